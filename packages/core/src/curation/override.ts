import * as z from "zod";
import { Edtf } from "../edtf.ts";
import { EntityType } from "../model/annotation.ts";

const name = z.string().trim().min(1).max(200);
const articles = z.array(z.string().min(1)).min(1).readonly().optional();

/** Which articles an override is for; all where nothing is said. */
const scope = {
  articles, // their ids, or the ids, paths or URLs that they were given with
  publishedFrom: Edtf.optional(), // published on that day or later; an article without a date is left out
  publishedTo: Edtf.optional(), // published on that day or earlier
};

/** Whom it is about: everything of that type that an article calls so. */
const target = { name, type: EntityType.optional(), ...scope, note: z.string().optional() };

/** One of several that share a name, and how to tell it. */
export const SplitPart = z
  .strictObject({
    name, // of this one, unlike that of the others: "John Smith (golfer)"
    ...scope,
    with: z.array(name).min(1).readonly().optional(), // the article also names one of these
    names: z.array(name).min(1).readonly().optional(), // the mentions that say so: "the elder Bush"
  })
  .readonly();
export type SplitPart = z.infer<typeof SplitPart>;

/** A correction by a person who knows better; it holds against whatever was found. */
export const Override = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("merge"),
    names: z.array(name).min(2).readonly(), // one entity, called by the first
    type: EntityType.optional(),
    ...scope,
    note: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal("split"),
    ...target,
    parts: z.array(SplitPart).min(2).readonly(),
  }),
  z.strictObject({ kind: z.literal("rename"), ...target, to: name }),
  z.strictObject({ kind: z.literal("retype"), ...target, to: EntityType }),
  z.strictObject({ kind: z.literal("reject"), ...target }), // it is no entity
  z.strictObject({ kind: z.literal("link"), ...target, id: z.string().min(3).nullable() }), // null: none of what is known
  z.strictObject({
    kind: z.literal("role"),
    ...target,
    title: z.string().min(1),
    of: name.nullable(),
    validFrom: Edtf.optional(),
    validTo: Edtf.optional(),
  }),
]);
export type Override = z.infer<typeof Override>;

/** A file of overrides. They are applied in the order in which they stand. */
export const Overrides = z
  .strictObject({ $schema: z.string().optional(), overrides: z.array(Override).readonly() })
  .readonly();
export type Overrides = z.infer<typeof Overrides>;

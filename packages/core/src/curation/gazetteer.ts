import * as z from "zod";
import { Edtf } from "../edtf.ts";
import { EntityType } from "../model/annotation.ts";

const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/[\p{L}\p{N}]/u, { error: "expected a letter or a digit in a name" }); // marks alone are never found

/** Somebody or something that a newsroom knows. Names are found as written, capitals included. */
export const GazetteerEntry = z
  .strictObject({
    name,
    type: EntityType,
    aliases: z.array(name).readonly().optional(),
    link: z.string().min(3).optional(), // "wikidata:Q…", or an id of your own
    roles: z
      .array(
        z
          .strictObject({
            title: z.string().min(1),
            of: name.nullable(),
            validFrom: Edtf.optional(),
            validTo: Edtf.optional(),
          })
          .readonly(),
      )
      .readonly()
      .optional(),
    note: z.string().optional(),
  })
  .readonly();
export type GazetteerEntry = z.infer<typeof GazetteerEntry>;

/** A file of names. What it finds has the rule `recognizer/` and its name. */
export const Gazetteer = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: "expected small letters, digits and hyphens, such as “our-people”",
    }),
    entries: z.array(GazetteerEntry).readonly(),
  })
  .readonly();
export type Gazetteer = z.infer<typeof Gazetteer>;

import * as z from "zod";
import { Edtf } from "../edtf.ts";
import { Annotations } from "./annotation.ts";
import { Diagnostic } from "./diagnostic.ts";
import { ArticleId } from "./ids.ts";
import { Segment } from "./segment.ts";

/** Where an article came from, and the proof of what was read. */
export const Source = z
  .strictObject({
    id: z.string().min(1).optional(), // as given by the caller, unchanged
    uri: z.string().min(1).optional(), // file path or URL; absent for text handed over in memory
    url: z.string().min(1).optional(), // where it was published, as its record, feed or page states it
    mediaType: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/), // of the bytes; of the UTF-8 form where a string came
    bytes: z.int().nonnegative(),
  })
  .readonly();
export type Source = z.infer<typeof Source>;

/** A BCP 47 tag, `und` where the text is too short or too mixed to tell; confidence in 0…1. */
export const Language = z
  .strictObject({ tag: z.string().min(2), confidence: z.number().min(0).max(1) })
  .readonly();
export type Language = z.infer<typeof Language>;

/** `given` with the document by the caller, stated by its `markup`, or read from its `text`. */
export const Basis = z.enum(["given", "markup", "text"]);
export type Basis = z.infer<typeof Basis>;

// Evidence: `start`, `end`, `exact` are there together when the basis is `text`.
const evidence = {
  basis: Basis,
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  exact: z.string().optional(),
};

const statement = { value: z.string().min(1), ...evidence };

/** One thing that a document says of itself, with its evidence, and rival statements where sources compete. */
export const Statement = z
  .strictObject({
    ...statement,
    candidates: z.array(z.strictObject(statement).readonly()).readonly().optional(),
  })
  .readonly();
export type Statement = z.infer<typeof Statement>;

const datedStatement = {
  edtf: Edtf,
  ...evidence,
  confidence: z.number().min(0).max(1).optional(), // of a date read from the text
};

/** When the article was published. */
export const DatedStatement = z
  .strictObject({
    ...datedStatement,
    candidates: z.array(z.strictObject(datedStatement).readonly()).readonly().optional(),
  })
  .readonly();
export type DatedStatement = z.infer<typeof DatedStatement>;

/** "GENEVA, 3 March (Agency) —": `value` is the dateline as written, without the dash. */
export const Dateline = z
  .strictObject({
    ...statement,
    place: z.string().min(1), // as written, in its own capitals
    day: z.string().min(1).optional(), // as written: "3 March"
    agency: z.string().min(1).optional(),
  })
  .readonly();
export type Dateline = z.infer<typeof Dateline>;

/** What the document says of itself. `null`: it does not say. */
export const Metadata = z
  .strictObject({
    headline: Statement.nullable(),
    authors: z.array(Statement).readonly(),
    outlet: Statement.nullable(),
    agency: Statement.nullable(),
    dateline: Dateline.nullable(),
    published: DatedStatement.nullable(),
    section: Statement.optional(), // of the newspaper or site: "Politics"; only markup states it
  })
  .readonly();
export type Metadata = z.infer<typeof Metadata>;

/** One news article as read: its text unchanged, and everything learned of it as spans into the text. */
export const Article = z
  .strictObject({
    id: ArticleId,
    source: Source,
    language: Language,
    text: z.string(), // the decoded source, unchanged: every span counts into it
    metadata: Metadata,
    segments: z.array(Segment).readonly(),
    annotations: Annotations.optional(),
    diagnostics: z.array(Diagnostic).readonly(),
  })
  .readonly();
export type Article = z.infer<typeof Article>;

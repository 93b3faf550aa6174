import * as z from "zod";
import { Edtf } from "../edtf.ts";
import { AmountId, EntityId, EventId, MentionId, QuoteId, TimeId } from "./ids.ts";
import { endsAfterStart, rangeShape, Span, spanShape } from "./span.ts";

const confidence = z.number().min(0).max(1);

/** The name of what made an annotation, "names/gazetteer-country": an odd result leads to one file. */
export const rule = z.string().regex(/^[a-z]+(?:-[a-z]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/);

/** A sentence; only in segments that are prose. */
export const Sentence = z
  .strictObject(rangeShape)
  .refine(...endsAfterStart)
  .readonly();
export type Sentence = z.infer<typeof Sentence>;

/** A word, number or punctuation mark. `pos` is UPOS and `tag` Penn; `head` indexes the article's tokens, -1 for a root. */
export const Token = z
  .strictObject({
    ...rangeShape,
    pos: z.string().optional(),
    tag: z.string().optional(),
    head: z.int().min(-1).optional(),
    rel: z.string().optional(),
  })
  .refine(...endsAfterStart)
  .readonly();
export type Token = z.infer<typeof Token>;

/** `group` is for nationalities, religions and parties' adherents; `law` for laws, treaties and awards. */
export const EntityType = z.enum([
  "person",
  "organization",
  "place",
  "group",
  "event",
  "law",
  "work",
  "product",
]);
export type EntityType = z.infer<typeof EntityType>;

/** How a mention refers: by name, by a title standing alone, by a description, by a pronoun. */
export const MentionForm = z.enum(["name", "title", "nominal", "pronoun"]);
export type MentionForm = z.infer<typeof MentionForm>;

/** A stretch of text that refers to an entity. Without a leading "the" and without a possessive "'s". */
export const Mention = z
  .strictObject({
    id: MentionId,
    ...spanShape,
    form: MentionForm,
    type: EntityType,
    entity: EntityId,
    actsAs: z.literal("government").optional(), // "Beijing objected": entity is then the country
    confidence,
    rule,
  })
  .refine(...endsAfterStart)
  .readonly();
export type Mention = z.infer<typeof Mention>;

/** What an entity may be elsewhere, with a score in 0…1. */
export const Link = z.strictObject({ id: z.string().min(3), score: confidence }).readonly();
export type Link = z.infer<typeof Link>;

/** The person, organisation, place or other thing behind mentions. `link` is null where none is proved. */
export const Entity = z
  .strictObject({
    id: EntityId,
    type: EntityType,
    name: z.string().min(1), // the fullest name in the article, or a short description of somebody unnamed
    aliases: z.array(z.string()).readonly(),
    link: Link.nullable(),
    candidates: z.array(Link).readonly(),
    mentions: z.array(MentionId).readonly(),
    members: z.array(EntityId).readonly().optional(), // of a collective: "the two leaders"
  })
  .readonly();
export type Entity = z.infer<typeof Entity>;

/** A stated tenure: `person` holds `title` of `of`. The span covers the title and, where adjoining, the holder. */
export const Role = z
  .strictObject({
    ...spanShape,
    person: EntityId,
    title: z.string().min(1), // as a dictionary has it: "Prime Minister"
    of: EntityId.nullable(),
    validFrom: Edtf.optional(),
    validTo: Edtf.optional(),
    rule,
  })
  .refine(...endsAfterStart)
  .readonly();
export type Role = z.infer<typeof Role>;

/**
 * `direct`: a whole clause in marks. `indirect`: reported without marks. `partial`: a fragment in
 * marks inside a reported clause. `mixed`: that whole reported clause. `scare`: marks with no speaker.
 */
export const QuoteKind = z.enum(["direct", "indirect", "mixed", "partial", "scare"]);
export type QuoteKind = z.infer<typeof QuoteKind>;

const said = { ...spanShape, entity: EntityId.optional() };

/**
 * Who uttered the words. Every status but `unknown` points at the words that name the speaker;
 * where these stand outside the sentence (a quote carried on without a cue) they are the nearest.
 */
export const Speaker = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("named"), ...said, entity: EntityId }),
    z.strictObject({ status: z.literal("resolved"), ...said }), // through a pronoun, role or description
    z.strictObject({ status: z.literal("collective"), ...said }), // "the leaders", "officials", "no one"
    z.strictObject({ status: z.literal("document"), ...said }), // a statement, report or law
    z.strictObject({ status: z.literal("unknown") }),
  ])
  .readonly();
export type Speaker = z.infer<typeof Speaker>;

/**
 * What a cue tells the reader about the words reported: that the speaker stands by them, admits them or
 * promises them, or ("claimed") that whoever reports them does not vouch for them.
 */
export const CueMeaning = z.enum([
  "neutral",
  "asserting", // "insisted", "argued"
  "doubting", // the reporter keeps a distance: "claimed", "alleged"
  "conceding", // "admitted", "acknowledged"
  "denying", // "denied", "refused"
  "accusing", // "accused", "blamed"
  "criticizing", // "condemned", "mocked"
  "praising", // "praised", "endorsed"
  "promising", // "pledged", "vowed"
  "warning", // "warned", "threatened"
  "demanding", // "urged", "called for"
  "asking", // "wondered", "asked whether"
  "proposing", // "suggested", "advised"
  "predicting", // "expected", "forecast"
  "naming", // "called it", "described as"
  "believing", // thought or felt, said or not: "believes", "fears"
  "showing", // what a study or a poll does: "found"
]);
export type CueMeaning = z.infer<typeof CueMeaning>;

/** The words that introduce what is reported, with what they mean where a lexicon has them. */
export const Cue = z
  .strictObject({
    ...spanShape,
    meaning: CueMeaning.optional(),
    negated: z.literal(true).optional(), // "did not say whether", "nobody said": the words were not said
    hedged: z.literal(true).optional(), // "may have said", "did she say": perhaps they were
  })
  .refine(...endsAfterStart)
  .readonly();
export type Cue = z.infer<typeof Cue>;

/** The medium or other body that the speaker spoke to, who is not the speaker: "told [Kyodo]". */
const Told = z
  .strictObject(said)
  .refine(...endsAfterStart)
  .readonly();

/** Words reported. The span includes the marks, `content` does not; without marks both are equal. */
export const Quote = z
  .strictObject({
    id: QuoteId,
    ...spanShape,
    kind: QuoteKind,
    content: Span,
    cue: Cue.nullable(),
    speaker: Speaker,
    told: Told.optional(),
    translated: z.boolean().optional(), // true where the text says so: "in translated remarks"
    rule,
  })
  .refine(...endsAfterStart)
  .readonly();
export type Quote = z.infer<typeof Quote>;

/** TIMEX3's types: a calendar date, a time of day, a length of time, a repetition. */
export const TimeKind = z.enum(["date", "time", "duration", "set"]);
export type TimeKind = z.infer<typeof TimeKind>;

/** What a relative date was counted from: the date of publication, or another date in the text. */
export const TimeAnchor = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("none") }), // the words say it all
    z.strictObject({ kind: z.literal("publication"), edtf: Edtf }),
    z.strictObject({ kind: z.literal("expression"), time: TimeId, edtf: Edtf }),
    z.strictObject({ kind: z.literal("missing") }), // it needs one and there is none: `edtf` says no more than the words
  ])
  .readonly();
export type TimeAnchor = z.infer<typeof TimeAnchor>;

/** A stretch that tells when, how long or how often. */
export const TimeExpression = z
  .strictObject({
    id: TimeId,
    ...spanShape,
    kind: TimeKind,
    edtf: Edtf.nullable(), // null where the words name no date that EDTF can write
    timex: z.string().min(1), // the value attribute of TIMEX3: "2022-04-21", "P3D", "PRESENT_REF"
    mod: z.string().min(1).optional(), // the mod attribute of TIMEX3: "APPROX", "END"
    anchor: TimeAnchor,
    alternatives: z.array(Edtf).readonly(), // other readings, best first
    rule,
  })
  .refine(...endsAfterStart)
  .readonly();
export type TimeExpression = z.infer<typeof TimeExpression>;

/** What an amount is an amount of; `ordinal` is a place in an order ("third"). */
export const AmountKind = z.enum(["money", "percent", "count", "ordinal", "measure"]);
export type AmountKind = z.infer<typeof AmountKind>;

/** A number with what it counts. Either `value`, or `min` and `max` for a range ("10 to 15 people"). */
export const Amount = z
  .strictObject({
    id: AmountId,
    ...spanShape,
    kind: AmountKind,
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    unit: z.string().nullable(), // what is counted or measured, as written: "leaders", "kilometres"; "%" for percent
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(), // ISO 4217, only where the text proves it
    candidates: z.array(z.string()).readonly(), // currencies that the mark could mean, likeliest first
    reasons: z.array(z.string()).readonly().optional(), // why each candidate stands there, in their order
    qualifier: z.enum(["at-most", "at-least", "about", "more-than", "less-than"]).optional(),
    rule,
  })
  .refine(...endsAfterStart)
  .readonly();
export type Amount = z.infer<typeof Amount>;

/** PLOVER's root types. */
export const EventType = z.enum([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);
export type EventType = z.infer<typeof EventType>;

/** Whether the text has the event happen, and how firmly. */
export const Modality = z.enum([
  "occurred",
  "ongoing",
  "agreed",
  "planned",
  "demanded",
  "possible",
  "negated",
]);
export type Modality = z.infer<typeof Modality>;

/** A stretch that names who took part. */
export const Participant = z
  .strictObject({ ...spanShape, entity: EntityId })
  .refine(...endsAfterStart)
  .readonly();
export type Participant = z.infer<typeof Participant>;

/** Something done, under the PLOVER codebook. The span is the trigger; `sentence` indexes `annotations.sentences`. */
export const Event = z
  .strictObject({
    id: EventId,
    ...spanShape,
    type: EventType,
    mode: z.string().optional(),
    cameo: z.string().optional(), // by the published crosswalk
    actors: z.array(Participant).readonly(),
    recipients: z.array(Participant).readonly(),
    place: EntityId.optional(),
    time: TimeId.optional(),
    modality: Modality,
    reportedBy: EntityId.optional(), // who asserts it, where it is reported speech
    sentence: z.int().nonnegative(),
    rule,
  })
  .refine(...endsAfterStart)
  .readonly();
export type Event = z.infer<typeof Event>;

/** Layers standing beside the text, each sorted by start; one that was not asked for is absent. */
export const Annotations = z
  .strictObject({
    sentences: z.array(Sentence).readonly().optional(),
    tokens: z.array(Token).readonly().optional(),
    mentions: z.array(Mention).readonly().optional(),
    entities: z.array(Entity).readonly().optional(),
    roles: z.array(Role).readonly().optional(),
    quotes: z.array(Quote).readonly().optional(),
    times: z.array(TimeExpression).readonly().optional(),
    amounts: z.array(Amount).readonly().optional(),
    events: z.array(Event).readonly().optional(),
  })
  .readonly();
export type Annotations = z.infer<typeof Annotations>;

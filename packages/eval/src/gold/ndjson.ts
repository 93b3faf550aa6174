import { CorpusError, formatIssues, issuesOf, type Range } from "@corpus/core";
import * as z from "zod";
import type {
  EventSpan,
  LabelledDocument,
  LinkedSpan,
  QuoteSpan,
  Referent,
  TypedSpan,
} from "../document.ts";
import { goldError, linesOf } from "./problem.ts";

// What scorers read of an article record. Ids, rules and confidences are not asked for, so that gold
// can be written by hand; what is not known here is left alone.
const offset = z.int().nonnegative();
const range = { start: offset, end: offset, exact: z.string().optional() };
const Stretch = z.object(range);
const Participant = z.object({
  start: offset.optional(),
  end: offset.optional(),
  exact: z.string().optional(),
  entity: z.string().optional(),
});
const LinkField = z.union([z.string(), z.object({ id: z.string() })]).nullable();

const GoldArticle = z.object({
  type: z.literal("article").optional(),
  id: z.string().optional(),
  source: z.object({ id: z.string().optional(), uri: z.string().optional() }).optional(),
  text: z.string(),
  cluster: z.string().optional(),
  segments: z.array(z.object({ ...range, kind: z.string() })).optional(),
  annotations: z
    .object({
      sentences: z.array(Stretch).optional(),
      tokens: z
        .array(
          z.object({
            ...range,
            pos: z.string().optional(),
            tag: z.string().optional(),
            head: z.int().min(-1).optional(),
            rel: z.string().optional(),
          }),
        )
        .optional(),
      mentions: z
        .array(
          z.object({
            ...range,
            form: z.string().optional(), // none: a name
            type: z.string().optional(),
            entity: z.union([z.string(), z.array(z.string())]).optional(),
            link: LinkField.optional(), // for gold that has no entities
          }),
        )
        .optional(),
      entities: z.array(z.object({ id: z.string(), link: LinkField.optional() })).optional(),
      quotes: z
        .array(
          z.object({
            ...range,
            kind: z.string(),
            content: Stretch.optional(), // none: the whole
            cue: Stretch.nullable().optional(),
            speaker: Participant.extend({ status: z.string().optional() }).nullable().optional(),
          }),
        )
        .optional(),
      times: z
        .array(
          z.object({
            ...range,
            kind: z.string(),
            edtf: z.string().nullable().optional(),
            timex: z.string().optional(),
          }),
        )
        .optional(),
      events: z
        .array(
          z.object({
            ...range,
            type: z.string(),
            modality: z.string().optional(),
            actors: z.array(Participant).optional(),
            recipients: z.array(Participant).optional(),
          }),
        )
        .optional(),
    })
    .optional(),
});
type GoldArticle = z.infer<typeof GoldArticle>;
type GoldAnnotations = NonNullable<GoldArticle["annotations"]>;

const GoldStory = z.object({
  type: z.literal("story"),
  id: z.string(),
  articles: z.array(z.string()),
});

const ignored = new Set(["header", "reject", "comparison", "entity", "summary"]);

/**
 * Documents of Corpus records, NDJSON as `corpus annotate` and `corpus stories` write it, or gold in
 * the same form. Of an annotation only what is scored has to be there: offsets, and what the scorer
 * of its layer compares. A layer left out was not labelled. `story` records say which articles
 * belong together; in gold `cluster` on the article says the same.
 *
 * @param name What the file is called, for messages and places.
 * @throws {CorpusError} "gold/invalid" for a line that does not follow the form, "span/mismatch" for
 * a span whose `exact` is not what stands there.
 */
export function parseNdjson(source: string, name = "gold"): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  const stories = new Map<string, string>();
  for (const [index, text] of linesOf(source).entries()) {
    if (text.trim() === "") continue;
    const line = index + 1;
    const record = parseLine(text, line, name);
    const type = (record as { readonly type?: unknown }).type;
    if (typeof type === "string" && ignored.has(type)) continue;
    if (type === "story") {
      const { id, articles } = checked(GoldStory, record, line, name);
      for (const article of articles) {
        if (stories.has(article))
          throw goldError(name, line, "an article to be in one story alone", article);
        stories.set(article, id);
      }
    } else documents.push(readArticle(checked(GoldArticle, record, line, name), line, name));
  }
  return documents.map((document) => {
    const cluster = document.ids.map((id) => stories.get(id)).find((id) => id !== undefined);
    return cluster === undefined ? document : { ...document, cluster };
  });
}

function parseLine(text: string, line: number, name: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw goldError(name, line, "one JSON object", text);
}

function checked<T>(schema: z.ZodType<T>, record: unknown, line: number, name: string): T {
  const parsed = schema.safeParse(record);
  if (parsed.success) return parsed.data;
  throw new CorpusError(
    "gold/invalid",
    `${name}:${line}: ${formatIssues(issuesOf(parsed.error))}`,
    {
      cause: parsed.error,
    },
  );
}

function readArticle(article: GoldArticle, line: number, name: string): LabelledDocument {
  const { id, source, text, cluster, segments, annotations = {} } = article;
  const where = `${name}:${line}`;
  const sure = <R extends Range & { readonly exact?: string | undefined }>(span: R): R => {
    const { start, end, exact } = span;
    if (start > end || end > text.length)
      throw new CorpusError(
        "gold/invalid",
        `${where}: expected offsets from 0 to ${text.length}, rising, got ${start} to ${end}`,
      );
    const held = text.slice(start, end);
    if (exact !== undefined && exact !== held)
      throw new CorpusError(
        "span/mismatch",
        `${where}: expected ${JSON.stringify(exact.slice(0, 40))} at ${start}, the text holds ${JSON.stringify(held.slice(0, 40))}; offsets count UTF-16 code units`,
      );
    return span;
  };
  const rangeOf = ({ start, end }: Range): Range => ({ start, end });
  const { sentences, tokens, times } = annotations;
  for (const word of tokens ?? [])
    if (word.head !== undefined && word.head >= tokens!.length)
      throw goldError(name, line, `a head below ${tokens!.length}`, String(word.head));
  return {
    ids: [source?.id, id].filter((given) => given !== undefined),
    place: source?.uri ?? where,
    text,
    ...(cluster !== undefined && { cluster }),
    ...(segments && {
      segments: segments.map((segment) => ({ ...rangeOf(sure(segment)), type: segment.kind })),
    }),
    ...(sentences && { sentences: sentences.map((span) => rangeOf(sure(span))) }),
    ...(tokens && {
      tokens: tokens.map((word) => {
        const { pos, tag, head, rel } = sure(word);
        return {
          ...rangeOf(word),
          ...(pos !== undefined && { pos }),
          ...(tag !== undefined && { tag }),
          ...(head !== undefined && { head }),
          ...(rel !== undefined && { rel }),
        };
      }),
    }),
    ...readMentions(annotations, sure),
    ...readQuotes(annotations, sure),
    ...(times && {
      times: times.map((time) => {
        const { kind, edtf, timex } = sure(time);
        return {
          ...rangeOf(time),
          kind,
          ...(timex !== undefined && { timex }),
          ...(typeof edtf === "string" && { edtf }),
        };
      }),
    }),
    ...readEvents(annotations, sure),
  };
}

type Sure = <R extends Range & { readonly exact?: string | undefined }>(span: R) => R;

function readMentions(
  { mentions, entities = [] }: GoldAnnotations,
  sure: Sure,
): Partial<LabelledDocument> {
  if (!mentions) return {};
  const links = new Map(entities.map(({ id, link }) => [id, link]));
  const names: TypedSpan[] = [];
  const linked: LinkedSpan[] = [];
  const coreference: (TypedSpan & { entity: string })[] = [];
  let areTyped = true;
  let areLinked = false;
  for (const mention of mentions) {
    const { start, end, form = "name", type, entity, link: own } = sure(mention);
    const span = { start, end, type: type ?? "" };
    // Several entities at once ("the leaders") are one that no single mention shares.
    const referent = Array.isArray(entity) ? [...entity].sort().join("+") : entity;
    if (referent !== undefined) coreference.push({ ...span, entity: referent });
    if (form !== "name") continue;
    names.push(span);
    if (type === undefined) areTyped = false;
    const link = own === undefined && referent !== undefined ? links.get(referent) : own;
    if (link === undefined) continue;
    areLinked = true;
    linked.push({ ...span, link: typeof link === "string" || link === null ? link : link.id });
  }
  const isEmpty = mentions.length === 0;
  return {
    ...(areTyped && { names }),
    ...((areLinked || isEmpty) && { links: linked }),
    ...((coreference.length > 0 || isEmpty) && { coreference }),
  };
}

/** The mentions of each entity. */
function mentionsByEntity({ mentions = [] }: GoldAnnotations): ReadonlyMap<string, Range[]> {
  const byEntity = new Map<string, Range[]>();
  for (const { start, end, entity } of mentions) {
    for (const id of [entity ?? []].flat()) {
      const own = byEntity.get(id);
      if (own) own.push({ start, end });
      else byEntity.set(id, [{ start, end }]);
    }
  }
  return byEntity;
}

function readQuotes(annotations: GoldAnnotations, sure: Sure): Partial<LabelledDocument> {
  if (!annotations.quotes) return {};
  const mentions = mentionsByEntity(annotations);
  const bare = ({ start, end }: Range): Range => ({ start, end });
  const quotes = annotations.quotes.map((quote): QuoteSpan => {
    const { kind, content, cue, speaker } = sure(quote);
    return {
      ...bare(quote),
      kind,
      content: bare(content ? sure(content) : quote),
      cue: cue ? bare(sure(cue)) : null,
      speaker: speaker
        ? {
            ...(speaker.status !== undefined && { status: speaker.status }),
            ...referentOf(speaker, mentions, sure),
          }
        : null,
    };
  });
  return { quotes };
}

function readEvents(annotations: GoldAnnotations, sure: Sure): Partial<LabelledDocument> {
  if (!annotations.events) return {};
  const mentions = mentionsByEntity(annotations);
  const read = (participants: readonly z.infer<typeof Participant>[] = []) =>
    participants.map((participant) => referentOf(participant, mentions, sure));
  const events = annotations.events.map((event): EventSpan => {
    const { start, end, type, modality, actors, recipients } = sure(event);
    return {
      ...{ start, end, type },
      ...(modality !== undefined && { modality }),
      actors: read(actors),
      recipients: read(recipients),
    };
  });
  return { events };
}

const noMentions: readonly Range[] = [];

function referentOf(
  { start, end, exact, entity }: z.infer<typeof Participant>,
  mentions: ReadonlyMap<string, readonly Range[]>,
  sure: Sure,
): Referent {
  const own = entity === undefined ? undefined : mentions.get(entity);
  const known = { mentions: own ?? noMentions };
  if (start === undefined || end === undefined) return known;
  sure({ start, end, exact });
  return { span: { start, end }, ...known };
}

import { CorpusError, formatIssues, issuesOf, offsetsOf, type Range } from "@corpus/core";
import * as z from "zod";
import type { EntityMention, LabelledDocument, LinkedSpan, TypedSpan } from "../document.ts";
import { linesOf } from "./problem.ts";
import { readTrainingDocument, TrainingDocument } from "./spacy-training.ts";
import { readWords, SpacyToken } from "./spacy-words.ts";

const offset = z.int().nonnegative();
const Stretch = z.object({ start: offset, end: offset });
const Labelled = z.object({
  ...Stretch.shape,
  label: z.string(),
  kb_id: z.string().optional(),
});

// `Doc.to_json`; Prodigy's tasks have the names in `spans`.
const Doc = z.object({
  text: z.string(),
  ents: z.array(Labelled).optional(),
  sents: z.array(Stretch).optional(),
  tokens: z.array(SpacyToken).optional(),
  spans: z.union([z.array(Labelled), z.record(z.string(), z.array(Labelled))]).optional(),
  meta: z
    .object({ corpus_id: z.string(), source: z.string() })
    .partial()
    .optional()
    .catch(undefined),
});
type Doc = z.infer<typeof Doc>;

// ["Ana Ruiz left.", {"entities": [[0, 8, "PERSON"]]}]
const Example = z.tuple([
  z.string(),
  z.object({ entities: z.array(z.tuple([offset, offset, z.string()])) }),
]);

/**
 * Documents of spaCy's JSON: what `Doc.to_json` gives (one object, an array, or one a line, also Prodigy's
 * tasks), the training format of spaCy 2 (`paragraphs` of `sentences` of `tokens`), and training examples
 * (`["text", {"entities": [[0, 8, "PERSON"]]}]`). Read are names, their links (`kb_id`), coreference (groups
 * of spans called `coref_clusters_…`, as spacy-experimental has them), sentences, words, tags and
 * dependencies. Offsets are code points and are converted; tokens of white space are no words, and where there
 * are sentences neither is what stands outside of them.
 *
 * @param name What the file is called, for messages and places.
 * @throws {CorpusError} "gold/invalid" for what is none of these, with its line or number.
 */
export function parseSpacy(source: string, name = "gold"): LabelledDocument[] {
  return itemsOf(source, name).flatMap(({ value, place }): LabelledDocument[] => {
    if (Array.isArray(value)) return [readExample(checked(Example, value, place), place)];
    if (isRecord(value) && "paragraphs" in value)
      return readTrainingDocument(checked(TrainingDocument, value, place), place);
    return [readDoc(checked(Doc, value, place), place)];
  });
}

interface Item {
  readonly value: unknown;
  readonly place: string;
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A file is one JSON value, whose elements are documents, or has one a line. */
function itemsOf(source: string, name: string): Item[] {
  const whole = parseJson(source.replace(/^\ufeff/, ""));
  if (whole !== undefined) {
    const list = isRecord(whole) && "annotations" in whole ? whole.annotations : whole;
    if (!Array.isArray(list)) return [{ value: list, place: name }];
    if (typeof list[0] === "string") return [{ value: list, place: name }]; // one example
    return list.map((value, i) => ({ value, place: `${name}[${i}]` }));
  }
  return linesOf(source).flatMap((line, index) => {
    if (line.trim() === "") return [];
    const value = parseJson(line);
    if (value !== undefined) return [{ value, place: `${name}:${index + 1}` }];
    throw new CorpusError(
      "gold/invalid",
      `${name}:${index + 1}: expected JSON, of the whole file or a value a line, got ${JSON.stringify(line.slice(0, 40))}`,
    );
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { error } = parsed;
  throw new CorpusError(
    "gold/invalid",
    `${place}: expected a document of spaCy: ${formatIssues(issuesOf(error))}`,
    { cause: error },
  );
}

/** A function from code points of `text` to its UTF-16 offsets, which refuses what lies outside. */
function placesIn(text: string, place: string): <R extends Range>(range: R) => R {
  const { codePoints } = offsetsOf(text);
  return (range) => {
    const { start, end } = range;
    if (start > end || end > codePoints.length)
      throw new CorpusError(
        "gold/invalid",
        `${place}: expected offsets from 0 to ${codePoints.length}, rising, got ${start} to ${end}; they count code points`,
      );
    return { ...range, start: codePoints.toUtf16(start), end: codePoints.toUtf16(end) };
  };
}

function readExample(
  [text, { entities }]: z.infer<typeof Example>,
  place: string,
): LabelledDocument {
  const at = placesIn(text, place);
  const names = entities.map(([start, end, type]) => at({ start, end, type }));
  return { ids: [], place, text, names: names.sort(byPlace) };
}

function readDoc(doc: Doc, place: string): LabelledDocument {
  const { text, spans = {}, meta } = doc;
  const at = placesIn(text, place);
  const ids = [meta?.corpus_id, meta?.source].filter((id) => id !== undefined);
  const groups = Array.isArray(spans) ? {} : spans;
  const ents = doc.ents ?? (Array.isArray(spans) ? spans : undefined);
  const names = ents?.map(({ label, ...span }) => ({ ...at(bare(span)), type: label }));
  const links = linksOf([...(ents ?? []), ...Object.values(groups).flat()].map(at));
  return {
    ...{ ids, place, text },
    ...(names && { names: names.sort(byPlace) }),
    ...(names && links.size > 0 && { links: names.map((name) => linked(name, links)) }),
    ...clustersIn(groups, at),
    ...readWords(doc.tokens?.map(at), doc.sents?.map(at), text, place),
  };
}

const bare = ({ start, end }: Range): Range => ({ start, end });
const keyOf = ({ start, end }: Range): string => `${start}-${end}`;
const byPlace = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;

const linksOf = (spans: readonly z.infer<typeof Labelled>[]): ReadonlyMap<string, string> =>
  new Map(spans.flatMap((span) => (span.kb_id ? [[keyOf(span), span.kb_id] as const] : [])));

const linked = (name: TypedSpan, links: ReadonlyMap<string, string>): LinkedSpan => ({
  ...name,
  link: links.get(keyOf(name)) ?? null,
});

/** Spans of one cluster are one entity; those of the group `mentions`, where there is one, are one each otherwise. */
function clustersIn(
  groups: Readonly<Record<string, readonly z.infer<typeof Labelled>[]>>,
  at: <R extends Range>(range: R) => R,
): { readonly coreference?: readonly EntityMention[] } {
  const clusters = Object.entries(groups).filter(([name]) => name.startsWith("coref_clusters"));
  const alone = groups["mentions"];
  if (clusters.length === 0 && !alone) return {};
  const mentions = new Map<string, EntityMention>();
  for (const [entity, spans] of [...clusters, ["", alone ?? []] as const])
    for (const { label, ...span } of spans) {
      const range = at(bare(span));
      const key = keyOf(range);
      if (!mentions.has(key)) mentions.set(key, { ...range, type: label, entity: entity || key });
    }
  return { coreference: [...mentions.values()].sort(byPlace) };
}

import { type OffsetScale, offsetsOf, type Range } from "@corpus/core";
import type {
  EntityMention,
  EventSpan,
  LabelledDocument,
  LinkedSpan,
  QuoteSpan,
  TypedSpan,
} from "../document.ts";
import { goldError, linesOf } from "./problem.ts";

/** What to do with what brat can mark and a span cannot. */
export interface BratOptions {
  /**
   * brat can mark a name in pieces ("North and [South Korea]" for North … Korea); a span here is one
   * stretch. `refuse` them, take the stretch that would `cover` all pieces, which no system will find
   * as gold means it, or `skip` them, which makes recall look better than it is. Default: refuse.
   */
  readonly discontinuous?: "refuse" | "cover" | "skip";
}

/**
 * One document of brat standoff: text and annotations. Text-bound annotations are names, or triggers
 * where an event names them; `Equiv` and relations called Coref… make entities; normalisations make
 * links; arguments called Actor, Agent or Source and Recipient, Target, Patient or Victim make an
 * event's parts. brat counts in code points: offsets are converted, and each annotation's own words
 * checked against the text.
 *
 * As `corpus export` writes it, an attribute `Form` tells names from other mentions, and then what has none
 * is no mention; `Kind` on a Quote makes a quote, with relations `Speaker` and `Cue`; `Modality` is an event's.
 *
 * @param name What the document is called, without `.ann`; it is its id.
 * @throws {CorpusError} "gold/invalid" for a line that is no annotation, or does not fit the text.
 */
export function parseBrat(
  text: string,
  annotations: string,
  name = "gold",
  options: BratOptions = {},
): LabelledDocument {
  const file = `${name}.ann`;
  const { codePoints } = offsetsOf(text);
  const bound = new Map<string, TypedSpan>();
  const skipped = new Set<string>();
  const events: EventLine[] = [];
  const pairs: [string, string][] = [];
  const links = new Map<string, string>();
  const attributes = new Map<string, Map<string, string>>(); // by name, then of what
  const relations = new Map<string, string>(); // "Speaker T5" → the first that it is to
  let hasEntities = false;

  for (const [index, raw] of linesOf(annotations).entries()) {
    const line = index + 1;
    if (raw.trim() === "" || raw.startsWith("#")) continue; // notes are for people
    const [id = "", body = "", words = ""] = raw.split("\t");
    const parts = body.split(" ");
    if (id.startsWith("T")) {
      const [, type, stretches] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body) ?? [];
      if (!type || !stretches)
        throw goldError(file, line, "a type and offsets such as “Person 0 8”", raw);
      const pieces = piecesOf(stretches, text, codePoints);
      if (pieces.length > 1 && (options.discontinuous ?? "refuse") === "refuse")
        throw goldError(file, line, "one stretch (or to be told what to do with more)", raw);
      if (pieces.length > 1 && options.discontinuous === "skip") {
        skipped.add(id);
        continue;
      }
      const [from, to] = [pieces[0]![0], pieces.at(-1)![1]];
      if (from > to || to > codePoints.length)
        throw goldError(file, line, `offsets from 0 to ${codePoints.length}, rising`, body);
      const span = { start: codePoints.toUtf16(from), end: codePoints.toUtf16(to), type };
      const held = text.slice(span.start, span.end);
      if (pieces.length === 1 && words !== "" && flat(held) !== flat(words))
        throw goldError(file, line, `the words there, ${JSON.stringify(held.slice(0, 40))}`, words);
      bound.set(id, span);
    } else if (id.startsWith("E")) events.push({ id, line, parts });
    else if (id === "*" && parts[0] === "Equiv") {
      hasEntities = true;
      for (const other of parts.slice(2)) pairs.push([parts[1]!, other]);
    } else if (id.startsWith("R") && /^coref/i.test(parts[0] ?? "")) {
      hasEntities = true;
      const [a, b] = parts.slice(1).map((part) => part.slice(part.indexOf(":") + 1));
      if (!a || !b) throw goldError(file, line, "two arguments such as Arg1:T1 Arg2:T2", raw);
      pairs.push([a, b]);
    } else if (id.startsWith("R")) {
      const [from, to] = parts.slice(1).map((part) => part.slice(part.indexOf(":") + 1));
      const key = `${parts[0]} ${from}`;
      if (from && to && !relations.has(key)) relations.set(key, to);
    } else if (/^[AM]/.test(id)) {
      const [name = "", of = "", value = ""] = parts;
      const values = attributes.get(name) ?? new Map<string, string>();
      attributes.set(name, values.set(of, value));
    } else if (id.startsWith("N")) {
      const [, target, link] = parts;
      if (!target || !link)
        throw goldError(file, line, "a mention and an id such as Wikidata:Q42", raw);
      links.set(target, link.replace(/^wikidata:/i, "wikidata:"));
    } else if (id !== "*")
      throw goldError(file, line, "an annotation: T, E, R, A, M, N, * or #", raw);
  }

  const triggers = new Set(events.map(({ parts }) => parts[0]!.slice(parts[0]!.indexOf(":") + 1)));
  const forms = attributes.get("Form");
  const mentions = [...bound]
    .filter(([id]) => (forms ? forms.has(id) : !triggers.has(id)))
    .sort(byPlace);
  const named = mentions.filter(([id]) => !forms || forms.get(id) === "name");
  const entityOf = entitiesOf(pairs);
  const modality = attributes.get("Modality");
  return {
    ...{ ids: [name], place: `${name}.txt`, text },
    names: named.map(([, span]) => span),
    ...quotesIn(bound, attributes, relations),
    ...((hasEntities || forms) && {
      coreference: mentions.map(([id, span]): EntityMention => ({ ...span, entity: entityOf(id) })),
    }),
    ...(links.size > 0 && {
      links: named.map(([id, span]): LinkedSpan => ({ ...span, link: links.get(id) ?? null })),
    }),
    ...(events.length > 0 && {
      events: events
        .filter(({ parts }) => !skipped.has(parts[0]!.slice(parts[0]!.indexOf(":") + 1)))
        .map((event) => readEvent(event, bound, file, modality?.get(event.id))),
    }),
  };
}

interface EventLine {
  readonly id: string;
  readonly line: number;
  readonly parts: readonly string[];
}

/** The stretches "0 5;6 10" as pairs. Pieces with white space alone between them are one: brat keeps none that goes over a line's end. */
function piecesOf(stretches: string, text: string, codePoints: OffsetScale): [number, number][] {
  const pieces = stretches.split(";").map((piece) => {
    const [from, to] = piece.split(" ").map(Number);
    return [from!, to!] as [number, number];
  });
  return pieces.reduce<[number, number][]>((joined, [from, to]) => {
    const last = joined.at(-1);
    const isNext = last !== undefined && last[1] <= from && from <= codePoints.length;
    if (isNext && isBlank(text.slice(codePoints.toUtf16(last[1]), codePoints.toUtf16(from))))
      last[1] = to;
    else joined.push([from, to]);
    return joined;
  }, []);
}

const isBlank = (words: string): boolean => words.trim() === "";

function quotesIn(
  bound: ReadonlyMap<string, TypedSpan>,
  attributes: ReadonlyMap<string, ReadonlyMap<string, string>>,
  relations: ReadonlyMap<string, string>,
): { readonly quotes?: readonly QuoteSpan[] } {
  const [kinds, statuses] = [attributes.get("Kind"), attributes.get("Status")];
  if (!kinds) return {};
  const bare = ({ start, end }: Range): Range => ({ start, end });
  const quotes = [...bound].sort(byPlace).flatMap(([id, span]): QuoteSpan[] => {
    const kind = kinds.get(id);
    if (kind === undefined) return [];
    const related = (type: string): Range | undefined => {
      const range = bound.get(relations.get(`${type} ${id}`) ?? "");
      return range && bare(range);
    };
    const [status, speaker] = [statuses?.get(id), related("Speaker")];
    const isLabelled = status !== undefined || speaker !== undefined;
    const said = { mentions: [], ...(status && { status }), ...(speaker && { span: speaker }) };
    return [
      {
        ...{ ...bare(span), kind, content: bare(span) },
        cue: related("Cue") ?? null,
        speaker: isLabelled ? said : null,
      },
    ];
  });
  return { quotes };
}

const flat = (words: string): string => words.replace(/\s+/g, " ").trim();

const byPlace = ([, a]: [string, Range], [, b]: [string, Range]) =>
  a.start - b.start || b.end - a.end;

function readEvent(
  { line, parts }: EventLine,
  bound: ReadonlyMap<string, TypedSpan>,
  file: string,
  modality: string | undefined,
): EventSpan {
  const [type, trigger] = parts[0]!.split(":");
  const span = bound.get(trigger ?? "");
  if (!type || !span)
    throw goldError(file, line, "a type and its trigger such as MEET:T3", parts[0]!);
  const inPart = (roles: RegExp) =>
    parts.slice(1).flatMap((part) => {
      const [role = "", id = ""] = part.split(":");
      const range = bound.get(id); // an argument that is an event has no words of its own
      return roles.test(role) && range ? [{ span: range, mentions: [] }] : [];
    });
  return {
    ...{ start: span.start, end: span.end, type },
    ...(modality !== undefined && { modality }),
    actors: inPart(/^(?:actor|agent|source)/i),
    recipients: inPart(/^(?:recipient|target|patient|victim)/i),
  };
}

/** The representative of each id under the pairs that are said to be one; an id alone is its own. */
function entitiesOf(pairs: readonly (readonly [string, string])[]): (id: string) => string {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const up = parent.get(at)!;
      parent.set(at, root); // short ways for the next time
      at = up;
    }
    return root;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parent.set(x, y);
  }
  return find;
}

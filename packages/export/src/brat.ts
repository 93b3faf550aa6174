import type { Article, Entity, EntityId, Range } from "@corpus/core";
import { annotationConf } from "./brat-conf.ts";
import { codePointsIn, encodable, onOneLine } from "./plain.ts";
import { type ArticleSource, entitiesOf, type FilePart, nameOf } from "./source.ts";

/**
 * brat standoff: `annotation.conf`, and for each article the text and its annotations, both whole in one
 * part. Mentions, quotes, cues, speakers, times, amounts and titles are text-bound, entities `Equiv`,
 * links normalisations, speakers and offices relations, events events; what else is known of one is a note.
 */
export async function* exportBrat(articles: ArticleSource): AsyncGenerator<FilePart> {
  yield { file: "annotation.conf", chunk: annotationConf };
  for await (const article of articles) {
    const file = fileNameOf(article);
    yield { file: `${file}.txt`, chunk: encodable(article.text) };
    yield { file: `${file}.ann`, chunk: printAnnotations(article) };
  }
}

/** What people call the article, as far as a file may be called so, and its id, which no other has. */
function fileNameOf(article: Article): string {
  const given = nameOf(article)
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\.\w{1,5}$/, "");
  const safe = given
    .replace(/[^\w.-]+/g, "_")
    .replace(/^[._-]+/, "")
    .slice(0, 60);
  return safe === "" || given === article.id ? article.id : `${safe}_${article.id}`;
}

function printAnnotations(article: Article): string {
  const { mentions, roles, quotes, times, amounts, events } = article.annotations ?? {};
  const entities = entitiesOf(article);
  const sheet = newSheet(article);
  const byEntity = new Map<EntityId, string[]>();
  const byPlace = new Map<string, string>();

  for (const mention of mentions ?? []) {
    const id = sheet.bind(mention.type, mention);
    if (id === undefined) continue;
    if (!byPlace.has(keyOf(mention))) byPlace.set(keyOf(mention), id);
    sheet.attribute("Form", id, mention.form);
    if (mention.actsAs) sheet.attribute("ActsAs", id, mention.actsAs);
    const entity = entities.get(mention.entity);
    if (entity?.link) sheet.normalize(id, entity.link.id, entity.name);
    if (entity && entity.name !== mention.exact) sheet.note(id, entity.name);
    const same = byEntity.get(mention.entity) ?? [];
    byEntity.set(mention.entity, same);
    same.push(id);
  }
  for (const same of byEntity.values()) sheet.equal(same);

  /** The mention that stands there, or else the stretch itself under `type`. */
  const wordsAt = (range: Range, type: string, entity?: Entity): string | undefined => {
    const known = byPlace.get(keyOf(range));
    if (known !== undefined) return known;
    const id = sheet.bind(type, range);
    if (id !== undefined) {
      byPlace.set(keyOf(range), id);
      if (entity) sheet.note(id, entity.name);
    }
    return id;
  };

  for (const quote of quotes ?? []) {
    const id = sheet.bind("Quote", quote);
    if (id === undefined) continue;
    sheet.attribute("Kind", id, quote.kind);
    sheet.attribute("Status", id, quote.speaker.status);
    if (quote.cue) sheet.relate("Cue", id, sheet.bind("Cue", quote.cue));
    if (quote.speaker.status !== "unknown")
      sheet.relate(
        "Speaker",
        id,
        wordsAt(quote.speaker, "Speaker", entities.get(quote.speaker.entity!)),
      );
    if (quote.told) sheet.relate("Told", id, wordsAt(quote.told, "Speaker"));
  }
  for (const role of roles ?? []) {
    const id = sheet.bind("Title", role);
    if (id === undefined) continue;
    sheet.note(id, role.title);
    sheet.relate("Holder", id, nearest(byEntity.get(role.person), sheet.placeOf, role));
    if (role.of !== null)
      sheet.relate("Of", id, nearest(byEntity.get(role.of), sheet.placeOf, role));
  }
  const timeIds = new Map<string, string>();
  for (const time of times ?? []) {
    const id = sheet.bind("Timex", time);
    if (id === undefined) continue;
    timeIds.set(time.id, id);
    sheet.attribute("TimexKind", id, time.kind);
    sheet.note(id, [time.timex, time.edtf].filter(Boolean).join(" "));
  }
  for (const amount of amounts ?? []) {
    const id = sheet.bind("Amount", amount);
    if (id === undefined) continue;
    const { kind, value, min, max, unit, currency } = amount;
    sheet.note(
      id,
      [kind, value, min, max, currency ?? unit].filter((part) => part != null).join(" "),
    );
  }
  for (const event of events ?? []) {
    const trigger = sheet.bind(event.type, event);
    if (trigger === undefined) continue;
    const parts = (role: string, who: typeof event.actors) =>
      who.map(
        (range) => [role, wordsAt(range, "Participant", entities.get(range.entity))] as const,
      );
    const place = event.place && nearest(byEntity.get(event.place), sheet.placeOf, event);
    const id = sheet.event(event.type, trigger, [
      ...parts("Actor", event.actors),
      ...parts("Recipient", event.recipients),
      ["Place", place],
      ["Time", event.time && timeIds.get(event.time)],
    ]);
    sheet.attribute("Modality", id, event.modality);
  }
  return sheet.print();
}

const keyOf = ({ start, end }: Range): string => `${start}-${end}`;

/** Of the mentions of one entity, in order of the text, the one that lies nearest. */
function nearest(
  ids: readonly string[] | undefined,
  placeOf: (id: string) => Range,
  { start }: Range,
): string | undefined {
  if (!ids) return undefined;
  let [low, high] = [0, ids.length - 1]; // the first that begins at `start` or after it, or the last
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placeOf(ids[middle]!).start < start) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [ids[Math.max(0, low - 1)]!, ids[low]!];
  const distance = (id: string) => Math.abs(placeOf(id).start - start);
  return distance(before) <= distance(after) ? before : after;
}

/** The lines of one `.ann` file, with the numbers that brat gives each kind of them. */
function newSheet({ text }: Article) {
  const lines: string[] = [];
  const places = new Map<string, Range>();
  const count = codePointsIn(text);
  const used = { T: 0, R: 0, A: 0, N: 0, E: 0, "#": 0 };
  const next = (kind: keyof typeof used): string => `${kind}${++used[kind]}`;
  return {
    placeOf: (id: string): Range => places.get(id)!,
    /** @returns Its id; undefined for a stretch without a character that shows. */
    bind(type: string, range: Range): string | undefined {
      const pieces = piecesOf(text, range);
      if (pieces.length === 0) return undefined;
      const id = next("T");
      places.set(id, range);
      const offsets = pieces.map(count).map(({ start, end }) => `${start} ${end}`);
      const words = pieces.map(({ start, end }) => text.slice(start, end)).join(" ");
      lines.push(`${id}\t${type} ${offsets.join(";")}\t${encodable(words).replace(/\s/g, " ")}`);
      return id;
    },
    attribute: (name: string, of: string, value: string): void =>
      void lines.push(`${next("A")}\t${name} ${of} ${value}`),
    /** brat has no other form for a link than a name of a base, a colon and an id. */
    normalize(of: string, link: string, name: string): void {
      const id = encodable(link).replace(/\s/g, "_");
      if (/^[^:]+:./.test(id))
        lines.push(`${next("N")}\tReference ${of} ${id}\t${onOneLine(name)}`);
    },
    note: (of: string, words: string): void =>
      void lines.push(`${next("#")}\tAnnotatorNotes ${of}\t${onOneLine(words)}`),
    equal(ids: readonly string[]): void {
      if (ids.length > 1) lines.push(`*\tEquiv ${ids.join(" ")}`);
    },
    relate(name: string, from: string, to: string | undefined): void {
      if (to !== undefined) lines.push(`${next("R")}\t${name} Arg1:${from} Arg2:${to}`);
    },
    event(
      type: string,
      trigger: string,
      parts: readonly (readonly [string, string | undefined])[],
    ) {
      const id = next("E");
      const used = new Map<string, number>();
      const listed = parts.flatMap(([role, of]) => {
        if (of === undefined || of === "") return [];
        const nth = (used.get(role) ?? 0) + 1;
        used.set(role, nth);
        return [` ${role}${nth === 1 ? "" : nth}:${of}`];
      });
      lines.push(`${id}\t${type}:${trigger}${listed.join("")}`);
      return id;
    },
    print: (): string => lines.map((line) => `${line}\n`).join(""),
  };
}

/** A range without its line ends: brat keeps no annotation that goes over one in a single piece. */
function piecesOf(text: string, { start, end }: Range): Range[] {
  const pieces: Range[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const lead = /^\s*/.exec(match[0])![0].length;
    const from = start + match.index + lead;
    const to = from + match[0].trim().length;
    if (from < to) pieces.push({ start: from, end: to });
  }
  return pieces;
}

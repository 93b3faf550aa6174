import type { Annotations } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";

/** The layers that two readings of one article can differ in: segments, and those of the annotations. */
export type DiffLayer = "segments" | keyof Annotations;

/** What stands at one place in two readings: in the first alone, in the second alone, or otherwise. */
export interface DiffItem {
  readonly layer: DiffLayer;
  readonly change: "removed" | "added" | "changed";
  readonly start: number; // UTF-16 code units into `Article.text`; of an entity, its first mention
  readonly end: number;
  readonly before?: object; // as the first has it, with names in place of the ids of entities
  readonly after?: object;
}

/** How the second of two readings of one article differs from the first. */
export interface ArticleDiff {
  /** Whether the text itself is another: then spans say nothing of each other, and `items` is empty. */
  readonly isOtherText: boolean;
  readonly metadata: readonly string[]; // fields that differ
  readonly layers: readonly DiffLayer[]; // that one of the two lacks
  readonly items: readonly DiffItem[]; // of the layers that both have, by layer, then by place
}

/**
 * Compares two readings of one article: by another version, another model, with or without a user's own
 * names. Annotations are the same where they have the same place and say the same; ids, which are made of
 * places, are not looked at, and an entity goes by its name, so that one that is joined otherwise shows
 * where it is and not in every mention of another.
 */
export function diffArticles(before: Article, after: Article): ArticleDiff {
  const isOtherText = before.text !== after.text;
  const names = Object.keys(before.metadata) as (keyof Article["metadata"])[];
  const metadata = names.filter(
    (name) => JSON.stringify(before.metadata[name]) !== JSON.stringify(after.metadata[name]),
  );
  const [first, second] = [layersOf(before), layersOf(after)];
  const all = [...new Set([...first.keys(), ...second.keys()])];
  return {
    isOtherText,
    metadata,
    layers: all.filter((layer) => first.has(layer) !== second.has(layer)),
    items: isOtherText
      ? []
      : all.flatMap((layer) => diffLayer(layer, first.get(layer), second.get(layer))),
  };
}

/** An annotation as it is compared. */
interface Compared {
  readonly start: number;
  readonly end: number;
  readonly said: object;
}

function layersOf(article: Article): Map<DiffLayer, readonly Compared[]> {
  const { segments, annotations = {} } = article;
  const named = namesOf(annotations);
  const layers = new Map<DiffLayer, readonly Compared[]>();
  const put = (layer: DiffLayer, values: readonly object[]) =>
    layers.set(
      layer,
      values.map((value) => ({ ...placeOf(value, annotations), said: plain(value, named) })),
    );
  put("segments", segments);
  for (const [layer, values] of Object.entries(annotations))
    if (values) put(layer as keyof Annotations, values);
  return layers;
}

function placeOf(value: object, { mentions = [] }: Annotations) {
  if ("start" in value && "end" in value)
    return { start: Number(value.start), end: Number(value.end) };
  // An entity: it lies where it is first mentioned.
  const own = "mentions" in value ? (value.mentions as readonly string[]) : [];
  const { start, end } = mentions.find(({ id }) => id === own[0]) ?? { start: 0, end: 0 };
  return { start, end };
}

/** By id, what an entity is called, and where a time stands. */
function namesOf({ entities = [], times = [] }: Annotations): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...entities.map(({ id, name }) => [id, name] as const),
    ...times.map(({ id, exact }) => [id, exact] as const),
  ]);
}

/** `value` without its own id and its members' ids, with names in place of the ids that it points to. */
function plain(value: unknown, named: ReadonlyMap<string, string>): object {
  const replaced = JSON.stringify(value, (key, inner: unknown) =>
    key === "id" || key === "mentions"
      ? undefined
      : typeof inner === "string"
        ? (named.get(inner) ?? inner)
        : inner,
  );
  const link = (value as { link?: { id: string } | null }).link;
  const said = JSON.parse(replaced) as object;
  return link ? { ...said, link: link.id } : said;
}

function diffLayer(
  layer: DiffLayer,
  before: readonly Compared[] | undefined,
  after: readonly Compared[] | undefined,
): DiffItem[] {
  if (!before || !after) return []; // one of the two was not asked for it
  const items: DiffItem[] = [];
  const waiting = new Map<string, Compared[]>();
  const keyOf = ({ start, end }: Compared) => `${start}-${end}`;
  for (const one of before) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  for (const one of after) {
    const there = waiting.get(keyOf(one)) ?? [];
    const same = there.findIndex(({ said }) => JSON.stringify(said) === JSON.stringify(one.said));
    const [match] = there.splice(Math.max(0, same), 1);
    const { start, end } = one;
    if (!match) items.push({ layer, change: "added", start, end, after: one.said });
    else if (same < 0)
      items.push({ layer, change: "changed", start, end, before: match.said, after: one.said });
  }
  for (const { start, end, said } of [...waiting.values()].flat())
    items.push({ layer, change: "removed", start, end, before: said });
  return items.sort((a, b) => a.start - b.start || a.end - b.end);
}

import type { ArticleHead, EntityData, MarksData, StoryData, ViewIndex } from "../data.ts";

/** The corpus as the page carries it: the index is read at once, the rest line by line when it is asked for. */
const blockText = (id: string): string => document.getElementById(id)?.textContent ?? "";

export const index = JSON.parse(blockText("index")) as ViewIndex;
export const { articles, entities, stories, outlets } = index;

/** Reads line `n` of a block on the first call, and keeps what it read. */
function reader<T>(id: string): (n: number) => T {
  let lines: string[] | undefined;
  const read: T[] = [];
  return (n) => {
    lines ??= blockText(id).split("\n");
    return (read[n] ??= JSON.parse(lines[n]!) as T);
  };
}

export const textOf: (article: number) => string = reader<string>("texts");
export const marksOf: (article: number) => MarksData = reader<MarksData>("marks");

const numbersById = (items: readonly { readonly id: string }[]) =>
  new Map(items.map(({ id }, n) => [id, n]));

export const articleNumbers = numbersById(articles);
export const entityNumbers = numbersById(entities);
export const storyNumbers = numbersById(stories);

/** The stories that an article is in; most are in one or none. */
export const storiesOf: ReadonlyMap<number, readonly number[]> = stories.reduce(
  (found, story, s) => {
    for (const a of story.articles) found.set(a, [...(found.get(a) ?? []), s]);
    return found;
  },
  new Map<number, number[]>(),
);

export const sourceOf = ({ outlet, label }: ArticleHead): string => outlets[outlet] ?? label;

const disputing: ReadonlySet<string> = new Set(["conflicts", "differs"]);

/** On how many points the sources of a story do not say the same of the same moment. */
export const disputes = ({ items }: StoryData): number =>
  items.filter(({ relation }) => disputing.has(relation)).length;

/** "Prime Minister, New Zealand". */
export function officeOf({ roles }: EntityData): string | null {
  const [role] = roles;
  if (!role) return null;
  const [title, of] = role;
  return of === null ? title : `${title}, ${of}`;
}

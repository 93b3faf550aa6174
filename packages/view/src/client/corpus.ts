import type {
  ArticleHead,
  EntityData,
  EntryData,
  MarksData,
  StoryData,
  StoryHead,
  ViewIndex,
} from "../data.ts";

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
export const entityOf: (entity: number) => EntityData = reader<EntityData>("entities");
export const storyOf: (story: number) => StoryData = reader<StoryData>("stories");

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
export const disputes = ({ tally }: StoryHead): number =>
  tally.reduce((sum, [relation, points]) => sum + (disputing.has(relation) ? points : 0), 0);

/** "Prime Minister, New Zealand". */
export function officeOf(entity: number): string | null {
  const [role] = entityOf(entity).roles;
  if (!role) return null;
  const [title, of] = role;
  return of === null ? title : `${title}, ${of}`;
}

/** What a line of a timeline tells, in the words of its first source. */
export function entryTitle([, title, [first]]: EntryData): string {
  return typeof title === "string" ? title : textOf(first![0]).slice(title[0], title[1]);
}

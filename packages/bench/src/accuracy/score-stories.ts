import type { Story } from "@corpus/core";
import { addTallies, noTally, type Score, scoreOf, tallyClusters } from "@corpus/eval";

/** BCubed precision, recall and F1 of stories against the events of their articles. */
export function scoreStories(
  stories: readonly Pick<Story, "id" | "articles">[],
  events: ReadonlyMap<string, string>,
): Score {
  const found = new Map(
    stories.flatMap(({ id, articles }) => articles.map((a) => [a as string, id as string])),
  );
  return scoreOf([...tallyClusters(events, found).values()].reduce(addTallies, noTally));
}

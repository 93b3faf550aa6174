import type { Likeness } from "./likeness.ts";

/** What kept two groups of articles from being one story, in words that an editor can check. */
export function keptApartBy(likeness: Likeness, threshold: number): string {
  const { score, daysApart, otherWeekday, sameWordingOnly, conflicts } = likeness;
  const against = [
    ...conflicts.map((office) => `another holder of one office (${office})`),
    ...(sameWordingOnly ? ["the wording is alike, not the names and rare words"] : []),
    ...(otherWeekday ? ["they tell of other days of the week"] : []),
    ...(daysApart !== null && daysApart > 1 ? [`published ${daysApart} days apart`] : []),
  ];
  const why = against.length > 0 ? against.join(", ") : "too few names and words in common";
  return `${why}; likeness ${score.toFixed(2)}, at least ${threshold} wanted`;
}

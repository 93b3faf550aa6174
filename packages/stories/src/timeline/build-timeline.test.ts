import { expect, test } from "vitest";
import { sampleArticle } from "../testing/sample-article.ts";
import { buildTimeline } from "./build-timeline.ts";

const one = sampleArticle({
  id: "one",
  published: "2024-03-06",
  text: `The ferry Merle struck the north pier of Port Clare on Tuesday.
The pier was rebuilt in 1998 after a storm.
The inquiry will report in June 2024, and crews rest for eight days.`,
  names: { Merle: "product", "Port Clare": "place" },
  dates: { Tuesday: "2024-03-05", "1998": "1998", "June 2024": "2024-06", "eight days": "P8D" },
});

const two = sampleArticle({
  id: "two",
  published: "2024-03-07",
  text: `On 5 March the ferry Merle hit the pier in Port Clare with forty people aboard.
A storm wrecked the old pier in the late nineties.
The mayor cut short a holiday on the same Tuesday.
Nobody remembers a winter like it on 12 December.`,
  names: { Merle: "product", "Port Clare": "place" },
  dates: {
    "5 March": "2024-03-05",
    "the late nineties": "1997/1999",
    "the same Tuesday": "2024-03-05",
    "12 December": "XXXX-12-12",
  },
});

test("dates in order, told by every source, as exact as the text", () => {
  const timeline = buildTimeline([one, two]);
  expect(timeline.map(({ edtf, support }) => [edtf, support.length])).toEqual([
    ["1997/1999", 1],
    ["1998", 1],
    ["2024-03-05", 2],
    ["2024-03-05", 1],
    ["2024-06", 1],
    ["XXXX-12-12", 1],
  ]);
  expect(timeline[2]?.title).toBe(
    "The ferry Merle struck the north pier of Port Clare on Tuesday.",
  );
  for (const { support } of timeline) {
    for (const { article, start, end, exact } of support) {
      const source = [one, two].find(({ id }) => id === article);
      expect(source?.text.slice(start, end)).toBe(exact);
    }
  }
});

test("each date of a sentence is titled by its own clause", () => {
  const article = sampleArticle({
    id: "three",
    text: "Ana Ruiz came to Port Clare on Tuesday for the first time since the flood of 1998, and in June 2024 she will come again.",
    dates: { Tuesday: "2024-03-05", "1998": "1998", "June 2024": "2024-06" },
  });
  expect(buildTimeline([article]).map(({ edtf, title }) => [edtf, title])).toEqual([
    ["1998", "since the flood of 1998"],
    ["2024-03-05", "Ana Ruiz came to Port Clare on Tuesday for the first time"],
    ["2024-06", "and in June 2024 she will come again."],
  ]);
});

test("the date of publication and a length of time are no entries", () => {
  const days = buildTimeline([one]).map(({ edtf }) => edtf as string);
  expect(days).not.toContain("2024-03-06");
  expect(days).not.toContain("P8D");
});

test("without dates there is no timeline", () => {
  expect(buildTimeline([{ ...one, annotations: {} }])).toEqual([]);
  expect(buildTimeline([])).toEqual([]);
});

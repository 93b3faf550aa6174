import { Story } from "@corpus/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Sample, sampleArticle } from "../testing/sample-article.ts";
import { groupStories } from "./group-stories.ts";

// Two meetings of the same two offices, two years apart, told in much the same words.
const talks = (visitor: string, more: string) =>
  `Norland and Sudmark agree to share fishery data after talks in Port Clare
Prime Minister ${visitor} of Norland met Chancellor Piet Haas of Sudmark in Port Clare. The two leaders agreed to share fishery data and to patrol the Gulf of Tarn together.
${more}
They voiced concern over trawlers near the Skerry Islands and called for calm in the Gulf of Tarn.`;

const office = { title: "Prime Minister", of: "Norland" } as const;
const namesOf = (visitor: string): NonNullable<Sample["names"]> => ({
  [visitor]: "person",
  "Piet Haas": "person",
  Norland: "place",
  Sudmark: "place",
  "Port Clare": "place",
});

const first = (id: string, more: string, published?: string) =>
  sampleArticle({
    id,
    text: talks("Ana Ruiz", more),
    names: namesOf("Ana Ruiz"),
    roles: [{ ...office, holder: "Ana Ruiz" }],
    ...(published ? { published } : {}),
  });

const second = (published?: string) =>
  sampleArticle({
    id: "later",
    text: talks("Tomas Lund", "Lund took over from Ana Ruiz after the election."),
    names: { ...namesOf("Tomas Lund"), "Ana Ruiz": "person" },
    roles: [{ ...office, holder: "Tomas Lund" }],
    ...(published ? { published } : {}),
  });

const flood = sampleArticle({
  id: "flood",
  text: "River floods Ostend market town\nHeavy rain drove the Lys over its banks and flooded cellars across the market town overnight.",
});

const reports = (published?: string) => [
  first("one", "Ruiz spoke of a new chapter for fishing crews.", published),
  first("two", "Haas said the patrols would begin in spring.", published),
  first("three", "A joint statement named no other country.", published),
];

test.each([undefined, "2022-04-21"])(
  "meetings of one office under two holders part, published %s",
  (published) => {
    const later = second(published && "2024-06-19");
    const stories = groupStories([...reports(published), later, flood]);
    expect(stories.map(({ articles }) => articles.length)).toEqual([3, 1, 1]);
    const follower = stories.find(({ articles }) => articles.includes(later.id));
    expect(follower?.articles).toEqual([later.id]);
    expect(follower?.relatedTo).toMatchObject([{ story: stories[0]?.id, relation: "follows" }]);
    expect(follower?.relatedTo[0]?.reason).toContain(
      "prime minister of Norland (Ana Ruiz, then Tomas Lund)",
    );
    expect(stories[0]?.relatedTo).toMatchObject([{ story: follower?.id, relation: "precedes" }]);
  },
);

test("a story says why it is one", () => {
  const [story] = groupStories(reports("2022-04-21"));
  expect(story?.title).toBe(
    "Norland and Sudmark agree to share fishery data after talks in Port Clare",
  );
  expect(story?.signature.people).toEqual(["Ana Ruiz", "Piet Haas"]);
  expect(story?.reasons).toContain("people in common: Ana Ruiz (3 of 3), Piet Haas (3 of 3)");
  expect(story?.reasons).toContain("published on 2022-04-21");
});

describe("a fire told in the same words", () => {
  const fire = (id: string, town: string, master: string, published: string) =>
    sampleArticle({
      id,
      text: `A ferry fire in ${town} killed nine people, rescuers said. “The doors of the ferry would not open,” said ${master}, the harbour master.`,
      names: { [town]: "place", [master]: "person" },
      published,
    });
  const march = fire("march", "Balford", "Ana Ruiz", "2024-03-06");
  test.each([
    ["of one town, the next day, is one story", "Balford", "Ana Ruiz", "2024-03-07", 1],
    ["of another town, a month later, is another", "Demford", "Tomas Lund", "2024-04-06", 2],
  ])("%s", (_, town, master, published, stories) => {
    const grouped = groupStories([march, fire("other", town, master, published)]);
    expect(grouped).toHaveLength(stories);
  });
});

test("an article that comes twice counts once", () => {
  const [story, ...others] = groupStories([flood, flood]);
  expect(story?.articles).toEqual([flood.id]);
  expect(others).toEqual([]);
});

test("nothing gives nothing, and an article without words is a story", () => {
  expect(groupStories([])).toEqual([]);
  const blank = { ...flood, text: "", segments: [], annotations: {} };
  expect(groupStories([blank]).map(({ articles }) => articles.length)).toEqual([1]);
});

test("without layers, capitals and words group", () => {
  const bare = [...reports("2022-04-21"), flood].map(({ annotations: _, ...article }) => article);
  expect(groupStories(bare).map(({ articles }) => articles.length)).toEqual([3, 1]);
});

test("the order of the articles does not show, and stories match their schema", () => {
  const articles = [...reports("2022-04-21"), second("2024-06-19"), flood];
  const expected = groupStories(articles);
  for (const story of expected)
    expect(Story.parse(JSON.parse(JSON.stringify(story)))).toEqual(story);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(groupStories(shuffled)).toEqual(expected);
    }),
    { numRuns: 8 },
  );
});

test("any text is grouped, every article into one story", { timeout: 30_000 }, () => {
  const text = fc.string({ unit: "binary", maxLength: 80 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const articles = texts.map((one, i) => ({ ...flood, id: `art_${i}` as never, text: one }));
      const segmented = articles.map((article) => ({
        ...article,
        annotations: {},
        segments: [{ ...flood.segments[0]!, start: 0, end: article.text.length }],
      }));
      const grouped = groupStories(segmented).flatMap(({ articles: ids }) => ids);
      expect([...grouped].sort()).toEqual(segmented.map(({ id }) => id).sort());
    }),
    { numRuns: 12 },
  );
});

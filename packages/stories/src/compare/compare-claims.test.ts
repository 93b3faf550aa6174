import type { Article } from "@corpus/core";
import { describe, expect, test } from "vitest";
import { groupStories } from "../group/group-stories.ts";
import { compared, only, quoted } from "../testing/compared.ts";
import { type Sample, sampleArticle } from "../testing/sample-article.ts";
import { compareSources } from "./compare-sources.ts";

describe("who, whom and whether", () => {
  const people = { "Ana Ruiz": "person", "Tomas Lund": "person", Norland: "place" } as const;
  const offices = [
    { title: "premier", holder: "Ana Ruiz", of: "Norland" },
    { title: "chancellor", holder: "Tomas Lund", of: "Sudmark" },
  ];
  const visit = (text: string): Omit<Sample, "id"> => ({
    text,
    names: { ...people, Sudmark: "place" },
    roles: offices,
  });

  test("a visit the other way round conflicts", () => {
    const items = compared(
      visit(
        "The premier Ana Ruiz is visiting Sudmark with her staff.\nHer host, chancellor Tomas Lund, leads Sudmark beside Norland.",
      ),
      visit(
        "On the quay the chancellor waved.\nTomas Lund visited Ana Ruiz on the first boat of the day.\nNorland has a premier and Sudmark a chancellor.",
      ),
    );
    expect(only(items, "conflicts")).toEqual([
      "conflicts | who visited whom: Tomas Lund, Ana Ruiz: Ana Ruiz visited Sudmark / Tomas Lund visited Ana Ruiz",
    ]);
  });

  test("two visits in one direction do not", () => {
    const items = compared(
      visit(
        "The premier Ana Ruiz is visiting Sudmark.\nThe chancellor Tomas Lund of Norland waits.",
      ),
      visit("Ana Ruiz visited Tomas Lund.\nNorland has a premier and Sudmark a chancellor."),
    );
    expect(only(items, "conflicts")).toEqual([]);
  });

  test("what one denies and another affirms conflicts, in as few words as it takes", () => {
    const items = compared(
      { text: "The harbour treaty covers radar sharing, the premier said." },
      {
        text: "What the two sides will share under the harbour plan is not yet known, but it would not be radar, an aide said.",
      },
    );
    expect(only(items, "conflicts")).toEqual([
      "conflicts | whether it is so: radar: affirmed / denied",
    ]);
  });

  test("not answering is no denial", () => {
    const items = compared(
      { text: "The premier responded to the harbour board within a day." },
      { text: "The premier did not respond to questions of the harbour board." },
    );
    expect(only(items, "conflicts")).toEqual([]);
  });

  test("two people whom several sources have meet", () => {
    const meets = (text: string): Omit<Sample, "id"> => ({
      text,
      names: { "Ana Ruiz": "person", "Tomas Lund": "person" },
    });
    const items = compared(
      meets("Ana Ruiz held talks with Tomas Lund beside the slipway."),
      meets("In rain, Tomas Lund and Ana Ruiz discussed herring quotas."),
    );
    expect(items).toContain(
      "agree | meeting of: Ana Ruiz, Tomas Lund: Ana Ruiz, Tomas Lund / Ana Ruiz, Tomas Lund",
    );
    const denied = compared(
      meets("Ana Ruiz held talks with Tomas Lund beside the slipway."),
      meets("In rain, Tomas Lund never met Ana Ruiz."),
    );
    expect(denied.filter((item) => item.includes("meeting of"))).toEqual([]);
  });

  test("what was the first of its kind", () => {
    const items = compared(
      { text: "The ferry Merle left the pier on its first voyage since the winter storm." },
      { text: "After the winter storm the ferry Merle made its first call at the pier in a year." },
    );
    expect(only(items, "differs")).toContain(
      "differs | what was the first: first voyage since the winter storm / first call at the pier in a year",
    );
  });
});

describe("wording", () => {
  test("two words of one family at one place differ", () => {
    const items = compared(
      { text: "The bomber rammed a truck into the harbour wall at noon." },
      { text: "At noon the bomber rammed a car into the harbour wall." },
    );
    expect(only(items, "differs")).toEqual([
      "differs | wording: “car” or “truck” with “rammed”: truck / car",
    ]);
  });

  test("a remark in other words is one remark", () => {
    const said = (words: string, text: string): Omit<Sample, "id"> => ({
      text,
      names: { "Ana Ruiz": "person" },
      quotes: [{ words, speaker: "Ana Ruiz" }],
    });
    const items = compared(
      said(
        "We had candid talks about the pier",
        "“We had candid talks about the pier,” Ana Ruiz told the board.",
      ),
      said("frank", "The talks were “frank”, Ana Ruiz said."),
    );
    expect(only(quoted(items), "differs")).toEqual([
      "differs | quotation of Ana Ruiz: we had candid talks about the pier: we had candid talks about the pier / frank",
    ]);
  });

  test("a day with a part of it and a day alone", () => {
    const dated = (words: string): Omit<Sample, "id"> => ({
      text: `The harbour board dismissed its engineer over the cracked sluice ${words}.`,
      dates: { [words]: "2024-03-05" },
    });
    const items = compared(dated("late on Tuesday"), {
      text: "On 5 March the board of the harbour dismissed the engineer of the cracked sluice.",
      dates: { "5 March": "2024-03-05" },
    });
    expect(items.filter((item) => item.includes("how exactly"))).toHaveLength(1);
  });
});

describe("a story and the one that it follows", () => {
  const at = (id: string, text: string, published: string, holder: string) =>
    sampleArticle({
      id,
      text,
      published,
      names: { [holder]: "person", Norland: "place", Sudmark: "place" },
      roles: [{ title: "premier", holder, of: "Norland" }],
    });
  const before = at(
    "before",
    "The premier Ana Ruiz said Norland and Sudmark will begin formal talks on radar sharing in the strait.",
    "2022-04-21",
    "Ana Ruiz",
  );
  const after = at(
    "after",
    "The premier Tomas Lund said Norland and Sudmark reached an agreement on radar sharing in the strait.",
    "2024-06-19",
    "Tomas Lund",
  );
  const [earlier] = groupStories([before]);
  const [later] = groupStories([after]);
  const following = {
    ...later!,
    relatedTo: [{ story: earlier!.id, relation: "follows" as const, reason: "two years later" }],
  };

  test("what has gone on since: the stage, the holder of an office", () => {
    const { items } = compareSources(following, [before, after], {
      stories: [earlier!, following],
    });
    const progress = items
      .filter(({ relation }) => relation === "progresses")
      .map(({ aspect, claims }) => [aspect, ...claims.map(({ value }) => value)]);
    expect(progress).toEqual([
      ["how far it has come: radar sharing, strait", "talks about it", "agreed"],
      ["who is premier of Norland", "Ana Ruiz", "Tomas Lund"],
    ]);
    const of = items.flatMap(({ claims }) => claims).find(({ article }) => article === before.id);
    expect(of).toMatchObject({ story: earlier!.id, origin: 0 });
  });

  test("nothing of it without the stories", () => {
    expect(compareSources(following, [before, after]).items).toEqual([]);
  });
});

test("a story of hundreds of articles is compared in bounded time, whatever their order", () => {
  const articles = Array.from({ length: 500 }, (_, i) =>
    sampleArticle({
      id: `a${i}`,
      text: `The ferry fire in Port Clare killed ${i % 7} people on quay ${i}.\nA crew of ${i} fought the blaze near the customs house until dawn.`,
      names: { "Port Clare": "place" },
    }),
  );
  const ids = articles.map(({ id }) => id);
  const [story] = groupStories(articles.slice(0, 1));
  const large = {
    ...story!,
    articles: ids,
    origins: ids.map((id) => ({ articles: [id], kind: "single" as const })),
  };
  const compare = (given: readonly Article[]) => compareSources(large, given).items;
  const started = performance.now();
  const items = compare(articles);
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(items.length).toBeLessThanOrEqual(88);
  expect(compare(articles.toReversed())).toEqual(items);
});

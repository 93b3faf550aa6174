import { type Article, addDays, CorpusError, parseText } from "@corpus/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { groupStories } from "./group-stories.ts";
import { createStoryIndex, type StoryIndexState } from "./story-index.ts";

// Happenings in words of their own and words that they share; an article tells some of them.
const happenings = [
  "Ferry fire kills twelve off Port Clare as doors jam in smoke rescuers search Gulf of Tarn crew Skerry",
  "Harbour board of Port Clare votes to deepen northern channel despite herring crews Gulf of Tarn dredgers",
  "Owl census in Ostwald hills finds more nests than ever wardens credit hedges mild nights volunteers torches",
  "Norland premier Ana Ruiz resigns after budget vote fails in Ostend parliament coalition partners walk out",
];

/** Some of the words of a happening, on a day; the same numbers give the same article. */
function report(happening: number, day: number, skipped: number): Article {
  const words = happenings[happening]!.split(" ").filter((_, w) => (w + skipped) % 5 !== 0);
  const text = `${words.join(" ")}.`;
  return parseText(text, {
    id: `h${happening}-d${day}-s${skipped}`,
    publishedAt: addDays("2024-03-01", day),
    segmented: true,
  });
}

const articles = fc
  .uniqueArray(fc.tuple(fc.nat(happenings.length - 1), fc.nat(6), fc.nat(4)), {
    selector: (numbers) => numbers.join(),
    minLength: 1,
    maxLength: 16,
  })
  .map((all) => all.map((numbers) => report(...numbers)));

const dayOf = (article: Article) => article.metadata.published!.edtf;
const inDays = (all: readonly Article[]) =>
  [...new Set(all.map(dayOf))].sort().map((day) => all.filter((one) => dayOf(one) === day));
const runs = { numRuns: 25 };
const timeout = 30_000;

test("the order within a day does not show, nor how many come at once", { timeout }, () => {
  const cut = fc.tuple(articles, fc.nat(), fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(cut, ([all, turn, atOnce]) => {
      const whole = createStoryIndex();
      const pieces = createStoryIndex();
      for (const day of inDays(all)) {
        whole.add(day);
        const from = turn % day.length;
        const turned = [...day.slice(from), ...day.slice(0, from)].reverse();
        for (let i = 0; i < turned.length; i += atOnce) {
          pieces.add(turned.slice(i, i + atOnce));
          pieces.groups(); // looking must not change anything
        }
      }
      expect(pieces.groups()).toEqual(whole.groups());
      expect(pieces.state()).toEqual(whole.state());
    }),
    runs,
  );
});

test("day by day gives what all at once gives", { timeout }, () => {
  fc.assert(
    fc.property(articles, (all) => {
      const index = createStoryIndex();
      for (const day of inDays(all)) index.add(day);
      const atOnce = groupStories([...all].reverse(), { timeline: false });
      const bare = atOnce.map(({ origins: _, timeline: __, ...group }) => group);
      expect(index.groups()).toEqual(bare);
    }),
    runs,
  );
});

test("an index goes on from what was kept of it, also in the middle of a day", { timeout }, () => {
  fc.assert(
    fc.property(articles, fc.nat(), (all, at) => {
      const ordered = inDays(all).flat();
      const stop = at % ordered.length;
      const unbroken = createStoryIndex();
      unbroken.add(ordered.slice(0, stop));
      const kept = JSON.parse(JSON.stringify(unbroken.state())) as StoryIndexState;
      const resumed = createStoryIndex({}, kept);
      for (const index of [unbroken, resumed]) index.add(ordered.slice(stop));
      expect(resumed.groups()).toEqual(unbroken.groups());
    }),
    runs,
  );
});

test("what comes later joins what stands, and stories of other days are left as they are", () => {
  const index = createStoryIndex();
  index.add([report(0, 0, 0), report(0, 0, 1), report(2, 0, 0)]);
  const [ferry, owls] = index.groups();
  index.add([report(0, 1, 2)]);
  const later = index.groups();
  expect(later.map(({ articles: ids }) => ids.length)).toEqual([3, 1]);
  expect(later[0]?.articles.slice(0, 2).sort()).toEqual([...ferry!.articles].sort());
  expect(later[1]?.id).toBe(owls?.id);
});

test("an article that is known is passed over", () => {
  const index = createStoryIndex();
  index.add([report(0, 0, 0)]);
  index.add([report(0, 0, 0), report(0, 0, 0)]);
  expect(index.groups().map(({ articles: ids }) => ids.length)).toEqual([1]);
});

test("an article without a date counts to the day that is open", () => {
  const undated = {
    ...report(0, 0, 3),
    metadata: { ...report(0, 0, 3).metadata, published: null },
  };
  const index = createStoryIndex();
  index.add([report(0, 2, 0)]);
  index.add([undated]);
  expect(index.groups().map(({ articles: ids }) => ids.length)).toEqual([2]);
});

test("what another version kept is refused", () => {
  const state = { ...createStoryIndex().state(), format: "story-index/0" };
  expect(() => createStoryIndex({}, state)).toThrow(CorpusError);
  expect(() => createStoryIndex({}, state)).toThrow(
    /expected story-index\/1, found story-index\/0/,
  );
});

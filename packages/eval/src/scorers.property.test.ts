import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreEvents } from "./events.ts";
import { scoreLinks } from "./linking.ts";
import { scoreQuotes } from "./quotes.ts";
import { scoreBoundaries, scoreSegments } from "./segmentation.ts";
import { scoreSyntax, scoreTags } from "./syntax.ts";
import { type DocumentScore, scoreOf } from "./tally.ts";
import { scoreTimes } from "./times.ts";

// Every scorer on spans that may nest, touch, repeat or be empty, over a text of sixty characters.
const text = "One boat left, two came; “three” stayed. ".repeat(2).slice(0, 60);
const range = fc
  .record({ start: fc.nat(50), size: fc.nat(9) })
  .map(({ start, size }) => ({ start, end: start + size }));
const label = fc.constantFrom("a", "b");
const referent = fc.record({ span: range, mentions: fc.array(range, { maxLength: 3 }) });
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 8 });
const spread = <T extends object>(rest: fc.Arbitrary<T>) =>
  fc.tuple(range, rest).map(([span, more]) => ({ ...span, ...more }));

const links = list(spread(fc.record({ type: label, link: fc.constantFrom("Q1", "Q2", null) })));
const times = list(spread(fc.record({ kind: label, timex: fc.constantFrom("2024", "P1D") })));
const quotes = list(
  spread(fc.record({ kind: label, content: range, cue: fc.option(range), speaker: referent })),
);
const events = list(
  spread(
    fc.record({
      type: label,
      actors: fc.array(referent, { maxLength: 2 }),
      recipients: fc.constant([]),
    }),
  ),
);
const segments = list(spread(fc.record({ type: label })));
const words = list(spread(fc.record({ pos: label, rel: label }))).chain((own) =>
  fc
    .array(fc.integer({ min: -1, max: own.length - 1 }), {
      minLength: own.length,
      maxLength: own.length,
    })
    .map((heads) => own.map((word, i) => ({ ...word, head: heads[i]! }))),
);

interface Case {
  readonly name: string;
  /** Scores two drawn lists, and the first against itself, in its order and turned round. */
  readonly draw: fc.Arbitrary<{
    readonly score: DocumentScore;
    readonly own: DocumentScore;
    readonly turned?: DocumentScore;
    readonly isEmpty: boolean;
  }>;
}

function drawn<T>(
  lists: fc.Arbitrary<T[]>,
  score: (gold: readonly T[], found: readonly T[]) => DocumentScore,
  canTurn = true,
): Case["draw"] {
  return fc.tuple(lists, lists).map(([gold, found]) => ({
    score: score(gold, found),
    own: score(gold, gold),
    ...(canTurn && { turned: score(gold, [...gold].reverse()) }),
    isEmpty: gold.length === 0,
  }));
}

const cases: readonly Case[] = [
  { name: "links", draw: drawn(links, scoreLinks, false) }, // of two links on one span the first counts
  { name: "times", draw: drawn(times, scoreTimes, false) }, // of two on one span either may be paired
  { name: "quotes", draw: drawn(quotes, (gold, found) => scoreQuotes(text, gold, found), false) },
  { name: "events", draw: drawn(events, scoreEvents, false) },
  {
    name: "segments",
    draw: drawn(segments, (gold, found) => scoreSegments(text, gold, found), false),
  },
  { name: "sentences", draw: drawn(segments, (g, f) => scoreBoundaries("spans", g, f)) },
  { name: "tags", draw: drawn(words, scoreTags, false) },
  { name: "dependencies", draw: drawn(words, scoreSyntax, false) },
];

describe.each(cases)("$name", ({ draw }) => {
  test("every score lies in 0…1, by type too, and a type has no more than all", () => {
    fc.assert(
      fc.property(draw, ({ score }) => {
        for (const byType of score.tallies.values()) {
          const all = byType.get("")!;
          for (const tally of byType.values()) {
            const { precision, recall, f1 } = scoreOf(tally);
            for (const value of [precision, recall, f1]) {
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value).toBeLessThanOrEqual(1);
            }
            expect(tally.gold).toBeLessThanOrEqual(all.gold);
            expect(tally.found).toBeLessThanOrEqual(all.found);
          }
        }
      }),
    );
  });

  test("gold against itself has no fault", () => {
    fc.assert(
      fc.property(draw, ({ own, turned, isEmpty }) => {
        for (const score of [own, turned ?? own]) {
          expect(score.outcomes.filter(({ kind }) => kind !== "right")).toEqual([]);
          if (isEmpty) expect(score.outcomes).toEqual([]);
        }
      }),
    );
  });
});

test.each([
  [
    "links",
    (n: number) =>
      scoreLinks(many(n, { type: "a", link: "Q1" }), many(n, { type: "a", link: "Q2" })),
  ],
  [
    "times",
    (n: number) =>
      scoreTimes(many(n, { kind: "a", timex: "1" }), many(n, { kind: "b", timex: "1" }, 1)),
  ],
  [
    "quotes by one speaker",
    (n: number) => {
      const mentions = many(n, {});
      const quote = { kind: "a", cue: null, content: { start: 0, end: 9 }, speaker: { mentions } };
      return scoreQuotes(text, many(n, quote), many(n, quote, 1));
    },
  ],
  [
    "events by one actor",
    (n: number) => {
      const actors = [{ mentions: many(n, {}) }];
      const event = { type: "a", actors, recipients: [] };
      return scoreEvents(many(n, event), many(n, event, 1));
    },
  ],
  [
    "segments",
    (n: number) =>
      scoreSegments("x".repeat(3 * n), many(n, { type: "a" }), many(n, { type: "b" }, 1)),
  ],
  [
    "words",
    (n: number) => scoreSyntax(many(n, { head: 0, rel: "a" }), many(n, { head: 1, rel: "a" })),
  ],
])(
  "a hundred thousand %s take seconds",
  (_, score) => {
    const started = performance.now();
    score(100_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  },
  30_000,
);

function many<T extends object>(count: number, rest: T, shift = 0) {
  return Array.from({ length: count }, (_, i) => ({
    start: 3 * i + shift,
    end: 3 * i + 2 + shift,
    ...rest,
  }));
}

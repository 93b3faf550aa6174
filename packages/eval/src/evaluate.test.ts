import { CorpusError } from "@corpus/core";
import { describe, expect, test } from "vitest";
import { bootstrapDifference, bootstrapIntervals } from "./bootstrap.ts";
import { compareEvaluations } from "./compare.ts";
import type { LabelledDocument, TypedSpan } from "./document.ts";
import { evaluateLayer, meanOf, sharedLayers } from "./evaluate.ts";
import { parseIob } from "./gold/iob.ts";
import { mapTypes, schemeOf, typeMapOf } from "./label-types.ts";
import { pairDocuments } from "./pairing.ts";
import { scoreOf, sumTallies } from "./tally.ts";

const document = (
  id: string,
  text: string,
  names: readonly TypedSpan[] = [],
): LabelledDocument => ({
  ...{ ids: id === "" ? [] : [id], place: id || "somewhere", text, names },
});
const name = (start: number, end: number, type = "person"): TypedSpan => ({ start, end, type });

describe("pairing", () => {
  test("by id, then by text, then by text without white space", () => {
    const gold = [document("a", "One."), document("", "Two."), document("", "Th ree.")];
    const system = [document("", "Three."), document("x", "Two."), document("a", "One.")];
    const { pairs, missing, surplus } = pairDocuments(gold, system);
    expect(pairs.map(({ system: { place } }) => place)).toEqual(["a", "x", "somewhere"]);
    expect([missing, surplus]).toEqual([[], []]);
  });

  test("texts that come twice pair in their order", () => {
    const system = [document("", "Same.", [name(0, 1)]), document("", "Same.", [name(0, 2)])];
    const { pairs } = pairDocuments([document("", "Same."), document("", "Same.")], system);
    expect(pairs.map((pair) => pair.system.names?.[0]?.end)).toEqual([1, 2]);
  });

  test("a document that the output lacks counts as one in which nothing was found", () => {
    const gold = [document("a", "Ana.", [name(0, 3)]), document("b", "Ben.", [name(0, 3)])];
    const { pairs, missing } = pairDocuments(gold, [document("a", "Ana.", [name(0, 3)])]);
    expect(missing.map(({ ids }) => ids[0])).toEqual(["b"]);
    const { documents } = evaluateLayer(pairs, "names");
    const sums = sumTallies(documents.map(({ tallies }) => tallies));
    expect(scoreOf(sums.get("exact")!.get("")!).recall).toBe(1 / 2);
  });

  test("… in the layers that the output has, and in no other", () => {
    const labelled = (id: string) => ({ ...document(id, id), times: [], tokens: [] });
    const gold = [labelled("a"), labelled("b")];
    const { pairs } = pairDocuments(gold, [document("a", "a")]);
    expect(sharedLayers(pairs)).toEqual(["names"]);
    expect(evaluateLayer(pairs, "times").documents).toEqual([]);
  });

  test("spans move where white space differs", () => {
    const [gold] = parseIob("The O\nAna B-PER\nRuiz I-PER\n' O\ns O\nboat O\n");
    const system = document("", "The Ana\n Ruiz's  boat", [name(4, 13), name(0, 3), name(13, 15)]);
    const { pairs } = pairDocuments([gold!], [system]);
    expect(pairs[0]?.system.names?.map(({ start, end }) => gold!.text.slice(start, end))).toEqual([
      "Ana Ruiz",
      "The",
      "' s",
    ]);
  });

  test("other texts are refused, with the place where they part", () => {
    const pair = () => pairDocuments([document("a", "One boat.")], [document("a", "One ship.")]);
    expect(pair).toThrow(CorpusError);
    expect(pair).toThrow('gold has "boat." at 4, the output "ship." at 4');
    expect(() => pairDocuments([document("a", "x")], [document("b", "y")])).toThrow(
      "none of its 1 documents has an id or a text of gold's 1",
    );
  });
});

describe("types", () => {
  test.each([
    [["PER", "ORG", "LOC", "MISC"], "four"],
    [["PER", "LOC"], "three"],
    [["PERSON", "GPE", "DATE"], "three"],
    [["PER", "GRP"], "fine"],
    [["person", "place"], "fine"], // the model's own names: every type was looked for
    [[], "fine"],
  ])("%j are %s", (labels, scheme) => {
    expect(schemeOf(labels)).toBe(scheme);
  });

  test("what gold does not label is not held against a system", () => {
    const gold = [document("a", "Ana on the Norma.", [name(0, 3, "PER")])];
    const system = [document("a", "Ana on the Norma.", [name(0, 3), name(11, 16, "product")])];
    const { pairs } = pairDocuments(gold, system);
    const exact = (scheme: "three" | "four") => {
      const mapped = mapTypes(pairs, typeMapOf(scheme));
      const [scored] = evaluateLayer(mapped.pairs, "names").documents;
      return { ...scoreOf(scored!.tallies.get("exact")!.get("")!), leftOut: mapped.leftOut.system };
    };
    expect(exact("three")).toMatchObject({ precision: 1, leftOut: 1 });
    expect(exact("four")).toMatchObject({ precision: 1 / 2, leftOut: 0 });
  });
});

test("only layers that both sides label are scored", () => {
  const pair = {
    gold: { ...document("a", "x"), times: [], tokens: [{ start: 0, end: 1 }] },
    system: { ...document("a", "x"), tokens: [{ start: 0, end: 1, pos: "X" }] },
  };
  expect(sharedLayers([pair])).toEqual(["names", "tokens"]);
});

test("stories: a document that the system put nowhere is a story by itself", () => {
  const clustered = (id: string, cluster?: string) => ({
    ...document(id, id),
    ...(cluster !== undefined && { cluster }),
  });
  const gold = [clustered("a", "1"), clustered("b", "1"), clustered("c", "2")];
  const { pairs } = pairDocuments(gold, [clustered("a", "x"), clustered("b"), clustered("c", "y")]);
  const { documents } = evaluateLayer(pairs, "clusters");
  const sums = sumTallies(documents.map(({ tallies }) => tallies));
  expect(scoreOf(sums.get("BCubed")!.get("")!)).toMatchObject({ precision: 1, recall: 2 / 3 });
});

test("the macro average of events weighs types alike", () => {
  const event = (start: number, type: string) => ({
    ...{ start, end: start + 1, type, actors: [], recipients: [] },
  });
  const gold = {
    ...document("a", "x".repeat(9)),
    events: [event(0, "AID"), event(2, "AID"), event(4, "REJECT")],
  };
  const system = { ...gold, events: [event(0, "AID"), event(2, "AID")] };
  const { documents } = evaluateLayer([{ gold, system }], "events");
  expect(meanOf("events", documents[0]!.tallies)).toBe(1 / 2);
});

/** Twenty documents with two names each; the system has as many right as `right` says. */
const scored = (right: (i: number) => number) =>
  evaluateLayer(
    Array.from({ length: 20 }, (_, i) => {
      const names = [name(0, 1), name(2, 3)];
      const gold = document(`d${i}`, "a b", names);
      return { gold, system: { ...gold, names: names.slice(0, right(i)) } };
    }),
    "names",
  );

describe("the bootstrap", () => {
  test("gives the same interval again, another under another seed, around the score", () => {
    const evaluation = scored((i) => i % 3);
    const first = bootstrapIntervals(evaluation).get("exact")!;
    expect(bootstrapIntervals(evaluation).get("exact")).toEqual(first);
    const few = (seed: number) => bootstrapIntervals(evaluation, { seed, samples: 9 }).get("exact");
    expect(
      new Set([1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(few(seed)))).size,
    ).toBeGreaterThan(1);
    // 19 of 40 found, none wrongly: F1 38/59.
    expect(first.low).toBeLessThan(38 / 59);
    expect(first.high).toBeGreaterThan(38 / 59);
    expect(first.high - first.low).toBeGreaterThan(0.1);
  });

  test("documents that are all alike leave no doubt", () => {
    expect(bootstrapIntervals(scored(() => 1)).get("exact")).toEqual({ low: 2 / 3, high: 2 / 3 });
  });

  test("a plain difference is told from chance, and none from one", () => {
    const [worse, better] = [scored((i) => i % 2), scored(() => 2)];
    const plain = bootstrapDifference(worse, better).get("exact")!;
    expect(plain.value).toBeCloseTo(1 - 2 / 5, 10);
    expect(plain.low).toBeGreaterThan(0);
    expect(plain.p).toBeLessThan(0.01);
    expect(bootstrapDifference(better, worse).get("exact")!.value).toBeCloseTo(-plain.value, 10);
    expect(bootstrapDifference(worse, worse).get("exact")).toEqual({
      value: 0,
      low: 0,
      high: 0,
      p: 1,
    });
  });

  test("nothing to draw from gives no interval", () => {
    expect(bootstrapIntervals({ layer: "names", documents: [] }).size).toBe(0);
    expect(
      bootstrapIntervals(
        scored(() => 1),
        { samples: 0 },
      ).size,
    ).toBe(0);
  });
});

test("a comparison tells what was gained, lost, repaired and broken", () => {
  const gold = document("a", "Ana, Ben, Lumen, boat.", [
    name(0, 3),
    name(5, 8),
    name(10, 15, "place"),
  ]);
  const output = (names: readonly TypedSpan[]) =>
    evaluateLayer([{ gold, system: { ...gold, names } }], "names");
  const before = output([name(0, 3), name(10, 15, "place"), name(17, 21, "product")]);
  const after = output([name(0, 3), name(5, 8), name(10, 15, "organization")]);
  const { changes, counts } = compareEvaluations(before, after);
  expect(changes.map(({ kind, outcome }) => `${kind} ${outcome.type} ${outcome.start}`)).toEqual([
    "gained person 5",
    "repaired product 17",
    "lost place 10",
    "broken organization 10",
  ]);
  expect(counts.get("")).toEqual({ gained: 1, lost: 1, repaired: 1, broken: 1 });
  expect(counts.get("place")).toEqual({ gained: 0, lost: 1, repaired: 0, broken: 0 });
});

import { findSentences, findTokens } from "@corpus/core";
import { expect, test } from "vitest";
import { readClusters } from "../clusters.ts";
import { readColumns } from "../columns.ts";
import { readFeatureTable } from "../feature-table.ts";
import { model } from "../model.fixture.ts";
import type { Words } from "../words.ts";
import { featuresAt, MOST_FEATURES } from "./features.ts";
import { findSpans, readNamesModel } from "./find-spans.ts";
import { addScores, addWeights, SUM } from "./label-weights.ts";
import { LABELS, nameTypes } from "./labels.ts";
import { firstToken, kindsOf, type Listed, listed } from "./phrases.ts";
import { firstWeights, scoreToken } from "./score-token.ts";
import { viewNames } from "./view.ts";

const clusters = readClusters(model);
const shipped = readNamesModel(model, clusters);

function wordsOf(text: string): Words {
  const cuts = findSentences(text);
  const tokens: number[] = [];
  const firsts = [0];
  for (let i = 0; i < cuts.length; i += 2) {
    tokens.push(...findTokens(text, cuts[i]!, cuts[i + 1]!));
    firsts.push(tokens.length / 2);
  }
  return {
    text,
    start: Int32Array.from(tokens.filter((_, i) => i % 2 === 0)),
    end: Int32Array.from(tokens.filter((_, i) => i % 2 === 1)),
    sentences: Int32Array.from(firsts),
  };
}

function find(text: string, names = shipped): string[] {
  const words = wordsOf(text);
  const { start, end, type, confidence } = findSpans(names, words, readColumns(words, clusters));
  return Array.from(
    start,
    (from, i) => `${text.slice(from, end[i])}/${nameTypes[type[i]!]}/${confidence[i]!.toFixed(6)}`,
  );
}

test.each<[string, Listed]>([
  ["G20", "known-organization"],
  ["Peru", "country"],
  ["Lima", "capital"],
])("lists know %s as %s", (name, kind) => {
  const columns = readColumns(wordsOf(name), clusters);
  const kinds = kindsOf(shipped.knowledge.phrases, firstToken(columns.lower[0]!));
  expect(kinds & (1 << listed.indexOf(kind))).not.toBe(0);
});

const TEXT = "Ana Ruiz met Lind in Oslo. The United Nations sent Ruiz to Quito on Monday.";
// The words of TEXT beside others, in other places and other letters.
const OTHER =
  "OSLO FELL TO LIND. Monday Quito Ana said so, and Oslo met nations united. Sent to Ruiz: the UN, Lind.";

test("what was read before changes neither names nor how sure they are", () => {
  const before = find(TEXT);
  expect(before.length).toBeGreaterThan(3);
  const fresh = readNamesModel(model, clusters);
  // More words than there are places for their sums, so that these meet in one place.
  for (let i = 0; i < 10; i++) {
    const words = Array.from({ length: 4000 }, (_, k) => `${letters(i * 4000 + k)} left`);
    find(`${words.join(". ")}.`, fresh);
  }
  find(OTHER, fresh);
  expect(find(TEXT, fresh)).toEqual(before);
});

/** Another word for each number: "Qab". */
function letters(n: number): string {
  let word = "";
  for (let rest = n + 26; rest > 0; rest = Math.floor(rest / 26))
    word += String.fromCharCode(97 + (rest % 26));
  return `Q${word}`;
}

test("kept sums are those of all features that training sees", () => {
  const table = readFeatureTable(model, "names.first");
  const first = firstWeights(table);
  for (const text of [TEXT, OTHER, TEXT]) {
    const words = wordsOf(text);
    const view = viewNames(words, readColumns(words, clusters), shipped.knowledge);
    const features = new Int32Array(MOST_FEATURES);
    for (let t = 0; t < words.start.length; t++) {
      const scores = new Float32Array(LABELS);
      scoreToken(first, view, t, scores, 0);
      const sums = new Int32Array(SUM);
      const plain = new Float32Array(LABELS);
      addWeights(first.weights, features, featuresAt(view, t, features), sums, 0);
      addScores(first.weights, sums, plain, 0);
      expect(scores).toEqual(plain);
    }
  }
});

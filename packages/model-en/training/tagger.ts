import { type Clusters, readClusters } from "../src/clusters.ts";
import { type Columns, readColumns } from "../src/columns.ts";
import { openModelFile, type Section, writeModelFile } from "../src/model-file.ts";
import { sparseTableSections } from "../src/sparse-table.ts";
import {
  edgeFeature,
  historyFeatures,
  MOST_FEATURES,
  Place,
  pairFeatures,
  readModes,
  tagFeatures,
  wordFeatures,
} from "../src/tag-features.ts";
import { uposTags, xposTags } from "../src/tags.ts";
import type { Words } from "../src/words.ts";
import type { PennText } from "./masc.ts";
import { generator, shuffle } from "./random.ts";
import type { GoldText } from "./treebanks.ts";

export interface TaggerOptions {
  readonly passes: number;
  readonly margin: number; // by which the right label has to lead, in updates
  readonly leastCount: number; // features seen less often are not learnt
  readonly pennWeight: number; // of a token with a Penn tag alone
  readonly recased: number; // share of the sentences that are learnt in other letter cases too
  readonly leastWeight: number; // in units of the file: smaller ones are dropped
  readonly seed: number;
}

export const taggerDefaults: TaggerOptions = {
  passes: 8,
  margin: 6,
  leastCount: 2,
  pennWeight: 0.3,
  recased: 0.1,
  leastWeight: 2,
  seed: 20240501,
};

/** Labels of the treebanks: pairs of tags that occur often enough to be learnt. */
function findLabels(texts: readonly GoldText[]): {
  ids: Map<string, number>;
  pairs: [number, number][];
} {
  const counts = new Map<string, number>();
  for (const { rows } of texts)
    for (const { upos, xpos } of rows)
      counts.set(`${upos} ${xpos}`, (counts.get(`${upos} ${xpos}`) ?? 0) + 1);
  const names = [...counts]
    .filter(([, n]) => n >= LEAST_LABEL)
    .map(([name]) => name)
    .sort();
  const pairs = names.map((name): [number, number] => {
    const [upos = "", xpos = ""] = name.split(" ");
    return [uposTags.indexOf(upos), xposTags.indexOf(xpos)];
  });
  const strange = names.filter((_, i) => pairs[i]!.includes(-1));
  if (strange.length > 0)
    throw new Error(`tags that src/tags.ts does not list: ${strange.join(", ")}`);
  return { ids: new Map(names.map((name, i) => [name, i])), pairs };
}

/** Rarer pairs are slips of annotation for the most part. */
const LEAST_LABEL = 4;

/** A text as the learner sees it. */
interface Lesson {
  readonly words: Words;
  readonly goal: Int16Array; // label; or -1 - place of a Penn tag; or NO_GOAL
  readonly weight: number;
}
const NO_GOAL = -1000;

/**
 * Learns an averaged perceptron over labels, left to right, on its own guesses for the labels before.
 *
 * @returns Sections "tagger…".
 */
export function trainTagger(
  gold: readonly GoldText[],
  penn: readonly PennText[],
  clusterSections: readonly Section[],
  options: TaggerOptions = taggerDefaults,
): Section[] {
  const clusters = readClusters(openModelFile(writeModelFile("training", clusterSections)));
  const random = generator(options.seed);
  const { ids, pairs } = findLabels(gold);
  const goldLessons = gold.map(
    ({ words, rows }): Lesson => ({
      words,
      goal: Int16Array.from(rows, ({ upos, xpos }) => ids.get(`${upos} ${xpos}`) ?? NO_GOAL),
      weight: 1,
    }),
  );
  const lessons = [
    ...goldLessons,
    ...goldLessons.flatMap((lesson) => recase(lesson, options.recased, random)),
    ...penn.map(
      ({ words, xpos }): Lesson => ({
        words,
        goal: Int16Array.from(xpos, (tag) => (tag === "" ? NO_GOAL : -1 - xposTags.indexOf(tag))),
        weight: options.pennWeight,
      }),
    ),
  ];
  const exercise = prepare(lessons, clusters, pairs.length, options);
  const labelsOf = xposTags.map((_, x) => pairs.flatMap(([, own], k) => (own === x ? [k] : [])));
  learn(exercise, labelsOf, options, random);
  return [{ name: "tagger", meta: { labels: pairs } }, ...export_(exercise, options)];
}

/** Some sentences once more, in capitals, in small letters, and with a capital for each word. */
function recase(lesson: Lesson, share: number, random: () => number): Lesson[] {
  const { text, start, end, sentences } = lesson.words;
  const ways = [
    (s: string) => s.toUpperCase(),
    (s: string) => s.toLowerCase(),
    (s: string) => s.slice(0, 1).toUpperCase() + s.slice(1),
  ];
  return ways.flatMap((way) => {
    let recased = "";
    const starts: number[] = [];
    const ends: number[] = [];
    const goal: number[] = [];
    const firsts: number[] = [];
    for (let s = 0; s + 1 < sentences.length; s++) {
      if (random() >= share) continue;
      firsts.push(starts.length);
      for (let t = sentences[s]!; t < sentences[s + 1]!; t++) {
        starts.push(recased.length);
        recased += way(text.slice(start[t]!, end[t]!));
        ends.push(recased.length);
        recased += " ";
        goal.push(lesson.goal[t]!);
      }
    }
    if (firsts.length === 0) return [];
    const words = {
      text: recased,
      start: Int32Array.from(starts),
      end: Int32Array.from(ends),
      sentences: Int32Array.from([...firsts, starts.length]),
    };
    return [{ words, goal: Int16Array.from(goal), weight: lesson.weight }];
  });
}

/** All lessons laid out for learning, with the weights learnt so far. */
interface Exercise {
  readonly width: number;
  readonly clusters: Clusters;
  readonly lessons: readonly (Lesson & { columns: Columns; first: number })[]; // `first`: of its tokens among all
  readonly ends: Uint32Array; // by token: where its slots end
  readonly slots: Int32Array; // features of each token that do not hang on labels, as slots
  readonly slotOf: SlotMap; // of all features
  readonly sums: Float32Array; // by slot, label
  readonly late: Float32Array; // sum of each update times when it came, for the average
}

/** Open addressing from feature to slot. */
interface SlotMap {
  readonly keys: Int32Array;
  readonly slots: Int32Array; // 1 + slot, 0 for a free place
  count: number;
}

const MAP_BITS = 24;
const newSlotMap = (): SlotMap => ({
  keys: new Int32Array(2 ** MAP_BITS),
  slots: new Int32Array(2 ** MAP_BITS),
  count: 0,
});

function slotFor(map: SlotMap, key: number, grow: boolean): number {
  let i = Math.imul(key, 0x9e3779b1) >>> (32 - MAP_BITS);
  for (; map.slots[i] !== 0; i = (i + 1) & (2 ** MAP_BITS - 1))
    if (map.keys[i] === key) return map.slots[i]! - 1;
  if (!grow) return -1;
  if (map.count > 2 ** MAP_BITS * 0.7)
    throw new Error("the map of features is full; raise MAP_BITS");
  map.keys[i] = key;
  map.slots[i] = ++map.count;
  return map.count - 1;
}

/** Features that hang on labels are met while learning; this many find room. */
const MOST_LATE_FEATURES = 700_000;

function prepare(
  lessons: readonly Lesson[],
  clusters: Clusters,
  width: number,
  { leastCount }: TaggerOptions,
): Exercise {
  let tokens = 0;
  const laid = lessons.map((lesson) => {
    const first = tokens;
    tokens += lesson.words.start.length;
    return { ...lesson, columns: readColumns(lesson.words, clusters), first };
  });
  const all = newSlotMap();
  const ends = new Uint32Array(tokens);
  let slots = new Int32Array(tokens * 64);
  let n = 0;
  let token = 0;
  const found = new Int32Array(MOST_FEATURES);
  const push = (count: number) => {
    for (let i = 0; i < count; i++) slots[n++] = slotFor(all, found[i]!, true);
  };
  for (const { words, columns } of laid) {
    const modes = readModes(columns, words.sentences);
    const { sentences } = words;
    for (let s = 0; s + 1 < sentences.length; s++) {
      const from = sentences[s]!;
      const to = sentences[s + 1]!;
      const look = (t: number, place: number) => {
        if (t >= from && t < to) push(wordFeatures(columns, clusters, t, modes[t]!, place, found));
        else {
          found[0] = edgeFeature(place);
          push(1);
        }
      };
      for (let t = from; t < to; t++) {
        look(t, Place.own);
        look(t - 2, Place.before2);
        look(t - 1, Place.before);
        look(t + 1, Place.after);
        look(t + 2, Place.after2);
        push(pairFeatures(columns, clusters, t, from, to, found));
        ends[token++] = n;
      }
    }
  }
  slots = slots.slice(0, n);
  // Features that are too rare lose their slot.
  const counts = new Uint32Array(all.count);
  for (const slot of slots) counts[slot] = counts[slot]! + 1;
  const renamed = new Int32Array(all.count).fill(-1);
  const slotOf = newSlotMap();
  for (let i = 0; i < all.slots.length; i++) {
    const slot = all.slots[i]! - 1;
    if (slot >= 0 && counts[slot]! >= leastCount)
      renamed[slot] = slotFor(slotOf, all.keys[i]!, true);
  }
  let kept = 0;
  for (let t = 0, i = 0; t < tokens; t++) {
    for (; i < ends[t]!; i++) {
      const slot = renamed[slots[i]!]!;
      if (slot >= 0) slots[kept++] = slot;
    }
    ends[t] = kept;
  }
  const rows = slotOf.count + MOST_LATE_FEATURES;
  return {
    width,
    clusters,
    lessons: laid,
    ends,
    slots: slots.slice(0, kept),
    slotOf,
    sums: new Float32Array(rows * width),
    late: new Float32Array(rows * width),
  };
}

function learn(
  exercise: Exercise,
  labelsOf: readonly (readonly number[])[],
  { passes, margin }: TaggerOptions,
  random: () => number,
): void {
  const { width, clusters, lessons, ends, slots, slotOf, sums, late } = exercise;
  const found = new Int32Array(MOST_FEATURES);
  const active = new Int32Array(128);
  const keys = new Int32Array(128); // of those active that hang on labels
  const scores = new Float64Array(width);
  const all = Array.from({ length: width }, (_, k) => k);
  const turns = lessons.flatMap((lesson, l) =>
    Array.from({ length: lesson.words.sentences.length - 1 }, (_, s) => [l, s] as const),
  );
  let clock = 0;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(turns, random);
    let wrong = 0;
    let seen = 0;
    for (const [l, s] of turns) {
      const { words, columns, goal, weight, first } = lessons[l]!;
      const to = words.sentences[s + 1]!;
      let before = width;
      let before2 = width;
      for (let t = words.sentences[s]!; t < to; t++) {
        let n = 0;
        scores.fill(0);
        const token = first + t;
        for (let i = token === 0 ? 0 : ends[token - 1]!; i < ends[token]!; i++)
          active[n++] = slots[i]!;
        const fixed = n;
        let count = historyFeatures(columns, clusters, t, to, before, before2, found);
        for (let i = 0; i < count; i++) {
          keys[n] = found[i]!;
          active[n++] = slotFor(slotOf, found[i]!, false);
        }
        count = tagFeatures(before, before2, found);
        for (let i = 0; i < count; i++) {
          keys[n] = found[i]!;
          active[n++] = slotFor(slotOf, found[i]!, false);
        }
        for (let i = 0; i < n; i++) {
          const row = active[i]! * width;
          if (row >= 0) for (let k = 0; k < width; k++) scores[k] = scores[k]! + sums[row + k]!;
        }
        const wanted = goal[t]!;
        const right = wanted >= 0 ? [wanted] : wanted === NO_GOAL ? all : labelsOf[-1 - wanted]!;
        let best = right[0]!;
        for (const k of right) if (scores[k]! > scores[best]!) best = k;
        let rival = -1;
        for (let k = 0; k < width; k++) {
          if (right.includes(k)) continue;
          if (rival < 0 || scores[k]! > scores[rival]!) rival = k;
        }
        clock++;
        if (wanted !== NO_GOAL) seen++;
        const guess = rival >= 0 && scores[rival]! > scores[best]! ? rival : best;
        if (guess === rival) wrong++;
        if (rival >= 0 && scores[best]! - scores[rival]! < margin) {
          for (let i = 0; i < n; i++) {
            if (active[i]! < 0 && i >= fixed) active[i] = slotFor(slotOf, keys[i]!, true);
            const row = active[i]! * width;
            if (row + width > sums.length) throw new Error("raise MOST_LATE_FEATURES");
            sums[row + best] = sums[row + best]! + weight;
            late[row + best] = late[row + best]! + weight * clock;
            sums[row + rival] = sums[row + rival]! - weight;
            late[row + rival] = late[row + rival]! - weight * clock;
          }
        }
        before2 = before;
        before = guess;
      }
    }
    if (process.env["VERBOSE"])
      console.error(
        `pass ${pass + 1}: ${((100 * wrong) / seen).toFixed(2)} % wrong, ${slotOf.count} features`,
      );
  }
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! - late[i]! / (clock + 1);
}

function export_({ width, slotOf, sums }: Exercise, { leastWeight }: TaggerOptions): Section[] {
  const sizes: number[] = [];
  const used = slotOf.count * width;
  for (let i = 0; i < used; i++) if (sums[i] !== 0) sizes.push(Math.abs(sums[i]!));
  sizes.sort((a, b) => a - b);
  const unit = sizes[Math.floor(sizes.length * 0.9995)]! / 127;
  const rows: { key: number; pairs: [number, number][] }[] = [];
  for (let i = 0; i < slotOf.slots.length; i++) {
    const slot = slotOf.slots[i]! - 1;
    if (slot < 0) continue;
    const pairs: [number, number][] = [];
    for (let k = 0; k < width; k++) {
      const w = Math.max(-127, Math.min(127, Math.round(sums[slot * width + k]! / unit)));
      if (Math.abs(w) >= leastWeight) pairs.push([k, w]);
    }
    if (pairs.length > 0) rows.push({ key: slotOf.keys[i]! >>> 0, pairs });
  }
  return sparseTableSections("tagger", rows);
}

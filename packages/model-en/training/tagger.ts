import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Clusters, readClusters } from "../src/clusters.ts";
import { readColumns } from "../src/columns.ts";
import { openModelFile, type Section, writeModelFile } from "../src/model-file.ts";
import { sparseTableSections } from "../src/sparse-table.ts";
import {
  CONTEXT_FEATURES,
  contextFeatures,
  edgeFeature,
  featuresAt,
  labelFeatures,
  MOST_FEATURES,
  Place,
  readTagColumns,
  type TagColumns,
  wordFeatures,
} from "../src/tag-features.ts";
import { readTagger } from "../src/tagger.ts";
import { uposTags, xposTags } from "../src/tags.ts";
import { readWordClasses, type WordClasses, wordClassSections } from "../src/word-classes.ts";
import type { Words } from "../src/words.ts";
import { buildClusters } from "./clusters.ts";
import { readDataLines } from "./data.ts";
import { generator, shuffle } from "./random.ts";
import { type GoldText, readTrainingTexts } from "./treebanks.ts";
import { countWordClasses } from "./word-classes.ts";

export interface TaggerOptions {
  readonly passes: number;
  readonly margin: number; // by which the right label has to lead, in updates
  readonly leastCount: number; // features seen less often are not learnt
  readonly recased: number; // share of the sentences that are learnt in other letter cases too
  readonly leastWeight: number; // in units of the file: smaller ones are dropped
  readonly leastFeature: number; // features none of whose weights reaches it are dropped
  readonly dropout: number; // share of the features that a token goes without, anew in each pass
  readonly lead: number; // of a label, in units of the file, at which the tagger asks no context
  readonly seed: number;
}

export const taggerDefaults: TaggerOptions = {
  passes: 8,
  margin: 12,
  leastCount: 2,
  recased: 0.1,
  leastWeight: 5,
  leastFeature: 12, // halves the file; tags of the dev sets are as good, at 16 they are not
  dropout: 0.35,
  lead: 450,
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
  readonly goal: Int16Array; // the label, or -1 where there is none to learn
}

/**
 * Learns the tagger from the treebanks: first without word classes; with that tagger it counts the
 * classes in the raw texts, and learns again with them.
 *
 * @returns Sections "tagger…".
 */
export function trainTagger(
  gold: readonly GoldText[],
  raw: readonly string[],
  clusterSections: readonly Section[],
  options: TaggerOptions = taggerDefaults,
): Section[] {
  const first = learnTagger(gold, wordClassSections(new Map()), clusterSections, options);
  const tagger = readTagger(openModelFile(writeModelFile("first", [...clusterSections, ...first])));
  const classes = countWordClasses(tagger, raw);
  return learnTagger(gold, classes, clusterSections, options);
}

/** Whether a section holds the word classes. */
export const isClassSection = ({ name }: Section): boolean =>
  name === "tagger.words" || name === "tagger.classes";

/** Learns an averaged perceptron over labels, left to right, on its own guesses for the labels before. */
export function learnTagger(
  gold: readonly GoldText[],
  classSections: readonly Section[],
  clusterSections: readonly Section[],
  options: TaggerOptions,
): Section[] {
  const file = openModelFile(writeModelFile("tables", [...clusterSections, ...classSections]));
  const random = generator(options.seed);
  const { ids, pairs } = findLabels(gold);
  const lessons = gold.map(
    ({ words, rows }): Lesson => ({
      words,
      goal: Int16Array.from(rows, ({ upos, xpos }) => ids.get(`${upos} ${xpos}`) ?? -1),
    }),
  );
  const recased = lessons.flatMap((lesson) => recase(lesson, options.recased, random));
  const exercise = prepare(
    [...lessons, ...recased],
    readClusters(file),
    readWordClasses(file),
    pairs.length,
    options,
  );
  learn(exercise, options, random);
  return [...classSections, ...sectionsOf(exercise, pairs, options)];
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
    return [{ words, goal: Int16Array.from(goal) }];
  });
}

/** All lessons laid out for learning, with the weights learnt so far. */
interface Exercise {
  readonly width: number; // how many labels there are
  readonly lessons: readonly LaidLesson[];
  readonly ends: Uint32Array; // by token: where its slots end
  readonly slots: Int32Array; // features of each token that hang on itself and its neighbours, as slots
  readonly slotOf: SlotMap; // of all features, each place of a word's features for itself
  readonly placeOf: readonly number[]; // by slot, of the features of words
  readonly sums: Float32Array; // by slot, label
  readonly late: Float32Array; // sum of each update times when it came, for the average
}

interface LaidLesson extends Lesson {
  readonly tokens: TagColumns;
  readonly first: number; // place of its first token among all
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
  classes: WordClasses,
  width: number,
  { leastCount }: TaggerOptions,
): Exercise {
  let length = 0;
  const laid = lessons.map((lesson): LaidLesson => {
    const first = length;
    length += lesson.words.start.length;
    const columns = readColumns(lesson.words, clusters);
    const tokens = readTagColumns(columns, lesson.words.sentences, clusters, classes);
    return { ...lesson, tokens, first };
  });
  const all = newSlotMap();
  const ends = new Uint32Array(length);
  const slots = new Int32Array(length * 80);
  let n = 0;
  let token = 0;
  const places: number[] = [];
  const found = new Int32Array(MOST_FEATURES);
  for (const { words, tokens } of laid) {
    for (let s = 0; s + 1 < words.sentences.length; s++) {
      const from = words.sentences[s]!;
      const to = words.sentences[s + 1]!;
      for (let t = from; t < to; t++) {
        for (const [place, distance] of distances) {
          const at = t + distance;
          if (at < from || at >= to) {
            const slot = slotFor(all, edgeFeature(place), true);
            places[slot] = Place.own;
            slots[n++] = slot;
            continue;
          }
          wordFeatures(tokens, clusters, at, found);
          for (let i = 0; i < featuresAt[place]; i++) {
            const slot = slotFor(all, found[i]! ^ placeMarks[place], true);
            places[slot] = place;
            slots[n++] = slot;
          }
        }
        ends[token++] = n;
      }
    }
  }
  // Features that are too rare lose their slot.
  const counts = new Uint32Array(all.count);
  for (let i = 0; i < n; i++) counts[slots[i]!] = counts[slots[i]!]! + 1;
  const renamed = new Int32Array(all.count).fill(-1);
  const slotOf = newSlotMap();
  const placeOf: number[] = [];
  for (let i = 0; i < all.slots.length; i++) {
    const slot = all.slots[i]! - 1;
    if (slot < 0 || counts[slot]! < leastCount) continue;
    placeOf.push(places[slot]!);
    renamed[slot] = slotFor(slotOf, all.keys[i]!, true);
  }
  let kept = 0;
  for (let t = 0, i = 0; t < length; t++) {
    for (; i < ends[t]!; i++) {
      const slot = renamed[slots[i]!]!;
      if (slot >= 0) slots[kept++] = slot;
    }
    ends[t] = kept;
  }
  const size = (slotOf.count + MOST_LATE_FEATURES) * width;
  return {
    width,
    lessons: laid,
    ends,
    slots: slots.slice(0, kept),
    slotOf,
    placeOf,
    sums: new Float32Array(size),
    late: new Float32Array(size),
  };
}

const distances = [
  [Place.own, 0],
  [Place.before2, -2],
  [Place.before, -1],
  [Place.after, 1],
  [Place.after2, 2],
] as const;

/** Told apart while learning, the places of a feature share a row in the file. */
const placeMarks = [0, 0x2545f491, 0x3c6ef372, 0x5851f42d, 0x6c078965] as const;

function learn(
  exercise: Exercise,
  { passes, margin, dropout }: TaggerOptions,
  random: () => number,
): void {
  const { width, lessons, ends, slots, slotOf, sums, late } = exercise;
  const found = new Int32Array(MOST_FEATURES);
  const active = new Int32Array(256);
  const scores = new Float64Array(width);
  const turns = lessons.flatMap((lesson, l) =>
    Array.from({ length: lesson.words.sentences.length - 1 }, (_, s) => [l, s] as const),
  );
  let clock = 0;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(turns, random);
    for (const [l, s] of turns) {
      const { words, tokens, goal, first } = lessons[l]!;
      const from = words.sentences[s]!;
      const to = words.sentences[s + 1]!;
      let label = width;
      let label2 = width;
      for (let t = from; t < to; t++) {
        clock++;
        let n = 0;
        const token = first + t;
        for (let i = token === 0 ? 0 : ends[token - 1]!; i < ends[token]!; i++)
          active[n++] = slots[i]!;
        const fixed = n;
        contextFeatures(tokens, t, from, to, label, label2, found);
        for (let i = 0; i < CONTEXT_FEATURES; i++) active[n++] = slotFor(slotOf, found[i]!, false);
        const count = labelFeatures(label, label2, ofLabels);
        for (let i = 0; i < count; i++) active[n++] = slotFor(slotOf, ofLabels[i]!, false);
        for (let i = 0; i < n; i++) if (random() < dropout) active[i] = -2;
        scores.fill(0);
        for (let i = 0; i < n; i++) {
          const row = active[i]! * width;
          if (row >= 0) for (let k = 0; k < width; k++) scores[k] = scores[k]! + sums[row + k]!;
        }
        const wanted = goal[t]!;
        let best = wanted === 0 ? 1 : 0; // of those that are not wanted
        for (let k = 0; k < width; k++) if (k !== wanted && scores[k]! > scores[best]!) best = k;
        const isWrong = wanted < 0 || scores[best]! > scores[wanted]!;
        label2 = label;
        label = isWrong ? best : wanted;
        if (wanted < 0) continue;
        if (scores[wanted]! - scores[best]! >= margin) continue;
        for (let i = 0; i < n; i++) {
          if (active[i] === -2) continue;
          if (active[i]! < 0) {
            const key =
              i < fixed + CONTEXT_FEATURES
                ? found[i - fixed]!
                : ofLabels[i - fixed - CONTEXT_FEATURES]!;
            active[i] = slotFor(slotOf, key, true);
          }
          const row = active[i]! * width;
          if (row + width > sums.length) throw new Error("raise MOST_LATE_FEATURES");
          sums[row + wanted] = sums[row + wanted]! + 1;
          late[row + wanted] = late[row + wanted]! + clock;
          sums[row + best] = sums[row + best]! - 1;
          late[row + best] = late[row + best]! - clock;
        }
      }
    }
  }
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! - late[i]! / (clock + 1);
}

const ofLabels = new Int32Array(MOST_FEATURES);

function sectionsOf(
  { width, slotOf, placeOf, sums }: Exercise,
  labels: readonly (readonly [number, number])[],
  { leastWeight, leastFeature, lead }: TaggerOptions,
): Section[] {
  const sizes = sums
    .subarray(0, slotOf.count * width)
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  // The few weights beyond are cut: a unit that suits them would be too coarse for the rest.
  const unit = sizes[Math.floor(sizes.length * 0.9995)]! / 127;
  const rows = new Map<number, [label: number, weight: number][]>();
  for (let i = 0; i < slotOf.slots.length; i++) {
    const slot = slotOf.slots[i]! - 1;
    if (slot < 0) continue;
    const place = placeOf[slot] ?? Place.own;
    const key = (slotOf.keys[i]! ^ placeMarks[place]!) >>> 0;
    const pairs = rows.get(key) ?? [];
    for (let k = 0; k < width; k++) {
      const w = Math.max(-127, Math.min(127, Math.round(sums[slot * width + k]! / unit)));
      if (Math.abs(w) >= leastWeight) pairs.push([place * width + k, w]);
    }
    if (pairs.length > 0) rows.set(key, pairs);
  }
  const isKept = (pairs: readonly (readonly [number, number])[]) =>
    pairs.some(([, weight]) => Math.abs(weight) >= leastFeature);
  const keptRows = new Map([...rows].filter(([, pairs]) => isKept(pairs)));
  return [
    {
      name: "tagger",
      meta: { labels, lead },
    },
    ...sparseTableSections("tagger", keptRows),
  ];
}

/** Raw news for `trainTagger`. */
export const readRawTexts = (): string[] =>
  readDataLines<{ text: string }>("raw", "news.jsonl.gz").map(({ text }) => text);

// "node --conditions=corpus-source training/tagger.ts --out tagger.bin": clusters and tagger alone.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { out } = parseArgs({ options: { out: { type: "string", default: "tagger.bin" } } }).values;
  const clusters = buildClusters();
  const sections = trainTagger(await readTrainingTexts(), readRawTexts(), clusters);
  writeFileSync(out, writeModelFile("en, tagger alone", [...clusters, ...sections]));
}

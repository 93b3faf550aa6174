import { readColumns, Shape } from "../src/columns.ts";
import type { Section } from "../src/model-file.ts";
import { readModes } from "../src/tag-features.ts";
import { type Tagger, tagWords } from "../src/tagger.ts";
import { wordClassSections } from "../src/word-classes.ts";
import { cutWords } from "./raw-text.ts";

/** Words met less often have no class. */
const LEAST_COUNT = 3;
/** A label belongs to the class of a word from this share of its uses on. */
const LEAST_SHARE = 0.08;
/** Places in a class, and how many classes one byte tells apart. */
const MOST_LABELS = 3;
const MOST_CLASSES = 255;

/**
 * Counts which labels the words of raw texts take by the judgement of `tagger`, and sorts words into
 * classes by it: the labels of a word, most frequent first.
 */
export function countWordClasses(tagger: Tagger, texts: readonly string[]): Section[] {
  const width = xposCount;
  const counts = new Map<number, Uint32Array>();
  for (const text of texts) {
    const words = cutWords(text);
    const columns = readColumns(words, tagger.clusters);
    const { upos, xpos } = tagWords(tagger, words, columns);
    const modes = readModes(columns, words.sentences);
    for (let t = 0; t < columns.length; t++) {
      // Headlines in capitals do not show what is a name.
      if (modes[t]! > 1 || columns.shape[t] === Shape.mark) continue;
      let own = counts.get(columns.lower[t]!);
      if (!own) {
        own = new Uint32Array(17 * width);
        counts.set(columns.lower[t]!, own);
      }
      const at = upos[t]! * width + xpos[t]!;
      own[at] = own[at]! + 1;
    }
  }
  const names = new Map<number, { name: string; top: string }>();
  const frequency = new Map<string, number>();
  for (const [hash, own] of counts) {
    const total = own.reduce((sum, n) => sum + n, 0);
    if (total < LEAST_COUNT) continue;
    const labels = [...own.keys()]
      .filter((k) => own[k]! >= LEAST_SHARE * total)
      .sort((a, b) => own[b]! - own[a]! || a - b)
      .slice(0, MOST_LABELS);
    const name = labels.join(" ");
    names.set(hash, { name, top: String(labels[0]) });
    frequency.set(name, (frequency.get(name) ?? 0) + 1);
  }
  const ids = new Map(
    [...frequency]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .slice(0, MOST_CLASSES)
      .map(([name], i) => [name, i]),
  );
  const classes = new Map<number, number>();
  for (const [hash, { name, top }] of names) {
    const id = ids.get(name) ?? ids.get(top);
    if (id !== undefined) classes.set(hash, id);
  }
  return wordClassSections(classes);
}

const xposCount = 64;

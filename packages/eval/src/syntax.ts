import type { TokenSpan } from "./document.ts";
import { spanKey } from "./matching.ts";
import { asAccuracy, type DocumentScore, newSheet, type Sheet } from "./tally.ts";

/** Pairs of words with the same characters, by index. Words that share one surface pair in order. */
interface Alignment {
  readonly systemOf: Int32Array; // by gold word; -1 where none
  readonly goldOf: Int32Array; // by system word
}

function align(gold: readonly TokenSpan[], found: readonly TokenSpan[]): Alignment {
  const waiting = new Map<string, number[]>();
  for (const [index, word] of gold.entries()) {
    const key = spanKey(word);
    const same = waiting.get(key);
    if (same) same.push(index);
    else waiting.set(key, [index]);
  }
  for (const same of waiting.values()) same.reverse();
  const systemOf = new Int32Array(gold.length).fill(-1);
  const goldOf = new Int32Array(found.length).fill(-1);
  for (const [index, word] of found.entries()) {
    const other = waiting.get(spanKey(word))?.pop();
    if (other === undefined) continue;
    systemOf[other] = index;
    goldOf[index] = other;
  }
  return { systemOf, goldOf };
}

/**
 * Parts of speech of one document by the rules of the CoNLL 2018 shared task: words are aligned by
 * their characters, and an untaken word costs recall or precision. UPOS and XPOS are F1;
 * `UPOS, aligned` and `XPOS, aligned` are the shares of right tags on aligned words. By gold tag.
 *
 * @see https://aclanthology.org/K18-2001/
 */
export function scoreTags(gold: readonly TokenSpan[], found: readonly TokenSpan[]): DocumentScore {
  const layers = (["pos", "tag"] as const).filter((name) => gold.some((word) => word[name]));
  const title = { pos: "UPOS", tag: "XPOS" };
  const sheet = newSheet(layers.flatMap((name) => [title[name], `${title[name]}, aligned`]));
  const { systemOf } = align(gold, found);
  for (const name of layers) {
    const metric = title[name];
    for (const word of found) sheet.count(metric, word[name] ?? "", { found: 1 });
    for (const [index, word] of gold.entries()) {
      const other = found[systemOf[index]!];
      const isRight = other !== undefined && other[name] === word[name];
      const type = word[name] ?? "";
      const hits = isRight ? 1 : 0;
      sheet.count(metric, type, { gold: 1, recallHits: hits, precisionHits: hits });
      if (other) sheet.count(`${metric}, aligned`, type, asAccuracy(isRight));
      if (name === layers[0])
        report(sheet, word, type, isRight, other ? (other[name] ?? "nothing") : undefined);
    }
  }
  return sheet.score;
}

/**
 * Dependencies of one document by the rules of the CoNLL 2018 shared task. UAS: the head is right,
 * which is a word aligned with gold's head, or the root. LAS: the relation as well, subtypes
 * ("nmod:poss") left out. `LAS, aligned` is the share on aligned words. By gold relation.
 */
export function scoreSyntax(
  gold: readonly TokenSpan[],
  found: readonly TokenSpan[],
): DocumentScore {
  const sheet = newSheet(["UAS", "LAS", "LAS, aligned"]);
  const { systemOf, goldOf } = align(gold, found);
  for (const word of found) {
    for (const metric of ["UAS", "LAS"]) sheet.count(metric, relation(word), { found: 1 });
  }
  for (const [index, word] of gold.entries()) {
    const type = relation(word);
    const other = found[systemOf[index]!];
    const head = other?.head === undefined || other.head < 0 ? other?.head : goldOf[other.head];
    // An unaligned head comes out as -1 as well, so the root is asked for by itself.
    const isHead =
      head !== undefined &&
      word.head !== undefined &&
      head === word.head &&
      (head >= 0 || other?.head === -1);
    const isBoth = isHead && other !== undefined && relation(other) === type;
    const one = (isRight: boolean) => (isRight ? 1 : 0);
    sheet.count("UAS", type, { gold: 1, recallHits: one(isHead) });
    if (other) sheet.count("UAS", relation(other), { precisionHits: one(isHead) });
    sheet.count("LAS", type, { gold: 1, recallHits: one(isBoth), precisionHits: one(isBoth) });
    if (other) sheet.count("LAS, aligned", type, asAccuracy(isBoth));
    const came = other && `${relation(other) || "nothing"}, ${isHead ? "right" : "wrong"} head`;
    report(sheet, word, type, isBoth, came);
  }
  return sheet.score;
}

/** The universal part of a relation: "nmod" of "nmod:poss". */
const relation = ({ rel }: TokenSpan): string => rel?.split(":", 1)[0] ?? "";

function report(
  sheet: Sheet,
  { start, end }: TokenSpan,
  type: string,
  isRight: boolean,
  came: string | undefined,
): void {
  const note = came === undefined ? "no such word" : `found ${came}`;
  sheet.outcomes.push(
    isRight ? { kind: "right", type, start, end } : { kind: "missed", type, start, end, note },
  );
}

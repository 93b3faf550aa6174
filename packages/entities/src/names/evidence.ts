import { personNameUse } from "../knowledge/person-names.ts";
import { capitalShare } from "../knowledge/words.ts";
import type { DocumentView } from "./document.ts";
import { eventHeads, lawHeads, openers, organizationHeads, placeHeads } from "./heads.lexicon.ts";
import { innerCapital, lower, nameOf, type Scan, wordOf } from "./scan.ts";
import type { Spot } from "./spot.ts";
import { titleHeads } from "./titles.lexicon.ts";
import { Gap, isApostrophe, Shape } from "./words.ts";

/**
 * What speaks for and against a stretch being a name of some type: fields and values in turn,
 * `["title", "before", "known", "country", …]`. A field has no white space. Flat, because a
 * string joined of both would have to be built and hashed for each: measured twice as slow.
 */
export type Evidence = string[];

const shapes = "xXAIn1";
const marks = ["^", "_", "-", "'", ",", '"', ".", "&"]; // one for each of `Gap`, in its order
const before = marks.map((mark) => `before${mark}`);
const after = marks.map((mark) => `after${mark}`);
const digits = "012345";

const share = (word: string): string => {
  const found = capitalShare(word);
  return found === undefined ? "u" : digits[found]!;
};

/** A level of 0…9 as none, few, some, many. */
const band = (level: number | undefined) => (!level ? 0 : level < 3 ? 1 : level < 6 ? 2 : 3);
const givenBand = (word: string) => band(personNameUse(word)?.given);

/** Words of a name, where those joined by hyphens are one: "Mazar-i-Sharif". */
function units({ words }: Scan, first: number, end: number): number {
  let count = 1;
  for (let i = first + 1; i < end; i++) if (words.gap[i] !== Gap.hyphen) count++;
  return count;
}

function lookInside({ scan, piece }: Spot, count: number, out: Evidence): void {
  const { words } = scan;
  const { first, end } = piece;
  const firstWord = lower(scan, first);
  const lastWord = lower(scan, end - 1);
  const upTo3 = digits[Math.min(count, 3)]!;
  let shape = "";
  for (let i = first; i < end && i < first + 4; i++) shape += shapes[words.shape[i]!];
  out.push("length", digits[Math.min(count, 5)]!, "shape", shape);
  out.push("last", lastWord, "ending", lastWord.slice(-3));
  if (end - first > 1) {
    out.push("first", firstWord);
    for (let i = first + 1; i < end - 1; i++) out.push("inside", lower(scan, i));
  } else out.push("beginning", firstWord.slice(0, 3), "ends", lastWord.slice(-2));
  const given = givenBand(firstWord);
  out.push("person", `${given}${band(personNameUse(lastWord)?.family)} of ${upTo3}`);
  if (count === 1) out.push("alone", given + share(firstWord));
  if (organizationHeads.has(lastWord)) out.push("head", "organization");
  if (placeHeads.has(lastWord)) out.push("head", "place");
  if (eventHeads.has(lastWord)) out.push("head", "event");
  if (lawHeads.has(lastWord)) out.push("head", "law");
  if (count > 1 && organizationHeads.has(firstWord)) out.push("opens", "organization");
  if (count > 1 && placeHeads.has(firstWord)) out.push("opens", "place");
  const inner = innerCapital(wordOf(scan, first));
  if (inner) out.push("inner", inner + (count > 1));
  let small = 0;
  for (let i = first; i < end; i++) if (capitalShare(lower(scan, i)) !== undefined) small++;
  out.push("common", (small === 0 ? "none" : small === end - first ? "all" : "some") + upTo3);
  out.push("commons", share(firstWord) + share(lastWord) + (count > 1));
}

function lookAround({ scan, piece, end, start, isSure }: Spot, count: number, out: Evidence): void {
  const { words, text } = scan;
  const { first } = piece;
  const gapBefore = words.gap[first]!;
  const gapAfter = words.gap[piece.end] ?? Gap.other;
  const wordBefore = lower(scan, first - 1);
  const wordAfter = lower(scan, piece.end);
  out.push(before[gapBefore]!, wordBefore, after[gapAfter]!, wordAfter);
  out.push("before2", `${lower(scan, first - 2)} ${wordBefore}`);
  out.push("after2", `${wordAfter} ${lower(scan, piece.end + 1)}`);
  out.push("gaps", marks[gapBefore]! + marks[gapAfter]!, scan.casing, isSure ? "sure" : "unsure");
  if (!isSure) out.push("start", share(lower(scan, first)) + digits[Math.min(count, 3)]);
  if (piece.titleBefore) out.push("title", "before", "title-word", piece.titleBefore);
  else if (titleHeads.has(wordBefore.replace(/\.$/, "")))
    out.push("small-title-before", marks[gapBefore]!);
  if (piece.titleAfter) out.push("title", "after", "title-after", piece.titleAfter);
  if (titleHeads.has(wordAfter) && gapAfter !== Gap.other)
    out.push("small-title-after", marks[gapAfter]!);
  if (gapAfter === Gap.comma) {
    if (words.shape[piece.end] === Shape.number) out.push("age", "after");
    const isOffice =
      titleHeads.has(lower(scan, piece.end + 1)) || titleHeads.has(lower(scan, piece.end + 2));
    if (isOffice) out.push("title", "in apposition");
    if (words.shape[piece.end] === Shape.capital && !openers.has(wordAfter))
      out.push("comma", "and capital");
  }
  lookAtMarks(text, start, end, gapBefore, first > 0 ? words.end[first - 1]! : -1, out);
}

const closingQuotes = new Set([34, 39, 0x2019, 0x201d]);

function lookAtMarks(
  text: string,
  start: number,
  end: number,
  gap: number,
  endBefore: number,
  out: Evidence,
): void {
  const closing = text.charCodeAt(end);
  if (gap === Gap.open) {
    if (endBefore >= 0 && isApostrophe(text.charCodeAt(endBefore)))
      out.push("marks", "after owner"); // "the singer's 'Night Train'"
    if (closingQuotes.has(closing)) out.push("marks", "around");
  }
  if (text.charCodeAt(start - 1) === 40 && closing === 41) out.push("brackets", "around");
  else if (closing === 32 && text.charCodeAt(end + 1) === 40) out.push("brackets", "after");
}

/** What the tables say of the whole name, and the likeliest reading of it against the words around. */
function lookUp({ scan, name, piece }: Spot, count: number, out: Evidence): void {
  const { evidence } = scan.known(name);
  const upTo3 = digits[Math.min(count, 3)]!;
  for (const fact of evidence) out.push("known", fact);
  out.push("known-at-all", (evidence.length > 0) + upTo3);
  const isBody = organizationHeads.has(lower(scan, piece.end - 1));
  const isPerson = count > 1 && givenBand(lower(scan, piece.first)) >= 2;
  const reading = evidence[0] ?? (isBody ? "body" : isPerson ? "person" : upTo3);
  out.push(`${reading}<`, lower(scan, piece.first - 1), `${reading}>`, lower(scan, piece.end));
  if (piece.end - piece.first < 2) return;
  const head = scan.known(nameOf(scan, piece.first, piece.first + 1));
  if (head.isPlace) out.push("opens", "with place");
  if (head.isGroup) out.push("opens", "with group");
  if (scan.known(nameOf(scan, piece.end - 1, piece.end)).isPlace) out.push("closes", "with place");
}

/** What stands beside it in a list: "in Mali, X and Chad". */
function lookAlongList({ scan, piece }: Spot, out: Evidence): void {
  const { words } = scan;
  const say = (side: string, i: number) => {
    if (i < 0 || i >= words.start.length || words.shape[i] === Shape.lower) return;
    const { isPlace, isGroup, isOrganization } = scan.known(wordOf(scan, i));
    if (isGroup) out.push(side, "group");
    else if (isPlace) out.push(side, "place");
    else if (isOrganization) out.push(side, "organization");
    else if (givenBand(lower(scan, i)) >= 2) out.push(side, "person");
  };
  const isAnd = (i: number) => lower(scan, i) === "and" || lower(scan, i) === "or";
  if (isAnd(piece.first - 1)) say("joined-after", piece.first - 2);
  else if (words.gap[piece.first] === Gap.comma) say("listed-after", piece.first - 1);
  if (isAnd(piece.end) && words.gap[piece.end] === Gap.space) say("joined-before", piece.end + 1);
  else if (words.gap[piece.end] === Gap.comma) say("listed-before", piece.end);
}

function lookElsewhere(
  { scan, name, piece, isSure }: Spot,
  view: DocumentView,
  out: Evidence,
): void {
  if (!isSure) out.push("elsewhere", share(lower(scan, piece.first)) + view.isSure(name));
  if (piece.end - piece.first > 1) return;
  const full = view.fullNames(name)[0];
  const isKnown = scan.known(name).evidence.length > 0;
  if (full)
    out.push("short-for", givenBand(full.slice(0, full.indexOf(" "))) >= 1 ? "given" : "other");
  else
    out.push("short-for", isKnown ? "none, known" : `none, ${givenBand(lower(scan, piece.first))}`);
  if (view.longerNames(name).length > 0) out.push("opens", "a longer name");
  if (scan.words.shape[piece.first] === Shape.shout && view.spelledOut(name))
    out.push("initials", "");
}

/** All the evidence for one stretch. The weights stand in `weights.generated.ts`. */
export function evidenceFor(spot: Spot, view: DocumentView): Evidence {
  const out: Evidence = [];
  const count = units(spot.scan, spot.piece.first, spot.piece.end);
  lookInside(spot, count, out);
  lookAround(spot, count, out);
  lookUp(spot, count, out);
  lookAlongList(spot, out);
  lookElsewhere(spot, view, out);
  return out;
}

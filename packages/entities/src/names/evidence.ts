import { personNameUse } from "../knowledge/person-names.ts";
import { capitalShare } from "../knowledge/words.ts";
import type { DocumentView } from "./document.ts";
import { eventHeads, lawHeads, openers, organizationHeads, placeHeads } from "./heads.lexicon.ts";
import { lower, type Scan, wordOf } from "./runs.ts";
import type { Spot } from "./spot.ts";
import { titleHeads } from "./titles.lexicon.ts";
import { Gap, isApostrophe, Shape } from "./words.ts";

const shapes = "xXAIn1";
const gaps = ["^", "_", "-", "'", ",", '"', ".", "&"];

const share = (word: string) => capitalShare(word) ?? "u";

/** A level of 0…9 as none, few, some, many. */
const band = (level: number | undefined) => (!level ? 0 : level < 3 ? 1 : level < 6 ? 2 : 3);

/** Words of a name, where those joined by hyphens are one: "Mazar-i-Sharif". */
function units({ words }: Scan, first: number, end: number): number {
  let count = 1;
  for (let i = first + 1; i < end; i++) if (words.gap[i] !== Gap.hyphen) count++;
  return count;
}

/** "SpaceX", "YouTube"; apart from the openings of family names: "McCain", "DeSantis". */
function innerCapital(word: string): string | undefined {
  if (word.length < 4 || !/^\p{Lu}\p{Ll}+\p{Lu}/u.test(word)) return undefined;
  return /^(?:Mc|Mac|De|La|Le|Di|Du|Van|Von|Fitz|O)\p{Lu}\p{Ll}/u.test(word) ? "family" : "other";
}

function insideEvidence({ scan, piece }: Spot, out: string[]): void {
  const { words } = scan;
  const { first, end } = piece;
  const count = units(scan, first, end);
  const firstWord = lower(scan, first);
  const lastWord = lower(scan, end - 1);
  out.push(`length ${Math.min(count, 5)}`);
  let shape = "";
  for (let i = first; i < end && i < first + 4; i++) shape += shapes[words.shape[i]!];
  out.push(`shape ${shape}`);
  out.push(`last ${lastWord}`, `ending ${lastWord.slice(-3)}`);
  if (end - first > 1) {
    out.push(`first ${firstWord}`);
    for (let i = first + 1; i < end - 1; i++) out.push(`inside ${lower(scan, i)}`);
  } else out.push(`beginning ${firstWord.slice(0, 3)}`, `ends ${lastWord.slice(-2)}`);
  const given = band(personNameUse(firstWord)?.given);
  const family = band(personNameUse(lastWord)?.family);
  out.push(`given ${given} family ${family} of ${Math.min(count, 3)}`);
  if (count === 1) out.push(`alone given ${given} ${share(firstWord)}`);
  if (organizationHeads.has(lastWord)) out.push("head organization");
  if (placeHeads.has(lastWord)) out.push("head place");
  if (eventHeads.has(lastWord)) out.push("head event");
  if (lawHeads.has(lastWord)) out.push("head law");
  if (count > 1 && organizationHeads.has(firstWord)) out.push("opens organization");
  if (count > 1 && placeHeads.has(firstWord)) out.push("opens place");
  const inner = innerCapital(wordOf(scan, first));
  if (inner) out.push(`inner capital ${inner} of ${Math.min(count, 2)}`);
  let small = 0;
  for (let i = first; i < end; i++) if (capitalShare(lower(scan, i)) !== undefined) small++;
  out.push(
    `common ${small === 0 ? "none" : small === end - first ? "all" : "some"} of ${Math.min(count, 3)}`,
  );
  out.push(`common ${share(firstWord)}${share(lastWord)} of ${Math.min(count, 2)}`);
}

function aroundEvidence({ scan, piece, end, start, isSure }: Spot, out: string[]): void {
  const { words, text } = scan;
  const { first } = piece;
  const gapBefore = gaps[words.gap[first]!]!;
  const gapAfter = gaps[words.gap[piece.end] ?? Gap.other]!;
  const before = lower(scan, first - 1);
  const after = lower(scan, piece.end);
  out.push(`before ${gapBefore} ${before}`, `after ${gapAfter} ${after}`);
  out.push(
    `before2 ${lower(scan, first - 2)} ${before}`,
    `after2 ${after} ${lower(scan, piece.end + 1)}`,
  );
  out.push(`gaps ${gapBefore}${gapAfter}`, `${scan.casing} ${isSure}`);
  if (!isSure) out.push(`start ${share(lower(scan, first))} of ${Math.min(piece.end - first, 3)}`);
  if (piece.titleBefore) out.push("title before", `title ${piece.titleBefore}`);
  else if (titleHeads.has(before.replace(/\.$/, ""))) out.push(`small title before ${gapBefore}`);
  if (piece.titleAfter) out.push("title after", `title after ${piece.titleAfter}`);
  if (gapAfter === "," && words.shape[piece.end] === Shape.number) out.push("age after");
  if (titleHeads.has(after) && gapAfter !== ".") out.push(`small title after ${gapAfter}`);
  if (gapAfter === ",") {
    const next = lower(scan, piece.end + 1);
    if (titleHeads.has(next) || titleHeads.has(lower(scan, piece.end + 2)))
      out.push("title in apposition");
    if (words.shape[piece.end] === Shape.capital && !openers.has(after))
      out.push("comma and capital");
  }
  const isOwned =
    gapBefore === '"' && first > 0 && isApostrophe(text.charCodeAt(words.end[first - 1]!));
  if (isOwned) out.push("marks after owner"); // "the singer's 'Night Train'"
  const closing = text.charCodeAt(end);
  if (
    gapBefore === '"' &&
    (closing === 34 || closing === 0x201d || closing === 0x2019 || closing === 39)
  )
    out.push("in marks");
  if (text.charCodeAt(start - 1) === 40 && closing === 41) out.push("in brackets");
  else if (closing === 32 && text.charCodeAt(end + 1) === 40) out.push("brackets after");
}

function knownEvidence({ scan, name, piece }: Spot, out: string[]): void {
  const { evidence } = scan.known(name);
  for (const fact of evidence) out.push(`known ${fact}`);
  out.push(
    `known ${evidence.length === 0 ? "nothing" : "something"} of ${Math.min(piece.end - piece.first, 3)}`,
  );
  if (piece.end - piece.first < 2) return;
  const head = scan.known(
    scan.text.slice(scan.words.start[piece.first], scan.words.end[piece.first]),
  );
  if (head.isPlace) out.push("opens with place");
  if (head.isGroup) out.push("opens with group");
  const last = scan.known(
    scan.text.slice(scan.words.start[piece.end - 1], scan.words.end[piece.end - 1]),
  );
  if (last.isPlace) out.push("closes with place");
}

/** What stands beside it in a list: "in Mali, X and Chad". */
function listEvidence({ scan, piece }: Spot, out: string[]): void {
  const { words } = scan;
  const say = (side: string, i: number) => {
    if (i < 0 || i >= words.start.length || words.shape[i] === Shape.lower) return;
    const { isPlace, isGroup, isOrganization } = scan.known(wordOf(scan, i));
    if (isGroup) out.push(`${side} a group`);
    else if (isPlace) out.push(`${side} a place`);
    else if (isOrganization) out.push(`${side} an organization`);
    else if (band(personNameUse(lower(scan, i))?.given) >= 2) out.push(`${side} a person`);
  };
  const isAnd = (i: number) => lower(scan, i) === "and" || lower(scan, i) === "or";
  if (isAnd(piece.first - 1)) say("joined after", piece.first - 2);
  else if (words.gap[piece.first] === Gap.comma) say("listed after", piece.first - 1);
  if (isAnd(piece.end) && words.gap[piece.end] === Gap.space) say("joined before", piece.end + 1);
  else if (words.gap[piece.end] === Gap.comma) say("listed before", piece.end);
}

/** The likeliest reading of the name alone, against the words around it. */
function pairEvidence({ scan, name, piece }: Spot, out: string[]): void {
  const { evidence } = scan.known(name);
  const count = units(scan, piece.first, piece.end);
  const given = band(personNameUse(lower(scan, piece.first))?.given);
  const reading =
    evidence[0] ??
    (organizationHeads.has(lower(scan, piece.end - 1))
      ? "body"
      : given >= 2 && count > 1
        ? "person"
        : `${Math.min(count, 3)} words`);
  out.push(
    `${reading} < ${lower(scan, piece.first - 1)}`,
    `${reading} > ${lower(scan, piece.end)}`,
  );
}

function documentEvidence(
  { scan, name, piece, isSure }: Spot,
  view: DocumentView,
  out: string[],
): void {
  if (!isSure) out.push(`elsewhere ${view.isSure(name)} ${share(lower(scan, piece.first))}`);
  if (piece.end - piece.first > 1) return;
  const full = view.fullNames(name)[0];
  if (full) {
    const given = personNameUse(full.slice(0, full.indexOf(" ")))?.given ?? 0;
    out.push(`short for ${given >= 2 ? "given" : "other"}`);
  }
  if (view.longerNames(name).length > 0) out.push("opens a longer name");
  if (scan.words.shape[piece.first] === Shape.shout && view.spelledOut(name)) out.push("initials");
}

/**
 * What speaks for and against a stretch being a name of some type, one line each: "title before",
 * "known country", "last ministry". The weights of the lines stand in `weights.generated.ts`.
 */
export function evidenceFor(spot: Spot, view: DocumentView): string[] {
  const out: string[] = [];
  insideEvidence(spot, out);
  aroundEvidence(spot, out);
  knownEvidence(spot, out);
  pairEvidence(spot, out);
  listEvidence(spot, out);
  documentEvidence(spot, view, out);
  return out;
}

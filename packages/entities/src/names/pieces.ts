import { personNameUse } from "../knowledge/person-names.ts";
import { openers, organizationHeads, placeHeads } from "./heads.lexicon.ts";
import type { Run } from "./runs.ts";
import { isCommon, lower, nameOf, type Scan } from "./scan.ts";
import { titleHeads, titleModifiers, titleObjects, weakTitles } from "./titles.lexicon.ts";
import { Gap, Shape } from "./words.ts";

/** A part of a run that may be a name, and the title beside it. */
export interface Piece extends Run {
  readonly titleBefore: string; // its head in small letters, or ""
  readonly titleAfter: string;
}

const bare = (word: string) => word.replace(/\.$/, "");

const isGiven = (scan: Scan, i: number) => (personNameUse(lower(scan, i))?.given ?? 0) >= 2;

const royal = new Set(
  "king queen prince princess pope sheikh lord lady dame emperor sultan".split(" "),
);

const LOOK_AHEAD = 8; // words; longer names of people do not exist

/** Before them a title says who meets: "Leaders Meeting". */
const gatherings = new Set("dialogue forum meeting retreat summit talks".split(" "));

const hasHead = (scan: Scan, first: number, end: number) => {
  for (let i = first; i < end && i < first + LOOK_AHEAD; i++) {
    const word = lower(scan, i);
    if (organizationHeads.has(word) || placeHeads.has(word) || gatherings.has(word)) return true;
  }
  return false;
};

/** Whether word `i` heads a title inside the run, with somebody or something on one side of it. */
function isTitle(scan: Scan, run: Run, i: number): boolean {
  const word = bare(lower(scan, i));
  if (!titleHeads.has(word)) return false;
  const next = i + 1;
  const after = next < run.end ? bare(lower(scan, next)) : "";
  if (organizationHeads.has(after) || gatherings.has(after)) return false;
  if (scan.words.gap[next] === Gap.possessive && next < run.end) return false;
  if (!weakTitles.has(word)) return true;
  if (i > run.first && isGiven(scan, i - 1)) return false; // "Martin Luther King Jr."
  if (royal.has(word) && next < run.end && !isCommon(after) && !hasHead(scan, next, run.end))
    return true;
  if (next >= run.end) return i > run.first && titleModifiers.has(lower(scan, i - 1));
  return (
    titleHeads.has(after) ||
    isGiven(scan, next) ||
    (titleModifiers.has(lower(scan, i - 1)) && i > run.first)
  );
}

/** Where the title that word `i` heads begins and ends. */
function titleAround(scan: Scan, run: Run, i: number): Run {
  let first = i;
  while (first > run.first && titleModifiers.has(bare(lower(scan, first - 1)))) first--;
  let end = i + 1;
  while (end < run.end && titleHeads.has(bare(lower(scan, end))) && isTitle(scan, run, end)) end++;
  if (lower(scan, end) === "of") {
    const object = lower(scan, end + 1) === "the" ? end + 2 : end + 1;
    if (titleObjects.has(lower(scan, object))) end = Math.max(end, Math.min(object + 1, run.end));
  }
  return { first, end };
}

/** Before a title in small letters they make it part of a body's name: "Office of the Prime Minister". */
const insideBody = new Set(["of", "for", "the"]);

/** Cuts a run at the titles in it: "Peruvian | Prime Minister | Ana Ruiz". */
function cutAtTitles(scan: Scan, run: Run): Piece[] {
  if (scan.known(nameOf(scan, run.first, run.end)).evidence.length > 0 && run.end - run.first > 1) {
    return [{ ...run, titleBefore: "", titleAfter: "" }];
  }
  const pieces: Piece[] = [];
  let from = run.first;
  let titleBefore = "";
  for (let i = run.first; i < run.end; i++) {
    if (!isTitle(scan, run, i)) continue;
    const title = titleAround(scan, { first: from, end: run.end }, i);
    if (title.first > from + 1 && insideBody.has(lower(scan, title.first - 1))) continue;
    const head = bare(lower(scan, i));
    if (title.first > from)
      pieces.push({ first: from, end: title.first, titleBefore, titleAfter: head });
    titleBefore = head;
    from = title.end;
    i = title.end - 1;
  }
  if (from < run.end) pieces.push({ first: from, end: run.end, titleBefore, titleAfter: "" });
  return pieces;
}

/** Cuts "Obama-Xi", "US-Iraqi" where both sides are names of their own. */
function cutAtHyphens(scan: Scan, piece: Piece): Piece[] {
  for (let i = piece.first + 1; i < piece.end; i++) {
    if (scan.words.gap[i] !== Gap.hyphen) continue;
    if (scan.known(nameOf(scan, piece.first, piece.end)).evidence.length > 0) return [piece];
    const left = scan.known(nameOf(scan, piece.first, i));
    const right = scan.known(nameOf(scan, i, piece.end));
    const areNames = (left.isPlace || left.isGroup) && (right.isPlace || right.isGroup);
    if (areNames || (i - piece.first > 1 && piece.end - i > 1)) {
      return [
        { ...piece, end: i, titleAfter: "" },
        { ...piece, first: i, titleBefore: "" },
      ];
    }
  }
  return [piece];
}

const partyPeople = new Set("democratic republican conservative labour tory".split(" "));
const chambers = new Set("senate house congress white parliament".split(" "));

/** "Iraqi Kurds", "American Joe Smith": a word for a people that is no part of the name after it. */
function cutAfterGroup(scan: Scan, piece: Piece): Piece[] {
  const { first, end } = piece;
  for (const cut of [first + 2, first + 1]) {
    if (cut >= end || !scan.known(nameOf(scan, first, cut)).isGroup) continue;
    if (scan.known(nameOf(scan, first, end)).evidence.length > 0) return [piece];
    const rest = scan.known(nameOf(scan, cut, end));
    const isParty = partyPeople.has(lower(scan, cut - 1)) && chambers.has(lower(scan, cut));
    const isPerson =
      isGiven(scan, cut) && end - cut >= 2 && !organizationHeads.has(lower(scan, end - 1));
    if ((rest.isGroup && !/^Americans?$/.test(nameOf(scan, cut, end))) || isPerson || isParty) {
      return [
        { first, end: cut, titleBefore: piece.titleBefore, titleAfter: "" },
        { first: cut, end, titleBefore: "", titleAfter: piece.titleAfter },
      ];
    }
  }
  return [piece];
}

const connectors = new Set(["and", "of", "for", "on", "the"]);
const articles = new Set(["the", "a", "an"]);

/** Words that the sentence put in front: "But Ruiz", "The Kremlin". */
function trimmed(scan: Scan, piece: Piece): Piece | undefined {
  const { words, casing } = scan;
  let { first, end } = piece;
  // What a title leaves behind: "Chamber of Commerce and | Chairman".
  while (
    end > first &&
    connectors.has(lower(scan, end - 1)) &&
    words.shape[end - 1] === Shape.lower
  )
    end--;
  while (end > first && connectors.has(lower(scan, first)) && words.shape[first] === Shape.lower)
    first++;
  // "Dee (D-N.D.)": the letter of a party before the state.
  if (
    end - first === 2 &&
    words.gap[first + 1] === Gap.hyphen &&
    /^[dri]$/.test(lower(scan, first))
  )
    return { ...piece, first: first + 1, end };
  const gap = words.gap[first];
  const isOpening =
    gap === Gap.start || gap === Gap.open || gap === Gap.other || casing !== "sentence";
  while (first < end) {
    const word = lower(scan, first);
    if (words.shape[first] === Shape.shout && casing !== "shout") break; // "US", "IT"
    if (!(isOpening ? openers : articles).has(word)) break;
    const known = end - first > 1 ? scan.known(nameOf(scan, first, end)) : undefined;
    if (known && (articles.has(word) ? known.isPlace : known.evidence.length > 0)) break;
    if (word === "new" && end - first > 1 && !isCommon(lower(scan, first + 1))) break;
    first++;
  }
  return first < end ? { ...piece, first, end } : undefined;
}

/** "Foreign Affairs Committee Ana Ruiz": a body, then one of its people. */
function cutAfterBody(scan: Scan, piece: Piece): Piece[] {
  const { first, end } = piece;
  for (let i = first + 1; i + 2 < end && end - i <= 5; i++) {
    if (
      !organizationHeads.has(lower(scan, i)) ||
      !isGiven(scan, i + 1) ||
      hasHead(scan, i + 1, end)
    )
      continue;
    if (scan.words.shape[i + 2] === Shape.lower) continue;
    return [
      { ...piece, end: i + 1, titleAfter: "" },
      { ...piece, first: i + 1, titleBefore: "" },
    ];
  }
  return [piece];
}

/** "in Baghdad Abdul Karim Saleh": a place, then somebody; never where it could be a given name. */
function cutAfterPlace(scan: Scan, piece: Piece): Piece[] {
  const { first, end } = piece;
  const rest = end - first - 1;
  if (rest < 2 || rest > 4 || !isGiven(scan, first + 1) || isGiven(scan, first)) return [piece];
  const { isPlace } = scan.known(nameOf(scan, first, first + 1));
  if (!isPlace || hasHead(scan, first + 1, end) || scan.words.shape[first + 2] === Shape.lower)
    return [piece];
  return [
    { ...piece, end: first + 1, titleAfter: "" },
    { ...piece, first: first + 1, titleBefore: "" },
  ];
}

/** "Wisconsin Republican", "Tehran Jews": a place, then its people. */
function cutBeforeGroup(scan: Scan, piece: Piece): Piece[] {
  const { first, end } = piece;
  if (end - first < 2 || !scan.known(nameOf(scan, end - 1, end)).isGroup) return [piece];
  if (
    scan.known(nameOf(scan, first, end)).evidence.length > 0 ||
    !scan.known(nameOf(scan, first, end - 1)).isPlace
  )
    return [piece];
  return [
    { ...piece, end: end - 1, titleAfter: "" },
    { ...piece, first: end - 1, titleBefore: "" },
  ];
}

/** The parts of a run that may be names, in order. */
export function piecesOf(scan: Scan, run: Run): Piece[] {
  if (run.end - run.first === 1) {
    if (isTitle(scan, run, run.first)) return [];
    const piece = trimmed(scan, { ...run, titleBefore: "", titleAfter: "" });
    return piece ? [piece] : [];
  }
  return cutAtTitles(scan, run)
    .flatMap((piece) => trimmed(scan, piece) ?? [])
    .flatMap((piece) => cutAtHyphens(scan, piece))
    .flatMap((piece) => cutAfterGroup(scan, piece))
    .flatMap((piece) => cutAfterBody(scan, piece))
    .flatMap((piece) => cutAfterPlace(scan, piece))
    .flatMap((piece) => cutBeforeGroup(scan, piece));
}

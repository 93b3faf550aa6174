import { capitalShare } from "../knowledge/words.ts";
import {
  calendar,
  namedDays,
  numbered,
  ofHeads,
  openers,
  organizationHeads,
  particles,
} from "./heads.lexicon.ts";
import { isCommon, lower, nameOf, type Scan } from "./scan.ts";
import { titleHeads, titleObjects } from "./titles.lexicon.ts";
import { Gap, Shape } from "./words.ts";

/** Words `[first, end)` of a sentence that may be one name. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Whether word `i` can be part of a name by its looks. */
function isNamy(scan: Scan, i: number): boolean {
  const { words, casing } = scan;
  const shape = words.shape[i];
  if (shape === undefined || shape === Shape.lower || shape === Shape.number) return false;
  const word = lower(scan, i);
  if (shape === Shape.initial && (word === "i" || word === "a")) return false;
  if (calendar.has(word) && isDate(scan, i, word)) {
    const before = lower(scan, i - 1);
    if (
      sundayPapers.has(lower(scan, i + 1)) &&
      words.gap[i + 1] === Gap.space &&
      word.endsWith("day")
    )
      return true;
    return namedDays.has(before);
  }
  if (casing === "sentence") return true;
  // In a headline only words that news copy does not write small, and names known as a whole.
  if (!isCommon(word)) return true;
  for (const [from, to] of around) {
    if (
      i + from >= 0 &&
      i + to <= words.start.length &&
      scan.known(titled(scan, i + from, i + to)).evidence.length > 0
    )
      return true;
  }
  const { evidence } = scan.known(titled(scan, i, i + 1));
  return evidence.some((fact) => !/^(?:city|admin1|actor-company|leader)/.test(fact));
}

const around = [
  [0, 2],
  [-1, 1],
] as const;

/** The words with one capital each, as a table has them. */
function titled(scan: Scan, first: number, end: number): string {
  const name = nameOf(scan, first, end);
  return scan.casing === "shout"
    ? name.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}

const beforeDates = new Set(
  "a by early from in last late mid next of on since the this until".split(" "),
);
const givenMonths = new Set("april august may june jan".split(" "));

/** Whether a word of the calendar is one here: not "Jan Eldridge", "Theresa May", "Park Sun-ae". */
function isDate(scan: Scan, i: number, word: string): boolean {
  const { words } = scan;
  const next = words.shape[i + 1];
  if (word.length === 3 && word !== "may") return next === Shape.number || text46(scan, i);
  if (!givenMonths.has(word)) return true;
  const before = lower(scan, i - 1);
  const isAfterName =
    i > 0 &&
    words.gap[i] === Gap.space &&
    words.shape[i - 1] === Shape.capital &&
    !openers.has(before) &&
    capitalShare(before) === undefined;
  if (isAfterName) return false;
  if (beforeDates.has(before)) return true;
  return (
    next !== Shape.capital || words.gap[i + 1] !== Gap.space || calendar.has(lower(scan, i + 1))
  );
}

const text46 = ({ text, words }: Scan, i: number) => text.charCodeAt(words.end[i]!) === 46;

const sundayPapers = new Set(
  "telegraph times mirror herald express mail post age world".split(" "),
);

/** What closes a name behind a comma: "Starr & Company, Inc." */
const afterComma = new Set("inc inc. ltd ltd. llc llp corp corp. jr jr. sr sr.".split(" "));

/** A run is joined over a possessive only in such names: "People's Bank". */
const owners = new Set(
  "people women children workers king queen veterans farmers teachers students players".split(" "),
);

const isJoined = (gap: number | undefined) =>
  gap === Gap.space || gap === Gap.hyphen || gap === Gap.ampersand;

/** Index after the capitals that follow `from` without a break. */
function plainEnd(scan: Scan, from: number): number {
  let end = from;
  while (
    end < scan.words.start.length &&
    isNamy(scan, end) &&
    (end === from || isJoined(scan.words.gap[end]))
  )
    end++;
  return end;
}

function joinsOf(scan: Scan, first: number, connector: number): boolean {
  return connector > first && ofHeads.has(lower(scan, connector - 1).replace(/\.$/, ""));
}

function joinsAnd(scan: Scan, first: number, connector: number, next: number): boolean {
  const end = plainEnd(scan, next);
  for (const from of [first, connector - 1]) {
    for (const to of [end, next + 1]) {
      if (scan.known(nameOf(scan, from, to)).evidence.length > 0) return true;
    }
  }
  const left = nameOf(scan, first, connector);
  const right = lower(scan, end - 1);
  const isKnown = (name: string) => {
    const { isPlace, isGroup, isOrganization } = scan.known(name);
    return isPlace || isGroup || isOrganization;
  };
  if (isKnown(left) || isKnown(nameOf(scan, next, end))) return false;
  const isBody = organizationHeads.has(right) || ofHeads.has(right);
  // "Food and Drug Administration": common words on both sides of a body's head.
  if (isBody && connector - first <= 2 && end - next >= 2)
    return capitalShare(lower(scan, connector - 1)) !== undefined;
  // "Ministry of Trade and Industry": inside what a body is "of" or "for".
  for (let i = first + 1; i < connector; i++) {
    const word = lower(scan, i);
    if ((word === "of" || word === "for") && scan.words.shape[i] === Shape.lower) {
      return end - next <= 2 && capitalShare(lower(scan, next)) !== undefined;
    }
  }
  return false;
}

const insideHyphens = new Set(
  "i e el al ul ud de la le du sur en am an der upon es ed bin o'".split(" "),
);

function hasBody(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (organizationHeads.has(lower(scan, i)) || ofHeads.has(lower(scan, i))) return true;
  return false;
}

/** Index of the word that carries the run on after `at`, or -1. */
function carriesOn(scan: Scan, first: number, at: number): number {
  const { words } = scan;
  const gap = words.gap[at];
  if (at >= words.start.length) return -1;
  if (isNamy(scan, at)) {
    if (isJoined(gap)) return at;
    if (gap === Gap.comma && afterComma.has(lower(scan, at))) return at;
    if (gap !== Gap.possessive) return -1;
    const owner = lower(scan, at - 1);
    return owners.has(owner) || (organizationHeads.has(lower(scan, at)) && isCommon(owner))
      ? at
      : -1;
  }
  const before = lower(scan, at - 1);
  if (words.shape[at] === Shape.number) {
    const isShort = words.end[at]! - words.start[at]! <= 4;
    if (gap === Gap.hyphen && isShort && words.shape[at - 1] !== Shape.capital) return at; // "F-35", "COVID-19"
    return gap === Gap.space && isShort && numbered.has(before) ? at : -1;
  }
  if (words.shape[at] !== Shape.lower || !isJoined(gap)) return -1;
  const word = lower(scan, at);
  let next = at + 1;
  if (word === "of" && before === "group" && words.shape[next] === Shape.number) return next; // "Group of 20"
  if (words.gap[next] === Gap.hyphen && gap === Gap.hyphen) {
    return insideHyphens.has(word) && isNamy(scan, next) ? next : -1; // "Mazar-i-Sharif"
  }
  // "Geun-hye", "Jin-man"; not "US-led".
  if (gap === Gap.hyphen) {
    const isSyllable =
      word.length <= 5 && words.shape[at - 1] === Shape.capital && before.length <= 5;
    return isSyllable && !isCommon(word) && !scan.known(nameOf(scan, at - 1, at)).isPlace ? at : -1;
  }
  if (scan.casing === "shout") return -1;
  if ((word === "of" || word === "for" || word === "on") && lower(scan, next) === "the") next++;
  if (
    next >= words.start.length ||
    !(words.gap[at + 1] === Gap.space || particles.has(word)) ||
    (words.gap[next] !== Gap.space && words.gap[next] !== Gap.hyphen) ||
    !isNamy(scan, next)
  ) {
    return particles.has(word) &&
      particles.has(lower(scan, next)) &&
      next + 1 < words.start.length &&
      isNamy(scan, next + 1)
      ? next + 1
      : -1;
  }
  if (particles.has(word)) return next;
  if (word === "of") {
    const isOffice = titleHeads.has(before) && titleObjects.has(lower(scan, next));
    return isOffice || joinsOf(scan, first, at) ? next : -1;
  }
  if (word === "for" || word === "on") return hasBody(scan, first, at) ? next : -1;
  if (word === "and") return joinsAnd(scan, first, at, next) ? next : -1;
  return -1;
}

// Small words that open a surname: "bin Laden", "al-Shabaab".
const leading = new Set(
  "al el an ash abu bin ibn van von de der du da di ad ar as at ul".split(" "),
);

const smallInTitles = new Set("a an the of in on to and for at with from me my by or".split(" "));
const LONGEST_WORK = 7;

/** Index after a title of a work in marks that opens at `first`, or `first`: "Letter from America". */
function endOfQuoted(scan: Scan, first: number): number {
  const { words, text, casing } = scan;
  if (words.gap[first] !== Gap.open || casing !== "sentence") return first;
  for (let i = first; i < words.start.length && i < first + LONGEST_WORK; i++) {
    const isCapital = words.shape[i] === Shape.number || words.shape[i] !== Shape.lower;
    if (i > first && words.gap[i] === Gap.open) return first;
    if (!isCapital && (i === first || !smallInTitles.has(lower(scan, i)))) return first;
    if (isCapital && /^[,.!?]?["”’]/.test(text.slice(words.end[i], words.end[i]! + 2)))
      return i > first ? i + 1 : first;
  }
  return first;
}

/** Heads in small letters that belong to the name: "the Iraq war", "the Aral sea". */
const smallHeads = new Set(["glacier", "mosque", "sea", "war"]);

/** Every run of capitals in the sentence, with the small words inside it. Runs do not overlap. */
export function findRuns(scan: Scan): Run[] {
  const { words } = scan;
  const runs: Run[] = [];
  let at = 0;
  while (at < words.start.length) {
    if (!isNamy(scan, at)) {
      at++;
      continue;
    }
    let first = at;
    const quoted = endOfQuoted(scan, at);
    if (quoted > at) {
      runs.push({ first, end: quoted });
      at = quoted;
      continue;
    }
    let end = at + 1;
    for (let next = carriesOn(scan, first, end); next >= 0; next = carriesOn(scan, first, end))
      end = next + 1;
    while (
      first > 0 &&
      words.shape[first - 1] === Shape.lower &&
      leading.has(lower(scan, first - 1))
    ) {
      const isArticle =
        lower(scan, first - 1).length === 2 && !/^(?:de|du|da|di)$/.test(lower(scan, first - 1));
      if (words.gap[first] !== (isArticle ? Gap.hyphen : Gap.space)) break;
      if (runs.length > 0 && runs[runs.length - 1]!.end >= first) break;
      first--;
    }
    if (
      end - first <= 3 &&
      words.gap[end] === Gap.space &&
      smallHeads.has(lower(scan, end)) &&
      words.shape[end] === Shape.lower
    )
      end++;
    runs.push({ first, end });
    at = end;
  }
  return runs;
}

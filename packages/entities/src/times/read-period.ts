import { isApostrophe, isDash, isGlued, marks, widthOf } from "../numerals/atoms.ts";
import { readNumber } from "../numerals/read-number.ts";
import type { Reading, When } from "./meaning.ts";
import { readBarePeriod } from "./read-bare-period.ts";
import { readYear } from "./read-date.ts";
import { readCount, readUnit } from "./read-length.ts";
import { readPointed } from "./read-pointed.ts";
import { digitsAt, markAt, type Scan, textAt, wordAt } from "./words.ts";

const when = (end: number, fields: Omit<When, "is">, rule = "times/period"): Reading => ({
  end,
  meaning: { is: "when", ...fields },
  rule,
});

const skip = (scan: Scan, i: number, text: string) => (textAt(scan, i) === text ? i + 1 : i);

/** "the third quarter of 1990", "third-quarter", "Q3 2018", "the first half of last year", "the 20th century". */
export function readPeriod(scan: Scan, i: number): Reading | undefined {
  return (
    readQ(scan, i) ??
    readRanked(scan, i) ??
    readDecade(scan, i) ??
    readSeason(scan, i) ??
    readFiscal(scan, i) ??
    readBarePeriod(scan, i)
  );
}

// "Q3", "Q3 2018", "H1 2022"; a half only with its year, as the letter has many uses
function readQ(scan: Scan, i: number): Reading | undefined {
  const { atoms } = scan;
  const letter = atoms.text[atoms.start[i]!];
  if (widthOf(atoms, i) !== 1 || !isGlued(atoms, i + 1) || widthOf(atoms, i + 1) !== 1)
    return undefined;
  const rank = digitsAt(scan, i + 1);
  if (letter === "Q" && rank >= 1 && rank <= 4)
    return withYearOf(scan, when(i + 2, { quarter: rank }));
  if (letter !== "H" || !(rank === 1 || rank === 2)) return undefined;
  const half = withYearOf(scan, when(i + 2, { half: rank }));
  return half.end > i + 2 ? half : undefined;
}

/** A year, or words that point at one, after a part of a year: "of 1990", "1990", "of last year", "this year". */
export function withYearOf(scan: Scan, reading: Reading): Reading {
  if (reading.meaning.is !== "when") return reading;
  const fields = reading.meaning;
  const comma = markAt(scan, reading.end) === marks.comma ? reading.end + 1 : reading.end;
  const at = skip(scan, comma, "of");
  const afterThe = at > comma ? skip(scan, at, "the") : at;
  const isFiscal = textAt(scan, afterThe) === "fiscal";
  const year = readYear(scan, isFiscal ? afterThe + 1 : afterThe);
  if (year && (comma === reading.end || fields.month === undefined))
    return {
      ...reading,
      end: year.end,
      meaning: { ...fields, year: year.year, ...(isFiscal ? { isFiscal } : {}) },
    };
  if (comma !== reading.end) return reading;
  // "the first half of the year"
  if (
    at > comma &&
    afterThe > at &&
    textAt(scan, afterThe) === "year" &&
    isYearAlone(scan, afterThe)
  )
    return {
      ...reading,
      end: afterThe + 1,
      meaning: { ...fields, step: { unit: "Y", count: 0, from: "publication" } },
    };
  const pointed = readPointed(scan, at);
  if (
    pointed?.meaning.is === "when" &&
    pointed.meaning.step?.unit === "Y" &&
    !pointed.meaning.month
  ) {
    const { step } = pointed.meaning;
    return { ...reading, end: pointed.end, meaning: { ...fields, step } };
  }
  return reading;
}

// not "the year ended June 30", "the year 2000", "the year-ago period"
const isYearAlone = (scan: Scan, i: number) =>
  !isDash(markAt(scan, i + 1)) &&
  !/^(?:ended|ending|to|from|beginning|before|after)$/.test(textAt(scan, i + 1)) &&
  Number.isNaN(digitsAt(scan, i + 1));

function readRanked(scan: Scan, i: number): Reading | undefined {
  const hasArticle = textAt(scan, i) === "the";
  let at = hasArticle ? i + 1 : i;
  let isFiscal = false;
  if (textAt(scan, at) === "fiscal") {
    isFiscal = true;
    at++;
    if (isDash(markAt(scan, at))) at++;
  }
  // "the 1988 second quarter", "the 1988 quarter"
  const year = at > i || isFiscal ? readYear(scan, at) : undefined;
  if (year) at = year.end;
  const ranked = readRank(scan, at);
  if (!ranked) {
    if (!year) return undefined;
    const text = textAt(scan, at);
    if (hasArticle && (text === "quarter" || text === "period"))
      return when(at + 1, { year: year.year, isLikeQuarter: true });
    return undefined;
  }
  at = ranked.end;
  const isHyphened = isDash(markAt(scan, at));
  // "the third-quarter loss": the article is the noun's
  if (isHyphened && hasArticle) return undefined;
  if (isHyphened) at++;
  if (textAt(scan, at) === "fiscal") {
    isFiscal = true;
    at++;
  }
  const word = wordAt(scan, at);
  const fiscal = isFiscal ? { isFiscal } : {};
  if (word?.unit === "C" && !word.isPlural && ranked.rank > 1) {
    return when(at + 1, { century: ranked.rank - 1 });
  }
  if (word?.unit === "Q" && ranked.rank >= 1 && ranked.rank <= 4) {
    const fields = { quarter: ranked.rank, ...fiscal };
    if (year) return when(at + 1, { ...fields, year: year.year });
    const quarter = withYearOf(scan, when(at + 1, fields));
    return quarter.end === at + 1 && isOfOther(scan, at + 1) ? undefined : quarter;
  }
  if (word?.text === "half" && ranked.rank <= 2 && !isHyphened) {
    // a half belongs to games too: only with its year
    const half = withYearOf(scan, when(at + 1, { half: ranked.rank, ...fiscal }));
    if (year) return when(at + 1, { half: ranked.rank, year: year.year });
    return half.end > at + 1 ? half : undefined;
  }
  return undefined;
}

// "the third quarter of the match"
function isOfOther(scan: Scan, i: number): boolean {
  const noun = textAt(scan, i + 2);
  return (
    textAt(scan, i) === "of" &&
    textAt(scan, i + 1) === "the" &&
    noun !== "year" &&
    noun !== "fiscal"
  );
}

function readRank(scan: Scan, i: number): { end: number; rank: number } | undefined {
  if (textAt(scan, i) === "final" || textAt(scan, i) === "last") {
    const next = textAt(scan, i + 1);
    if (next === "half") return { end: i + 1, rank: 2 };
    return next === "quarter" && textAt(scan, i) === "final" ? { end: i + 1, rank: 4 } : undefined;
  }
  const isStart =
    (wordAt(scan, i)?.ordinal ?? 0) > 0 ||
    (wordAt(scan, i)?.cardinal ?? 0) >= 20 ||
    digitsAt(scan, i) <= 40;
  if (!isStart) return undefined;
  const number = readNumber(scan.atoms, i, scan.end);
  return number?.isOrdinal ? { end: number.end, rank: number.value } : undefined;
}

/** "the first nine months", "the last six weeks", "the nine months". */
export function readRankedLength(scan: Scan, i: number): Reading | undefined {
  if (textAt(scan, i) !== "the") return undefined;
  const rank = textAt(scan, i + 1);
  const at =
    rank === "first" ||
    rank === "latest" ||
    rank === "final" ||
    rank === "opening" ||
    rank === "early"
      ? i + 2
      : i + 1;
  const count = readCount(scan, at);
  const unit = count ? readUnit(scan, count.end) : undefined;
  if (!count || !unit?.isPlural || unit.isHyphened) return undefined;
  const isBare = at === i + 1;
  if (isBare && !(unit.unit === "M" || unit.unit === "Q" || unit.unit === "Y")) return undefined;
  const amount = count.count === undefined ? {} : { count: count.count };
  return {
    end: unit.end,
    meaning: { is: "length", unit: unit.unit, ...amount },
    rule: "times/length",
  };
}

// "the 1990s", "1930's", "the '80s", "the nineties", "the 90s"
function readDecade(scan: Scan, i: number): Reading | undefined {
  const { atoms } = scan;
  const hasArticle = textAt(scan, i) === "the";
  let at = hasArticle ? i + 1 : i;
  const mod = textAt(scan, at);
  if (hasArticle && (mod === "early" || mod === "late" || mod === "mid")) return undefined;
  const owner = textAt(scan, at - 1);
  if (owner === "his" || owner === "her" || owner === "their" || owner === "my") return undefined;
  const century = wordAt(scan, at)?.cardinal ?? 0;
  const tens = century >= 16 && century <= 20 ? (wordAt(scan, at + 1)?.decade ?? 0) : 0;
  if (tens > 0 && tens < 100) return when(at + 2, { decade: century * 10 + tens / 10 });
  const spelled = wordAt(scan, at)?.decade ?? 0;
  if (spelled > 0) {
    const isLed =
      hasArticle || /^(?:early|late|mid|the)$/.test(owner) || isDash(markAt(scan, at - 1));
    return isLed ? when(at + 1, { decade: 190 + spelled / 10 }) : undefined;
  }
  const hasMark = isApostrophe(markAt(scan, at)) && isGlued(atoms, at + 1);
  if (hasMark) at++;
  const value = digitsAt(scan, at);
  const width = widthOf(atoms, at);
  if (Number.isNaN(value) || value % 10 !== 0 || (width !== 4 && width !== 2)) return undefined;
  if (
    width === 2 &&
    !hasMark &&
    !hasArticle &&
    !/^(?:early|late|mid)$/.test(owner) &&
    !isDash(markAt(scan, at - 1))
  )
    return undefined;
  let end = at + 1;
  if (isApostrophe(markAt(scan, end)) && isGlued(atoms, end)) end++;
  if (textAt(scan, end) !== "s" || !isGlued(atoms, end)) return undefined;
  if (width === 4 && (value < 1000 || value > 2199)) return undefined;
  const decade = width === 4 ? value / 10 : value / 10 + (value < 20 ? 200 : 190);
  return when(end + 1, { decade });
}

const seasonLeaders: ReadonlySet<string> = new Set(
  "in this last next of since by until early late mid every each through during".split(" "),
);

/** Whether a noun phrase ends before atom `i`: the sentence does, or a mark or a known small word follows. */
export function endsPhrase(scan: Scan, i: number): boolean {
  return i >= scan.end || markAt(scan, i) !== 0 || textAt(scan, i) !== "";
}

// "the winter of 1994", "summer 2016", "the summer", "in spring"
function readSeason(scan: Scan, i: number): Reading | undefined {
  const hasArticle = textAt(scan, i) === "the";
  const at = hasArticle ? i + 1 : i;
  const word = wordAt(scan, at);
  if (!word?.season || word.isPlural) return undefined;
  const dated = withYearOf(scan, when(at + 1, { season: word.season }));
  if (dated.end > at + 1) return dated;
  if (textAt(scan, at + 1) === "of") return undefined; // "the fall of the city"
  const isDoubtful = word.text === "fall" || word.text === "spring";
  const previous = textAt(scan, i - 1);
  if (isDoubtful) {
    const isLed = hasArticle && seasonLeaders.has(previous);
    const isBareLed =
      !hasArticle &&
      (previous === "in" || previous === "by" || previous === "since") &&
      word.text === "spring" &&
      endsPhrase(scan, at + 1);
    return isLed || isBareLed ? dated : undefined;
  }
  return hasArticle || seasonLeaders.has(previous) ? dated : undefined;
}

// "fiscal 1989", "fiscal year 2019", "FY2019"
function readFiscal(scan: Scan, i: number): Reading | undefined {
  let at = i;
  const { atoms } = scan;
  if (textAt(scan, at) === "the") at++;
  const text = textAt(scan, at);
  if (text === "fiscal" || text === "financial") at = skip(scan, at + 1, "year");
  else if (text === "year" && at > i) at++;
  else if (at === i && widthOf(atoms, i) === 2 && atoms.text.startsWith("FY", atoms.start[i])) at++;
  else return undefined;
  const short = digitsAt(scan, at);
  const isShort = text === "fy" && widthOf(atoms, at) === 2 && short < 60; // "FY23"
  const year = isShort ? { end: at + 1, year: 2000 + short } : readYear(scan, at);
  if (!year) return undefined;
  return when(year.end, { year: year.year, ...(text === "year" ? {} : { isFiscal: true }) });
}

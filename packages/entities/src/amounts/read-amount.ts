import type { AmountKind } from "@corpus/core";
import { isCapital, isDash, isGlued } from "../numerals/atoms.ts";
import { readEra } from "../numerals/era.ts";
import { type Currency, readCurrencyWord, readSign } from "./currency.ts";
import { isAge, isAged } from "./read-age.ts";
import { readPlural, readSingular } from "./read-noun.ts";
import { type Quantity, readQuantity } from "./read-quantity.ts";
import { isMetres, isPence, isWeight, readMeasure, readPercent, slice } from "./read-unit.ts";
import {
  digitsAt,
  isLetters,
  isMinus,
  isMinusMark,
  markAt,
  type Scan,
  textAt,
  wordAt,
} from "./scan.ts";
import { isCode, isFraction, isLabelled } from "./uncounted.ts";

/** An amount up to atom `end`; of kind `none` where the number is a label, a score or an idiom, to be passed over. */
export interface AmountReading {
  readonly kind: AmountKind | "none";
  readonly end: number;
  readonly quantity: Quantity & { readonly isLoose?: boolean };
  readonly unit: string | null;
  readonly currency?: Currency;
  readonly rule: string;
}

/** The amount that starts at atom `i`. */
export function readAmount(scan: Scan, i: number): AmountReading | undefined {
  const word = wordAt(scan, i);
  if (isMinus(scan, i)) return readMinus(scan, i);
  const isDigits = !Number.isNaN(digitsAt(scan, i));
  const isArticle = word?.text === "a" || word?.text === "an";
  const opensNumber =
    isDigits ||
    (word !== undefined && (word.cardinal >= 0 || word.ordinal > 0 || word.loose > 0)) ||
    word?.text === "half" ||
    (isArticle && opensScale(scan, i + 1));
  if (!opensNumber) return readSigned(scan, i);
  const quantity = readQuantity(scan, i);
  if (!quantity) return undefined;
  if (quantity.isOrdinal) return readOrdinal(scan, i, quantity);
  return readUnited(scan, i, quantity) ?? readCount(scan, i, quantity);
}

// "a million", "a half million", "a quarter of a million"
const opensScale = (scan: Scan, i: number) =>
  (wordAt(scan, i)?.scale ?? 0) > 0 || /^(?:half|quarter)$/.test(textAt(scan, i));

// "minus 5 degrees", "-2.5%", "-$5 million". Before a bare number a dash is more often no sign, and
// the word takes one sum from another: "minus $5 million".
function readMinus(scan: Scan, i: number): AmountReading | undefined {
  const isMark = isMinusMark(scan, i);
  const signed = isMark ? readSigned(scan, i + 1) : undefined;
  if (signed) return negated(signed);
  const quantity = readQuantity(scan, i);
  // "-5-year-old", "-5-foot": a dash that opens an aside
  if (!quantity || quantity.isOrdinal || isDash(markAt(scan, quantity.end))) return undefined;
  const reading = readUnited(scan, i, quantity);
  return reading?.kind === "money" && !isMark ? undefined : reading;
}

function negated(reading: AmountReading): AmountReading | undefined {
  const { quantity } = reading;
  if (quantity.value === undefined) return undefined; // bounds: "-$5-8 million"
  return { ...reading, quantity: { ...quantity, value: -quantity.value } };
}

// "$8 million", "NZ$5m", "€2.5bn", "USD 5 million"
function readSigned(scan: Scan, i: number): AmountReading | undefined {
  const sign = readSign(scan, i);
  if (!sign || sign.end >= scan.end) return undefined;
  const quantity = readQuantity(scan, sign.end, { first: i, unit: sign.unit });
  if (!quantity || quantity.isOrdinal || quantity.isSpelled) return undefined;
  return {
    kind: "money",
    end: quantity.end,
    quantity,
    unit: sign.unit,
    currency: sign.sign,
    rule: "amounts/money-sign",
  };
}

// Percent, money in words, measures: units that make a number what it is.
function readUnited(scan: Scan, i: number, quantity: Quantity): AmountReading | undefined {
  const at =
    isDash(markAt(scan, quantity.end)) && isGlued(scan.atoms, quantity.end)
      ? quantity.end + 1
      : quantity.end;
  const percent = readPercent(scan, at);
  if (percent) return { kind: "percent", quantity, ...percent, rule: "amounts/percent" };
  if (textAt(scan, i) === "one" && textAt(scan, at) === "dollar") return undefined;
  const ofAt =
    quantity.value === undefined && quantity.max === undefined && textAt(scan, at) === "of"
      ? at + 1
      : at;
  const money = readCurrencyWord(scan, ofAt);
  // "no one won": the Korean won is counted in figures
  const isVerb = money !== undefined && quantity.isSpelled && textAt(scan, money.end - 1) === "won";
  if (money && !isVerb && !isWeight(scan, i, money.end)) {
    return {
      kind: "money",
      end: money.end,
      quantity,
      unit: slice(scan, ofAt, money.end),
      currency: money.sign,
      rule: "amounts/money-word",
    };
  }
  if (isPence(scan, quantity))
    return {
      kind: "money",
      end: quantity.end + 1,
      quantity,
      unit: "p",
      currency: { currency: "GBP", candidates: [] },
      rule: "amounts/money-word",
    };
  const measure = isMetres(scan, quantity) ? quantity.end + 1 : readMeasure(scan, ofAt);
  if (measure)
    return {
      kind: "measure",
      end: measure,
      quantity,
      unit: slice(scan, ofAt, measure),
      rule: "amounts/measure",
    };
  return undefined;
}

const none = (end: number, quantity: Quantity): AmountReading => ({
  kind: "none",
  end,
  quantity,
  unit: null,
  rule: "amounts/none",
});

function readOrdinal(scan: Scan, i: number, quantity: Quantity): AmountReading | undefined {
  const { end } = quantity;
  // part of a name: "the Second Army"
  const isName = isLetters(scan, i) && isCapital(scan.atoms, i) && i > 0;
  if (isName || textAt(scan, i - 1) === "at") return none(end, quantity);
  const next = wordAt(scan, end);
  const leadsNumber =
    !Number.isNaN(digitsAt(scan, end)) ||
    (next !== undefined && (next.cardinal >= 0 || next.scale > 0));
  if (leadsNumber) return none(end, quantity);
  const isHyphened = isDash(markAt(scan, end)) && isGlued(scan.atoms, end);
  const isSuperlative = isHyphened && isLetters(scan, end + 1) && endsInEst(scan, end + 1);
  if ((isHyphened && !isSuperlative) || next?.isSetPhraseHead) return none(end, quantity);
  const noun = readSingular(scan, isSuperlative ? end + 1 : end);
  if (!noun && !isRankAlone(scan, i, quantity)) return none(end, quantity);
  const unit = noun ? slice(scan, noun.start, noun.end) : null;
  return { kind: "ordinal", end, quantity, unit, rule: "amounts/ordinal" };
}

// "the fourth-largest bank", not "a third-party app"
const endsInEst = ({ atoms }: Scan, i: number) => atoms.text.endsWith("est", atoms.end[i]);

// "the third of them": a rank after an article stands for a noun; "he first met" is an adverb.
// "finished 21st" and "came third" are places.
function isRankAlone(scan: Scan, i: number, { isSpelled }: Quantity): boolean {
  if (!isSpelled || /^(?:came|finished|placed|ranked)$/.test(textAt(scan, i - 1))) return true;
  return textAt(scan, i - 1) === "the" && textAt(scan, i) !== "first";
}

function readCount(scan: Scan, i: number, quantity: Quantity): AmountReading | undefined {
  const { end } = quantity;
  const isLoose = quantity.value === undefined && quantity.max === undefined;
  const isOne = textAt(scan, i) === "one" && quantity.value === 1;
  if (isOne) return readOne(scan, end, quantity);
  if (isLabelled(scan, i, quantity) || readEra(scan.atoms, end, scan.end))
    return none(end, quantity);
  if (textAt(scan, i - 1) === "in" && textAt(scan, i - 2) === "one") return none(end, quantity); // "one in five voters"
  if (isFraction(scan, i, end)) return none(end + (isDash(markAt(scan, end)) ? 2 : 1), quantity);
  if (isAged(scan, i, quantity))
    return { kind: "measure", end, quantity, unit: null, rule: "amounts/age" };
  const vague = readVagueTail(scan, end);
  if (vague) return readCount(scan, i, { ...quantity, ...vague });
  if (isDash(markAt(scan, end)) && isGlued(scan.atoms, end)) return readCompound(scan, i, quantity);
  const from = isLoose && textAt(scan, end) === "of" ? end + 1 : end;
  const noun = readPlural(scan, from);
  const counted = isLoose ? { ...quantity, isLoose: true } : quantity;
  if (noun)
    return {
      kind: "count",
      end: noun.end,
      quantity: counted,
      unit: slice(scan, noun.start, noun.end),
      rule: "amounts/count",
    };
  // two numbers joined by a dash with nothing counted are a score or a span of pages
  if (quantity.joint === "dash" || isCode(scan, i, end)) return none(end, quantity);
  if (isAge(scan, i, end))
    return { kind: "measure", end, quantity, unit: null, rule: "amounts/age" };
  return { kind: "count", end, quantity: counted, unit: null, rule: "amounts/number" };
}

// "3 million-plus people", "twenty-odd ships"
function readVagueTail(scan: Scan, end: number): Pick<Quantity, "end" | "tail"> | undefined {
  if (!isDash(markAt(scan, end)) || !isGlued(scan.atoms, end)) return undefined;
  const text = textAt(scan, end + 1);
  if (text !== "plus" && text !== "odd") return undefined;
  return { end: end + 2, tail: text === "plus" ? "at-least" : "about" };
}

// "one soldier", but not "one of", "no one", "one another", nor the pronoun
function readOne(scan: Scan, end: number, quantity: Quantity): AmountReading {
  const previous = textAt(scan, end - 2);
  const noun =
    previous === "no" || previous === "any" || previous === "this" || previous === "that"
      ? undefined
      : readSingular(scan, end);
  const isIdiom = /^(?:another|day|thing|other|time)$/.test(textAt(scan, end));
  if (!noun || isIdiom) return none(end, quantity);
  return {
    kind: "count",
    end: noun.end,
    quantity,
    unit: slice(scan, noun.start, noun.end),
    rule: "amounts/count",
  };
}

// "a 12-member panel", "two-thirds", "3-1"
function readCompound(scan: Scan, i: number, quantity: Quantity): AmountReading | undefined {
  const head = quantity.end + 1;
  const isWord =
    isLetters(scan, head) &&
    isGlued(scan.atoms, head) &&
    scan.atoms.end[head]! - scan.atoms.start[head]! > 2;
  const word = wordAt(scan, head);
  if (
    !isWord ||
    word?.ordinal ||
    word?.isEnd ||
    isCapital(scan.atoms, head) ||
    quantity.joint !== ""
  )
    return none(passed(scan, head), quantity);
  if (textAt(scan, i) === "one" || /^(?:way|time|off|fold)$/.test(word?.text ?? ""))
    return none(head + 1, quantity);
  return {
    kind: "count",
    end: head + 1,
    quantity,
    unit: slice(scan, head, head + 1),
    rule: "amounts/count-compound",
  };
}

// Past the other half of a score.
function passed(scan: Scan, i: number): number {
  return !Number.isNaN(digitsAt(scan, i)) && isGlued(scan.atoms, i) ? i + 1 : i;
}

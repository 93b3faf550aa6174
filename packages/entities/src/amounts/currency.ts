import { isGlued, marks } from "../numerals/atoms.ts";
import {
  currencyAdjectives,
  currencyCodes,
  currencyPlaces,
  currencySigns,
  dollarPrefixes,
  letterSigns,
} from "./currencies.lexicon.ts";
import { isLetters, markAt, type Scan, textAt, wordAt } from "./scan.ts";

/** What a sign or a word for money can mean. `currency` is null where the text leaves it open. */
export interface Currency {
  readonly currency: string | null;
  readonly candidates: readonly string[];
}

/** With the reason for the place of each candidate. */
export interface Reasoned extends Currency {
  readonly reasons?: readonly string[];
}

/** How often the article names places by the currency that they use; it orders what stays open. */
export type PlaceCounts = ReadonlyMap<string, number>;

const longestPlace = 12;

/** Counts the places in `text` whose currency has a name that others share. */
export function countPlaces(text: string): PlaceCounts {
  const counts = new Map<string, number>();
  const word = /\p{Lu}\p{L}{3,11}|U\.S|\bUS\b|\bNZ\b/gu;
  for (const [name] of text.matchAll(word)) {
    const code =
      name.length <= longestPlace ? (currencyPlaces.get(name) ?? shortPlaces.get(name)) : undefined;
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

const shortPlaces: ReadonlyMap<string, string> = new Map([
  ["U.S", "USD"],
  ["US", "USD"],
  ["NZ", "NZD"],
]);

/** A sign of money that opens at atom `i`: "$", "NZ$", "€", "USD". */
export function readSign(
  scan: Scan,
  i: number,
): { end: number; sign: Currency; unit: string } | undefined {
  const { atoms } = scan;
  const mark = markAt(scan, i);
  if (mark > 0) {
    const unit = String.fromCharCode(mark);
    const codes = currencySigns.get(unit);
    return codes && { end: i + 1, sign: settle(codes), unit };
  }
  if (!isLetters(scan, i)) return undefined;
  const letters = atoms.text.slice(atoms.start[i], Math.min(atoms.end[i]!, atoms.start[i]! + 4));
  if (markAt(scan, i + 1) === 36 && isGlued(atoms, i + 1)) {
    const code = dollarPrefixes.get(letters.toLowerCase());
    return code ? { end: i + 2, sign: settle([code]), unit: `${letters}$` } : undefined;
  }
  const shared = letterSigns.get(letters);
  if (shared) {
    const end = markAt(scan, i + 1) === marks.stop && isGlued(atoms, i + 1) ? i + 2 : i + 1;
    return { end, sign: settle(shared), unit: letters };
  }
  return currencyCodes.has(letters)
    ? { end: i + 1, sign: settle([letters]), unit: letters }
    : undefined;
}

/** A word for money at atom `i`, with the adjective before it: "dollars", "Australian dollars", "pounds sterling". */
export function readCurrencyWord(
  scan: Scan,
  i: number,
): { end: number; sign: Currency } | undefined {
  const { atoms } = scan;
  if (
    atoms.text.startsWith("U.S.", atoms.start[i]) &&
    (wordAt(scan, i + 4)?.currencies.length ?? 0) > 1
  )
    return { end: i + 5, sign: settle(["USD"]) };
  for (let at = i; at < i + 3 && at < scan.end; at++) {
    const codes = wordAt(scan, at)?.currencies ?? [];
    if (codes.length > 0) {
      const settled = at > i ? currencyAdjectives.get(textAt(scan, at - 1)) : undefined;
      if (at > i && !settled) return undefined;
      const isSterling = textAt(scan, at + 1) === "sterling";
      if (isSterling) return { end: at + 2, sign: settle(["GBP"]) };
      return { end: at + 1, sign: settle(settled ? [settled] : codes) };
    }
    // "US dollars", "New Zealand dollars"
    const isName =
      currencyAdjectives.has(textAt(scan, at)) ||
      /^(?:New|Hong|South)$/.test(atoms.text.slice(atoms.start[at], atoms.end[at]));
    if (!isName) break;
  }
  const code = isLetters(scan, i)
    ? atoms.text.slice(atoms.start[i], Math.min(atoms.end[i]!, atoms.start[i]! + 4))
    : "";
  return currencyCodes.has(code) ? { end: i + 1, sign: settle([code]) } : undefined;
}

function settle(codes: readonly string[]): Currency {
  const [only] = codes;
  return codes.length === 1 && only
    ? { currency: only, candidates: [] }
    : { currency: null, candidates: codes };
}

/** The candidates with those first whose country the article names most; the order stays otherwise. */
export function orderByPlaces(sign: Currency, places: PlaceCounts): Reasoned {
  if (sign.currency !== null) return sign;
  const counted = sign.candidates.toSorted((a, b) => (places.get(b) ?? 0) - (places.get(a) ?? 0));
  const likely = counted.filter(
    (code, i) => places.has(code) || i < 2 || code === sign.candidates[0],
  );
  const reasons = likely.map((code) => {
    const count = places.get(code) ?? 0;
    if (count > 0)
      return `the article names its country ${count === 1 ? "once" : `${count} times`}`;
    return code === sign.candidates[0] ? "the commonest of this name" : "another of this name";
  });
  return { currency: null, candidates: likely, reasons };
}

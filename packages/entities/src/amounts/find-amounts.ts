import {
  type Amount,
  type AmountId,
  type AmountKind,
  annotationId,
  type TimeExpression,
} from "@corpus/core";
import { cutAtoms } from "../numerals/atoms.ts";
import type { Prose, ProseSentence } from "../prose.ts";
import { countPlaces, orderByPlaces, type PlaceCounts } from "./currency.ts";
import { type AmountReading, readAmount } from "./read-amount.ts";
import { readQualifier } from "./read-qualifier.ts";
import type { Scan } from "./scan.ts";
import { amountWords } from "./words.ts";

/**
 * Amounts of money, shares, counts, ordinals and measures outside of `times`, sorted by start.
 * A span goes from the sign or the number to the end of the unit; "up to" and "about" stay outside
 * and are told by `qualifier`. Of an ordinal the span is the rank alone.
 */
export function findAmounts(prose: Prose, times: readonly TimeExpression[]): readonly Amount[] {
  const found: Amount[] = [];
  let places: PlaceCounts | undefined;
  let next = 0; // the first time that may still overlap
  for (const sentence of prose.sentences) {
    while (next < times.length && times[next]!.end <= sentence.start) next++;
    const scan = scanOf(prose, sentence);
    let time = next;
    let i = 0;
    while (i < scan.end) {
      const start = scan.atoms.start[i]!;
      while (time < times.length && times[time]!.end <= start) time++;
      if (time < times.length && times[time]!.start <= start) {
        i++;
        continue;
      }
      const reading = readAmount(scan, i);
      if (!reading || reaches(scan, reading, times[time])) {
        i++;
        continue;
      }
      if (reading.kind !== "none") {
        places ??= countPlaces(prose.text);
        found.push(toAmount(prose, scan, i, reading.kind, reading, places));
      }
      i = reading.end;
    }
  }
  return found;
}

function scanOf(prose: Prose, sentence: ProseSentence): Scan {
  const atoms = cutAtoms(prose.text, sentence.start, sentence.end, amountWords);
  return { atoms, end: atoms.start.length };
}

function reaches(scan: Scan, reading: AmountReading, time: TimeExpression | undefined): boolean {
  return time !== undefined && time.start < scan.atoms.end[reading.end - 1]!;
}

function toAmount(
  prose: Prose,
  scan: Scan,
  first: number,
  kind: AmountKind,
  reading: AmountReading,
  places: PlaceCounts,
): Amount {
  const { atoms } = scan;
  const start = atoms.start[first]!;
  const end = atoms.end[reading.end - 1]!;
  const { value, min, max } = reading.quantity;
  const money = reading.currency
    ? orderByPlaces(reading.currency, places)
    : { currency: null, candidates: [] };
  const qualifier =
    readQualifier(scan, first, reading.end) ??
    reading.quantity.tail ??
    (reading.quantity.isLoose ? "about" : undefined);
  return {
    id: annotationId("amt", prose.article.id, start, end) as AmountId,
    start,
    end,
    exact: prose.text.slice(start, end),
    kind,
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit: reading.unit,
    ...money,
    ...(qualifier === undefined ? {} : { qualifier }),
    rule: reading.rule,
  };
}

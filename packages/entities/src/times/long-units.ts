import type { Length, Step, Unit } from "./meaning.ts";

/** The years in a unit of many; 0 for a shorter one. */
export function yearsIn(unit: Unit): number {
  return unit === "Y" ? 1 : unit === "E" ? 10 : unit === "C" ? 100 : unit === "L" ? 1000 : 0;
}

const daysOrMonths: Partial<Record<Unit, readonly [unit: "D" | "M", count: number]>> = {
  D: ["D", 1],
  W: ["D", 7],
  M: ["M", 1],
  Y: ["M", 12],
};

/** A length of two units in the smaller of them, "two years and three months" as 27 months, where they have a common measure. */
export function sumOf({ unit, count, rest }: Length): Length | undefined {
  const [large, small] = [daysOrMonths[unit], rest && daysOrMonths[rest.unit]];
  if (!large || !small || large[0] !== small[0] || rest?.rest) return undefined;
  if (count === undefined || rest?.count === undefined) return undefined;
  return { is: "length", unit: large[0], count: count * large[1] + rest.count * small[1] };
}

/** So many units as a step: "a decade ago" names a year, "two and a half years ago" a month. */
export function toStep(unit: Unit, count: number): Pick<Step, "unit" | "count"> {
  const years = yearsIn(unit);
  if (years === 0) return { unit, count };
  const isWhole = Number.isInteger(count * years);
  return isWhole ? { unit: "Y", count: count * years } : { unit: "M", count: count * years * 12 };
}

import type { Step, Unit } from "./meaning.ts";

/** The years in a unit of many; 0 for a shorter one. */
export function yearsIn(unit: Unit): number {
  return unit === "Y" ? 1 : unit === "E" ? 10 : unit === "C" ? 100 : unit === "L" ? 1000 : 0;
}

/** So many units as a step: "a decade ago" names a year, "two and a half years ago" a month. */
export function toStep(unit: Unit, count: number): Pick<Step, "unit" | "count"> {
  const years = yearsIn(unit);
  if (years === 0) return { unit, count };
  const isWhole = Number.isInteger(count * years);
  return isWhole ? { unit: "Y", count: count * years } : { unit: "M", count: count * years * 12 };
}

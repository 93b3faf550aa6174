import { yearsIn } from "./long-units.ts";
import type { Length, Unit } from "./meaning.ts";

/** `count` units as a TIMEX3 duration: "P3D", "PT2H", "PXY". */
export function printLength(unit: Unit, count: number | undefined): string {
  if (count === undefined)
    return unit.startsWith("T") ? `PTX${unit[1]}` : `PX${unit === "F" ? "W" : unit}`;
  if (unit === "F") return `P${count * 2}W`;
  // ISO 8601 has no unit above the year
  const years = yearsIn(unit);
  if (years > 1) return `P${count * years}Y`;
  if (unit === "N") return `P${count}WE`;
  const whole = Math.floor(count);
  const isHalf = count - whole === 0.5;
  if (unit.startsWith("T")) {
    if (isHalf && unit === "TH") return whole > 0 ? `PT${whole}H30M` : "PT30M";
    if (isHalf && unit === "TM") return whole > 0 ? `PT${whole}M30S` : "PT30S";
    return `PT${count}${unit[1]}`;
  }
  if (isHalf && unit === "Y") return whole > 0 ? `P${whole}Y6M` : "P6M";
  return `P${count}${unit}`;
}

/** A length with its smaller units: "P1Y6M", "PT2H10M". */
export function printWhole({ unit, count, rest }: Length): string {
  const first = printLength(unit, count);
  if (!rest) return first;
  const second = printWhole(rest).slice(1);
  return first.includes("T") && second.startsWith("T") ? first + second.slice(1) : first + second;
}

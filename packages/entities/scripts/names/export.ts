import { STEP, ZERO } from "../../src/names/classify.ts";
import { byCodeUnits } from "../knowledge/read.ts";
import type { Model } from "./train.ts";

/** Lines none of whose weights, less their mean, reaches this are left out. */
const LEAST_WEIGHT = 0.25;
const MOST_STEPS = 40;

const letter = (weight: number) => {
  const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));
  return String.fromCharCode(ZERO + steps);
};

/** The module that ships: one line of evidence a row, a tab, and one letter a class. `print` is of the code trained with. */
export function weightsModule(model: Model, print: string): string {
  const rows: string[] = [];
  for (const [line, weights] of model) {
    // A weight that all classes share changes nothing.
    const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
    const own = weights.map((weight) => weight - mean);
    if (own.some((weight) => Math.abs(weight) >= LEAST_WEIGHT))
      rows.push(`${line}\t${own.map(letter).join("")}`);
  }
  const table = rows
    .sort(byCodeUnits)
    .join("\n")
    .replace(/[\\`]/g, "\\$&")
    .replace(/\$\{/g, "\\${");
  const opening = `// Made by scripts/train-names.ts with the code of print ${print}; see SOURCE.md.`;
  return `${opening}\nexport const weightsTable: string = \`${table}\`;\n`;
}

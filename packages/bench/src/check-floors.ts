// Measures what floors.json names and fails where a figure is below its floor. To add a floor, write its
// measure, set and metric there as `pnpm bench` prints them.
import { readFileSync } from "node:fs";
import { sharedFile } from "@corpus/testing";
import { checkFloors, type FloorCheck, type Floors, isShort } from "./floors.ts";
import { measures } from "./measures.ts";

const file = new URL("../../../floors.json", import.meta.url);
const floors = JSON.parse(readFileSync(file, "utf8")) as Floors;
const hasData = sharedFile("data") !== undefined;

const checks: FloorCheck[] = [];
for (const [measure, sets] of Object.entries(floors)) {
  const figures = (await measures[measure]?.()) ?? [];
  checks.push(...checkFloors(measure, sets, figures));
}

const measured = checks.filter(({ came }) => came !== undefined);
const absent = checks.filter(({ came }) => came === undefined);
const short = checks.filter(isShort);
const name = ({ measure, set, metric }: FloorCheck) => `${measure} | ${set} | ${metric}`;

for (const check of short)
  console.error(`${name(check)}: expected at least ${check.floor}, got ${check.came?.toFixed(4)}`);
// With the data here, a floor without a figure is a slip of the pen, and would never fail.
if (hasData)
  for (const check of absent)
    console.error(`${name(check)}: pnpm bench ${check.measure} gives no such figure`);
else if (absent.length > 0)
  console.log(
    `${absent.length} of ${checks.length} floors skipped: labelled data absent (see CONTRIBUTING.md)`,
  );
console.log(`${measured.length} figures measured, ${short.length} below their floor`);
process.exitCode = short.length > 0 || (hasData && absent.length > 0) ? 1 : 0;

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkFloors, type Floors, isShort } from "./floors.ts";
import { measures } from "./measures.ts";

const figure = (value: number) => ({ set: "a dev", metric: "names F1", value });
const check = (value: number, floor: number) =>
  checkFloors("names", { "a dev": { "names F1": floor } }, [figure(value)]);

test("a figure on its floor holds, one below is short, and so is one that is no number", () => {
  expect(check(0.8, 0.8).some(isShort)).toBe(false);
  expect(check(0.7999, 0.8)).toEqual([
    { measure: "names", set: "a dev", metric: "names F1", floor: 0.8, came: 0.7999 },
  ]);
  expect(check(0.7999, 0.8).some(isShort)).toBe(true);
  expect(check(Number.NaN, 0.8).some(isShort)).toBe(true);
});

test("a floor without its figure is told, and is not short", () => {
  const [found] = checkFloors("names", { "b dev": { "names F1": 0.8 } }, [figure(1)]);
  expect(found).not.toHaveProperty("came");
  expect(isShort(found!)).toBe(false);
});

test("floors.json names measures that there are, with shares", () => {
  const file = path.join(import.meta.dirname, "../../../floors.json");
  const floors = JSON.parse(readFileSync(file, "utf8")) as Floors;
  for (const [measure, sets] of Object.entries(floors)) {
    expect(measures).toHaveProperty(measure);
    for (const metrics of Object.values(sets))
      for (const floor of Object.values(metrics)) {
        expect(floor).toBeGreaterThan(0);
        expect(floor).toBeLessThanOrEqual(1);
      }
  }
});

import { expect, test } from "vitest";
import { cutAtoms } from "./atoms.ts";
import { numberWords, readNumber } from "./read-number.ts";

const lexicon = new Map(numberWords());
for (const text of ["a", "and", "half", "of", "quarter", "quarters"])
  lexicon.set(text, { text, cardinal: Number.NaN, scale: 0, ordinal: 0 });

function read(text: string) {
  const atoms = cutAtoms(text, 0, text.length, lexicon);
  const number = readNumber(atoms, 0, atoms.start.length);
  return number && { value: number.value, rest: text.slice(atoms.end[number.end - 1]!) };
}

const values: readonly [string, number, string?][] = [
  ["12", 12],
  ["10,000", 10_000],
  ["1,250,000.5", 1_250_000.5],
  ["3,14", 3, ",14"],
  ["2 1/2", 2.5],
  ["2½", 2.5],
  ["3-1/4", 3.25],
  ["3/8", 0.375],
  ["9/11", 9, "/11"],
  ["3/4/2016", 3, "/4/2016"],
  ["2.53", 2.53],
  ["8 million", 8e6],
  ["4,275.4 billion", 4_275_400_000_000],
  ["21st", 21],
  ["twenty-five", 25],
  ["twenty five", 25],
  ["a hundred and six", 106],
  ["two thousand three hundred", 2300],
  ["one million two hundred thousand", 1_200_000],
  ["three dozen", 36],
  ["one and a half", 1.5],
  ["two-and-a-half", 2.5],
  ["two and a half million", 2.5e6],
  ["half a million", 5e5],
  ["half of a billion", 5e8],
  ["half-million", 5e5],
  ["a half million", 5e5],
  ["half a dozen", 6],
  ["a quarter of a million", 2.5e5],
  ["a quarter million", 2.5e5],
  ["three-quarters of a billion", 7.5e8],
  ["three quarters of the land", 3, " quarters of the land"],
  ["a million and a half", 1.5e6],
  ["two billion and a half", 2.5e9],
  ["a dozen and a half", 18],
  ["five crore", 5e7],
  ["1.234.567", 1_234_567],
  ["10.100.200.250", 10.1, ".200.250"], // an address in a network
  ["1,5 million", 1.5e6],
  ["1,5 men", 1, ",5 men"],
  ["twenty-first", 21],
  ["two hundredth", 200],
  ["six and seven", 6, " and seven"],
  ["nineteen ninety-six", 19, " ninety-six"],
  ["two hundred and two hundred", 202, " hundred"],
];

test.each(values)("%s", (text, value, rest = "") => {
  expect(read(text)).toEqual({ value, rest });
});

test.each(["million", "dozens", "and", "half", "half a x", "a quarter", "x"])(
  "%s alone is no number",
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

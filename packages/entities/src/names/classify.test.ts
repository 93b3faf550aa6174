import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codePrint } from "../../scripts/names/code-print.ts";
import { weightsModule } from "../../scripts/names/export.ts";
import { averaged, train } from "../../scripts/names/train.ts";
import { classes, normalize, weigh } from "./classify.ts";
import { weightsTable } from "./weights.generated.ts";

test("every row of the table is a field, a value and one letter a class, and none is twice there", () => {
  const rows = weightsTable.split("\n");
  expect(rows.length).toBeGreaterThan(1000);
  for (const row of rows) expect(row).toMatch(/^\S+ [^\t]*\t[(-x]{9}$/);
  expect(new Set(rows.map((row) => row.slice(0, row.lastIndexOf("\t")))).size).toBe(rows.length);
});

test("the weights were trained with the code as it stands; if not, run scripts/train-names.ts", () => {
  const shipped = readFileSync(new URL("weights.generated.ts", import.meta.url), "utf8");
  expect(shipped.slice(0, shipped.indexOf("\n"))).toContain(codePrint());
});

test("probabilities add up to one, with evidence and without", () => {
  for (const evidence of [[], ["known", "country"], ["no such field", "at all"]]) {
    const sum = weigh(evidence).reduce((total, score) => total + Math.exp(score), 0);
    expect(sum).toBeCloseTo(1, 6);
  }
  expect(normalize(Float64Array.of(-1e9, 0, 1e3))[2]).toBeCloseTo(0, 6);
});

test("a known country is likelier a place with the evidence than without", () => {
  const place = classes.indexOf("place");
  expect(weigh(["known", "country"])[place]).toBeGreaterThan(weigh([])[place]!);
});

const options = { epochs: 4, leastCount: 1, decay: 0.001, rate: 0.2, dropout: 0, seed: 3 };
const examples = [
  { evidence: ["head place"], allowed: [classes.indexOf("place")], weight: 1 },
  { evidence: ["title before"], allowed: [classes.indexOf("person")], weight: 1 },
];

test("training learns what it is shown, and the same each time", () => {
  const model = train(examples, options);
  const weights = model.get("title before")!;
  expect(weights.indexOf(Math.max(...weights))).toBe(classes.indexOf("person"));
  expect(weightsModule(train(examples, options), "x")).toBe(weightsModule(model, "x"));
  expect(weightsModule(averaged([model, model]), "x")).toBe(weightsModule(model, "x"));
});

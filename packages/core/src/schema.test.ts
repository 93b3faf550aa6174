import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { sample } from "./model/sample.fixture.ts";
import {
  type ModelName,
  modelNames,
  modelSchemas,
  schemaName,
  toJsonSchema,
  toJsonSchemas,
} from "./schema.ts";

const folder = fileURLToPath(new URL("../schema/", import.meta.url));
const ajv = new Ajv2020({ allErrors: true });
const validatorOf = (name: ModelName) =>
  ajv.getSchema(`urn:corpus:schema:${schemaName(name)}`) ?? ajv.compile(toJsonSchema(name));

test("the committed files are current; `pnpm schema` in packages/core writes them", () => {
  const files = modelNames.map((name) => `${schemaName(name)}.json`);
  expect(readdirSync(folder).sort()).toEqual(files.sort());
  for (const name of modelNames) {
    const committed = JSON.parse(readFileSync(`${folder}${schemaName(name)}.json`, "utf8"));
    expect(committed).toEqual(toJsonSchema(name));
  }
});

test.each(modelNames)("%s is a complete JSON Schema", (name) => {
  expect(() => new Ajv2020().compile(toJsonSchema(name))).not.toThrow();
});

const { annotations } = sample;
const samples: [ModelName, object][] = [
  ["Article", sample],
  ["ArticleRecord", { type: "article", ...sample }],
  ["CorpusRecord", { type: "article", ...sample }],
  ["CorpusRecord", { type: "summary", in: 1, articles: 1, rejects: 0 }],
  ["CorpusRecord", { type: "reject", source: {}, code: "article/empty", message: "nothing" }],
  ["Quote", annotations.quotes[0]!],
  ["TimeExpression", annotations.times[0]!],
  ["Event", annotations.events[0]!],
  ["Entity", annotations.entities[0]!],
  ["InputRecord", { text: "Rain fell.", publishedAt: "2024-03-05", mood: "grey" }],
];

test.each(samples)("%s: zod and JSON Schema take the same value", (name, value) => {
  const validate = validatorOf(name);
  expect(validate(value), ajv.errorsText(validate.errors)).toBe(true);
  expect(modelSchemas[name].schema.safeParse(value).success).toBe(true);
});

const { text: _, ...textless } = sample;
const faulty: [ModelName, object][] = [
  ["Article", textless],
  ["Article", { ...sample, mood: "grey" }],
  ["Article", { ...sample, id: "sto_1" }],
  ["CorpusRecord", sample],
  ["Quote", { ...annotations.quotes[0]!, kind: "shouted" }],
  ["Quote", { ...annotations.quotes[0]!, speaker: { status: "named" } }],
  ["Mention", { ...annotations.mentions[0]!, confidence: 2 }],
  ["Span", { start: -1, end: 2, exact: "x" }],
  ["Span", { start: 0.5, end: 2, exact: "x" }],
  ["InputRecord", { text: "a", html: "b" }],
  ["InputRecord", {}],
];

test.each(faulty)("%s: zod and JSON Schema refuse the same value (%#)", (name, value) => {
  expect(validatorOf(name)(value)).toBe(false);
  expect(modelSchemas[name].schema.safeParse(value).success).toBe(false);
});

test("for a page that holds them all, types refer to each other", () => {
  const schemas = toJsonSchemas((name) => `#/components/schemas/${name}`);
  expect(Object.keys(schemas).sort()).toEqual([...modelNames].sort());
  const text = JSON.stringify(schemas);
  expect(text).not.toContain("$defs");
  const referred = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]!);
  expect(referred).toContain("#/components/schemas/Quote");
  for (const ref of referred)
    expect(schemas).toHaveProperty(ref.replace("#/components/schemas/", ""));
});

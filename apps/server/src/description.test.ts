import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import { json, orchard, text } from "./app.fixture.ts";
import { createApp } from "./app.ts";
import { corpusStore } from "./corpus.fixture.ts";

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { name: string; in: string; schema: object }[];
  readonly responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: object;
}

const store = await corpusStore();
afterAll(() => store.close());
const app = createApp({ corpus: { store, ingests: true } });
const description = (await (await app.request("/openapi.json")).json()) as Description;
const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

test("is OpenAPI 3.1 that holds, and whose references lead somewhere", async () => {
  const result = await new Validator().validate(structuredClone(description) as never);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(description.openapi).toMatch(/^3\.1\./);
  for (const [, path] of JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g))
    expect(description).toHaveProperty(path!.split("/"));
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test("names every route that the server listens to, and no other", () => {
  const listened = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
  const described = operations.map(({ path, method }) => `${method} ${path}`);
  expect([...new Set(listened)].sort()).toEqual(described.sort());
});

test("names a parameter by what the server takes: another is refused, and says which there are", async () => {
  for (const { path, method, operation } of operations) {
    if (method !== "get" || !path.startsWith("/v1/") || path.includes("{")) continue;
    const response = await app.request(`${path}?mood=good`);
    const { errors } = (await response.json()) as {
      errors: { parameter: string; detail: string }[];
    };
    const own = (operation.parameters ?? []).map(({ name }) => name);
    expect([path, errors[0]]).toEqual([
      path,
      { parameter: "mood", detail: `expected ${own.join(", ")}` },
    ]);
  }
});

describe("says of every answer in JSON just what is in it", async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(description, "description");
  const idOf = async (path: string, key = "id") =>
    ((await (await app.request(path)).json()) as { results: Record<string, string>[] }).results[0]![
      key
    ]!;
  const ids: Record<string, string> = {
    "/v1/articles/{id}": await idOf("/v1/articles", "article"),
    "/v1/entities/{id}": await idOf("/v1/entities"),
    "/v1/stories/{id}": await idOf("/v1/stories"),
    "/v1/stories/{id}/comparison": await idOf("/v1/stories?minArticles=2"),
  };
  const queries: Record<string, string> = {
    "/v1/kwic": "?query=boats",
    "/v1/search": "?query=boats",
  };
  const answers = operations.filter(
    ({ method, operation }) =>
      method === "get" && operation.responses["200"]?.content?.["application/json"],
  );

  test.each(answers)("$method $path", async ({ path }) => {
    const asked = path.replace("{id}", ids[path] ?? "") + (queries[path] ?? "");
    const response = await app.request(asked);
    expect(response.status).toBe(200);
    const pointer = `description#/paths/${path.replaceAll("/", "~1")}/get/responses/200/content/application~1json/schema`;
    const validate = ajv.getSchema(pointer.replaceAll("{", "%7B").replaceAll("}", "%7D"))!;
    const body = await response.json();
    expect(validate(body) ? [] : validate.errors).toEqual([]);
  });

  const bodies = [
    ["/v1/annotate", text, orchard],
    ["/v1/annotate", json, JSON.stringify({ articles: [{ text: orchard }, { text: " " }] })],
    ["/v1/stories?compare=true", json, JSON.stringify({ articles: [{ text: orchard }] })],
    ["/v1/articles", json, JSON.stringify({ articles: [{ text: orchard }, { text: " " }] })],
    ["/v1/groupings", {}, ""],
  ] as const;

  test.each(bodies)("post %s", async (path, headers, body) => {
    const response = await app.request(path, { method: "POST", headers, body });
    const pointer = `description#/paths/${path.split("?")[0]!.replaceAll("/", "~1")}/post/responses/200/content/application~1json/schema`;
    const validate = ajv.getSchema(pointer)!;
    expect(validate(await response.json()) ? [] : validate.errors).toEqual([]);
  });

  test("and of a problem", async () => {
    const validate = ajv.getSchema("description#/components/schemas/Problem")!;
    for (const path of ["/v1/kwic", "/nowhere", "/v1/articles/art_0"])
      expect(validate(await (await app.request(path)).json())).toBe(true);
  });
});

import type { Gazetteer } from "@corpus/core";
import { expect, test } from "vitest";
import { digestsOfSamples } from "./layer-digests.fixture.ts";
import { layerRules } from "./layer-versions.generated.ts";
import { layerVersions } from "./layer-versions.ts";
import { layers } from "./layers.ts";

test("a layer that says something new of the samples has a new version", () => {
  const digests = digestsOfSamples();
  const known = Object.fromEntries(layers.map((layer) => [layer, layerRules[layer].digest]));
  expect(digests, "run scripts/layer-versions.ts, and look at what it raises").toEqual(known);
});

test("each layer asked for has one, with the model where it rests on it", () => {
  const versions = layerVersions({ layers: ["mentions", "times"] });
  expect(Object.keys(versions)).toEqual(["mentions", "times"]);
  expect(versions["mentions"]).toMatch(/^mentions \d+ model en /);
  expect(versions["times"]).toMatch(/^times \d+$/);
});

test("names of one's own make other mentions, and leave dates alone", () => {
  const gazetteers: Gazetteer[] = [
    { name: "boats", entries: [{ name: "Morgenrot", type: "product" }] },
  ];
  const plain = layerVersions({ layers: ["mentions", "times"] });
  const own = layerVersions({ layers: ["mentions", "times"], gazetteers });
  expect(own["mentions"]).not.toBe(plain["mentions"]);
  expect(own["times"]).toBe(plain["times"]);
});

test("lists with nothing in them change nothing", () => {
  const plain = layerVersions({ layers: ["mentions", "quotes"] });
  const empty = { gazetteers: [], overrides: { overrides: [] }, cues: [] } as const;
  expect(layerVersions({ layers: ["mentions", "quotes"], ...empty })).toEqual(plain);
});

test("tokens with their syntax are other tokens", () => {
  const plain = layerVersions({ layers: ["tokens"] });
  const full = layerVersions({ layers: ["tokens", "syntax"] });
  expect(Object.keys(full)).toEqual(["tokens"]);
  expect(full["tokens"]).not.toBe(plain["tokens"]);
});

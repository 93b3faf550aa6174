import { readdirSync, readFileSync } from "node:fs";
import { type Edtf, parseText, sha256Hex } from "@corpus/core";
import { annotate } from "./annotate.ts";
import { type Layer, layers } from "./layers.ts";

const seeds = new URL("../../../seeds/", import.meta.url);

/** By layer, a digest of all that it says of the samples. */
export function digestsOfSamples(): Readonly<Record<Layer, string>> {
  const files = readdirSync(seeds)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  const articles = files.map((name) =>
    parseText(readFileSync(new URL(name, seeds)), { id: name, publishedAt: "2022-04-21" as Edtf }),
  );
  const digests = layers.map((layer) => {
    const said = articles.map((article) => annotate(article, { layers: [layer] }).annotations);
    const bytes = new TextEncoder().encode(JSON.stringify(said));
    return [layer, sha256Hex(bytes).slice(0, 16)] as const;
  });
  return Object.fromEntries(digests) as Record<Layer, string>;
}

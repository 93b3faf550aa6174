import { readFileSync } from "node:fs";
import { findTokens } from "@corpus/core";
// The lists that @corpus/entities ships, read where they are kept: training is no part of this
// package, and a dependency would close a circle (entities runs on this model).
import { countryShortForms } from "../../../entities/src/knowledge/country-names.lexicon.ts";
import {
  groupWords,
  regions,
  stateAbbreviations,
} from "../../../entities/src/knowledge/regions.lexicon.ts";
import { listedTypes } from "../../../entities/src/names/listed.lexicon.ts";
import { hashLower } from "../../src/hash.ts";
import type { Section } from "../../src/model-file.ts";
import { OUTSIDE } from "../../src/names/labels.ts";
import {
  firstToken,
  type Listed,
  listed,
  MOST_TOKENS,
  nextToken,
  phraseSections,
} from "../../src/names/phrases.ts";
import { readData } from "../data.ts";
import { type Labelled, OPEN } from "./examples.ts";
import { titleHeads } from "./titles.lexicon.ts";

const calendar =
  `January February March April May June July August September October November December
  Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday`.match(/\S+/g)!;

/** Rows of a table that @corpus/entities ships; its sources stand in SOURCE.md beside it. */
function tableRows(name: string): string[][] {
  const file = new URL(`../../../entities/src/knowledge/data/${name}.tsv`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((row) => row.split("\t"));
}

function* allNames(): Generator<readonly [name: string, kind: Listed]> {
  for (const [, code, common, official, capitals, demonyms, more] of tableRows("countries")) {
    yield [common!, "country"];
    yield [official!, "country"];
    if (/^(?:US|UK|UN)$/.test(code!)) yield [code!, "country"];
    for (const name of (capitals ?? "").split("|")) yield [name, "capital"];
    for (const name of `${demonyms}|${more}`.split("|")) {
      yield [name, "demonym"];
      if (/an$|i$/.test(name)) yield [`${name}s`, "demonym"];
    }
  }
  for (const row of readData("knowledge", "geonames_cities1000.tsv").split("\n")) {
    const [, name, ascii, , , , population] = row.split("\t");
    const people = Number(population);
    if (!name || !(people >= 5000)) continue;
    const kind = people >= 1e6 ? "city-large" : people >= 1e5 ? "city-middling" : "city-small";
    for (const spelling of new Set([name, ascii ?? name]))
      for (const joined of hyphenations(spelling)) yield [joined, kind];
  }
  for (const [name] of tableRows("admin1")) {
    yield [name!, "admin1"];
    yield [
      name!.replace(/ (?:Region|Province|State|Governorate|District|Oblast|County)$/, ""),
      "admin1",
    ];
  }
  for (const [name, kind] of tableRows("organizations")) {
    if (kind === "intergovernmental" || kind === "company" || kind === "party") yield [name!, kind];
    else yield [name!, "organization"];
  }
  for (const row of readData("knowledge", "universities.tsv").split("\n"))
    yield [row.split("\t")[0]!, "university"];
  for (const [name] of [...tableRows("leaders"), ...tableRows("legislators")]) {
    yield [name!, "leader"];
    const words = name!.split(" ");
    yield [`${words[0]} ${words.at(-1)}`, "leader"];
  }
  for (const [word, given, family] of tableRows("person-names")) {
    if (Number(given) >= 3) yield [word!, "given-often"];
    else if (Number(given) >= 1) yield [word!, "given-rare"];
    if (Number(family) >= 1) yield [word!, "family"];
  }
  for (const [word, share] of tableRows("words"))
    yield [word!, (["small-always", "small-mostly", "small-often"] as const)[Number(share)]!];
  for (const names of countryShortForms.values()) for (const name of names) yield [name, "country"];
  for (const name of regions) yield [name, "region"];
  for (const name of stateAbbreviations) yield [name, "state-short"];
  for (const name of groupWords) {
    yield [name, "group"];
    yield [name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`, "group"];
  }
  for (const [name, type] of listedTypes) yield [name, `known-${type}` as Listed];
  for (const word of titleHeads) yield [word, "title"];
  for (const word of calendar) yield [word, "calendar"];
}

/** A name with a small word in it as it is, with hyphens throughout and with none: "Pul-i Charki". */
const hyphenations = (name: string): string[] =>
  /\p{L} \p{Ll}|-\p{Ll}/u.test(name)
    ? [name, name.replace(/ /g, "-"), name.replace(/-/g, " ")]
    : [name];

const LEAST_OPENINGS = 12; // of sentences; not swept. At 12, 9 of 1,522 names of the news dev set lie outside the candidates

/** Words that stand large and alone at the head of sentences and are no name in any of them. */
function* openers(documents: readonly Labelled[]): Generator<string> {
  const counts = new Map<string, number>(); // NaN: a name at least once
  for (const { words, labels } of documents) {
    const { text, start, end, sentences } = words;
    for (let s = 0; s + 1 < sentences.length; s++) {
      const t = sentences[s]!;
      const word = text.slice(start[t], end[t]);
      if (!/^\p{Lu}\p{Ll}*$/u.test(word)) continue;
      const isName = labels[t] !== OUTSIDE && labels[t] !== OPEN;
      counts.set(word, (counts.get(word) ?? 0) + (isName ? Number.NaN : 1));
    }
  }
  for (const [word, count] of counts) if (count >= LEAST_OPENINGS) yield word;
}

/** Every list as hashed phrases, with the openers of sentences of the labelled documents. */
export function buildPhrases(documents: readonly Labelled[]): Section[] {
  const kinds = new Map<number, number>();
  const openings = [...openers(documents)].map((word) => [word, "opener"] as const);
  for (const [name, kind] of [...allNames(), ...openings]) {
    const plain = name.replace(/’/g, "'").replace(/[0-9]/g, "0").trim(); // as columns are hashed: "G20" is any "G00" to the model
    const tokens = findTokens(plain);
    if (tokens.length === 0 || tokens.length > 2 * MOST_TOKENS) continue;
    let hash = 0;
    for (let i = 0; i < tokens.length; i += 2) {
      const lower = hashLower(plain, tokens[i]!, tokens[i + 1]!);
      hash = i === 0 ? firstToken(lower) : nextToken(hash, lower);
    }
    kinds.set(hash, (kinds.get(hash) ?? 0) | (1 << listed.indexOf(kind)));
  }
  return phraseSections(kinds);
}

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { sharedFile } from "@corpus/testing";

/** One row of a table, cells in column order; no cell holds a tab or a line break. */
export type Row = readonly string[];

function read(...parts: readonly string[]): string {
  const file = sharedFile(...parts);
  if (!file) throw new Error(`${parts.join("/")}: expected among the labelled data, not found`);
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

/** Rows of a tab-separated file of the labelled data. */
export const readTsv = (...parts: readonly string[]): Row[] =>
  lines(read(...parts)).map((line) => line.replace(/\r$/, "").split("\t"));

/** Objects of an NDJSON file of the labelled data. */
export const readJson = <T>(...parts: readonly string[]): T[] =>
  lines(read(...parts)).map((line) => JSON.parse(line) as T);

/** Code-unit order: the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows without repeats, sorted by all cells. */
export function sorted(rows: readonly Row[]): Row[] {
  const unique = new Map(rows.map((row) => [row.join("\t"), row]));
  return [...unique.entries()].sort(([a], [b]) => byCodeUnits(a, b)).map(([, row]) => row);
}

/** "ABDEL_AZIZ AL-HAKIM" → "Abdel Aziz al-Hakim": capitals of an all-capitals source undone. */
export function unshout(name: string): string {
  return name
    .toLowerCase()
    .replace(/_/g, " ")
    .trim()
    .split(/(\s+|-)/)
    .map((part) =>
      /^(?:al|el|bin|ibn|de|da|der|den|van|von|la|le|of|and|the|for|in)$/.test(part)
        ? part
        : part.charAt(0).toUpperCase() + part.slice(1),
    )
    .join("");
}

/** Letters only in the basic alphabet, as news copy writes foreign names. */
export const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʻ`]/g, "'");

/** Rows of a committed table. */
export const readTable = (tsv: string): Row[] =>
  tsv
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));

/** Degrees to two places: about a kilometre. */
export const rounded = (degrees: number): string => String(Math.round(degrees * 100) / 100);

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sharedFile } from "@corpus/testing";
import { describe, expect, test } from "vitest";
import { readTable } from "../../scripts/knowledge/read.ts";
import { moduleOf, tables, tsvOf } from "../../scripts/knowledge/tables.ts";

const here = (file: string) => readFileSync(fileURLToPath(new URL(file, import.meta.url)), "utf8");

describe.each(tables)("$name", (table) => {
  test.skipIf(table.isForTraining || table.isLarge)(
    "the module that ships holds the table as reviewed",
    () => {
      const rows = readTable(here(`data/${table.name}.tsv`));
      expect(rows.length).toBeGreaterThan(100);
      expect(here(`${table.name}.generated.ts`) === moduleOf(table, rows)).toBe(true);
    },
  );

  // Skipped where the sources are not beside the checkout.
  test.skipIf(!sharedFile("data", "knowledge"))("the table is what its sources make", () => {
    expect(here(`data/${table.name}.tsv`) === tsvOf(table.rows())).toBe(true);
  });
});

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { moduleOf, tables, tsvOf } from "./knowledge/tables.ts";

const folder = fileURLToPath(new URL("../src/knowledge/", import.meta.url));

for (const table of tables) {
  const rows = table.rows();
  writeFileSync(`${folder}data/${table.name}.tsv`, tsvOf(rows));
  const shipped = table.isForTraining || table.isLarge ? "" : moduleOf(table, rows);
  if (shipped) writeFileSync(`${folder}${table.name}.generated.ts`, shipped);
  console.log(`${table.name}: ${rows.length} rows, ${Math.round(shipped.length / 1024)} KB`);
}

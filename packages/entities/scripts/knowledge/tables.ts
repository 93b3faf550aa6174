import { areaRows } from "./borders.ts";
import { countryRows } from "./countries.ts";
import { gazetteerRows } from "./gazetteer.ts";
import { leaderRows, legislatorRows } from "./leaders.ts";
import { organizationRows } from "./organizations.ts";
import { personNameRows } from "./people.ts";
import { byCodeUnits, type Row } from "./read.ts";
import { wordRows } from "./words.ts";

export interface Table {
  readonly name: string;
  readonly rows: () => Row[];
  readonly isForTraining?: true; // read by the training of @corpus/model-en, and not shipped
  readonly isLarge?: true; // shipped as data/<name>.tsv
  readonly isGrouped?: true; // shipped as one line for all first cells that share the others
}

/** Every table, in the order of dependence; `<name>.tsv` and `<name>.generated.ts` are made of each. */
export const tables: readonly Table[] = [
  { name: "countries", rows: countryRows },
  { name: "leaders", rows: leaderRows },
  { name: "legislators", rows: legislatorRows },
  { name: "areas", rows: areaRows },
  { name: "gazetteer", rows: gazetteerRows, isLarge: true },
  { name: "person-names", rows: personNameRows, isGrouped: true },
  { name: "organizations", rows: organizationRows },
  { name: "words", rows: wordRows, isForTraining: true },
];

/** The table as reviewed: one row a line. */
export const tsvOf = (rows: readonly Row[]): string =>
  `${rows.map((row) => row.join("\t")).join("\n")}\n`;

/** "a 1", "b 1", "c 2" → "1: a b", "2: c", with tabs for the colons. */
function grouped(rows: readonly Row[]): string {
  const groups = new Map<string, string[]>();
  for (const [word, ...cells] of rows) {
    const key = cells.join("\t");
    const words = groups.get(key) ?? [];
    words.push(word!);
    groups.set(key, words);
  }
  const lines = [...groups].sort(([a], [b]) => byCodeUnits(a, b));
  return lines.map(([key, words]) => `${key}\t${words.join(" ")}`).join("\n");
}

/** The table as shipped: a module that exports one string. */
export function moduleOf(table: Table, rows: readonly Row[]): string {
  const text = shippedText(table, rows).replace(/[\\`]/g, "\\$&").replace(/\$\{/g, "\\${");
  const variable = `${table.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Table`;
  const head = `// Made by scripts/build-knowledge.ts from data/${table.name}.tsv's sources; see data/SOURCE.md.\n`;
  return `${head}export const ${variable}: string = \`${text}\`;\n`;
}

function shippedText({ isGrouped }: Table, rows: readonly Row[]): string {
  return isGrouped ? grouped(rows) : rows.map((row) => row.join("\t")).join("\n");
}

import { fileURLToPath } from "node:url";
import { type Amount, parseText } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { type Figure, f1 } from "../report.ts";
import { readSeedSet, type SeedSet, seedSets } from "./seed-sets.ts";

interface GoldAmount {
  readonly span: [number, number];
  readonly kind: string;
  readonly value: number;
  readonly unit: string;
  readonly currency?: string | null;
  readonly currencyInferred?: string;
  readonly qualifier?: string;
}

// Of a sign for money the gold names the unit in words; ours is as written.
function isRight(found: Amount, gold: GoldAmount): boolean {
  const sameUnit = gold.kind === "money" || found.unit === gold.unit;
  const sameCurrency =
    gold.currency !== null ||
    (found.currency === null && found.candidates[0] === gold.currencyInferred);
  const sameQualifier = found.qualifier === gold.qualifier;
  return (
    found.kind === gold.kind &&
    found.value === gold.value &&
    sameUnit &&
    sameCurrency &&
    sameQualifier
  );
}

function measureSeedAmounts(set: SeedSet, report?: (line: string) => void): Figure[] {
  const count = { gold: 0, found: 0, span: 0, right: 0 };
  const seeds = readSeedSet<{ readonly amounts: readonly GoldAmount[] }>(set);
  if (seeds.length === 0) return [];
  for (const { file, text, gold } of seeds) {
    const article = parseText(text);
    const found = annotate(article, { layers: ["amounts"] }).annotations?.amounts ?? [];
    count.gold += gold.amounts.length;
    count.found += found.length;
    for (const amount of gold.amounts) {
      const match = found.find((a) => a.start === amount.span[0] && a.end === amount.span[1]);
      if (match) count.span++;
      if (match && isRight(match, amount)) count.right++;
      else report?.(`${file} wants ${JSON.stringify(amount)} got ${JSON.stringify(match)}`);
    }
    for (const extra of found)
      if (!gold.amounts.some((a) => a.span[0] < extra.end && extra.start < a.span[1]))
        report?.(`${file} extra ${extra.exact} (${extra.rule})`);
  }
  return [
    { set: set.name, metric: "amounts, span F1", value: f1(count.span, count.found, count.gold).f },
    {
      set: set.name,
      metric: "amounts, all fields F1",
      value: f1(count.right, count.found, count.gold).f,
    },
  ];
}

/** Amounts against the seeds: no other set marks them. */
export async function measureAmounts(): Promise<Figure[]> {
  return seedSets.flatMap((set) => measureSeedAmounts(set));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--errors"))
    for (const set of seedSets) measureSeedAmounts(set, (line) => console.log(line));
  else
    for (const { set, metric, value, note } of await measureAmounts())
      console.log(set, metric, value.toFixed(3), note ?? "");
}

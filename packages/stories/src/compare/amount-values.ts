import type { Amount } from "@corpus/core";
import { stem } from "../text/stem.ts";

/** How two values stand to each other. */
export type ValueRelation = "agree" | "differs" | "conflicts";

/** What two amounts must share to be of one thing: kind and unit; undefined where that is not known. */
export function amountKey(amount: Amount): string | undefined {
  const { kind, currency, candidates, unit } = amount;
  if (kind === "ordinal") return undefined;
  if (kind === "money") return `money ${currency ?? candidates[0] ?? "?"}`;
  if (kind === "percent") return "percent";
  if (!unit) return undefined;
  return `${kind} ${unit.toLowerCase().split(/\s+/).map(stem).join(" ")}`;
}

/** "8000000 USD", "10…15 people", "at-least 50 dead". */
export function amountValue(amount: Amount): string {
  const { value, min, max, kind, currency, unit, qualifier } = amount;
  const number = value ?? `${min ?? ""}…${max ?? ""}`;
  const what = kind === "money" ? currency : unit;
  return [qualifier, number, what].filter((part) => part !== undefined && part !== null).join(" ");
}

/** Equal values agree; values that can both hold differ; values that cannot, conflict. */
export function compareAmounts(a: Amount, b: Amount): ValueRelation {
  const [x, y] = [bounds(a), bounds(b)];
  if (x.low === y.low && x.high === y.high) return "agree";
  return x.low <= y.high && y.low <= x.high ? "differs" : "conflicts";
}

const roughly = 0.1; // "about 100" is 90 to 110

function bounds({ value, min, max, qualifier }: Amount): { low: number; high: number } {
  const low = value ?? min ?? Number.NEGATIVE_INFINITY;
  const high = value ?? max ?? Number.POSITIVE_INFINITY;
  switch (qualifier) {
    case "at-least":
    case "more-than":
      return { low, high: Number.POSITIVE_INFINITY };
    case "at-most":
    case "less-than":
      return { low: Number.NEGATIVE_INFINITY, high };
    case "about":
      return { low: low - Math.abs(low) * roughly, high: high + Math.abs(high) * roughly };
    default:
      return { low, high };
  }
}

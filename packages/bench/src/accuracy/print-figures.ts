import type { Figure } from "../report.ts";

/** Prints the figures of one measure as tab-separated lines, and with `--errors` each error before them. */
export async function printFigures(
  measure: (report?: (line: string) => void) => Promise<readonly Figure[]>,
): Promise<void> {
  const report = process.argv.includes("--errors")
    ? (line: string) => console.log(line)
    : undefined;
  for (const { set, metric, value, note } of await measure(report))
    console.log(`${set}\t${metric}\t${value.toFixed(3)}\t${note ?? ""}`);
}

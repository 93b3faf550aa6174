import { type Figure, reaches } from "../report.ts";

/** A Markdown table: what was measured down, who was measured across. */
export function sideBySide(figures: readonly Figure[]): string {
  const systems = distinct(figures.map(({ system = "" }) => system));
  const rows = distinct(figures.map(titleOf)).map((title) => {
    const own = figures.filter((figure) => titleOf(figure) === title);
    const bar = own.find(({ target }) => target !== undefined);
    const cells = systems.map((system) => cellOf(own.find((figure) => figure.system === system)));
    return [`${title}${bar ? barOf(bar) : ""}`, ...cells];
  });
  return tableOf(["", ...systems], rows);
}

/** A Markdown table with a row for each figure. */
export function oneByOne(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    `${titleOf(figure)}${barOf(figure)}`,
    cellOf(figure),
    figure.note ?? "",
  ]);
  return tableOf(["", "measured", ""], rows);
}

const barOf = ({ target, below }: Figure) =>
  target === undefined ? "" : ` (bar: ${below ? "≤" : "≥"} ${print(target)})`;

const titleOf = ({ set, metric }: Figure) => `${set}: ${metric}`;

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** Where someone has no such feature the cell is a dash; a bar that is missed shows. */
function cellOf(figure: Figure | undefined): string {
  if (figure === undefined) return "–";
  if (figure.failed !== undefined) return figure.failed;
  const spread = figure.spread === undefined ? "" : ` ±${figure.spread.toFixed(0)} %`;
  return `${print(figure.value)}${spread}${reaches(figure) ? "" : " SHORT"}`;
}

function print(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString("en");
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, c) => Math.max(3, ...[head, ...rows].map((row) => row[c]!.length)));
  const lineOf = (row: readonly string[]) =>
    `| ${row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join(" | ")} |`;
  const rule = widths.map((width, c) =>
    c === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [lineOf(head), lineOf(rule), ...rows.map(lineOf)].join("\n");
}

import type { ComparisonReport, Example, LayerReport, Measure, Row } from "../eval/report.ts";
import { count, printable } from "./wrap.ts";

/** A layer's figures as a table for people. */
export function renderLayer(report: LayerReport): string[] {
  const lines = ["", `${report.layer}, ${count(report.documents, "document")}`];
  // Of nothing there is no share: a set without links says nothing of how well links are found.
  const isEmpty = ({ gold, found }: Measure) => gold === 0 && found === 0;
  const rows = report.measures.map((m) => [
    m.measure,
    ...(isEmpty(m) ? ["–", "–", "–"] : [m.precision, m.recall, m.f1].map(share)),
    m.low === undefined || isEmpty(m) ? "" : `${share(m.low)}–${share(m.high)}`,
    ...[m.gold, m.found].map(amount),
  ]);
  lines.push(...table([["measure", "P", "R", "F1", "95 %", "gold", "found"], ...rows]));
  for (const [title, own] of [
    ["type", report.types],
    ["document", report.byDocument],
  ] as const) {
    if (own && own.length > 0) lines.push("", ...table(rowTable(title, own)));
  }
  if (report.errors && report.errors.length > 0) lines.push("", ...report.errors.map(exampleLine));
  return lines;
}

function rowTable(title: string, rows: readonly Row[]): string[][] {
  const measures = Object.keys(rows[0]!.scores);
  return [
    [
      title,
      ...measures.map((measure) => (measure === measures[0] ? `F1 ${measure}` : measure)),
      "gold",
      "found",
    ],
    ...rows.map(({ name, scores, gold, found }) => [
      printable(name),
      ...measures.map((measure) => (scores[measure] ? share(scores[measure].f1) : "–")),
      ...[gold, found].map(amount),
    ]),
  ];
}

/** What changed between two outputs as tables for people. */
export function renderComparison(report: ComparisonReport): string[] {
  const { layer, documents, measures, changes, examples } = report;
  const rows = measures.map((m) => [
    m.measure,
    share(m.first),
    share(m.second),
    signed(m.change),
    m.low === undefined ? "" : `${signed(m.low)}…${signed(m.high ?? 0)}`,
    m.p === undefined ? "" : m.p.toFixed(3),
  ]);
  const kinds = ["gained", "lost", "repaired", "broken"] as const;
  const counts = changes.map((row) => [
    row.type || "all",
    ...kinds.map((kind) => String(row[kind])),
  ]);
  return [
    "",
    `${layer}, ${count(documents, "document")}`,
    ...table([["F1 of", "first", "second", "change", "95 %", "p"], ...rows]),
    "",
    ...table([["type", ...kinds], ...counts]),
    ...(examples.length > 0 ? ["", ...examples.map(exampleLine)] : []),
  ];
}

function exampleLine({ kind, type, place, before, words, after, note }: Example): string {
  const flat = (text: string) => printable(text.replace(/\s+/g, " "));
  const context = `${flat(before)}[${flat(words)}]${flat(after)}`;
  return `  ${kind.padEnd(8)}  ${printable(type).padEnd(12)}  ${printable(place)}  ${context}${note ? `  (${printable(note)})` : ""}`;
}

const share = (value: number | undefined) => (value === undefined ? "" : value.toFixed(3));
const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
const amount = (value: number | undefined) =>
  value === undefined ? "" : String(Math.round(value * 10) / 10);

/** Columns under their heads, the first to the left and the others to the right, two spaces apart. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  ")}`.trimEnd(),
  );
}

import type { Article, Event } from "@corpus/core";
import { type Column, headerOf, lineOf } from "./csv.ts";
import { placeOf } from "./place.ts";
import type { Screen } from "./screen.ts";
import { clip, tail } from "./wrap.ts";

/** An event with what its ids stand for. */
export interface EventRow {
  readonly article: Article;
  readonly event: Event;
  readonly nameOf: (entity: string) => string;
}

const together = (names: readonly string[]): string => [...new Set(names)].join("; ");

const actorsOf = ({ event, nameOf }: EventRow): string =>
  together(event.actors.map(({ entity }) => nameOf(entity)));
const recipientsOf = ({ event, nameOf }: EventRow): string =>
  together(event.recipients.map(({ entity }) => nameOf(entity)));
const placeNameOf = ({ event, nameOf }: EventRow): string =>
  event.place === undefined ? "" : nameOf(event.place);
const reporterOf = ({ event, nameOf }: EventRow): string =>
  event.reportedBy === undefined ? "" : nameOf(event.reportedBy);
const timeOf = ({ article, event }: EventRow): string =>
  article.annotations?.times?.find(({ id }) => id === event.time)?.edtf ?? "";

function sentenceOf({ article, event }: EventRow): string {
  const range = article.annotations?.sentences?.[event.sentence];
  return range ? article.text.slice(range.start, range.end) : "";
}

const columns: readonly Column<EventRow>[] = [
  ["article", ({ article }) => article.source.id ?? article.source.uri ?? article.id],
  ["published", ({ article }) => article.metadata.published?.edtf ?? ""],
  ["start", ({ event }) => event.start],
  ["end", ({ event }) => event.end],
  ["trigger", ({ event }) => event.exact],
  ["type", ({ event }) => event.type],
  ["mode", ({ event }) => event.mode ?? ""],
  ["cameo", ({ event }) => `${event.cameo ?? ""}`],
  ["modality", ({ event }) => event.modality],
  ["actors", actorsOf],
  ["recipients", recipientsOf],
  ["time", timeOf],
  ["place", placeNameOf],
  ["reported_by", reporterOf],
  ["sentence", sentenceOf],
];

export const csvHeader = headerOf(columns);
export const csvLine = (row: EventRow): string => lineOf(columns, row);

const widths = { type: 10, modality: 10, time: 11 };

const line = (type: string, modality: string, time: string, rest: string): string =>
  `${type.padEnd(widths.type)}${modality.padEnd(widths.modality)}${time.padEnd(widths.time)}${rest}`.trimEnd();

export const tableHeader = ({ style }: Screen): string =>
  style(
    "bold",
    line("type", "modality", "time", "who → whom: trigger (place, by whose word)  where"),
  );

/** One event on one line, cut to the width. */
export function tableLine(row: EventRow, screen: Screen): string {
  const { article, event } = row;
  const whom = recipientsOf(row);
  const about = [placeNameOf(row), reporterOf(row) && `says ${reporterOf(row)}`].filter(Boolean);
  const words = [
    `${actorsOf(row) || "–"}${whom ? ` → ${whom}` : ""}: ${event.exact}`,
    about.length > 0 ? ` (${about.join(", ")})` : "",
  ].join("");
  const where = tail(placeOf(article, event.start), 28);
  const room = screen.width - widths.type - widths.modality - widths.time - where.length - 2;
  return line(
    event.type,
    event.modality,
    clip(timeOf(row), widths.time - 1),
    `${clip(words, Math.max(20, room)).padEnd(Math.max(20, room))}  ${where}`,
  );
}

import type { ArticleRecord, Event, RejectRecord } from "@corpus/core";
import type { EventSelection } from "../event-selection.ts";
import { exit } from "../exit.ts";
import { type Io, remark, stylist, writeLine } from "../io.ts";
import { header, type ReadOptions, readAll } from "../pipeline.ts";
import { csvHeader, csvLine, type EventRow, tableHeader, tableLine } from "../render/events.ts";
import { count } from "../render/wrap.ts";
import { recordWriter } from "./annotate.ts";

interface EventSettings extends ReadOptions {
  readonly select: EventSelection;
}

interface Writer {
  readonly open: () => Promise<void>;
  readonly article: (record: ArticleRecord) => Promise<void>;
  readonly reject: (record: RejectRecord) => Promise<void>;
  readonly close: (counts: { in: number; articles: number; rejects: number }) => Promise<void>;
}

/** `corpus events`: the events of each document, as it is read. */
export async function runEvents(
  paths: readonly string[],
  settings: EventSettings,
  io: Io,
): Promise<number> {
  const { format } = settings.select;
  const isForMachines = format === "ndjson" || format === "json";
  const writer = isForMachines ? recordsTo(io, settings, format) : linesTo(io, format);
  const counts = { in: 0, articles: 0, rejects: 0 };
  let events = 0;
  for await (const record of readAll(paths, io, settings)) {
    if (counts.in === 0) await writer.open(); // not before, so that a wrong path leaves no half output
    counts.in++;
    if (record.type === "reject") {
      counts.rejects++;
      await writer.reject(record);
      continue;
    }
    counts.articles++;
    const chosen = withEvents(record, settings.select);
    events += chosen.annotations?.events?.length ?? 0;
    await writer.article(chosen);
  }
  if (io.signal.aborted) return exit.interrupted;
  if (counts.in === 0) await writer.open();
  await writer.close(counts);
  remark(io, `${count(events, "event")} in ${count(counts.articles, "article")}`);
  return counts.rejects > 0 ? exit.incomplete : exit.done;
}

/** The article with those of its events that are asked for. */
function withEvents(record: ArticleRecord, select: EventSelection): ArticleRecord {
  const { events = [] } = record.annotations ?? {};
  const isChosen = (event: Event) =>
    (select.type?.includes(event.type) ?? true) &&
    (select.modality?.includes(event.modality) ?? true) &&
    (select.who === undefined || names(record, event).some((name) => has(name, select.who)));
  return { ...record, annotations: { ...record.annotations, events: events.filter(isChosen) } };
}

const has = (text: string, words = ""): boolean => text.toLowerCase().includes(words.toLowerCase());

function names({ annotations }: ArticleRecord, { actors, recipients }: Event): string[] {
  const named = new Map(annotations?.entities?.map((entity) => [entity.id, entity.name]));
  return [...actors, ...recipients].flatMap(({ entity, exact }) => [
    named.get(entity) ?? "",
    exact,
  ]);
}

function recordsTo(io: Io, { annotate }: ReadOptions, format: "ndjson" | "json"): Writer {
  const write = recordWriter(io, format);
  return {
    open: async () => void (await write(header(annotate))),
    article: async (record) => void (await write(record)),
    reject: async (record) => void (await write(record)),
    close: async (counts) => {
      await write({ type: "summary", ...counts });
      await write(null);
    },
  };
}

function linesTo(io: Io, format: "table" | "csv"): Writer {
  const screen = { width: widthOf(io), style: stylist(io) };
  const line = (row: EventRow) => (format === "csv" ? csvLine(row) : tableLine(row, screen));
  return {
    open: () => writeLine(io, format === "csv" ? csvHeader : tableHeader(screen)),
    article: async (record) => {
      const named = new Map(
        record.annotations?.entities?.map((entity) => [entity.id as string, entity.name]),
      );
      for (const event of record.annotations?.events ?? []) {
        await writeLine(io, line({ article: record, event, nameOf: (id) => named.get(id) ?? "" }));
      }
    },
    reject: async ({ source, message }) =>
      remark(io, `${source.uri ?? source.id ?? "a document"}: set aside: ${message}`),
    close: async () => {},
  };
}

const widthOf = (io: Io): number => Math.max(60, Math.min(io.stdout.columns ?? 120, 160));

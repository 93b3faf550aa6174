import { type KwicPage, type KwicRequest, openStore } from "@corpus/store";
import { exit } from "../exit.ts";
import { type Io, stylist, writeLine } from "../io.ts";
import { csvRow } from "../render/csv.ts";
import { renderLines } from "../render/results.ts";
import { atCwd } from "../store/at-cwd.ts";
import type { KwicFlags } from "../store/command-line.ts";

/** `corpus kwic`: every hit in a store on a line of its own, with its context. */
export async function runKwic(
  asked: KwicRequest,
  { db, limit, cursor, format }: KwicFlags,
  io: Io,
): Promise<number> {
  const store = await openStore(atCwd(db, io), { readonly: true });
  try {
    const page = await store.kwic({ ...asked, limit, ...(cursor !== undefined && { cursor }) });
    for (const line of print(page, format, io)) await writeLine(io, line);
    return exit.done;
  } finally {
    await store.close();
  }
}

function print({ lines, next }: KwicPage, format: KwicFlags["format"], io: Io): readonly string[] {
  switch (format) {
    case "json":
      return [JSON.stringify({ lines, next })];
    case "ndjson":
      return [
        ...lines.map((line) => JSON.stringify({ type: "line", ...line })),
        JSON.stringify({ type: "page", next }),
      ];
    case "csv":
      return [
        csvRow(["left", "hit", "right", "published", "outlet", "uri", "article", "start", "end"]),
        ...lines.map(({ left, exact, right, published, outlet, uri, article, start, end }) =>
          csvRow([
            left,
            exact,
            right,
            published ?? "",
            outlet ?? "",
            uri ?? "",
            article,
            start,
            end,
          ]),
        ),
      ];
    case "table": {
      const width = Math.max(60, Math.min(io.stdout.columns ?? 120, 200));
      return renderLines({ lines, next }, { width, style: stylist(io) });
    }
  }
}

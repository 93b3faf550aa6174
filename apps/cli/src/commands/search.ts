import {
  type FacetRequest,
  type Facets,
  openStore,
  type SearchPage,
  type SearchRequest,
} from "@corpus/store";
import { exit } from "../exit.ts";
import { type Io, stylist, writeLine } from "../io.ts";
import { renderFacets, renderResults } from "../render/results.ts";
import { atCwd } from "../store/at-cwd.ts";
import type { SearchFlags } from "../store/command-line.ts";

/** `corpus search`: articles of a store, the best first. */
export async function runSearch(
  asked: SearchRequest & FacetRequest,
  { db, limit, cursor, order, facets, format }: SearchFlags,
  io: Io,
): Promise<number> {
  const store = await openStore(atCwd(db, io), { readonly: true });
  try {
    const request = {
      ...asked,
      limit,
      ...(cursor !== undefined && { cursor }),
      ...(order && { order }),
    };
    const page = await store.search(request);
    const counts = facets ? await store.facets(asked) : undefined;
    for (const line of print(page, counts, format, io)) await writeLine(io, line);
    return exit.done;
  } finally {
    await store.close();
  }
}

function print(
  page: SearchPage,
  facets: Facets | undefined,
  format: SearchFlags["format"],
  io: Io,
): readonly string[] {
  const { total, next, results } = page;
  switch (format) {
    case "json":
      return [JSON.stringify({ ...page, ...(facets && { facets }) })];
    case "ndjson":
      return [
        ...results.map((result) => JSON.stringify({ type: "result", ...result })),
        ...(facets ? [JSON.stringify({ type: "facets", ...facets })] : []),
        JSON.stringify({ type: "page", total, next }),
      ];
    case "table": {
      const width = Math.max(60, Math.min(io.stdout.columns ?? 100, 120));
      const screen = { width, style: stylist(io) };
      return [...renderResults(page, screen), ...(facets ? renderFacets(facets, screen) : [])];
    }
  }
}

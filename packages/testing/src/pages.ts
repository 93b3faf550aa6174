import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { readJsonLines, sharedFile } from "./data.ts";

/** A labelled page of one of the sets in `html/`; which labels it has depends on the set. */
export interface PageRow {
  readonly id: string;
  readonly url?: string | null;
  readonly htmlFile: string;
  readonly expectedText?: string; // the article's own text
  readonly with?: readonly string[]; // stretches that the text must hold
  readonly without?: readonly string[]; // and must not
  readonly title?: string | null;
  readonly author?: string | null; // several: by semicolons
  readonly authors?: readonly string[] | null;
  readonly date?: string | null; // "2019-11-19"
  readonly publishingDate?: string | null; // "2024-01-07 01:20:00+00:00"
  readonly bytes: Uint8Array;
}

/** The pages of `set`, unpacked; none where the labelled data are not at hand. */
export async function readPages(set: string): Promise<PageRow[]> {
  const file = sharedFile("data", "html", `${set}.jsonl`);
  if (file === undefined) return [];
  const rows = await readJsonLines<Omit<PageRow, "bytes">>(file);
  return Promise.all(
    rows.map(async (row) => {
      const packed = sharedFile("data", "html", row.htmlFile);
      if (packed === undefined) throw new Error(`${row.id}: expected ${row.htmlFile}`);
      return { ...row, bytes: gunzipSync(await readFile(packed)) };
    }),
  );
}

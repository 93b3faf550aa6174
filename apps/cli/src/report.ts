import { access, constants, writeFile } from "node:fs/promises";
import path from "node:path";
import { CorpusError } from "@corpus/core";
import { renderView, type ViewCorpus } from "@corpus/view";
import { type Io, remark } from "./io.ts";
import { count } from "./render/wrap.ts";
import { unwritable } from "./resume.ts";
import { version } from "./version.ts";

/** The reading view of `corpus`: one HTML file. */
export const renderReport = (corpus: ViewCorpus): string =>
  renderView(corpus, { generator: `@corpus/cli ${version}` });

/**
 * Asks before the work is done whether its result can be kept.
 *
 * @throws {CorpusError} "output/unwritable" where there is no folder for `shown`.
 */
export async function checkFolder(shown: string, { cwd }: Io): Promise<void> {
  const folder = path.dirname(path.resolve(cwd, shown));
  await access(folder, constants.W_OK).catch((cause: NodeJS.ErrnoException) => {
    throw unwritable(shown, cause);
  });
}

/** Writes the reading view to `shown`, in the place of what it held, and says so. */
export async function writeReport(shown: string, corpus: ViewCorpus, io: Io): Promise<void> {
  const html = rendered(shown, corpus);
  await writeFile(path.resolve(io.cwd, shown), html).catch((cause: NodeJS.ErrnoException) => {
    throw unwritable(shown, cause);
  });
  const size = Math.ceil(Buffer.byteLength(html) / 1000).toLocaleString("en");
  remark(
    io,
    `${shown}: ${count(corpus.articles.length, "article")} to read in a browser, ${size} kB`,
  );
}

/** One file is one string, and no string of JavaScript holds everything. */
function rendered(shown: string, corpus: ViewCorpus): string {
  try {
    return renderReport(corpus);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const articles = count(corpus.articles.length, "article");
    const message = `${shown}: expected what one file can hold, got ${articles}; render fewer of them`;
    throw new CorpusError("output/unwritable", message, { cause });
  }
}

import type { FormatReader } from "../formats/document.ts";
import {
  type ReadArticle,
  type ReadArticlesOptions,
  readArticles,
} from "../formats/read-articles.ts";
import type { Article } from "../model/article.ts";
import type { ByteSource } from "../ndjson/lines.ts";
import { verifyArticle } from "../verify/article.ts";

/** All that a reader makes of a file, in order. */
export async function readAll(
  reader: FormatReader,
  source: ByteSource,
  options: ReadArticlesOptions = {},
): Promise<ReadArticle[]> {
  const found: ReadArticle[] = [];
  for await (const each of readArticles(reader, source, { uri: "file", ...options }))
    found.push(each);
  return found;
}

/** The one article that a file holds, sound by the checks of `verifyArticle`. */
export async function readOne(reader: FormatReader, source: ByteSource): Promise<Article> {
  const [found, ...rest] = await readAll(reader, source);
  if (!found?.ok || rest.length > 0)
    throw new Error(`expected one article, got ${JSON.stringify([found, ...rest])}`);
  const problems = verifyArticle(found.article);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return found.article;
}

/** Segments as "kind: words". */
export function shown({ text, segments }: Article): string[] {
  return segments.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** What each segment's `source` holds in the file. */
export function inFile(file: string, { segments }: Article): (string | undefined)[] {
  return segments.map(({ source }) => source && file.slice(source.start, source.end));
}

/** What became of a file, a line a document. */
export function outcomes(found: readonly ReadArticle[]): string[] {
  return found.map((each) =>
    each.ok
      ? `${each.uri} ${each.article.metadata.headline?.value}`
      : `${each.uri} ${each.code} ${each.message}`,
  );
}

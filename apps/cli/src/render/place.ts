import path from "node:path";
import type { Article } from "@corpus/core";

/** "seeds/a.txt:12": the file and the line, counted from 1, on which `offset` stands. */
export function placeOf(article: Article, offset: number): string {
  let line = 1;
  for (
    let at = article.text.indexOf("\n");
    at !== -1 && at < offset;
    at = article.text.indexOf("\n", at + 1)
  )
    line++;
  return `${article.source.uri ?? article.source.id ?? article.id}:${line}`;
}

/** The last part of a path, which is enough to tell an article from its neighbours on a screen. */
export function shortName(article: Article): string {
  return article.source.id ?? path.posix.basename(article.source.uri ?? article.id);
}

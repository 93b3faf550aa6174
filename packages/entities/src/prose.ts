import type { Article, Edtf, Segment } from "@corpus/core";
import { findSentences, findTokens, proseKinds } from "@corpus/core";
import { readWords, type Words } from "./words.ts";

/** A sentence as the steps see it: its range, its segment, and its tokens `[firstToken, endToken)`. */
export interface ProseSentence {
  readonly start: number;
  readonly end: number;
  readonly segment: number; // index into `article.segments`
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * The prose of an article, cut up once and shared by all steps. Tokens are columns, not objects:
 * token `t` is `text.slice(tokenStart[t], tokenEnd[t])`.
 */
export interface Prose {
  readonly article: Article;
  readonly text: string;
  readonly published: Edtf | null;
  readonly sentences: readonly ProseSentence[];
  readonly tokenStart: Int32Array;
  readonly tokenEnd: Int32Array;
  /** The tokens as words; made at the first call. */
  readonly words: () => Words;
}

/** Segments that are read for annotations: prose, and of a repeated headline only the original. */
function isRead({ kind, duplicateOf }: Segment): boolean {
  return proseKinds.has(kind) && (kind !== "headline" || duplicateOf === undefined);
}

/** Cuts the prose segments of `article` into sentences and tokens. */
export function readProse(article: Article): Prose {
  const { text, segments } = article;
  const sentences: ProseSentence[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  segments.forEach((segment, index) => {
    if (!isRead(segment)) return;
    const cuts = findSentences(text, segment.start, segment.end);
    for (let i = 0; i < cuts.length; i += 2) {
      const start = cuts[i]!;
      const end = cuts[i + 1]!;
      const firstToken = starts.length;
      const tokens = findTokens(text, start, end);
      for (let t = 0; t < tokens.length; t += 2) {
        starts.push(tokens[t]!);
        ends.push(tokens[t + 1]!);
      }
      sentences.push({ start, end, segment: index, firstToken, endToken: starts.length });
    }
  });
  let words: Words | undefined;
  return {
    article,
    text,
    published: article.metadata.published?.edtf ?? null,
    sentences,
    tokenStart: Int32Array.from(starts),
    tokenEnd: Int32Array.from(ends),
    words: () => (words ??= readWords(text, starts, ends)),
  };
}

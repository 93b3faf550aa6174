import type { Amount, Article, Mention, Range, TimeExpression } from "@corpus/core";
import { nameKeys, type Term, termsOf } from "./terms.ts";

/** One sentence of one article, with what it can be compared by. */
export interface Statement extends Range {
  readonly article: Article;
  readonly order: number; // of the sentence within its article
  readonly terms: readonly Term[];
  readonly keys: ReadonlySet<string>;
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly mentions: readonly Mention[];
}

const maxStatementChars = 2000; // a "sentence" beyond is a table or debris: its start is compared
const maxStatements = 200; // of an article; news is shorter, and what is longer is a list

/** The sentences of `article` that hold words; none where it has no sentence layer. */
export function readStatements(article: Article): readonly Statement[] {
  const {
    sentences = [],
    times = [],
    amounts = [],
    mentions = [],
    entities = [],
    roles = [],
  } = article.annotations ?? {};
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const keys = new Map(entities.map((entity) => [entity.id, nameKeys(entity, byId)]));
  return sentences.slice(0, maxStatements).map(({ start, end: sentenceEnd }, order) => {
    const end = Math.min(sentenceEnd, start + maxStatementChars);
    const own = inside(mentions, start, end);
    const titles = inside(roles, start, end);
    const terms = termsOf(article.text, { start, end }, own, titles, keys);
    return {
      article,
      order,
      start,
      end,
      terms,
      keys: new Set(terms.map(({ key }) => key)),
      times: inside(times, start, end),
      amounts: inside(amounts, start, end),
      mentions: own,
    };
  });
}

/** The layer's annotations within `[start, end)`; the layer is sorted by start. */
function inside<T extends Range>(layer: readonly T[], start: number, end: number): readonly T[] {
  let low = 0;
  let high = layer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (layer[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < layer.length && layer[i]!.start < end; i++) {
    if (layer[i]!.end <= end) found.push(layer[i]!);
  }
  return found;
}

import type {
  Amount,
  Article,
  Entity,
  EntityId,
  Mention,
  Range,
  TimeExpression,
} from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import { stem } from "../text/stem.ts";
import { stopwords } from "../text/stopwords.lexicon.ts";
import { findWords } from "../text/words.ts";

/** A content word or name of a statement, at its place in the article. */
export interface Term extends Range {
  readonly key: string; // "w:agree", "e:ruiz"
}

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
  const keys = new Map(entities.map((entity) => [entity.id, termKey(entity)]));
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

function termKey(entity: Entity): string {
  const key = entityKey(entity);
  return key === "" ? "" : `e:${key}`;
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

// "eight days" is "8 days".
const numerals: ReadonlyMap<string, string> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, i) => [word, String(i + 1)]),
);

/** Names and pronouns as the entity they stand for, other content words as their stems; a title belongs to its holder. */
function termsOf(
  text: string,
  range: Range,
  mentions: readonly Mention[],
  titles: readonly Range[],
  keys: ReadonlyMap<EntityId, string>,
): readonly Term[] {
  const terms: Term[] = [];
  const words = findWords(text, [range]);
  const covered = [...mentions.filter(({ form }) => form === "name"), ...titles];
  for (const mention of mentions) {
    const key = keys.get(mention.entity);
    if (key && mention.form !== "nominal")
      terms.push({ key, start: mention.start, end: mention.end });
  }
  words.norms.forEach((word, w) => {
    if ((word.length < 2 && !/\d/.test(word)) || stopwords.has(word)) return;
    const [start, end] = [words.starts[w]!, words.ends[w]!];
    if (covered.some((span) => span.start <= start && start < span.end)) return;
    terms.push({ key: `w:${numerals.get(word) ?? stem(word)}`, start, end });
  });
  return terms.sort((a, b) => a.start - b.start || a.end - b.end);
}

import { articles, entities, entityOf, stories, textOf } from "./corpus.ts";

export interface TextHit {
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

export interface Findings {
  readonly stories: readonly number[];
  readonly entities: readonly number[];
  readonly texts: readonly TextHit[]; // the first place in each article
}

/** Words and "phrases in quotation marks", all of which must be there. */
function termsOf(query: string): string[] {
  const found = query.match(/["“][^"”]+["”]?|[^\s"“”]+/g) ?? [];
  return found.map((term) => term.replace(/["“”]/g, "").trim()).filter((term) => term !== "");
}

/** A pattern of the words themselves, in any case: nothing in them is read as more than a letter. */
function patternOf(term: string): RegExp {
  return new RegExp(term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"), "iu");
}

/** Where all of `query` stands: in titles, in names, in texts. */
export function find(query: string): Findings {
  const terms = termsOf(query.toWellFormed());
  if (terms.length === 0) return { stories: [], entities: [], texts: [] };
  const patterns = terms.map(patternOf);
  const holds = (words: string) => patterns.every((pattern) => pattern.test(words));
  const texts: TextHit[] = [];
  for (let article = 0; article < articles.length; article++) {
    const text = textOf(article);
    const hit = patterns[0]!.exec(text);
    const isThere = hit && patterns.every((pattern) => pattern.test(text));
    if (isThere) texts.push({ article, start: hit.index, end: hit.index + hit[0].length });
  }
  return {
    stories: numbersOf(stories, ({ title, people }) => holds(`${title} ${people.join(" ")}`)),
    entities: numbersOf(entities, ({ name }, e) => [name, ...entityOf(e).aliases].some(holds)),
    texts,
  };
}

const numbersOf = <T>(items: readonly T[], isWanted: (item: T, n: number) => boolean): number[] =>
  items.flatMap((item, n) => (isWanted(item, n) ? [n] : []));

import type { Article, Mention, Token } from "@corpus/core";
import { encodable } from "./plain.ts";
import { entitiesOf } from "./source.ts";

/**
 * The value of `Entity` in MISC for each word where a mention begins or ends, by the word's index. A
 * mention that begins or ends within a word has no place here.
 */
export function bracketsOf(
  article: Article,
  tokens: readonly Token[],
): ReadonlyMap<number, string> {
  const entities = entitiesOf(article);
  const startAt = new Map(tokens.map(({ start }, index) => [start, index]));
  const endAt = new Map(tokens.map(({ end }, index) => [end, index]));
  const opening = new Map<number, string[]>();
  const closing = new Map<number, string[]>();
  const longestFirst = [...(article.annotations?.mentions ?? [])].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  for (const mention of longestFirst) {
    const [first, last] = [startAt.get(mention.start), endAt.get(mention.end)];
    if (first === undefined || last === undefined || last < first) continue;
    const link = entities.get(mention.entity)?.link?.id;
    const opened = `(${eidOf(mention)}-${mention.type}-${headIn(tokens, first, last)}-${field(link)}-form:${mention.form}`;
    if (first === last) push(opening, first, `${opened})`);
    else {
      push(opening, first, opened);
      push(closing, last, `${eidOf(mention)})`);
    }
  }
  const all = [...new Set([...opening.keys(), ...closing.keys()])];
  return new Map(
    all.map((index) => [
      index,
      // What opened last closes first.
      [...(closing.get(index) ?? []).reverse(), ...(opening.get(index) ?? [])].join(""),
    ]),
  );
}

const eidOf = ({ entity }: Mention): string => entity.replaceAll("_", "");

// The marks that part fields, brackets, MISC and columns, as percent signs write them.
const field = (value = ""): string =>
  encodable(value).replace(/[%()\-|=\s\u0000-\u001f\u007f-\u009f]/g, (mark) =>
    "()-".includes(mark) ? `%${mark.charCodeAt(0).toString(16)}` : encodeURIComponent(mark),
  );

/** The word of a mention that the others hang on, counted from 1; without a tree, the last. */
function headIn(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first; index <= last; index++) {
    const { head } = tokens[index]!;
    if (head !== undefined && (head < first || head > last)) return index - first + 1;
  }
  return last - first + 1;
}

function push(lists: Map<number, string[]>, index: number, value: string): void {
  const list = lists.get(index);
  if (list) list.push(value);
  else lists.set(index, [value]);
}

import { CorpusError } from "@corpus/core";

/** Offsets in UTF-16 code units into the query. */
export type QueryToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: "(" | ")" | "and" | "or" | "not" | "headline" }
  | {
      readonly kind: "words"; // one word, or the words of a phrase
      readonly text: string;
      readonly isPrefix: boolean;
      readonly distance?: number; // "two words"~5
    }
);

// In turn: a parenthesis; a phrase, perhaps a prefix, perhaps with a distance; a minus before a word;
// a field; anything else up to white space, a parenthesis or a mark.
const TOKEN =
  /\s*(?:(?<bracket>[()])|["“”](?<phrase>[^"“”]{0,1000})["“”](?:(?<star>\*)|~(?<distance>[^\s()"“”]{0,20}))?|(?<minus>-)(?=[^\s()-])|(?<field>headline:)(?=\S)|(?<word>[^\s()"“”]{1,200}))/uy;

const operators: Readonly<Record<string, "and" | "or" | "not">> = {
  AND: "and",
  OR: "or",
  NOT: "not",
};

const longest = 4_000;

/** @throws {CorpusError} "query/invalid" for a phrase that does not end, or a word without a letter. */
export function readQueryTokens(text: string): readonly QueryToken[] {
  if (text.length > longest)
    throw new CorpusError(
      "query/invalid",
      `query: expected at most ${longest} characters, got ${text.length}`,
    );
  const tokens: QueryToken[] = [];
  const end = text.trimEnd().length;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < end; ) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw unreadable(text, from);
    const token = tokenOf(match, from);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray, from: number): QueryToken | undefined {
  const { bracket, phrase, star, distance, minus, field, word } = match.groups ?? {};
  const start = from + match[0].length - match[0].trimStart().length;
  const range = { start, end: from + match[0].length };
  if (bracket) return { ...range, kind: bracket as "(" | ")" };
  if (minus) return { ...range, kind: "not" };
  if (field) return { ...range, kind: "headline" };
  const operator = operators[word ?? ""];
  if (operator) return { ...range, kind: operator };
  const isPrefix = star !== undefined || word?.endsWith("*") === true;
  if (distance !== undefined && !/^\d{1,3}$/.test(distance))
    throw new CorpusError(
      "query/invalid",
      `query: expected a number of words from 0 to 999 after “~”, got “${distance}” at character ${range.end - distance.length + 1}`,
    );
  const text = phrase ?? (isPrefix ? word!.slice(0, -1) : word!);
  if (!holdsWord(text)) return undefined; // a dash between words says nothing
  return {
    ...range,
    kind: "words",
    text,
    isPrefix,
    ...(distance !== undefined && { distance: Number(distance) }),
  };
}

function unreadable(text: string, at: number): CorpusError {
  const start = at + text.slice(at).search(/\S/);
  const what = /["“”]/.test(text[start] ?? "")
    ? "a mark that ends the phrase"
    : "a word of at most 200 characters";
  return new CorpusError(
    "query/invalid",
    `query: expected ${what}, got “${text.slice(start, start + 40)}” at character ${start + 1}`,
  );
}

/** Whether `text` holds anything that the index knows as a word. */
export const holdsWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

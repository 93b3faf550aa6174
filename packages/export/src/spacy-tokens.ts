import { findTokens, type Token } from "@corpus/core";

/**
 * `tokens` with others between them, so that they cover `text` as spaCy's do: one space after a token belongs to
 * it, and any other white space is a token. Heads are indices of the tokens returned.
 */
export function tile(text: string, tokens: readonly Token[]): Token[] {
  const words = withGapsRead(text, tokens);
  const tiles: Token[] = [];
  const indexOf = new Map<number, number>(); // of a given token → of its tile
  let at = 0;
  const fill = (end: number) => {
    const from = tiles.length > 0 && text[at] === " " ? at + 1 : at;
    if (from < end) tiles.push(filler(from, end, tiles, { pos: "SPACE", tag: "_SP" }));
  };
  for (const { token, index } of words) {
    fill(token.start);
    if (index === undefined) tiles.push(filler(token.start, token.end, tiles, {}));
    else {
      indexOf.set(index, tiles.length);
      tiles.push(token);
    }
    at = token.end;
  }
  fill(text.length);
  const given = new Set(indexOf.values());
  return tiles.map((token, index) =>
    given.has(index) && token.head !== undefined && token.head >= 0
      ? { ...token, head: indexOf.get(token.head) ?? -1 }
      : token,
  );
}

/** A token that nobody annotated hangs on the one before it, so that it makes no sentence of its own. */
const filler = (
  start: number,
  end: number,
  before: readonly Token[],
  tags: Partial<Token>,
): Token => ({
  ...{ start, end, head: before.length - 1 },
  ...tags,
});

interface Word {
  readonly token: Token;
  readonly index?: number; // among the tokens given
}

// White space as Python sees it, which has a few controls more: spaCy lays words out anew around it.
const isBlank = (words: string): boolean => /^[\s\u001c-\u001f\u0085]*$/.test(words);

/** The tokens given and what stands between them; of two that overlap the first. */
function withGapsRead(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let at = 0;
  const read = (end: number) => {
    const found = findTokens(text, at, end);
    for (let i = 0; i < found.length; i += 2) {
      const token = { start: found[i]!, end: found[i + 1]! };
      if (!isBlank(text.slice(token.start, token.end))) words.push({ token });
    }
  };
  for (const [index, token] of tokens.entries()) {
    if (token.start < at || isBlank(text.slice(token.start, token.end))) continue;
    read(token.start);
    words.push({ token, index });
    at = token.end;
  }
  read(text.length);
  return words;
}

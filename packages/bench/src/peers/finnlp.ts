import type { TokenSpan } from "@corpus/eval";
import { Run } from "finnlp";
import type { Engine } from "./peer.ts";
import { pennTokens } from "./penn.ts";
import { placeTokens } from "./place.ts";

// Its names for relations, which are of UD 1 and its own, in UD 2; others only change their case.
const relationsOfUd: Readonly<Record<string, string>> = {
  ADVMARK: "mark",
  AUXPASS: "aux",
  COMPMARK: "mark",
  DOBJ: "obj",
  EXT: "compound", // "Alex Corvi", "New York": parts of a name and nouns before nouns
  INTERJ: "discourse",
  NSUBJPASS: "nsubj",
  VPRT: "compound",
};

interface Placed {
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly tokens: readonly TokenSpan[];
}

/** What it makes of a text, in the text's offsets. Words that it rewrote are left out. */
function read(text: string): Placed {
  const { sentences: found } = new Run(text);
  const ranges = placeTokens(
    text,
    found.flatMap(({ tokens }) => tokens),
  );
  const placed = pennTokens(
    text,
    ranges,
    found.flatMap(({ tags }) => tags),
  );
  const kept: number[] = []; // by word of the run: its token, or -1
  let next = 0;
  for (const range of ranges) kept.push(range ? next++ : -1);
  const tokens: TokenSpan[] = [];
  const sentences: { start: number; end: number }[] = [];
  let base = 0;
  for (const { tokens: words, deps } of found) {
    const first = tokens.length;
    for (let w = 0; w < words.length; w++) {
      const token = placed[base + w];
      if (!token) continue;
      const { label, parent } = deps[w]!;
      const head = parent < 0 ? -1 : kept[base + parent]!;
      const rel = relationsOfUd[label] ?? label.toLowerCase();
      // A head that is lost is no root: such a word has none.
      const arc = parent >= 0 && head < 0 ? {} : { head, rel };
      tokens.push({ ...token, ...arc });
    }
    base += words.length;
    if (tokens.length > first)
      sentences.push({ start: tokens[first]!.start, end: tokens.at(-1)!.end });
  }
  return { sentences, tokens };
}

export function loadPeer(): Engine {
  return {
    layers: {
      sentences: (text) => [...read(text).sentences],
      tokens: (text) => [...read(text).tokens],
      xpos: (text) => [...read(text).tokens],
      dependencies: (text) => [...read(text).tokens],
    },
    work: {
      "tokens, tags, dependencies": (text) =>
        new Run(text).sentences.reduce((sum, { deps }) => sum + deps.length, 0),
    },
  };
}

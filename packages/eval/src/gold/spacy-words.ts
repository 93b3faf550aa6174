import { CorpusError, type Range } from "@corpus/core";
import * as z from "zod";
import type { TokenSpan } from "../document.ts";

/** A token of `Doc.to_json`; `head` is an index, of the token itself for a root. */
export const SpacyToken = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  tag: z.string().optional(),
  pos: z.string().optional(),
  dep: z.string().optional(),
  head: z.int().nonnegative().optional(),
});
type SpacyToken = z.infer<typeof SpacyToken>;

interface Words {
  readonly sentences?: readonly Range[];
  readonly tokens?: readonly TokenSpan[];
}

/** Words and sentences of `text`, without white space and without what is in no sentence. */
export function readWords(
  tokens: readonly SpacyToken[] | undefined,
  sents: readonly Range[] | undefined,
  text: string,
  place: string,
): Words {
  if (!tokens) return sents ? { sentences: sents.map(({ start, end }) => ({ start, end })) } : {};
  const kept = new Map<number, number>(); // index of a token → of the word
  const sentences: { start: number; end: number }[] = [];
  let at = 0;
  let last = -1;
  for (const [index, { start, end }] of tokens.entries()) {
    if (text.slice(start, end).trim() === "") continue;
    if (sents) {
      while (at < sents.length && sents[at]!.end <= start) at++;
      if (at === sents.length || start < sents[at]!.start) continue;
      if (at !== last) sentences.push({ start, end });
      sentences.at(-1)!.end = end;
      last = at;
    }
    kept.set(index, kept.size);
  }
  const words = [...kept.keys()].map((index) => readWord(tokens, index, kept, place));
  return { ...(sents && { sentences }), tokens: words };
}

function readWord(
  tokens: readonly SpacyToken[],
  index: number,
  kept: ReadonlyMap<number, number>,
  place: string,
): TokenSpan {
  const { start, end, tag, pos, dep, head } = tokens[index]!;
  if (head !== undefined && head >= tokens.length)
    throw new CorpusError(
      "gold/invalid",
      `${place}: expected a head below ${tokens.length} in token ${index}, got ${head}`,
    );
  return {
    ...{ start, end },
    ...(pos && { pos }),
    ...(tag && { tag }),
    ...(head !== undefined && { head: head === index ? -1 : (kept.get(head) ?? -1) }),
    ...(dep && { rel: dep === "ROOT" ? "root" : dep }), // Universal Dependencies' name
  };
}

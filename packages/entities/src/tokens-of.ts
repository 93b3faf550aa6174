import type { Token } from "@corpus/core";
import { type Reading, relations, uposTags, xposTags } from "@corpus/model-en";
import type { Prose } from "./prose.ts";

/** The tokens of the prose with their tags and, where `withSyntax`, their heads and relations. */
export function tokensOf(
  { tokenStart, tokenEnd }: Prose,
  reading: Reading,
  withSyntax: boolean,
): Token[] {
  const { upos, xpos } = reading.tags();
  const tree = withSyntax ? reading.tree() : undefined;
  return Array.from(tokenStart, (start, t) => ({
    start,
    end: tokenEnd[t]!,
    pos: uposTags[upos[t]!]!,
    tag: xposTags[xpos[t]!]!,
    ...(tree && { head: tree.head[t]!, rel: relations[tree.rel[t]!]! }),
  }));
}

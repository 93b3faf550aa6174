import type { Tree } from "../src/parser.ts";
import { relations } from "../src/relations.ts";
import { type Tags, uposTags, xposTags } from "../src/tags.ts";
import type { GoldText } from "./treebanks.ts";

/** The dependencies that a treebank gives to its tokens. */
export function goldTree({ id, rows }: GoldText): Tree {
  return {
    head: Int32Array.from(rows, ({ head }) => head),
    rel: Uint8Array.from(rows, ({ relation }) => place(relations, relation, id)),
  };
}

/** The parts of speech that a treebank gives to its tokens. */
export function goldTags({ id, rows }: GoldText): Tags {
  return {
    upos: Uint8Array.from(rows, ({ upos }) => place(uposTags, upos, id)),
    xpos: Uint8Array.from(rows, ({ xpos }) => place(xposTags, xpos, id)),
  };
}

function place(list: readonly string[], value: string, id: string): number {
  const found = list.indexOf(value);
  if (found < 0) throw new Error(`${id}: “${value}” is in no list; add it to src`);
  return found;
}

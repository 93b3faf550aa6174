import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { findTokens } from "@corpus/core";
import { sharedFile } from "@corpus/testing";
import type { Words } from "../src/words.ts";

/** A document with Penn tags alone; "" where the tag is of another convention than the treebanks'. */
export interface PennText {
  readonly id: string;
  readonly words: Words;
  readonly xpos: readonly string[]; // one a token
}

/** Files whose text is no prose: rows of links and handles, tagged by chance. */
const LEFT_OUT = /tweets/;

// Marks, symbols and numbers are tagged otherwise here, and so is "to" before a noun.
const KEPT =
  /^(?:CC|DT|EX|IN|JJ|JJR|JJS|MD|NN|NNS|NNP|NNPS|PDT|POS|PRP|PRP\$|RB|RBR|RBS|RP|UH|VB|VBD|VBG|VBN|VBP|VBZ|WDT|WP|WP\$|WRB|CD)$/;

/**
 * The MASC corpus, cut into our tokens: where one of its tokens is several of ours ("self-esteem"),
 * they have no tag.
 */
export function readMasc(): PennText[] {
  const file = sharedFile("data", "syntax", "masc-tagged.zip");
  if (file === undefined) throw new Error("training needs data/syntax/masc-tagged.zip");
  return zipEntries(readFileSync(file))
    .filter(({ name }) => /\/(?:written|spoken)\/.*\.txt$/.test(name) && !LEFT_OUT.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => pennText(name, bytes.toString("utf8")));
}

function pennText(id: string, tagged: string): PennText {
  let text = "";
  const start: number[] = [];
  const end: number[] = [];
  const sentences: number[] = [];
  const xpos: string[] = [];
  for (const line of tagged.split("\n")) {
    const tokens = line
      .trim()
      .split(/\s+/)
      .filter((token) => /[^_]_[^_]/.test(token));
    if (tokens.length === 0) continue;
    sentences.push(start.length);
    for (const token of tokens) {
      const cut = token.lastIndexOf("_");
      const form = token.slice(0, cut);
      const tag = token.slice(cut + 1);
      const from = text.length;
      text += `${form} `;
      const found = findTokens(text, from, from + form.length);
      const known = found.length === 2 && KEPT.test(tag) && !/^to$/i.test(form);
      for (let i = 0; i < found.length; i += 2) {
        start.push(found[i]!);
        end.push(found[i + 1]!);
        xpos.push(known ? tag : "");
      }
    }
  }
  sentences.push(start.length);
  return {
    id,
    xpos,
    words: {
      text,
      start: Int32Array.from(start),
      end: Int32Array.from(end),
      sentences: Int32Array.from(sentences),
    },
  };
}

/** The files of a ZIP archive that are stored or deflated, by its central directory. */
function zipEntries(zip: Buffer): { name: string; bytes: Buffer }[] {
  const entries: { name: string; bytes: Buffer }[] = [];
  const tail = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = zip.readUInt32LE(tail + 16);
  for (let left = zip.readUInt16LE(tail + 10); left > 0; left--) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const raw = zip.subarray(from, from + size);
    if (!name.endsWith("/"))
      entries.push({ name, bytes: method === 0 ? raw : inflateRawSync(raw) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

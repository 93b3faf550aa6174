import { findSentences, findTokens, parseText, type Range } from "@corpus/core";
import { findNames, readProse, readWithModel } from "@corpus/entities";
import type { TokenSpan } from "@corpus/eval";
import {
  loadModel,
  type Reading,
  relations,
  uposTags,
  type Words,
  xposTags,
} from "@corpus/model-en";
import type { Engine } from "./peer.ts";

const coarse: Readonly<Record<string, string>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
};

export function loadPeer(): Engine {
  const model = loadModel();
  const read = (text: string) => model.read(wordsOf(text));
  return {
    layers: {
      sentences: (text) => pairs(findSentences(text)),
      tokens: (text) => tokensOf(wordsOf(text)),
      upos: (text) => tagged(read(text)),
      xpos: (text) => tagged(read(text)),
      dependencies: (text) => parsed(read(text)),
      names(text) {
        const prose = readProse(parseText(text, { segmented: true }));
        return findNames(prose, readWithModel(prose, model)).flatMap(({ start, end, type }) => {
          const name = coarse[type];
          return name === undefined ? [] : [{ start, end, type: name }];
        });
      },
    },
    work: {
      tokens: (text) => wordsOf(text).start.length,
      "tokens, tags": (text) => read(text).tags().upos.length,
      "tokens, names": (text) => countNames(read(text)),
      "tokens, tags, names": (text) => {
        const reading = read(text);
        return reading.tags().upos.length + countNames(reading);
      },
      "tokens, tags, dependencies": (text) => read(text).tree().head.length,
      "tokens, tags, names, dependencies": (text) => {
        const reading = read(text);
        return reading.tree().head.length + countNames(reading);
      },
    },
  };
}

const countNames = (reading: Reading) => reading.words.start.length + reading.names().start.length;

function wordsOf(text: string): Words {
  const bounds = findSentences(text);
  const tokens: number[] = [];
  const sentences = new Int32Array(bounds.length / 2 + 1);
  for (let i = 0; i < bounds.length; i += 2) {
    sentences[i / 2] = tokens.length / 2;
    for (const at of findTokens(text, bounds[i]!, bounds[i + 1]!)) tokens.push(at);
  }
  const count = tokens.length / 2;
  sentences[bounds.length / 2] = count;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  for (let t = 0; t < count; t++) {
    start[t] = tokens[2 * t]!;
    end[t] = tokens[2 * t + 1]!;
  }
  return { text, start, end, sentences };
}

const tokensOf = ({ start, end }: Words): Range[] =>
  Array.from(start, (from, t) => ({ start: from, end: end[t]! }));

function tagged(reading: Reading): TokenSpan[] {
  const { upos, xpos } = reading.tags();
  return tokensOf(reading.words).map((token, t) => ({
    ...token,
    pos: uposTags[upos[t]!]!,
    tag: xposTags[xpos[t]!]!,
  }));
}

function parsed(reading: Reading): TokenSpan[] {
  const { head, rel } = reading.tree();
  return tokensOf(reading.words).map((token, t) => ({
    ...token,
    head: head[t]!,
    rel: relations[rel[t]!]!,
  }));
}

const pairs = (bounds: readonly number[]): Range[] =>
  Array.from({ length: bounds.length / 2 }, (_, i) => ({
    start: bounds[2 * i]!,
    end: bounds[2 * i + 1]!,
  }));

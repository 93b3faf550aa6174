import type { Prose, ProseSentence } from "../../src/prose.ts";

const NO_STOP =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|St|Jr|Sr|No|vs|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$/;
const STOP = /[.!?]["'”’)]*\s+(?=["'“‘(]?[A-Z0-9])/g;

/** The text with a sentence at every plain full stop: names need no more than sentences. */
export function proseOf(text: string): Omit<Prose, "article"> {
  const sentences: ProseSentence[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    let from = 0;
    const cut = (to: number) => {
      if (line.slice(from, to).trim() === "") return;
      sentences.push({
        start: index + from,
        end: index + to,
        segment: 0,
        firstToken: 0,
        endToken: 0,
      });
    };
    for (const stop of line.matchAll(STOP)) {
      if (NO_STOP.test(line.slice(Math.max(0, stop.index - 11), stop.index + 1))) continue;
      const end = stop.index + stop[0].trimEnd().length;
      cut(end);
      from = end;
    }
    cut(line.length);
  }
  return {
    text,
    published: null,
    sentences,
    tokenStart: new Int32Array(0),
    tokenEnd: new Int32Array(0),
  };
}

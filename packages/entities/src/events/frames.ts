import type { EventType } from "@corpus/core";
import { nouns } from "./nouns.lexicon.ts";
import { american } from "./spelling.ts";
import { verbs } from "./verbs.lexicon.ts";
import { wordClasses } from "./word-classes.lexicon.ts";

/** One sense of a verb or noun, and what has to stand with it. */
export interface Frame {
  readonly type: EventType;
  readonly mode?: string;
  readonly code: string; // CAMEO
  readonly needs: "nothing" | "someone" | "party" | "carrier"; // see `nouns.lexicon.ts`; of verbs "someone"
  readonly before?: string; // the word before the noun
  readonly particle?: string;
  readonly adverb?: string;
  readonly preps?: ReadonlySet<string>;
  readonly objects?: ReadonlySet<string>; // of the verb, or of the preposition where there is one
  readonly namesSomebody: boolean;
  readonly namesPerson: boolean;
  readonly hasObject: boolean; // of whatever sort
  readonly isWithoutObject: boolean;
}

export type Frames = ReadonlyMap<string, readonly Frame[]>;

type Sense = Pick<Frame, "type" | "mode" | "code">;

function readFrames(
  lexicon: string,
  readFrame: (item: string, sense: Sense) => readonly [string, Frame],
): Frames {
  const frames = new Map<string, Frame[]>();
  for (const line of lexicon
    .trim()
    .replace(/\n[ \t]+/g, " ")
    .split("\n")) {
    if (line === "") continue;
    const [, code, type, mode, items] = /^(\d+) ([A-Z]+)(?:\/([a-z-]+))?: (.+)$/.exec(line) ?? [];
    if (!code || !items)
      throw new Error(`events lexicon: expected "code TYPE: frames", got ${line}`);
    const sense = { type: type as EventType, ...(mode && { mode }), code };
    for (const item of items.split(",")) {
      const [lemma, frame] = readFrame(item.trim(), sense);
      const known = frames.get(lemma);
      if (known) known.push(frame);
      else frames.set(lemma, [frame]);
    }
  }
  for (const list of frames.values()) list.sort((a, b) => demands(b) - demands(a));
  return frames;
}

const demands = (frame: Frame): number =>
  Number(frame.objects !== undefined) * 2 +
  Number(frame.preps !== undefined) * 2 +
  Number(frame.particle !== undefined) * 3 +
  Number(frame.adverb !== undefined) * 3 +
  Number(frame.before !== undefined) * 3 +
  Number(frame.namesSomebody) +
  Number(frame.hasObject);

// "pull out >of +$talks": the verb, its particle, its preposition, the heads of its object
function readVerb(item: string, sense: Sense): [string, Frame] {
  const [verb, ...rest] = item.split(" ");
  let frame: Frame = { ...sense, ...plain, needs: "someone" };
  for (const part of rest) {
    if (part === "+") frame = { ...frame, hasObject: true };
    else if (part === "~") frame = { ...frame, isWithoutObject: true };
    else if (part === "@person") frame = { ...frame, namesSomebody: true, namesPerson: true };
    else if (part === "@") frame = { ...frame, namesSomebody: true };
    else if (part.startsWith(">")) frame = { ...frame, preps: new Set(part.slice(1).split("|")) };
    else if (part.startsWith("+")) frame = { ...frame, objects: wordSet(part.slice(1)) };
    else if (part.startsWith("-")) frame = { ...frame, adverb: part.slice(1) };
    else frame = { ...frame, particle: part };
  }
  return [american(verb!), frame];
}

const plain = {
  namesSomebody: false,
  namesPerson: false,
  hasObject: false,
  isWithoutObject: false,
};

const marks = { "!": "nothing", "^": "party", "?": "carrier" } as const;

function readNoun(item: string, sense: Sense): [string, Frame] {
  const mark = item.at(-1) as keyof typeof marks;
  const words = item.replace(/[!^?]$/, "").split(" ");
  const before = words.length > 1 ? words[0] : undefined;
  const needs = marks[mark] ?? "someone";
  const frame: Frame = { ...sense, needs, ...plain, ...(before && { before }) };
  return [american(words.at(-1)!), frame];
}

/** A class of nouns as a set of lemmas. */
export function wordSet(list: string): ReadonlySet<string> {
  const words = list.split("|").flatMap((word) => {
    if (!word.startsWith("$")) return [word];
    const members = wordClasses[word.slice(1)];
    if (!members) throw new Error(`events lexicon: no class of nouns is called ${word}`);
    return members.split(/\s+/);
  });
  return new Set(words.map(american));
}

// Last: the readers need what stands above.

/** Frames by lemma, those that ask most first. */
export const verbFrames: Frames = readFrames(verbs, readVerb);
export const nounFrames: Frames = readFrames(nouns, readNoun);

import type { Mention } from "@corpus/core";
import type { Frame } from "./frames.ts";
import { type Cast, participantsAt } from "./participants.ts";
import { caseOf } from "./syntax.ts";

export interface Arguments {
  readonly actors: readonly Mention[];
  readonly recipients: readonly Mention[];
}

const towards = "against on with to at toward towards upon over into for from".split(" ");
const besides = ["nmod:poss", "compound", "amod"];

/**
 * Who takes part in an event by the phrase of its noun alone: "the invasion of Ukraine by Russia", "talks
 * between Lima and Quito", "their opposition to it", "the withdrawal of Russian troops", "his arrest".
 */
export function argumentsOfNoun(cast: Cast, noun: number, frame: Frame): Arguments {
  const { syntax } = cast;
  const of = behind(cast, noun, ["of"]);
  const owners = beside(cast, noun);
  const actors = firstOf(
    () => behind(cast, noun, ["between", "among"]),
    () => behind(cast, noun, ["by"]),
    // "the arrest of two sailors by police": the tree hangs "by" on the sailors
    () => syntax.children(noun).flatMap((child) => behind(cast, child, ["by"])),
  );
  if (isUndergone.has(frame.code)) {
    return of.length > 0
      ? { actors: actors.length > 0 ? actors : owners, recipients: of }
      : { actors, recipients: owners };
  }
  const doing = actors.length > 0 ? actors : owners;
  const recipients = behind(cast, noun, towards);
  if (doing.length === 0 && isOwn.has(frame.type)) return { actors: of, recipients };
  return { actors: doing, recipients: recipients.length > 0 ? recipients : of };
}

// CAMEO codes of nouns whose owner undergoes the act: "his release, arrest, deportation, murder".
const isUndergone: ReadonlySet<string> = new Set(
  "063 0841 116 166 173 174 181 1822 186".split(" "),
);

// "the withdrawal of Russian troops", "the protest of the teachers": "of" names who does it.
const isOwn: ReadonlySet<string> = new Set(
  "RETREAT PROTEST MOBILIZE CONSULT REQUEST THREATEN CONCEDE".split(" "),
);

function behind(cast: Cast, head: number, preps: readonly string[]): Mention[] {
  const { syntax } = cast;
  for (const child of syntax.children(head)) {
    if (syntax.rel(child) !== "nmod" && !syntax.rel(child).startsWith("obl")) continue;
    if (!preps.includes(caseOf(syntax, child)) || cast.isTime(child)) continue;
    const found = participantsAt(cast, child);
    if (found.length > 0) return found;
  }
  return [];
}

function beside(cast: Cast, noun: number): Mention[] {
  const { syntax } = cast;
  for (const rel of besides) {
    for (const child of syntax.children(noun)) {
      if (syntax.rel(child) !== rel) continue;
      const found = participantsAt(cast, child);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** What the first source that has anything gives. */
export function firstOf(...sources: (() => readonly Mention[])[]): readonly Mention[] {
  for (const source of sources) {
    const found = source();
    if (found.length > 0) return found;
  }
  return [];
}

import type { EntityId, Mention } from "@corpus/core";
import type { Frame } from "./frames.ts";
import { suffering } from "./nouns.lexicon.ts";
import { type Cast, canAct, joinedWith, participantsAt } from "./participants.ts";
import { surfaceSubject } from "./subjects.ts";
import { caseOf, isPassive } from "./syntax.ts";
import type { Trigger } from "./triggers.ts";

export interface Arguments {
  readonly actors: readonly Mention[];
  readonly recipients: readonly Mention[];
}

/** Those of the actors who can be ones: in "Kunduz fell silent" the town does nothing. */
export const thoseWhoAct = (actors: readonly Mention[]): readonly Mention[] =>
  actors.filter(canAct);

/** Who did it and to whom, by the paths from the trigger through the tree of its sentence. */
export function findArguments(cast: Cast, trigger: Trigger): Arguments {
  const found = trigger.isNoun ? ofNoun(cast, trigger) : ofVerb(cast, trigger.head, trigger.frame);
  return found;
}

function ofVerb(cast: Cast, verb: number, frame: Frame): Arguments {
  const { syntax } = cast;
  const subjects = subjectsOf(cast, verb);
  if (isPassive(syntax, verb)) {
    const agent = obliques(cast, verb).find(
      ({ token, prep }) => syntax.rel(token) === "obl:agent" || prep === "by",
    );
    return { actors: agent ? participantsAt(cast, agent.token) : [], recipients: subjects };
  }
  const others = new Set(subjects.map(({ entity }) => entity));
  return { actors: subjects, recipients: objectsOf(cast, verb, frame, others) };
}

/** Those who are the surface subject of a verb, all of a coordination. */
function subjectsOf(cast: Cast, verb: number): Mention[] {
  const subject = surfaceSubject(cast.syntax, verb);
  if (subject === undefined) return [];
  const named = participantsAt(cast, subject);
  const beside = subject < verb ? named.flatMap((mention) => joinedWith(cast, mention, verb)) : [];
  return [...new Set([...named, ...beside])].sort((a, b) => a.start - b.start);
}

/** Those to whom a verb does something: its objects, else what stands behind its prepositions. */
function objectsOf(
  cast: Cast,
  verb: number,
  frame: Frame,
  others: ReadonlySet<EntityId>,
): Mention[] {
  const { syntax } = cast;
  const places: number[] = [];
  const children = syntax.children(verb);
  for (const rel of ["iobj", "obj"]) places.push(...children.filter((c) => syntax.rel(c) === rel));
  const behind = obliques(cast, verb);
  const wanted = frame.preps ?? (givesTo.has(frame.code) ? toSomebody : undefined);
  if (wanted)
    places.unshift(...behind.filter(({ prep }) => wanted.has(prep)).map(({ token }) => token));
  for (const prep of recipientPreps) {
    places.push(...behind.filter((one) => one.prep === prep).map(({ token }) => token));
  }
  for (const clause of children.filter(
    (c) => syntax.rel(c) === "ccomp" || syntax.rel(c) === "xcomp",
  )) {
    places.push(
      ...syntax
        .children(clause)
        .filter(
          (c) =>
            syntax.rel(c) === "nsubj" || syntax.rel(c) === "nsubj:pass" || syntax.rel(c) === "obj",
        ),
    );
  }
  for (const place of places) {
    const found = participantsAt(cast, place, others);
    if (found.length > 0) return found;
  }
  return [];
}

// "returned the mask to Peru", "sent aid to Lima": not those who are named within the thing.
const givesTo: ReadonlySet<string> = new Set(["064", "070", "071", "072", "074", "084"]);
const toSomebody: ReadonlySet<string> = new Set(["to"]);

// Nearest to a recipient first.
const recipientPreps = [
  "with",
  "against",
  "to",
  "on",
  "at",
  "over",
  "for",
  "of",
  "from",
  "into",
  "toward",
  "towards",
  "upon",
  "between",
];

interface Oblique {
  readonly token: number;
  readonly prep: string;
}

/** The phrases behind the prepositions of a verb, and of its object: "imposed sanctions on Iran". */
function obliques({ syntax, isTime }: Cast, verb: number): Oblique[] {
  const found: Oblique[] = [];
  const add = (token: number) => {
    if (!isTime(token)) found.push({ token, prep: caseOf(syntax, token) });
  };
  for (const child of syntax.children(verb)) {
    const rel = syntax.rel(child);
    if (rel.startsWith("obl")) add(child);
    if (rel === "obj" || rel === "compound:prt" || rel === "advmod") {
      for (const below of syntax.children(child)) {
        const r = syntax.rel(below);
        if (r === "nmod" || r.startsWith("obl")) add(below);
      }
    }
  }
  return found;
}

/** Of "the invasion of Ukraine by Russia", "talks between A and B", "Japan's concern", "held talks with". */
function ofNoun(cast: Cast, { head: noun, carrier, frame }: Trigger): Arguments {
  const { syntax } = cast;
  if (carrier !== undefined && suffering.has(syntax.lemma(carrier))) {
    return befalling(cast, noun, carrier);
  }
  const behind = (...preps: string[]): Mention[] => {
    for (const child of syntax.children(noun)) {
      if (syntax.rel(child) !== "nmod" && !syntax.rel(child).startsWith("obl")) continue;
      if (!preps.includes(caseOf(syntax, child))) continue;
      const found = participantsAt(cast, child);
      if (found.length > 0) return found;
    }
    return [];
  };
  const beside = (): Mention[] => {
    for (const rel of ["nmod:poss", "compound", "amod"]) {
      for (const child of syntax.children(noun)) {
        if (syntax.rel(child) !== rel) continue;
        const found = participantsAt(cast, child);
        if (found.length > 0) return found;
      }
    }
    return [];
  };
  const carried = carrier === undefined ? undefined : ofVerb(cast, carrier, frame);
  const isCarried = carrier !== undefined && isPassive(syntax, carrier);
  const actors = firstOf(
    () => behind("between", "among"),
    () => (isCarried ? [] : (carried?.actors ?? [])),
    () => behind("by"),
    beside,
    () => (isCarried ? (carried?.actors ?? []) : []),
  );
  const recipients = firstOf(
    () =>
      behind(
        "against",
        "on",
        "with",
        "to",
        "at",
        "toward",
        "towards",
        "upon",
        "over",
        "into",
        "for",
        "from",
      ),
    () => behind("of"),
    () => (isCarried ? [] : (carried?.recipients ?? [])),
  );
  if (
    actors.length === 0 &&
    recipients.length > 0 &&
    isOwn.has(frame.type) &&
    behind("of").length > 0
  ) {
    return { actors: recipients, recipients: [] };
  }
  return { actors, recipients };
}

// "Kabul came under attack by the Taliban", "Iran faces sanctions from Europe".
function befalling(cast: Cast, noun: number, carrier: number): Arguments {
  const { syntax } = cast;
  const subject = surfaceSubject(syntax, carrier);
  const sources = [...syntax.children(noun), ...syntax.children(carrier)].filter((c) =>
    ["by", "from"].includes(caseOf(syntax, c)),
  );
  return {
    actors: sources.flatMap((c) => participantsAt(cast, c)),
    recipients: subject === undefined ? [] : participantsAt(cast, subject),
  };
}

// "the withdrawal of Russian troops", "the protest of the teachers": "of" names who does it.
const isOwn: ReadonlySet<string> = new Set([
  "RETREAT",
  "PROTEST",
  "MOBILIZE",
  "CONSULT",
  "REQUEST",
  "THREATEN",
  "CONCEDE",
]);

function firstOf(...sources: (() => readonly Mention[])[]): readonly Mention[] {
  for (const source of sources) {
    const found = source();
    if (found.length > 0) return found;
  }
  return [];
}

import type { EntityId, Mention } from "@corpus/core";
import { type Frame, nounFrames } from "./frames.ts";
import { type Arguments, argumentsOfNoun, firstOf } from "./noun-arguments.ts";
import { suffering } from "./nouns.lexicon.ts";
import { type Cast, canAct, joinedWith, participantsAt } from "./participants.ts";
import { surfaceSubject } from "./subjects.ts";
import { caseOf, isPassive } from "./syntax.ts";
import type { Trigger } from "./triggers.ts";

/** Those of the actors who can be ones: in "Kunduz fell silent" the town does nothing. */
export const thoseWhoAct = (actors: readonly Mention[]): readonly Mention[] =>
  actors.filter(canAct);

/** Who did it and to whom, by the paths from the trigger through the tree of its sentence. */
export function findArguments(cast: Cast, { head, carrier, frame, isNoun }: Trigger): Arguments {
  if (!isNoun) return argumentsOfVerb(cast, head, frame);
  const own = argumentsOfNoun(cast, head, frame);
  if (carrier === undefined) return own;
  if (suffering.has(cast.syntax.lemma(carrier))) return befalling(cast, head, carrier);
  const carried = argumentsOfVerb(cast, carrier, frame);
  if (isPassive(cast.syntax, carrier)) {
    return {
      actors: firstOf(
        () => own.actors,
        () => carried.actors,
      ),
      recipients: own.recipients,
    };
  }
  return {
    actors: firstOf(
      () => carried.actors,
      () => own.actors,
    ),
    recipients: firstOf(
      () => own.recipients,
      () => carried.recipients,
    ),
  };
}

function argumentsOfVerb(cast: Cast, verb: number, frame: Frame): Arguments {
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
): readonly Mention[] {
  for (const place of placesOfObjects(cast, verb, frame)) {
    const found = meantBy(cast, place, frame, others);
    if (found.length > 0) return found;
  }
  return [];
}

// "condemned the arrest of sailors by police": a stance towards an act is one towards who did it.
const stances: ReadonlySet<string> = new Set(["ACCUSE", "REJECT", "REQUEST", "SUPPORT"]);

function meantBy(
  cast: Cast,
  head: number,
  frame: Frame,
  others: ReadonlySet<EntityId>,
): readonly Mention[] {
  const act = stances.has(frame.type) ? nounFrames.get(cast.syntax.lemma(head))?.at(-1) : undefined;
  if (act === undefined || cast.mentionAt.has(head)) return participantsAt(cast, head, others);
  return argumentsOfNoun(cast, head, act).actors.filter(({ entity }) => !others.has(entity));
}

/** Heads of the phrases that may name whom a verb is done to, the likeliest first. */
function placesOfObjects(cast: Cast, verb: number, frame: Frame): number[] {
  const { syntax } = cast;
  const behind = obliques(cast, verb);
  const of = (preps: ReadonlySet<string>) =>
    behind.filter(({ prep }) => preps.has(prep)).map(({ token }) => token);
  const withRel = (head: number, ...rels: string[]) =>
    rels.flatMap((rel) => syntax.children(head).filter((c) => syntax.rel(c) === rel));
  const wanted = frame.preps ?? (givesTo.has(frame.code) ? toSomebody : undefined);
  return [
    ...(wanted ? of(wanted) : []),
    ...withRel(verb, "iobj", "obj"),
    ...recipientPreps.flatMap((prep) => of(new Set([prep]))),
    ...withRel(verb, "ccomp", "xcomp").flatMap((clause) =>
      withRel(clause, "nsubj", "nsubj:pass", "obj"),
    ),
  ];
}

// "returned the mask to Peru", "sent aid to Lima": not those who are named within the thing.
const givesTo: ReadonlySet<string> = new Set(["064", "070", "071", "072", "074", "084"]);
const toSomebody: ReadonlySet<string> = new Set(["to"]);

// Nearest to a recipient first.
const recipientPreps =
  "with against to on at over for of from into toward towards upon between".split(" ");

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
    if (rel !== "obj" && rel !== "compound:prt" && rel !== "advmod") continue;
    for (const below of syntax.children(child)) {
      if (syntax.rel(below) === "nmod" || syntax.rel(below).startsWith("obl")) add(below);
    }
  }
  return found;
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

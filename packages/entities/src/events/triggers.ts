import { type Frame, nounFrames, verbFrames } from "./frames.ts";
import { framesOf } from "./inflections.ts";
import { carriers, lightNouns } from "./nouns.lexicon.ts";
import type { Cast } from "./participants.ts";
import { surfaceSubject } from "./subjects.ts";
import { caseOf, isFiniteVerb, isPassive, isVerb, type Syntax } from "./syntax.ts";

/** A word that signals an event, in the sense it has here. */
export interface Trigger {
  readonly head: number; // token
  readonly first: number; // tokens [first, last]: "held talks", "call off"
  readonly last: number;
  readonly frame: Frame;
  readonly isNoun: boolean;
  readonly carrier?: number; // the verb that carries the noun out
}

/** The triggers of a sentence in order; a noun that a verb's frame took is not one of its own. */
export function findTriggers(cast: Cast, firstToken: number, endToken: number): Trigger[] {
  const found: Trigger[] = [];
  const taken = new Set<number>();
  for (let t = firstToken; t < endToken; t++) {
    const trigger = verbTrigger(cast, t);
    if (!trigger) continue;
    found.push(trigger);
    if (trigger.frame.objects) for (const o of objectHeads(cast.syntax, t)) taken.add(o);
  }
  const verbs = new Map(found.map((trigger) => [trigger.head, trigger]));
  for (let t = firstToken; t < endToken; t++) {
    if (taken.has(t)) continue;
    const trigger = nounTrigger(cast, t);
    if (!trigger) continue;
    const carrier = trigger.carrier === undefined ? undefined : verbs.get(trigger.carrier);
    if (carrier?.frame.type === trigger.frame.type) continue; // "hosted the meeting" is told by its verb
    if (carrier?.frame.type === "AGREE") verbs.delete(carrier.head); // "pledged support"
    verbs.set(t, trigger);
  }
  return [...verbs.values()].sort((a, b) => a.head - b.head);
}

function verbTrigger(cast: Cast, t: number): Trigger | undefined {
  const { syntax } = cast;
  if (!isVerb(syntax, t)) return undefined;
  if (notVerbal.has(syntax.rel(t)) && !isFiniteVerb(syntax, t)) return undefined;
  if (cast.mentionAt.get(t)?.form === "name") return undefined;
  for (const frame of framesOf(verbFrames, syntax.word(t), syntax.tag(t))) {
    const last = matchVerb(cast, t, frame);
    if (last !== undefined) return { head: t, first: t, last, frame, isNoun: false };
  }
  return undefined;
}

const notVerbal: ReadonlySet<string> = new Set([
  "amod",
  "aux",
  "aux:pass",
  "case",
  "compound",
  "cop",
  "fixed",
  "flat",
  "mark",
]);

/** The last token of what signals the event where the frame fits the verb, else undefined. */
function matchVerb(cast: Cast, t: number, frame: Frame): number | undefined {
  const { syntax } = cast;
  if (frame.mode === "visit" && !isByNamed(cast, t)) return undefined;
  if (frame.isWithoutObject && directObjects(syntax, t).length > 0) return undefined;
  if (frame.hasObject && directObjects(syntax, t).length === 0) return undefined;
  if (frame.particle === undefined && hasOtherParticle(syntax, t)) return undefined;
  let last = t;
  if (frame.particle !== undefined) {
    const particle = particleOf(syntax, t, frame.particle);
    if (particle === undefined) return undefined;
    last = particle;
  }
  if (frame.adverb !== undefined) {
    const at = [t + 1, t + 2].find(
      (a) => isWithin(syntax, t, a) && syntax.word(a) === frame.adverb,
    );
    if (at === undefined) return undefined;
    last = at;
  }
  const { preps, objects } = frame;
  if (preps) {
    const behind = phrasesBehind(syntax, t, preps).filter((head) => !cast.isTime(head));
    if (behind.length === 0) return undefined;
    if (objects && !behind.some((head) => hasHead(syntax, head, objects))) return undefined;
    if (frame.namesSomebody && !behind.some((head) => cast.mentionAt.has(head))) return undefined;
  } else if (objects) {
    const object = objectHeads(syntax, t).find((head) => hasHead(syntax, head, objects));
    if (object === undefined) return undefined;
    if (object > t && object - t <= farthest) last = Math.max(last, object);
  }
  if (!preps && frame.namesSomebody && !isOfSomebody(cast, t, frame)) return undefined;
  return last;
}

// "called Ruiz", not "called Ruiz a liar", "received a letter from Ruiz".
function isOfSomebody({ syntax, mentionAt }: Cast, verb: number, frame: Frame): boolean {
  const objects = directObjects(syntax, verb);
  const isNamed = (head: number): boolean => {
    const type = mentionAt.get(head)?.type;
    return type !== undefined && (!frame.namesPerson || type === "person");
  };
  if (!objects.some(isNamed)) return false;
  const isPredicated = syntax
    .children(verb)
    .some((c) => syntax.rel(c) === "xcomp" && !isVerb(syntax, c));
  return objects.length < 2 && !isPredicated;
}

// Who pays a visit is named: troops and goods arrive otherwise.
function isByNamed({ syntax, mentionAt }: Cast, verb: number): boolean {
  const subject = surfaceSubject(syntax, verb);
  return subject !== undefined && (isPassive(syntax, verb) || mentionAt.has(subject));
}

// "blast off" is not to blast.
function hasOtherParticle(syntax: Syntax, verb: number): boolean {
  return syntax.children(verb).some((c) => syntax.rel(c) === "compound:prt" && c - verb <= 2);
}

export const farthest = 6; // tokens from a verb to its object within one trigger

function particleOf(syntax: Syntax, verb: number, particle: string): number | undefined {
  const child = syntax
    .children(verb)
    .find((c) => c > verb && c - verb <= farthest && syntax.word(c) === particle);
  if (child !== undefined) return child;
  return isWithin(syntax, verb, verb + 1) && syntax.word(verb + 1) === particle
    ? verb + 1
    : undefined;
}

const isWithin = (syntax: Syntax, t: number, other: number): boolean =>
  syntax.sentenceOf[other] === syntax.sentenceOf[t];

/** Heads of what a verb is done to: its objects, or the subject of a passive, with those joined to them. */
function objectHeads(syntax: Syntax, verb: number): number[] {
  const direct = directObjects(syntax, verb);
  if (direct.length === 0) {
    const near = nearObject(syntax, verb);
    if (near !== undefined) direct.push(near);
  }
  const predicates = syntax // "found him guilty"
    .children(verb)
    .filter((c) => syntax.rel(c) === "xcomp" && syntax.pos(c) === "ADJ");
  return [...direct, ...predicates].flatMap((head) => [
    head,
    ...syntax
      .children(head)
      .filter(
        (c) => syntax.rel(c) === "conj" || (syntax.rel(c) === "nmod" && caseOf(syntax, c) === "of"),
      ),
  ]);
}

function directObjects(syntax: Syntax, verb: number): number[] {
  const passive = isPassive(syntax, verb);
  const direct = syntax.children(verb).filter((c) => {
    const rel = syntax.rel(c);
    return rel === "obj" || rel === "iobj" || (passive && rel === "nsubj:pass");
  });
  if (passive && direct.length === 0 && syntax.rel(verb) === "acl" && syntax.head[verb]! >= 0) {
    direct.push(syntax.head[verb]!);
  }
  return direct;
}

// Where the tree gives a verb no object: the noun that closes the phrase right after it.
function nearObject(syntax: Syntax, verb: number): number | undefined {
  let noun: number | undefined;
  for (let t = verb + 1; t <= verb + farthest && isWithin(syntax, verb, t); t++) {
    const pos = syntax.pos(t);
    if (pos === "NOUN" || pos === "PROPN") noun = t;
    else if (noun !== undefined || !beforeNoun.has(pos)) break;
  }
  return noun;
}

const beforeNoun: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "PRON"]);

// "air links", "hunger strike", "humanitarian aid": also a word that stands before the head.
function hasHead(syntax: Syntax, head: number, wanted: ReadonlySet<string>): boolean {
  const word = syntax.word(head);
  if (wanted.has(syntax.lemma(head)) || wanted.has(word) || wanted.has(word.replace(/s$/, "")))
    return true;
  if (nounFrames.has(syntax.lemma(head))) return false; // "a missile attack" is an attack
  return syntax
    .children(head)
    .some(
      (c) =>
        (syntax.rel(c) === "compound" || syntax.rel(c) === "amod") && wanted.has(syntax.lemma(c)),
    );
}

function phrasesBehind(syntax: Syntax, verb: number, preps: ReadonlySet<string>): number[] {
  const found: number[] = [];
  for (const child of syntax.children(verb)) {
    const rel = syntax.rel(child);
    if (rel.startsWith("obl") && preps.has(caseOf(syntax, child))) found.push(child);
    if (rel !== "obj" && rel !== "compound:prt" && rel !== "advmod") continue;
    for (const below of syntax.children(child)) {
      if (
        (syntax.rel(below) === "nmod" || syntax.rel(below).startsWith("obl")) &&
        preps.has(caseOf(syntax, below))
      )
        found.push(below);
    }
  }
  return found;
}

function nounTrigger(cast: Cast, t: number): Trigger | undefined {
  const { syntax } = cast;
  if (!isEventNoun(syntax, t) || cast.mentionAt.get(t)?.form === "name") return undefined;
  const before = t > 0 && isWithin(syntax, t, t - 1) ? syntax.lemma(t - 1) : "";
  for (const frame of framesOf(nounFrames, syntax.word(t), syntax.tag(t))) {
    if (frame.before !== undefined && frame.before !== before) continue;
    const carrier = carrierOf(syntax, isOfLightNoun(syntax, t) ? syntax.head[t]! : t);
    if (frame.needs === "carrier" && carrier === undefined) continue;
    if (frame.needs === "party" && carrier === undefined && !hasParty(cast, t)) continue;
    const from = frame.before === undefined ? t : t - 1;
    const first =
      carrier !== undefined && carrier < from && t - carrier <= farthest ? carrier : from;
    return {
      head: t,
      first,
      last: t,
      frame,
      isNoun: true,
      ...(carrier !== undefined && { carrier }),
    };
  }
  return undefined;
}

function isEventNoun(syntax: Syntax, t: number): boolean {
  const pos = syntax.pos(t);
  if ((pos !== "NOUN" && pos !== "PROPN") || syntax.rel(t) === "flat") return false;
  return syntax.rel(t) !== "compound" || isOfLightNoun(syntax, t);
}

// "a mediation effort", "the shooting incident"
const isOfLightNoun = (syntax: Syntax, t: number): boolean =>
  syntax.rel(t) === "compound" && lightNouns.has(syntax.lemma(syntax.head[t]!));

// "their opposition to it", "a pact with Lima", "an agreement between the two"
const hasParty = ({ syntax, mentionAt }: Cast, noun: number): boolean =>
  syntax.children(noun).some((c) => {
    const isParty = syntax.rel(c) === "nmod:poss" || parties.has(caseOf(syntax, c));
    return isParty && mentionAt.has(c);
  });

const parties: ReadonlySet<string> = new Set(["between", "with"]);

function carrierOf(syntax: Syntax, noun: number): number | undefined {
  const rel = syntax.rel(noun);
  const head = syntax.head[noun]!;
  if (head < 0) return undefined;
  if (rel === "conj") return carrierOf(syntax, head);
  const isObject =
    rel === "obj" || rel === "nsubj:pass" || (rel === "obl" && caseOf(syntax, noun) === "into");
  if (isObject && isVerb(syntax, head) && carriers.has(syntax.lemma(head))) return head;
  if (
    rel === "obl" &&
    isVerb(syntax, head) &&
    underVerbs.has(`${syntax.lemma(head)} ${caseOf(syntax, noun)}`)
  )
    return head;
  return undefined;
}

export const underVerbs: ReadonlySet<string> = new Set([
  "come under",
  "take in",
  "engage in",
  "go on",
  "participate in",
  "result in",
]);

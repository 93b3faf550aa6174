import type { Modality } from "@corpus/core";
import { governors } from "./governors.lexicon.ts";
import { caseOf, isVerb, type Syntax } from "./syntax.ts";
import type { Trigger } from "./triggers.ts";

/** Whether the sentence has the event happen: by its auxiliaries, and by what governs it. */
export function findModality(syntax: Syntax, trigger: Trigger): Modality {
  const start = trigger.carrier ?? trigger.head;
  const own = trigger.isNoun ? nounSays(syntax, trigger.head) : undefined;
  const said = own ?? above(syntax, start, 0) ?? carriedAs(syntax, trigger);
  if (said !== undefined) return said;
  return trigger.frame.type === "AGREE" ? "agreed" : "occurred";
}

// "plans talks", "pledged aid": a carrier that does not carry it out yet. To pledge support is to give it.
function carriedAs(syntax: Syntax, { carrier, frame }: Trigger): Modality | undefined {
  if (carrier === undefined || frame.type === "SUPPORT") return undefined;
  return governors.get(syntax.lemma(carrier));
}

const maxSteps = 6;

/** What a word's clause says of it, else what governs the clause, step by step towards the root. */
function above(syntax: Syntax, t: number, steps: number): Modality | undefined {
  if (steps > maxSteps) return undefined;
  const own = isVerb(syntax, t) || syntax.pos(t) === "ADJ" ? clauseSays(syntax, t) : undefined;
  if (own === "negated" || own === "possible" || own === "demanded" || own === "planned")
    return own;
  const head = syntax.head[t]!;
  const rel = syntax.rel(t);
  if (head < 0) return own ?? (steps === 0 && hasTo(syntax, t) ? "planned" : undefined);
  if (rel === "conj")
    return own ?? (hasOwnClause(syntax, t) ? undefined : joined(syntax, t, head, steps));
  const governed = isCalling(syntax, head) ? undefined : governedBy(syntax, t, rel, head);
  if (governed !== undefined)
    return clauseSays(syntax, head) === "negated" ? turned(governed) : governed;
  if (rel === "xcomp" && beginning.has(syntax.lemma(head)))
    return above(syntax, head, steps + 1) ?? "ongoing";
  if (rel === "xcomp" && isVerb(syntax, head)) return own ?? above(syntax, head, steps + 1);
  if (rel === "advcl" && marked(syntax, t, "if", "unless")) return "possible";
  if ((rel === "advcl" || rel === "acl") && hasTo(syntax, t)) return "planned";
  if (!isVerb(syntax, t) && carriesOn.has(rel))
    return nounSays(syntax, head) ?? own ?? verbAround(syntax, head, rel);
  return own;
}

// "began to leave": what has begun goes on, where nothing says that it is yet to begin.
const beginning: ReadonlySet<string> = new Set(["begin", "resume", "start"]);

// "did not agree to meet": no meeting; "did not rule out meeting": perhaps one.
const turned = (governed: Modality): Modality => (governed === "negated" ? "possible" : "negated");

// "did not tolerate it and opposed it": a negation is not shared, but by "or".
function joined(syntax: Syntax, t: number, head: number, steps: number): Modality | undefined {
  const said = above(syntax, head, steps + 1);
  if (said !== "negated") return said;
  return syntax.children(t).some((c) => syntax.word(c) === "or" || syntax.word(c) === "nor")
    ? said
    : undefined;
}

const carriesOn: ReadonlySet<string> = new Set(["obj", "nsubj", "nsubj:pass", "nmod", "obl"]);

// "talks will start", "talks were not held": the verb that tells of the noun says whether.
function verbAround(syntax: Syntax, head: number, rel: string): Modality | undefined {
  if (!isVerb(syntax, head) || (rel !== "nsubj" && rel !== "nsubj:pass")) return undefined;
  const said = clauseSays(syntax, head);
  return said === "ongoing" ? undefined : said;
}

// "agreed to start", "urged Iran to withdraw", "calls for talks", "a plan to share".
function governedBy(syntax: Syntax, t: number, rel: string, head: number): Modality | undefined {
  if (!governed.has(rel)) return undefined;
  const lemma = syntax.lemma(head);
  const says = governors.get(lemma);
  if (says === undefined) return undefined;
  if (isVerb(syntax, t)) {
    if (rel === "obl" || rel === "nmod") return undefined;
    const isBare = syntax.tag(t) === "VBG"; // "considered sending", but not "filmed slapping"
    return isBare && (says === "planned" || says === "demanded") ? undefined : says;
  }
  // A noun: what is planned or demanded of it is itself, "demanded a withdrawal", "called for talks".
  if (rel === "obj" || rel === "nsubj:pass") return says;
  return caseOf(syntax, t) === "for" && says === "demanded" ? says : undefined;
}

// "called Ruiz to thank him" demands nothing, "called on Ruiz to leave" and "called for talks" do.
const isCalling = (syntax: Syntax, verb: number): boolean =>
  syntax.lemma(verb) === "call" &&
  isVerb(syntax, verb) &&
  !syntax.children(verb).some((c) => ["on", "upon", "for"].includes(caseOf(syntax, c)));

const governed: ReadonlySet<string> = new Set([
  "xcomp",
  "ccomp",
  "acl",
  "obj",
  "obl",
  "nmod",
  "nsubj:pass",
  "csubj",
]);

function clauseSays(syntax: Syntax, verb: number): Modality | undefined {
  let says: Modality | undefined;
  let isProgressive = false;
  for (const child of syntax.children(verb)) {
    const word = syntax.word(child);
    const rel = syntax.rel(child);
    if (rel === "advmod" && negations.has(word)) return "negated";
    if (rel.startsWith("nsubj") && syntax.children(child).some((c) => nobody.has(syntax.word(c))))
      return "negated";
    if (!rel.startsWith("aux")) continue;
    says ??= auxiliaries.get(word);
    if (rel === "aux" && syntax.lemma(child) === "be") isProgressive = true;
  }
  if (says !== undefined) return says;
  return isProgressive && syntax.tag(verb) === "VBG" ? "ongoing" : undefined;
}

const negations: ReadonlySet<string> = new Set(["not", "n't", "never", "neither", "nor", "longer"]);
const nobody: ReadonlySet<string> = new Set(["neither", "no"]);

const auxiliaries: ReadonlyMap<string, Modality> = new Map([
  ...["will", "wo", "shall", "'ll"].map((word) => [word, "planned"] as const),
  ...["would", "'d"].map((word) => [word, "planned"] as const),
  ...["may", "might", "could", "can", "ca"].map((word) => [word, "possible"] as const),
  ...["must", "should", "ought"].map((word) => [word, "demanded"] as const),
]);

const hasOwnClause = (syntax: Syntax, verb: number): boolean =>
  syntax
    .children(verb)
    .some((c) => syntax.rel(c).startsWith("aux") || syntax.rel(c).startsWith("nsubj"));

const marked = (syntax: Syntax, t: number, ...words: string[]): boolean =>
  syntax.children(t).some((c) => syntax.rel(c) === "mark" && words.includes(syntax.word(c)));

const hasTo = (syntax: Syntax, t: number): boolean => marked(syntax, t, "to");

// "no talks", "planned talks", "possible strikes".
function nounSays(syntax: Syntax, noun: number): Modality | undefined {
  for (const child of syntax.children(noun)) {
    const word = syntax.word(child);
    if (syntax.rel(child) === "det" && (word === "no" || word === "neither")) return "negated";
    if (syntax.rel(child) === "amod") {
      const says = adjectives.get(word);
      if (says !== undefined) return says;
    }
  }
  return undefined;
}

const adjectives: ReadonlyMap<string, Modality> = new Map([
  ...["planned", "upcoming", "future", "forthcoming", "proposed", "scheduled", "impending"].map(
    (word) => [word, "planned"] as const,
  ),
  ...["possible", "potential", "feared", "imminent"].map((word) => [word, "possible"] as const),
  ...["ongoing", "continuing", "continued"].map((word) => [word, "ongoing"] as const),
]);

import { caseOf, isFiniteVerb, isPassive, isVerb, nominalBefore, type Syntax } from "./syntax.ts";

const maxSteps = 8;

/** The head of the phrase that a verb's surface subject is, also where another verb lends it. */
export function surfaceSubject(syntax: Syntax, verb: number, steps = 0): number | undefined {
  if (steps > maxSteps) return undefined;
  const own = syntax
    .children(verb)
    .find((c) => syntax.rel(c) === "nsubj" || syntax.rel(c) === "nsubj:pass");
  if (own !== undefined) return relatives.has(syntax.word(own)) ? antecedent(syntax, verb) : own;
  const lent = lentSubject(syntax, verb, steps);
  return (
    lent ?? (steps === 0 && isFiniteVerb(syntax, verb) ? nominalBefore(syntax, verb) : undefined)
  );
}

const antecedent = (syntax: Syntax, verb: number): number | undefined =>
  syntax.rel(verb).includes("relcl") ? syntax.head[verb] : undefined;

const objectOf = (syntax: Syntax, verb: number): number | undefined =>
  syntax.children(verb).find((c) => syntax.rel(c) === "obj" || syntax.rel(c) === "nsubj:pass");

// "accused Ruiz of lying", "kept Ruiz from leaving": the object is who does it.
const isOfObject = (syntax: Syntax, verb: number): boolean =>
  syntax.tag(verb) === "VBG" &&
  syntax
    .children(verb)
    .some((c) => c < verb && (syntax.word(c) === "of" || syntax.word(c) === "from"));

function lentSubject(syntax: Syntax, verb: number, steps: number): number | undefined {
  const head = syntax.head[verb]!;
  if (head < 0) return undefined;
  switch (syntax.rel(verb)) {
    case "advcl":
      if (isOfObject(syntax, verb)) return objectOf(syntax, head);
      return isVerb(syntax, head) ? surfaceSubject(syntax, head, steps + 1) : undefined;
    case "conj":
    case "parataxis":
    case "ccomp":
      return isVerb(syntax, head) || syntax.pos(head) === "ADJ"
        ? surfaceSubject(syntax, head, steps + 1)
        : undefined;
    case "xcomp": {
      const object = objectOf(syntax, head);
      if (object !== undefined && isVerb(syntax, head)) return object;
      return surfaceSubject(syntax, head, steps + 1);
    }
    case "acl":
    case "acl:relcl":
      if (syntax.tag(verb) === "VB") return holderOf(syntax, head, steps);
      return caseOf(syntax, head) === "" || isPassive(syntax, verb) ? head : undefined;
    default:
      return undefined;
  }
}

const relatives: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "whose"]);

// "Japan's plan to share", "Ruiz announced a decision to start": whose the noun is.
function holderOf(syntax: Syntax, noun: number, steps: number): number | undefined {
  const owner = syntax.children(noun).find((c) => syntax.rel(c) === "nmod:poss");
  if (owner !== undefined) return owner;
  const head = syntax.head[noun]!;
  if (head < 0) return noun; // a headline: "Japan to host talks"
  if (!isVerb(syntax, head)) return undefined;
  return surfaceSubject(syntax, head, steps + 1);
}

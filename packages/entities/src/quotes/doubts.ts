import type { DraftCue } from "./cue-of.ts";
import type { Items, Unit } from "./items.ts";
import { isNobody } from "./nobody.ts";
import type { Phrase } from "./noun-phrases.ts";
import { verbGroupStart } from "./subjects.ts";
import { is } from "./words.ts";

type Doubts = Pick<DraftCue, "negated" | "hedged">;

const modals = new Set(["may", "might", "could"]);
const seeming = new Set("seem seems seemed appear appears appeared".split(" "));
const withheld = new Set(
  "decline declines declined refuse refuses refused fail fails failed".split(" "),
);
const hearsay = new Set("say report allege believe think rumour rumor understand".split(" "));

/**
 * What the verb group of the cue at `at` and its speaker say of its having been said: not at all
 * ("did not say", "declined to say", "nobody said"), or perhaps ("may have said", "did she say").
 */
export function doubtsOf(
  items: Items,
  unit: Unit,
  at: number,
  speaker: Phrase | undefined,
): Doubts {
  const { words, cue, lexicon } = items;
  const group = verbGroupStart(items, unit, at);
  const asked = speaker ? doubtsOfClause(items, unit, speaker) : {};
  let negated = asked.negated ?? false;
  let hedged = asked.hedged ?? (lexicon.adverbs.has(words[at + 1] ?? "") && at + 1 < unit.to);
  for (let i = group; i < at; i++) {
    const word = words[i]!;
    const opensTo = words[i + 1] === "to";
    if (word === "not" || word === "n't" || word === "never") negated ||= words[i + 1] !== "only";
    else if (opensTo && (withheld.has(word) || isYet(items, i))) negated = true;
    else if (word === "short" && words[i + 1] === "of") negated = true;
    else if (opensTo && (seeming.has(word) || hearsay.has(cue[i]?.base ?? ""))) hedged = true;
    else if (modals.has(word) || lexicon.adverbs.has(word)) hedged = true;
  }
  return { ...(negated && { negated }), ...(hedged && { hedged }) };
}

// "has yet [to] say"
const isYet = ({ bits, words }: Items, at: number): boolean =>
  words[at] === "yet" && (bits[at - 1]! & is.auxiliary) !== 0;

const denying = new Set(["nor", "neither", "never"]);
const conditions = new Set(["if", "unless", "whether"]);
const joiners = new Set(["and", "but", "or", "so"]);

// What the subject and the words right before it say: "nobody", "nor did she", "did she", "if she".
function doubtsOfClause(items: Items, unit: Unit, speaker: Phrase): Doubts {
  const { bits, words } = items;
  if (isNobody(items, speaker)) return { negated: true };
  let before = (speaker.first ?? speaker.from) - 1;
  const isInverted = before >= unit.from && (bits[before]! & is.auxiliary) !== 0;
  if (isInverted) before--;
  const word = before < unit.from ? "" : words[before]!;
  if (denying.has(word)) return { negated: true };
  if (conditions.has(word)) return { hedged: true };
  // "Why did she say so?" takes for granted that she did.
  const opens = before < unit.from || joiners.has(word) || (bits[before]! & is.punctuation) !== 0;
  return isInverted && opens ? { hedged: true } : {};
}

import { addMention, type Discourse } from "../discourse.ts";
import type { DraftMention } from "../draft.ts";
import { auxiliaries, isActing, stating } from "../verbs.lexicon.ts";
import { isSubject } from "./salience.ts";

/** The body or country that was the subject of a clause last. */
export interface Actor {
  readonly mention: DraftMention;
  readonly sentence: number;
}

/** Takes note of a body or country as a subject; anything else leaves `last` as it is. */
export function nextActor(
  discourse: Discourse,
  last: Actor | undefined,
  mention: DraftMention,
): Actor | undefined {
  const { type, firstToken, endToken } = mention;
  if (type !== "organization" && !(type === "place" && mention.actsAs)) return last;
  if (!isSubject(discourse, firstToken, endToken)) return last;
  return { mention, sentence: discourse.reading.sentenceOf[firstToken]! };
}

// "its" further from its subject than this is as likely about something else.
const reach = 24;

/** "it" and "its" for the body or country that is the subject of the same sentence, where nothing else can be. */
export function resolveIt(
  discourse: Discourse,
  actor: Actor | undefined,
  token: number,
): DraftMention | undefined {
  const { words, sentenceOf } = discourse.reading;
  if (!actor || sentenceOf[token] !== actor.sentence) return undefined;
  const { mention } = actor;
  if (token - mention.endToken > reach || token < mention.endToken) return undefined;
  const isOwner = words[token] === "its";
  // "X said it would": the clause that it opens is X's own statement; elsewhere "it" is often the weather.
  if (!isOwner && !opensStatement(words, mention.endToken, token)) return undefined;
  if (isOwner && hasRival(discourse, mention.endToken, token)) return undefined;
  return addMention(discourse, token, token + 1, {
    form: "pronoun",
    type: mention.type,
    cluster: mention.cluster,
    rule: "coreference/it",
    confidence: isOwner ? 0.75 : 0.8,
  });
}

function opensStatement(words: readonly string[], from: number, token: number): boolean {
  const before = words[token - 1] === "that" ? token - 2 : token - 1;
  const verb = words[token + 1] ?? "";
  return (
    before >= from &&
    before - from < 4 &&
    stating.has(words[before]!) &&
    (auxiliaries.has(verb) || isActing(verb)) &&
    verb !== "is"
  );
}

const clauses = new Set(["that", "which", "who", "while", "when", ";"]);

// Another name or clause in between, or "the terms and its scope", may be what it means.
function hasRival({ reading, nameFrom }: Discourse, from: number, token: number): boolean {
  const { words } = reading;
  if (words[token - 1] === "and" && token - 1 !== from) return true;
  for (let t = from; t < token; t++) {
    const type = nameFrom.get(t)?.type;
    if (clauses.has(words[t]!) || type === "organization" || type === "place") return true;
  }
  return false;
}

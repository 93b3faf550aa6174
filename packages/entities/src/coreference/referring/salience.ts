import { isTitleWord } from "../../roles/find-titles.ts";
import type { Discourse } from "../discourse.ts";
import type { DraftMention, Gender } from "../draft.ts";
import { honorifics } from "../honorifics.lexicon.ts";
import { auxiliaries, isActing, midAdverbs, prepositions, stating } from "../verbs.lexicon.ts";

/** A person as last mentioned, while the text is read on. */
export interface Seen {
  readonly cluster: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly quoted: boolean;
  readonly form: DraftMention["form"];
  readonly role: Role; // in its clause
  readonly speaks: boolean; // "Smith said", "said Smith"
  readonly opens: boolean; // the first mention of its sentence
}

/** What a mention is in its clause, as far as the words around it tell. */
export type Role =
  | "subject"
  | "possessor"
  | "of"
  | "by"
  | "with"
  | "oblique"
  | "joined"
  | "bracketed"
  | "object";

/** Who was mentioned lately, oldest first, and how often each was so far. */
export interface Memory {
  readonly seen: Seen[];
  readonly counts: Map<number, number>;
  first: number | undefined; // the person named first of all
  lastPronoun: number | undefined; // whom the last pronoun of a person meant
}

// Six sentences hold fewer mentions than this; a pronoun reaches no further back.
const capacity = 48;

/** Takes note of a mention in reading order. */
export function remember(discourse: Discourse, memory: Memory, mention: DraftMention): Seen {
  const { words, sentenceOf, quoted, prose } = discourse.reading;
  const sentence = sentenceOf[mention.firstToken]!;
  const isOwner = mention.form === "pronoun" && ownerWords.has(words[mention.firstToken]!);
  const role = isOwner ? "possessor" : roleOf(discourse, mention.firstToken, mention.endToken);
  memory.first ??= mention.cluster;
  if (mention.form === "pronoun") memory.lastPronoun = mention.cluster;
  const seen: Seen = {
    cluster: mention.cluster,
    firstToken: mention.firstToken,
    endToken: mention.endToken,
    sentence,
    isSubject: role === "subject",
    form: mention.form,
    role,
    speaks: role === "subject" && speaks(words, mention.firstToken, mention.endToken),
    quoted: quoted[mention.firstToken] === 1,
    opens:
      memory.seen.at(-1)?.sentence !== sentence &&
      mention.firstToken - prose.sentences[sentence]!.firstToken < 6,
  };
  memory.seen.push(seen);
  if (memory.seen.length > capacity * 2) memory.seen.splice(0, capacity);
  memory.counts.set(mention.cluster, (memory.counts.get(mention.cluster) ?? 0) + 1);
  return seen;
}

// Behind the name, over an apposition between commas, or in front of it.
function speaks(words: readonly string[], firstToken: number, endToken: number): boolean {
  if (stating.has(words[endToken] ?? "") || speechInversion.has(words[firstToken - 1] ?? ""))
    return true;
  if (words[endToken] !== ",") return false;
  for (let at = endToken + 2; at < endToken + 16; at++)
    if (words[at - 1] === "," && stating.has(words[at] ?? "")) return true;
  return false;
}

const ownerWords = new Set(["his", "her"]);

/** The part in its clause of a phrase, as far as the words beside it tell. */
export function roleOf(discourse: Discourse, firstToken: number, endToken: number): Role {
  const { words, sentenceOf, prose } = discourse.reading;
  const next = words[endToken];
  if (next === "'s" || next === "'") return "possessor";
  if (isSubject(discourse, firstToken, endToken)) return "subject";
  const floor = prose.sentences[sentenceOf[firstToken]!]!.firstToken;
  let at = firstToken;
  // Over what stands before a name: "the", "President", "Dr".
  while (
    at > floor &&
    firstToken - at < 3 &&
    (words[at - 1] === "the" ||
      words[at - 1] === "a" ||
      honorifics.has(words[at - 1]!) ||
      isTitleWord(words[at - 1]!))
  )
    at--;
  const before = at > floor ? words[at - 1]! : "";
  if (before === "(") return "bracketed";
  if (before === "of" || before === "by" || before === "with") return before;
  if (
    before === "and" ||
    words[endToken] === "and" ||
    (before === "," && discourse.nameTo.has(at - 1))
  )
    return "joined";
  return prepositions.has(before) ? "oblique" : "object";
}

/** Whether the words around say that a mention is the subject of a clause. */
export function isSubject({ reading }: Discourse, firstToken: number, endToken: number): boolean {
  const { words, sentenceOf, prose } = reading;
  const sentence = prose.sentences[sentenceOf[firstToken]!]!;
  const before = firstToken > sentence.firstToken ? words[firstToken - 1]! : "";
  if (
    prepositions.has(before) &&
    before !== "before" &&
    before !== "after" &&
    before !== "as" &&
    before !== "since"
  ) {
    return false;
  }
  // Verb before the name, as after a quotation: "…,” said Smith."
  if (speechInversion.has(before)) return true;
  let at = endToken;
  if (words[at] === "who") return true;
  // Over an apposition or a relative clause: ", 54, a lawyer,".
  if (words[at] === ",") {
    if (isVerbAt(words, at + 1)) return true; // "her lawyer, X, said"
    for (let step = 2; step < 16 && at + step < sentence.endToken; step++) {
      if (words[at + step] !== ",") continue;
      if (isVerbAt(words, at + step + 1)) return true;
    }
  }
  for (let step = 0; step < 2 && midAdverbs.has(words[at] ?? ""); step++) at++;
  return at < sentence.endToken && isVerbAt(words, at);
}

const speechInversion = new Set([
  "said",
  "says",
  "added",
  "adds",
  "told",
  "asked",
  "wrote",
  "explained",
  "replied",
]);

function isVerbAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  // After a name a plain word in -s is a verb: "Smith recalls".
  if (word.length > 3 && /^[a-z]+[^su]s$/.test(word) && !midAdverbs.has(word))
    return !prepositions.has(word);
  return auxiliaries.has(word) || isActing(word) || (word.length > 4 && word.endsWith("ed"));
}

/** Whether `cluster` may be called by a pronoun of `gender`; undefined where nothing says. */
export function agrees(discourse: Discourse, cluster: number, gender: Gender): boolean | undefined {
  const known = discourse.clusters[cluster]!.gender;
  return known === undefined ? undefined : known === gender;
}

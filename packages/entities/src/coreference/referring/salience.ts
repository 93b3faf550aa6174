import { isTitleWord } from "../../roles/find-titles.ts";
import type { Discourse } from "../discourse.ts";
import type { DraftMention, Gender } from "../draft.ts";
import { honorifics } from "../honorifics.lexicon.ts";
import { auxiliaries, isActing, midAdverbs, prepositions } from "../verbs.lexicon.ts";

/** A person as last mentioned, while the text is read on. */
export interface Seen {
  readonly cluster: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isPossessor: boolean; // "Smith's"
  readonly quoted: boolean;
  readonly isName: boolean;
  readonly form: DraftMention["form"];
  readonly role: Role; // in its clause
  readonly opens: boolean; // the first mention of its sentence
}

/** What a mention is in its clause, as far as the words around it tell. */
type Role =
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
  const next = words[mention.endToken];
  const isPossessor = next === "'s" || next === "'";
  const isAgent = !isPossessor && isSubject(discourse, mention.firstToken, mention.endToken);
  memory.first ??= mention.cluster;
  if (mention.form === "pronoun") memory.lastPronoun = mention.cluster;
  const seen: Seen = {
    cluster: mention.cluster,
    firstToken: mention.firstToken,
    endToken: mention.endToken,
    sentence,
    isPossessor,
    isSubject: isAgent,
    form: mention.form,
    role:
      isPossessor || ownerWords.has(words[mention.firstToken]!)
        ? "possessor"
        : isAgent
          ? "subject"
          : roleOf(discourse, mention),
    quoted: quoted[mention.firstToken] === 1,
    isName: mention.form === "name",
    opens:
      memory.seen.at(-1)?.sentence !== sentence &&
      mention.firstToken - prose.sentences[sentence]!.firstToken < 6,
  };
  memory.seen.push(seen);
  if (memory.seen.length > capacity * 2) memory.seen.splice(0, capacity);
  memory.counts.set(mention.cluster, (memory.counts.get(mention.cluster) ?? 0) + 1);
  return seen;
}

const ownerWords = new Set(["his", "her"]);

function roleOf({ reading, nameTo }: Discourse, { firstToken, endToken }: DraftMention): Role {
  const { words, sentenceOf, prose } = reading;
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
  if (before === "and" || words[endToken] === "and" || (before === "," && nameTo.has(at - 1)))
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

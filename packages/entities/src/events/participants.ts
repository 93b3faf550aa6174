import type { Entity, EntityId, Mention, Participant, TimeExpression } from "@corpus/core";
import { admin1Named, citiesNamed } from "../knowledge/places.ts";
import type { ProseSentence } from "../prose.ts";
import { wordSet } from "./frames.ts";
import { caseOf, type Forms, type Syntax, type Words } from "./syntax.ts";

/** Who can be named where: the mentions of the article over its tokens. */
export interface Cast {
  readonly syntax: Syntax;
  readonly mentionAt: ReadonlyMap<number, Mention>; // by token; of several the longest
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly isTime: (token: number) => boolean; // of an expression that says when
}

/** The mentions of people, bodies, places and groups, by token; of several the longest. */
export function mentionsOver(
  { prose: { tokenStart, tokenEnd } }: Words,
  mentions: readonly Mention[],
): Map<number, Mention> {
  const mentionAt = new Map<number, Mention>();
  let first = 0;
  for (const mention of mentions) {
    if (!actingTypes.has(mention.type)) continue;
    while (first < tokenStart.length && tokenEnd[first]! <= mention.start) first++;
    for (let t = first; t < tokenStart.length && tokenStart[t]! < mention.end; t++) {
      const other = mentionAt.get(t);
      if (!other || other.end - other.start < mention.end - mention.start)
        mentionAt.set(t, mention);
    }
  }
  return mentionAt;
}

/** The tokens of expressions of time. */
export function timesOver(
  { prose: { tokenStart, tokenEnd } }: Words,
  times: readonly TimeExpression[],
): ReadonlySet<number> {
  const timeTokens = new Set<number>();
  let from = 0;
  for (const time of times) {
    while (from < tokenStart.length && tokenEnd[from]! <= time.start) from++;
    for (let t = from; t < tokenStart.length && tokenStart[t]! < time.end; t++) timeTokens.add(t);
  }
  return timeTokens;
}

const longestDateline = 12; // tokens

/** Removes those who are named in the dateline of a sentence, "GENEVA (Agency) —": they take part in nothing. */
export function removeFromDateline(
  mentionAt: Map<number, Mention>,
  forms: Forms,
  { firstToken, endToken }: ProseSentence,
): void {
  const { tokenEnd } = forms.prose;
  const bodyStart = bodyStartOf(forms, firstToken, endToken);
  if (bodyStart === firstToken) return;
  for (let t = firstToken; t < endToken; t++) {
    const mention = mentionAt.get(t);
    if (mention && mention.start < tokenEnd[bodyStart - 1]!) mentionAt.delete(t);
  }
}

function bodyStartOf(forms: Forms, firstToken: number, endToken: number): number {
  const end = Math.min(endToken, firstToken + longestDateline);
  for (let t = firstToken; t < end; t++) {
    if (isDash(forms, t)) return t > firstToken ? t + 1 : firstToken;
    const pos = forms.pos(t);
    if (pos !== "PROPN" && pos !== "NUM" && pos !== "PUNCT") return firstToken;
  }
  return firstToken;
}

const dashes: ReadonlySet<string> = new Set(["-", "--", "–", "—", ":"]);

// "LIMA - Police", "LIMA: Police", but not "Lima-based".
const isDash = ({ word, prose }: Forms, t: number): boolean =>
  dashes.has(word(t)) && prose.tokenEnd[t] !== prose.tokenStart[t + 1];

const actingTypes: ReadonlySet<string> = new Set(["person", "organization", "place", "group"]);

const nobody: ReadonlySet<EntityId> = new Set();

/**
 * Those whom a noun phrase names, with those coordinated with it: "Japan and New Zealand".
 *
 * @param others Who is meant already: of "Japan lifted its ban on Iran" `its` names nobody new.
 */
export function participantsAt(cast: Cast, head: number, others = nobody): Mention[] {
  const found = [head, ...coordinated(cast.syntax, head)].flatMap((h) => namedBy(cast, h, others));
  return [...new Set(found)];
}

/**
 * The participants that stand for mentions, each entity once; a collective ("the leaders") stands for
 * its members.
 *
 * @param others Who takes part already: "the leaders strengthened their ties" has no recipient.
 */
export function toParticipants(
  cast: Cast,
  mentions: readonly Mention[],
  others: readonly Participant[] = [],
): Participant[] {
  const seen = new Set<EntityId>(others.map(({ entity }) => entity));
  return mentions.flatMap(({ start, end, exact, entity }) => {
    const members = cast.entities.get(entity)?.members ?? [entity];
    return members.flatMap((member): Participant[] => {
      if (seen.has(member)) return [];
      seen.add(member);
      return [{ start, end, exact, entity: member }];
    });
  });
}

function coordinated(syntax: Syntax, head: number): number[] {
  const first = syntax
    .children(head)
    .filter((c) => syntax.rel(c) === "conj" && isNominal(syntax, c));
  return first.flatMap((c) => [
    c,
    ...syntax.children(c).filter((d) => syntax.rel(d) === "conj" && isNominal(syntax, d)),
  ]);
}

const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"]);
const isNominal = (syntax: Syntax, token: number): boolean => nominal.has(syntax.pos(token));

// The phrase itself, else a name that is part of it, from the closest relation on: "minister Ana Ruiz",
// "Israeli troops", "Ruiz's decision", "officials from Japan".
const closeness: readonly (readonly string[])[] = [
  ["flat", "appos", "nmod:desc"],
  ["nmod:poss", "compound", "amod"],
  ["nmod", "nmod:unmarked", "obl"],
];

function namedBy(cast: Cast, head: number, others: ReadonlySet<EntityId>, depth = 0): Mention[] {
  const own = cast.mentionAt.get(head);
  if (own && others.has(own.entity)) return [];
  if (own) return [titled(cast, head, own) ?? own];
  if (depth > 2) return [];
  const { syntax } = cast;
  for (const relations of closeness) {
    for (const child of syntax.children(head)) {
      if (!relations.includes(syntax.rel(child))) continue;
      if (aside.has(caseOf(syntax, child))) continue;
      const below = [child, ...coordinated(syntax, child)].flatMap((c) =>
        namedBy(cast, c, others, depth + 1),
      );
      if (below.length > 0) return below.map((mention) => withBody(syntax, mention, head));
    }
  }
  return [];
}

const bodies = wordSet("$bodies");
const farthest = 6; // tokens from who is named to the end of the phrase

// "Israeli troops", "Norland's police": the words that name who takes part go on to the body, though
// the entity is the one named.
function withBody(syntax: Syntax, mention: Mention, head: number): Mention {
  const { text, tokenStart, tokenEnd } = syntax.prose;
  const end = tokenEnd[head]!;
  const isBody = bodies.has(syntax.lemma(head)) || bodies.has(syntax.word(head));
  if (!isBody || end <= mention.end || mention.type === "person") return mention;
  if (tokenStart[Math.max(0, head - farthest)]! > mention.start) return mention;
  return { ...mention, end, exact: text.slice(mention.start, end) };
}

/**
 * Whether a mention can act. A town or province does only as a government; a place that no table
 * knows may be a body or a person that was taken for one.
 */
export const canAct = ({ type, form, actsAs, exact }: Mention): boolean =>
  type !== "place" ||
  form !== "name" ||
  actsAs === "government" ||
  (citiesNamed(exact).length === 0 && admin1Named(exact).length === 0);

/**
 * Those who are named beside a mention in one coordination, with no more than a title between: the tree
 * often gives a verb one subject of "Japan and New Zealand".
 */
export function joinedWith(cast: Cast, mention: Mention, verb: number): Mention[] {
  const { syntax } = cast;
  const { tokenStart, tokenEnd } = syntax.prose;
  let first = verb - 1;
  while (first > 0 && tokenStart[first]! > mention.start) first--;
  let last = first;
  while (last < verb && tokenEnd[last]! < mention.end) last++;
  const found: Mention[] = [];
  const { firstToken } = syntax.prose.sentences[syntax.sentenceOf[verb]!]!;
  let and = first - 1;
  while (first - and < longestTitle && and > firstToken && isTitleWord(syntax, and)) and--;
  const before =
    and > firstToken && syntax.word(and) === "and" ? cast.mentionAt.get(and - 1) : undefined;
  if (before && isAlike(before, mention) && isFree(syntax, and - 1)) found.push(before);
  if (syntax.word(last + 1) !== "and") return found;
  for (let t = last + 2; t < verb && t - last <= longestTitle; t++) {
    const after = cast.mentionAt.get(t);
    if (after && isAlike(after, mention)) return [...found, after];
    if (!isTitleWord(syntax, t)) return found;
  }
  return found;
}

const isAlike = (one: Mention, other: Mention): boolean =>
  one.form === "name" && (one.type === "person") === (other.type === "person");

// No preposition governs it: not "in Japan and Kishida said".
function isFree(syntax: Syntax, token: number): boolean {
  const at = syntax.rel(token) === "flat" ? syntax.head[token]! : token;
  return caseOf(syntax, at) === "" && syntax.rel(at) !== "obj";
}

// "New Zealand Prime Minister Jacinda Ardern": where the tree has the country for the head, the
// person is right after it, with no more than a title between.
function titled({ syntax, mentionAt }: Cast, head: number, own: Mention): Mention | undefined {
  if (own.type === "person" || own.form !== "name") return undefined;
  let between = 0;
  const { endToken } = syntax.prose.sentences[syntax.sentenceOf[head]!]!;
  for (let t = head + 1; t <= head + longestTitle && t < endToken; t++) {
    const next = mentionAt.get(t);
    if (next === own) continue;
    if (next?.type === "person" && next.form === "name") return between > 0 ? next : undefined;
    if (!isTitleWord(syntax, t)) return undefined;
    between++;
  }
  return undefined;
}

const longestTitle = 6; // words, with those of the country

const titleTags: ReadonlySet<string> = new Set(["ADJ", "DET", "NOUN", "PROPN"]);
const isTitleWord = (syntax: Syntax, t: number): boolean => titleTags.has(syntax.pos(t));

// What stands behind these is no part of the one named: "people in Kunduz", "talks after May".
const aside: ReadonlySet<string> = new Set(
  "about after amid as at before despite during in near since until".split(" "),
);

import type { Claim, Entity, Range } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import type { Statement } from "../statements/read-statements.ts";
import type { Weighed } from "./items.ts";
import { polarityOf } from "./polarity.ts";
import { claimOf, originCount, type Source, type Sources } from "./sources.ts";

/** A sentence in which two people meet or talk. */
interface Meeting extends Range {
  readonly source: Source;
  readonly pair: string; // the keys of both
  readonly names: string;
}

const maxReach = 130; // characters from the word for the meeting to the people
const maxPeople = 6; // of a sentence: more are a list

/** Two people whom several sources have meet. */
export function compareMeetings(sources: Sources): readonly Weighed[] {
  const pairs = new Map<string, Meeting[]>();
  for (const meeting of sources.all.flatMap(findMeetings)) {
    const known = pairs.get(meeting.pair) ?? [];
    if (!known.some(({ source }) => source === meeting.source))
      pairs.set(meeting.pair, [...known, meeting]);
  }
  return [...pairs.values()].flatMap((meetings): Weighed[] => {
    const claims = meetings.map(
      (meeting): Claim => claimOf(sources, meeting.source.article, meeting, meeting.names),
    );
    if (originCount(claims) < 2) return [];
    const aspect = `meeting of: ${meetings[0]!.names}`; // past or to come
    return [{ item: { relation: "agree", aspect, claims }, salience: 0.6 }];
  });
}

/** The first meeting of each two people, within the shortest stretch. */
function findMeetings(source: Source): readonly Meeting[] {
  const { entities = [] } = source.article.annotations ?? {};
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Map<string, Meeting>();
  for (const statement of source.statements) {
    const word = statement.terms.find(({ key }) => key === "c:meet");
    if (!word || polarityOf(source.article.text, statement) === "negated") continue;
    const people = peopleNear(statement, word, byId);
    if (people.length > maxPeople) continue;
    people.forEach((a, i) => {
      for (const b of people.slice(i + 1)) {
        const [x, y] = [entityKey(a.who), entityKey(b.who)];
        const pair = [x, y].sort().join(" ");
        if (x === y || found.has(pair)) continue;
        const start = Math.min(a.start, b.start, word.start);
        const end = Math.max(a.end, b.end, word.end);
        const names = [a.who.name, b.who.name].sort().join(", ");
        found.set(pair, { source, pair, names, start, end });
      }
    });
  }
  return [...found.values()];
}

function peopleNear({ mentions }: Statement, word: Range, byId: ReadonlyMap<Entity["id"], Entity>) {
  return mentions.flatMap(({ entity, start, end }) => {
    if (start - word.end > maxReach || word.start - end > maxReach) return [];
    const named = byId.get(entity);
    const people = named?.members?.flatMap((id) => byId.get(id) ?? []) ?? (named ? [named] : []);
    return people
      .filter(({ type, members, mentions: all }) => type === "person" && !members && all.length > 0)
      .filter(({ name }) => /^\p{Lu}/u.test(name))
      .map((who) => ({ who, start, end }));
  });
}

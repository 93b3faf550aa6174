import type { Entity, EntityId, Mention } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import { findWords } from "../text/words.ts";
import type { Source } from "./sources.ts";

/** Somebody at, or on the way to, a place or a person. */
export interface Move {
  readonly source: Source;
  readonly who: Entity;
  readonly to: Entity; // a place, or the person visited
  readonly kind: "visits" | "is-in";
  readonly start: number;
  readonly end: number;
}

/**
 * Verbs of going somewhere and of being there, lower case, all forms.
 * Source: collected by hand. Left out: "left", "returned" and the like, which need a second place, and
 * "visit" as a noun, whose visitor may stand anywhere.
 */
const goings =
  words(`arrived arrives arriving flew flies flying landed toured touring tours travelled
  travelling traveled traveling travels visited visiting visits`);
const beings = words(`is was are were`);
const gatherings = words(`gathered held hold holds meet meets met sat sits speaks spoke`);

/** What may stand between a subject and its verb. */
const lead =
  words(`who which is are was were be been being has have had will would also currently now
  later then just recently the a his her their and two leaders`);

const maxReach = 120; // characters from the name to the place
const maxLeadWords = 5;
const maxObjectChars = 60; // from the verb to whom it is about
const maxWordsFromBeing = 3; // "is in", "was back in"; further on it is something else that is there
const clauseEnd = /[.;:!?()“”"\n]/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Who is where and who visits whom, each told in one clause: "Ruiz, who is in Tarn", "Lund visited Ruiz". */
export function findMoves(source: Source): readonly Move[] {
  const { text, annotations } = source.article;
  const byId = new Map((annotations?.entities ?? []).map((entity) => [entity.id, entity]));
  return source.statements.flatMap(({ mentions }) =>
    mentions.flatMap((target, m): Move[] => {
      const to = byId.get(target.entity);
      if (!to || to.members || target.form !== "name") return [];
      if (to.type !== "place" && to.type !== "person") return [];
      if (target.actsAs || /^['’]s/.test(text.slice(target.end, target.end + 2))) return [];
      return actorsOf(mentions.slice(0, m), target, byId).flatMap(({ who, start, end }): Move[] => {
        const kind = kindOf(text, end, target);
        if (!kind || who.id === to.id || (kind === "is-in" && to.type !== "place")) return [];
        return [{ source, who, to, kind, start, end: target.end }];
      });
    }),
  );
}

/** The people named before the target in its sentence, a collective by its members. */
function actorsOf(
  before: readonly Mention[],
  target: Mention,
  byId: ReadonlyMap<EntityId, Entity>,
) {
  return before.flatMap(({ entity, start, end }) => {
    if (end > target.start || target.start - start > maxReach) return [];
    const named = byId.get(entity);
    const people = named?.members?.flatMap((id) => byId.get(id) ?? []) ?? (named ? [named] : []);
    return people
      .filter(({ type, members }) => type === "person" && !members)
      .filter((who) => entityKey(who) !== "")
      .map((who) => ({ who, start, end }));
  });
}

/** What the words between somebody and a place make of the two. */
function kindOf(text: string, from: number, { start }: Mention): Move["kind"] | undefined {
  const between = text.slice(from, start);
  if (clauseEnd.test(between)) return undefined;
  const { norms, ends } = findWords(text, [{ start: from, end: start }]);
  const verb = norms.findIndex((word) => goings.has(word));
  if (verb >= 0) {
    if (verb > maxLeadWords || !norms.slice(0, verb).every((word) => lead.has(word)))
      return undefined;
    return start - ends[verb]! <= maxObjectChars ? "visits" : undefined;
  }
  const last = norms.at(-1);
  if (last !== "in" && last !== "at") return undefined;
  const gathering = norms.findIndex((word) => gatherings.has(word));
  if (gathering >= 0)
    return norms.slice(0, gathering).every((word) => lead.has(word)) ? "is-in" : undefined;
  const being = norms.findIndex((word) => beings.has(word));
  const isThere = being >= 0 && norms.length - being <= maxWordsFromBeing;
  return isThere && norms.slice(0, being).every((word) => lead.has(word)) ? "is-in" : undefined;
}

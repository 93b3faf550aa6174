import type { Event, Participant, Range } from "@corpus/core";
import { dayRange } from "../group/article-profile.ts";
import type { Statement } from "../statements/read-statements.ts";
import { nameKeys } from "../statements/terms.ts";
import { overlap } from "../statements/weigh-statements.ts";
import { stem } from "../text/stem.ts";
import { findWords } from "../text/words.ts";
import { opening } from "./compare-facts.ts";
import type { Weighed } from "./items.ts";
import { claimOf, describeBy, originCount, type Source, type Sources } from "./sources.ts";

/** One event as one sentence dates it. */
interface Deed {
  readonly source: Source;
  readonly statement: Statement;
  readonly event: Event;
  readonly stems: ReadonlySet<string>; // of the trigger's words
  readonly actors: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly day: Range & Day; // when, with the words that say so
}

interface Day {
  readonly edtf: string;
  readonly first: number; // days
  readonly last: number;
}

const maxDeeds = 300; // each is compared with each
const minShared = 5; // terms of two sentences that tell one event
const maxDaysApart = 31; // from the first day to the last: a month beside its day, and no year

/** Events that two origins date otherwise: indicted on Monday, or this week. */
export function compareEvents(sources: Sources): readonly Weighed[] {
  const deeds = sources.all.flatMap(readDeeds).slice(0, maxDeeds);
  const groups = new Map<Deed, Set<Deed>>();
  deeds.forEach((a, i) => {
    for (const b of deeds.slice(i + 1)) {
      if (!areOneEvent(a, b, sources)) continue;
      const group = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])]);
      for (const member of group) groups.set(member, group);
    }
  });
  return [...new Set(groups.values())].flatMap((group) => itemOf([...group], sources));
}

function areOneEvent(a: Deed, b: Deed, { weights }: Sources): boolean {
  if (a.source.origin === b.source.origin || !areOfOneKind(a, b) || !areNear(a.day, b.day))
    return false;
  if (!meets(a.actors, b.actors) && !meets(a.recipients, b.recipients)) return false;
  return overlap(a.statement, b.statement, weights).shared.length >= minShared;
}

function itemOf(group: readonly Deed[], sources: Sources): Weighed[] {
  const days = new Set(group.map(({ day }) => day.edtf));
  const claims = group.map(({ source, day }) => claimOf(sources, source.article, day, day.edtf));
  if (days.size < 2 || originCount(claims) < 2) return [];
  const statements = group.map(({ statement }) => statement);
  const apart = group.some((a) => group.some((b) => a.day.last < b.day.first));
  const aspect = `date: ${describeBy(statements[0]!, sharedBy(statements, sources))}`;
  const salience = 0.5 * opening(statements);
  return [{ item: { relation: apart ? "conflicts" : "differs", aspect, claims }, salience }];
}

const sharedBy = ([first, ...others]: readonly Statement[], { weights }: Sources) =>
  overlap(first!, others[0]!, weights).shared;

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((key) => b.has(key));

/** One type, and one word for it or one mode of it. */
const areOfOneKind = ({ event: a, stems }: Deed, { event: b, stems: others }: Deed) =>
  a.type === b.type && (meets(stems, others) || (a.mode !== undefined && a.mode === b.mode));

const areNear = (a: Day, b: Day) =>
  Math.max(a.last, b.last) - Math.min(a.first, b.first) <= maxDaysApart;

function readDeeds(source: Source): readonly Deed[] {
  const { events = [], entities = [], times = [] } = source.article.annotations ?? {};
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const keysOf = (participants: readonly Participant[]) =>
    new Set(
      participants.flatMap(({ entity: id }) => {
        const entity = byId.get(id);
        return entity ? nameKeys(entity, byId).map(({ key }) => key) : [];
      }),
    );
  return events.flatMap((event): Deed[] => {
    const statement = source.statements[event.sentence];
    const time = times.find(({ id }) => id === event.time);
    const edtf = time?.edtf?.split("T")[0];
    const range = edtf ? dayRange(edtf) : undefined;
    if (!statement || !time || !edtf || !range) return [];
    return [
      {
        source,
        statement,
        event,
        stems: new Set(findWords(source.article.text, [event]).norms.map(stem)),
        actors: keysOf(event.actors),
        recipients: keysOf(event.recipients),
        day: { start: time.start, end: time.end, edtf, ...range },
      },
    ];
  });
}

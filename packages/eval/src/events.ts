import type { EventSpan, Referent } from "./document.ts";
import { groupBy, pairSpans } from "./matching.ts";
import { isSameReferent } from "./referents.ts";
import { asAccuracy, type DocumentScore, newSheet, type Outcome, type Sheet } from "./tally.ts";

/**
 * Events of one document. `trigger`: the spans share a character, each used once, whatever the type.
 * `type`: the same with the right type; by type it is what a macro average is taken over. `arguments`:
 * actors and recipients, each right where its event's type is and gold has the same one in that part,
 * by its words or by another mention of the entity. `whole`: type, every actor and every recipient are right, and
 * there is no other. `modality`: of the pairs of `type`, the share with the right one.
 *
 * A gold set without triggers can give the sentence as the span.
 */
export function scoreEvents(
  gold: readonly EventSpan[],
  found: readonly EventSpan[],
): DocumentScore {
  const sheet = newSheet(["trigger", "type", "arguments", "whole", "modality"]);
  for (const { type, actors, recipients } of gold) {
    for (const metric of ["trigger", "type", "whole"]) sheet.count(metric, type, { gold: 1 });
    sheet.count("arguments", type, { gold: actors.length + recipients.length });
  }
  for (const { type, actors, recipients } of found) {
    for (const metric of ["trigger", "type", "whole"]) sheet.count(metric, type, { found: 1 });
    sheet.count("arguments", type, { found: actors.length + recipients.length });
  }
  const ofType = groupBy(found, ({ type }) => type);
  const pairs = [...groupBy(gold, ({ type }) => type)].flatMap(([type, own]) =>
    pairSpans(own, ofType.get(type) ?? []),
  );
  const used = new Set(pairs.flatMap((pair) => [pair.gold, pair.found]));
  const isFree = (event: EventSpan) => !used.has(event);
  const others = pairSpans(gold.filter(isFree), found.filter(isFree));
  for (const { gold: want, found: came } of [...pairs, ...others]) {
    sheet.count("trigger", want.type, { recallHits: 1 });
    sheet.count("trigger", came.type, { precisionHits: 1 });
  }
  for (const { gold: want, found: came } of pairs) scorePair(sheet, want, came);

  const instead = new Map(others.map((pair) => [pair.gold, pair.found.type]));
  for (const event of gold.filter(isFree)) {
    const type = instead.get(event);
    sheet.outcomes.push(outcome("missed", event, type && `found as ${type}`));
  }
  const wanted = new Map(others.map((pair) => [pair.found, pair.gold.type]));
  for (const event of found.filter(isFree)) {
    const type = wanted.get(event);
    sheet.outcomes.push(outcome("spurious", event, type && `gold has ${type}`));
  }
  return sheet.score;
}

const outcome = (kind: Outcome["kind"], event: EventSpan, note?: string): Outcome => {
  const { type, start, end } = event;
  return { kind, type, start, end, ...(note !== undefined && { note }) };
};

function scorePair(sheet: Sheet, want: EventSpan, came: EventSpan): void {
  const { type } = want;
  sheet.count("type", type, { recallHits: 1, precisionHits: 1 });
  const actors = shared(want.actors, came.actors);
  const recipients = shared(want.recipients, came.recipients);
  const hits = actors + recipients;
  sheet.count("arguments", type, { recallHits: hits, precisionHits: hits });
  const sizes = [want.actors.length, came.actors.length, want.recipients.length];
  const isWhole =
    sizes[0] === actors &&
    sizes[1] === actors &&
    sizes[2] === recipients &&
    came.recipients.length === recipients;
  if (isWhole) sheet.count("whole", type, { recallHits: 1, precisionHits: 1 });
  if (want.modality !== undefined)
    sheet.count("modality", type, asAccuracy(want.modality === came.modality));
  sheet.outcomes.push(
    isWhole ? outcome("right", want) : outcome("missed", want, "other actors or recipients"),
  );
}

const maxParticipants = 50; // of one event; more is no event that anybody wrote

/** How many participants have a counterpart, each used once. */
function shared(gold: readonly Referent[], found: readonly Referent[]): number {
  const free = new Set(found.slice(0, maxParticipants));
  let count = 0;
  for (const participant of gold.slice(0, maxParticipants)) {
    for (const other of free) {
      if (!isSameReferent(participant, other)) continue;
      free.delete(other);
      count++;
      break;
    }
  }
  return count;
}

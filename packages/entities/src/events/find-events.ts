import {
  annotationId,
  type Event,
  type EventId,
  type Mention,
  type Quote,
  type Range,
  type TimeExpression,
} from "@corpus/core";
import type { Reading } from "@corpus/model-en";
import type { Resolved } from "../coreference/resolve-entities.ts";
import type { Prose } from "../prose.ts";
import { findArguments, thoseWhoAct } from "./arguments.ts";
import { cameoOf } from "./cameo.ts";
import { canHoldEvent, hasTriggerForm } from "./can-hold-event.ts";
import { findModality } from "./modality.ts";
import {
  type Cast,
  mentionsOver,
  removeFromDateline,
  timesOver,
  toParticipants,
} from "./participants.ts";
import { findPlace, findReporter, findTime } from "./setting.ts";
import { caseOf, readForms, readTrees, readWords, type Syntax } from "./syntax.ts";
import { findTriggers, type Trigger } from "./triggers.ts";

/** The layers that events are made of. */
export interface EventSources {
  readonly resolved: Resolved;
  readonly quotes: readonly Quote[];
  readonly times: readonly TimeExpression[];
}

/** The events that the prose reports, sorted by start. All that is said of one stands in its sentence. */
export function findEvents(prose: Prose, reading: Reading, sources: EventSources): Event[] {
  const [cast, isRead] = readCast(prose, reading, sources);
  const quotesIn = within(sources.quotes);
  const timesIn = within(sources.times);
  const events = prose.sentences.flatMap((sentence, s) => {
    const { firstToken, endToken } = sentence;
    const setting = { quotes: quotesIn(sentence), times: timesIn(sentence) };
    if (!isRead.has(s)) return [];
    const triggers = withoutOutcomes(cast.syntax, findTriggers(cast, firstToken, endToken));
    const heads = new Set(
      triggers.flatMap(({ head, carrier }) => (carrier === undefined ? [head] : [head, carrier])),
    );
    return triggers.flatMap((trigger) => describe(cast, trigger, heads, setting));
  });
  return events.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The cast of the sentences that can hold an event, and which they are. A tree costs ten times as much
 * as tags, and tags more than a look at the words, so each is asked for only where the one before allows
 * for an event: trees for about half of a newspaper's text.
 */
function readCast(
  prose: Prose,
  reading: Reading,
  { resolved, times }: EventSources,
): readonly [Cast, ReadonlySet<number>] {
  const { sentences } = prose;
  const words = readWords(prose);
  const mentionAt = mentionsOver(words, resolved.mentions);
  const promising = [...sentences.keys()].filter((s) =>
    hasTriggerForm(words, mentionAt, sentences[s]!),
  );
  const forms = readForms(words, reading, promising);
  for (const s of promising) removeFromDateline(mentionAt, forms, sentences[s]!);
  const likely = promising.filter((s) => canHoldEvent(forms, mentionAt, sentences[s]!));
  const timeTokens = timesOver(words, times);
  const cast: Cast = {
    syntax: readTrees(forms, reading, likely),
    mentionAt,
    entities: new Map(resolved.entities.map((entity) => [entity.id, entity])),
    isTime: (token) => timeTokens.has(token),
  };
  return [cast, new Set(likely)];
}

/** A function that gives those of `spans` (sorted by start) that overlap a range; to be asked of ranges in order. */
function within<S extends Range>(spans: readonly S[]): (range: Range) => readonly S[] {
  let next = 0;
  let open: readonly S[] = [];
  return ({ start, end }) => {
    const from = next;
    while (next < spans.length && spans[next]!.start < end) next++;
    open = [...open, ...spans.slice(from, next)].filter((span) => span.end > start);
    return open;
  };
}

// "attacked the base, killing two": what the participle adds came of the same act.
function withoutOutcomes(syntax: Syntax, triggers: readonly Trigger[]): readonly Trigger[] {
  return triggers.filter(({ head, frame, isNoun }) => {
    if (isNoun || syntax.rel(head) !== "advcl" || syntax.tag(head) !== "VBG") return true;
    const main = triggers.find((one) => (one.carrier ?? one.head) === syntax.head[head]);
    return main?.frame.type !== frame.type;
  });
}

/** One trigger read: who, to whom, whether, when, where, by whose word; none where too little is known. */
function describe(
  cast: Cast,
  trigger: Trigger,
  heads: ReadonlySet<number>,
  { quotes, times }: Omit<EventSources, "resolved">,
): Event[] {
  const { prose, sentenceOf } = cast.syntax;
  const { frame } = trigger;
  const { actors, recipients } = findArguments(cast, trigger);
  if (!isEnough(cast.syntax, trigger, [...actors, ...recipients])) return [];
  const start = prose.tokenStart[trigger.first]!;
  const end = prose.tokenEnd[trigger.last]!;
  const doing = toParticipants(cast, thoseWhoAct(actors));
  const modality = findModality(cast.syntax, trigger);
  const place = findPlace(cast, trigger, [...actors, ...recipients], heads);
  const time = findTime(cast.syntax, trigger, times, heads);
  const reportedBy = findReporter(start, end, quotes);
  return [
    {
      id: annotationId("evt", prose.article.id, start, end, frame.code) as EventId,
      start,
      end,
      exact: prose.text.slice(start, end),
      type: frame.type,
      ...(frame.mode !== undefined && { mode: frame.mode }),
      cameo: cameoOf(frame.type, frame.code, modality),
      actors: doing,
      recipients: toParticipants(cast, recipients, doing),
      ...(place !== undefined && { place }),
      ...(time !== undefined && { time }),
      modality,
      ...(reportedBy !== undefined && { reportedBy }),
      sentence: sentenceOf[trigger.head]!,
      rule: trigger.isNoun
        ? trigger.carrier === undefined
          ? "events/noun"
          : "events/light-verb"
        : "events/verb",
    },
  ];
}

// "after the bombing", "in connection with the attack": told to say when or why something else was.
const backgrounds: ReadonlySet<string> = new Set(
  "after amid before by during following from in since with".split(" "),
);

/** Whether a trigger has anybody to it, or stands for itself: "a shooting shook the town". */
function isEnough(syntax: Syntax, { frame, head }: Trigger, named: readonly Mention[]): boolean {
  if (named.length > 0) return true;
  return frame.needs === "nothing" && !backgrounds.has(caseOf(syntax, head));
}

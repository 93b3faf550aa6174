import type { Article } from "@corpus/core";
import type { EventData, MarksData, QuoteData } from "./data.ts";
import type { Entities } from "./number-entities.ts";
import { whenOf } from "./when.ts";

/** What is known of one article's text, by place. */
export function packMarks(
  { id, segments, annotations = {} }: Article,
  { numberOf }: Entities,
): MarksData {
  const times = annotations.times ?? [];
  const timeById = new Map(times.map(({ id: time, edtf }) => [time as string, edtf]));
  const number = (entity: string | undefined) => (entity === undefined ? -1 : numberOf(id, entity));
  return {
    segments: segments.map(({ start, end, kind, duplicateOf }) => [
      start,
      end,
      kind,
      duplicateOf === undefined ? 0 : 1,
    ]),
    mentions: (annotations.mentions ?? []).map(({ start, end, entity }) => [
      start,
      end,
      number(entity),
    ]),
    quotes: (annotations.quotes ?? []).map(({ start, end, kind, speaker }): QuoteData => {
      if (speaker.status === "unknown") return [start, end, kind, speaker.status, -1, -1, -1];
      const { status, entity, start: from, end: to } = speaker;
      return [start, end, kind, status, number(entity), from, to];
    }),
    times: times.flatMap(({ start, end, edtf }) =>
      edtf === null ? [] : [[start, end, whenOf(edtf)] as const],
    ),
    events: (annotations.events ?? []).map((event): EventData => {
      const edtf = event.time === undefined ? undefined : timeById.get(event.time);
      return [
        event.start,
        event.end,
        event.type,
        event.modality,
        event.actors.map(({ entity }) => number(entity)),
        event.recipients.map(({ entity }) => number(entity)),
        edtf == null ? null : whenOf(edtf),
        number(event.place),
        number(event.reportedBy),
      ];
    }),
  };
}

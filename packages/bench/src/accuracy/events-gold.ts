import { type Article, type Modality, parseText } from "@corpus/core";
import type { EventSpan, Referent } from "@corpus/eval";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { articleOf, type GoldArticle, readNewsgold, readSeeds } from "./gold-names.ts";
import { readSeedSet, type SeedSet } from "./seed-sets.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** An article whose events are labelled. */
export interface GoldEvents {
  readonly article: Article; // as a user would give it: not yet annotated
  readonly events: readonly EventSpan[];
  /** Whether gold would have the event if it were one: labelled are only parts of an article. */
  readonly isScored: (found: Range) => boolean;
}

const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Who an entity of gold is: all mentions of it. */
function referentsIn(gold: GoldArticle): (entity: string) => Referent {
  return (entity) => ({
    mentions: gold.mentions.filter((mention) => [mention.entity].flat().includes(entity)),
  });
}

interface NewsRow {
  readonly id: string;
  readonly sentences: readonly Range[];
  readonly events: readonly {
    readonly trigger: readonly [number, number];
    readonly type: string;
    readonly modality: string;
    readonly actors: readonly string[];
    readonly recipients: readonly string[];
  }[];
}

const labelledSentences = 10; // the guide's: the headline and the first ten

/** Newsgold's events, on gold segments; captions and sentences beyond those that its guide has labelled are left out. */
export async function readNewsgoldEvents(): Promise<GoldEvents[]> {
  const articles = new Map((await readNewsgold()).map((gold) => [gold.id, gold]));
  const found: GoldEvents[] = [];
  for (const part of ["D1", "D2"]) {
    const file = sharedFile("data", "newsgold", `${part}.gold.jsonl`);
    if (!file) continue;
    for (const { id, sentences, events } of await readJsonLines<NewsRow>(file)) {
      const gold = articles.get(id);
      if (!gold) continue;
      const referent = referentsIn(gold);
      const end = sentences[labelledSentences]?.end ?? gold.text.length;
      const captions = gold.segments.filter(({ kind }) => kind === "caption");
      const isScored = ({ start }: Range) =>
        start < end && !captions.some((caption) => caption.start <= start && start < caption.end);
      found.push({
        article: articleOf(gold),
        events: events
          .filter(({ trigger: [start, stop] }) => isScored({ start, end: stop }))
          .map(({ trigger: [start, stop], type, modality, actors, recipients }) => ({
            start,
            end: stop,
            type,
            modality,
            actors: actors.map(referent),
            recipients: recipients.map(referent),
          })),
        isScored,
      });
    }
  }
  return found;
}

interface SeedEvents {
  readonly events: readonly {
    readonly trigger: readonly [number, number];
    readonly otherTriggers?: readonly (readonly [number, number])[];
    readonly plover: string | null;
    readonly status: Modality;
    readonly progress?: string;
    readonly agents: readonly string[];
    readonly targets: readonly string[];
    readonly zone: string;
  }[];
}

/**
 * The seeds' events in body and headline, end to end. Events without a PLOVER type and repeated
 * triggers of one event are neither wanted nor wrong. What gold has as occurred and in progress is
 * `ongoing` in the model.
 */
export function readSeedEvents(set: SeedSet): GoldEvents[] {
  const articles = new Map(readSeeds(set).map((gold) => [gold.id, gold]));
  return readSeedSet<SeedEvents>(set).flatMap(({ file, text, gold, publishedAt }) => {
    const known = articles.get(file);
    if (!known) return [];
    const referent = referentsIn(known);
    const read = gold.events.filter(({ zone }) => zone === "body" || zone === "headline");
    const ignored = gold.events.flatMap(({ trigger, otherTriggers = [], plover, zone }) => [
      ...otherTriggers,
      ...(plover === null || (zone !== "body" && zone !== "headline") ? [trigger] : []),
    ]);
    const events = read.flatMap((event): EventSpan[] => {
      if (event.plover === null) return [];
      const [start, end] = event.trigger;
      return [
        {
          start,
          end,
          type: event.plover,
          modality: event.progress === "ongoing" ? "ongoing" : event.status,
          actors: event.agents.map(referent),
          recipients: event.targets.map(referent),
        },
      ];
    });
    const isScored = (found: Range) =>
      events.some((event) => touches(event, found)) ||
      !ignored.some(([start, end]) => touches({ start, end }, found));
    return [{ article: parseText(text, { publishedAt }), events, isScored }];
  });
}

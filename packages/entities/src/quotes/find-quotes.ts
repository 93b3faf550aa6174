import {
  annotationId,
  type CueEntry,
  type Mention,
  type Quote,
  type QuoteId,
  spanOf,
} from "@corpus/core";
import type { Resolved } from "../coreference/resolve-entities.ts";
import type { Prose } from "../prose.ts";
import { cueLexicon } from "./cue-forms.ts";
import { type Before, draftBlock, draftReport, draftUncued, type QuoteDraft } from "./drafts.ts";
import { nameFirst } from "./headlines.ts";
import { findIntroduction } from "./introductions.ts";
import { type Items, readItems } from "./items.ts";
import { withoutCuesInNames } from "./names.ts";
import type { Phrase } from "./noun-phrases.ts";
import { findReports, type Report } from "./reports.ts";
import { mentionAt, openingDocument, speakerReader } from "./speakers.ts";
import { bodyTold } from "./told.ts";
import { isTranslated } from "./translated.ts";

export interface QuoteOptions {
  /** Cues of your own; one stands in the place of those that ship of the same word and kind. */
  readonly cues?: readonly CueEntry[];
}

/**
 * Quotes of every kind with cue and speaker, sorted by start, outer ones first. Marks are paired
 * first; then each sentence, with what stands in marks out of sight, is searched for cues; what is
 * left in marks is carried on from the quote before, or is no speech.
 */
export function findQuotes(
  prose: Prose,
  resolved: Resolved,
  { cues }: QuoteOptions = {},
): readonly Quote[] {
  const items = withoutCuesInNames(readItems(prose, cueLexicon(cues)), resolved.mentions);
  const drafts = withoutInnerReports(
    findDrafts(items).sort((a, b) => a.start - b.start || b.end - a.end),
  );
  const readSpeaker = speakerReader(items, resolved);
  const article = prose.article.id;
  const speaking = new Set(drafts.map((draft) => draft.unit));
  const translated = new Set(
    [...speaking].filter((unit) => isTranslated(items, items.units[unit]!)),
  );
  return drafts.flatMap((draft): Quote | readonly Quote[] => {
    const { start, end, kind, cue } = draft;
    const place = { carried: draft.carried, inner: items.units[draft.unit]!.isInner };
    if (draft.rule === nameFirst && !namesPerson(items, resolved.mentions, draft.speaker))
      return [];
    const speaker = readSpeaker(draft.speaker, place);
    // Several people do not utter the same words: those in marks are what their document says.
    const document =
      speaker.status === "collective" && (kind === "direct" || kind === "partial")
        ? openingDocument(items, items.units[draft.unit]!)
        : undefined;
    const told = draft.told && bodyTold(items, resolved.mentions, draft.told);
    return {
      id: annotationId("quo", article, start, end, kind) as QuoteId,
      ...spanOf(prose.text, start, end),
      kind,
      content: spanOf(prose.text, draft.contentStart, draft.contentEnd),
      cue: cue ? { ...spanOf(prose.text, cue.start, cue.end), ...cue } : null,
      speaker: document ? readSpeaker(document, place) : speaker,
      ...(told && { told }),
      ...(translated.has(draft.unit) ? { translated: true } : {}),
      rule: draft.rule,
    };
  });
}

// "Ruiz: harbour will reopen" quotes Ruiz; "Harbour: what to know" quotes nobody.
function namesPerson(
  items: Items,
  mentions: readonly Mention[],
  phrase: Phrase | undefined,
): boolean {
  const mention = phrase && mentionAt(items, mentions, phrase);
  if (mention?.form !== "name" || mention.type !== "person") return false;
  return mention.start <= items.start[phrase!.from]!;
}

const mostReportsAtOnce = 4; // "A said that B said that C said …": who reads on has lost the thread

/**
 * `drafts`, sorted by start, without reports inside others that tell of no speech or start inside
 * too many; what is in marks stays.
 */
function withoutInnerReports(drafts: readonly QuoteDraft[]): QuoteDraft[] {
  let open: QuoteDraft[] = []; // the reports around
  return drafts.filter((draft) => {
    if (draft.kind !== "indirect" && draft.kind !== "mixed") return true;
    open = open.filter((outer) => outer.end > draft.start);
    const cue = draft.cue?.start ?? draft.start;
    const isInner = open.some((outer) => outer.start <= cue && cue < outer.end);
    if (isInner && !draft.isSaid) return false;
    if (open.length >= mostReportsAtOnce) return false;
    open.push(draft);
    return true;
  });
}

function findDrafts(items: Items): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  let before: Before = { speaker: undefined, unit: -1, isDirect: false, introduction: undefined };
  for (let u = 0; u < items.units.length; u++) {
    const reports = findReports(items, u);
    const own = reports.length === 0 ? [] : distinct(reports.flatMap((r) => draftReport(items, r)));
    const unit = items.units[u]!;
    if (unit.isInner) {
      // Inside a quotation only what is in marks again counts: the rest is what its speaker says.
      for (const draft of own)
        if (draft.kind === "direct" || draft.kind === "partial") drafts.push(draft);
      continue;
    }
    for (const draft of own) drafts.push(draft);
    const block = draftBlock(items, u, before);
    if (block) drafts.push(block);
    const cued = new Set<number>();
    for (const { kind, start } of own) if (kind !== "mixed" && kind !== "indirect") cued.add(start);
    for (let i = unit.from; i < unit.to; i++) {
      const marked = items.marked[i];
      if (!marked || cued.has(marked.start)) continue;
      const uncued = draftUncued(items, u, i, before);
      if (!uncued) continue;
      drafts.push(uncued);
      if (uncued.kind === "direct" && uncued.speaker)
        before = { speaker: uncued.speaker, unit: u, isDirect: true, introduction: undefined };
    }
    before = after(items, reports, own, before, u);
  }
  return drafts;
}

// The last speaker of a unit is who goes on speaking in the next.
function after(
  items: Items,
  reports: readonly Report[],
  own: readonly QuoteDraft[],
  before: Before,
  unit: number,
): Before {
  const introduction = findIntroduction(items, unit);
  if (introduction) return { speaker: introduction.speaker, unit, isDirect: true, introduction };
  const direct = own.findLast((draft) => draft.kind === "direct" || draft.kind === "partial");
  if (direct?.speaker) return { speaker: direct.speaker, unit, isDirect: true, introduction };
  const last = reports.findLast((report) => report.speaker);
  return last
    ? { speaker: last.speaker, unit, isDirect: false, introduction }
    : { ...before, introduction };
}

// A stretch may be reported twice ("the paper says he said “…”"): its own, inner cue comes last.
function distinct(drafts: readonly QuoteDraft[]): QuoteDraft[] {
  const byPlace = new Map<string, QuoteDraft>();
  for (const draft of drafts) {
    const inMarks = draft.kind === "direct" || draft.kind === "partial";
    const key = inMarks ? `${draft.start}` : `${draft.start} ${draft.end}`;
    const earlier = byPlace.get(key);
    if (!earlier || draft.reach <= earlier.reach) byPlace.set(key, draft);
  }
  return [...byPlace.values()];
}

import { annotationId, type Edtf, type TimeExpression, type TimeId } from "@corpus/core";
import { cutAtoms, marks } from "../numerals/atoms.ts";
import type { Prose } from "../prose.ts";
import { type Anchor, anchorOf } from "./anchor.ts";
import type { Reference } from "./context.ts";
import { dayIn } from "./in-year.ts";
import type { Meaning, Mod, Reading } from "./meaning.ts";
import { readDate } from "./read-date.ts";
import { readTime, readYearsPart } from "./read-time.ts";
import { type Resolved, resolveTime } from "./resolve-time.ts";
import { tenseAround } from "./tense.ts";
import { type Scan, timeWords } from "./words.ts";

/** The dates that the text has named so far. */
interface Story {
  reference?: Reference;
  referenceDay?: Reference;
  referenceQuarter?: Reference;
}

/**
 * Time expressions, resolved against `prose.published` where there is one, sorted by start.
 * Spans follow TIMEX3: with "the", "early" and "at least", without "in" and "on".
 *
 * @see https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html
 */
export function findTimes(prose: Prose): readonly TimeExpression[] {
  const published = anchorOfProse(prose);
  const story: Story = {};
  const found: TimeExpression[] = [];
  for (const sentence of prose.sentences) {
    const atoms = cutAtoms(prose.text, sentence.start, sentence.end, timeWords);
    const scan: Scan = { atoms, first: 0, end: atoms.start.length };
    let i = 0;
    let head = -1;
    while (i < scan.end) {
      if (head < i) head = nextHead(scan, i);
      if (head < 0) break;
      i = Math.max(i, head - reach);
      const reading = canStart(scan, i) ? readTime(scan, i) : undefined;
      if (!reading) {
        i++;
        continue;
      }
      const whole = readYearsPart(scan, reading);
      const time = annotate(prose, scan, i, whole, published, story);
      if (time) found.push(time);
      i = whole.end;
    }
  }
  return found;
}

// The date of publication; where it lacks its day, the dateline may have it ("LIMA, 21 April").
function anchorOfProse({ article, published }: Prose): Anchor | undefined {
  const anchor = anchorOf(published);
  const written = article.metadata.dateline?.day;
  if (anchor?.day || !written) return anchor;
  const atoms = cutAtoms(written, 0, written.length, timeWords);
  const when = readDate({ atoms, first: 0, end: atoms.start.length }, 0)?.when;
  if (when?.month === undefined || when.day === undefined) return anchor;
  const year = when.year ?? anchor?.year;
  const day = year === undefined ? undefined : dayIn(year, when.month, when.day);
  const isOfMonth = day !== undefined && (!anchor?.month || day.startsWith(anchor.month));
  return isOfMonth ? anchorOf(day) : anchor;
}

// An expression opens at most so many atoms before its first word of time: "no more than one hundred and twenty-five days".
const reach = 12;

// Most sentences hold no word of time; the readers are kept from them.
function nextHead(scan: Scan, i: number): number {
  const { word, digits } = scan.atoms;
  for (let at = i; at < scan.end; at++) {
    if (word[at]?.isHead || !Number.isNaN(digits[at]!)) return at;
  }
  return -1;
}

function canStart(scan: Scan, i: number): boolean {
  const { word, digits, mark } = scan.atoms;
  const known = word[i];
  if (known) return known.starts;
  if (!Number.isNaN(digits[i]!)) return true;
  const unit = mark[i];
  return unit === marks.quote || unit === marks.curly;
}

function annotate(
  prose: Prose,
  scan: Scan,
  first: number,
  reading: Reading,
  published: Anchor | undefined,
  story: Story,
): TimeExpression | undefined {
  const { atoms } = scan;
  const start = atoms.start[first]!;
  const end = atoms.end[reading.end - 1]!;
  const resolved = resolveTime(reading.meaning, reading.mod, {
    published,
    reference: story.reference,
    referenceDay: story.referenceDay,
    referenceQuarter: story.referenceQuarter,
    tense: tenseAround(scan, first, reading.end),
  });
  const id = annotationId("tim", prose.article.id, start, end) as TimeId;
  const isAside = reading.meaning.is === "when" && reading.meaning.step?.isComparison === true;
  if (!isAside) remember(story, id, resolved);
  if (isReportingPeriod(reading.meaning)) delete story.referenceQuarter;
  return {
    id,
    start,
    end,
    exact: prose.text.slice(start, end),
    kind: resolved.kind,
    edtf: resolved.edtf as Edtf | null,
    timex: resolved.timex,
    ...modOf(reading.mod),
    anchor: resolved.anchor,
    alternatives: resolved.alternatives as readonly Edtf[],
    rule: reading.rule,
  };
}

// "for the nine months": results told after it compare with a year before, not with a quarter
const isReportingPeriod = (meaning: Meaning) =>
  meaning.is === "length" && meaning.unit === "M" && (meaning.count === 9 || meaning.count === 6);

const modOf = (mod: Mod | undefined) => (mod === undefined ? {} : { mod });

function remember(story: Story, id: TimeId, { point, edtf }: Resolved): void {
  if (!point || edtf === null || point.century !== undefined || point.decade !== undefined) return;
  const reference: Reference = { id, edtf: edtf as Edtf, point };
  story.reference = reference;
  if (point.day !== undefined) story.referenceDay = reference;
  if (point.quarter !== undefined) story.referenceQuarter = reference;
}

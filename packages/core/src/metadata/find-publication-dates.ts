import type { Metadata } from "../model/article.ts";
import type { Segment } from "../model/segment.ts";
import { spanOf } from "../model/span.ts";
import { type PublicationDate, parsePublicationDate } from "./publication-date.ts";

type Dated = NonNullable<Metadata["published"]>;

/**
 * How likely a date is the article's own, by where its line stands and what the line says. Shares of
 * right dates on the pages of htmldate, trafilatura and fundus read as plain text, a little lowered
 * where they rest on few.
 */
const confidences = {
  stated: 0.97, // "Published: 3 May 2021"
  head: 0.96, // between the headline and the first paragraph
  dateline: 0.95, // "LIMA, 3 May 2021 (Agency) —"
  body: 0.94, // among the first paragraphs
  update: 0.85,
  late: 0.8, // in the second half of the prose or below it, where comments and teasers have theirs
  above: 0.6, // above the headline, where pages also print today's date
} as const;
type Place = keyof typeof confidences;

interface Candidate extends PublicationDate {
  readonly place: Place;
}

const bodyChars = 80; // a paragraph; shorter ones are labels

/**
 * Dates that lines and the dateline give an article, the likeliest first; of two alike the first in
 * the text. A late one counts only where no other date speaks against it: among dates that differ it
 * was wrong as often as right, and a wrong date is worse than none.
 */
export function findPublicationDates(
  text: string,
  segments: readonly Segment[],
  dateline: Metadata["dateline"],
): Dated[] {
  const headline = segments.findIndex(({ kind }) => kind === "headline");
  const first = segments.findIndex((s) => s.kind === "paragraph" && s.end - s.start > bodyChars);
  const body = first < 0 ? segments.length : first;
  const middle = middleOf(segments);
  const found: Candidate[] = segments.flatMap((segment, index) => {
    if (!mayDate(segment, index < body)) return [];
    const date = parsePublicationDate(text, segment.start, segment.end);
    if (!date) return [];
    const isLate = index > body && segment.start > middle;
    const where = isLate ? "late" : index > body ? "body" : index < headline ? "above" : "head";
    return { ...date, place: date.isUpdate ? "update" : date.isStated ? "stated" : where };
  });
  const ofDateline = datelineDate(text, dateline);
  const all = ofDateline
    ? [...found.filter(({ start }) => start !== ofDateline.start), ofDateline]
    : found;
  const isAgreed = all.every(({ edtf }) => edtf === all[0]?.edtf);
  return all
    .filter(({ place }) => place !== "late" || isAgreed)
    .toSorted((a, b) => confidences[b.place] - confidences[a.place])
    .map(({ start, end, edtf, place }) => ({
      edtf,
      basis: "text",
      ...spanOf(text, start, end),
      confidence: confidences[place],
    }));
}

/** The offset with as much text of paragraphs before it as behind it. */
function middleOf(segments: readonly Segment[]): number {
  const paragraphs = segments.filter(({ kind }) => kind === "paragraph");
  let rest = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0) / 2;
  for (const { start, end } of paragraphs) {
    rest -= end - start;
    if (rest <= 0) return end;
  }
  return 0;
}

const dating: ReadonlySet<Segment["kind"]> = new Set(["byline", "dateline", "credit"]);
const maybeDating: ReadonlySet<Segment["kind"]> = new Set(["heading", "paragraph", "related"]);

// Above the body a line of a date is one whatever it was taken for.
const mayDate = ({ kind }: Segment, isAboveBody: boolean) =>
  dating.has(kind) || (isAboveBody && maybeDating.has(kind));

function datelineDate(text: string, dateline: Metadata["dateline"]): Candidate | undefined {
  if (dateline?.day === undefined || dateline.start === undefined) return undefined;
  const start = text.indexOf(dateline.day, dateline.start);
  const date = parsePublicationDate(text, start, start + dateline.day.length);
  return date && { ...date, place: "dateline" };
}

import nlp from "compromise";
import dates from "compromise-dates";
import { type FoundTime, type ReadTimes, renderingsOf, trimmed } from "./time-peer.ts";

interface Match {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start: string | null; readonly unit?: string };
  readonly duration?: Readonly<Record<string, number>>;
}

interface View {
  readonly length: number;
  eq(index: number): View;
  json(options: { offset: boolean; terms: boolean }): Match[];
}
interface Document {
  dates(options: { today: string; timezone: string }): View;
  durations(): View;
}

nlp.plugin(dates);
const options = { offset: true, terms: false };

export const readTimes: ReadTimes = (text, published) => {
  const doc = nlp(text) as unknown as Document;
  const points = matchesOf(doc.dates({ today: published, timezone: "UTC" }));
  const lengths = matchesOf(doc.durations());
  const found = points.map((match) => toDate(text, match));
  for (const match of lengths) {
    const length = toLength(text, match);
    if (!found.some((date) => date.start < length.end && length.start < date.end))
      found.push(length);
  }
  return found.filter(({ start, end }) => start < end);
};

// Version 3.9.0 throws at some dates ("t.isValid is not a function"): the others of the text stay.
function matchesOf(view: View): Match[] {
  try {
    return view.json(options);
  } catch {
    if (view.length <= 1) return [];
    return Array.from({ length: view.length }, (_, i) => matchesOf(view.eq(i))).flat();
  }
}

const spanOf = (text: string, { offset: { start, length } }: Match) =>
  trimmed(text, start, start + length);

function toDate(text: string, match: Match): FoundTime {
  const { start, unit } = match.dates ?? {};
  const span = spanOf(text, match);
  if (!start) return { ...span, kind: "date", values: [] };
  const time = { hour: Number(start.slice(11, 13)), minute: Number(start.slice(14, 16)) };
  const hasHour = time.hour > 0 || unit === "time";
  const values = renderingsOf(start.slice(0, 10), hasHour ? time : undefined);
  return { ...span, kind: hasHour ? "time" : "date", values };
}

const letters: Readonly<Record<string, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
};

function toLength(text: string, match: Match): FoundTime {
  const values = Object.entries(match.duration ?? {}).flatMap(([unit, count]) => {
    const letter = letters[unit];
    if (letter === undefined) return [];
    return letter.length === 2 ? `PT${count}${letter[1]}` : `P${count}${letter}`;
  });
  return { ...spanOf(text, match), kind: "duration", values };
}

import { addDays, addMonths, daysInMonth, type TimeAnchor, type TimeKind } from "@corpus/core";
import { type Context, isWithinCalendar, missing, none, type Placed } from "./context.ts";
import { holidayIn } from "./holidays.ts";
import { toStep, yearsIn } from "./long-units.ts";
import type { Length, Meaning, Mod, Often, Step, Unit, Vague, When } from "./meaning.ts";
import { placeWhen } from "./place-when.ts";
import { type Point, printPoint } from "./point.ts";
import { printWhole } from "./print-length.ts";

/** What an expression says, with its anchor. `point` is there where it names one date. */
export interface Resolved {
  readonly kind: TimeKind;
  readonly edtf: string | null;
  readonly timex: string;
  readonly anchor: TimeAnchor;
  readonly alternatives: readonly string[];
  readonly point?: Point;
}

/** What `meaning` says in `context`. */
export function resolveTime(meaning: Meaning, mod: Mod | undefined, context: Context): Resolved {
  switch (meaning.is) {
    case "often":
      return resolveOften(meaning);
    case "vague":
      return resolveVague(meaning, context);
    case "ancient":
      return {
        kind: "date",
        edtf: meaning.edtf,
        timex: meaning.timex,
        anchor: none,
        alternatives: [],
      };
    case "length":
      return meaning.isAhead
        ? resolveAhead(meaning, mod, context)
        : resolveLength(meaning, context);
    case "when":
      return finish(placeWhen(meaning, context), meaning, mod, context);
  }
}

function resolveOften({ timex }: Often): Resolved {
  const edtf = /^PT?\d+[A-Z]$/.test(timex) && !/[QECLF]$/.test(timex) ? timex : null;
  return { kind: "set", edtf, timex, anchor: none, alternatives: [] };
}

function resolveVague({ timex }: Vague, { published }: Context): Resolved {
  const base = { kind: "date", timex, alternatives: [] } as const;
  if (!published) return { ...base, edtf: null, anchor: missing };
  const anchor: TimeAnchor = { kind: "publication", edtf: published.edtf };
  const month = published.month ?? String(published.year).padStart(4, "0");
  const edtf = {
    PAST_REF: `/${month}`,
    PRESENT_REF: published.day ?? month,
    FUTURE_REF: `${month}/`,
  }[timex];
  const mark = timex === "PRESENT_REF" && published.isApproximate ? "~" : "";
  return { ...base, edtf: `${edtf}${mark}`, anchor };
}

// "It will open in five years" names a date, "it was built in five years" a length; without a tense both stay
function resolveAhead(length: Length, mod: Mod | undefined, context: Context): Resolved {
  const alone = resolveLength(length, context);
  if (context.tense < 0 || !context.published || length.rest || length.count === undefined)
    return alone;
  const step: Step = { ...toStep(length.unit, length.count), from: "publication" };
  const when: When = { is: "when", step };
  const date = finish(placeWhen(when, context), when, mod, context);
  if (context.tense > 0 && date.point) return date;
  return date.edtf === null ? alone : { ...alone, alternatives: [date.edtf] };
}

// "the past two years" has its end at publication; a bare length is no date
function resolveLength(length: Length, { published }: Context): Resolved {
  const timex = printWhole(length);
  const bare = /X|Q|E$|C$|L$|WE$|\d{13}|\.\d{6}/.test(timex) ? null : timex;
  const base = { kind: "duration", timex, alternatives: [] } as const;
  if (length.until === undefined) return { ...base, edtf: bare, anchor: none };
  if (!published) return { ...base, edtf: bare, anchor: missing };
  const anchor: TimeAnchor = { kind: "publication", edtf: published.edtf };
  const { until } = length;
  const near = length.unit === "D" || length.unit === "W" ? published.day : published.month;
  if (near === undefined) return { ...base, edtf: bare, anchor };
  if (length.count === undefined)
    return { ...base, edtf: until < 0 ? `/${near}` : `${near}/`, anchor };
  const { unit } = length;
  const years = yearsIn(unit);
  const count = length.count * until;
  let far: string | undefined;
  if (!isWithinCalendar(published.year, unit, count)) far = undefined;
  else if (years > 0) far = addMonths(near, count * years * 12);
  else if (unit === "M") far = addMonths(near, count);
  else if (unit === "D" || unit === "W") far = addDays(near, count * (unit === "W" ? 7 : 1));
  if (far === undefined) return { ...base, edtf: bare, anchor };
  return { ...base, edtf: until < 0 ? `${far}~/${near}` : `${near}/${far}~`, anchor };
}

function finish(placed: Placed, when: When, mod: Mod | undefined, context: Context): Resolved {
  const hasHour = when.clock !== undefined || when.part !== undefined;
  const kind: TimeKind = hasHour ? "time" : "date";
  if (!placed.point)
    return { kind, ...printUnplaced(when), anchor: placed.anchor, alternatives: [] };
  const { edtf, timex } = printPoint(placed.point);
  const isDayFromAnchor = placed.point.day !== undefined && placed.anchor.kind === "publication";
  const isLoose =
    mod === "APPROX" ||
    placed.point.isNear === true ||
    (isDayFromAnchor && context.published?.isApproximate === true);
  const canMark = isLoose && !edtf.includes("/") && !edtf.includes("T") && !edtf.endsWith("~");
  const others = [...(placed.others ?? []), ...otherMidnight(placed.point)];
  const alternatives = others.map((other) => printPoint(other).edtf);
  return {
    kind,
    edtf: canMark ? `${edtf}~` : edtf,
    timex,
    anchor: placed.anchor,
    alternatives: alternatives.filter((other) => other !== edtf),
    point: placed.point,
  };
}

// the midnight with which the day begins
const otherMidnight = (point: Point): Point[] =>
  point.time === "T24:00" ? [{ ...point, time: "T00:00" }] : [];

const two = (n: number) => String(n).padStart(2, "0");

// The words alone, with X for what they leave open.
function printUnplaced(when: When): { edtf: string | null; timex: string } {
  const clock = when.clock === "T24:00" && when.day === undefined ? "T00:00" : when.clock;
  const time = clock ?? (when.part ? `T${when.part}` : "");
  const { month, day } = when;
  if (when.year === undefined && month !== undefined) {
    const date = day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
    const fits = day === undefined || day <= daysInMonth(2000, month);
    return { edtf: fits ? date : null, timex: date + time };
  }
  // "30 February 2023": no day, and no other was meant for certain
  if (when.year !== undefined && month !== undefined && day !== undefined) {
    const year = String(when.year).padStart(4, "0");
    return { edtf: null, timex: `${year}-${two(month)}-${two(day)}${time}` };
  }
  if (day !== undefined)
    return { edtf: `XXXX-XX-${two(day)}`, timex: `XXXX-XX-${two(day)}${time}` };
  if (when.weekday !== undefined) return { edtf: null, timex: `XXXX-WXX-${when.weekday}${time}` };
  if (when.quarter !== undefined) return { edtf: null, timex: `XXXX-Q${when.quarter}` };
  if (when.half !== undefined) return { edtf: null, timex: `XXXX-H${when.half}` };
  if (when.season !== undefined) return { edtf: null, timex: `XXXX-${when.season}` };
  if (when.isWeekend) return { edtf: null, timex: "XXXX-WXX-WE" };
  if (when.holiday !== undefined) {
    const [fixed, ...others] = [2000, 2001, 2004].map((y) => holidayIn(when.holiday!, y)?.slice(5));
    const isMoving = others.some((other) => other !== fixed);
    return isMoving
      ? { edtf: null, timex: "XXXX-XX-XX" }
      : { edtf: `XXXX-${fixed}`, timex: `XXXX-${fixed}` };
  }
  if (when.step === undefined) return { edtf: null, timex: time === "" ? "XXXX" : time };
  const blanks: Partial<Record<Unit, string>> = {
    Y: "XXXX",
    M: "XXXX-XX",
    Q: "XXXX-QX",
    W: "XXXX-WXX",
    F: "XXXX-WXX",
    N: "XXXX-WXX-WE",
    E: "XXX",
    C: "XX",
  };
  return { edtf: null, timex: (blanks[when.step.unit] ?? "XXXX-XX-XX") + time };
}

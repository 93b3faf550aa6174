import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  type Edtf,
  type TimeAnchor,
  type TimeId,
  type TimeKind,
  weekdayOf,
} from "@corpus/core";
import type { Anchor } from "./anchor.ts";
import { holidayIn, mondayOf } from "./holidays.ts";
import type { Length, Meaning, Mod, Often, Step, Unit, Vague, When } from "./meaning.ts";
import { type Point, printPoint } from "./point.ts";
import { printWhole } from "./print-length.ts";

/** What surrounds an expression: the date of publication, the date last named, and the tense. */
export interface Context {
  readonly published: Anchor | undefined;
  readonly reference: Reference | undefined; // the date last named
  readonly referenceDay: Reference | undefined; // the day last named
  readonly referenceQuarter: Reference | undefined; // the quarter last named: results are told against it
  readonly tense: -1 | 0 | 1;
}

/** A date that the text has named. */
export interface Reference {
  readonly id: TimeId;
  readonly edtf: Edtf;
  readonly point: Point;
}

/** What an expression says, with its anchor. `point` is there where it names one date. */
export interface Resolved {
  readonly kind: TimeKind;
  readonly edtf: string | null;
  readonly timex: string;
  readonly anchor: TimeAnchor;
  readonly alternatives: readonly string[];
  readonly point?: Point;
}

const none: TimeAnchor = { kind: "none" };
const missing: TimeAnchor = { kind: "missing" };

/** What `meaning` says in `context`. */
export function resolveTime(meaning: Meaning, mod: Mod | undefined, context: Context): Resolved {
  switch (meaning.is) {
    case "often":
      return resolveOften(meaning);
    case "vague":
      return resolveVague(meaning, context);
    case "length":
      return resolveLength(meaning, context);
    case "when":
      return finish(resolveWhen(meaning, context), meaning, mod, context);
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
  const month = published.month ?? published.year;
  const edtf = {
    PAST_REF: `/${month}`,
    PRESENT_REF: published.day ?? month,
    FUTURE_REF: `${month}/`,
  }[timex];
  const mark = timex === "PRESENT_REF" && published.isApproximate ? "~" : "";
  return { ...base, edtf: `${edtf}${mark}`, anchor };
}

const farthest: Readonly<Record<string, number>> = { Y: 1000, M: 12000, W: 50000, D: 300000 };

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
  const years = unit === "Y" ? 1 : unit === "E" ? 10 : unit === "C" ? 100 : 0;
  const count = length.count * until;
  let far: string | undefined;
  if (Math.abs(count) > (farthest[unit] ?? 100) || !Number.isInteger(count)) far = undefined;
  else if (years > 0) far = addMonths(near, count * years * 12);
  else if (unit === "M") far = addMonths(near, count);
  else if (unit === "D" || unit === "W") far = addDays(near, count * (unit === "W" ? 7 : 1));
  if (far === undefined) return { ...base, edtf: bare, anchor };
  return { ...base, edtf: until < 0 ? `${far}~/${near}` : `${near}/${far}~`, anchor };
}

interface Placed {
  readonly point: Point | undefined; // undefined: it cannot be placed
  readonly anchor: TimeAnchor;
  readonly others?: readonly Point[];
}

function finish(placed: Placed, when: When, mod: Mod | undefined, context: Context): Resolved {
  const hasHour = when.clock !== undefined || when.part !== undefined;
  const kind: TimeKind = hasHour ? "time" : "date";
  if (!placed.point)
    return { kind, ...printUnplaced(when), anchor: placed.anchor, alternatives: [] };
  const { edtf, timex } = printPoint(placed.point);
  const isDayFromAnchor = placed.point.day !== undefined && placed.anchor.kind === "publication";
  const isLoose =
    mod === "APPROX" || (isDayFromAnchor && context.published?.isApproximate === true);
  const canMark = isLoose && !edtf.includes("/") && !edtf.includes("T") && !edtf.endsWith("~");
  const alternatives = (placed.others ?? []).map((other) => printPoint(other).edtf);
  return {
    kind,
    edtf: canMark ? `${edtf}~` : edtf,
    timex,
    anchor: placed.anchor,
    alternatives: alternatives.filter((other) => other !== edtf),
    point: placed.point,
  };
}

const two = (n: number) => String(n).padStart(2, "0");

// The words alone, with X for what they leave open.
function printUnplaced(when: When): { edtf: string | null; timex: string } {
  const time = when.clock ?? (when.part ? `T${when.part}` : "");
  const { month, day } = when;
  if (when.year === undefined && month !== undefined) {
    const date = day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
    const fits = day === undefined || day <= daysInMonth(2000, month);
    return { edtf: fits ? date : null, timex: date + time };
  }
  if (day !== undefined)
    return { edtf: `XXXX-XX-${two(day)}`, timex: `XXXX-XX-${two(day)}${time}` };
  if (when.weekday !== undefined) return { edtf: null, timex: `XXXX-WXX-${when.weekday}${time}` };
  if (when.quarter !== undefined) return { edtf: null, timex: `XXXX-Q${when.quarter}` };
  if (when.half !== undefined) return { edtf: null, timex: `XXXX-H${when.half}` };
  if (when.season !== undefined) return { edtf: null, timex: `XXXX-${when.season}` };
  if (when.isWeekend) return { edtf: null, timex: "XXXX-WXX-WE" };
  if (when.holiday !== undefined) {
    const fixed = /^\d\d-\d\d$/.exec(holidayIn(when.holiday, 2000).slice(5))?.[0];
    const isFixed = holidayIn(when.holiday, 2001).slice(5) === fixed;
    const isMoving = !isFixed || holidayIn(when.holiday, 2004).slice(5) !== fixed;
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

function resolveWhen(when: When, context: Context): Placed {
  if (when.step) return resolveStep(when, when.step, context);
  if (when.century !== undefined) return { point: { century: when.century }, anchor: none };
  if (when.decade !== undefined) return { point: { decade: when.decade }, anchor: none };
  if (when.year !== undefined) {
    const quarter = when.isLikeQuarter ? context.referenceQuarter?.point.quarter : undefined;
    const fields = quarter === undefined ? when : { ...when, quarter };
    return { ...inYear(fields, when.year, context), anchor: none };
  }
  return placeOpen(when, context);
}

/** The fields of `when` inside `year`. */
function inYear(
  when: When,
  year: number,
  context: Context,
): { point: Point | undefined; others?: readonly Point[] } {
  const time = timeOf(when);
  if (when.holiday !== undefined)
    return { point: { year, day: holidayIn(when.holiday, year), ...time } };
  if (when.month !== undefined && when.day !== undefined) {
    const day = dayIn(year, when.month, when.day);
    if (day === undefined) return { point: undefined };
    const toDay =
      when.toDay === undefined ? undefined : dayIn(year, when.toMonth ?? when.month, when.toDay);
    const point: Point = {
      year,
      day,
      ...(toDay === undefined || toDay <= day ? {} : { toDay }),
      ...time,
    };
    return when.swapped ? withSwapped(point, when, year, context) : { point };
  }
  if (when.month !== undefined) {
    const toMonth =
      when.toMonth !== undefined && when.toMonth > when.month ? { toMonth: when.toMonth } : {};
    return { point: { year, month: when.month, ...toMonth } };
  }
  if (when.quarter !== undefined) return { point: { year, quarter: when.quarter } };
  if (when.half !== undefined) return { point: { year, half: when.half } };
  if (when.season !== undefined) return { point: { year, season: when.season } };
  if (when.toYear !== undefined && when.toYear > year)
    return { point: { year, toYear: when.toYear } };
  return { point: { year, ...(when.isFiscal ? { isFiscal: true } : {}) } };
}

// Of the two readings of 12/04/2016, the one that publication speaks for: an article does not
// often name a day to come in figures, and most often its own.
function withSwapped(point: Point, when: When, year: number, { published }: Context) {
  const { month, day } = when.swapped!;
  const otherDay = dayIn(year, month, day);
  if (otherDay === undefined) return { point };
  const other: Point = { ...point, day: otherDay };
  const isNearer =
    published?.day !== undefined &&
    Math.abs(daysBetween(published.day, otherDay)) < 7 &&
    Math.abs(daysBetween(published.day, point.day!)) > 21;
  return isNearer ? { point: other, others: [point] } : { point, others: [other] };
}

function timeOf({ clock, part }: When): { time?: string } {
  if (clock !== undefined) return { time: clock };
  return part === undefined ? {} : { time: `T${part}` };
}

function dayIn(year: number, month: number, day: number): Edtf | undefined {
  if (year < 1 || year > 9999 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` as Edtf;
}

/** Where a step starts: publication, or the date last named. */
interface Base {
  readonly year: number;
  readonly month?: Edtf | undefined;
  readonly day?: Edtf | undefined;
  readonly quarter?: number | undefined;
  readonly anchor: TimeAnchor;
}

function resolveStep(when: When, step: Step, context: Context): Placed {
  const base = baseOf(step, context);
  if (!base) return { point: undefined, anchor: missing };
  const { anchor } = base;
  const time = timeOf(when);
  const { count } = step;
  const isFar = Math.abs(count) > (farthest[step.unit] ?? 100) || !Number.isInteger(count);
  if (isFar) return { point: undefined, anchor };
  switch (step.unit) {
    case "Y": {
      const year = base.year + count;
      if (year < 1 || year > 9999) return { point: undefined, anchor };
      const isPlain =
        when.month === undefined &&
        when.quarter === undefined &&
        when.season === undefined &&
        when.half === undefined &&
        when.holiday === undefined;
      if (isPlain && base.quarter !== undefined)
        return { point: { year, quarter: base.quarter }, anchor };
      return { ...inYear({ ...when, isFiscal: when.isFiscal ?? false }, year, context), anchor };
    }
    case "Q": {
      const quarter =
        base.quarter ?? (base.month ? Math.ceil(Number(base.month.slice(5, 7)) / 3) : undefined);
      if (quarter === undefined) return { point: undefined, anchor };
      const index = base.year * 4 + quarter - 1 + count;
      return { point: { year: Math.floor(index / 4), quarter: (index % 4) + 1 }, anchor };
    }
    case "M": {
      if (!base.month) return { point: undefined, anchor };
      const month = addMonths(base.month, count);
      return {
        point: { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) },
        anchor,
      };
    }
    case "W":
    case "F":
    case "N": {
      if (!base.day) return { point: undefined, anchor };
      const monday = addDays(mondayOf(base.day), count * (step.unit === "F" ? 14 : 7));
      if (when.weekday !== undefined)
        return { point: dayPoint(addDays(monday, when.weekday - 1), time), anchor };
      if (!when.isWeekend && step.unit !== "N") return { point: { week: monday }, anchor };
      const isOver = count === 0 && context.tense < 0 && weekdayOf(base.day) <= 3;
      return { point: { weekend: addDays(monday, isOver ? -2 : 5) }, anchor };
    }
    case "D":
      return base.day
        ? { point: dayPoint(addDays(base.day, count), time), anchor }
        : { point: undefined, anchor };
    case "TH":
    case "TM":
    case "TS":
      return base.day ? { point: dayPoint(base.day, time), anchor } : { point: undefined, anchor };
    case "E":
      return count === 0
        ? { point: { decade: Math.floor(base.year / 10) }, anchor }
        : { point: { year: base.year + count * 10 }, anchor };
    case "C":
      return { point: { century: Math.floor(base.year / 100) + count }, anchor };
    case "L":
      return { point: undefined, anchor };
  }
}

const dayPoint = (day: Edtf, time: { time?: string } = {}): Point => ({
  year: Number(day.slice(0, 4)),
  day,
  ...time,
});

function baseOf(step: Step, context: Context): Base | undefined {
  const { published, referenceQuarter } = context;
  const reference = step.unit === "D" ? context.referenceDay : context.reference;
  if (step.isComparison && referenceQuarter) return fromReference(referenceQuarter);
  if (step.from === "text") {
    if (step.unit === "Q" && referenceQuarter) return fromReference(referenceQuarter);
    const base = reference && fromReference(reference);
    const fits =
      base &&
      (step.unit === "Y" || (step.unit === "M" || step.unit === "Q" ? base.month : base.day));
    if (fits) return base;
    // "the quarter" and "the following year" with nothing named before: the ones around publication
    if (step.unit !== "Q" && step.unit !== "Y" && step.count !== 0) return undefined;
  }
  if (!published) return undefined;
  return {
    year: published.year,
    month: published.month,
    day: published.day,
    anchor: { kind: "publication", edtf: published.edtf },
  };
}

function fromReference({ id, edtf, point }: Reference): Base | undefined {
  const anchor: TimeAnchor = { kind: "expression", time: id, edtf };
  const year = point.year ?? (point.week ? Number(point.week.slice(0, 4)) : undefined);
  if (year === undefined) return undefined;
  const day = point.day ?? point.week ?? point.weekend;
  const month =
    day !== undefined
      ? (day.slice(0, 7) as Edtf)
      : point.month === undefined
        ? undefined
        : (`${String(year).padStart(4, "0")}-${two(point.month)}` as Edtf);
  return { year, month, day, quarter: point.quarter, anchor };
}

/** A date that leaves its year, month or week open: the nearest that the tense allows. */
function placeOpen(when: When, context: Context): Placed {
  const { published, reference } = context;
  if (!published) {
    // a time of day belongs to the day last named, if any
    if (isTimeOnly(when) && reference?.point.day) return onReferenceDay(when, reference);
    return { point: undefined, anchor: missing };
  }
  const anchor: TimeAnchor = { kind: "publication", edtf: published.edtf };
  if (isTimeOnly(when)) {
    if (reference?.point.day) return onReferenceDay(when, reference);
    return published.day
      ? { point: dayPoint(published.day, timeOf(when)), anchor }
      : { point: undefined, anchor: missing };
  }
  const candidates = openCandidates(when, published, context);
  if (candidates === undefined) return { point: undefined, anchor: missing };
  // A quarter is named around its end, before and after it: the nearest is meant whatever the tense.
  const told = when.isFiscal ? -1 : 0; // a fiscal quarter is told when it is over
  const direction = when.toward ?? (when.quarter === undefined ? context.tense : told);
  const chosen = choose(candidates, direction, when, published);
  if (!chosen) return { point: undefined, anchor };
  const others =
    context.tense === 0 && when.toward === undefined
      ? otherSide(candidates, chosen, published)
      : [];
  return { point: chosen, anchor, others };
}

const isTimeOnly = (when: When) =>
  (when.clock !== undefined || when.part !== undefined) &&
  when.day === undefined &&
  when.weekday === undefined &&
  when.month === undefined &&
  when.holiday === undefined;

function onReferenceDay(when: When, { id, edtf, point }: Reference): Placed {
  return {
    point: dayPoint(point.day!, timeOf(when)),
    anchor: { kind: "expression", time: id, edtf },
  };
}

/** Every reading within a year or so of publication, in order of time; undefined where publication is too coarse. */
function openCandidates(when: When, published: Anchor, context: Context): Point[] | undefined {
  const years = [published.year - 1, published.year, published.year + 1];
  const time = timeOf(when);
  if (when.month !== undefined || when.holiday !== undefined) {
    const points = years.flatMap((year) => inYear(when, year, context).point ?? []);
    const matching = points.filter(
      (p) => p.day !== undefined && when.weekday !== undefined && weekdayOf(p.day) === when.weekday,
    );
    return matching.length > 0 ? matching : points;
  }
  if (when.quarter !== undefined || when.season !== undefined || when.half !== undefined)
    return years.flatMap((year) => inYear(when, year, context).point ?? []);
  if (!published.day) return undefined;
  const today = published.day;
  if (when.weekday !== undefined && when.day === undefined) {
    const back = (weekdayOf(today) - when.weekday + 7) % 7;
    const latest = addDays(today, -back);
    const days =
      back === 0 ? [addDays(today, -7), today, addDays(today, 7)] : [latest, addDays(latest, 7)];
    return days.map((day) => dayPoint(day, time));
  }
  if (when.isWeekend) {
    const saturday = addDays(mondayOf(today), 5);
    return [{ weekend: addDays(saturday, -7) }, { weekend: saturday }];
  }
  if (when.day !== undefined) {
    return [-1, 0, 1].flatMap((n) => {
      const month = addMonths(published.month!, n);
      const day = dayIn(Number(month.slice(0, 4)), Number(month.slice(5, 7)), when.day!);
      const fits = day && (when.weekday === undefined || weekdayOf(day) === when.weekday);
      return fits ? [dayPoint(day, time)] : [];
    });
  }
  return undefined;
}

// The middle of a point, in days from the day or the middle of publication.
function distance(point: Point, published: Anchor): number {
  const today = published.day ?? (`${published.month ?? `${published.year}-07`}-01` as Edtf);
  return daysBetween(today, middleOf(point));
}

function middleOf(point: Point): Edtf {
  if (point.day) return point.day;
  const from = point.weekend ?? point.week;
  if (from) return from;
  const year = String(point.year).padStart(4, "0");
  if (point.month) return `${year}-${two(point.month)}-15` as Edtf;
  if (point.quarter) return `${year}-${two(point.quarter * 3 - 1)}-15` as Edtf;
  if (point.half) return `${year}-${point.half === 1 ? "04" : "10"}-01` as Edtf;
  const months: Readonly<Record<string, string>> = {
    SP: "04-15",
    SU: "07-15",
    FA: "10-15",
    WI: "12-31",
  };
  return `${year}-${months[point.season ?? ""] ?? "07-01"}` as Edtf;
}

// Whether a point covers publication: the month or quarter we are in is neither past nor to come.
function isAround(point: Point, published: Anchor): boolean {
  const d = Math.abs(distance(point, published));
  if (point.day) return published.day ? d === 0 : false;
  if (point.weekend) return false;
  if (point.month)
    return published.month === `${String(point.year).padStart(4, "0")}-${two(point.month)}`;
  if (point.quarter || point.season) return d <= 46;
  return point.year === published.year;
}

const farDays = 290; // nearly ten months: a cue of tense that points so far, with the other side near, is a stray one
const nearDays = 62;

function choose(
  candidates: readonly Point[],
  direction: -1 | 0 | 1,
  when: When,
  published: Anchor,
): Point | undefined {
  const away = (point: Point) => distance(point, published);
  const nearest = candidates.toSorted((a, b) => Math.abs(away(a)) - Math.abs(away(b)));
  if (when.toward === 0) {
    const same =
      candidates.find((p) => isAround(p, published)) ??
      candidates.find((p) => p.year === published.year && !p.day);
    return same ?? nearest[0];
  }
  if (direction === 0)
    return when.weekday !== undefined && when.month === undefined
      ? lastBefore(candidates, published, true)
      : nearest[0];
  const isStrict = when.toward !== undefined;
  const sided =
    direction < 0
      ? lastBefore(candidates, published, !isStrict)
      : firstAfter(candidates, published, !isStrict);
  if (!sided) return nearest[0];
  const isStray =
    !isStrict && Math.abs(away(sided)) > farDays && Math.abs(away(nearest[0]!)) < nearDays;
  return isStray ? nearest[0] : sided;
}

function lastBefore(
  candidates: readonly Point[],
  published: Anchor,
  takesNow: boolean,
): Point | undefined {
  return candidates.findLast((p) =>
    isAround(p, published) ? takesNow : distance(p, published) < 0,
  );
}

function firstAfter(
  candidates: readonly Point[],
  published: Anchor,
  takesNow: boolean,
): Point | undefined {
  return candidates.find((p) => (isAround(p, published) ? takesNow : distance(p, published) > 0));
}

function otherSide(candidates: readonly Point[], chosen: Point, published: Anchor): Point[] {
  const isPast = distance(chosen, published) <= 0;
  const other = isPast
    ? firstAfter(candidates, published, false)
    : lastBefore(candidates, published, false);
  return other && other !== chosen ? [other] : [];
}

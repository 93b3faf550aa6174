import { addDays, addMonths, type Edtf, type TimeAnchor, weekdayOf } from "@corpus/core";
import {
  type Context,
  isWithinCalendar,
  missing,
  none,
  type Placed,
  type Reference,
} from "./context.ts";
import { mondayOf } from "./holidays.ts";
import { dayPoint, inYear, timeOf } from "./in-year.ts";
import type { Step, When } from "./meaning.ts";
import { placeOpen } from "./place-open.ts";
import type { Point } from "./point.ts";

const two = (n: number) => String(n).padStart(2, "0");

/** Places a date: by a step, by its own words, or by what surrounds it. */
export function placeWhen(when: When, context: Context): Placed {
  if (when.isWeekOf) {
    const { isWeekOf, ...day } = when;
    return toWeeks(placeWhen(day, context));
  }
  if (when.step) return placeStep(when, when.step, context);
  if (when.century !== undefined) return { point: { century: when.century }, anchor: none };
  if (when.decade !== undefined) return { point: { decade: when.decade }, anchor: none };
  if (when.year !== undefined) {
    const quarter = when.isLikeQuarter ? context.referenceQuarter?.point.quarter : undefined;
    const fields = quarter === undefined ? when : { ...when, quarter };
    return { ...inYear(fields, when.year, context), anchor: none };
  }
  return placeOpen(when, context);
}

const toWeek = (point: Point): Point => (point.day ? { week: mondayOf(point.day) } : point);

const toWeeks = ({ point, others, ...rest }: Placed): Placed => ({
  ...rest,
  point: point && toWeek(point),
  ...(others && { others: others.map(toWeek) }),
});

/** Where a step starts: publication, or the date last named. */
interface Base {
  readonly year: number;
  readonly month?: Edtf | undefined;
  readonly day?: Edtf | undefined;
  readonly quarter?: number | undefined;
  readonly anchor: TimeAnchor;
}

function placeStep(when: When, step: Step, context: Context): Placed {
  const base = baseOf(step, context);
  if (!base) return { point: undefined, anchor: missing };
  const { anchor } = base;
  const time = timeOf(when);
  const { count } = step;
  if (!isWithinCalendar(base.year, step.unit, count)) return { point: undefined, anchor };
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
      // "the quarter" with none named before is the last one over: results come after their quarter
      const isOver = step.from === "text" && anchor.kind === "publication";
      const index = base.year * 4 + quarter - 1 + count - (isOver ? 1 : 0);
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
      return { point: { decade: Math.floor(base.year / 10) + count }, anchor };
    case "C":
      return { point: { century: Math.floor(base.year / 100) + count }, anchor };
    case "L":
      return { point: undefined, anchor };
  }
}

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

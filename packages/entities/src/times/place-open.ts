import { addDays, addMonths, type TimeAnchor, weekdayOf } from "@corpus/core";
import type { Anchor } from "./anchor.ts";
import { chooseNearest, otherSide, toCandidates } from "./choose.ts";
import { type Context, missing, type Placed, type Reference } from "./context.ts";
import { mondayOf } from "./holidays.ts";
import { dayIn, dayPoint, inYear, timeOf } from "./in-year.ts";
import type { When } from "./meaning.ts";
import type { Point } from "./point.ts";

/** A date that leaves its year, month or week open: the nearest that the tense allows. */
export function placeOpen(when: When, context: Context): Placed {
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
  const points = openPoints(when, published, context);
  if (points === undefined) return { point: undefined, anchor: missing };
  // what is told as past is in no quarter that has yet to begin: half of one is 46 days
  const candidates = toCandidates(points, published).filter(
    ({ point, away }) => point.quarter === undefined || context.tense >= 0 || away < 46,
  );
  // A quarter is named around its end, before and after it: the nearest is meant whatever the tense.
  const told = when.isFiscal ? -1 : 0; // a fiscal quarter is told when it is over
  const direction = when.toward ?? (when.quarter === undefined ? context.tense : told);
  const chosen = chooseNearest(candidates, direction, when, published);
  if (!chosen) return { point: undefined, anchor };
  const others =
    context.tense === 0 && when.toward === undefined ? otherSide(candidates, chosen) : [];
  return { point: chosen.point, anchor, others };
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
function openPoints(when: When, published: Anchor, context: Context): Point[] | undefined {
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

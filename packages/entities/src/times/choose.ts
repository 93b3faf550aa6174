import { daysBetween, type Edtf } from "@corpus/core";
import type { Anchor } from "./anchor.ts";
import type { When } from "./meaning.ts";
import type { Point } from "./point.ts";

const two = (n: number) => String(n).padStart(2, "0");

// The middle of a point, in days from the day or the middle of publication.
function distance(point: Point, published: Anchor): number {
  const year = String(published.year).padStart(4, "0");
  const today = published.day ?? (`${published.month ?? `${year}-07`}-01` as Edtf);
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

/** Of the candidates, in order of time, the one that direction and nearness to publication speak for. */
export function chooseNearest(
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

/** The candidate on the other side of publication, where the tense left it open. */
export function otherSide(candidates: readonly Point[], chosen: Point, published: Anchor): Point[] {
  const isPast = distance(chosen, published) <= 0;
  const other = isPast
    ? firstAfter(candidates, published, false)
    : lastBefore(candidates, published, false);
  return other && other !== chosen ? [other] : [];
}

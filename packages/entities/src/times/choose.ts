import { daysBetween, type Edtf } from "@corpus/core";
import type { Anchor } from "./anchor.ts";
import type { When } from "./meaning.ts";
import type { Point } from "./point.ts";

const two = (n: number) => String(n).padStart(2, "0");

/** A reading, with its middle in days from publication, and whether it covers publication. */
export interface Candidate {
  readonly point: Point;
  readonly away: number;
  readonly isAround: boolean;
}

/** `points` as candidates, in the order given. */
export function toCandidates(points: readonly Point[], published: Anchor): Candidate[] {
  const year = String(published.year).padStart(4, "0");
  const today = published.day ?? (`${published.month ?? `${year}-07`}-01` as Edtf);
  return points.map((point) => {
    const away = daysBetween(today, middleOf(point));
    return { point, away, isAround: isAround(point, away, published) };
  });
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

// The month or quarter we are in is neither past nor to come.
function isAround(point: Point, away: number, published: Anchor): boolean {
  if (point.day) return published.day !== undefined && away === 0;
  if (point.weekend) return false;
  if (point.month)
    return published.month === `${String(point.year).padStart(4, "0")}-${two(point.month)}`;
  if (point.quarter || point.season) return Math.abs(away) <= 46;
  return point.year === published.year;
}

const farDays = 290; // nearly ten months: a cue of tense that points so far, with the other side near, is a stray one
const nearDays = 62;

/** Of the candidates, in order of time, the one that direction and nearness to publication speak for. */
export function chooseNearest(
  candidates: readonly Candidate[],
  direction: -1 | 0 | 1,
  when: When,
  published: Anchor,
): Candidate | undefined {
  const [nearest] = candidates.toSorted((a, b) => Math.abs(a.away) - Math.abs(b.away));
  if (when.toward === 0) {
    const same =
      candidates.find((c) => c.isAround) ??
      candidates.find(({ point }) => point.year === published.year && !point.day);
    return same ?? nearest;
  }
  if (direction === 0)
    return when.weekday !== undefined && when.month === undefined
      ? lastBefore(candidates, true)
      : nearest;
  const isStrict = when.toward !== undefined;
  const sided =
    direction < 0 ? lastBefore(candidates, !isStrict) : firstAfter(candidates, !isStrict);
  if (!sided || !nearest) return nearest;
  const isStray = !isStrict && Math.abs(sided.away) > farDays && Math.abs(nearest.away) < nearDays;
  return isStray ? nearest : sided;
}

function lastBefore(candidates: readonly Candidate[], takesNow: boolean): Candidate | undefined {
  return candidates.findLast((c) => (c.isAround ? takesNow : c.away < 0));
}

function firstAfter(candidates: readonly Candidate[], takesNow: boolean): Candidate | undefined {
  return candidates.find((c) => (c.isAround ? takesNow : c.away > 0));
}

/** The candidate on the other side of publication, where the tense left it open. */
export function otherSide(candidates: readonly Candidate[], chosen: Candidate): Point[] {
  const other = chosen.away <= 0 ? firstAfter(candidates, false) : lastBefore(candidates, false);
  return other && other !== chosen ? [other.point] : [];
}

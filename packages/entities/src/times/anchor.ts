import { type Edtf, parseEdtf } from "@corpus/core";

/** The date that relative dates count from, as fine as it is known. */
export interface Anchor {
  readonly edtf: Edtf;
  readonly year: number;
  readonly month?: Edtf | undefined; // "2022-04"
  readonly day?: Edtf | undefined; // "2022-04-21"
  readonly isApproximate: boolean;
}

/** What `published` gives to count from: a time of day is left out; an interval gives what its ends share. */
export function anchorOf(published: Edtf | null): Anchor | undefined {
  if (published === null) return undefined;
  const value = parseEdtf(published);
  if (value?.kind === "interval") return sharedBy(published);
  if (value?.kind === "season")
    return { edtf: published, year: value.year, isApproximate: value.qualifier !== null };
  if (value?.kind !== "date" || value.year === null || value.year < 1 || value.year > 9000)
    return undefined;
  if (value.precision === "century" || value.precision === "decade") return undefined;
  const isApproximate = "qualifier" in value && value.qualifier !== null;
  const base = { edtf: published, year: value.year, isApproximate };
  if (!("month" in value) || value.month === null) return base;
  const month = published.slice(0, 7) as Edtf;
  if (!("day" in value) || value.day === null) return { ...base, month };
  return { ...base, month, day: published.slice(0, 10) as Edtf };
}

function sharedBy(interval: Edtf): Anchor | undefined {
  const [from, to] = interval.split("/") as [string, string];
  const [start, end] = [anchorOf(from as Edtf), anchorOf(to as Edtf)];
  if (!start || !end || start.year !== end.year) return undefined;
  const month = start.month === end.month ? start.month : undefined;
  const day = start.day === end.day ? start.day : undefined;
  return { edtf: interval, year: start.year, month, day, isApproximate: true };
}

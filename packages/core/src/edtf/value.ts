export const qualifierMarks = { uncertain: "?", approximate: "~", both: "%" } as const;

/** `uncertain`: the source may be wrong. `approximate`: near the date. */
export type EdtfQualifier = keyof typeof qualifierMarks;

/** A year, or a run of years known by its first: `1990`, `199X` is the decade of 1990, `19XX` the century of 1900. */
export interface EdtfYear {
  readonly kind: "date";
  readonly precision: "century" | "decade" | "year";
  readonly year: number; // astronomical: 0 is 1 BC
  readonly qualifier: EdtfQualifier | null;
}

/** A month; `null` where its digits are `X`: `2004-XX`, `XXXX-12`. */
export interface EdtfMonth {
  readonly kind: "date";
  readonly precision: "month";
  readonly year: number | null;
  readonly month: number | null; // 1 to 12
  readonly qualifier: EdtfQualifier | null;
}

/** A day; `null` where digits are `X`: `2004-06-XX`, `XXXX-12-25`. */
export interface EdtfDay {
  readonly kind: "date";
  readonly precision: "day";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly qualifier: EdtfQualifier | null;
}

/** A day and the time on it, as written on the spot: nothing is moved between time zones. */
export interface EdtfDateTime {
  readonly kind: "date";
  readonly precision: "dateTime";
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly fraction: string | null; // digits after the point of the second
  readonly offset: string | null; // "Z", "+02:00", "-05"
}

/** A date that is no interval and no duration, told apart by `precision`. */
export type EdtfDate = EdtfYear | EdtfMonth | EdtfDay | EdtfDateTime;

/** What stands in the place of the month. */
export const seasonNumbers = { spring: "21", summer: "22", autumn: "23", winter: "24" } as const;

/** A season without a hemisphere: `2022-21` is the spring of 2022 wherever the text is. */
export interface EdtfSeason {
  readonly kind: "season";
  readonly year: number;
  readonly season: keyof typeof seasonNumbers;
  readonly qualifier: EdtfQualifier | null;
}

/** An end of an interval: a date, `..` for without end, or nothing where the end is not known. */
export type EdtfEnd =
  | EdtfDate
  | EdtfSeason
  | { readonly kind: "open" }
  | { readonly kind: "unknown" };

/** `2004-06/2006`, `2004/..`, `/2006`; both ends belong to it, and at least one of them is a date. */
export interface EdtfInterval {
  readonly kind: "interval";
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** The units of a duration, longest first. */
export const durationUnits = [
  "years",
  "months",
  "weeks",
  "days",
  "hours",
  "minutes",
  "seconds",
] as const;

/** A length of time: `P3D`, `P1Y6M`, `PT90M`. Units that are not written are absent. */
export type EdtfDuration = { readonly kind: "duration" } & {
  readonly [Unit in (typeof durationUnits)[number]]?: number;
};

/** What an EDTF string says, taken apart. */
export type EdtfValue = EdtfDate | EdtfSeason | EdtfInterval | EdtfDuration;

/** True for an end that is a date or a season. */
export function isDated(end: EdtfEnd): end is EdtfDate | EdtfSeason {
  return end.kind === "date" || end.kind === "season";
}

/**
 * Units as TIMEX3 durations write them, with T before those below a day;
 * N is a weekend, F a fortnight, E a decade, C a century, L a millennium.
 */
export type Unit = "TS" | "TM" | "TH" | "D" | "W" | "F" | "N" | "M" | "Q" | "Y" | "E" | "C" | "L";

/** So many units from the publication date or from the date last named in the text. */
export interface Step {
  readonly unit: Unit;
  readonly count: number;
  readonly from: "publication" | "text";
  readonly isComparison?: boolean; // "a year ago" beside a quarter means the same quarter
}

/** What the words say of a point or stretch of the calendar. A field that is absent was not said. */
export interface When {
  readonly is: "when";
  readonly step?: Step;
  readonly century?: number; // 20 for the years 2000 to 2099
  readonly decade?: number; // 199 for the 1990s
  readonly year?: number;
  readonly toYear?: number; // end of a range
  readonly half?: number;
  readonly quarter?: number;
  readonly isFiscal?: boolean;
  readonly isLikeQuarter?: boolean; // "the 1988 period": the quarter last named, in that year
  readonly season?: string; // SP SU FA WI
  readonly month?: number;
  readonly toMonth?: number;
  readonly day?: number;
  readonly toDay?: number;
  readonly weekday?: number;
  readonly isWeekend?: boolean;
  readonly isWeekOf?: boolean; // "the week of March 23"
  readonly holiday?: string;
  readonly part?: string; // MO AF EV NI …
  readonly clock?: string; // "T08:00"
  readonly toward?: -1 | 0 | 1; // "last", "this", "next" before a day, month or season
  readonly swapped?: { readonly month: number; readonly day: number }; // the other reading of 12/04/2016
}

/** A length of time; `count` is absent where the words leave it open ("years"). */
export interface Length {
  readonly is: "length";
  readonly unit: Unit;
  readonly count?: number;
  readonly rest?: Length; // "two hours and ten minutes"
  readonly until?: -1 | 1; // "the past two years", "the next two years": it ends, or begins, at publication
  readonly isAhead?: boolean; // "in five years": where the tense looks ahead, so long from publication
}

/** A repetition: the repeated stretch or the point that recurs, as TIMEX3 writes it. */
export interface Often {
  readonly is: "often";
  readonly timex: string;
}

/** "now", "recently", "soon", "in recent years". */
export interface Vague {
  readonly is: "vague";
  readonly timex: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
}

/** A year or century before Christ, which no step can reach: as EDTF, null for a century, and as TIMEX3 writes it. */
interface Ancient {
  readonly is: "ancient";
  readonly edtf: string | null;
  readonly timex: string;
}

export type Meaning = When | Length | Often | Vague | Ancient;

/** Modifiers of TIMEX3. */
export type Mod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER";

/** A reading of the atoms up to `end`; `start` is set where it is not where the reading began. */
export interface Reading {
  readonly end: number;
  readonly meaning: Meaning;
  readonly rule: string;
  readonly mod?: Mod;
}

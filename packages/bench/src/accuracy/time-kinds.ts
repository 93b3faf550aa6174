/**
 * The kinds of time expression that news copy uses, told by the words of a case alone, so that no
 * case is in or out for how it comes out. Decided from what news writes: it names months and days of
 * the week, writes years in full, and gives hours with "a.m.", "p.m." or minutes. Left out, because
 * they belong to chat, calendars and spoken orders: days and months in figures without a year
 * ("4/22"), the day of a month alone ("the 27th"), years and days of a month in spoken words ("may
 * twenty one"), an hour with no mark of one ("at 7"), short spellings ("tmrw", "11ish"), weeks by
 * number, and appointments ("2 days after tomorrow at 5").
 */

const month =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)";
const weekday =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|fri|sat|sun)\\.?)";
const fullWeekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const day = "(?:(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)";
const year = "(?:(?:1[5-9]|20)\\d\\d)";
const unit =
  "(?:(?:second|minute|hour|day|week|month|quarter|year|decade)s?|(?:weekend|fortnight|centur(?:y|ies))s?)";
const number =
  "(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|(?:a )?few|several|(?:a )?couple(?: of)?|half an?)";
const length = `(?:${number}(?: and a half)?[ -]${unit}(?:,? (?:and )?${number} ${unit})?(?: and a half)?)`;
const pointer = "(?:this|last|next|past|previous|current|coming|following|upcoming)";
const part = "(?:morning|afternoon|evening|night)";
const clock =
  "(?:(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\.?)|\\d{1,2}:\\d\\d|noon|midnight)(?: (?:[ecmp][sd]t|gmt|utc))?)";
const monthDay = `(?:${month} (?:the )?${day}|${day} (?:of )?${month})`;
const fullDate = `(?:(?:${weekday},? (?:the )?)?${monthDay}(?:,|,? of)? ${year}|${year}-\\d\\d-\\d\\d)`;
const deictic = "(?:today|yesterday|tomorrow|tonight)";
const anyDay = `(?:${fullDate}|(?:${weekday},? (?:the )?)?${monthDay}|(?:${pointer} )?${fullWeekday}|${deictic})`;
const anyDate = `(?:${anyDay}|${month},? ${year}|${month}|${year})`;
const joint = " ?(?:to|and|through|until|till|-|–|—) ?";
const season = "(?:spring|summer|autumn|fall|winter)";

// Names that end in "day" or "eve", and feasts with a name of their own; "whole day" is a length.
const noName =
  "all|whole|full|entire|each|every|the|same|first|second|third|last|next|this|in|within|from|before|after|between|until|end|end of|late|early|mid|half|per|other";
const holiday = `(?!(?:${noName})\\b)[a-z'’.]+(?: (?!(?:of|in|from|and|to|the|between|before|after)\\b)[a-z'’.]+){0,2} (?:day|eve)|(?:x-?mas|christmas|easter|thanksgiving|halloween|pentecost|whitsun|ramadan|hanukkah|chanukah|passover|yom kippur|rosh hashanah|diwali|holi|eid al-fitr|eid al-adha|vesak|juneteenth|lent|carnival|kwanzaa)|(?:good|black) friday|(?:palm|easter) sunday|(?:easter|cyber) monday|ash wednesday|(?:chinese|lunar) new year`;

const kinds: readonly (readonly [kind: string, pattern: string])[] = [
  ["date with its year", fullDate],
  ["day and month", `(?:${weekday},? (?:the )?)?${monthDay}`],
  ["day of the week", `(?:${pointer} )?${fullWeekday}|${fullWeekday} (?:of )?${pointer} week`],
  ["day from today", `${deictic}|day (?:before yesterday|after tomorrow)`],
  [
    "month or year",
    `(?:(?:early|mid|late)[ -])?(?:${pointer} )?(?:${month}(?:,? (?:of )?${year})?|${year})`,
  ],
  ["this, last, next", `(?:(?:earlier|later|early|late) )?${pointer} (?:${unit}|${season})`],
  [
    "quarter or half",
    `(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half)(?: (?:of )?(?:${year}|${pointer} year))?|q[1-4](?: ${year})?`,
  ],
  ["season", `(?:${pointer} )?${season}(?: (?:of )?${year})?`],
  ["decade or century", `(?:early |mid[- ]|late )?(?:${year}'?s|'?\\d0s|\\d\\dth century)`],
  [
    "range of dates",
    `(?:(?:from|between) )?(?:${anyDate}${joint}${anyDate}|${day}${joint}${day} (?:of )?${month}(?:,? ${year})?|${month} ${day}${joint}${day}(?:,? ${year})?)`,
  ],
  [
    "start or end of",
    `(?:beginning|start|middle|end) of (?:the )?(?:(?:${pointer} )?${unit}|${month}|${year})`,
  ],
  [
    "hours ago or later",
    `${number}(?: and a half)?[ -](?:second|minute|hour)s? (?:ago|earlier|later|from now)`,
  ],
  ["so long ago or later", `${length} (?:ago|earlier|later|from now)`],
  ["in so long", `(?:in|within) (?:the )?${length}`],
  ["past or next so long", `${pointer} ${length}`],
  ["length of time", length],
  [
    "repetition",
    `(?:every|each) (?:other )?(?:${unit}|${weekday}|${month}|${part}|${season})|(?:every|each) ${length}|daily|weekly|monthly|yearly|annually`,
  ],
  ["day and hour", `${anyDay},? (?:at )?(?:about |around )?${clock}|${clock},? (?:on )?${anyDay}`],
  ["day and its part", `${anyDay} ${part}|(?:this|last) ${part}|${part} of ${anyDay}`],
  ["hour", clock],
  ["holiday", `(?:${holiday})(?:,? (?:of )?(?:${year}|${pointer} year))?`],
];

const matchers = kinds.map(([kind, pattern]) => ({
  kind,
  pattern: new RegExp(`^(?:${pattern})$`),
}));
const leader = /^(?:(?:on|in|at|for|during|by|since|within|over|the|about|around)\s+)+/;

/** The kinds that news uses, in the order of a table. */
export const newsKinds: readonly string[] = kinds.map(([kind]) => kind);

/** The kind of news of an expression, by its words; undefined where news does not write so. */
export function newsKindOf(expression: string): string | undefined {
  const words = expression.toLowerCase().replace(/\s+/g, " ").trim();
  const bare = words.replace(leader, "");
  const forms = [words, bare, bare.replace(/[.!?]$/, "")];
  return matchers.find(({ pattern }) => forms.some((form) => pattern.test(form)))?.kind;
}

/** The text with the capitals that news gives the names of days and months; the cases are in small letters. */
export function withCapitals(text: string): string {
  return text.replace(names, (name) => name[0]!.toUpperCase() + name.slice(1).toLowerCase());
}

const names = new RegExp(`\\b(?:${month}|${weekday})(?![\\w])`, "gi");

/**
 * English words of time, lower case. Source: collected by hand from grammars of English and the
 * TIMEX3 guidelines. Each list is "word value" or a plain list, as its comment says.
 */

/** Months, with their number. A full stop after the short ones is optional. */
export const months = `
  january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11 december 12
  jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sep 9 sept 9 oct 10 nov 11 dec 12
`;

/** Months that are also verbs, names or common words: they need a date word or a preposition beside them. */
export const doubtfulMonths = `may march mar jan jun`;

/** Days of the week, with their ISO number (Monday is 1). */
export const weekdays = `
  monday 1 tuesday 2 wednesday 3 thursday 4 friday 5 saturday 6 sunday 7
  mondays 1 tuesdays 2 wednesdays 3 thursdays 4 fridays 5 saturdays 6 sundays 7
  mon 1 tue 2 tues 2 wed 3 weds 3 thu 4 thur 4 thurs 4 fri 5 sat 6 sun 7
`;

/** Short days that are also words or names: a date must follow. */
export const doubtfulWeekdays = `mon wed weds sat sun tue fri thu thur`;

/** Units, with the letter that TIMEX3 durations write; T marks those below a day. */
export const units = `
  second TS seconds TS secs TS minute TM minutes TM min TM mins TM hour TH hours TH hr TH hrs TH
  day D days D week W weeks W fortnight F fortnights F weekend N weekends N
  month M months M quarter Q quarters Q year Y years Y
  decade E decades E century C centuries C millennium L millennia L
`;

/** Seasons, with the letters that TIMEX3 writes. "spring" and "fall" are verbs too. */
export const seasons = `
  spring SP springtime SP summer SU summertime SU summers SU autumn FA fall FA winter WI wintertime WI winters WI
`;

/** Parts of the day, with the letters that TIMEX3 writes. */
export const dayParts = `
  morning MO mornings MO afternoon AF afternoons AF evening EV evenings EV night NI nights NI overnight NI
  dawn MO dusk EV daytime DT lunchtime MI
`;

/** Points of the day, with their hour. Midnight is of the day that ends with it, as style guides of news have it. */
export const dayPoints = `midnight 24 noon 12 midday 12`;

/** Words before a unit or a date that point before (-1), at (0) or after (1) the moment of speaking. */
export const pointers = `last -1 past -1 previous -1 prior -1 preceding -1 this 0 current 0 next 1 coming 1 upcoming 1 following 1`;

/** Single words that say how often, with the value of the repeated stretch. Left out: "quarterly", a kind of report. */
export const frequencies = `
  hourly PT1H daily P1D nightly P1D weekly P1W fortnightly P2W monthly P1M yearly P1Y annually P1Y biannually P6M
`;

/**
 * Single words and what they refer to. Left out: "then", "already", "previously", "formerly",
 * which order a story more often than they date.
 */
export const references = `
  now PRESENT_REF currently PRESENT_REF nowadays PRESENT_REF presently PRESENT_REF
  recently PAST_REF
  soon FUTURE_REF shortly FUTURE_REF
`;

/** Roman-sounding words that make a plural decade of a number of tens: "the nineties". */
export const spelledDecades = `
  twenties 20 thirties 30 forties 40 fifties 50 sixties 60 seventies 70 eighties 80 nineties 90 noughties 0
`;

/** Words that point ahead only before "to" or "for", or after a form of "be": "due to", "plans to", "is expected". */
export const planCues = `
  due scheduled slated planned expected set going plan plans hope hopes aims aim forecast likely
`;

/**
 * Words that make a verb group future (1) or past (-1). Regular past forms are told by "-ed".
 * Source: the irregular verbs most common in news, by hand. Left out: forms equal in present and
 * past ("put", "set", "cut", "let", "hit", "read").
 */
export const futureCues = `
  will shall ll would may might could should must upcoming effective payable
  expects expect intends planning
  meets begins opens starts votes resumes returns arrives leaves travels visits hosts faces expires
  closes ends concludes
`;
export const pastCues = `
  was were had did said told went came took made met saw gave got began held became left found
  felt kept brought thought sent spent stood lost paid ran rose fell spoke wrote won led grew drew
  broke chose drove knew flew shot struck fought sought bought caught taught built sold broadcast
  signed died has have been ago
`;

/** Plain words that may open an expression: "the past week", "early Tuesday", "every year". */
export const startWords = `
  some a an the about around approximately roughly circa nearly almost over under more less at up no not just
  another few several many half early late earlier later mid beginning start opening middle end close
  that same every each today yesterday tomorrow tonight right recent these near fiscal financial q h fy
`;

/** Plain words that an expression can consist of. Every other holds a unit, a name of the calendar or digits. */
export const headWords = `yesterday today tomorrow tonight future past clock period`;

/** Words that the readers compare by name and that open nothing. */
export const plainWords = `
  of in on by to from since until till through throughout during within for between and or than least most
  before after couple both number full long whole entire straight consecutive calendar school tax high olds be is are ended business
  trading working final latest any other those it ago back hence period future moment once twice times time
  old ended ending starting o clock am pm p m s so local that which or beyond only
  est edt cst cdt mst mdt pst pdt gmt utc bst cet cest jst ist et
  his her their my our your black bloody super ruby sheffield finals
  despite amid follows ahead t
  telegraph express mirror mail herald post tribune independent
  attack attacks attackers hijackers hijackings terrorist terrorists commission memorial
  flight page route highway no room gate boeing airbus model chapter resolution been still as couldn neither nor
`;

/**
 * Units of measure, lower case, as news writes them, whole or short.
 * Source: SI brochure and American usage, by hand. Short forms of one letter ("m", "g") are left
 * out: "5m" is five million more often than five metres. "pounds" is read with money.
 */
export const measureUnits = `
  kilometre kilometres kilometer kilometers km kms metre metres meter meters centimetre centimetres centimeter
  centimeters cm millimetre millimetres millimeter millimeters mm mile miles yard yards foot feet ft inch inches
  hectare hectares ha acre acres
  tonne tonnes ton tons kilogram kilograms kilogramme kilogrammes kilo kilos kg gram grams gramme grammes
  ounce ounces oz lb lbs stone carat carats
  litre litres liter liters gallon gallons barrel barrels pint pints bushel bushels
  degree degrees celsius fahrenheit
  mph kph knot knots
  watt watts kilowatt kilowatts kw megawatt megawatts mw gigawatt gigawatts gw terawatt terawatts
  kilowatt-hours megawatt-hours volt volts
  byte bytes kilobyte kilobytes megabyte megabytes mb gigabyte gigabytes gb terabyte terabytes tb
  hertz megahertz mhz gigahertz ghz decibel decibels calorie calories joule joules megaton megatons
`;

/** Words that stand before a unit and belong to it: "square miles", "cubic metres", "nautical miles". */
export const unitPrefixes = `square sq cubic nautical metric light`;

/** Scales that news glues to a number: "$5m", "2.5bn", "10k". */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** Plural scales that count loosely, with the least they can mean: "dozens of people". */
export const looseCounts: ReadonlyMap<string, number> = new Map([
  ["dozens", 24],
  ["tens", 20],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
  ["millions", 2e6],
  ["billions", 2e9],
  ["trillions", 2e12],
]);

/** Nouns whose plural does not end in "s", or that news counts in the singular. */
export const irregularPlurals = `
  people men women children police troops personnel staff crew cattle sheep fish deer aircraft spacecraft
  teeth mice geese oxen lives wives knives wolves criteria phenomena media data alumni fungi
  policemen policewomen firemen businessmen fishermen congressmen spokesmen gunmen servicemen servicewomen
  frenchmen dutchmen irishmen englishmen chinese japanese vietnamese portuguese lebanese swiss
`;

/** Words that end a noun phrase: articles, prepositions, conjunctions, pronouns, auxiliaries, common verbs. */
export const phraseEnds = `
  the a an this that these those of in on at by to from with without for into onto over under above below between
  among during after before since until against across through around about as than per via within inside outside
  and or but nor so yet if when while where which who whom whose what how why because although though unless
  i you he she it we they me him her us them my your his its our their himself herself itself themselves
  is are was were be been being am has have had having do does did done will would shall should can could may
  might must cannot not no never also only just still already even both each every all any some
  said says say told added left right went came took made gave got put set held kept saw met ran began died
  spoke wrote knew thought felt found led lost paid sent spent stood told won fell rose grew flew fought sought
  behind ahead goes comes makes gets gives wants needs
  heard learned became broke chose drew drove hit read shot struck
  remain remained remains became become include includes including included take takes took
  ago away apart later earlier more less fewer least most now then there here too very up down out off back
`;

/** Adjectives common in news between a number and its noun whose ending does not give them away. */
export const commonAdjectives = `
  foreign major big large small new old young good bad top senior junior main key other more different same
  american british french german dutch irish greek polish turkish czech swedish finnish danish spanish scottish
  welsh jewish arab muslim iraqi israeli pakistani saudi kuwaiti asian high low early late long short full free
  open deep former heavy light joint direct extra fresh great hard strong weak white black red blue green
  grand straight round rare prime brief cabinet summit state trade press world home
  male female adult elderly armed
`;

/** Words before a number and what they say of it. Two or three words are joined by a space. */
export const qualifiersBefore: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "up to": "at-most",
    "at most": "at-most",
    "as many as": "at-most",
    "as much as": "at-most",
    "no more than": "at-most",
    "not more than": "at-most",
    "a maximum of": "at-most",
    "at least": "at-least",
    "no fewer than": "at-least",
    "no less than": "at-least",
    "not less than": "at-least",
    "a minimum of": "at-least",
    "more than": "more-than",
    "greater than": "more-than",
    "upwards of": "more-than",
    over: "more-than",
    above: "more-than",
    exceeding: "more-than",
    "less than": "less-than",
    "fewer than": "less-than",
    "lower than": "less-than",
    under: "less-than",
    below: "less-than",
    about: "about",
    around: "about",
    roughly: "about",
    approximately: "about",
    some: "about",
    nearly: "about",
    almost: "about",
    "an estimated": "about",
    estimated: "about",
    "close to": "about",
    "in the region of": "about",
  }),
);

/** Words after an amount that say the same. */
export const qualifiersAfter: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "or more": "at-least",
    "or so": "about",
    "or less": "at-most",
    "or fewer": "at-most",
  }),
);

/** Words before a number that make it a label: "Flight 12", "Article 5", "No. 10". */
export const labels = `
  no number flight route highway interstate room page chapter article section act resolution bill boeing airbus
  apollo gate platform level grade class phase round day line channel type model version channel category tier
  group unit table figure question stage lap game match set week part volume episode season formula serie union
`;

/** Words that the readers compare by name. */
export const plainWords = `
  per cent pct percent percentage point points basis one half no another thing things day between and to or from
  sterling of off times time time's fold old year years month months week weeks day days
  other next past last first weigh weighs weighed weighing heavier lighter class hand rate
  thirds quarters fifths sixths sevenths eighths ninths tenths came finished placed ranked
  weight minus plus quarter dollar us age aged lady ladies minister ministers secretary party
  plus odd m
`;

/** Words that stand for people where no noun follows: "twelve dead". */
export const countedStates = `dead injured wounded missing killed hurt`;

/** Heads that make of a rank a set phrase: "first lady", "second hand", "third party". */
export const setPhraseHeads = `lady ladies minister ministers secretary aid class hand rate party parties world thing degree name nations`;

/**
 * Words after a figure with "m" that make it metres: "1.8m tall", "the 100m hurdles". Dimensions, and
 * distances of athletics and swimming. Source: by hand.
 */
export const metreHeads = `
  tall high long wide deep thick away race races sprint sprints dash hurdles relay relays freestyle backstroke
  breaststroke butterfly medley
`;

/**
 * Cities that open a dateline without a country or state beside them. Needed only where a colon
 * stands for the dash ("DHAKA: The …"), which labels use as well ("EXCLUSIVE: The …").
 * Lower case. Source: capitals and the largest cities, public facts.
 * Left out: cities whose name is also a common label.
 */
export const datelineCities: ReadonlySet<string> = new Set(
  `abidjan|abu dhabi|abuja|accra|addis ababa|aden|algiers|amman|amsterdam|ankara|astana|athens|atlanta|
   auckland|baghdad|baku|bamako|bangkok|barcelona|beijing|beirut|belfast|belgrade|bengaluru|berlin|
   bogota|boston|brasilia|brisbane|brussels|bucharest|budapest|buenos aires|cairo|canberra|cape town|
   caracas|chennai|chicago|colombo|copenhagen|dakar|dallas|damascus|dar es salaam|denver|detroit|
   dhaka|doha|dubai|dublin|edinburgh|frankfurt|gaza|gaza city|geneva|glasgow|hanoi|harare|havana|
   helsinki|hiroshima|ho chi minh city|hong kong|honolulu|houston|hyderabad|islamabad|istanbul|
   jakarta|jeddah|jerusalem|johannesburg|juba|kabul|kampala|karachi|kathmandu|khartoum|kiev|kigali|
   kinshasa|kolkata|kuala lumpur|kuwait city|kyiv|lagos|lahore|la paz|las vegas|lima|lisbon|london|
   los angeles|luanda|lusaka|luxembourg|macau|madrid|malé|manama|manila|maputo|melbourne|mexico city|
   miami|milan|minsk|mogadishu|monrovia|montevideo|montreal|moscow|mumbai|muscat|nairobi|naypyitaw|
   new delhi|new york|nicosia|osaka|oslo|ottawa|panama city|paris|perth|peshawar|philadelphia|
   phnom penh|port moresby|prague|pretoria|pyongyang|quito|ramallah|riga|rio de janeiro|riyadh|rome|
   san francisco|san salvador|sanaa|santiago|sao paulo|são paulo|sarajevo|seattle|seoul|shanghai|
   singapore|sofia|st petersburg|stockholm|suva|sydney|taipei|tallinn|tashkent|tbilisi|tehran|
   tel aviv|the hague|tirana|tokyo|toronto|tripoli|tunis|ulaanbaatar|united nations|vancouver|
   vatican city|vienna|vientiane|vilnius|warsaw|washington|wellington|yangon|yaounde|yerevan|zagreb|
   zurich`
    .split("|")
    .map((city) => city.trim()),
);

/**
 * Words in capitals that open a line before a dash or colon and are labels, not places.
 * Lower case. Source: collected by hand from the usual labels of news sites and wires.
 */
export const lineLabels: ReadonlySet<string> = new Set(
  `advisory alert analysis audio background blog breaking brief briefing bulletin chart clarification
   column commentary correction corrected coronavirus covid-19 debate developing editorial episode
   essay event exclusive explained explainer fact factbox fact-check feature file first flash focus
   gallery graphic guide headline highlights insight instant interview investigation just key
   kicker latest live look lead letter map more news newsletter note notebook now obituary opinion
   photo photos picture pictures podcast poll preview profile question quiz quote read report
   reported review roundup scoop snapshot special spotlight story summary survey teaser tip tips
   timeline top transcript trending update update1 updated urgent video view watch weekend who why
   wrapup byline credit source sources abstract section`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Months by the forms that datelines and date lines use, lower case without a full stop. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Weekdays, lower case without a full stop. */
export const weekdays: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);

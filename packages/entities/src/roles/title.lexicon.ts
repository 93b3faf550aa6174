/**
 * Heads of titles by class, folded, alphabetical within a class; a longer head wins over a shorter.
 * Source: collected by hand from general knowledge of offices and ranks.
 * Left out: words that name things or actions more often than people ("broadcaster", "guard", "host", "model",
 * "private", "speaker" of a device); those in `onlyBesideName` count only next to a name.
 */
export const titleHeads = {
  state: `crown prince|crown princess|emir|emperor|empress|first lady|head of state|king|monarch|pope|
    president|queen|sultan|supreme leader`,
  government: `chancellor|chief minister|first minister|head of government|pm|premier|prime minister|taoiseach`,
  minister: `attorney general|attorney-general|chancellor of the exchequer|chief of staff|chief secretary|
    foreign secretary|home secretary|minister|secretary of defence|secretary of defense|secretary of state|
    secretary of the treasury|solicitor general|surgeon general|undersecretary|under secretary|under-secretary|vice president|vice premier|
    vice-president|defence secretary|defense secretary|health secretary|education secretary|
    treasury secretary|business secretary|justice secretary|trade secretary|interior secretary|
    press secretary|national security adviser|national security advisor`,
  legislator: `assemblyman|assemblywoman|backbencher|congressman|congresswoman|councillor|councilman|
    councilwoman|deputy speaker|house speaker|lawmaker|leader of the opposition|legislator|majority leader|
    member of parliament|minority leader|mp|mep|opposition leader|parliamentarian|representative|sen|
    senate majority leader|senator|speaker of the house|rep`,
  official: `adviser|advisor|aide|ambassador|attorney|candidate|charge d'affaires|commissioner|consul|
    consul general|consul-general|coroner|deputy|diplomat|district attorney|envoy|general secretary|gov|governor|
    high commissioner|inspector general|leader|lieutenant governor|lt gov|mayor|nominee|official|
    party leader|permanent secretary|prosecutor|regulator|secretary|secretary general|secretary-general|
    sheriff|special envoy|treasurer|viceroy|vice mayor`,
  executive: `boss|ceo|cfo|chair|chairman|chairperson|chairwoman|chief executive|chief executive officer|
    chief financial officer|chief operating officer|chief economist|coo|cto|director|director general|director-general|
    executive|executive director|founder|co-founder|cofounder|head|managing director|managing partner|
    manager|owner|partner|superintendent|vice chairman|vice-chairman|vice chair`,
  spokesperson: `press officer|spokesman|spokesperson|spokeswoman`,
  rank: `admiral|brig gen|brigadier|brigadier general|capt|captain|chief constable|chief inspector|
    chief superintendent|cmdr|col|colonel|commander|commander-in-chief|commodore|constable|corporal|cpl|
    det|detective|detective inspector|detective sergeant|field marshal|fire chief|gen|general|inspector|
    joint chiefs chairman|lance corporal|lieut|lieutenant|lieutenant colonel|lieutenant general|lt|lt col|
    lt gen|maj|maj gen|major|major general|marshal|officer|police chief|rear admiral|sergeant|sgt|
    staff sergeant|vice admiral|warlord`,
  religious: `archbishop|ayatollah|bishop|cardinal|chaplain|cleric|dalai lama|grand ayatollah|grand mufti|
    imam|metropolitan|mufti|mullah|pastor|patriarch|preacher|priest|rabbi|vicar`,
  legal: `barrister|chief justice|judge|justice|lawyer|magistrate|solicitor`,
  academic: `academic|analyst|anthropologist|archaeologist|astronomer|biologist|chemist|climatologist|
    criminologist|dean|economist|engineer|epidemiologist|expert|geologist|historian|lecturer|physicist|
    political scientist|principal|prof|professor|psychologist|rector|research analyst|research fellow|
    researcher|scholar|scientist|senior fellow|sociologist|strategist|vice chancellor|vice-chancellor|virologist`,
  medical: `consultant|doctor|medic|nurse|paramedic|physician|psychiatrist|surgeon`,
  sport: `batsman|boxer|coach|cricketer|defender|footballer|forward|goalkeeper|golfer|head coach|jockey|
    midfielder|outfielder|pitcher|quarterback|referee|skipper|striker|swimmer|umpire|winger`,
  profession: `activist|actor|actress|architect|artist|astronaut|author|blogger|columnist|
    comedian|composer|conductor|correspondent|dissident|dj|editor|editor-in-chief|entrepreneur|farmer|
    filmmaker|film director|fisherman|journalist|musician|novelist|painter|photographer|pilot|playwright|
    poet|producer|rapper|reporter|screenwriter|sculptor|shopkeeper|singer|songwriter|teacher|trader|
    trustee|whistleblower|writer`,
} as const;
export type TitleClass = keyof typeof titleHeads;

/** Heads that stand for the country or body as a whole, so that one person at a time holds them; without hyphens. */
export const uniqueTitles: ReadonlySet<string> = words(
  `archbishop|ceo|chairman|chairperson|chairwoman|chancellor|chief executive|chief justice|chief minister|
   crown prince|emir|emperor|empress|first lady|first minister|governor|head of government|head of state|king|
   mayor|monarch|police chief|pope|premier|president|prime minister|queen|secretary general|secretary of state|
   sheriff|sultan|supreme leader|taoiseach|vice president`,
);

/** Heads that mean a person only beside a name: alone they are verbs, adjectives or other nouns as often. */
export const onlyBesideName: ReadonlySet<string> = words(
  `academic|cardinal|chair|chemist|col|conductor|consultant|deputy|det|don|engineer|executive|expert|father|
   forward|gen|general|gov|head|justice|lt|maj|major|marshal|metropolitan|official|officer|partner|
   principal|prof|rep|representative|sen|pitcher|leader|minister|secretary|candidate|nominee|founder|owner|
   boss|director|manager|editor|producer|trader|farmer|aide|author|artist|writer|actor|coach|pilot|teacher`,
);

/** The gender that a head states; without hyphens. */
export const titleGender: ReadonlyMap<string, "female" | "male"> = new Map([
  ...[
    ...words(
      "actress|assemblywoman|chairwoman|congresswoman|councilwoman|crown princess|empress|first lady|queen|spokeswoman",
    ),
  ].map((head) => [head, "female"] as const),
  ...[
    ...words(
      "assemblyman|chairman|congressman|councilman|crown prince|emperor|fisherman|king|pope|spokesman|sultan|vice chairman",
    ),
  ].map((head) => [head, "male"] as const),
]);

/** Short forms and what they are in full. */
export const titleInFull: ReadonlyMap<string, string> = new Map([
  ["pm", "Prime Minister"],
  ["mp", "Member of Parliament"],
  ["gov", "Governor"],
  ["sen", "Senator"],
  ["rep", "Representative"],
  ["gen", "General"],
  ["col", "Colonel"],
  ["maj", "Major"],
  ["lt", "Lieutenant"],
  ["capt", "Captain"],
  ["sgt", "Sergeant"],
  ["cpl", "Corporal"],
  ["cmdr", "Commander"],
  ["det", "Detective"],
  ["prof", "Professor"],
  ["lt gen", "Lieutenant General"],
  ["lt col", "Lieutenant Colonel"],
  ["maj gen", "Major General"],
  ["brig gen", "Brigadier General"],
  ["lt gov", "Lieutenant Governor"],
]);

/** Words before a head that belong to the title: "deputy police chief", "foreign minister". */
export const titleModifiers: ReadonlySet<string> = words(
  `agriculture|army|assistant|associate|attorney|business|cabinet|chief|climate|commerce|communications|culture|defence|
   defense|deputy|digital|economic|economics|economy|education|employment|energy|environment|executive|external|
   finance|financial|first|fisheries|foreign|head|health|home|housing|human|immigration|industry|information|
   interior|internal|international|investment|justice|labor|labour|lead|legal|managing|medical|military|
   national|naval|navy|oil|parliamentary|petroleum|planning|police|policy|political|press|prime|principal|public|regional|
   relations|research|resources|rights|science|security|senior|shadow|social|special|sports|state|tax|technology|
   tourism|trade|transport|transportation|treasury|vice|water|welfare`,
);

/** Bodies named by a common noun before a title: "a ministry spokesman", "the club president". */
export const bodyNouns: ReadonlySet<string> = words(
  `agency airline airport army association bank board campaign church city club college commission committee company
   council court department district embassy federation force forces government group hospital industry military ministry
   navy office opposition palace parliament party police prison rebel school squad team town union university`
    .trim()
    .replace(/\s+/g, "|"),
);

/** Words before a title that say whether the office is held; the rest of this list only ages it. */
export const titleStatus: ReadonlyMap<string, "former" | "acting" | "future" | "present"> = new Map(
  [
    ...[
      ...words("ex|former|late|onetime|one-time|outgoing|then|then-|ousted|deposed|previous"),
    ].map((w) => [w, "former"] as const),
    ...[...words("acting|caretaker|interim")].map((w) => [w, "acting"] as const),
    ...[...words("incoming|next|designate|elect")].map((w) => [w, "future"] as const),
    ...[
      ...words(
        "current|longtime|long-time|new|newly|elected|re-elected|sitting|veteran|young|old|local|right-wing|left-wing|conservative|liberal|far-right|populist|embattled|long-serving|hardline|provincial|federal|regional|centre-right|centre-left|billionaire|prominent|top",
      ),
    ].map((w) => [w, "present"] as const),
  ],
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split("|").map((word) => word.trim().replace(/\s+/g, " ")));
}

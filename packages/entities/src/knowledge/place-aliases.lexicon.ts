/**
 * Other names of towns: English forms that GeoNames does not give first, former names, initials.
 * Name, country (ISO 3166-1 alpha-2), then what else it is called.
 * Source: general knowledge, by hand.
 */
const townAliases = `
  Mumbai|IN|Bombay
  Kolkata|IN|Calcutta
  Chennai|IN|Madras
  Bengaluru|IN|Bangalore
  Pune|IN|Poona
  Beijing|CN|Peking
  Guangzhou|CN|Canton
  Yangon|MM|Rangoon
  Ho Chi Minh City|VN|Saigon
  Kyiv|UA|Kiev
  Odesa|UA|Odessa
  Kharkiv|UA|Kharkov
  Dnipro|UA|Dnipropetrovsk
  Lviv|UA|Lvov
  Tbilisi|GE|Tiflis
  Chisinau|MD|Kishinev
  Nur-Sultan|KZ|Astana
  Astana|KZ|Nur-Sultan
  Istanbul|TR|Constantinople
  Izmir|TR|Smyrna
  Gdansk|PL|Danzig
  Thessaloniki|GR|Salonica|Salonika
  Mecca|SA|Makkah
  Medina|SA|Madinah
  Jeddah|SA|Jiddah
  El Fasher|SD|Al-Fashir|Al Fashir
  Erbil|IQ|Arbil|Irbil
  Al Basrah|IQ|Basra
  Basrah|IQ|Basra
  Al Fallujah|IQ|Fallujah
  Fes|MA|Fez
  The Hague|NL|Hague|Den Haag
  New York City|US|New York|NYC|N.Y.C.
  Los Angeles|US|LA|L.A.
  Washington, D.C.|US|Washington|Washington D.C.|Washington DC|Washington, DC|D.C.
  Las Vegas|US|Vegas
  Philadelphia|US|Philly
  New Orleans|US|NOLA
  Quebec|CA|Quebec City
`;

/**
 * Other names of regions, likewise: the short forms of news copy and of the post.
 * Left out: letters of the post that are words or another place's initials ("IN", "OR", "ME", "CO").
 */
const regionAliases = `
  Odisha|IN|Orissa
  Tibet|CN|Xizang
  Newfoundland and Labrador|CA|Newfoundland|Labrador|N.L.
  British Columbia|CA|B.C.|BC
  Alberta|CA|Alta.
  Manitoba|CA|Man.
  New Brunswick|CA|N.B.
  Nova Scotia|CA|N.S.
  Ontario|CA|Ont.
  Prince Edward Island|CA|P.E.I.|PEI
  Quebec|CA|Que.
  Saskatchewan|CA|Sask.
  New South Wales|AU|NSW|N.S.W.
  Queensland|AU|Qld
  Victoria|AU|Vic.
  Western Australia|AU|WA
  Northern Territory|AU|NT
  Australian Capital Territory|AU|ACT
  Alabama|US|Ala.
  Arizona|US|Ariz.
  Arkansas|US|Ark.
  California|US|Calif.|CA
  Colorado|US|Colo.
  Connecticut|US|Conn.|CT
  Delaware|US|Del.
  Florida|US|Fla.|FL
  Georgia|US|Ga.|GA
  Illinois|US|Ill.|IL
  Indiana|US|Ind.
  Iowa|US|IA
  Kansas|US|Kan.|KS
  Kentucky|US|Ky.|KY
  Louisiana|US|La.
  Maryland|US|Md.|MD
  Massachusetts|US|Mass.|MA
  Michigan|US|Mich.|MI
  Minnesota|US|Minn.|MN
  Mississippi|US|Miss.
  Missouri|US|Mo.|MO
  Montana|US|Mont.
  Nebraska|US|Neb.
  Nevada|US|Nev.|NV
  New Hampshire|US|N.H.
  New Jersey|US|N.J.|NJ
  New Mexico|US|N.M.
  New York|US|N.Y.|NY|New York State
  North Carolina|US|N.C.
  North Dakota|US|N.D.
  Ohio|US|OH
  Oklahoma|US|Okla.
  Oregon|US|Ore.
  Pennsylvania|US|Pa.|Penn.|PA
  Rhode Island|US|R.I.
  South Carolina|US|S.C.
  South Dakota|US|S.D.
  Tennessee|US|Tenn.|TN
  Texas|US|Tex.|TX
  Vermont|US|Vt.
  Virginia|US|Va.|VA
  Washington|US|Wash.|WA|Washington State
  West Virginia|US|W.Va.|W. Va.
  Wisconsin|US|Wis.|WI
  Wyoming|US|Wyo.
`;

/** What is called so besides: the name it is filed under, its country, and whether it is a region or a town. */
export interface FiledUnder {
  readonly name: string;
  readonly country: string; // ISO 3166-1 alpha-2
  readonly isRegion: boolean;
  readonly alias: string;
}

const read = (list: string, isRegion: boolean): FiledUnder[] =>
  list
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", country = "", ...aliases] = line.trim().split("|");
      return aliases.map((alias) => ({ name, country, isRegion, alias }));
    });

export const placeAliases: readonly FiledUnder[] = [
  ...read(townAliases, false),
  ...read(regionAliases, true),
];

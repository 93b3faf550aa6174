/**
 * Leaders whom the tables spell in several ways: country (ISO 3166-1 alpha-3), the spelling that stands
 * for all, the others; each exactly as the tables have it.
 * Source: by hand, from all names of one country that share a surname or a first name and follow on each other.
 * Left out: relatives of one name, who are two ("George Bush" and "George W. Bush", the presidents Marcos
 * and Remengesau, father and son).
 */
const spellings = `
  BHR|Hamad bin Isa Al-Khalifa|Sheikh Hamad ibn
  BRN|Hassanal Bolkiah|Hassanal Bolkiah Mu'izzadin Waddaulah
  CAF|Jean-Bedel Bokassa|Bokassa I|Salah Eddine Ahmed Bokassa
  ERI|Isaias Afwerki|Isaias Afewerki
  FJI|Frank Bainimarama|Voreqe Bainimarama
  GNQ|Teodoro Obiang Nguema Mbasogo|Obiang Nguema Mbasogo
  IRL|Micheal Martin|Michael Martin
  ISR|Benjamin Netanyahu|Benyamin Netanyahu
  MAR|Mohammed VI|Muhammad Vi
  NOR|Harald V|Crown Prince Harald
  RUS|Vladimir Putin|Vladimir Vladimirovich Putin
  SAU|Abdullah bin Abdulaziz|Abdullah
  TCD|Francois Tombalbaye|N'garta Tombalbaye
  UGA|Yoweri Museveni|Yoweri Kaguta Museveni
  USA|Donald Trump|Donald J. Trump
`;

/** The main spelling by country and another: "USA Donald J. Trump". */
export const leaderSpellings: ReadonlyMap<string, string> = new Map(
  spellings
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [country = "", main = "", ...others] = line.trim().split("|");
      return others.map((other) => [`${country} ${other}`, main] as const);
    }),
);

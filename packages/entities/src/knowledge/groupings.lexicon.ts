/**
 * Bodies and groupings of states, each with its other names, the fullest first: initials, short forms,
 * courts and agencies of the United Nations.
 * Source: general knowledge, by hand; the members' list of the factbook has the same initials.
 * Left out: initials that are another body's as often ("CIS", "PIF"), except where the
 * body is the one that world news means.
 */
const groupings = `
  United Nations|UN|U.N.
  European Union|EU|E.U.
  North Atlantic Treaty Organization|NATO|North Atlantic Treaty Organisation|Nato
  Association of Southeast Asian Nations|ASEAN|Asean|Association of South East Asian Nations
  Group of Seven|G7|G-7
  Group of Eight|G8|G-8
  Group of Twenty|G20|G-20
  Quadrilateral Security Dialogue|Quad
  Five Eyes
  AUKUS|Aukus
  BRICS|Brics
  African Union|AU
  Arab League|League of Arab States
  Gulf Cooperation Council|GCC
  Organization of American States|OAS|Organisation of American States
  Organization for Security and Cooperation in Europe|OSCE|Organisation for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe
  Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
  Organization of the Petroleum Exporting Countries|OPEC|Opec
  Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation|Organisation of the Islamic Conference|Organization of the Islamic Conference
  Asia-Pacific Economic Cooperation|APEC|Apec
  Pacific Islands Forum
  Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
  Commonwealth of Nations
  Commonwealth of Independent States
  Economic Community of West African States|ECOWAS|Ecowas
  South Asian Association for Regional Cooperation|SAARC
  Southern African Development Community|SADC
  Mercosur
  Non-Aligned Movement
  Council of Europe
  European Commission
  European Parliament
  European Council
  European Central Bank|ECB
  European Court of Human Rights
  European Court of Justice
  International Monetary Fund|IMF
  World Bank
  Asian Development Bank|ADB
  World Trade Organization|WTO|World Trade Organisation
  World Health Organization|WHO|World Health Organisation
  International Atomic Energy Agency|IAEA
  International Criminal Court|ICC
  International Court of Justice|ICJ
  International Labour Organization|ILO|International Labour Organisation
  International Committee of the Red Cross|ICRC
  International Olympic Committee|IOC
  Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
  UN Security Council|United Nations Security Council|U.N. Security Council
  UN General Assembly|United Nations General Assembly|U.N. General Assembly
  UNESCO|Unesco
  UNICEF|Unicef
  UNHCR|UN High Commissioner for Refugees|U.N. High Commissioner for Refugees|United Nations High Commissioner for Refugees
  UNRWA
  World Food Programme|WFP|World Food Program
  Food and Agriculture Organization|FAO
  Interpol|INTERPOL
`;

/** A body of states. */
export interface Grouping {
  readonly id: string; // "wikidata:Q…" where the data proves it, else "corpus:organization/…"
  readonly name: string;
  readonly names: readonly string[];
}

/** Wikidata's ids as the list of flags of name-suggestion-index (BSD 3-Clause) has them. */
const proved: ReadonlyMap<string, string> = new Map([
  ["Association of Southeast Asian Nations", "Q7768"],
  ["European Union", "Q458"],
  ["North Atlantic Treaty Organization", "Q7184"],
  ["United Nations", "Q1065"],
]);

export const groupingList: readonly Grouping[] = groupings
  .trim()
  .split("\n")
  .map((line) => {
    const names = line.trim().split("|");
    const name = names[0]!;
    const qid = proved.get(name);
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    return { id: qid ? `wikidata:${qid}` : `corpus:organization/${slug}`, name, names };
  });

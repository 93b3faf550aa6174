import type { EntityType } from "@corpus/core";

const named = (type: EntityType, names: string) =>
  names
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => [name, type] as const);

/**
 * Well-known names that neither capitals nor head words betray, with their one type.
 * Source: general knowledge, by hand.
 * Left out: names that also mean something of another type ("Christmas Island" is no matter, for
 * only whole names count; but "Apache", "Patriot", "Quad" are left to the context).
 */
export const listedTypes: ReadonlyMap<string, EntityType> = new Map([
  ...named(
    "event",
    `
    COVID-19|Covid-19|COVID|Covid|SARS|Mers|MERS|Brexit|Holocaust|Armistice Day|Remembrance Day|Nakba|Arab Spring|Prague Spring|Watergate
    Christmas|Christmas Day|Christmas Eve|Boxing Day|Easter|Easter Sunday|Easter Monday|Good Friday|Ramadan|Eid|Eid al-Fitr|Eid al-Adha|Diwali|Holi|Hanukkah|Passover|Yom Kippur|Rosh Hashanah|Halloween|Thanksgiving|Independence Day|Labor Day|Memorial Day|Veterans Day|Mother's Day|Father's Day|Valentine's Day|New Year's Eve|New Year's Day|Black Friday|Cyber Monday|Super Tuesday|Election Day
    World War I|World War II|World War One|World War Two|First World War|Second World War|Great War|Cold War|Vietnam War|Korean War|Gulf War|Iraq War|Six-Day War|Yom Kippur War|Falklands War|Crimean War|Great Depression|Great Recession|Industrial Revolution|Cultural Revolution|Cuban Missile Crisis
    World Cup|Rugby World Cup|Cricket World Cup|Women's World Cup|Super Bowl|World Series|Olympics|Olympic Games|Winter Olympics|Summer Olympics|Paralympics|Commonwealth Games|Asian Games|Asia Cup|Wimbledon|Roland Garros|French Open|US Open|U.S. Open|Australian Open|Ryder Cup|Davis Cup|Tour de France|Giro d'Italia|Champions League|Europa League|FA Cup|Copa America|Six Nations|Formula One|Grand National|Kentucky Derby|Eurovision|Glastonbury|Oktoberfest|Mardi Gras
    `,
  ),
  ...named(
    "organization",
    `
    Group of Seven|Group of Eight|Group of 7|Group of 8|Group of 20|Group of Twenty|Group of 77|G7|G-7|G8|G-8|G20|G-20|G77|BRICS|Brics|Five Eyes|AUKUS|Aukus|ANZUS|ASEAN|Asean|APEC|Apec|NATO|Nato|OPEC|Opec|OPEC+|OSCE|OECD|Unesco|UNESCO|Unicef|UNICEF|Mercosur|Visegrad Group|Arab League|African Union|European Union|Commonwealth of Nations|Hezbollah|Hizbollah|Hamas|Fatah|Taliban|al-Qaeda|al-Qaida|Al-Qaeda|Al-Qaida|al Qaeda|Al Qaeda|ISIS|ISIL|Boko Haram|al-Shabaab|Al-Shabaab|Houthis|Interpol|Europol|Bundestag|Bundesrat|Knesset|Lok Sabha|Rajya Sabha|State Duma|Duma|Verkhovna Rada|Sejm|Riksdag|Storting|Folketing|Dail|Majlis|Scotland Yard|Pentagon|Kremlin|White House|Supreme Court|House of Commons|House of Lords|House of Representatives|Red Cross|Red Crescent|Reuters|AP|AFP|Xinhua|TASS|Tass|Interfax|Yonhap|Kyodo|Kyodo News|NHK|BBC|CNN|Al Jazeera|Al-Jazeera|Deutsche Welle
    `,
  ),
  ...named(
    "law",
    `
    Magna Carta|Bill of Rights|First Amendment|Second Amendment|Fourth Amendment|Fifth Amendment|Fourteenth Amendment|Obamacare|Medicare|Medicaid|Brexit Bill|Paris Agreement|Paris Accord|Kyoto Protocol|Geneva Convention|Geneva Conventions|Maastricht Treaty|Lisbon Treaty|Treaty of Versailles|Good Friday Agreement|Oslo Accords|Minsk Agreements|Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Booker Prize|Academy Award|Academy Awards|Oscar|Oscars|Bafta|Baftas|Emmy|Emmys|Grammy|Grammys|Golden Globe|Golden Globes|Ballon d'Or|Victoria Cross|Medal of Honor|Presidential Medal of Freedom
    `,
  ),
  ...named(
    "product",
    `
    iPhone|iPad|iPod|iTunes|Android|Windows|Linux|Firefox|Internet Explorer|Xbox|PlayStation|Kindle|ChatGPT|Bitcoin|Viagra|Prozac|Kalashnikov|AK-47|F-16|F-35|B-52|Black Hawk|Concorde|Boeing 737|Boeing 747|Airbus A380|Scud|Hellfire|Tomahawk
    `,
  ),
]);

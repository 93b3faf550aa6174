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
    iPhone|iPad|iPod|iTunes|iMac|iOS|macOS|MacBook|MacBook Pro|Mac OS X|Apple Watch|Android|Windows|Windows 95|Windows 98|Windows NT|Windows XP|Windows Vista|Windows 7|Windows 10|Windows 11|Microsoft Office|Microsoft Word|Internet Explorer|Google Chrome|Google Maps|Google Earth|Gmail|Hotmail|Linux|Firefox|Photoshop|PowerPoint|ChatGPT|GPT-3|GPT-4|Bitcoin|Ethereum|Dogecoin
    Xbox|Xbox 360|Xbox One|PlayStation|PlayStation 2|PlayStation 3|PlayStation 4|PlayStation 5|PlayStation Portable|Nintendo DS|Nintendo Wii|Nintendo Switch|Game Boy|Walkman|Kindle
    Viagra|Prozac|Tamiflu|Remdesivir|OxyContin|Ozempic|Botox|Vioxx|Celebrex|Lipitor|Sputnik V|CoronaVac|Covaxin
    Kalashnikov|AK-47|AR-15|M1 Abrams|Leopard 2|Challenger 2|T-72|T-90|Humvee|Scud|Hellfire|Tomahawk|Exocet|Minuteman III|Trident II|Taepodong|Taepodong-2|Rodong|Nodong|Musudan|Hwasong-14|Hwasong-15|Hwasong-17|Shahab-3|Agni-V|Kinzhal|Storm Shadow|HIMARS|ATACMS|S-300|S-400|THAAD|Thaad|Iron Dome
    F-14|F-15|F-16|F-18|F/A-18|F-22|F-35|B-1B|B-52|C-130|C-17|MiG-21|MiG-29|MiG-31|Su-24|Su-25|Su-27|Su-30|Su-34|Su-35|Tu-95|Tu-154|Il-76|Black Hawk|Eurofighter Typhoon|Concorde|Boeing 707|Boeing 727|Boeing 737|Boeing 747|Boeing 757|Boeing 767|Boeing 777|Boeing 787|737 Max|787 Dreamliner|Airbus A300|Airbus A310|Airbus A320|Airbus A330|Airbus A340|Airbus A350|Airbus A380
    Space Shuttle|Crew Dragon|Sputnik 1|Voyager 1|Voyager 2|Hubble Space Telescope|James Webb Space Telescope|International Space Station|Saturn V|Falcon 9|Falcon Heavy|Atlas V|Delta II|Delta IV|Delta IV Heavy|Vulcan Centaur|New Glenn|New Shepard|Space Launch System|Ariane 4|Ariane 5|Ariane 6|Vega-C|Proton-M|Soyuz-2|Long March 2F|Long March 3B|Long March 5|PSLV|GSLV
    `,
  ),
]);

/**
 * Continents, seas, regions and parts of countries that no table of countries, cities or regions
 * of the first order has.
 * Source: general knowledge, by hand.
 * Left out: names that are first something else ("Middle America"), and neighbourhoods.
 */
export const regions: ReadonlySet<string> = new Set(
  `
  Africa|Antarctica|Asia|Europe|North America|South America|Latin America|Central America|Oceania|Eurasia|Americas
  East Asia|South Asia|Southeast Asia|South-East Asia|South East Asia|Northeast Asia|Central Asia|West Asia
  East Africa|West Africa|North Africa|Southern Africa|Central Africa|Horn of Africa|Sub-Saharan Africa|Maghreb|Sahel
  Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|Scandinavia|Balkans|Benelux|Baltics|Iberia
  Middle East|Near East|Far East|Persian Gulf|Gulf|Levant|Mesopotamia|Indochina|Caucasus|South Caucasus
  Asia-Pacific|Asia Pacific|Indo-Pacific|Pacific|Pacific Islands|Polynesia|Melanesia|Micronesia|Caribbean|West Indies
  Pacific Ocean|Atlantic Ocean|Atlantic|Indian Ocean|Arctic Ocean|Arctic|Antarctic|Southern Ocean|South Pacific|North Atlantic
  Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Dead Sea|Caspian Sea|Baltic Sea|North Sea|Aegean Sea|Aegean|Adriatic|Adriatic Sea
  South China Sea|East China Sea|Sea of Japan|Yellow Sea|Arabian Sea|Sea of Azov|Bay of Bengal|Gulf of Mexico|Gulf of Aden|Gulf of Oman
  English Channel|Suez Canal|Panama Canal|Strait of Hormuz|Taiwan Strait|Bosphorus|Strait of Malacca|Strait of Gibraltar
  Amazon|Nile|Danube|Rhine|Thames|Mississippi|Mekong|Ganges|Indus|Euphrates|Tigris|Yangtze|Volga|Congo River|Jordan River
  Himalayas|Alps|Andes|Rockies|Pyrenees|Urals|Mount Everest|Everest|Kilimanjaro|Sahara|Sinai|Sinai Peninsula|Siberia|Patagonia
  West Bank|Gaza|Gaza Strip|Golan Heights|East Jerusalem|Kashmir|Jammu and Kashmir|Kurdistan|Iraqi Kurdistan|Darfur|Tigray|Crimea|Donbas|Donbass|Chechnya|Dagestan
  Soviet Union|USSR|U.S.S.R.|Yugoslavia|Czechoslovakia|East Germany
  Tibet|Xinjiang|Nagorno-Karabakh|South Ossetia|Abkhazia|Transnistria|Western Sahara|Somaliland|Puntland|Zanzibar|Biafra
  England|Scotland|Wales|Northern Ireland|Ulster|Cornwall|Yorkshire|Lancashire|Kent|Essex|Sussex|Surrey|Devon|Midlands|Merseyside
  Catalonia|Basque Country|Andalusia|Galicia|Flanders|Wallonia|Bavaria|Saxony|Prussia|Normandy|Brittany|Provence|Corsica|Sicily|Sardinia|Tuscany|Lombardy
  Kosovo|Crete|Cyprus|Balearics|Canary Islands|Azores|Madeira|Channel Islands|Jersey|Guernsey|Isle of Man|Gibraltar
  New England|Midwest|West Coast|East Coast|Deep South|Silicon Valley|Wall Street|Capitol Hill|Bay Area|Long Island|Manhattan|Brooklyn|Bronx|Queens|Harlem|Hollywood
  Hawaii|Alaska|Puerto Rico|Guam|Guantanamo Bay|Okinawa|Hokkaido|Honshu|Kyushu|Bali|Java|Sumatra|Borneo|Mindanao|Luzon|Timor|New Guinea
  Punjab|Bengal|West Bengal|Gujarat|Kerala|Tamil Nadu|Balochistan|Sindh|Khyber Pakhtunkhwa|Waziristan|Helmand|Mars|Moon|Earth
  Downing Street|Whitehall|Westminster|Korean Peninsula|Korea|Kremlin|Capitol|Pyongyang|Kyiv|Kiev|Odessa|Odesa|Kharkov|Bombay|Calcutta|Madras|Saigon|Rangoon|Peking|Canton
  Munich|Cologne|Nuremberg|Vienna|Prague|Warsaw|Moscow|Rome|Milan|Florence|Venice|Naples|Turin|Genoa|Geneva|Zurich|Basel|Brussels|Antwerp|Ghent|Bruges|The Hague|Hague|Lisbon|Seville|Athens|Copenhagen|Gothenburg|Bucharest|Belgrade|Sofia|Cairo|Alexandria|Jerusalem|Damascus|Aleppo|Baghdad|Basra|Mosul|Fallujah|Tehran|Mecca|Medina|Tripoli|Algiers|Benghazi|Mumbai|Delhi|New Delhi|Kolkata|Chennai|Bangalore|Washington|Washington D.C.|Washington DC|D.C.|LA|L.A.|NYC|New York|Hong Kong|Macau|Macao
  `
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== ""),
);

/** Short forms of states of the United States as news copy writes them, and the letters of the post. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  `Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. Penn. R.I. S.C. S.D. Tenn. Tex. Va. Vt. W.Va. Wash. Wis. Wyo.`.split(
    " ",
  ),
);

/**
 * Words for people by faith, party, people or part of the world, as nouns or adjectives.
 * Source: general knowledge, by hand. Left out: words that are first a party's own name ("Labour").
 */
export const groupWords: ReadonlySet<string> = new Set(
  `
  African|Asian|European|American|Latin American|Arab|Arabic|Western|Eurasian|Scandinavian|Nordic|Balkan|Caribbean|Middle Eastern|Southeast Asian|East Asian|South Asian|North American|South American|Central American|West African|East African|North African|Oceanian|Polynesian|Melanesian
  African-American|African American|Asian American|Asian-American|Mexican-American|Native American|Hispanic|Latino|Latina|Latinx|Caucasian|Aboriginal|Maori|Inuit|Roma|Gypsy|Berber|Tuareg|Kurd|Kurdish|Hutu|Tutsi|Zulu|Xhosa|Hausa|Yoruba|Igbo|Pashtun|Hazara|Uzbek|Tamil|Sinhalese|Punjabi|Kashmiri|Bengali|Uighur|Uyghur|Tibetan|Rohingya|Karen|Basque|Catalan|Chechen|Tatar|Crimean|Bosniak|Flemish|Walloon|Breton|Corsican|Sicilian|Bavarian|Cornish
  English|Scottish|Scot|Welsh|Englishman|Englishmen|Scotsman|Welshman|Soviet|Yugoslav|Czechoslovak|Prussian|Ottoman|Persian|Byzantine|Roman|Viking
  Muslim|Islamist|Islamic|Shia|Shiite|Shi'ite|Sunni|Sufi|Alawite|Druze|Salafist|Wahhabi|Christian|Catholic|Roman Catholic|Protestant|Orthodox|Evangelical|Anglican|Methodist|Baptist|Presbyterian|Lutheran|Mormon|Quaker|Copt|Coptic|Maronite|Jew|Jewish|Zionist|Hindu|Buddhist|Sikh|Jain|Bahai|Baha'i|Yazidi|Zoroastrian
  Republican|Democrat|Democratic|Tory|Liberal Democrat|Lib Dem|Labourite|Conservative|Libertarian|Communist|Marxist|Maoist|Nazi|Fascist|Baathist|Bolshevik|Leninist|Stalinist|Trotskyist|Islamophobic|Peronist|Kirchnerist|Chavista|Sandinista|Contra|Zapatista|Unionist|Loyalist|Socialist|Social Democrat|Christian Democrat|Tea Partier
  Texan|Californian|New Yorker|Londoner|Parisian|Berliner|Muscovite|Hawaiian|Alaskan|Virginian|Bostonian|Chicagoan|Floridian|Glaswegian|Liverpudlian|Mancunian|Dubliner|Sydneysider|Palestinian|Gazan|Israeli Arab|Kosovar|Kosovan|Hong Konger|Hongkonger
  `
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== ""),
);

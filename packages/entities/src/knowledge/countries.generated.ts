// Made by scripts/build-knowledge.ts from data/countries.tsv's sources; see data/SOURCE.md.
export const countriesTable: string = `ABW	AW	Aruba	Aruba	Oranjestad	Aruban|Dutch	Aruban	Americas	Caribbean	
AFG	AF	Afghanistan	Islamic Republic of Afghanistan	Kabul	Afghan	Afghan	Asia	Southern Asia	un
AGO	AO	Angola	Republic of Angola	Luanda	Angolan	Angolan	Africa	Middle Africa	un
AIA	AI	Anguilla	Anguilla	The Valley	Anguillan|Anguillian	Anguillan|Anguillian	Americas	Caribbean	
ALA	AX	Åland Islands	Åland Islands	Mariehamn	Ålandish	Ålandish	Europe	Northern Europe	
ALB	AL	Albania	Republic of Albania	Tirana	Albanian	Albanian	Europe	Southeast Europe	un
AND	AD	Andorra	Principality of Andorra	Andorra la Vella	Andorran	Andorran	Europe	Southern Europe	un
ARE	AE	United Arab Emirates	United Arab Emirates	Abu Dhabi	Emirati	Emirati	Asia	Western Asia	un
ARG	AR	Argentina	Argentine Republic	Buenos Aires	Argentine	Argentine	Americas	South America	un
ARM	AM	Armenia	Republic of Armenia	Yerevan	Armenian	Armenian	Asia	Western Asia	un
ASM	AS	American Samoa	American Samoa	Pago Pago	American Samoan	American Samoan	Oceania	Polynesia	
ATA	AQ	Antarctica	Antarctica		Antarctican	Antarctican	Antarctic		
ATF	TF	French Southern and Antarctic Lands	Territory of the French Southern and Antarctic Lands	Port-aux-Français	French	French	Antarctic		
ATG	AG	Antigua and Barbuda	Antigua and Barbuda	Saint John's	Antiguan|Barbudan	Antiguan|Barbudan	Americas	Caribbean	un
AUS	AU	Australia	Commonwealth of Australia	Canberra	Australian	Australian	Oceania	Australia and New Zealand	un
AUT	AT	Austria	Republic of Austria	Vienna	Austrian	Austrian	Europe	Central Europe	un
AZE	AZ	Azerbaijan	Republic of Azerbaijan	Baku	Azerbaijani	Azerbaijani	Asia	Western Asia	un
BDI	BI	Burundi	Republic of Burundi	Gitega|Bujumbura	Burundian	Burundian	Africa	Eastern Africa	un
BEL	BE	Belgium	Kingdom of Belgium	Brussels	Belgian	Belgian	Europe	Western Europe	un
BEN	BJ	Benin	Republic of Benin	Porto-Novo|Cotonou	Beninese	Beninese	Africa	Western Africa	un
BES	BQ	Caribbean Netherlands	Bonaire, Sint Eustatius and Saba	Kralendijk|Oranjestad|The Bottom	Dutch	Dutch	Americas	Caribbean	
BFA	BF	Burkina Faso	Burkina Faso	Ouagadougou	Burkinabe	Burkinabe	Africa	Western Africa	un
BGD	BD	Bangladesh	People's Republic of Bangladesh	Dhaka	Bangladeshi	Bangladeshi	Asia	Southern Asia	un
BGR	BG	Bulgaria	Republic of Bulgaria	Sofia	Bulgarian	Bulgarian	Europe	Southeast Europe	un
BHR	BH	Bahrain	Kingdom of Bahrain	Manama	Bahraini	Bahraini	Asia	Western Asia	un
BHS	BS	Bahamas	Commonwealth of the Bahamas	Nassau	Bahamian	Bahamian	Americas	Caribbean	un
BIH	BA	Bosnia and Herzegovina	Bosnia and Herzegovina	Sarajevo	Bosnian|Herzegovinian	Bosnian|Herzegovinian	Europe	Southeast Europe	un
BLM	BL	Saint Barthélemy	Collectivity of Saint Barthélemy	Gustavia	Saint Barthélemy Islander	Saint Barthélemy Islander	Americas	Caribbean	
BLR	BY	Belarus	Republic of Belarus	Minsk	Belarusian	Belarusian	Europe	Eastern Europe	un
BLZ	BZ	Belize	Belize	Belmopan	Belizean	Belizean	Americas	Central America	un
BMU	BM	Bermuda	Bermuda	Hamilton	Bermudian	Bermudian	Americas	North America	
BOL	BO	Bolivia	Plurinational State of Bolivia	Sucre|La Paz	Bolivian	Bolivian	Americas	South America	un
BRA	BR	Brazil	Federative Republic of Brazil	Brasília	Brazilian	Brazilian	Americas	South America	un
BRB	BB	Barbados	Barbados	Bridgetown	Barbadian|Bajan	Barbadian|Bajan	Americas	Caribbean	un
BRN	BN	Brunei	Nation of Brunei, Abode of Peace	Bandar Seri Begawan	Bruneian	Bruneian	Asia	South-Eastern Asia	un
BTN	BT	Bhutan	Kingdom of Bhutan	Thimphu	Bhutanese	Bhutanese	Asia	Southern Asia	un
BVT	BV	Bouvet Island	Bouvet Island				Antarctic		
BWA	BW	Botswana	Republic of Botswana	Gaborone	Motswana|Batswana	Motswana|Batswana	Africa	Southern Africa	un
CAF	CF	Central African Republic	Central African Republic	Bangui	Central African	Central African	Africa	Middle Africa	un
CAN	CA	Canada	Canada	Ottawa	Canadian	Canadian	Americas	North America	un
CCK	CC	Cocos (Keeling) Islands	Territory of the Cocos (Keeling) Islands	West Island	Cocos Islander	Cocos Islander	Oceania	Australia and New Zealand	
CHE	CH	Switzerland	Swiss Confederation	Bern	Swiss	Swiss	Europe	Western Europe	un
CHL	CL	Chile	Republic of Chile	Santiago	Chilean	Chilean	Americas	South America	un
CHN	CN	China	People's Republic of China	Beijing	Chinese	Chinese	Asia	Eastern Asia	un
CIV	CI	Ivory Coast	Republic of Côte d'Ivoire	Yamoussoukro|Abidjan	Ivoirian|Ivorian	Ivoirian|Ivorian	Africa	Western Africa	un
CMR	CM	Cameroon	Republic of Cameroon	Yaoundé|Yaounde	Cameroonian	Cameroonian	Africa	Middle Africa	un
COD	CD	DR Congo	Democratic Republic of the Congo	Kinshasa	Congolese|Congo	Congolese	Africa	Middle Africa	un
COG	CG	Congo	Republic of the Congo	Brazzaville	Congolese|Congo	Congolese	Africa	Middle Africa	un
COK	CK	Cook Islands	Cook Islands	Avarua	Cook Islander	Cook Islander	Oceania	Polynesia	
COL	CO	Colombia	Republic of Colombia	Bogotá	Colombian	Colombian	Americas	South America	un
COM	KM	Comoros	Union of the Comoros	Moroni	Comoran	Comoran	Africa	Eastern Africa	un
CPV	CV	Cape Verde	Republic of Cabo Verde	Praia	Cabo Verdean|Cape Verdian	Cabo Verdean|Cape Verdian	Africa	Western Africa	un
CRI	CR	Costa Rica	Republic of Costa Rica	San José	Costa Rican	Costa Rican	Americas	Central America	un
CUB	CU	Cuba	Republic of Cuba	Havana	Cuban	Cuban	Americas	Caribbean	un
CUW	CW	Curaçao	Country of Curaçao	Willemstad	Curacaoan|Dutch|Curaçaoan	Curacaoan|Curaçaoan	Americas	Caribbean	
CXR	CX	Christmas Island	Territory of Christmas Island	Flying Fish Cove|The Settlement	Christmas Island|Christmas Islander	Christmas Islander	Oceania	Australia and New Zealand	
CYM	KY	Cayman Islands	Cayman Islands	George Town	Caymanian	Caymanian	Americas	Caribbean	
CYP	CY	Cyprus	Republic of Cyprus	Nicosia	Cypriot	Cypriot	Europe	Southern Europe	un
CZE	CZ	Czechia	Czech Republic	Prague	Czech	Czech	Europe	Central Europe	un
DEU	DE	Germany	Federal Republic of Germany	Berlin	German	German	Europe	Western Europe	un
DJI	DJ	Djibouti	Republic of Djibouti	Djibouti	Djiboutian|Djibouti	Djiboutian|Djibouti	Africa	Eastern Africa	un
DMA	DM	Dominica	Commonwealth of Dominica	Roseau	Dominican	Dominican	Americas	Caribbean	un
DNK	DK	Denmark	Kingdom of Denmark	Copenhagen	Danish	Dane|Danish	Europe	Northern Europe	un
DOM	DO	Dominican Republic	Dominican Republic	Santo Domingo	Dominican	Dominican	Americas	Caribbean	un
DZA	DZ	Algeria	People's Democratic Republic of Algeria	Algiers	Algerian	Algerian	Africa	Northern Africa	un
ECU	EC	Ecuador	Republic of Ecuador	Quito	Ecuadorian|Ecuadorean	Ecuadorian|Ecuadorean	Americas	South America	un
EGY	EG	Egypt	Arab Republic of Egypt	Cairo	Egyptian	Egyptian	Africa	Northern Africa	un
ERI	ER	Eritrea	State of Eritrea	Asmara	Eritrean	Eritrean	Africa	Eastern Africa	un
ESH	EH	Western Sahara	Sahrawi Arab Democratic Republic	El Aaiún	Sahrawi|Sahrawian|Sahraouian	Sahrawi|Sahraoui	Africa	Northern Africa	
ESP	ES	Spain	Kingdom of Spain	Madrid	Spanish	Spaniard|Spanish	Europe	Southern Europe	un
EST	EE	Estonia	Republic of Estonia	Tallinn	Estonian	Estonian	Europe	Northern Europe	un
ETH	ET	Ethiopia	Federal Democratic Republic of Ethiopia	Addis Ababa	Ethiopian	Ethiopian	Africa	Eastern Africa	un
FIN	FI	Finland	Republic of Finland	Helsinki	Finnish	Finn|Finnish	Europe	Northern Europe	un
FJI	FJ	Fiji	Republic of Fiji	Suva	Fijian	Fijian	Oceania	Melanesia	un
FLK	FK	Falkland Islands	Falkland Islands	Stanley	Falkland Island|Falkland Islander	Falkland Islander	Americas	South America	
FRA	FR	France	French Republic	Paris	French	Frenchman|Frenchwoman|French	Europe	Western Europe	un
FRO	FO	Faroe Islands	Faroe Islands	Tórshavn|Torshavn	Faroese	Faroese	Europe	Northern Europe	
FSM	FM	Micronesia	Federated States of Micronesia	Palikir	Micronesian|Chuukese|Kosraen|Pohnpeian|Yapese	Micronesian	Oceania	Micronesia	un
GAB	GA	Gabon	Gabonese Republic	Libreville	Gabonese	Gabonese	Africa	Middle Africa	un
GBR	GB	United Kingdom	United Kingdom of Great Britain and Northern Ireland	London	British	Briton|British	Europe	Northern Europe	un
GEO	GE	Georgia	Georgia	Tbilisi	Georgian	Georgian	Asia	Western Asia	un
GGY	GG	Guernsey	Bailiwick of Guernsey	St. Peter Port|Saint Peter Port	Channel Islander	Channel Islander	Europe	Northern Europe	
GHA	GH	Ghana	Republic of Ghana	Accra	Ghanaian	Ghanaian	Africa	Western Africa	un
GIB	GI	Gibraltar	Gibraltar	Gibraltar	Gibraltar	Gibraltarian|Gibraltar	Europe	Southern Europe	
GIN	GN	Guinea	Republic of Guinea	Conakry	Guinean	Guinean	Africa	Western Africa	un
GLP	GP	Guadeloupe	Guadeloupe	Basse-Terre	Guadeloupian	Guadeloupian	Americas	Caribbean	
GMB	GM	Gambia	Republic of the Gambia	Banjul	Gambian	Gambian	Africa	Western Africa	un
GNB	GW	Guinea-Bissau	Republic of Guinea-Bissau	Bissau	Bissau-Guinean|Guinea-Bissauan	Bissau-Guinean|Guinea-Bissauan	Africa	Western Africa	un
GNQ	GQ	Equatorial Guinea	Republic of Equatorial Guinea	Malabo	Equatorial Guinean|Equatoguinean	Equatorial Guinean|Equatoguinean	Africa	Middle Africa	un
GRC	GR	Greece	Hellenic Republic	Athens	Greek	Greek	Europe	Southern Europe	un
GRD	GD	Grenada	Grenada	St. George's|Saint George's	Grenadian	Grenadian	Americas	Caribbean	un
GRL	GL	Greenland	Greenland	Nuuk	Greenlandic	Greenlander|Greenlandic	Americas	North America	
GTM	GT	Guatemala	Republic of Guatemala	Guatemala City	Guatemalan	Guatemalan	Americas	Central America	un
GUF	GF	French Guiana	Guiana	Cayenne	Guianan	Guianan	Americas	South America	
GUM	GU	Guam	Guam	Hagåtña|Hagatna	Guamanian	Guamanian	Oceania	Micronesia	
GUY	GY	Guyana	Co-operative Republic of Guyana	Georgetown	Guyanese	Guyanese	Americas	South America	un
HKG	HK	Hong Kong	Hong Kong Special Administrative Region of the People's Republic of China	City of Victoria	Hong Konger	Hong Konger	Asia	Eastern Asia	
HMD	HM	Heard Island and McDonald Islands	Heard Island and McDonald Islands		Heard and McDonald Islander	Heard and McDonald Islander	Antarctic		
HND	HN	Honduras	Republic of Honduras	Tegucigalpa	Honduran	Honduran	Americas	Central America	un
HRV	HR	Croatia	Republic of Croatia	Zagreb	Croatian	Croat|Croatian	Europe	Southeast Europe	un
HTI	HT	Haiti	Republic of Haiti	Port-au-Prince	Haitian	Haitian	Americas	Caribbean	un
HUN	HU	Hungary	Hungary	Budapest	Hungarian	Hungarian	Europe	Central Europe	un
IDN	ID	Indonesia	Republic of Indonesia	Jakarta	Indonesian	Indonesian	Asia	South-Eastern Asia	un
IMN	IM	Isle of Man	Isle of Man	Douglas	Manx	Manxman|Manxwoman|Manx	Europe	Northern Europe	
IND	IN	India	Republic of India	New Delhi	Indian	Indian	Asia	Southern Asia	un
IOT	IO	British Indian Ocean Territory	British Indian Ocean Territory	Diego Garcia	Indian	Indian	Africa	Eastern Africa	
IRL	IE	Ireland	Republic of Ireland	Dublin	Irish	Irishman|Irishwoman|Irish	Europe	Northern Europe	un
IRN	IR	Iran	Islamic Republic of Iran	Tehran	Iranian	Iranian	Asia	Southern Asia	un
IRQ	IQ	Iraq	Republic of Iraq	Baghdad	Iraqi	Iraqi	Asia	Western Asia	un
ISL	IS	Iceland	Iceland	Reykjavik	Icelandic|Icelander	Icelander	Europe	Northern Europe	un
ISR	IL	Israel	State of Israel	Jerusalem	Israeli	Israeli	Asia	Western Asia	un
ITA	IT	Italy	Italian Republic	Rome	Italian	Italian	Europe	Southern Europe	un
JAM	JM	Jamaica	Jamaica	Kingston	Jamaican	Jamaican	Americas	Caribbean	un
JEY	JE	Jersey	Bailiwick of Jersey	Saint Helier	Channel Islander	Channel Islander	Europe	Northern Europe	
JOR	JO	Jordan	Hashemite Kingdom of Jordan	Amman	Jordanian	Jordanian	Asia	Western Asia	un
JPN	JP	Japan	Japan	Tokyo	Japanese	Japanese	Asia	Eastern Asia	un
KAZ	KZ	Kazakhstan	Republic of Kazakhstan	Astana	Kazakhstani	Kazakhstani	Asia	Central Asia	un
KEN	KE	Kenya	Republic of Kenya	Nairobi	Kenyan	Kenyan	Africa	Eastern Africa	un
KGZ	KG	Kyrgyzstan	Kyrgyz Republic	Bishkek	Kyrgyzstani|Kirghiz	Kyrgyzstani|Kirghiz	Asia	Central Asia	un
KHM	KH	Cambodia	Kingdom of Cambodia	Phnom Penh	Cambodian	Cambodian	Asia	South-Eastern Asia	un
KIR	KI	Kiribati	Independent and Sovereign Republic of Kiribati	South Tarawa|Tarawa	Kiribati|I-Kiribati	I-Kiribati	Oceania	Micronesia	un
KNA	KN	Saint Kitts and Nevis	Federation of Saint Christopher and Nevis	Basseterre	Kittitian|Nevisian	Kittitian|Nevisian	Americas	Caribbean	un
KOR	KR	South Korea	Republic of Korea	Seoul	Korean|South Korean	Korean|South Korean	Asia	Eastern Asia	un
KWT	KW	Kuwait	State of Kuwait	Kuwait City	Kuwaiti	Kuwaiti	Asia	Western Asia	un
LAO	LA	Laos	Lao People's Democratic Republic	Vientiane	Lao|Laotian	Lao|Laotian	Asia	South-Eastern Asia	un
LBN	LB	Lebanon	Lebanese Republic	Beirut	Lebanese	Lebanese	Asia	Western Asia	un
LBR	LR	Liberia	Republic of Liberia	Monrovia	Liberian	Liberian	Africa	Western Africa	un
LBY	LY	Libya	State of Libya	Tripoli	Libyan	Libyan	Africa	Northern Africa	un
LCA	LC	Saint Lucia	Saint Lucia	Castries	Saint Lucian	Saint Lucian	Americas	Caribbean	un
LIE	LI	Liechtenstein	Principality of Liechtenstein	Vaduz	Liechtenstein|Liechtensteiner	Liechtensteiner	Europe	Western Europe	un
LKA	LK	Sri Lanka	Democratic Socialist Republic of Sri Lanka	Colombo|Sri Jayewardenepura Kotte	Sri Lankan	Sri Lankan	Asia	Southern Asia	un
LSO	LS	Lesotho	Kingdom of Lesotho	Maseru	Basotho|Mosotho	Mosotho|Basotho	Africa	Southern Africa	un
LTU	LT	Lithuania	Republic of Lithuania	Vilnius	Lithuanian	Lithuanian	Europe	Northern Europe	un
LUX	LU	Luxembourg	Grand Duchy of Luxembourg	Luxembourg	Luxembourg|Luxembourger	Luxembourger	Europe	Western Europe	un
LVA	LV	Latvia	Republic of Latvia	Riga	Latvian	Latvian	Europe	Northern Europe	un
MAC	MO	Macau	Macao Special Administrative Region of the People's Republic of China		Chinese|Macanese	Chinese|Macanese	Asia	Eastern Asia	
MAF	MF	Saint Martin	Saint Martin	Marigot	Saint Martin Islander	Saint Martin Islander	Americas	Caribbean	
MAR	MA	Morocco	Kingdom of Morocco	Rabat	Moroccan	Moroccan	Africa	Northern Africa	un
MCO	MC	Monaco	Principality of Monaco	Monaco	Monegasque|Monacan	Monegasque|Monacan	Europe	Western Europe	un
MDA	MD	Moldova	Republic of Moldova	Chișinău|Chisinau in Romanian	Moldovan	Moldovan	Europe	Eastern Europe	un
MDG	MG	Madagascar	Republic of Madagascar	Antananarivo	Malagasy	Malagasy	Africa	Eastern Africa	un
MDV	MV	Maldives	Republic of the Maldives	Malé	Maldivian|Maldivan	Maldivian|Maldivan	Asia	Southern Asia	un
MEX	MX	Mexico	United Mexican States	Mexico City	Mexican	Mexican	Americas	North America	un
MHL	MH	Marshall Islands	Republic of the Marshall Islands	Majuro	Marshallese	Marshallese	Oceania	Micronesia	un
MKD	MK	North Macedonia	Republic of North Macedonia	Skopje	Macedonian	Macedonian	Europe	Southeast Europe	un
MLI	ML	Mali	Republic of Mali	Bamako	Malian	Malian	Africa	Western Africa	un
MLT	MT	Malta	Republic of Malta	Valletta	Maltese	Maltese	Europe	Southern Europe	un
MMR	MM	Myanmar	Republic of the Union of Myanmar	Naypyidaw|Rangoon	Burmese	Burmese	Asia	South-Eastern Asia	un
MNE	ME	Montenegro	Montenegro	Podgorica	Montenegrin	Montenegrin	Europe	Southeast Europe	un
MNG	MN	Mongolia	Mongolia	Ulan Bator|Ulaanbaatar	Mongolian	Mongolian	Asia	Eastern Asia	un
MNP	MP	Northern Mariana Islands	Commonwealth of the Northern Mariana Islands	Saipan	American	American	Oceania	Micronesia	
MOZ	MZ	Mozambique	Republic of Mozambique	Maputo	Mozambican	Mozambican	Africa	Eastern Africa	un
MRT	MR	Mauritania	Islamic Republic of Mauritania	Nouakchott	Mauritanian	Mauritanian	Africa	Western Africa	un
MSR	MS	Montserrat	Montserrat	Plymouth	Montserratian	Montserratian	Americas	Caribbean	
MTQ	MQ	Martinique	Martinique	Fort-de-France	Martinican	Martinican	Americas	Caribbean	
MUS	MU	Mauritius	Republic of Mauritius	Port Louis	Mauritian	Mauritian	Africa	Eastern Africa	un
MWI	MW	Malawi	Republic of Malawi	Lilongwe	Malawian	Malawian	Africa	Eastern Africa	un
MYS	MY	Malaysia	Malaysia	Kuala Lumpur	Malaysian	Malaysian	Asia	South-Eastern Asia	un
MYT	YT	Mayotte	Department of Mayotte	Mamoudzou	Mahoran	Mahoran	Africa	Eastern Africa	
NAM	NA	Namibia	Republic of Namibia	Windhoek	Namibian	Namibian	Africa	Southern Africa	un
NCL	NC	New Caledonia	New Caledonia	Nouméa|Noumea	New Caledonian	New Caledonian	Oceania	Melanesia	
NER	NE	Niger	Republic of Niger	Niamey	Nigerien	Nigerien	Africa	Western Africa	un
NFK	NF	Norfolk Island	Territory of Norfolk Island	Kingston	Norfolk Islander	Norfolk Islander	Oceania	Australia and New Zealand	
NGA	NG	Nigeria	Federal Republic of Nigeria	Abuja	Nigerian	Nigerian	Africa	Western Africa	un
NIC	NI	Nicaragua	Republic of Nicaragua	Managua	Nicaraguan	Nicaraguan	Americas	Central America	un
NIU	NU	Niue	Niue	Alofi	Niuean	Niuean	Oceania	Polynesia	
NLD	NL	Netherlands	Kingdom of the Netherlands	Amsterdam	Dutch	Dutchman|Dutchwoman|Dutch	Europe	Western Europe	un
NOR	NO	Norway	Kingdom of Norway	Oslo	Norwegian	Norwegian	Europe	Northern Europe	un
NPL	NP	Nepal	Federal Democratic Republic of Nepal	Kathmandu	Nepali|Nepalese	Nepali|Nepalese	Asia	Southern Asia	un
NRU	NR	Nauru	Republic of Nauru	Yaren	Nauruan	Nauruan	Oceania	Micronesia	un
NZL	NZ	New Zealand	New Zealand	Wellington	New Zealand|New Zealander	New Zealander	Oceania	Australia and New Zealand	un
OMN	OM	Oman	Sultanate of Oman	Muscat	Omani	Omani	Asia	Western Asia	un
PAK	PK	Pakistan	Islamic Republic of Pakistan	Islamabad	Pakistani	Pakistani	Asia	Southern Asia	un
PAN	PA	Panama	Republic of Panama	Panama City	Panamanian	Panamanian	Americas	Central America	un
PCN	PN	Pitcairn Islands	Pitcairn Group of Islands	Adamstown	Pitcairn Islander	Pitcairn Islander	Oceania	Polynesia	
PER	PE	Peru	Republic of Peru	Lima	Peruvian	Peruvian	Americas	South America	un
PHL	PH	Philippines	Republic of the Philippines	Manila	Philippine|Filipino	Filipino	Asia	South-Eastern Asia	un
PLW	PW	Palau	Republic of Palau	Ngerulmud	Palauan	Palauan	Oceania	Micronesia	un
PNG	PG	Papua New Guinea	Independent State of Papua New Guinea	Port Moresby	Papua New Guinean	Papua New Guinean	Oceania	Melanesia	un
POL	PL	Poland	Republic of Poland	Warsaw	Polish	Pole|Polish	Europe	Central Europe	un
PRI	PR	Puerto Rico	Commonwealth of Puerto Rico	San Juan	Puerto Rican	Puerto Rican	Americas	Caribbean	
PRK	KP	North Korea	Democratic People's Republic of Korea	Pyongyang	Korean|North Korean	Korean|North Korean	Asia	Eastern Asia	un
PRT	PT	Portugal	Portuguese Republic	Lisbon	Portuguese	Portuguese	Europe	Southern Europe	un
PRY	PY	Paraguay	Republic of Paraguay	Asunción	Paraguayan	Paraguayan	Americas	South America	un
PSE	PS	Palestine	State of Palestine	Ramallah	Palestinian	Palestinian	Asia	Western Asia	
PYF	PF	French Polynesia	French Polynesia	Papeetē|Papeete	French Polynesian	French Polynesian	Oceania	Polynesia	
QAT	QA	Qatar	State of Qatar	Doha	Qatari	Qatari	Asia	Western Asia	un
REU	RE	Réunion	Réunion Island	Saint-Denis	Réunionese	Réunionese	Africa	Eastern Africa	
ROU	RO	Romania	Romania	Bucharest	Romanian	Romanian	Europe	Southeast Europe	un
RUS	RU	Russia	Russian Federation	Moscow	Russian	Russian	Europe	Eastern Europe	un
RWA	RW	Rwanda	Republic of Rwanda	Kigali	Rwandan	Rwandan	Africa	Eastern Africa	un
SAU	SA	Saudi Arabia	Kingdom of Saudi Arabia	Riyadh	Saudi|Saudi Arabian	Saudi|Saudi Arabian	Asia	Western Asia	un
SDN	SD	Sudan	Republic of the Sudan	Khartoum	Sudanese	Sudanese	Africa	Northern Africa	un
SEN	SN	Senegal	Republic of Senegal	Dakar	Senegalese	Senegalese	Africa	Western Africa	un
SGP	SG	Singapore	Republic of Singapore	Singapore	Singapore|Singaporean	Singaporean	Asia	South-Eastern Asia	un
SGS	GS	South Georgia	South Georgia and the South Sandwich Islands	King Edward Point			Antarctic		
SHN	SH	Saint Helena, Ascension and Tristan da Cunha	Saint Helena, Ascension and Tristan da Cunha	Jamestown	Saint Helenian	Saint Helenian	Africa	Western Africa	
SJM	SJ	Svalbard and Jan Mayen	Svalbard og Jan Mayen	Longyearbyen	Norwegian	Norwegian	Europe	Northern Europe	
SLB	SB	Solomon Islands	Solomon Islands	Honiara	Solomon Islander	Solomon Islander	Oceania	Melanesia	un
SLE	SL	Sierra Leone	Republic of Sierra Leone	Freetown	Sierra Leonean	Sierra Leonean	Africa	Western Africa	un
SLV	SV	El Salvador	Republic of El Salvador	San Salvador	Salvadoran	Salvadoran	Americas	Central America	un
SMR	SM	San Marino	Most Serene Republic of San Marino	City of San Marino|San Marino	Sammarinese	Sammarinese	Europe	Southern Europe	un
SOM	SO	Somalia	Federal Republic of Somalia	Mogadishu	Somali	Somali	Africa	Eastern Africa	un
SPM	PM	Saint Pierre and Miquelon	Saint Pierre and Miquelon	Saint-Pierre	French|Saint-Pierrais|Miquelonnais	Frenchman|Frenchwoman|Saint-Pierrais|Miquelonnais	Americas	North America	
SRB	RS	Serbia	Republic of Serbia	Belgrade	Serbian	Serb|Serbian	Europe	Southeast Europe	un
SSD	SS	South Sudan	Republic of South Sudan	Juba	South Sudanese	South Sudanese	Africa	Middle Africa	un
STP	ST	São Tomé and Príncipe	Democratic Republic of São Tomé and Príncipe	São Tomé|Sao Tome	Sao Tomean	Sao Tomean	Africa	Middle Africa	un
SUR	SR	Suriname	Republic of Suriname	Paramaribo	Surinamese|Surinamer	Surinamer	Americas	South America	un
SVK	SK	Slovakia	Slovak Republic	Bratislava	Slovak	Slovak	Europe	Central Europe	un
SVN	SI	Slovenia	Republic of Slovenia	Ljubljana	Slovenian|Slovene	Slovene	Europe	Central Europe	un
SWE	SE	Sweden	Kingdom of Sweden	Stockholm	Swedish	Swede|Swedish	Europe	Northern Europe	un
SWZ	SZ	Eswatini	Kingdom of Eswatini	Lobamba|Mbabane	Swati|Swazi	Swazi	Africa	Southern Africa	un
SXM	SX	Sint Maarten	Sint Maarten	Philipsburg			Americas	Caribbean	
SYC	SC	Seychelles	Republic of Seychelles	Victoria	Seychellois	Seychellois	Africa	Eastern Africa	un
SYR	SY	Syria	Syrian Arab Republic	Damascus	Syrian	Syrian	Asia	Western Asia	un
TCA	TC	Turks and Caicos Islands	Turks and Caicos Islands	Cockburn Town|Grand Turk	Turks and Caicos Islander	Turks and Caicos Islander	Americas	Caribbean	
TCD	TD	Chad	Republic of Chad	N'Djamena	Chadian	Chadian	Africa	Middle Africa	un
TGO	TG	Togo	Togolese Republic	Lomé|Lome	Togolese	Togolese	Africa	Western Africa	un
THA	TH	Thailand	Kingdom of Thailand	Bangkok	Thai	Thai	Asia	South-Eastern Asia	un
TJK	TJ	Tajikistan	Republic of Tajikistan	Dushanbe	Tajikistani|Tadzhik	Tajikistani|Tadzhik	Asia	Central Asia	un
TKL	TK	Tokelau	Tokelau	Fakaofo	Tokelauan	Tokelauan	Oceania	Polynesia	
TKM	TM	Turkmenistan	Turkmenistan	Ashgabat	Turkmenistani|Turkmen	Turkmenistani|Turkmen	Asia	Central Asia	un
TLS	TL	Timor-Leste	Democratic Republic of Timor-Leste	Dili	Timorese|East Timorese	Timorese|East Timorese	Asia	South-Eastern Asia	un
TON	TO	Tonga	Kingdom of Tonga	Nuku'alofa	Tongan	Tongan	Oceania	Polynesia	un
TTO	TT	Trinidad and Tobago	Republic of Trinidad and Tobago	Port of Spain	Trinidadian|Tobagonian	Trinidadian|Tobagonian	Americas	Caribbean	un
TUN	TN	Tunisia	Tunisian Republic	Tunis	Tunisian	Tunisian	Africa	Northern Africa	un
TUR	TR	Türkiye	Republic of Türkiye	Ankara	Turkish	Turk|Turkish	Asia	Western Asia	un
TUV	TV	Tuvalu	Tuvalu	Funafuti	Tuvaluan	Tuvaluan	Oceania	Polynesia	un
TWN	TW	Taiwan	Republic of China (Taiwan)	Taipei	Taiwan|Taiwanese	Taiwan|Taiwanese	Asia	Eastern Asia	
TZA	TZ	Tanzania	United Republic of Tanzania	Dodoma	Tanzanian	Tanzanian	Africa	Eastern Africa	un
UGA	UG	Uganda	Republic of Uganda	Kampala	Ugandan	Ugandan	Africa	Eastern Africa	un
UKR	UA	Ukraine	Ukraine	Kyiv	Ukrainian	Ukrainian	Europe	Eastern Europe	un
UMI	UM	United States Minor Outlying Islands	United States Minor Outlying Islands		American Islander	American Islander	Americas	North America	
UNK	XK	Kosovo	Republic of Kosovo	Pristina	Kosovan|Kosovar	Kosovan|Kosovar	Europe	Southeast Europe	
URY	UY	Uruguay	Oriental Republic of Uruguay	Montevideo	Uruguayan	Uruguayan	Americas	South America	un
USA	US	United States	United States of America	Washington D.C.|Washington|D.C.	American	American	Americas	North America	un
UZB	UZ	Uzbekistan	Republic of Uzbekistan	Tashkent	Uzbekistani	Uzbekistani	Asia	Central Asia	un
VAT	VA	Vatican City	Vatican City State	Vatican City	Vatican	Vatican	Europe	Southern Europe	un
VCT	VC	Saint Vincent and the Grenadines	Saint Vincent and the Grenadines	Kingstown	Saint Vincentian|Vincentian	Saint Vincentian|Vincentian	Americas	Caribbean	un
VEN	VE	Venezuela	Bolivarian Republic of Venezuela	Caracas	Venezuelan	Venezuelan	Americas	South America	un
VGB	VG	British Virgin Islands	Virgin Islands	Road Town	British Virgin Islander|Virgin Islander	British Virgin Islander|Virgin Islander	Americas	Caribbean	
VIR	VI	United States Virgin Islands	Virgin Islands of the United States	Charlotte Amalie	Virgin Islander	Virgin Islander	Americas	Caribbean	
VNM	VN	Vietnam	Socialist Republic of Vietnam	Hanoi	Vietnamese	Vietnamese	Asia	South-Eastern Asia	un
VUT	VU	Vanuatu	Republic of Vanuatu	Port Vila|Port-Vila	Ni-Vanuatu	Ni-Vanuatu	Oceania	Melanesia	un
WLF	WF	Wallis and Futuna	Territory of the Wallis and Futuna Islands	Mata-Utu	Wallisian|Futunan|Wallis and Futuna Islander	Wallisian|Futunan|Wallis and Futuna Islanders|Wallis and Futuna Islander	Oceania	Polynesia	
WSM	WS	Samoa	Independent State of Samoa	Apia	Samoan	Samoan	Oceania	Polynesia	un
YEM	YE	Yemen	Republic of Yemen	Sana'a|Sanaa	Yemeni	Yemeni	Asia	Western Asia	un
ZAF	ZA	South Africa	Republic of South Africa	Pretoria|Bloemfontein|Cape Town	South African	South African	Africa	Southern Africa	un
ZMB	ZM	Zambia	Republic of Zambia	Lusaka	Zambian	Zambian	Africa	Eastern Africa	un
ZWE	ZW	Zimbabwe	Republic of Zimbabwe	Harare	Zimbabwean	Zimbabwean	Africa	Eastern Africa	un`;

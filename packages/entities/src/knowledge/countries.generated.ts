// Made by scripts/build-knowledge.ts from data/countries.tsv's sources; see data/SOURCE.md.
export const countriesTable: string = `ABW	AW	Aruba	Aruba	Oranjestad	Aruban|Dutch	Aruban	Americas	Caribbean		Q21203	12.51	-69.97
AFG	AF	Afghanistan	Islamic Republic of Afghanistan	Kabul	Afghan	Afghan	Asia	Southern Asia	un	Q889	33.39	65.48
AGO	AO	Angola	Republic of Angola	Luanda	Angolan	Angolan	Africa	Middle Africa	un	Q916	-12.38	18.02
AIA	AI	Anguilla	Anguilla	The Valley	Anguillan|Anguillian	Anguillan|Anguillian	Americas	Caribbean		Q25228	18.24	-63.12
ALA	AX	Åland Islands	Åland Islands	Mariehamn	Ålandish	Ålandish	Europe	Northern Europe		Q5689	60.17	19.93
ALB	AL	Albania	Republic of Albania	Tirana	Albanian	Albanian	Europe	Southeast Europe	un	Q222	41.07	20.03
AND	AD	Andorra	Principality of Andorra	Andorra la Vella	Andorran	Andorran	Europe	Southern Europe	un	Q228	42.52	1.53
ARE	AE	United Arab Emirates	United Arab Emirates	Abu Dhabi	Emirati	Emirati	Asia	Western Asia	un	Q878	23.95	54.15
ARG	AR	Argentina	Argentine Republic	Buenos Aires	Argentine	Argentine	Americas	South America	un	Q414	-34.31	-64.48
ARM	AM	Armenia	Republic of Armenia	Yerevan	Armenian	Armenian	Asia	Western Asia	un	Q399	40.14	44.97
ASM	AS	American Samoa	American Samoa	Pago Pago	American Samoan	American Samoan	Oceania	Polynesia		Q16641	-14.32	-170.36
ATA	AQ	Antarctica	Antarctica		Antarctican	Antarctican	Antarctic			Q51	-90	0
ATF	TF	French Southern and Antarctic Lands	Territory of the French Southern and Antarctic Lands	Port-aux-Français	French	French	Antarctic			Q129003	-49.27	69.33
ATG	AG	Antigua and Barbuda	Antigua and Barbuda	Saint John's	Antiguan|Barbudan	Antiguan|Barbudan	Americas	Caribbean	un	Q781	17.16	-61.8
AUS	AU	Australia	Commonwealth of Australia	Canberra	Australian	Australian	Oceania	Australia and New Zealand	un	Q408	-26.2	133.69
AUT	AT	Austria	Republic of Austria	Vienna	Austrian	Austrian	Europe	Central Europe	un	Q40	47.46	13.73
AZE	AZ	Azerbaijan	Republic of Azerbaijan	Baku	Azerbaijani	Azerbaijani	Asia	Western Asia	un	Q227	40.39	47.52
BDI	BI	Burundi	Republic of Burundi	Gitega|Bujumbura	Burundian	Burundian	Africa	Eastern Africa	un	Q967	-3.43	29.94
BEL	BE	Belgium	Kingdom of Belgium	Brussels	Belgian	Belgian	Europe	Western Europe	un	Q31	50.73	4.32
BEN	BJ	Benin	Republic of Benin	Porto-Novo|Cotonou	Beninese	Beninese	Africa	Western Africa	un	Q962	9.57	2.29
BES	BQ	Caribbean Netherlands	Bonaire, Sint Eustatius and Saba	Kralendijk|Oranjestad|The Bottom	Dutch	Dutch	Americas	Caribbean		Q27561	12.18	-68.25
BFA	BF	Burkina Faso	Burkina Faso	Ouagadougou	Burkinabe	Burkinabe	Africa	Western Africa	un	Q965	12.63	-1.88
BGD	BD	Bangladesh	People's Republic of Bangladesh	Dhaka	Bangladeshi	Bangladeshi	Asia	Southern Asia	un	Q902	23.93	90.12
BGR	BG	Bulgaria	Republic of Bulgaria	Sofia	Bulgarian	Bulgarian	Europe	Southeast Europe	un	Q219	42.88	25.11
BHR	BH	Bahrain	Kingdom of Bahrain	Manama	Bahraini	Bahraini	Asia	Western Asia	un	Q398	26.02	50.55
BHS	BS	Bahamas	Commonwealth of the Bahamas	Nassau	Bahamian	Bahamian	Americas	Caribbean	un	Q778	24.26	-76.3
BIH	BA	Bosnia and Herzegovina	Bosnia and Herzegovina	Sarajevo	Bosnian|Herzegovinian	Bosnian|Herzegovinian	Europe	Southeast Europe	un	Q225	44.08	17.89
BLM	BL	Saint Barthélemy	Collectivity of Saint Barthélemy	Gustavia	Saint Barthélemy Islander	Saint Barthélemy Islander	Americas	Caribbean		Q25362	18.2	-63.13
BLR	BY	Belarus	Republic of Belarus	Minsk	Belarusian	Belarusian	Europe	Eastern Europe	un	Q184	53.25	28.01
BLZ	BZ	Belize	Belize	Belmopan	Belizean	Belizean	Americas	Central America	un	Q242	17.22	-88.73
BMU	BM	Bermuda	Bermuda	Hamilton	Bermudian	Bermudian	Americas	North America		Q23635	32.32	-64.75
BOL	BO	Bolivia	Plurinational State of Bolivia	Sucre|La Paz	Bolivian	Bolivian	Americas	South America	un	Q750	-16.83	-64.85
BRA	BR	Brazil	Federative Republic of Brazil	Brasília	Brazilian	Brazilian	Americas	South America	un	Q155	-10.27	-54.08
BRB	BB	Barbados	Barbados	Bridgetown	Barbadian|Bajan	Barbadian|Bajan	Americas	Caribbean	un	Q244	13.17	-59.54
BRN	BN	Brunei	Nation of Brunei, Abode of Peace	Bandar Seri Begawan	Bruneian	Bruneian	Asia	South-Eastern Asia	un	Q921	4.51	114.69
BTN	BT	Bhutan	Kingdom of Bhutan	Thimphu	Bhutanese	Bhutanese	Asia	Southern Asia	un	Q917	27.45	90.45
BVT	BV	Bouvet Island	Bouvet Island				Antarctic			Q23408	-54.43	3.4
BWA	BW	Botswana	Republic of Botswana	Gaborone	Motswana|Batswana	Motswana|Batswana	Africa	Southern Africa	un	Q963	-22.08	23.9
CAF	CF	Central African Republic	Central African Republic	Bangui	Central African	Central African	Africa	Middle Africa	un	Q929	6.78	20.73
CAN	CA	Canada	Canada	Ottawa	Canadian	Canadian	Americas	North America	un	Q16	59.28	-96.39
CCK	CC	Cocos (Keeling) Islands	Territory of the Cocos (Keeling) Islands	West Island	Cocos Islander	Cocos Islander	Oceania	Australia and New Zealand		Q36004	-12.5	96.83
CHE	CH	Switzerland	Swiss Confederation	Bern	Swiss	Swiss	Europe	Western Europe	un	Q39	46.9	8.1
CHL	CL	Chile	Republic of Chile	Santiago	Chilean	Chilean	Americas	South America	un	Q298	-33.03	-71.11
CHN	CN	China	People's Republic of China	Beijing	Chinese	Chinese	Asia	Eastern Asia	un	Q148	35.45	104.28
CIV	CI	Ivory Coast	Republic of Côte d'Ivoire	Yamoussoukro|Abidjan	Ivoirian|Ivorian	Ivoirian|Ivorian	Africa	Western Africa	un	Q1008	7.81	-5.28
CMR	CM	Cameroon	Republic of Cameroon	Yaoundé|Yaounde	Cameroonian	Cameroonian	Africa	Middle Africa	un	Q1009	5.84	12.37
COD	CD	DR Congo	Democratic Republic of the Congo	Kinshasa	Congolese|Congo	Congolese	Africa	Middle Africa	un	Q974	-1.43	24.32
COG	CG	Congo	Republic of the Congo	Brazzaville	Congolese|Congo	Congolese	Africa	Middle Africa	un	Q971	-0.92	15.11
COK	CK	Cook Islands	Cook Islands	Avarua	Cook Islander	Cook Islander	Oceania	Polynesia		Q26988	-21.23	-159.78
COL	CO	Colombia	Republic of Colombia	Bogotá	Colombian	Colombian	Americas	South America	un	Q739	3.95	-72.54
COM	KM	Comoros	Union of the Comoros	Moroni	Comoran	Comoran	Africa	Eastern Africa	un	Q970	-12.02	43.97
CPV	CV	Cape Verde	Republic of Cabo Verde	Praia	Cabo Verdean|Cape Verdian	Cabo Verdean|Cape Verdian	Africa	Western Africa	un	Q1011	15.73	-23.73
CRI	CR	Costa Rica	Republic of Costa Rica	San José	Costa Rican	Costa Rican	Americas	Central America	un	Q800	9.99	-84.1
CUB	CU	Cuba	Republic of Cuba	Havana	Cuban	Cuban	Americas	Caribbean	un	Q241	21.56	-79.5
CUW	CW	Curaçao	Country of Curaçao	Willemstad	Curacaoan|Dutch|Curaçaoan	Curacaoan|Curaçaoan	Americas	Caribbean		Q25279	12.16	-68.96
CXR	CX	Christmas Island	Territory of Christmas Island	Flying Fish Cove|The Settlement	Christmas Island|Christmas Islander	Christmas Islander	Oceania	Australia and New Zealand		Q31063	-10.5	105.67
CYM	KY	Cayman Islands	Cayman Islands	George Town	Caymanian	Caymanian	Americas	Caribbean		Q5785	19.46	-80.71
CYP	CY	Cyprus	Republic of Cyprus	Nicosia	Cypriot	Cypriot	Europe	Southern Europe	un	Q229	34.96	33
CZE	CZ	Czechia	Czech Republic	Prague	Czech	Czech	Europe	Central Europe	un	Q213	49.74	15.41
DEU	DE	Germany	Federal Republic of Germany	Berlin	German	German	Europe	Western Europe	un	Q183	51.02	9.69
DJI	DJ	Djibouti	Republic of Djibouti	Djibouti	Djiboutian|Djibouti	Djiboutian|Djibouti	Africa	Eastern Africa	un	Q977	11.62	42.78
DMA	DM	Dominica	Commonwealth of Dominica	Roseau	Dominican	Dominican	Americas	Caribbean	un	Q784	15.43	-61.35
DNK	DK	Denmark	Kingdom of Denmark	Copenhagen	Danish	Dane|Danish	Europe	Northern Europe	un	Q35	55.99	9.98
DOM	DO	Dominican Republic	Dominican Republic	Santo Domingo	Dominican	Dominican	Americas	Caribbean	un	Q786	18.95	-70.59
DZA	DZ	Algeria	People's Democratic Republic of Algeria	Algiers	Algerian	Algerian	Africa	Northern Africa	un	Q262	27.99	2.81
ECU	EC	Ecuador	Republic of Ecuador	Quito	Ecuadorian|Ecuadorean	Ecuadorian|Ecuadorean	Americas	South America	un	Q736	-1.72	-77.95
EGY	EG	Egypt	Arab Republic of Egypt	Cairo	Egyptian	Egyptian	Africa	Northern Africa	un	Q79	26.71	29.94
ERI	ER	Eritrea	State of Eritrea	Asmara	Eritrean	Eritrean	Africa	Eastern Africa	un	Q986	15.18	38.93
ESH	EH	Western Sahara	Sahrawi Arab Democratic Republic	El Aaiún	Sahrawi|Sahrawian|Sahraouian	Sahrawi|Sahraoui	Africa	Northern Africa		Q6250	24.35	-12.62
ESP	ES	Spain	Kingdom of Spain	Madrid	Spanish	Spaniard|Spanish	Europe	Southern Europe	un	Q29	40.17	-3.75
EST	EE	Estonia	Republic of Estonia	Tallinn	Estonian	Estonian	Europe	Northern Europe	un	Q191	58.83	25.77
ETH	ET	Ethiopia	Federal Democratic Republic of Ethiopia	Addis Ababa	Ethiopian	Ethiopian	Africa	Eastern Africa	un	Q115	8.3	38.8
FIN	FI	Finland	Republic of Finland	Helsinki	Finnish	Finn|Finnish	Europe	Northern Europe	un	Q33	64.12	26.12
FJI	FJ	Fiji	Republic of Fiji	Suva	Fijian	Fijian	Oceania	Melanesia	un	Q712	-17.72	176.72
FLK	FK	Falkland Islands	Falkland Islands	Stanley	Falkland Island|Falkland Islander	Falkland Islander	Americas	South America		Q9648	-51.75	-59.18
FRA	FR	France	French Republic	Paris	French	Frenchman|Frenchwoman|French	Europe	Western Europe	un	Q142	46.24	2.28
FRO	FO	Faroe Islands	Faroe Islands	Tórshavn|Torshavn	Faroese	Faroese	Europe	Northern Europe		Q4628	62.03	-6.94
FSM	FM	Micronesia	Federated States of Micronesia	Palikir	Micronesian|Chuukese|Kosraen|Pohnpeian|Yapese	Micronesian	Oceania	Micronesia	un	Q702	6.9	158.24
GAB	GA	Gabon	Gabonese Republic	Libreville	Gabonese	Gabonese	Africa	Middle Africa	un	Q1000	-0.79	11.77
GBR	GB	United Kingdom	United Kingdom of Great Britain and Northern Ireland	London	British	Briton|British	Europe	Northern Europe	un	Q145	54	-2.41
GEO	GE	Georgia	Georgia	Tbilisi	Georgian	Georgian	Asia	Western Asia	un	Q230	42.08	43.51
GGY	GG	Guernsey	Bailiwick of Guernsey	St. Peter Port|Saint Peter Port	Channel Islander	Channel Islander	Europe	Northern Europe		Q25230	49.47	-2.58
GHA	GH	Ghana	Republic of Ghana	Accra	Ghanaian	Ghanaian	Africa	Western Africa	un	Q117	7.97	-1.61
GIB	GI	Gibraltar	Gibraltar	Gibraltar	Gibraltar	Gibraltarian|Gibraltar	Europe	Southern Europe		Q1410	36.13	-5.35
GIN	GN	Guinea	Republic of Guinea	Conakry	Guinean	Guinean	Africa	Western Africa	un	Q1006	10.72	-10.47
GLP	GP	Guadeloupe	Guadeloupe	Basse-Terre	Guadeloupian	Guadeloupian	Americas	Caribbean		Q17012	16.25	-61.58
GMB	GM	Gambia	Republic of the Gambia	Banjul	Gambian	Gambian	Africa	Western Africa	un	Q1005	13.46	-15.98
GNB	GW	Guinea-Bissau	Republic of Guinea-Bissau	Bissau	Bissau-Guinean|Guinea-Bissauan	Bissau-Guinean|Guinea-Bissauan	Africa	Western Africa	un	Q1007	12.02	-14.98
GNQ	GQ	Equatorial Guinea	Republic of Equatorial Guinea	Malabo	Equatorial Guinean|Equatoguinean	Equatorial Guinean|Equatoguinean	Africa	Middle Africa	un	Q983	1.85	10.17
GRC	GR	Greece	Hellenic Republic	Athens	Greek	Greek	Europe	Southern Europe	un	Q41	39.02	22.48
GRD	GD	Grenada	Grenada	St. George's|Saint George's	Grenadian	Grenadian	Americas	Caribbean	un	Q769	12.12	-61.67
GRL	GL	Greenland	Greenland	Nuuk	Greenlandic	Greenlander|Greenlandic	Americas	North America		Q223	72.42	-40.78
GTM	GT	Guatemala	Republic of Guatemala	Guatemala City	Guatemalan	Guatemalan	Americas	Central America	un	Q774	15.59	-90.31
GUF	GF	French Guiana	Guiana	Cayenne	Guianan	Guianan	Americas	South America		Q3769	4	-53
GUM	GU	Guam	Guam	Hagåtña|Hagatna	Guamanian	Guamanian	Oceania	Micronesia		Q16635	13.46	144.78
GUY	GY	Guyana	Co-operative Republic of Guyana	Georgetown	Guyanese	Guyanese	Americas	South America	un	Q734	4.89	-58.99
HKG	HK	Hong Kong	Hong Kong Special Administrative Region of the People's Republic of China	City of Victoria	Hong Konger	Hong Konger	Asia	Eastern Asia		Q8646	22.33	114.15
HMD	HM	Heard Island and McDonald Islands	Heard Island and McDonald Islands		Heard and McDonald Islander	Heard and McDonald Islander	Antarctic			Q131198	-53.09	73.02
HND	HN	Honduras	Republic of Honduras	Tegucigalpa	Honduran	Honduran	Americas	Central America	un	Q783	14.91	-86.56
HRV	HR	Croatia	Republic of Croatia	Zagreb	Croatian	Croat|Croatian	Europe	Southeast Europe	un	Q224	45.12	15.95
HTI	HT	Haiti	Republic of Haiti	Port-au-Prince	Haitian	Haitian	Americas	Caribbean	un	Q790	18.97	-72.55
HUN	HU	Hungary	Hungary	Budapest	Hungarian	Hungarian	Europe	Central Europe	un	Q28	47.08	19.69
IDN	ID	Indonesia	Republic of Indonesia	Jakarta	Indonesian	Indonesian	Asia	South-Eastern Asia	un	Q252	-3.6	118.62
IMN	IM	Isle of Man	Isle of Man	Douglas	Manx	Manxman|Manxwoman|Manx	Europe	Northern Europe		Q9676	54.24	-4.52
IND	IN	India	Republic of India	New Delhi	Indian	Indian	Asia	Southern Asia	un	Q668	21.33	78.3
IOT	IO	British Indian Ocean Territory	British Indian Ocean Territory	Diego Garcia	Indian	Indian	Africa	Eastern Africa		Q43448	-6.67	71.97
IRL	IE	Ireland	Republic of Ireland	Dublin	Irish	Irishman|Irishwoman|Irish	Europe	Northern Europe	un	Q27	53.08	-8.07
IRN	IR	Iran	Islamic Republic of Iran	Tehran	Iranian	Iranian	Asia	Southern Asia	un	Q794	32.22	53.68
IRQ	IQ	Iraq	Republic of Iraq	Baghdad	Iraqi	Iraqi	Asia	Western Asia	un	Q796	33	43.88
ISL	IS	Iceland	Iceland	Reykjavik	Icelandic|Icelander	Icelander	Europe	Northern Europe	un	Q189	64.99	-18.29
ISR	IL	Israel	State of Israel	Jerusalem	Israeli	Israeli	Asia	Western Asia	un	Q801	31.46	35.07
ITA	IT	Italy	Italian Republic	Rome	Italian	Italian	Europe	Southern Europe	un	Q38	42.76	12.48
JAM	JM	Jamaica	Jamaica	Kingston	Jamaican	Jamaican	Americas	Caribbean	un	Q766	18.2	-77.41
JEY	JE	Jersey	Bailiwick of Jersey	Saint Helier	Channel Islander	Channel Islander	Europe	Northern Europe		Q785	49.23	-2.15
JOR	JO	Jordan	Hashemite Kingdom of Jordan	Amman	Jordanian	Jordanian	Asia	Western Asia	un	Q810	31.12	36.38
JPN	JP	Japan	Japan	Tokyo	Japanese	Japanese	Asia	Eastern Asia	un	Q17	36.74	137.96
KAZ	KZ	Kazakhstan	Republic of Kazakhstan	Astana	Kazakhstani	Kazakhstani	Asia	Central Asia	un	Q232	47.99	67.63
KEN	KE	Kenya	Republic of Kenya	Nairobi	Kenyan	Kenyan	Africa	Eastern Africa	un	Q114	0.8	37.9
KGZ	KG	Kyrgyzstan	Kyrgyz Republic	Bishkek	Kyrgyzstani|Kirghiz	Kyrgyzstani|Kirghiz	Asia	Central Asia	un	Q813	41.22	74.76
KHM	KH	Cambodia	Kingdom of Cambodia	Phnom Penh	Cambodian	Cambodian	Asia	South-Eastern Asia	un	Q424	12.86	104.95
KIR	KI	Kiribati	Independent and Sovereign Republic of Kiribati	South Tarawa|Tarawa	Kiribati|I-Kiribati	I-Kiribati	Oceania	Micronesia	un	Q710	1.64	-172.19
KNA	KN	Saint Kitts and Nevis	Federation of Saint Christopher and Nevis	Basseterre	Kittitian|Nevisian	Kittitian|Nevisian	Americas	Caribbean	un	Q763	17.3	-62.72
KOR	KR	South Korea	Republic of Korea	Seoul	Korean|South Korean	Korean|South Korean	Asia	Eastern Asia	un	Q884	36.68	127.67
KWT	KW	Kuwait	State of Kuwait	Kuwait City	Kuwaiti	Kuwaiti	Asia	Western Asia	un	Q817	29.42	46.67
LAO	LA	Laos	Lao People's Democratic Republic	Vientiane	Lao|Laotian	Lao|Laotian	Asia	South-Eastern Asia	un	Q819	18.24	104.38
LBN	LB	Lebanon	Lebanese Republic	Beirut	Lebanese	Lebanese	Asia	Western Asia	un	Q822	33.88	35.86
LBR	LR	Liberia	Republic of Liberia	Monrovia	Liberian	Liberian	Africa	Western Africa	un	Q1014	6.48	-9.41
LBY	LY	Libya	State of Libya	Tripoli	Libyan	Libyan	Africa	Northern Africa	un	Q1016	25.97	17.52
LCA	LC	Saint Lucia	Saint Lucia	Castries	Saint Lucian	Saint Lucian	Americas	Caribbean	un	Q760	13.89	-60.97
LIE	LI	Liechtenstein	Principality of Liechtenstein	Vaduz	Liechtenstein|Liechtensteiner	Liechtensteiner	Europe	Western Europe	un	Q347	47.2	9.53
LKA	LK	Sri Lanka	Democratic Socialist Republic of Sri Lanka	Colombo|Sri Jayewardenepura Kotte	Sri Lankan	Sri Lankan	Asia	Southern Asia	un	Q854	7.31	80.85
LSO	LS	Lesotho	Kingdom of Lesotho	Maseru	Basotho|Mosotho	Mosotho|Basotho	Africa	Southern Africa	un	Q1013	-29.54	28.36
LTU	LT	Lithuania	Republic of Lithuania	Vilnius	Lithuanian	Lithuanian	Europe	Northern Europe	un	Q37	55.66	23.95
LUX	LU	Luxembourg	Grand Duchy of Luxembourg	Luxembourg	Luxembourg|Luxembourger	Luxembourger	Europe	Western Europe	un	Q32	49.76	6.12
LVA	LV	Latvia	Republic of Latvia	Riga	Latvian	Latvian	Europe	Northern Europe	un	Q211	56.92	24.96
MAC	MO	Macau	Macao Special Administrative Region of the People's Republic of China		Chinese|Macanese	Chinese|Macanese	Asia	Eastern Asia		Q14773	22.19	113.53
MAF	MF	Saint Martin	Saint Martin	Marigot	Saint Martin Islander	Saint Martin Islander	Americas	Caribbean		Q126125	18.09	-63.51
MAR	MA	Morocco	Kingdom of Morocco	Rabat	Moroccan	Moroccan	Africa	Northern Africa	un	Q1028	30.85	-6.8
MCO	MC	Monaco	Principality of Monaco	Monaco	Monegasque|Monacan	Monegasque|Monacan	Europe	Western Europe	un	Q235	43.74	7.41
MDA	MD	Moldova	Republic of Moldova	Chișinău|Chisinau in Romanian	Moldovan	Moldovan	Europe	Eastern Europe	un	Q217	47.09	28.73
MDG	MG	Madagascar	Republic of Madagascar	Antananarivo	Malagasy	Malagasy	Africa	Eastern Africa	un	Q1019	-19.65	46.86
MDV	MV	Maldives	Republic of the Maldives	Malé	Maldivian|Maldivan	Maldivian|Maldivan	Asia	Southern Asia	un	Q826	3.49	73.23
MEX	MX	Mexico	United Mexican States	Mexico City	Mexican	Mexican	Americas	North America	un	Q96	23.39	-102.17
MHL	MH	Marshall Islands	Republic of the Marshall Islands	Majuro	Marshallese	Marshallese	Oceania	Micronesia	un	Q709	8.04	169.66
MKD	MK	North Macedonia	Republic of North Macedonia	Skopje	Macedonian	Macedonian	Europe	Southeast Europe	un	Q221	41.71	21.84
MLI	ML	Mali	Republic of Mali	Bamako	Malian	Malian	Africa	Western Africa	un	Q912	17.14	-3.78
MLT	MT	Malta	Republic of Malta	Valletta	Maltese	Maltese	Europe	Southern Europe	un	Q233	35.88	14.49
MMR	MM	Myanmar	Republic of the Union of Myanmar	Naypyidaw|Rangoon	Burmese	Burmese	Asia	South-Eastern Asia	un	Q836	21.55	97.25
MNE	ME	Montenegro	Montenegro	Podgorica	Montenegrin	Montenegrin	Europe	Southeast Europe	un	Q236	42.64	19.27
MNG	MN	Mongolia	Mongolia	Ulan Bator|Ulaanbaatar	Mongolian	Mongolian	Asia	Eastern Asia	un	Q711	46.37	104.05
MNP	MP	Northern Mariana Islands	Commonwealth of the Northern Mariana Islands	Saipan	American	American	Oceania	Micronesia		Q16644	15.03	145.66
MOZ	MZ	Mozambique	Republic of Mozambique	Maputo	Mozambican	Mozambican	Africa	Eastern Africa	un	Q1029	-17.71	35.28
MRT	MR	Mauritania	Islamic Republic of Mauritania	Nouakchott	Mauritanian	Mauritanian	Africa	Western Africa	un	Q1025	20.1	-11.18
MSR	MS	Montserrat	Montserrat	Plymouth	Montserratian	Montserratian	Americas	Caribbean		Q13353	16.74	-62.19
MTQ	MQ	Martinique	Martinique	Fort-de-France	Martinican	Martinican	Americas	Caribbean		Q17054	14.67	-61
MUS	MU	Mauritius	Republic of Mauritius	Port Louis	Mauritian	Mauritian	Africa	Eastern Africa	un	Q1027	-20.28	57.56
MWI	MW	Malawi	Republic of Malawi	Lilongwe	Malawian	Malawian	Africa	Eastern Africa	un	Q1020	-13.35	34.14
MYS	MY	Malaysia	Malaysia	Kuala Lumpur	Malaysian	Malaysian	Asia	South-Eastern Asia	un	Q833	3.06	113.61
MYT	YT	Mayotte	Department of Mayotte	Mamoudzou	Mahoran	Mahoran	Africa	Eastern Africa		Q17063	-12.83	45.17
NAM	NA	Namibia	Republic of Namibia	Windhoek	Namibian	Namibian	Africa	Southern Africa	un	Q1030	-22.03	17.1
NCL	NC	New Caledonia	New Caledonia	Nouméa|Noumea	New Caledonian	New Caledonian	Oceania	Melanesia		Q33788	-21.4	165.6
NER	NE	Niger	Republic of Niger	Niamey	Nigerien	Nigerien	Africa	Western Africa	un	Q1032	16.69	8.68
NFK	NF	Norfolk Island	Territory of Norfolk Island	Kingston	Norfolk Islander	Norfolk Islander	Oceania	Australia and New Zealand		Q31057	-29.04	167.95
NGA	NG	Nigeria	Federal Republic of Nigeria	Abuja	Nigerian	Nigerian	Africa	Western Africa	un	Q1033	9.79	8.04
NIC	NI	Nicaragua	Republic of Nicaragua	Managua	Nicaraguan	Nicaraguan	Americas	Central America	un	Q811	12.92	-85.02
NIU	NU	Niue	Niue	Alofi	Niuean	Niuean	Oceania	Polynesia		Q34020	-19.04	-169.87
NLD	NL	Netherlands	Kingdom of the Netherlands	Amsterdam	Dutch	Dutchman|Dutchwoman|Dutch	Europe	Western Europe	un	Q55	52.38	5.67
NOR	NO	Norway	Kingdom of Norway	Oslo	Norwegian	Norwegian	Europe	Northern Europe	un	Q20	62.92	11.57
NPL	NP	Nepal	Federal Democratic Republic of Nepal	Kathmandu	Nepali|Nepalese	Nepali|Nepalese	Asia	Southern Asia	un	Q837	28.12	83.97
NRU	NR	Nauru	Republic of Nauru	Yaren	Nauruan	Nauruan	Oceania	Micronesia	un	Q697	-0.53	166.92
NZL	NZ	New Zealand	New Zealand	Wellington	New Zealand|New Zealander	New Zealander	Oceania	Australia and New Zealand	un	Q664	-41.32	173.39
OMN	OM	Oman	Sultanate of Oman	Muscat	Omani	Omani	Asia	Western Asia	un	Q842	20.79	56.54
PAK	PK	Pakistan	Islamic Republic of Pakistan	Islamabad	Pakistani	Pakistani	Asia	Southern Asia	un	Q843	29.92	69.63
PAN	PA	Panama	Republic of Panama	Panama City	Panamanian	Panamanian	Americas	Central America	un	Q804	8.76	-80.06
PCN	PN	Pitcairn Islands	Pitcairn Group of Islands	Adamstown	Pitcairn Islander	Pitcairn Islander	Oceania	Polynesia		Q35672	-24.72	-129.21
PER	PE	Peru	Republic of Peru	Lima	Peruvian	Peruvian	Americas	South America	un	Q419	-9.55	-75.2
PHL	PH	Philippines	Republic of the Philippines	Manila	Philippine|Filipino	Filipino	Asia	South-Eastern Asia	un	Q928	12.36	122.45
PLW	PW	Palau	Republic of Palau	Ngerulmud	Palauan	Palauan	Oceania	Micronesia	un	Q695	7.51	134.54
PNG	PG	Papua New Guinea	Independent State of Papua New Guinea	Port Moresby	Papua New Guinean	Papua New Guinean	Oceania	Melanesia	un	Q691	-6.22	146.09
POL	PL	Poland	Republic of Poland	Warsaw	Polish	Pole|Polish	Europe	Central Europe	un	Q36	52.04	19.7
PRI	PR	Puerto Rico	Commonwealth of Puerto Rico	San Juan	Puerto Rican	Puerto Rican	Americas	Caribbean		Q1183	18.24	-66.49
PRK	KP	North Korea	Democratic People's Republic of Korea	Pyongyang	Korean|North Korean	Korean|North Korean	Asia	Eastern Asia	un	Q423	40.07	127.09
PRT	PT	Portugal	Portuguese Republic	Lisbon	Portuguese	Portuguese	Europe	Southern Europe	un	Q45	39.57	-7.99
PRY	PY	Paraguay	Republic of Paraguay	Asunción	Paraguayan	Paraguayan	Americas	South America	un	Q733	-23.1	-58.21
PSE	PS	Palestine	State of Palestine	Ramallah	Palestinian	Palestinian	Asia	Western Asia		Q219060	31.91	35.2
PYF	PF	French Polynesia	French Polynesia	Papeetē|Papeete	French Polynesian	French Polynesian	Oceania	Polynesia		Q30971	-16.32	-144.73
QAT	QA	Qatar	State of Qatar	Doha	Qatari	Qatari	Asia	Western Asia	un	Q846	25.4	51.22
REU	RE	Réunion	Réunion Island	Saint-Denis	Réunionese	Réunionese	Africa	Eastern Africa		Q17070	-21.15	55.5
ROU	RO	Romania	Romania	Bucharest	Romanian	Romanian	Europe	Southeast Europe	un	Q218	45.92	24.99
RUS	RU	Russia	Russian Federation	Moscow	Russian	Russian	Europe	Eastern Europe	un	Q159	60.13	98.9
RWA	RW	Rwanda	Republic of Rwanda	Kigali	Rwandan	Rwandan	Africa	Eastern Africa	un	Q1037	-2	29.96
SAU	SA	Saudi Arabia	Kingdom of Saudi Arabia	Riyadh	Saudi|Saudi Arabian	Saudi|Saudi Arabian	Asia	Western Asia	un	Q851	24.51	44.8
SDN	SD	Sudan	Republic of the Sudan	Khartoum	Sudanese	Sudanese	Africa	Northern Africa	un	Q1049	15.47	29.96
SEN	SN	Senegal	Republic of Senegal	Dakar	Senegalese	Senegalese	Africa	Western Africa	un	Q1041	14.18	-14.24
SGP	SG	Singapore	Republic of Singapore	Singapore	Singapore|Singaporean	Singaporean	Asia	South-Eastern Asia	un	Q334	1.36	103.81
SGS	GS	South Georgia	South Georgia and the South Sandwich Islands	King Edward Point			Antarctic			Q35086	-54.43	-36.85
SHN	SH	Saint Helena, Ascension and Tristan da Cunha	Saint Helena, Ascension and Tristan da Cunha	Jamestown	Saint Helenian	Saint Helenian	Africa	Western Africa		Q192184	-15.95	-5.72
SJM	SJ	Svalbard and Jan Mayen	Svalbard og Jan Mayen	Longyearbyen	Norwegian	Norwegian	Europe	Northern Europe		Q842829	78	20
SLB	SB	Solomon Islands	Solomon Islands	Honiara	Solomon Islander	Solomon Islander	Oceania	Melanesia	un	Q685	-8.43	159.24
SLE	SL	Sierra Leone	Republic of Sierra Leone	Freetown	Sierra Leonean	Sierra Leonean	Africa	Western Africa	un	Q1044	8.53	-11.65
SLV	SV	El Salvador	Republic of El Salvador	San Salvador	Salvadoran	Salvadoran	Americas	Central America	un	Q792	13.79	-88.9
SMR	SM	San Marino	Most Serene Republic of San Marino	City of San Marino|San Marino	Sammarinese	Sammarinese	Europe	Southern Europe	un	Q238	43.85	12.44
SOM	SO	Somalia	Federal Republic of Somalia	Mogadishu	Somali	Somali	Africa	Eastern Africa	un	Q1045	7.37	47.35
SPM	PM	Saint Pierre and Miquelon	Saint Pierre and Miquelon	Saint-Pierre	French|Saint-Pierrais|Miquelonnais	Frenchman|Frenchwoman|Saint-Pierrais|Miquelonnais	Americas	North America		Q34617	46.88	-56.32
SRB	RS	Serbia	Republic of Serbia	Belgrade	Serbian	Serb|Serbian	Europe	Southeast Europe	un	Q403	44.1	20.9
SSD	SS	South Sudan	Republic of South Sudan	Juba	South Sudanese	South Sudanese	Africa	Middle Africa	un	Q958	7.15	30.12
STP	ST	São Tomé and Príncipe	Democratic Republic of São Tomé and Príncipe	São Tomé|Sao Tome	Sao Tomean	Sao Tomean	Africa	Middle Africa	un	Q1039	0.62	6.8
SUR	SR	Suriname	Republic of Suriname	Paramaribo	Surinamese|Surinamer	Surinamer	Americas	South America	un	Q730	4.06	-55.96
SVK	SK	Slovakia	Slovak Republic	Bratislava	Slovak	Slovak	Europe	Central Europe	un	Q214	48.68	19.49
SVN	SI	Slovenia	Republic of Slovenia	Ljubljana	Slovenian|Slovene	Slovene	Europe	Central Europe	un	Q215	46.12	14.81
SWE	SE	Sweden	Kingdom of Sweden	Stockholm	Swedish	Swede|Swedish	Europe	Northern Europe	un	Q34	62.18	15.75
SWZ	SZ	Eswatini	Kingdom of Eswatini	Lobamba|Mbabane	Swati|Swazi	Swazi	Africa	Southern Africa	un	Q1050	-26.53	31.49
SXM	SX	Sint Maarten	Sint Maarten	Philipsburg			Americas	Caribbean		Q26273	18.04	-63.05
SYC	SC	Seychelles	Republic of Seychelles	Victoria	Seychellois	Seychellois	Africa	Eastern Africa	un	Q1042	-4.62	55.57
SYR	SY	Syria	Syrian Arab Republic	Damascus	Syrian	Syrian	Asia	Western Asia	un	Q858	35	38.25
TCA	TC	Turks and Caicos Islands	Turks and Caicos Islands	Cockburn Town|Grand Turk	Turks and Caicos Islander	Turks and Caicos Islander	Americas	Caribbean		Q18221	21.79	-71.78
TCD	TD	Chad	Republic of Chad	N'Djamena	Chadian	Chadian	Africa	Middle Africa	un	Q657	15.13	18.82
TGO	TG	Togo	Togolese Republic	Lomé|Lome	Togolese	Togolese	Africa	Western Africa	un	Q945	8.26	1.07
THA	TH	Thailand	Kingdom of Thailand	Bangkok	Thai	Thai	Asia	South-Eastern Asia	un	Q869	15.04	100.5
TJK	TJ	Tajikistan	Republic of Tajikistan	Dushanbe	Tajikistani|Tadzhik	Tajikistani|Tadzhik	Asia	Central Asia	un	Q863	38.76	71.01
TKL	TK	Tokelau	Tokelau	Fakaofo	Tokelauan	Tokelauan	Oceania	Polynesia		Q36823	-9	-172
TKM	TM	Turkmenistan	Turkmenistan	Ashgabat	Turkmenistani|Turkmen	Turkmenistani|Turkmen	Asia	Central Asia	un	Q874	39.54	59.7
TLS	TL	Timor-Leste	Democratic Republic of Timor-Leste	Dili	Timorese|East Timorese	Timorese|East Timorese	Asia	South-Eastern Asia	un	Q574	-8.83	125.88
TON	TO	Tonga	Kingdom of Tonga	Nuku'alofa	Tongan	Tongan	Oceania	Polynesia	un	Q678	-20.6	-175.08
TTO	TT	Trinidad and Tobago	Republic of Trinidad and Tobago	Port of Spain	Trinidadian|Tobagonian	Trinidadian|Tobagonian	Americas	Caribbean	un	Q754	10.73	-61.13
TUN	TN	Tunisia	Tunisian Republic	Tunis	Tunisian	Tunisian	Africa	Northern Africa	un	Q948	34.04	9.28
TUR	TR	Türkiye	Republic of Türkiye	Ankara	Turkish	Turk|Turkish	Asia	Western Asia	un	Q43	39.02	35.09
TUV	TV	Tuvalu	Tuvalu	Funafuti	Tuvaluan	Tuvaluan	Oceania	Polynesia	un	Q672	-8	178
TWN	TW	Taiwan	Republic of China (Taiwan)	Taipei	Taiwan|Taiwanese	Taiwan|Taiwanese	Asia	Eastern Asia		Q865	23.62	120.98
TZA	TZ	Tanzania	United Republic of Tanzania	Dodoma	Tanzanian	Tanzanian	Africa	Eastern Africa	un	Q924	-6.13	34.9
UGA	UG	Uganda	Republic of Uganda	Kampala	Ugandan	Ugandan	Africa	Eastern Africa	un	Q1036	1.14	32.18
UKR	UA	Ukraine	Ukraine	Kyiv	Ukrainian	Ukrainian	Europe	Eastern Europe	un	Q212	49.06	31.64
UMI	UM	United States Minor Outlying Islands	United States Minor Outlying Islands		American Islander	American Islander	Americas	North America		Q16645	19.3	166.63
UNK	XK	Kosovo	Republic of Kosovo	Pristina	Kosovan|Kosovar	Kosovan|Kosovar	Europe	Southeast Europe		Q1246	42.67	21.17
URY	UY	Uruguay	Oriental Republic of Uruguay	Montevideo	Uruguayan	Uruguayan	Americas	South America	un	Q77	-32.89	-56.01
USA	US	United States	United States of America	Washington D.C.|Washington|D.C.	American	American	Americas	North America	un	Q30	39.46	-98.78
UZB	UZ	Uzbekistan	Republic of Uzbekistan	Tashkent	Uzbekistani	Uzbekistani	Asia	Central Asia	un	Q265	41.35	63.61
VAT	VA	Vatican City	Vatican City State	Vatican City	Vatican	Vatican	Europe	Southern Europe	un	Q237	41.9	12.44
VCT	VC	Saint Vincent and the Grenadines	Saint Vincent and the Grenadines	Kingstown	Saint Vincentian|Vincentian	Saint Vincentian|Vincentian	Americas	Caribbean	un	Q757	13.24	-61.2
VEN	VE	Venezuela	Bolivarian Republic of Venezuela	Caracas	Venezuelan	Venezuelan	Americas	South America	un	Q717	7.56	-66.09
VGB	VG	British Virgin Islands	Virgin Islands	Road Town	British Virgin Islander|Virgin Islander	British Virgin Islander|Virgin Islander	Americas	Caribbean		Q25305	18.48	-64.55
VIR	VI	United States Virgin Islands	Virgin Islands of the United States	Charlotte Amalie	Virgin Islander	Virgin Islander	Americas	Caribbean		Q11703	18.15	-64.87
VNM	VN	Vietnam	Socialist Republic of Vietnam	Hanoi	Vietnamese	Vietnamese	Asia	South-Eastern Asia	un	Q881	16.35	107.08
VUT	VU	Vanuatu	Republic of Vanuatu	Port Vila|Port-Vila	Ni-Vanuatu	Ni-Vanuatu	Oceania	Melanesia	un	Q686	-16.11	167.34
WLF	WF	Wallis and Futuna	Territory of the Wallis and Futuna Islands	Mata-Utu	Wallisian|Futunan|Wallis and Futuna Islander	Wallisian|Futunan|Wallis and Futuna Islanders|Wallis and Futuna Islander	Oceania	Polynesia		Q35555	-13.79	-177.16
WSM	WS	Samoa	Independent State of Samoa	Apia	Samoan	Samoan	Oceania	Polynesia	un	Q683	-13.67	-172.25
YEM	YE	Yemen	Republic of Yemen	Sana'a|Sanaa	Yemeni	Yemeni	Asia	Western Asia	un	Q805	15.45	47.79
ZAF	ZA	South Africa	Republic of South Africa	Pretoria|Bloemfontein|Cape Town	South African	South African	Africa	Southern Africa	un	Q258	-28.96	24.61
ZMB	ZM	Zambia	Republic of Zambia	Lusaka	Zambian	Zambian	Africa	Eastern Africa	un	Q953	-14.22	28.9
ZWE	ZW	Zimbabwe	Republic of Zimbabwe	Harare	Zimbabwean	Zimbabwean	Africa	Eastern Africa	un	Q954	-19.49	29.93`;

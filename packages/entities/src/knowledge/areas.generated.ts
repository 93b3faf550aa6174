// Made by scripts/build-knowledge.ts from data/areas.tsv's sources; see data/SOURCE.md.
export const areasTable: string = `Africa		Q15	
Akrotiri		Q9143535	GB
Akrotiri and Dhekelia		Q37362	GB
Alaska		Q797	US
Alderney		Q179313	GB
Alhucemas Islands		Q1184963	ES
Americas		Q828	
Andaman and Nicobar Islands		Q40888	IN
Ashmore and Cartier Islands		Q133888	AU
Asia		Q48	
Asian Russia		Q27329	RU
Australia and New Zealand	Australasia	Q45256	
Azores		Q25263	PT
Baker Island		Q46879	US
Balearic Islands		Q5765	ES
Bir Tawil		Q620634	
Bonaire		Q25396	NL
Borneo		Q36117	
Caribbean		Q664609	
Central America		Q27611	
Central Asia		Q27275	
Ceuta		Q5823	ES
Chafarinas Islands		Q130574	ES
Channel Islands		Q42314	
Chatham Islands		Q115459	NZ
Contiguous United States		Q578170	US
Coral Sea Islands		Q172216	AU
Crimea		Q7835	RU
Crozet Islands		Q201698	FR
Cyprus		Q644636	
Dhekelia		Q9206745	GB
East Malaysia		Q1901211	MY
Eastern Africa		Q27407	
Eastern Asia		Q27231	
Eastern Europe		Q27468	
Egmont Islands		Q1298289	GB
England		Q21	GB
Europe		Q46	
European Russia		Q875134	RU
Galapagos Islands		Q38095	EC
Gaza Strip		Q39760	PS
Great Britain		Q23666	GB
Great Chagos Bank		Q1544253	GB
Guernsey		Q3311985	GB
Hawaii		Q782	US
Howland Island		Q131305	US
Iberia		Q12837	
Ireland		Q22890	
Jan Mayen		Q14056	NO
Jarvis Island		Q62218	US
Java		Q3757	ID
Johnston Atoll		Q131008	US
Kalimantan		Q3795	ID
Kerguelen Islands		Q46772	FR
Kermadec Islands		Q114935	NZ
Kingman Reef		Q130895	US
Lakshadweep		Q26927	IN
Latin America and the Caribbean		Q72829598	
Lesser Sunda Islands		Q3803	ID
Macaronesia		Q105472	
Madeira		Q26253	PT
Maluku Islands		Q3827	ID
Mariana Islands		Q153732	
Melanesia		Q37394	
Melilla		Q5831	ES
Micronesia		Q3359409	
Middle Africa		Q27433	
Midway Atoll		Q47863	US
Navassa Island		Q25359	US
New Zealand Subantarctic Islands		Q46275	NZ
North America		Q49	
North Island		Q118863	NZ
Northern Africa		Q27381	
Northern America		Q2017699	
Northern Cyprus		Q23681	
Northern Europe		Q27479	
Northern Ireland		Q26	GB
Oceania		Q538	
Palmyra Atoll		Q123076	US
Peninsular Malaysia		Q1973345	MY
Peninsular Spain		Q16390686	ES
Penon de Velez de la Gomera		Q191146	ES
Peros Banhos		Q639185	GB
Plazas de soberania		Q191011	ES
Polynesia		Q35942	
Saba		Q25528	NL
Saint Helena		Q34497	GB
Saint-Paul and Amsterdam		Q1681727	FR
Salomon Atoll		Q1585511	GB
Scotland		Q22	GB
Sint Eustatius		Q26180	NL
Solander Islands		Q2298216	NZ
South America		Q18	
South Island		Q120755	NZ
South-eastern Asia		Q11708	
Southern Africa		Q27394	
Southern Asia		Q771405	
Southern Europe		Q27449	
Stewart Island		Q41684	NZ
Sub-Saharan Africa		Q132959	
Sulawesi		Q3812	ID
Sumatra		Q3492	ID
Svalbard		Q25231	NO
Tasmania		Q34366	AU
Three Kings Islands		Q2093907	NZ
Wake Island		Q43296	US
Wales		Q25	GB
West Bank		Q36678	PS
Western Africa		Q4412	
Western Asia		Q27293	
Western Europe		Q27496	
Western New Guinea		Q3845	ID
World	Earth|Planet	Q2	`;

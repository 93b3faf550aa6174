// Made by scripts/build-knowledge.ts from data/leaders.tsv's sources; see data/SOURCE.md.
export const leadersTable: string = `A.f.m. Ahsanuddin Chowdhury	President	BGD	1982	1983
A.n.r. Robinson	President	TTO	1997	2003
A.p.j. Abdul Kalam	President	IND	2002	2007
A.q.m. Badruddoza Chowdhury	President	BGD	2001	2002
Abass Bonfoh	President	TGO	2005	2005
Abdala Bucaram Ortiz	President	ECU	1996	1997
Abdallah II	King	JOR	1999-02-07	
Abdel Fattah el-Sisi	President	EGY	2014-06-08	
Abdel Rahman Swar al-Dahab	President	SDN	1985	1986
Abdelaziz Bouteflika	President	DZA	1999	
Abdelmadjid Tebboune	President	DZA	2019-12-12	
Abdelmalek Benhabyles	President	DZA	1992	1992
Abdinur Ahmed Darman	President	SOM	2003	
Abdiqasim Salad Hassan	President	SOM	2000	2004
Abdou Diouf	President	SEN	1981	2000
Abdoulaye Wade	President	SEN	2000	
Abdoulkader Kamil Mohamed	Prime Minister	DJI	2013-04-01	
Abdul-Halim Khaddam	President	SYR	2000	2000
Abdulkadir Muhammad Aden	President	SOM	1997	
Abdulla Aripov	Prime Minister	UZB	2016-12-14	
Abdullah	King	SAU	1996	1996
Abdullah	King	SAU	2005	
Abdullah Gul	President	TUR	2007	
Abdullah Ii	King	JOR	1999	
Abdullahi Yusuf Ahmed	President	SOM	1997	
Abdullahi Yusuf Ahmed	President	SOM	2004	
Abdur Rahman Biswas	President	BGD	1991	1996
Abdurrahman Wahid	President	IDN	1999	2001
Abdus Sattar	President	BGD	1981	1982
Abel Pacheco de la Espriella	President	CRI	2002	2006
Abilio Jose Osorio Soares	Governor	TMP	1992	1999
Abiy Ahmed Ali	Prime Minister	ETH	2018-04	
Abolhassan Bani-Sadr	President	IRN	1980	1981
Abu Sadat Mohammad Sayem	President	BGD	1975	1977
Abu Sayeed Chowdhury	President	BGD	1972	1973
Abulfez Elchibey	President	AZE	1992	1993
Aden Abdullahi Nur	President	SOM	1997	
Adolf Ogi	President	CHE	2000	2000
Adolfo Rodriguez Saa	President	ARG	2001	2002
Agha Mohammad Yahya Khan	President	PAK	1969	1971
Agostinho Neto	President	AGO	1975	1979
Ahmad Abdullah Al-Ahmad al Sabah	Prime Minister	KWT	2024-05-15	
Ahmad Hassan al-Bakr	President	IRQ	1968	1979
Ahmad Tejan Kabbah	President	SLE	1996	1997
Ahmad Tejan Kabbah	President	SLE	1998	2007
Ahmad al-Mirghani	President	SDN	1986	1989
Ahmadou Ahidjo	President	CMR	1960	1982
Ahmed Abdallah	President	COM	1975	1975
Ahmed Abdallah	President	COM	1978	1978
Ahmed Abdallah	President	COM	1978	1989
Ahmed Abdallah Sambi	President	COM	2006	
Ahmed Qureia	President	PSE	2004	2004
Ahmed Sekou Toure	President	GIN	1958	1984
Ahmet Necdet Sezer	President	TUR	2000	2007
Ajamu G. Baly	Governor	SXM	2022-10-10	
Akbarsho Iskandarov	President	TJK	1992	1992
Aksel V. Johannesen	Prime Minister	FRO	2022-12-22	
Akwasi Afrifa	President	GHA	1969	1970
Alain Poher	President	FRA	1974	1974
Alan Garcia	President	PER	1985	1990
Alan Hoole	Governor	AIA	1995	1996
Alan Huckle	Governor	AIA	2004	2006
Alan James Scott	Governor	CYM	1987	1992
Alan W. Shave	Governor	AIA	1992	1995
Alar Karis	President	EST	2021-10-11	
Alassane Dramane Ouattara	President	CIV	2025-10-25	
Alastair Turner Baillie	Governor	AIA	1983	1987
Albert II	Prince	MCO	2005-04-06	
Albert Ii	King	BEL	1993	
Albert Zafy	President	MDG	1993	1996
Alberto Demicheli	President	URY	1976	1976
Alberto Fujimori	President	PER	1990	2000
Alberto Natusch Busch	President	BOL	1979	1979
Albin Kurti	Acting Prime Minister	UNK	2025-04-15	
Alcide Ponga	President of the Government	NCL	2025-01-08	
Alejandro Agustin Lanusse	President	ARG	1971	1973
Alejandro Toledo	President	PER	2001	2006
Aleksandar Vucic	President	SRB	2017-05-31	
Aleksander Kwasniewski	President	POL	1995	2005
Aleksandr Rutskoy	President	RUS	1993	1993
Alex Scott	Premier	BMU	2003	2006
Alexander Rochatte	High Commissioner of the Republic	PYF	2025-09-01	
Alexander Stubb	President	FIN	2024-03-01	
Alexander van der Bellen	President	AUT	2017-01-26	
Alexandru Munteanu	Prime Minister	MDA	2025-11-01	
Alfonso Boekhoudt	Governor General	ABW	2017-01-01	
Alfonso Lopez Michelsen	President	COL	1974	1978
Alfonso Oiterong	President	PLW	1985	1985
Alfonso Portillo Cabrera	President	GTM	2000	2004
Alfred Cannan	Chief Minister	IMN	2021-10-12	
Alfred Gusenbauer	Chancellor	AUT	2007	2008
Alfred Maseng	President	VUT	2004	2004
Alfred Moisiu	President	ALB	2002	2007
Alfredo Cristiani	President	SLV	1989	1994
Alfredo Ernesto Poveda Burbano	President	ECU	1976	1979
Alfredo Oscar Saint Jean	President	ARG	1982	1982
Alfredo Ovando Candia	President	BOL	1969	1970
Alfredo Palacio	President	ECU	2005	2007
Alfredo Stroessner	President	PRY	1954	1989
Algirdas Brazauskas	President	LTU	1992	1998
Ali Abdullah Saleh	President	YEM	1978	1990
Ali Asadov	Prime Minister	AZE	2019-10-08	
Ali Hassan Mwinyi	President	TZA	1985	1995
Ali Hassan al-Majid	Ruler	KWT	1990	1990
Ali Hoseini-KHAMENEI	Supreme Leader	IRN	1989-06-04	
Ali Mahdi Muhammad	President	SOM	1991	1997
Ali Mahdi Muhammad	President	SOM	1997	
Ali Saibou	President	NER	1989	1993
Ali Salim al-Baidh	President	YEM	1994	1994
Ali Soilih	President	COM	1976	1978
Alix Didier Fils-Aimé	Prime Minister	HTI	2024-11-10	
Allamaye Halina	Prime Minister	TCD	2024-05-23	
Alpha Oumar Konare	President	MLI	1992	2002
Alvaro Alfredo Magana Borja	President	SLV	1982	1984
Alvaro Arzu Irigoyen	President	GTM	1996	2000
Alvaro Colom Caballeros	President	GTM	2008	
Alvaro Uribe Velez	President	COL	2002	
Alyaksandr Lukashenka	President	BLR	1994	
Alyaksandr Lukashenka	President	BLR	1994-07-20	
Alyaksandr Turchyn	Prime Minister	BLR	2025-03-10	
Amadou Oury Bah	Prime Minister	GIN	2024-02-27	
Amadou Toumani Toure	President	MLI	1991	1992
Amata Kabua	President	MHL	1979	1996
Amin Gemayel	President	LBN	1982	1988
Amos Sawyer	President	LBR	1990	1990
Américo d'Oliveira Dos Ramos	Prime Minister	STP	2025-01-12	
Anatole Collinet Makosso	Prime Minister	COG	2021-05-12	
Anatolijs Gorbunovs	President	LVA	1990	1993
Andre Kolingba	President	CAF	1981	1993
Andrea Patricia Clausen	Chief Executive	FLK	2025-04-01	
Andreas Khol	President	AUT	2004	2004
Andrej Babis	Prime Minister	CZE	2025-12-09	
Andrej Plenkovic	Prime Minister	HRV	2016-10-19	
Andres Pastrana Arango	President	COL	1998	2002
Andres Rodriguez	President	PRY	1989	1993
Andrew George	Governor	AIA	2006	
Andrew Holness	Prime Minister	JAM	2016-03-03	
Andrew Murdoch	Governor	BMU	2025-01-23	
André Martin Ebanks	Premier	CYM	2025-05-06	
Ange-Felix Patasse	President	CAF	1993	2003
Angela Merkel	Chancellor	DEU	2005	
Anote Tong	President	KIR	2003	
Anote Tong	President	KSV	2003	
Ansumane Mane	President	GNB	1999	1999
Anthony Albanese	Prime Minister	AUS	2022-05-23	
Antonio Adriano Faria Lopes Dos Santos	Governor	CPV	1969	1974
Antonio Guzman Fernandez	President	DOM	1978	1982
Antonio Luis Montenegro	Prime Minister	PRT	2024-04-02	
Antonio Mascarenhas Monteiro	President	CPV	1991	2001
Antonio Saca	President	SLV	2004	
Anura Kumara Dissanayake	President	LKA	2024-09-23	
Anutin Charnvirakul	Prime Minister	THA	2025	
Anwar As-Sadat	President	EGY	1970	1981
Anwar Ibrahim	Prime Minister	MYS	2022-11-24	
Aparicio Mendez	President	URY	1976	1981
Aristides Pereira	President	CPV	1975	1991
Armando Calderon Sol	President	SLV	1994	1999
Armando Guebuza	President	MOZ	2005	
Arnaldo Dos Reis Araujo	Governor	TMP	1976	1978
Arnold Koller	President	CHE	1997	1997
Arnold Ruutel	President	EST	2001	2006
Arnoldo Aleman	President	NIC	1997	2002
Arpad Goncz	President	HUN	1990	2000
Arthur Christopher Watson	Commissioner	AIA	1971	1973
Arturas Paulauskas	President	LTU	2004	2004
Arturo Armando Molina	President	SLV	1972	1977
Asif Ali Zardari	President	PAK	2024-03-10	
Askar Akayev	President	KGZ	1990	2005
Ata Teaotai	President	KIR	1994	1994
Ata Teaotai	President	KSV	1994	1994
Athelstan Charles Ethelwulf Long	Administrator	CYM	1968	1971
Augusto Pinochet Ugarte	Junta	CHL	1973	1974
Augusto Pinochet Ugarte	President	CHL	1974	1990
Aureliano Chaves	President	BRA	1981	1981
Aurelius Marie	President	DMA	1980	1983
Avraham Burg	President	ISR	2000	2000
Ayaz Mutalibov	President	AZE	1990	1992
Ayaz Mutalibov	President	AZE	1992	1992
Ayouba Combo	President	COM	1995	1995
Azali Assoumani	President	COM	1999	2002
Azali Assoumani	President	COM	2016-05-26	
Aziz Akhannouch	Prime Minister	MAR	2021-10-07	
Aziz Salih al-Numan	Ruler	KWT	1990	1991
B.j. Habibie	President	IDN	1998	1999
Babiker al-Nur Osman	President	SDN	1971	1971
Bailey Olter	President	FSM	1991	1997
Bajram Begaj	President	ALB	2022-07-24	
Bakili Muluzi	President	MWI	1994	2004
Bamir Topi	President	ALB	2007	
Barack Obama	President	USA	2009	
Bart de Wever	Prime Minister	BEL	2025-02-03	
Basappa Danappa Jatti	President	IND	1977	1977
Bashar al-Assad	President	SYR	2000	
Bassirou Diomaye Faye	President	SEN	2024-04-02	
Baudouin I	King	BEL	1951	1993
Belisario Betancur Cuartas	President	COL	1982	1986
Benjamin Henry Sheares	President	SGP	1971	1981
Benjamin Mkapa	President	TZA	1995	2005
Benyamin Netanyahu	Prime Minister	ISR	2022-12-29	
Bernard Dowiyogo	President	NRU	1976	1978
Bernardo Arévalo de León	President	GTM	2024-01-15	
Bharrat Jagdeo	President	GUY	1999	
Bill Clinton	President	USA	1993	2001
Bingu Wa Mutharika	President	MWI	2004	
Blaise Compaore	President	BFA	1987	
Bokassa I	Emperor	CAF	1976	1979
Bola Ahmed Adekunle Tinubu	President	NGA	2023-05-29	
Boniface Alexandre	President	HTI	2004	2006
Boris Tadic	President	SRB	2004	
Boris Trajkovski	President	MKD	1999	2004
Boris Yeltsin	President	RUS	1991	1999
Branko Crvenkovski	President	MKD	2004	
Brian G.j. Canty	Governor	AIA	1989	1992
Brice Oligui Nguema	President	GAB	2025-05-03	
Brigitte Haas	Prime Minister	LIE	2025-04-10	
Bruce Dinwiddy	Governor	CYM	2002	2005
Bruno Kreisky	Chancellor	AUT	1970	1983
Bruno Kreisky	President	AUT	1974	1974
C.v. Devan Nair	President	SGP	1981	1985
Caabi el-Yachroutu	President	COM	1995	1996
Canaan Banana	President	ZWE	1980	1987
Carl XVI Gustaf	King	SWE	1973-09-15	
Carlo Azeglio Ciampi	President	ITA	1999	2006
Carlos Alberto Lacoste	President	ARG	1981	1981
Carlos Andres Perez	President	VEN	1989	1993
Carlos Humberto Romero	President	SLV	1977	1979
Carlos Lleras Restrepo	President	COL	1966	1970
Carlos Manuel Arana Osorio	President	GTM	1970	1974
Carlos Manuel Vila Nova	President	STP	2021-10-02	
Carlos Mesa	President	BOL	2003	2005
Carlos Roberto Flores Facusse	President	HND	1998	2002
Carlos Roberto Reina	President	HND	1994	1998
Carlos Salinas de Gortari	President	MEX	1988	1994
Carlos Saul Menem	President	ARG	1989	1999
Catherine Connolly	President	IRL	2025-11-11	
Catherine Graham	New Zealand High Commissioner	COK	2024-09-08	
Cecile la Grenade	Governor General	GRD	2013-05-07	
Celso Torrelio Villa	President	BOL	1981	1982
Cesar Gaviria Trujillo	President	COL	1990	1994
Cesar Mendoza Duran	Junta	CHL	1973	1974
Chadli Bendjedid	President	DZA	1979	1992
Chaim Herzog	President	ISR	1983	1993
Chandrika Kumaratunga	President	LKA	1994	2005
Chang Po-Ya	Governor	TWN	2000	2002
Chao Shou-Po	Governor	TWN	1998	2000
Charles Harry Godden	Commissioner	AIA	1978	1982
Charles Helou	President	LBN	1964	1970
Charles III	King	ATG	2022-09-08	
Charles III	King	AUS	2022-09-08	
Charles III	King	BLZ	2022-09-08	
Charles III	King	CAN	2022-09-08	
Charles III	King	GBR	2022-09-08	
Charles III	King	GRD	2022-09-08	
Charles III	King	JAM	2022-09-08	
Charles III	King	KNA	2022-09-08	
Charles III	King	LCA	2022-09-08	
Charles III	King	NZL	2022-09-08	
Charles III	King	PNG	2022-09-08	
Charles III	King	SLB	2022-09-08	
Charles III	King	TUV	2022-09-08	
Charles III	King	VCT	2022-09-08	
Charles Taylor	President	LBR	1990	1990
Charles Taylor	President	LBR	1997	2003
Cheddi Jagan	President	GUY	1992	1997
Chen Shui-Bian	President	TWN	2000	2008
Chen Ta-Ching	Governor	TWN	1969	1972
Chiang Ching-Kuo	President	TWN	1978	1988
Chiang Kai-Shek	President	TWN	1950	1975
Chiu Chuang-Huan	Governor	TWN	1984	1990
Cho Jung-tai	Premier	TWN	2024-05-20	
Choi Kyu Hah	President	KOR	1979	1980
Choummaly Sayasone	President	LAO	2006	
Chris Patten	Governor	HKG	1992	1997
Christian Stocker	Chancellor	AUT	2025-03-03	
Christine Kangaloo	President	TTO	2023-03-20	
Christophe Mirmand	Minister of State	MCO	2025-07-21	
Christopher Luxon	Prime Minister	NZL	2023-11-27	
Christopher Okoro Cole	President	SLE	1971	1971
Christos Sartzetakis	President	GRC	1985	1990
Chun Doo Hwan	President	KOR	1980	1988
Cindy Kiro	Governor-General	NZL	2021-10-21	
Clarence Augustus Seignoret	President	DMA	1983	1993
Claudia Sheinbaum Pardo	President	MEX	2024-10-01	
Colin Allan	Governor	SYC	1973	1976
Colin Martin-Reynolds	Governor	FLK	2025-07-29	
Cora Richardson-Hodge	Premier	AIA	2025-02-27	
Corazon Aquino	President	PHL	1986	1992
Crispin Sorhaindo	President	DMA	1993	1998
Cristina Fernandez de Kirchner	President	ARG	2007	
Crown Prince Haakon	King	NOR	2003	2004
Crown Prince Haakon	King	NOR	2005	2005
Crown Prince Harald	King	NOR	1990	1991
Cyprien Ntaryamira	President	BDI	1994	1994
Cyril Errol Charles	Acting Governor General	LCA	2021-11-11	
Dalia Itzik	President	ISR	2007	2007
Daniel Arap Moi	President	KEN	1978	2002
Daniel Francisco Chapo	President	MOZ	2025-01-15	
Daniel Noboa Azin	President	ECU	2023-11-23	
Daniel Ortega	President	NIC	1985	1990
Daniel Pruce	Governor	VGB	2024-01-29	
Danilo Turk	President	SVN	2007	
David Adeang	President	NRU	2023-10-30	
David Burt	Premier	BMU	2017-07-19	
David Dacko	President	CAF	1979	1981
David Gibbons	Premier	BMU	1977	1982
David M. Apatang	Governor	MNP	2025-07-24	
David Nimley	President	LBR	1990	1990
David Osborne Hay	Administrator	PNG	1966	1970
David Padilla Arancibia	President	BOL	1978	1979
David Saul	Premier	BMU	1995	1997
David Steel	Governor	GIB	2020-06-11	
David Tiva Kapu	Governor General	SLB	2024-07-07	
David Waddington	Governor	BMU	1992	1997
David le Breton	Commissioner	AIA	1974	1977
Delcy Eloína Rodríguez Gómez	Interim President	VEN	2026-01-05	
Denis SASSOU-Nguesso	President	COG	1997	
Denis Sassou-Nguesso	President	COG	1979	1992
Derog Gioura	President	NRU	2003	2003
Desi Bouterse	President	SUR	1980	1980
Desmond Hoyte	President	GUY	1985	1992
Dharam Gokhool	President	MUS	2024-12-07	
Dickon Mitchell	Prime Minister	GRD	2022-06-24	
Didier Ratsiraka	President	MDG	1997	2002
Dileeni Daniel-SELVARATNAM	Governor	TCA	2023-06-29	
Dimitris Christofias	President	CYP	2008	
Dingiri Banda Wijetunge	President	LKA	1993	1994
Diosdado Cabello	President	VEN	2002	2002
Djuro Macut	Prime Minister	SRB	2025-04-16	
Dmitry Medvedev	President	RUS	2008	
Domitien Ndayizeye	President	BDI	2003	2005
Don Higgins	Administrator	TKL	2022-06	
Donald Collin Cumyn Luddington	Governor	SLB	1973	1976
Donald J. Trump	President	USA	2025-01-20	
Donald Tusk	Prime Minister	POL	2023-12-11	
Dragan Marsicanin	President	SRB	2004	2004
Dragan Tomic	President	SRB	1997	1997
Droupadi Murmu	President	IND	2022-07-25	
Duma Boko	President	BWA	2024-11-01	
Dwight D. Eisenhower	President	USA	1953	1961
Easton Taylor-Farrell	Premier	MSR	2019-11-19	
Eddie Fenech Adami	President	MLT	2004	
Edgars Rinkevics	President	LVA	2023-07-08	
Edi Rama	Prime Minister	ALB	2013-09-10	
Eduard Shevardnadze	President	GEO	1992	2003
Eduardo Camano	President	ARG	2001	2002
Eduardo Duhalde	President	ARG	2002	2003
Eduardo Frei Montalva	President	CHL	1964	1970
Eduardo Frei Ruiz-Tagle	President	CHL	1994	2000
Eduardo Rodriguez	President	BOL	2005	2006
Edward Akufo-Addo	President	GHA	1970	1972
Edward Natapei	President	VUT	1999	1999
Edward Oliver Leblanc	Premier	DMA	1967	1974
Efrain Rios Montt	President	GTM	1982	1983
Elias Hrawi	President	LBN	1989	1998
Elias Sarkis	President	LBN	1976	1982
Ellen Johnson-Sirleaf	President	LBR	2006	
Emil Constantinescu	President	ROU	1996	2000
Emile Jonassaint	President	HTI	1994	1994
Emile Lahoud	President	LBN	1998	2007
Emilio Garrastazu Medici	President	BRA	1969	1974
Emmanuel Macron	President	FRA	2017-05-14	
Emmerson Dambudzo Mnangagwa	President	ZWE	2023-09-04	
Emomali Rakhmonov	President	TJK	1992	
Enrique Bolanos	President	NIC	2002	2007
Ernest Bai Koroma	President	SLE	2007	
Ernesto Geisel	President	BRA	1974	1979
Ernesto Perez Balladares	President	PAN	1994	1999
Ernesto Samper Pizano	President	COL	1994	1998
Ernesto Zedillo	President	MEX	1994	2000
Ertha Pascal-Trouillot	President	HTI	1990	1991
Euladio D. Nicolaas	Administrator	ABW	1982	1983
Evariste Ndayishimiye	President	BDI	2020-06-18	
Evika Silina	Prime Minister	LVA	2023-09-15	
Evo Morales	President	BOL	2006	
Ewart Brown	Premier	BMU	2006	
Ezer Weizman	President	ISR	1993	2000
Fabian Alarcon	President	ECU	1997	1997
Fabian Picardo	Chief Minister	GIB	2011-12-09	
Fahd	King	SAU	1982	2005
Fakhruddin Ali Ahmed	President	IND	1974	1977
Fan Kuang-Chun	Governor	TWN	2002	2003
Farooq Ahmed Leghari	President	PAK	1993	1997
Farzian Zainal	Administrator	CCK	2023-05-11	
Farzian Zainal	Administrator	CXR	2023-05-11	
Fatafehi Fakafanua	Prime Minister	TON	2025-12-18	
Faure Gnassingbe	President	TGO	2005	2005
Faure Gnassingbe	President of Council of Ministers	TGO	2025-05-03	
Faustin-Archange Touadéra	President	CAF	2016-03-30	
Faysal	King	SAU	1964	1975
Fazal Elahi Chaudhry	President	PAK	1973	1978
Feleti Penitala Teo	Prime Minister	TUV	2024-02-27	
Felipe Calderon	President	MEX	2006	
Felipe Tromp	Governor	ABW	1986	1992
Felipe VI	King	ESP	2014-06-19	
Felix Malloum	President	TCD	1975	1979
Felix Tshisekedi	President	COD	2024-01-20	
Ferdinand "BongBong" Marcos	President	PHL	2022-06-30	
Ferdinand E. Marcos	President	PHL	1965	1986
Ferenc Madl	President	HUN	2000	2005
Fernando Alves Aldeia	Governor	TMP	1972	1974
Fernando Collor de Mello	President	BRA	1990	1992
Fernando Henrique Cardoso	President	BRA	1995	2003
Fernando Pereira	President	STP	2003	2003
Fernando Romeo Lucas Garcia	President	GTM	1978	1982
Fernando de Araujo	President	TMP	2008	2008
Fernando de la Rua	President	ARG	1999	2001
Festus Mogae	President	BWA	1998	2008
Fidel Sanchez Hernandez	President	SLV	1967	1972
Fidel V. Ramos	President	PHL	1992	1998
Flavio Cotti	President	CHE	1998	1998
Fouad Siniora	President	LBN	2007	2008
Fradique de Menezes	President	STP	2001	2003
France-Albert Rene	President	SYC	1977	2004
Francesco Cossiga	President	ITA	1985	1992
Francisco D. Figaroa	Administrator	ABW	1979	1982
Francisco Flores	President	SLV	1999	2004
Francisco L. Jossy Tromp	Administrator	ABW	1973	1979
Francisco Macias Nguema	President	GNQ	1968	1979
Francisco Rodriguez	President	PAN	1989	1989
Francisco Xavier Do Amaral	President	TMP	1975	1978
Francois Bozize	President	CAF	2003	
Francois Mitterrand	President	FRA	1981	1995
Francois Ngeze	President	BDI	1993	1993
Francois Tombalbaye	President	TCD	1960	1975
Franjo Tudjman	President	HRV	1990	1999
Frank-Walter Steinmeier	President	DEU	2017-03-19	
Franklin D. Roosevelt	President	USA	1933	1945
Frans Wernet	Administrator	ABW	1985	1985
Franz Jonas	President	AUT	1965	1974
Franz Vranitzky	Chancellor	AUT	1986	1997
Fred Degazon	President	DMA	1979	1980
Fred Sinowatz	Chancellor	AUT	1983	1986
Fred Timakata	President	VUT	1989	1994
Fred W.k. Akuffo	President	GHA	1978	1979
Frederick Chiluba	President	ZMB	1991	2002
Frederick Willem de Klerk	President	ZAF	1989	1994
Frederik X	King	DNK	2024-01-14	
Frederik X of Denmark	King	FRO	2024-01-14	
Frederik X of Denmark	King	GRL	2024-01-14	
Fredis Refunjol	Governor	ABW	2004	
Friedrich Merz	Chancellor	DEU	2025-05-06	
Froyla Tzalam	Governor-General	BLZ	2021-05-27	
Félix Moloua	Prime Minister	CAF	2022-02-07	
Gaafar Nimeiry	President	SDN	1969	1971
Gaafar Nimeiry	President	SDN	1971	1985
Gabriel Boric	President	CHL	2022-03-11	
Gamal Abdel Nasser	President	EGY	1954	1970
Gaston Browne	Prime Minister	ATG	2014-06-13	
Gennady Yanayev	President	RUS	1991	1991
Geoffrey Owen Whittaker	Governor	AIA	1987	1989
George Bush	President	USA	1989	1993
George Maxwell Richards	President	TTO	2003	
George Mccarthy	Governor	CYM	2005	2005
George Plant	Administrator	NFK	2023-06-01	
George W. Bush	President	USA	2001	2009
George Walter	Premier	ATG	1971	1976
Georges Pompidou	President	FRA	1969	1974
Georgi Purvanov	President	BGR	2002	
Georgios Papadopoulos	King	GRC	1972	1973
Georgios Papadopoulos	President	GRC	1973	1973
Georgios Vasiliou	President	CYP	1988	1993
Georgios Zoitakis	King	GRC	1967	1972
Gerald R. Ford	President	USA	1974	1977
Gerhard Schroder	Chancellor	DEU	1998	2005
Ghazi al-Yawer	President	IRQ	2004	2005
Ghulam Ishaq Khan	President	PAK	1988	1993
Gilmar Pisas	Prime Minister	CUW	2021-06-14	
Giorgia Meloni	Prime Minister	ITA	2022-10-22	
Giorgio Napolitano	President	ITA	2006	
Giovanni Spadolini	President	ITA	1992	1992
Girma Wolde-Giorgis	President	ETH	2001	
Gitanas Nauseda	President	LTU	2019-07-12	
Glafkos Kliridis	President	CYP	1993	2003
Gloria Macapagal-Arroyo	President	PHL	2001	
Gnassingbe Eyadema	President	TGO	1967	2005
Godwin Friday	Prime Minister	VCT	2025-11-28	
Goh Kun	President	KOR	2004	2004
Gombojavyn Zandanshatar	Prime Minister	MNG	2025-06-13	
Gonzalo Sanchez de Lozada	President	BOL	1993	1997
Gordana Siljanovska-Davkova	President	MKD	2024-05-12	
Goukouni Oueddei	President	TCD	1979	1979
Grand Chief Sir Bob Dadae	Governor General	PNG	2017-02-28	
Gregorio Conrado Alvarez Armelino	President	URY	1981	1985
Guido Vildoso Calderon	President	BOL	1982	1982
Guido de Marco	President	MLT	1999	2004
Guilherme Maria Goncalves	Governor	TMP	1978	1982
Guillaume	Grand Duke	LUX	2025-10-03	
Guillermo Endara	President	PAN	1989	1994
Guillermo Rodriguez Lara	President	ECU	1972	1976
Guntis Ulmanis	President	LVA	1993	1999
Gurbanguly Berdymukhammedov	President	TKM	2006	
Gustav Heinemann	President	DEU	1969	1974
Gustavo Diaz Ordaz	President	MEX	1964	1970
Gustavo Francisco Petro Urrego	President	COL	2022-08-07	
Gustavo Leigh Guzman	Junta	CHL	1973	1974
Gustavo Noboa	President	ECU	2000	2003
Habib Bourguiba	President	TUN	1957	1987
Haitham bin Tarik Al Said	Sultan and Prime Minister	OMN	2020-01-11	
Hakainde Hichilema	President	ZMB	2021-08-24	
Halla Tomasdottir	President	ISL	2024-08-01	
Hamad bin Isa Al-Khalifa	King	BHR	1999-03-06	
Hamada Madi	President	COM	2002	2002
Hammer Deroburt	President	NRU	1968	1976
Hamza Abdi Barre	Prime Minister	SOM	2022-06-25	
Harald V	King	NOR	1991	
Harald V	King	NOR	1991-01-17	
Harry S. Truman	President	USA	1945	1953
Haruo I. Remeliik	President	PLW	1981	1985
Hassan	King	JOR	1998	1999
Hassan Gouled Aptidon	President	DJI	1977	1999
Hassan Ii	King	MAR	1961	1999
Hassan Sheikh Mohamud	President	SOM	2022-05-23	
Hassanal Bolkiah	Sultan and Prime Minister	BRN	1967-10-05	
Hassanal Bolkiah Mu'izzadin Waddaulah	Sultan	BRN	1967	
Hastings Kamuzu Banda	President	MWI	1966	1994
Hector Jose Campora	President	ARG	1973	1973
Heinz Fischer	President	AUT	2004	
Helmut Kohl	Chancellor	DEU	1982	1998
Helmut Schmidt	Chancellor	DEU	1974	1982
Hendrick R. Chin A Sen	President	SUR	1980	1982
Henri Konan Bedie	President	CIV	1993	1999
Henrique Afonso da Silva Horta	Governor	CPV	1974	1974
Henrique Rosa	President	GNB	2003	2005
Herard Abraham	President	HTI	1990	1990
Herintsalama Rajaonarivelo	Prime Minister	MDG	2025-10-22	
Hernan Siles Zuazo	President	BOL	1982	1985
Heydar Aliyev	President	AZE	1993	2003
Hifikepunye Pohamba	President	NAM	2005	
Hilda Bynoe	Governor	GRD	1968	1974
Hilda C. Heine	President	MHL	2023-01-03	
Hilla Limann	President	GHA	1979	1981
Hipolito Mejia	President	DOM	2000	2004
Hissene Habre	President	TCD	1982	1990
Hojatolislam Ali Akbar Hashemi Rafsanjani	President	IRN	1989	1997
Hojatolislam Mohammad Khatami	President	IRN	1997	2005
Hojatolislam Sayyed Ali Khamenei	President	IRN	1981	1989
Horst Kohler	President	DEU	2004	
Horta Nta Na Man	Interim President	GNB	2025-11-27	
Hosni Mubarak	President	EGY	1981	
Hossain Mohammad Ershad	President	BGD	1982	1982
Houari Boumedienne	President	DZA	1965	1978
Hristijan Mickoski	Prime Minister	MKD	2024-06-23	
Hu Jintao	President	CHN	2003	
Hua Guofeng	Premier	CHN	1976	1980
Hubert Maga	President	BEN	1970	1972
Hugo Banzer Suarez	President	BOL	1997	2001
Hugo Chavez	President	VEN	1999	2002
Hun Manet	Prime Minister	KHM	2023-08-22	
Husamettin Cindoruk	President	TUR	1993	1993
Hussein	King	JOR	1952	1999
Huynh Tan Phat	President	VNM	1975	1976
Iajuddin Ahmed	President	BGD	2002	
Ian Khama	President	BWA	2008	
Ian Martin	Administrator	TMP	1999	1999
Ibrahim Bare Mainassara	President	NER	1996	1999
Ibrahim Nasir	President	MDV	1968	1978
Ibrahim Traore	Transitional President	BFA	2022-09-30	
Ibrahim ibni al-Marhum Sultan Iskandar	King Sultan	MYS	2024-01-31	
Idriss Deby	President	TCD	1990	
Ieremia Tabai	President	KIR	1979	1982
Ieremia Tabai	President	KSV	1979	1982
Ignatius Kutu Acheampong	President	GHA	1972	1978
Ilham Aliyev	President	AZE	2003	
Ilham Aliyev	President	AZE	2003-10-31	
Ilie Bolojan	Prime Minister	ROU	2005-06-23	
Ilídio Vieira Te	Interim Prime Minister	GNB	2025-11-28	
Imata Kabua	President	MHL	1997	2000
Inga Ruginiene	Prime Minister	LTU	2025-09-25	
Ioannis Alevras	President	GRC	1985	1985
Ion Iliescu	President	ROU	2000	2004
Irakli Kobakhidze	Prime Minister	GEO	2024-02-08	
Iris Xiomara Castro de Zelaya	President	HND	2022-01-27	
Isa Gambarov	President	AZE	1992	1992
Isaac Herzog	President	ISR	2021-07-07	
Isabel Peron	President	ARG	1974	1976
Isaias Afewerki	President	ERI	1993	
Isaias Afwerki	President	ERI	1993-05-24	
Isaias Afwerki	President	ERI	1993-06-08	
Ishenbay Kadyrbekov	President	KGZ	2005	2005
Islam Karimov	President	UZB	1990	
Ismail Omar Guelleh	President	DJI	1999	
Ismail Omar Guelleh	President	DJI	1999-05-08	
Italo Luder	President	ARG	1975	1975
Itamar Franco	President	BRA	1992	1995
Ivan Gasparovic	President	SVK	2004	
Ivan Graanoogst	President	SUR	1990	1990
Ivy Matsepe Casaburri	President	ZAF	2008	2008
Jaba Ioseliani	President	GEO	1992	1992
Jacob Nena	President	FSM	1996	1999
Jacob Zuma	President	ZAF	2009	
Jacobo Majluta Azar	President	DOM	1982	1982
Jacques Billant	High Commissioner	NCL	2025-05-03	
Jacques Chirac	President	FRA	1995	2007
Jafar Hassan	Prime Minister	JOR	2024-09-15	
Jaime Paz Zamora	President	BOL	1989	1993
Jaime Roldos Aguilera	President	ECU	1979	1981
Jakaya Kikwete	President	TZA	2005	
Jakov Milatovic	President	MNE	2023-05-20	
Jalal Talabani	President	IRQ	2005	
James Marape	Prime Minister	PNG	2019-05-30	
James Michel	President	SYC	2004	
James Ryan	Governor	CYM	2002	2002
James Soong	Governor	TWN	1993	1998
Jamil Mahuad	President	ECU	1998	2000
Jamiruddin Sircar	President	BGD	2002	2002
Jane Owen	Governor	CYM	2023-04-21	
Janet Jagan	President	GUY	1997	1999
Janez Drnovsek	President	SVN	2002	2007
Javier Gerardo Milei	President	ARG	2023-12-10	
Jean-Baptiste Bagaza	President	BDI	1976	1987
Jean-Baptiste Ouedraogo	President	BFA	1982	1983
Jean-Bedel Bokassa	President	CAF	1966	1976
Jean-Bertrand Aristide	President	HTI	1991	1991
Jean-Luc Dehaene	King	BEL	1993	1993
Jean-Lucien Kwassi Savi de Tove	President	TGO	2025-05-03	
Jean-Marie Leye	President	VUT	1994	1999
Jean-Pascal Delamuraz	President	CHE	1996	1996
Jeffrey Davidson Bostic	President	BRB	2025-11-30	
Jenner Armour	President	DMA	1979	1980
Jennifer Geerlings-Simons	President	SUR	2025-07-16	
Jennifer Smith	Premier	BMU	1998	2003
Jenniffer González-Colón	Governor	PRI	2025-01-02	
Jens-Frederik Nielsen	Prime Minister	GRL	2025-03-28	
Jeremiah Manele	Prime Minister	SLB	2024-05-02	
Jerry John Rawlings	President	GHA	1979	1979
Jiang Zemin	President	CHN	1993	2003
Jigme Khesar Namgyel Wangchuck	King	BTN	2006-12-14	
Jimmy Carter	President	USA	1977	1981
Joao Baptista de Oliveira Figueired	President	BRA	1979	1985
Joao Bernardo Vieira	President	GNB	1984	1999
Joao Manuel Goncalves Lourenco	President	AGO	2017-09-26	
Joaquim Chissano	President	MOZ	1986	2005
Joaquin Balaguer	President	DOM	1966	1978
Johan Ferrier	President	SUR	1975	1980
Johan Kraag	President	SUR	1990	1991
Johannes Rau	President	DEU	1999	2004
John Agyekum Kufuor	President	GHA	2001	
John Bani	President	VUT	1999	2004
John Briceño	Prime Minister	BLZ	2020-11-12	
John Dramani Mahama	President	GHA	2025-01-07	
John F. Kennedy	President	USA	1961	1963
John Haglelgam	President	FSM	1987	1991
John Hilary Smith	Governor	KIR	1973	1978
John Hilary Smith	Governor	KSV	1973	1978
John Lee Ka-chiu	Chief Executive	HKG	2022-07-01	
John Sharpe	Premier	BMU	1975	1977
John Swan	Premier	BMU	1982	1995
John Warburton Paul	Governor	BHS	1972	1973
John Wynne Owen	Governor	CYM	1995	1999
Jonas Gahr Store	Prime Minister	NOR	2021-10-14	
Jorge Batlle	President	URY	2000	2005
Jorge Pacheco Areco	President	URY	1967	1972
Jorge Quiroga Ramirez	President	BOL	2001	2002
Jorge Rafael Videla	President	ARG	1976	1981
Jorge Sampaio	President	PRT	1996	2006
Jorge Serrano Elias	President	GTM	1991	1993
Jose Azcona Hoyo	President	HND	1986	1990
Jose Daniel Ortega Saavedra	President	NIC	2007-01-10	
Jose Eduardo Dos Santos	President	AGO	1979	
Jose Lopez Portillo	President	MEX	1976	1982
Jose Maria Figueres Olsen	President	CRI	1994	1998
Jose Maria Pereira Neves	President	CPV	2021-11-09	
Jose Maria Velasco Ibarra	President	ECU	1968	1972
Jose Napoleon Duarte	President	SLV	1980	1982
Jose Napoleon Duarte	President	SLV	1984	1989
Jose Nogueira Valente Pires	Governor	TMP	1968	1972
Jose Ramos-Horta	President	TMP	2007	
Jose Sarney	President	BRA	1985	1990
Jose Toribio Merino Castro	Junta	CHL	1973	1974
Jose Ulisses Correia e Silva	Prime Minister	CPV	2016-04-22	
Josef Klaus	Chancellor	AUT	1964	1970
Joseph Aoun	President	LBN	2025-01-09	
Joseph Boakai	President	LBR	2024-01-22	
Joseph Deiss	President	CHE	2004	2004
Joseph Estrada	President	PHL	1998	2001
Joseph J. Urusemal	President	FSM	2003	2007
Joseph Kabila Kabange	President	COD	2001	
Joseph Nerette	President	HTI	1991	1992
Joseph Ngute	Prime Minister	CMR	2019-01-04	
Joseph Saidu Momoh	President	SLE	1985	1992
Josias Moli	President	VUT	2004	2004
José Enrique Jerí Oré	President	PER	2025-10-10	
José Ramos-Horta	President	TLS	2022-05-20	
José Raúl Mulino Quintero	President	PAN	2024-07-01	
Jotham Napat	Prime Minister	VUT	2025-02-11	
Juan Carlos I	King	ESP	1975	
Juan Carlos Ongania	President	ARG	1966	1970
Juan Carlos Wasmosy	President	PRY	1993	1998
Juan Jose Torres Gonzales	President	BOL	1970	1971
Juan Maria Bordaberry	President	URY	1972	1976
Juan Pereda Asbun	President	BOL	1978	1978
Juan Peron	President	ARG	1973	1974
Judith Suminwa Tuluka	Prime Minister	COD	2024-05-29	
Jules Wijdenbosch	President	SUR	1996	2000
Julia Crouch	Governor	AIA	2023-09-11	
Julie Praest Wilche	High Commissioner	GRL	2022-05	
Julio Cesar Mendez Montenegro	President	GTM	1966	1970
Julio Cesar Turbay Ayala	President	COL	1978	1982
Julio Maria Sanguinetti Coirolo	President	URY	1985	1990
Julius Maada Bio	President	SLE	2023-06-27	
Junius Richard Jayewardene	President	LKA	1978	1989
Justin Ahomadegbe	President	BEN	1972	1972
Justin Nsengiyumva	Prime Minister	RWA	2025-07-23	
Juvenal Habyarimana	President	RWA	1973	1994
K.r. Narayanan	President	IND	1997	2002
Kadreddin Aslonov	President	TJK	1991	1991
Kais Saied	President	TUN	2019-10-23	
Kalkot Mataskelekele	President	VUT	2004	
Kamla Susheila Persad-Bissessar	Prime Minister	TTO	2025-05-01	
Karl Carstens	President	DEU	1979	1984
Karol Nawrocki	President	POL	2025-08-06	
Karolos Papoulias	President	GRC	2005	
Kaspar Villiger	President	CHE	2002	2002
Kastriot Islami	President	ALB	1992	1992
Kasym-Zhomart Tokayev	President	KAZ	2019-03-20	
Kay Rala Xanana Gusmao	Prime Minister	TLS	2023-07-01	
Kaysone Phomvihane	President	LAO	1991	1992
Keir Starmer	Prime Minister	GBR	2024-07-05	
Kenas Aroi	President	NRU	1989	1989
Kennan Adeang	President	NRU	1986	1986
Kenneth Kaunda	President	ZMB	1964	1991
Kenneth Roy Crook	Governor	CYM	1971	1974
Kessai H. Note	President	MHL	2000	2008
Kgalema Motlanthe	President	ZAF	2008	2009
Khalid	King	SAU	1975	1982
Khamtai Siphandon	President	LAO	1998	2006
Khandakar Mushtaq Ahmed	President	BGD	1975	1975
Kim Dae Jung	President	KOR	1998	2003
Kim Il Sung	President	PRK	1972	1994
Kim Min-seok	Prime Minister	KOR	2025-07-03	
Kim Young Sam	President	KOR	1993	1998
Kinza Clodumar	President	NRU	1997	1998
Kiro Gligorov	President	MKD	1991	1999
Kjell Eugenio Laugerud Garcia	President	GTM	1974	1978
Konstantinos Ii	King	GRC	1964	1973
Konstantinos Karamanlis	President	GRC	1974	1974
Konstantinos Tasoulas	President	GRC	2025-03-13	
Konstantinos Tsatsos	President	GRC	1975	1980
Kostis Stephanopoulos	President	GRC	1995	2005
Kristen Michal	Prime Minister	EST	2024-07-23	
Kristjan Eldjarn	President	ISL	1968	1980
Kristrun Frostadottir	Prime Minister	ISL	2024-12-21	
Kukoi Samba Sanyang	President	GMB	1981	1981
Kumba Iala	President	GNB	2000	2003
Kunio Lemari	President	MHL	1996	1997
Kuniwo Nakamura	President	PLW	1993	2001
Kurmanbek Bakiyev	President	KGZ	2005	
Kurt Waldheim	President	AUT	1986	1992
Kyriakos Mitsotakis	Prime Minister	GRC	2023-06-26	
L.f. Ramdat Misier	President	SUR	1982	1988
La'aulialemalietoa La'auli Leuatea Schmidt	Prime Minister	WSM	2025-09-16	
Lagumot Harris	President	NRU	1978	1978
Lai Ching-te	President	TWN	2024-05-20	
Lansana Conte	President	GIN	1984	
Laszlo Solyom	President	HUN	2005	
Latif Rashid	President	IRQ	2022-10-13	
Laurent Desire Kabila	President	COD	1997	2001
Laurent Gbagbo	President	CIV	2000	
Lawrence Wong	Prime Minister	SGP	2024-05-15	
Lazarus Salii	President	PLW	1985	1988
Lech Kaczynski	President	POL	2005	
Lech Walesa	President	POL	1990	1995
Lee Jae-myung	President	KOR	2025-06-04	
Lee Myung Bak	President	KOR	2008	
Lee Teng-Hui	Governor	TWN	1981	1984
Lee Teng-Hui	President	TWN	1988	2000
Lene Moyell Johansen	High Commissioner	FRO	2017-05-15	
Lennart Meri	President	EST	1992	2001
Leo A. Falcam	President	FSM	1999	2003
Leo XIV	Pope	VAT	2025-05-08	
Leo de Gale	Governor	GRD	1974	1974
Leon Febres Cordero Rivadeneira	President	ECU	1984	1988
Leonel Fernandez	President	DOM	1996	2000
Leonid Kravchuk	President	UKR	1991	1994
Leonid Kuchma	President	UKR	1994	2005
Leopold Sedar Senghor	President	SEN	1960	1980
Leopoldo Galtieri	President	ARG	1981	1982
Leslie Wilson Johnson	Administrator	PNG	1970	1973
Letsie III	King	LSO	1996-02-07	
Letsie Iii	King	LSO	1990	1995
Levy Mwanawasa	President	ZMB	2002	
Li Peng	Premier	CHN	1987	1998
Li Qiang	Premier	CHN	2023-03-11	
Li Xiannian	President	CHN	1983	1988
Lien Chan	Governor	TWN	1990	1993
Lin Kuang-Hua	Governor	TWN	2003	2006
Lin Si-Yao	Governor	TWN	2007	2008
Lin Yang-Kang	Governor	TWN	1978	1981
Lindsay de Sausmarez	Chief Minister	GGY	2025-07-01	
Litokwa Tomeing	President	MHL	2008	
Ljupco Jordanovski	President	MKD	2004	2004
Lol Mahamat Choua	President	TCD	1979	1979
Lon Nol	President	KHM	1972	1975
Louis Lansana Beavogui	President	GIN	1984	1984
Lourdes Leon Guerrero	Governor	GUM	2019-01-07	
Luc Frieden	Prime Minister	LUX	2023-11-17	
Luc Mercelina	Prime Minister	SXM	2024-05-03	
Lucille A. George-Wout	Governor	CUW	2013-11-04	
Lucio Gutierrez	President	ECU	2003	2005
Ludwig Scotty	President	NRU	2003	2003
Luis Adolfo Siles Salinas	President	BOL	1969	1969
Luis Alberto Lacalle	President	URY	1990	1995
Luis Angel Gonzalez Macchi	President	PRY	1999	2003
Luis Echeverria Alvarez	President	MEX	1970	1976
Luis Garcia Meza Tejada	President	BOL	1980	1981
Luis Rodolfo Abinader Corona	President	DOM	2020-08-16	
Luiz Inacio Lula da Silva	President	BRA	2003	
Luiz Inácio Lula da Silva	President	BRA	2023-01-01	
Luong Cuong	President	VNM	2024	
Lydia Gueiler Tejada	President	BOL	1979	1980
Lyndon B. Johnson	President	USA	1963	1969
Lyndon Farnham	Chief Minister	JEY	2024-01-25	
Ma Ying-Jeou	President	TWN	2008	
Maaouya Ould Sid'ahmed Taya	President	MUS	1992	2005
Mahamane Ousmane	President	NER	1993	1996
Mahamat Idriss Déby	President	TCD	2024-05-06	
Mahinda Rajapakse	President	LKA	2005	
Mahmoud Abbas	President	PSE	2005	
Mahmoud Ahmadinejad	President	IRN	2005	
Maia Sandu	President	MDA	2020-12-24	
Mamadou Tandja	President	NER	1999	
Mamady Doumbouya	President	GIN	2026-01-17	
Manny Mori	President	FSM	2007	
Manuel Marrero Cruz	Prime Minister	CUB	2019-12-21	
Manuel Zelaya	President	HND	2006	
Marc Bazin	President	HTI	1992	1993
Marc Ravalomanana	President	MDG	2002	
Marcella Liburd	Governor General	KNA	2023-02-01	
Marcelo Rebelo de Sousa	President	PRT	2016-03-09	
Marco Vinicio Cerezo Arevalo	President	GTM	1986	1991
Marcus Stephen	President	NRU	2007	
Maria Benvinda Delfina Levi	Prime Minister	MOZ	2025-01-17	
Marian Lupu	President	MDA	2010	
Mario Lemos Pires	Governor	TMP	1974	1975
Mario Viegas Carrascalao	Governor	TMP	1983	1992
Mark Brown	Prime Minister	COK	2020-10-01	
Mark Capes	Governor	AIA	2004	2004
Mark Carney	Prime Minister	CAN	2025-03-14	
Mark Gibbs	New Zealand High Commissioner	NIU	2024-03-05	
Martin Torrijos	President	PAN	2004	
Martti Ahtisaari	President	FIN	1994	2000
Mary Mcaleese	President	IRL	1997	
Mary Robinson	President	IRL	1990	1997
Mary Simon	Governor General	CAN	2021-07-26	
Masoud Pezeshkian	President	IRN	2024-07-30	
Matamela Cyril Ramaphosa	President	ZAF	2024-06-19	
Mathieu Kerekou	President	BEN	1996	2006
Matyas Szuros	President	HUN	1989	1990
Maumoon Abdul Gayoom	President	MDV	1978	
Maung Maung	President	MMR	1988	1988
Mauno Koivisto	President	FIN	1982	1994
Megawati Sukarnoputri	President	IDN	2001	2004
Melchior Ndadaye	President	BDI	1993	1993
Meles Zenawi	President	ETH	1991	1995
Mengistu Haile Mariam	President	ETH	1987	1991
Mette Frederiksen	Prime Minister	DNK	2019-06-27	
Mia Mottley	Prime Minister	BRB	2018-05-25	
Michael Edward John Gore	Governor	CYM	1992	1995
Michael Martin	Taoiseach	IRL	2025-01-23	
Michail Stasinopoulos	President	GRC	1974	1975
Michal Kovac	President	SVK	1993	1998
Michel Micombero	President	BDI	1966	1976
Michel Suleiman	President	LBN	2008	
Micheline Calmy-Rey	President	CHE	2007	2007
Michelle Bachelet	President	CHL	2006	
Miguel Angel Rodriguez Echeverria	President	CRI	1998	2002
Miguel Diaz-Canel Bermudez	President	CUB	2018-04-19	
Miguel Trovoada	President	STP	1995	2001
Miguel de la Madrid	President	MEX	1982	1988
Mihai Ghimpu	President	MDA	2009	2010
Mike Eman	Prime Minister	ABW	2025-03-28	
Mikhail Gorbachev	President	RUS	1990	1991
Mikhail Vladimirovich Mishustin	Premier	RUS	2020-01-16	
Mikheil Kavelashvili	President	GEO	2024-12-29	
Mikheil Saakashvili	President	GEO	2004	2007
Mikulas Dzurinda	President	SVK	1998	1999
Milan Kucan	President	SVN	1990	2002
Milan Milutinovic	President	SRB	1997	2002
Milojko Spajic	Prime Minister	MNE	2023-10-31	
Mircea Snegur	President	MDA	1990	1997
Mireya Moscoso	President	PAN	1999	2004
Misael Pastrana Borrero	President	COL	1970	1974
Mishal al-Ahmad al-Jabir al-Sabah	Amir	KWT	2023-12-16	
Moctar Ould Diay	Prime Minister	MRT	2024-08-02	
Mohamed Abdelaziz	President	ESH	1982	
Mohamed Ahmed	President	COM	1978	1978
Mohamed Muizzu	President	MDV	2023-11-17	
Mohamed Ould Cheikh el Ghazouani	President	MRT	2019-08-01	
Mohamed Taki Abdoulkarim	President	COM	1995	1995
Mohammad Ali Raja'i	President	IRN	1981	1981
Mohammad Mohammadullah	President	BGD	1973	1975
Mohammad Rafiq Tarar	President	PAK	1998	2001
Mohammad Reza Pahlavi	Shah	IRN	1941	1979
Mohammad Shahabuddin Chuppi	President	BGD	2023-04-24	
Mohammad Zia-Ul-Haq	President	PAK	1978	1988
Mohammed Irfaan Ali	President	GUY	2020-08-02	
Mohammed Shia al-SUDANI	Prime Minister	IRQ	2022-10-27	
Mohammed VI	King	MAR	1999-07-30	
Moktar Ould Daddah	President	MUS	1960	1978
Moritz Leuenberger	President	CHE	2006	2006
Moses Blah	President	LBR	2003	2003
Moshe Katsav	President	ISR	2000	2007
Moshoeshoe Ii	King	LSO	1995	1996
Mostafa Madbouly	Prime Minister	EGY	2018-06-07	
Moussa Traore	President	MLI	1968	1991
Mswati III	King	SWZ	1986-04-25	
Mswati Iii	King	SWZ	1986	
Muhammad Shehbaz Sharif	Prime Minister	PAK	2024-03-03	
Muhammad Siad Barre	President	SOM	1969	1991
Muhammad Vi	King	MAR	1999	
Muhammad Yunus	Interim Prime Minister	BGD	2024-08-08	
Muhammad al-BASHIR	Prime Minister	SYR	2024-12-08	
Muhammad bin Zayid Al Nuhayyan	President	ARE	2022-05-14	
Mujibur Rahman	President	BGD	1971	1972
Mwai Kibaki	President	KEN	2002	
Myriam Spiteri Debono	President	MLT	2024-04-04	
N'garta Tombalbaye	President	TCD	1960	1975
N. Sanjiva Reddy	President	IND	1977	1982
Naiqama Lalabalavu	President	FJI	2024-11-12	
Nambaryn Enkhbayar	President	MNG	2005	
Narendra Modi	Prime Minister	IND	2014-05-26	
Natalio Wheatley	Premier	VGB	2022-05-05	
Natasa Micic	President	SRB	2002	2004
Natasa Pirc Musar	President	SVN	2022-12-23	
Natsagiyn Bagabandi	President	MNG	1997	2005
Navin Ramgoolam	Prime Minister	MUS	2024-11-13	
Nawaf Salam	Prime Minister	LBN	2025-02-08	
Nayib Armando Bukele Ortez	President	SLV	2019-06-01	
Ne Win	President	MMR	1962	1981
Negasso Gidada	President	ETH	1995	2001
Nelson Mandela	President	ZAF	1994	1999
Nestor Kirchner	President	ARG	2003	2007
Nestor Ntahontuye	Prime Minister	BDI	2025-08-05	
Netumbo Nandi-Ndaitwah	President	NAM	2025-03-21	
Ngiratkel Etpison	President	PLW	1989	1993
Nguyen Huu Tho	President	VNM	1980	1981
Nguyen Minh Triet	President	VNM	2006	
Nguyen van Thieu	President	VNM	1965	1975
Nhek Bun Chhay	King	KHM	2004	2004
Nicanor Duarte Frutos	President	PRY	2003	
Nicephore Soglo	President	BEN	1991	1996
Nicholas Liverpool	President	DMA	2003	
Nicolae Vacaroiu	President	ROU	2007	2007
Nicolas Sarkozy	President	FRA	2007	
Nicolau Dos Reis Lobato	President	TMP	1978	1978
Nicușor Dan	President	ROU	2025-05-26	
Nii Amaa Ollennu	President	GHA	1970	1970
Nikenike Vurobaravu	President	VUT	2022-07-23	
Nikol Pashinyan	Prime Minister	ARM	2021-09-10	
Nikolao Pula	Governor	ASM	2025-01-03	
Nikolay Todorov	President	BGR	1990	1990
Nikos Christodoulidis	President	CYP	2023-02-28	
Nino Burjanadze	President	GEO	2003	2004
Norbert Ratsirahonana	President	MDG	1996	1997
Norodom Sihamoni	King	KHM	2004	
Norodom Sihamoni	King	KHM	2004-10-29	
Norodom Sihanouk	King	KHM	1993	2004
Nouhak Phoumsavan	President	LAO	1992	1998
Nursultan Nazarbayev	President	KAZ	1990	
Nyo Saw	Prime Minister	MMR	2025-07-31	
Obiang Nguema Mbasogo	President	GNQ	1979-08-03	
Octavio Lepage	President	VEN	1993	1993
Olafur Ragnar Grimsson	President	ISL	1996	
Olav V	King	NOR	1957	1991
Olindo Koolman	Governor	ABW	1992	2004
Olusegun Obasanjo	President	NGA	1999	2007
Olzhas Bektenov	Prime Minister	KAZ	2024-02-06	
Omar Bongo	President	GAB	1967	
Omar Hassan Ahmad	President	SDN	1989	
Ong Teng Cheong	President	SGP	1993	1999
Onneyn Tahi	President	VUT	1989	1989
Oscar Arias Sanchez	President	CRI	1986	1990
Oscar Berger Perdomo	President	GTM	2004	2008
Oscar Humberto Mejia Victores	President	GTM	1983	1986
Oscar Luigi Scalfaro	President	ITA	1992	1999
Oscar Siegfried Henriquez	Administrator	ABW	1964	1973
Osvaldo Hurtado Larrea	President	ECU	1981	1984
Otto Stich	President	CHE	1994	1994
Ousmane Sonko	Prime Minister	SEN	2024-04-02	
Pamela Gordon	Premier	BMU	1997	1998
Park Choong Hoon	President	KOR	1980	1980
Park Chung Hee	President	KOR	1962	1979
Pascal Couchepin	President	CHE	1996	1996
Pascal Lissouba	President	COG	1992	1997
Pasteur Bizimungu	President	RWA	1994	2000
Patrice Talon	President	BEN	2016-04-06	
Patricio Aylwin Azocar	President	CHL	1990	1994
Patrick Herminie	President	SYC	2025-10-26	
Patrick J. Hillery	President	IRL	1976	1990
Patrick L. Allen	Governor General	JAM	2009-02-26	
Patrick R. John	Premier	DMA	1974	1978
Paul Biya	President	CMR	1982	
Paul Biya	President	CMR	1982-11-06	
Paul Kagame	President	RWA	2000	
Paul Kagame	President	RWA	2000-04-22	
Paul-Emile de Souza	President	BEN	1969	1970
Pedro Alberto Jose Gnavi	President	ARG	1970	1970
Pedro Bislip	Administrator	ABW	1983	1985
Pedro Carmona Estanga	President	VEN	2002	2002
Pedro Pires	President	CPV	2001	
Pervez Musharraf	President	PAK	2001	
Peter Donovan Mcentee	Governor	BLZ	1976	1980
Peter Johnstone	Governor	AIA	2000	2004
Peter Lloyd	Governor	CYM	1982	1987
Peter Mutharika	President	MWI	2025-10-04	
Peter Pellegrini	President	SVK	2024-06-15	
Peter Smith	Governor	CYM	1999	2002
Petr Pavel	President	CZE	2023-03-09	
Petru Lucinschi	President	MDA	1997	2001
Petteri Orpo	Prime Minister	FIN	2023-06-20	
Petur Mladenov	President	BGR	1990	1990
Petur Stoyanov	President	BGR	1997	2002
Phaidon Ghizikis	President	GRC	1973	1974
Pham Minh Chinh	Prime Minister	VNM	2021-07-26	
Philip J. Pierre	Prime Minister	LCA	2021-07-28	
Philippe	King	BEL	2013-07-21	
Phoumi Vongvichit	President	LAO	1986	1991
Pierre Buyoya	President	BDI	1987	1993
Pierre Nkurunziza	President	BDI	2005	
Pjeter Arbnori	President	ALB	1992	1992
Prabowo Subianto Djojohadikusumo	President	IDN	2024-10-20	
Pratibha Patil	President	IND	2007	
Predrag Markovic	President	SRB	2004	2004
Prince Johnson	President	LBR	1990	1990
Prince Souphanouvong	President	LAO	1975	1991
Prosper Avril	President	HTI	1988	1990
Punsalmaagiyn Ochirbat	President	MNG	1990	1997
Qohir Rasulzoda	Prime Minister	TJK	2013-11-23	
Queen	King	LSO	1990	1990
Queen	King	LSO	1996	1996
Quett Masire	President	BWA	1980	1998
Rabah Bitat	President	DZA	1978	1979
Rafael Addiego Bruno	President	URY	1985	1985
Rafael Angel Calderon Fournier	President	CRI	1990	1994
Rafael Caldera	President	VEN	1994	1999
Rafael Correa	President	ECU	2007	
Rafael Leonardo Callejas	President	HND	1990	1994
Rakhmon Nabiyev	President	TJK	1991	1992
Ram Baran Yadav	President	NPL	2008	
Ram Chandra Poudel	President	NPL	2023-03-13	
Ramaswamy Venkataraman	President	IND	1987	1992
Ramiro de Leon Carpio	President	GTM	1993	1996
Ramiz Alia	President	ALB	1991	1992
Ramon Jose Velasquez	President	VEN	1993	1994
Ramon Puerta	President	ARG	2001	2001
Ramsewak Shankar	President	SUR	1988	1990
Ranasinghe Premadasa	President	LKA	1989	1993
Raoul Cedras	President	HTI	1991	1991
Ratu Josefa Iloilo	President	FJI	2000	2001
Ratu Sir Kamisese Mara	President	FJI	1993	2000
Ratu Sir Penaia Ganilau	President	FJI	1987	1993
Rauhi Fattouh	President	PSE	2004	2005
Raul Alberto Lastiri	President	ARG	1973	1973
Raul Alfonsin	President	ARG	1983	1989
Raul Cubas Grau	President	PRY	1998	1999
Recep Tayyip Erdogan	President	TUR	2014-08-28	
Recep Tayyip Erdogan	President	TUR	2018-07-09	
Reginald James Wallace	Governor	KIR	1978	1979
Reginald James Wallace	Governor	KSV	1978	1979
Remy R. Zaandam	Administrator	ABW	1982	
Rene Felber	President	CHE	1992	1992
Rene Harris	President	NRU	1999	2000
Rene Moawad	President	LBN	1989	1989
Rene Preval	President	HTI	1996	2001
Rexhep Meidani	President	ALB	1997	2002
Reynaldo Bignone	President	ARG	1982	1983
Ricardo Lagos Escobar	President	CHL	2000	2006
Ricardo Maduro	President	HND	2002	2006
Richard M. Nixon	President	USA	1969	1974
Richard von Weizsacker	President	DEU	1984	1994
Rimtalba Jean Emmanuel Ouedraogo	Prime Minister	BFA	2024-12-09	
Robert Abela	Prime Minister	MLT	2020-01-13	
Robert Breugre Mambe	Prime Minister	CIV	2023-10-17	
Robert Fico	Prime Minister	SVK	2023-10-25	
Robert Golob	Prime Minister	SVN	2022-06-01	
Robert Guei	President	CIV	1999	2000
Robert Harris	Governor	AIA	1996	2000
Robert Mugabe	President	ZWE	1987	
Roberto Eduardo Viola	President	ARG	1981	1981
Roberto Marcelo Levingston	President	ARG	1970	1971
Robinah Nabbanja	Prime Minister	UGA	2021-06-14	
Rodney Williams	Governor General	ATG	2014-08-14	
Rodrigo Borja Cevallos	President	ECU	1988	1992
Rodrigo Chaves Robles	President	CRI	2022-05-08	
Rodrigo Paz Pereira	President	BOL	2025-11-08	
Roger Abiut	President	VUT	2004	2004
Roger Cousins	Governor	AIA	2000	2000
Roh Moo Hyun	President	KOR	2003	2008
Roh Tae Woo	President	KOR	1988	1993
Rolandas Paksas	President	LTU	2003	2004
Roman Herzog	President	DEU	1994	1999
Ronald Reagan	President	USA	1981	1989
Ronald Venetiaan	President	SUR	1991	1996
Roosevelt Skerrit	Prime Minister	DMA	2004-01-08	
Rosalia Arteaga Serrano	President	ECU	1997	1997
Rosen Zhelyazkov	Prime Minister	BGR	2025-01-16	
Rota Onorio	President	KIR	1982	1983
Rota Onorio	President	KSV	1982	1983
Rudolf Kirchschlager	President	AUT	1974	1986
Rudolf Schuster	President	SVK	1999	2004
Rueben Kun	President	NRU	1996	1997
Rumen Radev	President	BGR	2017-01-22	
Rupiah Banda	President	ZMB	2008	
Russell Dlamini	Prime Minister	SWZ	2023-11-06	
Ruth Dreifuss	President	CHE	1999	1999
S.r. Nathan	President	SGP	1999	
Saddam Hussein	President	IRQ	1979	2003
Sadyr Japarov	President	KGZ	2021-01-28	
Said Ali Kemal	President	COM	1995	1995
Said Atthoumani	President	COM	1978	1978
Said Mohamed Djohar	President	COM	1989	1995
Said Mohamed Jaffar	President	COM	1975	1976
Sak Sutsakhan	President	KHM	1975	1975
Salah Eddine Ahmed Bokassa	President	CAF	1966	1976
Sali Berisha	President	ALB	1992	1997
Salim Hoss	President	LBN	1989	1989
Salim Salih bin Burayk	Prime Minister	YEM	2025-05-09	
Salman bin Abd al-Aziz Al Saud	King	SAU	2015-01-23	
Salman bin Hamad Al-Khalifa	Prime Minister Crown Prince	BHR	2020-11-11	
Salva Kiir Mayardit	President	SSD	2011	
Salva Kiir Mayardit	President	SSD	2011-07-09	
Salvador Allende	President	CHL	1970	1973
Salvador Jorge Blanco	President	DOM	1982	1986
Sam Hinds	President	GUY	1997	1997
Sam Hou Fai	Chief Executive	MAC	2024-12-20	
Sam Nujoma	President	NAM	1990	2005
Samantha Mostyn	Governor General	AUS	2024-07-01	
Samdech Chea Sim	King	KHM	1993	1994
Samia Suluhu Hassan	President	TZA	2021-03-19	
Samora Machel	President	MOZ	1975	1986
Samuel Schmid	President	CHE	2005	2005
San Yu	President	MMR	1981	1988
Sanae Takaichi	Prime Minister	JPN	2025-10-21	
Sangoule Lamizana	President	BFA	1966	1980
Santiago Peña Palacios	President	PRY	2023-08-15	
Saparmurat Niyazov	President	TKM	1990	2006
Sarah Tucker	Governor	MSR	2023-04-06	
Sarra Zaafrani Zenzri	Prime Minister	TUN	2025-03-21	
Saukham Khoy	President	KHM	1975	1975
Savang Vatthana	King	LAO	1959	1975
Savo Klimovski	President	MKD	1999	1999
Saye Zerbo	President	BFA	1980	1982
Sayyed Jalaleddin Tehrani	Shah	IRN	1979	1979
Sein Lwin	President	MMR	1988	1988
Serdar Berdimuhamedov	President	TKM	2022-03-19	
Sergio Mattarella	President	ITA	2015-02-03	
Sergio Vieira de Mello	Administrator	TMP	1999	2002
Shahabuddin Ahmed	President	BGD	1990	1991
Shankar Dayal Sharma	President	IND	1992	1997
Sharif Sheikh Ahmed	President	SOM	2006	2006
Shavkat Mirziyoyev	President	UZB	2016-12-14	
Sheikh	Emir	BHR	1971	1999
Sheikh Hamad ibn	Emir	BHR	1999	2002
Sheikh Hamad ibn	King	BHR	2002	
Sheikh Hamad ibn Khalifah al Thani	Emir	QAT	1995	
Sheikh Hassan Dahir Aweys	President	SOM	2006	2006
Sheikh Jabir al Ahmad al Jabir al Sabah	Ruler	KWT	1977	2006
Sheikh Khalifa ibn Zaid al Nahayan	President	ARE	2004	
Sheikh Khalifah ibn Hamad al Thani	Emir	QAT	1972	1995
Sheikh Saad al Abdullah al Salim al Sabah	Ruler	KWT	2006	2006
Sheikh Sabah al Ahmad al Jabir al Sabah	Ruler	KWT	2006	
Sheikh Zaid ibn Sultan al Nahayan	President	ARE	1971	2004
Shieh Tung-Min	Governor	TWN	1972	1978
Shimon Peres	President	ISR	2007	
Siaka Stevens	President	SLE	1971	1985
Sidi Mohamed Ould Cheikh Abdallahi	President	MUS	2007	2008
Sifi Ghrieb	Prime Minister	DZA	2025-08-28	
Sir Bruce Greatbatch	Governor	SYC	1969	1973
Sir David Akers-Jones	Governor	HKG	1986	1987
Sir David Trench	Governor	HKG	1964	1971
Sir David Wilson	Governor	HKG	1987	1992
Sir Dawda Jawara	President	GMB	1970	1994
Sir Desmond Langley	Governor	BMU	1988	1992
Sir Edward Richards	Premier	BMU	1973	1975
Sir Edward Youde	Governor	HKG	1982	1986
Sir Edwin Leather	Governor	BMU	1973	1977
Sir Hugh Selby Norman-Walker	Governor	HKG	1971	1971
Sir James Patrick Ivan Hennessy	Governor	BLZ	1980	1981
Sir James R. Mancham	President	SYC	1976	1977
Sir John Osbaldiston Field	Governor	KIR	1972	1973
Sir John Osbaldiston Field	Governor	KSV	1972	1973
Sir John Vereker	Governor	BMU	2002	2007
Sir John Warburton Paul	Governor	BLZ	1966	1972
Sir Louis Cools-Lartigue	Governor	DMA	1968	1978
Sir Louis Cools-Lartigue	President	DMA	1978	1979
Sir Murray Maclehose	Governor	HKG	1971	1982
Sir Peter Ramsbotham	Governor	BMU	1977	1980
Sir Philip Haddon-Cave	Governor	HKG	1982	1982
Sir Richard Gozney	Governor	BMU	2007	
Sir Richard Neil Posnett	Governor	BLZ	1972	1976
Sir Richard Sharples	Governor	BMU	1972	1973
Sir Robert Sidney Foster	Governor	FJI	1968	1970
Sir Seretse Khama	President	BWA	1966	1980
Sitiveni Ligamamada Rabuka	Prime Minister	FJI	2022-12-24	
Sixto Duran Ballen	President	ECU	1992	1996
Slobodan Milosevic	President	SRB	1991	1997
Sonexay Siphandon	Prime Minister	LAO	2022-12-30	
Sr. Gen. Min Aung Hlaing	Acting President	MMR	2025-07-31	
Stanko Todorov	President	BGR	1990	1990
Stanley John	Governor General	VCT	2026-01-06	
Stipe Mesic	President	HRV	2000	
Stojan Andov	President	MKD	1995	1995
Stuart Jack	Governor	CYM	2005	
Sufi Abu Taleb	President	EGY	1981	1981
Suharto	President	IDN	1967	1998
Suleiman Franjieh	President	LBN	1970	1976
Suleyman Demirel	President	TUR	1993	2000
Superior Jean-François de Manheulle	Administrator	WLF	2025-11-17	
Surangel Whipps	President	PLW	2021-01-21	
Sushila Karki	Prime Minister	NPL	2025-09-12	
Susilo Bambang Yudhoyono	President	IDN	2004	
Syed Nazrul Islam	President	BGD	1971	1972
Sylvanie Burton	President	DMA	2023-10-02	
Sylvestre Ntibantunganya	President	BDI	1994	1996
Sylvie Kinigi	President	BDI	1993	1994
Tabare Vazquez	President	URY	2005	
Tadjidine Ben Said Massounde	President	COM	1998	1999
Tamas Sulyok	President	HUN	2024-03-05	
Tamim bin Hamad Al Thani	Amir	QAT	2013-06-25	
Taneti Maamau	President	KIR	2016-03-11	
Tarja Halonen	President	FIN	2000	
Tassos Papadopoulos	President	CYP	2003	2008
Taye Atske Selassie	President	ETH	2024-10-07	
Teatao Teannaki	President	KIR	1991	1994
Teatao Teannaki	President	KSV	1991	1994
Teburoro Tito	President	KIR	1994	2003
Teburoro Tito	President	KSV	1994	2003
Tekiree Tamuera	President	KIR	1994	1994
Tekiree Tamuera	President	KSV	1994	1994
Tengiz Kitovani	President	GEO	1992	1992
Teodoro Obiang Nguema Mbasogo	President	GNQ	1979	
Terrance Drew	Prime Minister	KNA	2022-08-06	
Tesfaye Gebre Kidan	President	ETH	1991	1991
Thabo Mbeki	President	ZAF	1999	2008
Tharman Shanmugaratnam	President	SGP	2023-09-14	
Theodore Sindikubwabo	President	RWA	1994	1994
Thomas H. Layng	Commissioner	TUV	1975	1978
Thomas Klestil	President	AUT	1992	2004
Thomas Remengesau	President	PLW	1985	1985
Thomas Russell	Governor	CYM	1974	1981
Thomas Sankara	President	BFA	1983	1987
Thongloun Sisoulith	President	LAO	2021-03-22	
Thorold Masefield	Governor	BMU	1997	2001
Tim Gurney	Governor	BMU	2001	2002
Tion Otang	President	KIR	2003	2003
Tion Otang	President	KSV	2003	2003
Tofiga Vaevalu Falani	Governor General	TUV	2021-08-29	
Tommy Remengesau	President	PLW	2001	
Ton Duc Thang	President	VNM	1969	1976
Ton Duc Thang	President	VNM	1976	1980
Toomas Hendrik Ilves	President	EST	2006	
Tosiwo Nakayama	President	FSM	1979	1987
Traian Basescu	President	ROU	2004	
Tran Duc Luong	President	VNM	1997	2006
Tran van Huong	President	VNM	1975	1975
Tsai Hsung-Hsiung	Governor	TWN	2008	
Tshering Tobgay	Prime Minister	BTN	2024-01-28	
Tupou VI	King	TON	2012-03-18	
Turgut Ozal	President	TUR	1989	1993
Ukhnaagiin Khurelsukh	President	MNG	2021-06-25	
Ulf Kristersson	Prime Minister	SWE	2022-10-18	
Umaru Musa Yar'adua	President	NGA	2007	
Urho Kekkonen	President	FIN	1956	1982
Vaclav Havel	President	CZE	1989	1992
Vaclav Klaus	President	CZE	2003	
Vahagn Khachaturyan	President	ARM	2022-03-13	
Vaira Vike-Freiberga	President	LVA	1999	2007
Valdas Adamkus	President	LTU	2004	
Valdis Zatlers	President	LVA	2007	
Valentin Paniagua	President	PER	2000	2001
Valery Giscard D'estaing	President	FRA	1974	1981
Varahagiri Venkata Giri	President	IND	1969	1974
Vere Cornwall Bird	Premier	ATG	1967	1971
Verissimo Correia Seabra	President	GNB	2003	2003
Vernon Shaw	President	DMA	1998	2003
Vicente Almeida D'eca	Governor	CPV	1974	1975
Vicente Fox Quesada	President	MEX	2000	2006
Victor Paz Estenssoro	President	BOL	1985	1989
Vigdis Finnbogadottir	President	ISL	1980	1996
Viktor Klima	Chancellor	AUT	1997	2000
Viktor Orban	Prime Minister	HUN	2010-05-29	
Viktor Yushchenko	President	UKR	2005	
Violeta Barrios de Chamorro	President	NIC	1990	1997
Virgilio Barco Vargas	President	COL	1986	1990
Vjosa OSMANI-Sadriu	President	UNK	2021-04-04	
Vlad Filat	President	MDA	2010	2010
Vladimir Meciar	President	SVK	1993	1993
Vladimir Putin	President	RUS	1999	2008
Vladimir Spidla	President	CZE	2003	2003
Vladimir Vladimirovich Putin	President	RUS	2012-05-07	
Vladimir Voronin	President	MDA	2001	2009
Vlatko Pavletic	President	HRV	1999	2000
Vojislav Mihailovic	President	SRB	2004	2004
Volodymyr Zelenskyy	President	UKR	2019-05-20	
Voreqe Bainimarama	President	FJI	2006	2007
Vytautas Landsbergis	President	LTU	1990	1992
Walter Guevara Arze	President	BOL	1979	1979
Walter Scheel	Chancellor	DEU	1974	1974
Walter Scheel	President	DEU	1974	1979
Washington Misick	Premier	TCA	2021-02-19	
Wasim Sajjad	President	PAK	1993	1993
Wee Chong Jin	President	SGP	1985	1985
Wee Kim Wee	President	SGP	1985	1993
Wen Jiabao	Premier	CHN	2003	
Werner Faymann	Chancellor	AUT	2008	
Wesley W. Simina	President	FSM	2023-05-12	
Wilfried Martens	King	BEL	1990	1990
Willem-Alexander	King	NLD	2013-04-30	
Willem-Alexander of the Netherlands	King	ABW	2013-04-30	
Willem-Alexander of the Netherlands	King	CUW	2013-04-30	
Willem-Alexander of the Netherlands	King	SXM	2013-04-30	
William Gopallawa	President	LKA	1972	1978
William Ruto	President	KEN	2022-09-13	
Willoughby Harry Thompson	Commissioner	AIA	1969	1970
Willy Brandt	Chancellor	DEU	1969	1974
Wojciech Jaruzelski	President	POL	1989	1990
Wolfgang Schussel	Chancellor	AUT	2000	2007
XI Jinping	President	CHN	2013-03-14	
Xavier Espot Zamora	Prime Minister	AND	2019-05-16	
Yagub Mamedov	President	AZE	1992	1992
Yahya Jammeh	President	GMB	1994	
Yamandú Orsi Martínez	President	URY	2025-03-01	
Yang Shangkun	President	CHN	1988	1993
Yasir Arafat	President	PSE	1994	2004
Yayi Boni	President	BEN	2006	
Yen Chia-Kan	President	TWN	1975	1978
Yeoh Ghim Seng	President	SGP	1970	1971
Yeoh Ghim Seng	President	SGP	1981	1981
Yeoh Ghim Seng	President	SGP	1985	1985
Yoweri Kaguta Museveni	President	UGA	1986-01-26	
Yoweri Museveni	President	UGA	1986	
Yulia Svyrydenko	Prime Minister	UKR	2025-07-17	
Yusuf bin Ishak	President	SGP	1959	1970
Zail Singh	President	IND	1982	1987
Zhao Ziyang	Premier	CHN	1980	1987
Zhelyu Zhelev	President	BGR	1990	1997
Zhou Enlai	Premier	CHN	1949	1976
Zhu Rongji	Premier	CHN	1998	2003
Ziaur Rahman	President	BGD	1977	1981
Zine el Abidine Ben Ali	President	TUN	1987	
Zlatko Tomcic	President	HRV	2000	2000
Zoran Milanovic	President	HRV	2020-02-18	
Zulfikar Ali Bhutto	President	PAK	1971	1973
Zviad Gamsakhurdia	President	GEO	1990	1992
le Duc Anh	President	VNM	1992	1997
of China XI Jinping	President	HKG	2013-03-14	
of China XI Jinping	President	MAC	2013-03-14	
of French Polynesia Moetai Brotherson	President	PYF	2023-05-12	
of New Zealand Cindy Kiro	Governor-General	NIU	2021-10-21	
of New Zealand Dame Cindy Kiro	Governor-General	TKL	2021-09-21	
of Spain Pedro Sanchez Perez-Castejon	President of the Government	ESP	2018-06-02	
of Territorial Council Louis Mussington	President	MAF	2022-04-03	
of Territorial Council Marc Didio	President	SPM	2026-01-12	
of Territorial Council Xavier Ledee	President	BLM	2022-04-03	
of the Swiss Confederation Guy Parmelin	President	CHE	2026-01-01	
of the Territorial Assembly Munipoese Muli'aka'aka	President	WLF	2022-03-20	`;

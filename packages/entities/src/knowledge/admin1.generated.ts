// Made by scripts/build-knowledge.ts from data/admin1.tsv's sources; see data/SOURCE.md.
export const admin1Table: string = `'Asir Region	SA	11
'Eua	TO	EU
A'ana	WS	01
Aargau	CH	AG
Abai Region	KZ	12510143
Abia State	NG	45
Abkhazia	GE	02
Abruzzo	IT	01
Abseron	AZ	01
Abu Dhabi	AE	01
Abyan Governorate	YE	01
Aceh	ID	01
Acklins	BS	24
Acoua	YT	97601
Acquaviva	SM	01
Acre	BR	01
Ad Dakhiliyah	OM	01
Ad Dali'	YE	18
Ad Dhahirah	OM	09
Adamaoua	CM	10
Adamawa	NG	35
Adana	TR	81
Adazi	LV	34
Addis Ababa	ET	44
Aden	YE	02
Adjara	GE	04
Adjuntas	PR	001
Adrar	DZ	34
Adrar	MR	07
Adygeya Republic	RU	01
Adıyaman Province	TR	02
Afar	ET	45
Afyonkarahisar Province	TR	03
Agadez	NE	01
Agalega Islands	MU	21
Agana Heights	GU	AH
Agat	GU	AT
Agcabǝdi	AZ	02
Agdam	AZ	03
Agdas	AZ	04
Agder	NO	42
Agrı	TR	04
Agstafa	AZ	05
Aguada	PR	003
Aguadilla	PR	005
Aguas Buenas	PR	007
Aguascalientes	MX	01
Ahafo	GH	12
Ahal	TM	01
Ahuachapan	SV	01
Aibonito	PR	009
Aichi	JP	01
Aiga-i-le-Tai	WS	02
Aileu	TL	AL
Ailinginae Atoll	MH	007
Ailinglaplap Atoll	MH	010
Ailuk Atoll	MH	030
Aimeliik	PW	01
Ain Defla	DZ	35
Ain Temouchent	DZ	36
Ainaro	TL	AN
Airai	PW	02
Aitutaki	CK	11695124
Aizkraukle Municipality	LV	01
Ajloun	JO	20
Ajman	AE	02
Akershus	NO	01
Akita	JP	02
Akkar	LB	10
Aksaray	TR	75
Aktobe	KZ	04
Akwa Ibom State	NG	21
Al Ahmadi	KW	04
Al Asimah	KW	02
Al Bahah Region	SA	02
Al Batinah North	OM	11
Al Batinah South	OM	02
Al Bayda	YE	20
Al Buraimi	OM	10
Al Butnan	LY	79
Al Daayen	QA	13
Al Farwaniyah	KW	07
Al Hudaydah	YE	08
Al Jabal al Akhdar	LY	63
Al Jafarah	LY	81
Al Jahra Governorate	KW	05
Al Jawf	YE	21
Al Jawf Region	SA	20
Al Jazirah	SD	38
Al Jufrah	LY	64
Al Khor	QA	04
Al Kufrah	LY	65
Al Mahrah Governorate	YE	03
Al Mahwit Governorate	YE	10
Al Marj	LY	66
Al Marqab	LY	82
Al Qadarif	SD	39
Al Wahat	LY	83
Al Wakrah	QA	10
Al Wusta Governorate	OM	03
Al-Hasakah	SY	01
Al-Qadisiyah	IQ	04
Al-Qassim Region	SA	08
Al-Shahaniya	QA	14
Alabama	US	AL
Alagoas	BR	02
Alajuela Province	CR	01
Alands landsbygd	AX	212
Alands skargard	AX	213
Alaotra Mangoro	MG	33
Alaska	US	AK
Alba County	RO	01
Alberta	CA	01
Alborz Province	IR	44
Alderney	GG	8989934
Aleppo	SY	09
Alexandria	EG	06
Algiers	DZ	01
Ali Sabieh	DJ	01
Alibori	BJ	07
Almaty	KZ	02
Almaty Region	KZ	01
Alo	WF	98611
Alta Verapaz	GT	01
Altai	RU	03
Altai Krai	RU	04
Alto Paraguay	PY	23
Alto Parana Department	PY	01
Aluksne Municipality	LV	02
Alytus	LT	56
Amambay Department	PY	02
Amanat Alasimah	YE	26
Amapa	BR	03
Amasya	TR	05
Amazonas	BR	04
Amazonas	PE	01
Amazonas	VE	01
Amazonas Department	CO	01
Amhara	ET	46
Amman	JO	16
Ammochostos	CY	01
Amnat Charoen	TH	77
Amoron'i Mania	MG	22
Amur Oblast	RU	05
An Giang	VN	91
An Nuqat al Khams	LY	67
Analamanga	MG	11
Analanjirofo	MG	32
Anambra	NG	25
Anasco	PR	011
Anbar	IQ	01
Ancash	PE	02
Andalusia	ES	51
Andaman and Nicobar	IN	01
Andhra Pradesh	IN	02
Andijan Region	UZ	01
Andorra la Vella	AD	07
Andreas	IM	9782164
Andrijevica	ME	01
Androy	MG	52
Anenii Noi	MD	59
Ang Thong	TH	35
Angaur	PW	03
Anhui	CN	01
Anjouan	KM	01
Ankara	TR	68
Annaba	DZ	37
Annobon	GQ	03
Anosy	MG	53
Anse Boileau	SC	02
Anse Etoile	SC	03
Anse Royale	SC	05
Anse-aux-Pins	SC	01
Anse-la-Raye	LC	01
Anseba	ER	01
Antalya	TR	07
Antioquia	CO	02
Antofagasta	CL	03
Anzoategui	VE	02
Aomori	JP	03
Aosta Valley	IT	19
Appenzell Ausserrhoden	CH	AR
Appenzell Innerrhoden	CH	AI
Apulia	IT	13
Apure	VE	03
Apurimac Department	PE	03
Aqaba	JO	21
Aqmola	KZ	03
Arachinovo	MK	01
Arad County	RO	02
Aragatsotn	AM	01
Aragon	ES	52
Aragua	VE	04
Ararat	AM	02
Arauca Department	CO	03
Araucania	CL	04
Arbory	IM	9782165
Ardabil Province	IR	32
Ardahan	TR	86
Arecibo	PR	013
Arequipa	PE	04
Arges	RO	03
Ariana Governorate	TN	38
Arica y Parinacota Region	CL	16
Arizona	US	AZ
Arkansas	US	AR
Arkhangai Province	MN	01
Arkhangelskaya	RU	06
Armavir	AM	03
Arno Atoll	MH	040
Arroyo	PR	015
Arta	DJ	08
Artemisa	CU	AR
Artibonite	HT	06
Artigas	UY	01
Artvin	TR	08
Arunachal Pradesh	IN	30
Arusha	TZ	26
Asan	GU	AS
Ascension	SH	01
Ashanti	GH	02
Ashgabat	TM	S
Assaba	MR	03
Assam	IN	03
Astana	KZ	05
Astara	AZ	08
Astrakhan Oblast	RU	07
Asturias	ES	34
Asuncion	PY	22
Aswan	EG	16
Asyut	EG	17
Atacama	CL	05
Atafu	TK	A
Atakora	BJ	08
Atiu	CK	11695126
Atlantico	CO	04
Atlantida Department	HN	01
Atlantique	BJ	09
Atsimo-Andrefana	MG	51
Atsimo-Atsinanana	MG	25
Atsinanana	MG	31
Attapu	LA	01
Attard	MT	01
Attica	GR	ESYE31
Atua	WS	03
Atyrau Oblisi	KZ	06
Au Cap	SC	28
Auckland	NZ	E7
Augsdaugava Municipality	LV	AN
Aur Atoll	MH	050
Austral Islands	PF	05
Australian Capital Territory	AU	01
Autonomous Region in Muslim Mindanao	PH	14
Auvergne-Rhone-Alpes	FR	84
Avannaata	GL	11839537
Aveiro	PT	02
Awdal	SO	21
Ayacucho	PE	05
Aydın	TR	09
Ayeyarwady	MM	03
Aysen	CL	02
Az Zawiyah	LY	68
Azad Kashmir	PK	06
Azores	PT	23
Azua Province	DO	01
Azuay	EC	02
Baa Atholhu	MV	31
Baalbek-Hermel Governorate	LB	11
Babil	IQ	06
Bac Ninh	VN	24
Bacau County	RO	04
Bacs-Kiskun	HU	01
Badakhshan	AF	01
Baden-Wurttemberg	DE	01
Badghis	AF	02
Bafata	GW	01
Baghdad	IQ	07
Baghlan	AF	03
Bagmati Province	NP	3
Bago Region	MM	16
Bahia	BR	05
Baie Lazare	SC	06
Baie Sainte Anne	SC	07
Baikonur	KZ	08
Baja California	MX	02
Baja California Sur	MX	03
Baja Verapaz	GT	02
Baker Island	UM	050
Baki	AZ	09
Bakool	SO	01
Baladiyat ad Dawhah	QA	01
Baladiyat ar Rayyan	QA	06
Balearic Islands	ES	07
Bali	ID	02
Balkan	TM	02
Balkh	AF	30
Ballaugh	IM	9782166
Balochistan	PK	02
Balqa	JO	02
Balti	MD	60
Balvi Municipality	LV	03
Balzan	MT	02
Balzers	LI	01
Balıkesir	TR	10
Bamako	ML	01
Bamingui-Bangoran	CF	01
Bamyan	AF	05
Banaadir	SO	02
Bandraboua	YT	97602
Bandrele	YT	97603
Banghazi	LY	69
Bangka–Belitung Islands	ID	35
Bangkok	TH	40
Bangui	CF	18
Banjul	GM	01
Banska Bystrica Region	SK	01
Banteay Meanchey	KH	25
Banten	ID	33
Baoruco Province	DO	02
Bar	ME	02
Barahona Province	DO	03
Baranya	HU	02
Barbuda	AG	01
Barceloneta	PR	017
Barda	AZ	11
Barh el Gazel	TD	22
Bari	SO	03
Barima-Waini	GY	10
Barinas	VE	05
Baringo	KE	10
Barisal Division	BD	85
Barranquitas	PR	019
Barrigada	GU	BA
Bartın	TR	87
Bas-Congo	CD	08
Bas-Uele	CD	13
Basarabeasca	MD	61
Basel-City	CH	BS
Basel-Landschaft	CH	BL
Bashkortostan Republic	RU	08
Basilicate	IT	02
Basque Country	ES	59
Basra	IQ	02
Basse-Kotto	CF	02
Batha	TD	01
Batken	KG	09
Batman	TR	76
Batna	DZ	03
Battambang	KH	29
Baucau	TL	BA
Bauchi	NG	46
Bauska Municipality	LV	04
Bavaria	DE	02
Bay	SO	04
Bay Islands	HN	11
Bay of Plenty	NZ	E8
Bayamon	PR	021
Bayan-Olgii Province	MN	03
Bayankhongor	MN	02
Bayburt Province	TR	77
Bayelsa State	NG	52
Beau Vallon	SC	08
Bechar	DZ	38
Beheira	EG	03
Beijing	CN	22
Beirut	LB	04
Beja	PT	03
Beja Governorate	TN	17
Bejaia	DZ	18
Bekaa	LB	08
Bekes County	HU	03
Bel Air	SC	09
Bel Ombre	SC	10
Belait	BN	01
Belgorod Oblast	RU	09
Ben Arous Governorate	TN	27
Bender Municipality	MD	62
Bengkulu	ID	03
Bengo	AO	19
Benguela	AO	01
Beni Abbes	DZ	BA
Beni Department	BO	03
Beni Mellal-Khenifra	MA	05
Beni Suweif	EG	18
Benue State	NG	26
Berane	ME	03
Berat County	AL	40
Berea	LS	10
Bern	CH	BE
Berovo	MK	04
Berry Islands	BS	32
Betsiboka	MG	43
Beyləqan	AZ	12
Bicol Region	PH	05
Bie	AO	02
Bihar	IN	34
Bihor County	RO	05
Bijelo Polje	ME	04
Bikar Atoll	MH	060
Bikini Atoll	MH	070
Bilecik	TR	11
Bimini	BS	05
Bingol	TR	12
Binshangul Gumuz	ET	47
Biobio	CL	06
Bioko Norte	GQ	04
Bioko Sur	GQ	05
Biombo	GW	12
Birkirkara	MT	04
Birzebbuga	MT	05
Bishkek	KG	01
Biskra	DZ	19
Bissau	GW	11
Bistrita-Nasaud County	RO	06
Bitlis	TR	13
Bitola	MK	06
Bizerte Governorate	TN	18
Bjelovar-Bilogora	HR	01
Black Point	BS	36
Black River	MU	12
Blagoevgrad	BG	38
Blekinge	SE	02
Blida	DZ	20
Blowing Point	AI	11205389
Blue Nile	SD	42
Boa Vista	CV	01
Boaco Department	NI	01
Bobonaro	TL	BO
Bocas del Toro Province	PA	01
Bodden Town	KY	10375969
Boeny	MG	41
Bogdanci	MK	08
Bogota D.C.	CO	34
Bogovinje	MK	C7
Bokak Atoll	MH	073
Boke Region	GN	B
Bokeo	LA	22
Bolama	GW	05
Bolikhamsai	LA	23
Bolivar	CO	35
Bolivar	EC	03
Bolivar	VE	06
Bolu	TR	14
Bomet County	KE	11
Bomi County	LR	15
Bonaire	BQ	BO
Bong County	LR	01
Bongolava	MG	14
Bono	GH	13
Bono East	GH	14
Boqueron Department	PY	24
Bordj Badji Mokhtar	DZ	BB
Bordj Bou Arreridj	DZ	39
Borgo Maggiore	SM	06
Borgou	BJ	10
Borkou	TD	23
Bormla	MT	06
Borno State	NG	27
Borough of Arima	TT	01
Borsod-Abauj-Zemplen	HU	04
Bosilovo	MK	11
Botosani County	RO	07
Boucle du Mouhoun	BF	01
Boueni	YT	97604
Bouenza	CG	01
Bougainville	PG	07
Bouira	DZ	21
Boumerdes	DZ	40
Bourgogne-Franche-Comte	FR	27
Boyaca	CO	36
Braddan	IM	9782167
Braga	PT	04
Braganca	PT	05
Braila County	RO	08
Brakna	MR	05
Brandenburg	DE	11
Brasov County	RO	09
Bratislava Region	SK	02
Brava	CV	02
Brazzaville	CG	12
Brcko	BA	BRC
Bremen	DE	03
Brest	BY	01
Briceni	MD	63
Bride	IM	9782168
British Columbia	CA	02
Brittany	FR	53
Brod-Posavina	HR	02
Brussels Capital	BE	BRU
Brvenica	MK	12
Bryansk Oblast	RU	10
Bubanza	BI	09
Bucharest	RO	10
Budapest	HU	05
Budva	ME	05
Bueng Kan	TH	81
Buenos Aires	AR	01
Buenos Aires F.D.	AR	07
Bujumbura Mairie	BI	24
Bujumbura Rural	BI	25
Bukhara	UZ	02
Bulawayo	ZW	09
Bulgan	MN	21
Bungoma County	KE	12
Burdur	TR	15
Burgas	BG	39
Burgenland	AT	01
Buriram	TH	28
Bursa Province	TR	16
Bururi	BI	10
Buryatiya Republic	RU	11
Busan	KR	10
Bushehr	IR	22
Busia County	KE	13
Buskerud	NO	04
Butha-Buthe	LS	11
Buzau County	RO	11
Ca Mau	VN	96
Caaguazu Department	PY	04
Caazapa	PY	05
Cabanas	SV	02
Cabinda	AO	03
Cabo Delgado Province	MZ	01
Cabo Rojo	PR	023
Cacheu	GW	06
Cagayan Valley	PH	02
Caguas	PR	025
Cahul	MD	64
Cairo	EG	11
Cajamarca Department	PE	06
Calabarzon	PH	40
Calabria	IT	03
Calarasi	MD	66
Calarasi County	RO	41
Caldas Department	CO	37
California	US	CA
Callao	PE	07
Camaguey	CU	05
Campania	IT	04
Campeche	MX	04
Camuy	PR	027
Can Tho City	VN	92
Canakkale	TR	17
Canar	EC	04
Canaries	LC	12
Canary Islands	ES	53
Canelones	UY	02
Canillo	AD	02
Canindeyu	PY	19
Cankuzo	BI	11
Cankırı	TR	82
Canovanas	PR	029
Cantabria	ES	39
Cantemir	MD	65
Canterbury	NZ	E9
Cao Bang Province	VN	04
Capellen	LU	CA
Capital Region	DK	17
Capital Region	IS	39
Caqueta	CO	08
Carabobo	VE	07
Caraga	PH	13
Caras-Severin County	RO	12
Carazo Department	NI	02
Carchi	EC	05
Cargados Carajos	MU	22
Carinthia	AT	02
Carlsbad Region	CZ	81
Carolina	PR	031
Carriacou and Petite Martinique	GD	10
Cartago Province	CR	02
Casablanca-Settat	MA	06
Casanare Department	CO	32
Cascade	SC	11
Cascades Region	BF	02
Castel	GG	6417229
Castelo Branco	PT	06
Castille and Leon	ES	55
Castille-La Mancha	ES	54
Castletown	IM	9782169
Castries	LC	03
Cat Island	BS	06
Catalonia	ES	56
Catamarca	AR	02
Catano	PR	033
Cauca Department	CO	09
Causeni	MD	67
Cayey	PR	035
Ceara	BR	06
Ceiba	PR	037
Centar Zhupa	MK	18
Central	BW	01
Central	FJ	01
Central	GH	04
Central Abaco	BS	37
Central Aimak	MN	18
Central Andros	BS	38
Central Bohemia	CZ	88
Central Darfur	SD	61
Central Department	PY	06
Central Eleuthera	BS	39
Central Equatoria	SS	01
Central Ethiopia Regional State	ET	55
Central Finland	FI	13
Central Greece	GR	ESYE24
Central Java	ID	07
Central Jutland	DK	18
Central Kalimantan	ID	13
Central Luzon	PH	03
Central Macedonia	GR	ESYE12
Central Ostrobothnia	FI	16
Central Papua	ID	PT
Central Province	LK	29
Central Province	PG	01
Central Province	SB	10
Central Province	ZM	02
Central Region	MW	C
Central Region	UG	C
Central River	GM	03
Central Serbia	RS	SE
Central Sulawesi	ID	21
Central Visayas	PH	07
Central and Western	HK	HCW
Centrale	TG	22
Centre	BF	03
Centre	CM	11
Centre	HT	07
Centre-Est	BF	04
Centre-Nord	BF	05
Centre-Ouest	BF	06
Centre-Sud	BF	07
Centre-Val de Loire	FR	24
Centro Sur	GQ	06
Cerro Largo	UY	03
Cesar Department	CO	10
Cesinovo-Oblesevo	MK	19
Cesis Municipality	LV	05
Cetinje	ME	06
Ceuta	ES	CE
Chachoengsao	TH	44
Chaco	AR	03
Chagang	KP	01
Chaguanas	TT	CHA
Chaharmahal and Bakhtiari	IR	03
Chai Nat	TH	32
Chaiyaphum	TH	26
Chalan Pago-Ordot	GU	CP
Chalatenango Department	SV	03
Champasak Province	LA	02
Chandigarh	IN	05
Chanthaburi	TH	48
Chari-Baguirmi	TD	15
Chashka	MK	C9
Chatham Islands	NZ	10
Chechnya	RU	12
Chelyabinsk	RU	13
Cherkasy	UA	01
Chernihiv Oblast	UA	02
Chernivtsi	UA	03
Chhattisgarh	IN	37
Chiang Mai	TH	02
Chiang Rai	TH	03
Chiapas	MX	05
Chiba	JP	04
Chiconi	YT	97605
Chiesanuova	SM	02
Chihuahua	MX	06
Chimaltenango	GT	03
Chimborazo Province	EC	06
Chimbu Province	PG	08
Chin State	MM	02
Chinandega Department	NI	03
Chiquimula	GT	04
Chiriqui Province	PA	02
Chirongui	YT	97606
Chisinau Municipality	MD	57
Chittagong	BD	84
Chlef	DZ	41
Chobe	BW	12
Choco	CO	11
Choiseul	LC	04
Choiseul Province	SB	12
Choluteca Department	HN	02
Chon Buri	TH	46
Chongqing	CN	33
Chontales Department	NI	04
Christ Church	BB	01
Christ Church Nichola Town	KN	01
Chubut	AR	04
Chucher Sandevo	MK	20
Chukha	BT	06
Chukotka	RU	15
Chumphon	TH	58
Chungcheongnam-do	KR	17
Chuquisaca Department	BO	01
Chuuk	FM	03
Chuvash Republic	RU	16
Chuy Region	KG	02
Ciales	PR	039
Cibitoke	BI	12
Cidra	PR	041
Ciego de Avila Province	CU	07
Cienfuegos Province	CU	08
Cimislia	MD	68
City of Francistown	BW	13
Clarendon	JM	01
Clervaux	LU	CL
Cluj County	RO	13
Coahuila	MX	07
Coamo	PR	043
Cochabamba	BO	02
Cocle	PA	03
Coimbra	PT	07
Cojedes	VE	08
Colima	MX	08
Collines	BJ	11
Colon	PA	04
Colon Department	HN	03
Colonia	UY	04
Colorado	US	CO
Comayagua Department	HN	04
Comerio	PR	045
Conakry	GN	04
Concepcion	PY	07
Connacht	IE	C
Connecticut	US	CT
Constanta County	RO	14
Constantine	DZ	04
Copan Department	HN	05
Copperbelt	ZM	08
Coquimbo Region	CL	07
Cordillera	PH	15
Cordillera Department	PY	08
Cordoba	AR	05
Cordoba	CO	12
Corozal	PR	047
Corrientes	AR	06
Corsica	FR	94
Cortes Department	HN	06
Corum	TR	19
Cotai	MO	11875160
Cotopaxi	EC	07
County of Osijek-Baranja	HR	10
Couva-Tabaquite-Talparo	TT	CTT
Cova Lima	TL	CO
Covasna County	RO	15
Crete	GR	ESYE43
Crimea	UA	11
Criuleni	MD	69
Crooked Island and Long Cay	BS	40
Cross River State	NG	22
Crozet	TF	02
Csongrad	HU	06
Cuando Province	AO	CUB
Cuanza Norte	AO	05
Cubango	AO	CBG
Culebra	PR	049
Cundinamarca	CO	33
Cunene	AO	07
Cuscatlan	SV	04
Cuvette	CG	13
Cuvette-Ouest	CG	14
Cuyuni-Mazaruni	GY	11
Cuzco Department	PE	08
Da Nang City	VN	48
Dadra and Nagar Haveli and Daman and Diu	IN	52
Daegu	KR	15
Daejeon	KR	19
Dagana	BT	08
Dagestan	RU	17
Dajabon	DO	04
Dak Lak	VN	66
Dakahlia	EG	01
Dakar	SN	01
Dakhla-Oued Ed-Dahab	MA	12
Dakhlet Nouadhibou	MR	08
Dalarna	SE	10
Damascus Governorate	SY	13
Dambovita County	RO	16
Damietta	EG	20
Danilovgrad	ME	07
Dar es Salaam Region	TZ	23
Daraa	SY	06
Darhan Uul	MN	23
Darien	PA	05
Darnah	LY	70
Daskǝsǝn	AZ	16
Dasoguz	TM	03
Daugavpils	LV	06
Davao Region	PH	11
Daykundi	AF	41
Debar	MK	D2
Debarca	MK	F5
Debub	ER	02
Dededo	GU	DD
Deir ez-Zor	SY	07
Delaware	US	DE
Delchevo	MK	22
Delhi	IN	07
Delta	NG	36
Delta Amacuro	VE	09
Dembeni	YT	97607
Demerara-Mahaica	GY	12
Demir Hisar	MK	D3
Demir Kapija	MK	25
Denizli	TR	20
Dennery	LC	05
Dependencias Federales	VE	24
Destrnik	SI	G1
Devonshire	BM	01
Dhaalu Atholhu	MV	32
Dhaka Division	BD	81
Dhamar	YE	11
Dhi Qar	IQ	09
Dhofar	OM	08
Diana	MG	71
Diber County	AL	41
Diego Martin Regional Corporation	TT	DMN
Diekirch	LU	DI
Diffa	NE	02
Dikhil	DJ	06
Dili Municipality	TL	DI
Dingli	MT	07
Diourbel Region	SN	03
Dire Dawa	ET	48
Distrito Federal	VE	25
Diyala	IQ	10
Diyarbakır Province	TR	21
Djanet	DZ	DJ
Djelfa	DZ	22
Djibloho	GQ	10
Djibouti	DJ	07
Dnipropetrovsk	UA	04
Dobele Municipality	LV	08
Dobrich	BG	40
Dobrna	SI	G3
Dodoma	TZ	03
Dojran	MK	E5
Dol pri Ljubljani	SI	22
Dolenjske Toplice	SI	G6
Dolj	RO	17
Dolneni	MK	28
Domagnano	SM	03
Donduseni	MD	70
Donetsk	UA	05
Dong Nai	VN	75
Dong Thap	VN	82
Donga	BJ	13
Dorado	PR	051
Dosso Region	NE	03
Douglas	IM	9782170
Draa-Tafilalet	MA	08
Drenthe	NL	01
Drochia	MD	71
Duarte Province	DO	06
Dubai	AE	03
Dubrovnik-Neretva	HR	03
Duhok	IQ	08
Durango	MX	10
Durazno Department	UY	05
Durres County	AL	42
Dushanbe	TJ	04
Duzce	TR	93
Dzabkhan	MN	09
Dzaoudzi	YT	97608
East	CM	04
East	IS	38
East Aimak	MN	06
East Azerbaijan	IR	33
East Berbice-Corentyne	GY	13
East End	AI	11205433
East End	KY	10375971
East Gobi Aymag	MN	07
East Grand Bahama	BS	41
East Java	ID	08
East Kalimantan	ID	14
East Kasai	CD	04
East Kazakhstan	KZ	15
East Macedonia and Thrace	GR	ESYE11
East New Britain Province	PG	10
East Nusa Tenggara	ID	18
East Sepik Province	PG	11
Eastern	FJ	02
Eastern	GH	05
Eastern Cape	ZA	05
Eastern Darfur	SD	60
Eastern Equatoria	SS	02
Eastern Highlands Province	PG	09
Eastern Province	LK	37
Eastern Province	RW	11
Eastern Province	SA	06
Eastern Province	SL	01
Eastern Province	ZM	03
Eastern Region	UG	E
Eastern Visayas	PH	08
Ebon Atoll	MH	080
Ebonyi State	NG	53
Echternach	LU	EC
Edirne	TR	22
Edo State	NG	37
Ehime	JP	05
Ekiti State	NG	54
El Bayadh	DZ	42
El Menia	DZ	EM
El Mghair	DZ	MG
El Oro	EC	08
El Oued	DZ	43
El Paraiso Department	HN	07
El Progreso	GT	05
El Seibo	DO	28
El Tarf	DZ	44
Elazıg	TR	23
Elbasan County	AL	43
Elegeyo-Marakwet	KE	14
Elias Pina	DO	11
Embera	PA	11
Embu County	KE	15
Emilia-Romagna	IT	05
Encamp	AD	03
Enewetak Atoll	MH	090
Enga Province	PG	19
England	GB	ENG
Ennedi-Est	TD	27
Ennedi-Ouest	TD	28
Entre Rios	AR	08
Enugu State	NG	47
Epirus	GR	ESYE21
Equateur	CD	02
Erbil	IQ	11
Erikub Atoll	MH	100
Ermera	TL	ER
Erongo Region	NA	29
Erzincan	TR	24
Erzurum	TR	25
Escaldes-Engordany	AD	08
Esch-sur-Alzette	LU	ES
Eschen	LI	02
Escuintla	GT	06
Eskisehir	TR	26
Esmeraldas	EC	09
Espaillat Province	DO	08
Espirito Santo	BR	08
Essequibo Islands-West Demerara	GY	14
Est	BF	08
Esteli Department	NI	05
Estuaire	GA	01
Evora	PT	08
Extremadura	ES	57
Exuma	BS	10
Eysturoy	FO	OS
FCT	NG	11
Fa'asaleleaga	WS	04
Faadhippolhu Atoll	MV	39
Faafu Atholhu	MV	33
Faetano	SM	04
Faiyum	EG	04
Fajardo	PR	053
Fakaofo	TK	F
Falcon	VE	11
Falesti	MD	74
Far North	CM	12
Farah	AF	06
Faranah	GN	F
Faro	PT	09
Fars	IR	07
Faryab	AF	07
Fatick	SN	09
Federation of B&H	BA	01
Fejer	HU	08
Fergana	UZ	03
Ferizaj	XK	10096138
Fes-Meknes	MA	03
Fier County	AL	44
Finnmark	NO	05
Fiorentino	SM	05
Fitovinany Region	MG	26
Flacq	MU	13
Flanders	BE	VLG
Flevoland	NL	16
Flores Department	UY	06
Floresti	MD	75
Floriana	MT	09
Florida	PR	054
Florida	US	FL
Florida	UY	07
Forest	GG	6417223
Formosa	AR	09
Francisco Morazan Department	HN	08
Free State	ZA	03
Freeport	BS	25
Fribourg	CH	FR
Friesland	NL	02
Friuli Venezia Giulia	IT	06
Fujairah	AE	04
Fujian	CN	07
Fukien	TW	01
Fukui	JP	06
Fukuoka	JP	07
Fukushima	JP	08
Funafuti	TV	FUN
Gaafu Alif Atoll	MV	34
Gaafu Dhaalu Atoll	MV	35
Gabes Governorate	TN	29
Gaborone	BW	14
Gabrovo	BG	41
Gabu	GW	10
Gafsa	TN	30
Gaga'emauga	WS	05
Gaga'ifomauga	WS	07
Gagauzia	MD	51
Galapagos	EC	01
Galati County	RO	18
Galguduud	SO	05
Galicia	ES	58
Gambela	ET	49
Gamprin	LI	03
Gandaki Pradesh	NP	4
Gangwon-do	KR	06
Gansu	CN	15
Gao	ML	09
Garissa County	KE	16
Gasa	BT	23
Gash-Barka	ER	04
Gauteng	ZA	06
Gavleborg	SE	03
Gaza Province	MZ	02
Gaza Strip	PS	GZ
Gaziantep	TR	83
Gbarpolu County	LR	21
Gedo	SO	06
Gegharkunik	AM	04
Geita	TZ	28
Gelderland	NL	03
Geneva	CH	GE
George Hill	AI	11205442
George Town	KY	10346796
Georgia	US	GA
German	IM	9782171
Gevgelija	MK	33
Ghajnsielem	MT	11
Ghanzi	BW	03
Gharbia	EG	05
Ghardaia	DZ	45
Ghat	LY	71
Ghazni	AF	08
Ghowr	AF	09
Gia Lai	VN	52
Gifu	JP	09
Gilan Province	IR	08
Gilbert Islands	KI	01
Gilgit-Baltistan	PK	07
Giresun	TR	28
Gisborne	NZ	F1
Gitega	BI	13
Giurgiu County	RO	42
Giza	EG	08
Gjakova	XK	10096859
Gjilan	XK	10097357
Gjirokaster County	AL	45
Glacis	SC	12
Glarus	CH	GL
Glodeni	MD	76
Gnyaviyani Atoll	MV	42
Goa	IN	33
Goh-Djiboua	CI	95
Goias	BR	29
Golestan	IR	37
Gombe State	NG	55
Gorgol	MR	04
Gorj County	RO	19
Gorje	SI	O2
Gorno-Badakhshan	TJ	01
Gorontalo	ID	34
Gostivar	MK	D4
Gotland	SE	05
Govi-Altai Province	MN	10
Govi-Sumber	MN	24
Goycay	AZ	22
Goygol Rayon	AZ	62
Gracias a Dios Department	HN	09
Grad	SI	G8
Grad Skopje	MK	F6
Gradsko	MK	35
Granada Department	NI	06
Grand Anse Mahe	SC	24
Grand Anse Praslin	SC	14
Grand Bassa County	LR	11
Grand Cape Mount County	LR	12
Grand Cay	BS	42
Grand Est	FR	44
Grand Gedeh County	LR	19
Grand Kru County	LR	16
Grand Port	MU	14
Grand'Anse	HT	14
Grande Comore	KM	02
Granma Province	CU	09
Greater Accra	GH	01
Greater Poland	PL	86
Grevenmacher	LU	GR
Grisons	CH	GR
Grodnenskaya	BY	03
Groningen	NL	04
Gros-Islet	LC	06
Grouville	JE	3237203
Guadalcanal Province	SB	06
Guadeloupe	GP	GP
Guainia Department	CO	15
Guaira	PY	10
Guanacaste Province	CR	03
Guanajuato	MX	11
Guangdong	CN	30
Guangxi	CN	16
Guanica	PR	055
Guantanamo Province	CU	10
Guarda	PT	11
Guarico	VE	12
Guatemala	GT	07
Guaviare Department	CO	14
Guayama	PR	057
Guayanilla	PR	059
Guayas	EC	10
Guaynabo	PR	061
Guelma	DZ	23
Guelmim-Oued Noun	MA	10
Guera	TD	05
Guerrero	MX	12
Guidimaka	MR	10
Guizhou	CN	18
Gujarat	IN	09
Gulbene Municipality	LV	09
Gulf Province	PG	02
Gumushane Province	TR	69
Guna Yala	PA	09
Gunma	JP	10
Gurabo	PR	063
Guria	GE	65
Gusinje Municipality	ME	22
Guyane	GF	GF
Gwangju	KR	18
Gyeonggi-do	KR	13
Gyeongsangbuk-do	KR	14
Gyeongsangnam-do	KR	20
Gyor-Moson-Sopron	HU	09
Gǝncǝ	AZ	20
Ha Tinh Province	VN	42
Ha'il Region	SA	13
Haa	BT	10
Haa Alifu Atholhu	MV	36
Haa Dhaalu Atholhu	MV	37
Haapai	TO	01
Hacıqabul	AZ	23
Hadjer-Lamis	TD	18
Hagatna	GU	AN
Hai Phong	VN	31
Haifa	IL	04
Hainan	CN	31
Hajdina	SI	G9
Hajdu-Bihar	HU	10
Hajjah	YE	22
Hakkari	TR	70
Halabja	IQ	19
Halland	SE	06
Hama	SY	10
Hamadan Province	IR	09
Hamburg	DE	04
Hamilton	BM	02
Hamilton city	BM	03
Hanoi	VN	01
Hanover	JM	02
Harare	ZW	10
Harari	ET	50
Harbour Island	BS	22
Hardap Region	NA	30
Harghita County	RO	20
Harjumaa	EE	01
Haryana	IN	10
Haskovo	BG	43
Hatay	TR	31
Hatillo	PR	065
Hato Mayor Province	DO	29
Hatohobei	PW	04
Haut-Katanga	CD	14
Haut-Lomami	CD	15
Haut-Mbomou	CF	05
Haut-Ogooue	GA	02
Haut-Uele	CD	16
Haute-Kotto	CF	03
Hauts-Bassins	BF	09
Hauts-de-France	FR	32
Havana	CU	02
Hawaii	US	HI
Hawalli	KW	08
Hawke's Bay Region	NZ	F2
Hebei	CN	10
Heilongjiang	CN	08
Hela Province	PG	21
Helmand	AF	10
Henan	CN	09
Hentiy	MN	11
Herat	AF	11
Herceg Novi	ME	08
Heredia Province	CR	04
Hermanas Mirabal	DO	19
Herrera Province	PA	06
Hesse	DE	05
Heves County	HU	11
Hhohho Region	SZ	01
Hidalgo	MX	13
Highland Papua	ID	PE
Hiiraan	SO	07
Hiiumaa	EE	02
Himachal Pradesh	IN	11
Hincesti	MD	77
Hiroshima	JP	11
Ho Chi Minh City (HCMC)	VN	79
Hodh Ech Chargi	MR	01
Hodh El Gharbi	MR	02
Hokkaido	JP	12
Holguin Province	CU	12
Homa Bay County	KE	17
Homs	SY	11
Homyel' Voblasc'	BY	02
Honiara	SB	14
Hope Town	BS	43
Hormigueros	PR	067
Hormozgan	IR	11
Houaphan	LA	03
Hovd	MN	12
Howland Island	UM	100
Hradec Kralove Region	CZ	82
Huambo	AO	08
Huancavelica	PE	09
Huanuco Department	PE	10
Hubei	CN	12
Huehuetenango	GT	08
Huila	AO	09
Huila Department	CO	16
Humacao	PR	069
Hunan	CN	11
Hunedoara County	RO	21
Hung Yen Province	VN	33
Hyogo	JP	13
Ialomita County	RO	22
Ialoveni	MD	78
Iasi County	RO	23
Ibaraki	JP	14
Ibb Governorate	YE	23
Ica	PE	11
Icolo e Bengo Province	AO	ICB
Ida-Virumaa	EE	03
Idaho	US	ID
Idlib	SY	12
Igdır	TR	88
Ihorombe	MG	24
Il-Birgu	MT	03
Il-Fgura	MT	08
Il-Fontana	MT	10
Il-Gudja	MT	16
Il-Gzira	MT	17
Il-Kalkara	MT	26
Il-Marsa	MT	31
Il-Mellieħa	MT	34
Il-Mosta	MT	35
Il-Munxar	MT	36
Il-Qala	MT	42
Il-Qrendi	MT	44
Il-Ħamrun	MT	18
Ilam Province	IR	10
Ile Perseverance I	SC	12200079
Ile Perseverance II	SC	12200080
Ile-de-France	FR	11
Iles Eparses	TF	05
Iles du Vent	PF	01
Ilfov	RO	43
Ilinden	MK	36
Illinois	US	IL
Illizi	DZ	46
Ilocos	PH	01
Imbabura	EC	11
Imereti	GE	66
Imisli	AZ	24
Imo State	NG	28
In Guezzam	DZ	IG
In Salah	DZ	IS
In-Nadur	MT	37
In-Naxxar	MT	38
Inagua	BS	13
Inarajan	GU	IN
Incheon	KR	12
Inchiri	MR	12
Independencia	DO	09
Indiana	US	IN
Ingushetiya Republic	RU	19
Inhambane Province	MZ	03
Inner Mongolia	CN	20
Innlandet	NO	34
Intibuca Department	HN	10
Ionian Islands	GR	ESYE22
Iowa	US	IA
Ir-Rabat	MT	45
Irbid	JO	18
Iringa	TZ	04
Irkutsk Oblast	RU	20
Is-Siggiewi	MT	55
Is-Swieqi	MT	57
Isabel Province	SB	07
Isabela	PR	071
Isfahan	IR	28
Ishikawa	JP	15
Isiolo County	KE	18
Isla de la Juventud	CU	04
Islamabad	PK	08
Island Harbour	AI	11205441
Islands	HK	NIS
Ismailia	EG	07
Isparta	TR	33
Issyk-Kul	KG	07
Istanbul	TR	34
Istria	HR	04
Itapua	PY	11
Itasy	MG	13
Ituri	CD	17
Ivano-Frankivsk	UA	06
Ivanovo Oblast	RU	21
Iwate	JP	16
Ix-Xagħra	MT	61
Ix-Xewkija	MT	62
Ix-Xgħajra	MT	63
Iz-Zebbug	MT	66
Iz-Zejtun	MT	67
Iz-Zurrieq	MT	68
Izabal Department	GT	09
Izmir Province	TR	35
Jabal al Gharbi	LY	80
Jabat Island	MH	110
Jabrayil	AZ	14
Jakarta	ID	04
Jalal-Abad Region	KG	03
Jalapa	GT	10
Jalilabad	AZ	15
Jalisco	MX	14
Jaluit Atoll	MH	120
Jambi	ID	05
Jammu and Kashmir	IN	12
Jamtland	SE	07
Jan Mayen	SJ	22
Jarvamaa	EE	04
Jarvis Island	UM	150
Jasz-Nagykun-Szolnok	HU	20
Jayuya	PR	073
Jazan Region	SA	17
Jegunovce	MK	D5
Jeju-do	KR	01
Jekabpils Municipality	LV	10
Jelgava	LV	11
Jelgava Municipality	LV	12
Jemo Island	MH	130
Jendouba Governorate	TN	06
Jeollabuk-do	KR	03
Jeollanam-do	KR	16
Jerash	JO	22
Jerusalem	IL	06
Jewish Autonomous Oblast	RU	89
Jharkhand	IN	38
Jiangsu	CN	04
Jiangxi	CN	03
Jigawa State	NG	39
Jijel	DZ	24
Jilin	CN	05
Jinotega Department	NI	07
Jiwaka Province	PG	22
Jizzakh Region	UZ	15
Jogevamaa	EE	05
Johnston Atoll	UM	200
Johor	MY	01
Jonglei	SS	03
Jonkoping	SE	08
Jowzjan	AF	31
Juana Diaz	PR	075
Judea and Samaria Area	IL	WE
Jujuy	AR	10
Juncos	PR	077
Junin	PE	12
Jura	CH	JU
Jurby	IM	9782172
Jurmala	LV	13
Jutiapa	GT	11
Jwaneng	BW	15
Kaafu Atoll	MV	38
Kabardino-Balkariya Republic	RU	22
Kabul	AF	13
Kachin State	MM	04
Kaduna State	NG	23
Kaesong	KP	19
Kaffrine	SN	16
Kafr el-Sheikh	EG	21
Kagawa	JP	17
Kagera	TZ	19
Kagoshima	JP	18
Kahramanmaras	TR	46
Kainuu	FI	18
Kairouan	TN	03
Kajiado County	KE	19
Kakamega County	KE	20
Kakheti	GE	67
Kalasin	TH	23
Kalbajar	AZ	26
Kaliningrad Oblast	RU	23
Kalmar	SE	09
Kalmykiya Republic	RU	24
Kaluga Oblast	RU	25
Kamchatka	RU	92
Kamphaeng Phet	TH	11
Kampong Cham	KH	02
Kampong Chhnang	KH	03
Kampong Speu Province	KH	04
Kampong Thom	KH	05
Kampot	KH	21
Kanagawa	JP	19
Kanchanaburi	TH	50
Kandahar	AF	23
Kandal	KH	07
Kanem	TD	06
Kangwon-do	KP	09
Kani-Keli	YT	97609
Kankan Region	GN	K
Kano State	NG	29
Kansas	US	KS
Kanta-Hame	FI	05
Kaolack	SN	10
Kapisa	AF	14
Kara	TG	23
Karabuk Province	TR	89
Karachayevo-Cherkesiya Republic	RU	27
Karaganda	KZ	12
Karak	JO	09
Karakalpakstan	UZ	09
Karaman	TR	78
Karas Region	NA	31
Karbala	IQ	12
Karbinci	MK	40
Kardzhali	BG	44
Karelia	RU	28
Karlovac	HR	05
Karnali Pradesh	NP	6
Karnataka	IN	19
Kars Province	TR	84
Kasai	CD	18
Kasai-Central	CD	23
Kassala	SD	52
Kasserine Governorate	TN	02
Kastamonu	TR	37
Katavi	TZ	29
Katsina State	NG	24
Kaunas	LT	57
Kavadarci	MK	D6
Kavango East	NA	40
Kavango West	NA	41
Kayah State	MM	06
Kayangel	PW	05
Kayanza	BI	15
Kayes	ML	03
Kayin State	MM	05
Kayseri	TR	38
Kebbi	NG	40
Kebili Governorate	TN	31
Kedah	MY	02
Kedougou	SN	17
Kef Governorate	TN	14
Kekava	LV	80
Kelantan	MY	03
Kemo	CF	06
Kentucky	US	KY
Kep	KH	26
Kerala	IN	13
Kerguelen	TF	03
Kericho County	KE	21
Kerman	IR	29
Kermanshah Province	IR	13
Keryneia	CY	02
Kgalagadi	BW	04
Kgatleng	BW	05
Khabarovsk	RU	30
Khakasiya Republic	RU	31
Khammouane Province	LA	15
Khanh Hoa	VN	56
Khanty-Mansia	RU	32
Kharkiv	UA	07
Khartoum	SD	29
Khatlon Province	TJ	02
Khenchela	DZ	47
Kherson	UA	08
Khmelnytskyi	UA	09
Khojaly	AZ	64
Khojavend	AZ	65
Khomas Region	NA	21
Khon Kaen	TH	22
Khovsgol Province	MN	13
Khowst	AF	37
Khulna Division	BD	82
Khuzestan	IR	15
Khyber Pakhtunkhwa	PK	03
Kiambu County	KE	22
Kichevo	MK	43
Kidal	ML	10
Kie-Ntem	GQ	07
Kigali	RW	12
Kigoma	TZ	05
Kili Island	MH	140
Kilifi County	KE	23
Kilimanjaro	TZ	06
Kilis	TR	90
Kindia	GN	D
Kingman Reef	UM	250
Kingston	JM	17
Kinshasa	CD	06
Kirinyaga County	KE	24
Kirkop	MT	28
Kirkuk	IQ	13
Kirov Oblast	RU	33
Kirovohrad	UA	10
Kirundo	BI	16
Kisii County	KE	25
Kisumu County	KE	26
Kitui County	KE	27
Klaipeda County	LT	58
Kocaeli	TR	41
Kochani	MK	46
Kochi	JP	20
Kogi State	NG	41
Koh Kong	KH	08
Kohgiluyeh and Boyer-Ahmad	IR	05
Kolda	SN	11
Komarom-Esztergom	HU	12
Komenda	SI	H8
Komi	RU	34
Konche	MK	47
Konya	TR	71
Koprivnica-Krizevci	HR	06
Korce County	AL	46
Koror	PW	06
Koshi	NP	1
Kosice Region	SK	03
Kosrae	FM	01
Kostanay	KZ	13
Kostroma Oblast	RU	37
Kotayk	AM	05
Kotor	ME	10
Kouffo	BJ	12
Kouilou	CG	04
Koulikoro	ML	07
Koungou	YT	97610
Kowloon City	HK	KKC
Krabi	TH	63
Krapina-Zagorje	HR	07
Kraslava Municipality	LV	14
Krasnodar Krai	RU	38
Krasnoyarsk Krai	RU	91
Kratie	KH	09
Kratovo	MK	51
Kriva Palanka	MK	52
Krivogashtani	MK	53
Kronoberg	SE	12
Krushevo	MK	54
Kuala Lumpur	MY	14
Kujalleq	GL	04
Kujawsko-Pomorskie	PL	73
Kukes County	AL	47
Kuldiga Municipality	LV	15
Kumamoto	JP	21
Kumanovo	MK	D7
Kunar	AF	34
Kunduz	AF	24
Kunene Region	NA	32
Kurdistan Province	IR	16
Kurgan Oblast	RU	40
Kursk Oblast	RU	41
Kutahya	TR	43
Kuzbass	RU	29
Kvemo Kartli	GE	68
KwaZulu-Natal	ZA	02
Kwajalein Atoll	MH	150
Kwale County	KE	28
Kwango	CD	19
Kwanza Sul	AO	06
Kwara State	NG	30
Kweneng	BW	06
Kwilu	CD	20
Kyiv City	UA	12
Kyiv Oblast	UA	13
Kymenlaakso	FI	08
Kyoto	JP	22
Kyustendil	BG	45
Kyzylorda	KZ	14
Kırklareli	TR	39
Kırsehir	TR	40
Kırıkkale	TR	79
L-Għarb	MT	12
L-Għasri	MT	14
L-Iklin	MT	19
L-Imdina	MT	20
L-Imgarr	MT	21
L-Imqabba	MT	22
L-Imsida	MT	23
La Altagracia Province	DO	10
La Digue and Inner Islands	SC	25
La Guajira Department	CO	17
La Libertad	PE	13
La Libertad Department	SV	05
La Massana	AD	04
La Pampa	AR	11
La Paz Department	BO	04
La Paz Department	HN	12
La Paz Department	SV	06
La Rioja	AR	12
La Rioja	ES	27
La Riviere Anglaise	SC	26
La Romana	DO	12
La Union	SV	07
La Vega	DO	30
Laamu	MV	05
Laane	EE	07
Laane-Virumaa	EE	08
Laayoune-Sakia El Hamra	MA	11
Labe Region	GN	L
Laborie	LC	07
Labuan	MY	15
Lac	TD	07
Lachin Rayon	AZ	28
Ladakh	IN	41
Lae Atoll	MH	160
Laghman	AF	35
Laghouat	DZ	25
Lagos	NG	05
Lahij	YE	24
Lai Chau Province	VN	12
Laikipia	KE	29
Lajas	PR	079
Lakes	SS	04
Lakshadweep	IN	14
Lam Dong	VN	68
Lambayeque	PE	14
Lampang	TH	06
Lamphun	TH	05
Lampung	ID	15
Lamu	KE	30
Lang Son Province	VN	20
Lankaran Sahari	AZ	30
Lao Cai	VN	15
Lapland	FI	19
Lara	VE	13
Lares	PR	081
Larnaka	CY	03
Las Marias	PR	083
Las Piedras	PR	085
Las Tunas Province	CU	13
Latakia	SY	02
Lautem	TL	LA
Lavalleja	UY	08
Laxey	IM	9782173
Lazio	IT	07
Lebap	TM	04
Leeward Islands	PF	02
Leinster	IE	L
Leiria	PT	13
Lekoumou	CG	05
Lempira Department	HN	13
Leningradskaya Oblast'	RU	42
Leon Department	NI	08
Leova	MD	79
Leribe	LS	12
Les Mamelles	SC	29
Lesser Poland	PL	77
Lezayre	IM	9782176
Lezhe County	AL	48
Lhuntse	BT	11
Liaoning	CN	19
Lib Island	MH	170
Liberec Region	CZ	83
Liepaja	LV	16
Liguria	IT	08
Lija	MT	29
Lika-Senj	HR	08
Likiep Atoll	MH	180
Likouala	CG	06
Lim-Pende	CF	21
Lima Province	PE	LMA
Lima region	PE	15
Limassol	CY	05
Limbazi Municipality	LV	18
Limburg	NL	05
Limon Province	CR	06
Limpopo	ZA	09
Lindi	TZ	07
Line Islands	KI	02
Lipetsk Oblast	RU	43
Lipkovo	MK	59
Liquica	TL	LI
Lisbon	PT	14
Litoral	GQ	08
Littoral	BJ	14
Littoral	CM	05
Livani	LV	90
Ljubljana	SI	61
Ljutomer	SI	I6
Lobatse	BW	16
Lobaye	CF	07
Loei	TH	18
Lofa County	LR	20
Logar	AF	17
Logatec	SI	64
Logone Occidental	TD	08
Logone Oriental	TD	09
Log–Dragomer	SI	O4
Loiza	PR	087
Loja	EC	12
Lomami	CD	21
Lombardy	IT	09
Lonan	IM	9782180
Long Island	BS	15
Lopburi	TH	34
Lorestan Province	IR	23
Loreto	PE	16
Lori	AM	06
Los Lagos Region	CL	14
Los Rios	EC	13
Los Rios Region	CL	17
Los Santos Province	PA	07
Louga	SN	13
Louisiana	US	LA
Loungnamtha	LA	16
Lovech	BG	46
Lower Austria	AT	03
Lower Juba	SO	09
Lower River	GM	02
Lower Saxony	DE	06
Lower Shabeelle	SO	14
Lower Silesia	PL	72
Loyalty Islands	NC	03
Lozovo	MK	60
Lualaba	CD	22
Luanda	AO	20
Luanda Norte	AO	17
Luang Prabang Province	LA	17
Luapula Province	ZM	04
Lublin	PL	75
Lubombo Region	SZ	02
Lubusz	PL	76
Lucerne	CH	LU
Ludza Municipality	LV	19
Luhansk	UA	14
Lukovica	SI	68
Lumbini Province	NP	5
Lunda Sul	AO	18
Luqa	MT	30
Luquillo	PR	089
Lusaka Province	ZM	09
Luxembourg	LU	LU
Luxor	EG	28
Lviv	UA	15
Lənkəran	AZ	29
M'Sila	DZ	27
M'Tsangamouji	YT	97613
Ma'an	JO	19
Ma'rib	YE	14
Ma'uke	CK	11695385
Machakos County	KE	31
Madaba	JO	23
Madang Province	PG	12
Madeira	PT	10
Madhesh	NP	2
Madhya Pradesh	IN	35
Madinat ash Shamal	QA	08
Madonas novads	LV	20
Madre de Dios	PE	17
Madrid	ES	29
Madriz Department	NI	09
Mae Hong Son	TH	01
Maekel	ER	05
Mafraq	JO	15
Magadan Oblast	RU	44
Magdalena Department	CO	38
Magway	MM	15
Maha Sarakham	TH	24
Mahaica-Berbice	GY	15
Maharashtra	IN	16
Mahdia Governorate	TN	15
Mai-Ndombe	CD	24
Maidan Wardak Province	AF	27
Maine	US	ME
Maio	CV	04
Majuro Atoll	MH	190
Makamba	BI	17
Makedonska Kamenica	MK	62
Makedonski Brod	MK	D8
Makira-Ulawa Province	SB	08
Makueni County	KE	32
Malaita Province	SB	03
Malampa	VU	16
Malanje	AO	12
Malatya	TR	44
Maldonado	UY	09
Male	MV	40
Malew	IM	9782182
Maloelap Atoll	MH	300
Maluku	ID	28
Mambere	CF	19
Mambere-Kadei	CF	04
Mamou Region	GN	M
Mamoudzou	YT	97611
Manabi	EC	14
Managua Department	NI	10
Manama	BH	16
Manati	PR	091
Manatuto	TL	MT
Manawatu-Wanganui	NZ	F3
Manchester	JM	04
Mandalay Region	MM	08
Mandera County	KE	33
Mandoul	TD	19
Mangaia	CK	11695127
Mangilao	GU	MA
Mangrove Cay	BS	44
Mangystau	KZ	09
Manica	MZ	10
Manicaland	ZW	01
Maniema	CD	10
Manihiki	CK	11695384
Manipur	IN	17
Manisa	TR	45
Manitoba	CA	03
Manouba	TN	39
Manu'a	AS	020
Manufahi	TL	MF
Manus Province	PG	13
Manyara	TZ	27
Manzini Region	SZ	03
Maputo City	MZ	11
Maputo Province	MZ	04
Mara	TZ	08
Maradi Region	NE	04
Maramures	RO	25
Maranhao	BR	13
Mardin	TR	72
Margibi County	LR	17
Maria Trinidad Sanchez	DO	14
Maricao	PR	093
Mariehamn	AX	211
Marijampole County	LT	59
Maritime	TG	24
Mariy-El Republic	RU	45
Markazi	IR	34
Marlborough	NZ	F4
Marown	IM	9782183
Marquesas Islands	PF	04
Marrakesh-Safi	MA	07
Marsabit County	KE	34
Marsaskala	MT	32
Marsaxlokk	MT	33
Martinique	MQ	MQ
Marupe	LV	95
Mary	TM	05
Maryland	US	MD
Maryland County	LR	13
Masally	AZ	32
Masaya Department	NI	11
Mascara	DZ	26
Mashonaland Central	ZW	03
Mashonaland East Province	ZW	04
Mashonaland West	ZW	05
Massachusetts	US	MA
Masvingo Province	ZW	08
Matabeleland North	ZW	06
Matabeleland South Province	ZW	07
Matagalpa Department	NI	12
Matam	SN	15
Matanzas Province	CU	03
Mato Grosso	BR	14
Mato Grosso do Sul	BR	11
Matruh	EG	22
Maughold	IM	9782184
Maule Region	CL	11
Maunabo	PR	095
Mauren	LI	04
Mavrovo and Rostusa	MK	E4
Mayabeque	CU	MA
Mayaguana	BS	16
Mayaguez	PR	097
Mayaro	TT	03
Mayo-Kebbi Est	TD	16
Mayo-Kebbi Ouest	TD	20
Maysan	IQ	14
Mazandaran	IR	35
Mazovia	PL	78
Mbeya	TZ	09
Mbomou	CF	08
Mecca Region	SA	14
Mecklenburg-Vorpommern	DE	12
Medea	DZ	06
Medenine Governorate	TN	28
Medina Region	SA	05
Meemu Atholhu	MV	41
Meghalaya	IN	18
Mehedinti County	RO	26
Mejit Island	MH	310
Melaka	MY	04
Melaky	MG	44
Melekeok	PW	07
Melilla	ES	ML
Menabe	MG	54
Menaka	ML	12070577
Mendoza	AR	13
Merida	VE	14
Merizo	GU	ME
Mersch	LU	ME
Mersin	TR	32
Meru County	KE	35
Meta Department	CO	19
Mexico	MX	15
Mexico City	MX	09
Međimurje	HR	09
Michael	IM	9782185
Michigan	US	MI
Michoacan	MX	16
Micoud	LC	08
Middle Govi	MN	08
Middle Island	KN	13
Middle Juba	SO	08
Middle Shabele	SO	13
Midlands Province	ZW	02
Midway Islands	UM	300
Mie	JP	23
Migori County	KE	36
Mila	DZ	48
Mili Atoll	MH	320
Milne Bay Province	PG	03
Mimaropa	PH	41
Minas Gerais	BR	15
Mingacevir City	AZ	33
Minnesota	US	MN
Minsk	BY	05
Minsk City	BY	04
Minya	EG	10
Miquelon-Langlade	PM	97501
Miranda	VE	15
Misiones	AR	14
Misiones Department	PY	12
Misratah	LY	72
Mississippi	US	MS
Missouri	US	MO
Mitiaro	CK	11695386
Mitrovica	XK	10097358
Miyagi	JP	24
Miyazaki	JP	25
Mizoram	IN	31
Moca	PR	099
Mogila	MK	D9
Mogilev	BY	06
Moheli	KM	03
Mojkovac	ME	11
Moka	MU	15
Molise	IT	11
Mombasa County	KE	37
Mon	MM	13
Monagas	VE	16
Monastir Governorate	TN	16
Mondolkiri	KH	10
Mongala	CD	25
Mongar	BT	12
Mongmong-Toto-Maite	GU	MT
Mono	BJ	15
Monsenor Nouel	DO	31
Mont Buxton	SC	17
Mont Fleuri	SC	18
Montagnes	CI	78
Montana	BG	47
Montana	US	MT
Monte Cristi Province	DO	15
Monte Plata Province	DO	32
Montegiardino	SM	08
Montevideo Department	UY	10
Montserrado County	LR	14
Monufia	EG	09
Moore's Island	BS	45
Mopti	ML	04
Moquegua Department	PE	18
Moravian-Silesian Region	CZ	85
Morazan	SV	08
Mordoviya Republic	RU	46
Morelos	MX	17
Morobe Province	PG	14
Morogoro	TZ	10
Morona-Santiago Province	EC	15
Morovis	PR	101
Moscow	RU	48
Moscow Oblast	RU	47
Mostaganem	DZ	07
Mosteiros	CV	13
Mount Athos	GR	736572
Mount Lebanon	LB	05
Moxico	AO	14
Moxico Leste Province	AO	MLE
Moyen-Chari	TD	17
Moyen-Ogooue	GA	03
Mpumalanga	ZA	07
Mtarfa	MT	24
Mtsamboro	YT	97612
Mtskheta-Mtianeti	GE	69
Mtwara	TZ	11
Mubarak al Kabir	KW	09
Muchinga	ZM	10
Mudug	SO	10
Mugla	TR	48
Muhafazat Hadramaout	YE	04
Muharraq	BH	15
Mukdahan	TH	78
Municipality of Ajdovscina	SI	01
Municipality of Ankaran	SI	P9
Municipality of Apace	SI	N9
Municipality of Beltinci	SI	02
Municipality of Benedikt	SI	F4
Municipality of Bistrica ob Sotli	SI	F5
Municipality of Bled	SI	03
Municipality of Bloke	SI	F6
Municipality of Bohinj	SI	04
Municipality of Borovnica	SI	05
Municipality of Bovec	SI	06
Municipality of Braslovce	SI	F7
Municipality of Brda	SI	07
Municipality of Brezice	SI	08
Municipality of Brezovica	SI	09
Municipality of Cankova	SI	F8
Municipality of Cerklje na Gorenjskem	SI	12
Municipality of Cerknica	SI	13
Municipality of Cerkno	SI	14
Municipality of Cerkvenjak	SI	F9
Municipality of Cirkulane	SI	O1
Municipality of Crensovci	SI	15
Municipality of Crna na Koroskem	SI	16
Municipality of Crnomelj	SI	17
Municipality of Divaca	SI	19
Municipality of Dobje	SI	G2
Municipality of Dobrepolje	SI	20
Municipality of Dobrova–Polhov Gradec	SI	G4
Municipality of Dobrovnik	SI	G5
Municipality of Domzale	SI	G7
Municipality of Dornava	SI	24
Municipality of Dravograd	SI	25
Municipality of Duplek	SI	26
Municipality of Gorenja Vas–Poljane	SI	27
Municipality of Gorisnica	SI	28
Municipality of Gornja Radgona	SI	29
Municipality of Gornji Grad	SI	30
Municipality of Gornji Petrovci	SI	31
Municipality of Grosuplje	SI	32
Municipality of Hoce–Slivnica	SI	H1
Municipality of Hodos	SI	H2
Municipality of Horjul	SI	H3
Municipality of Hrastnik	SI	34
Municipality of Hrpelje–Kozina	SI	35
Municipality of Idrija	SI	36
Municipality of Ig	SI	37
Municipality of Ilirska Bistrica	SI	38
Municipality of Ivancna Gorica	SI	39
Municipality of Izola	SI	40
Municipality of Jesenice	SI	H4
Municipality of Jezersko	SI	H5
Municipality of Jursinci	SI	42
Municipality of Kamnik	SI	H6
Municipality of Kanal ob Soci	SI	44
Municipality of Kidricevo	SI	45
Municipality of Kobarid	SI	46
Municipality of Kobilje	SI	47
Municipality of Kocevje	SI	H7
Municipality of Komen	SI	49
Municipality of Kostanjevica na Krki	SI	O3
Municipality of Kostel	SI	H9
Municipality of Kozje	SI	51
Municipality of Kranjska Gora	SI	53
Municipality of Krizevci	SI	I1
Municipality of Kungota	SI	55
Municipality of Kuzma	SI	I2
Municipality of Lasko	SI	57
Municipality of Lenart	SI	I3
Municipality of Lendava	SI	I4
Municipality of Litija	SI	I5
Municipality of Ljubno	SI	62
Municipality of Loska Dolina	SI	I7
Municipality of Loski Potok	SI	66
Municipality of Lovrenc na Pohorju	SI	I8
Municipality of Luce	SI	I9
Municipality of Majsperk	SI	J1
Municipality of Makole	SI	O5
Municipality of Markovci	SI	J3
Municipality of Medvode	SI	71
Municipality of Menges	SI	72
Municipality of Metlika	SI	73
Municipality of Mezica	SI	74
Municipality of Miklavz na Dravskem Polju	SI	J4
Municipality of Miren–Kostanjevica	SI	J5
Municipality of Mirna	SI	O6
Municipality of Mirna Pec	SI	J6
Municipality of Mislinja	SI	76
Municipality of Mokronog–Trebelno	SI	O7
Municipality of Monaco	MC	00
Municipality of Moravce	SI	77
Municipality of Moravske Toplice	SI	78
Municipality of Mozirje	SI	79
Municipality of Muta	SI	81
Municipality of Naklo	SI	82
Municipality of Nazarje	SI	83
Municipality of Odranci	SI	86
Municipality of Oplotnica	SI	J8
Municipality of Ormoz	SI	87
Municipality of Osilnica	SI	88
Municipality of Piran	SI	J9
Municipality of Podcetrtek	SI	92
Municipality of Podlehnik	SI	K1
Municipality of Podvelka	SI	K2
Municipality of Poljcane	SI	O8
Municipality of Polzela	SI	K3
Municipality of Postojna	SI	94
Municipality of Preddvor	SI	K5
Municipality of Prevalje	SI	K6
Municipality of Puconci	SI	97
Municipality of Race–Fram	SI	98
Municipality of Radece	SI	99
Municipality of Radenci	SI	A1
Municipality of Radlje ob Dravi	SI	A2
Municipality of Ravne na Koroskem	SI	K8
Municipality of Razkrizje	SI	K9
Municipality of Recica ob Savinji	SI	O9
Municipality of Rence–Vogrsko	SI	P1
Municipality of Ribnica	SI	L1
Municipality of Ribnica na Pohorju	SI	L2
Municipality of Rogaska Slatina	SI	A7
Municipality of Rogasovci	SI	A6
Municipality of Rogatec	SI	A8
Municipality of Ruse	SI	L3
Municipality of Salovci	SI	L4
Municipality of Selnica ob Dravi	SI	L5
Municipality of Semic	SI	B1
Municipality of Sempeter–Vrtojba	SI	L6
Municipality of Sencur	SI	B2
Municipality of Sentilj	SI	B3
Municipality of Sentjernej	SI	B4
Municipality of Sentrupert	SI	P2
Municipality of Sevnica	SI	B6
Municipality of Sezana	SI	B7
Municipality of Skocjan	SI	B8
Municipality of Skofljica	SI	C1
Municipality of Slovenska Bistrica	SI	L8
Municipality of Slovenske Konjice	SI	C4
Municipality of Smarje pri Jelsah	SI	C5
Municipality of Smarjeske Toplice	SI	P3
Municipality of Smartno ob Paki	SI	C6
Municipality of Smartno pri Litiji	SI	L9
Municipality of Sodrazica	SI	M1
Municipality of Solcava	SI	M2
Municipality of Sostanj	SI	C7
Municipality of Sredisce ob Dravi	SI	P4
Municipality of Starse	SI	C8
Municipality of Store	SI	C9
Municipality of Straza	SI	P5
Municipality of Sveta Ana	SI	M3
Municipality of Sveta Trojica v Slovenskih Goricah	SI	P6
Municipality of Sveti Andraz v Slovenskih Goricah	SI	M4
Municipality of Sveti Jurij ob Scavnici	SI	D1
Municipality of Sveti Jurij v Slovenskih Goricah	SI	P7
Municipality of Sveti Tomaz	SI	P8
Municipality of Tabor	SI	M5
Municipality of Tisina	SI	M6
Municipality of Tolmin	SI	D2
Municipality of Trbovlje	SI	D3
Municipality of Trnovska Vas	SI	M7
Municipality of Trzic	SI	D5
Municipality of Trzin	SI	M8
Municipality of Turnisce	SI	D6
Municipality of Velika Polana	SI	M9
Municipality of Velike Lasce	SI	D8
Municipality of Verzej	SI	N1
Municipality of Videm	SI	N2
Municipality of Vipava	SI	E1
Municipality of Vitanje	SI	E2
Municipality of Vodice	SI	E3
Municipality of Vojnik	SI	N3
Municipality of Vransko	SI	N4
Municipality of Vrhnika	SI	E5
Municipality of Vuzenica	SI	E6
Municipality of Zagorje ob Savi	SI	E7
Municipality of Zalec	SI	N5
Municipality of Zavrc	SI	E9
Municipality of Zelezniki	SI	F1
Municipality of Zetale	SI	N6
Municipality of Ziri	SI	F2
Municipality of Zirovnica	SI	N7
Municipality of Zrece	SI	F3
Municipality of Zuzemberk	SI	N8
Munster	IE	M
Muramvya	BI	22
Murang'A	KE	38
Murcia	ES	31
Mures County	RO	27
Murmansk	RU	49
Mus	TR	49
Musandam Governorate	OM	07
Muscat	OM	06
Muthanna	IQ	03
Muyinga	BI	18
Mwanza	TZ	12
Mykolaiv	UA	16
Mymensingh Division	BD	H
Møre og Romsdal	NO	08
N'Djamena	TD	21
Naama	DZ	49
Nabatieh	LB	07
Nabeul Governorate	TN	19
Nacional	DO	34
Naftalan	AZ	34
Nagaland	IN	20
Nagano	JP	26
Nagasaki	JP	27
Naguabo	PR	103
Nairobi County	KE	05
Najaf	IQ	17
Najran Region	SA	16
Nakhchivan	AZ	35
Nakhon Nayok	TH	43
Nakhon Pathom	TH	53
Nakhon Phanom	TH	73
Nakhon Ratchasima	TH	27
Nakhon Sawan	TH	16
Nakhon Si Thammarat	TH	64
Nakuru County	KE	39
Nalut	LY	74
Namangan	UZ	06
Namdrik Atoll	MH	330
Namibe	AO	13
Nampo	KP	14
Nampula	MZ	06
Namu Atoll	MH	340
Nan	TH	04
Nana-Grebizi	CF	15
Nana-Mambere	CF	09
Nandi	KE	40
Nangarhar	AF	18
Nanumanga	TV	NMG
Nanumea	TV	NMA
Napo	EC	23
Nara	JP	28
Naranjito	PR	105
Narathiwat	TH	31
Narino	CO	20
Narok County	KE	41
Naryn Region	KG	04
Nasarawa State	NG	56
Naso Tjer Di	PA	NT
National Capital	PG	20
National Capital Region	PH	NCR
Navarre	ES	32
Navassa Island	UM	350
Navoiy Region	UZ	07
Nay Pyi Taw	MM	18
Nayarit	MX	18
Neamt County	RO	28
Nebraska	US	NE
Neembucu Department	PY	13
Neftcala	AZ	36
Negeri Sembilan	MY	05
Negotino	MK	69
Nelson Region	NZ	F5
Nenets	RU	50
Neuchatel	CH	NE
Neuquen	AR	15
Nevada	US	NV
Nevsehir Province	TR	50
New Aquitaine	FR	75
New Brunswick	CA	04
New Hampshire	US	NH
New Ireland	PG	15
New Jersey	US	NJ
New Mexico	US	NM
New Providence	BS	23
New South Wales	AU	02
New Valley	EG	13
New York	US	NY
Newfoundland and Labrador	CA	05
Ngaraard	PW	08
Ngarchelong	PW	09
Ngardmau	PW	10
Ngatpang	PW	11
Ngchesar	PW	12
Ngeremlengui	PW	13
Nghe An Province	VN	40
Ngiwal	PW	14
Ngobe-Bugle Comarca	PA	12
Ngouni	GA	04
Ngozi	BI	19
Ngwaketsi	BW	10
Niamey	NE	08
Niari	CG	07
Niassa Province	MZ	07
Nicosia	CY	04
Nidwalden	CH	NW
Nigde Province	TR	73
Niger State	NG	31
Niigata	JP	29
Nimba	LR	09
Nimroz	AF	19
Nineveh	IQ	15
Ningxia	CN	21
Ninh Binh	VN	37
Nippes	HT	15
Nisporeni	MD	80
Nitra Region	SK	04
Niuas	TO	NI
Niutao	TV	NIT
Nizhny Novgorod Oblast	RU	51
Njombe	TZ	30
Nograd	HU	14
Nong Bua Lamphu	TH	79
Nong Khai	TH	17
Nonthaburi	TH	38
Noonu Atoll	MV	43
Nord	BF	10
Nord	HT	09
Nord-Est	HT	10
Nord-Ouest	HT	03
Nord-Ubangi	CD	26
Nordland	NO	09
Normandy	FR	28
Norrbotten	SE	14
Norte de Santander Department	CO	21
North	CM	13
North Abaco	BS	46
North Aegean	GR	ESYE41
North Andros	BS	47
North Bank	GM	07
North Brabant	NL	06
North Caribbean Coast	NI	17
North Carolina	US	NC
North Central Province	LK	30
North Chungcheong	KR	05
North Dakota	US	ND
North Denmark	DK	19
North East	GH	15
North Eleuthera	BS	48
North Hamgyong	KP	17
North Hill	AI	11205436
North Holland	NL	07
North Hwanghae	KP	07
North Kalimantan	ID	42
North Karelia	FI	12
North Kazakhstan	KZ	16
North Khorasan	IR	43
North Kivu	CD	11
North Kordofan	SD	56
North Lebanon	LB	09
North Maluku	ID	29
North Ossetia–Alania	RU	68
North Ostrobothnia	FI	17
North Province	NC	01
North Rhine-Westphalia	DE	07
North Savo	FI	11
North Side	AI	11205440
North Side	KY	10375970
North Sinai	EG	27
North Sulawesi	ID	31
North Sumatra	ID	26
North West	SL	05
North West	ZA	10
North Western Province	LK	32
North-East	BW	08
North-West	BW	11
North-West	CM	07
North-Western	ZM	06
Northeast	IS	40
Northeastern Governorate	OM	12
Northern	BH	19
Northern	FJ	03
Northern	GH	06
Northern Ari Atoll	MV	30
Northern Bahr al Ghazal	SS	05
Northern Borders Region	SA	15
Northern Cape	ZA	08
Northern Darfur	SD	55
Northern Ireland	GB	NIR
Northern Islands	MP	085
Northern Mindanao	PH	10
Northern Province	LK	38
Northern Province	RW	13
Northern Province	SL	02
Northern Province	ZM	05
Northern Red Sea	ER	06
Northern Region	MW	N
Northern Region	UG	N
Northern State	SD	43
Northern Territory	AU	03
Northland	NZ	F6
Northwest	IS	41
Northwest Territories	CA	13
Norðoyar	FO	NO
Nossa Senhora de Fatima	MO	11875154
Nouakchott North	MR	14
Nouakchott South	MR	15
Nouakchott West	MR	13
Nova Scotia	CA	07
Novaci	MK	E1
Novgorod Oblast	RU	52
Novo Selo	MK	72
Novosibirsk Oblast	RU	53
Nuble	CL	18
Nueva Esparta	VE	17
Nueva Segovia Department	NI	13
Nuevo Leon	MX	19
Nugaal	SO	18
Nui	TV	NUI
Nukufetau	TV	NKF
Nukulaelae	TV	NKL
Nukunonu	TK	N
Nunavut	CA	14
Nuristan	AF	38
Nyamira county	KE	42
Nyandarua County	KE	43
Nyanga	GA	05
Nyeri County	KE	44
Nzerekore Region	GN	N
O'Higgins Region	CL	08
Oaxaca	MX	20
Obock	DJ	04
Obwalden	CH	OW
Occitanie	FR	76
Ocotepeque Department	HN	14
Odesa	UA	17
Odisha	IN	21
Oecusse	TL	OE
Ogooue-Ivindo	GA	06
Ogooue-Lolo	GA	07
Ogooue-Maritime	GA	08
Ogre	LV	21
Ogun State	NG	16
Oguz	AZ	37
Ohangwena Region	NA	33
Ohio	US	OH
Ohrid	MK	E2
Oio	GW	04
Oita	JP	30
Okayama	JP	31
Okinawa	JP	47
Oklahoma	US	OK
Olaine	LV	A2
Olancho Department	HN	15
Olomouc Region	CZ	84
Olt	RO	29
Omaheke Region	NA	35
Ombella-M'Poko	CF	17
Omnogovi	MN	14
Omran	YE	19
Omsk Oblast	RU	54
Omusati Region	NA	36
Onchan	IM	9782186
Ondo State	NG	48
Ontario	CA	08
Opole Voivodeship	PL	79
Opstina Kolasin	ME	09
Opstina Niksic	ME	12
Opstina Plav	ME	13
Opstina Pluzine	ME	15
Opstina Savnik	ME	18
Opstina Zabljak	ME	21
Oran	DZ	09
Ordino	AD	05
Ordu	TR	52
Orebro	SE	15
Oregon	US	OR
Orellana Province	EC	24
Orenburg Oblast	RU	55
Orhei	MD	82
Orhon	MN	25
Oriental	MA	02
Oro Province	PG	04
Orocovis	PR	107
Oromiya	ET	51
Oruro	BO	05
Oruzgan	AF	39
Oryol oblast	RU	56
Osaka	JP	32
Osh City	KG	10
Osh Region	KG	08
Oshana Region	NA	37
Oshikoto Region	NA	38
Oslo	NO	12
Osmaniye	TR	91
Ostergotland	SE	16
Ostrobothnia	FI	15
Osun State	NG	42
Otago	NZ	F7
Otar Meanchey	KH	27
Oti	GH	16
Otjozondjupa Region	NA	39
Ouadai	TD	12
Ouaka	CF	11
Ouangani	YT	97614
Ouargla	DZ	50
Oudomxai	LA	07
Oueme	BJ	16
Ouest	HT	11
Ouham	CF	12
Ouham-Fafa	CF	20
Ouham-Pende	CF	13
Ouled Djellal	DZ	OD
Oum el Bouaghi	DZ	29
Our Lady of Carmo	MO	11875159
Outer Islands	SC	11876017
Overijssel	NL	15
Ovorhangay	MN	15
Oyo State	NG	32
P'yongan-bukto	KP	11
Pafos	CY	06
Paget	BM	04
Pahang	MY	06
Paijat-Hame	FI	07
Pailin	KH	30
Paktia	AF	36
Paktika	AF	29
Palauli	WS	08
Palmerston	CK	11695387
Palmyra Atoll	UM	400
Pamandzi	YT	97615
Pamplemousses	MU	16
Panama	PA	08
Panama Oeste Province	PA	13
Pando	BO	06
Panevezys	LT	60
Panjshir	AF	42
Paola	MT	39
Papua	ID	36
Para	BR	16
Paraguari	PY	15
Paraiba	BR	17
Parana	BR	18
Pardubice Region	CZ	86
Parnumaa	EE	11
Paro	BT	13
Parwan	AF	40
Pasco	PE	19
Pastaza Province	EC	17
Pathum Thani	TH	39
Patillas	PR	109
Patrick	IM	9782187
Pattani	TH	69
Paul	CV	05
Pavlodar Region	KZ	11
Pays de la Loire	FR	52
Paysandu Department	UY	11
Pazardzhik	BG	48
Pec	XK	10097359
Pedernales Province	DO	16
Peel	IM	9782188
Pehchevo	MK	78
Peleliu	PW	15
Peloponnese	GR	ESYE25
Pemagatshel	BT	14
Pemba North	TZ	13
Pemba South	TZ	20
Pembroke	BM	05
Pembroke	MT	40
Penal/Debe	TT	PED
Penama	VU	17
Penang	MY	09
Pennsylvania	US	PA
Penrhyn	CK	11695388
Penuelas	PR	111
Penza Oblast	RU	57
Perak	MY	07
Peravia	DO	35
Perlis	MY	08
Perm Krai	RU	90
Pernambuco	BR	30
Pernik	BG	49
Pesnica	SI	89
Pest County	HU	16
Peten	GT	12
Petnjica Municipality	ME	23
Petrovec	MK	79
Phang Nga	TH	61
Phatthalung	TH	66
Phayao	TH	41
Phetchabun	TH	14
Phetchaburi	TH	56
Phichit	TH	13
Phitsanulok	TH	12
Phnom Penh	KH	22
Phoenix Islands	KI	03
Phongsali	LA	18
Phra Nakhon Si Ayutthaya	TH	36
Phrae	TH	07
Phu Tho	VN	25
Phuket	TH	62
Piaui	BR	20
Pichincha	EC	18
Piedmont	IT	12
Pinar del Rio	CU	01
Pirkanmaa	FI	06
Piti	GU	PI
Piura	PE	20
Pivka	SI	91
Plaines Wilhems	MU	17
Plaisance	SC	19
Planken	LI	05
Plasnica	MK	80
Plateau	BJ	17
Plateau State	NG	49
Plateau-Central	BF	11
Plateaux	CG	08
Plateaux	TG	25
Pleven	BG	50
Pljevlja	ME	14
Plovdiv	BG	51
Plzen Region	CZ	87
Podgorica	ME	16
Podlasie	PL	81
Pohnpei State	FM	02
Point Fortin	TT	PTF
Pointe La Rue	SC	20
Pointe-Noire	CG	15
Poltava	UA	18
Polvamaa	EE	12
Pomerania	PL	82
Pomeroon-Supenaam	GY	16
Ponce	PR	113
Pool	CG	11
Port Erin	IM	9782189
Port Glaud	SC	27
Port Louis	MU	18
Port Said	EG	19
Port St Mary	IM	9782190
Port of Spain	TT	05
Portalegre	PT	16
Porto	PT	17
Porto Novo	CV	21
Portuguesa	VE	18
Potaro-Siparuni	GY	17
Potosi Department	BO	07
Pozega-Slavonia	HR	11
Prachin Buri	TH	74
Prachuap Khiri Khan	TH	57
Prague	CZ	52
Prahova	RO	30
Praia	CV	14
Preah Sihanouk	KH	28
Preah Vihear	KH	13
Prebold	SI	K4
Preilu novads	LV	22
Presidente Hayes	PY	16
Presov Region	SK	05
Prey Veng	KH	14
Prilep	MK	E3
Primorje-Gorski Kotar	HR	12
Primorye	RU	59
Prince Edward Island	CA	09
Princes Town	TT	PRT
Principe	ST	01
Pristina	XK	10097360
Prizren	XK	10097361
Probishtip	MK	83
Provence-Alpes-Cote d'Azur	FR	93
Pskov Oblast	RU	60
Puducherry	IN	22
Puebla	MX	21
Puerto Plata	DO	18
Pukapuka	CK	11695389
Punakha	BT	15
Punjab	IN	23
Punjab	PK	04
Puno	PE	21
Puntarenas Province	CR	07
Pursat	KH	12
Putrajaya	MY	17
Putumayo Department	CO	22
Pwani	TZ	02
Pyongyang	KP	12
Qalyubia	EG	12
Qashqadaryo	UZ	08
Qax	AZ	39
Qazax	AZ	40
Qazvin Province	IR	38
Qena	EG	23
Qeqertalik	GL	11839534
Qeqqata	GL	06
Qinghai	CN	06
Qobustan	AZ	41
Qom Province	IR	39
Qormi	MT	43
Quang Ngai	VN	51
Quang Ninh	VN	22
Quang Tri	VN	44
Quba	AZ	42
Qubadlı	AZ	43
Quebec	CA	10
Quebradillas	PR	115
Queensland	AU	04
Queretaro	MX	22
Quetzaltenango	GT	13
Quiche	GT	14
Quinara	GW	02
Quindio Department	CO	23
Quintana Roo	MX	23
Quneitra	SY	03
Quthing	LS	18
Raa Atoll	MV	44
Rabat-Sale-Kenitra	MA	04
Racha-Lechkhumi and Kvemo Svaneti	GE	70
Radovish	MK	84
Radovljica	SI	A3
Ragged Island	BS	18
Raionul Edinet	MD	73
Raionul Ocnita	MD	81
Rajasthan	IN	24
Rajshahi Division	BD	83
Rakahanga	CK	11695390
Rakhine	MM	01
Ramsey	IM	9782191
Rangpur Division	BD	87
Rankovce	MK	85
Ranong province	TH	59
Raplamaa	EE	13
Raqqa	SY	04
Rarotonga	CK	11695425
Ras Al Khaimah	AE	05
Rason	KP	18
Ratanakiri	KH	23
Ratchaburi	TH	52
Raymah	YE	27
Rayong	TH	47
Razavi Khorasan	IR	42
Razgrad	BG	52
Red Sea	EG	02
Red Sea	SD	36
Redange	LU	RD
Redonda	AG	09
Region of Magallanes	CL	10
Relizane	DZ	51
Remich	LU	RM
Rennell and Bellona Province	SB	13
Republic of Tyva	RU	79
Republican Subordination	TJ	RR
Resen	MK	86
Retalhuleu	GT	15
Reunion	RE	RE
Rezekne	LV	23
Rezekne Municipality	LV	24
Rezina	MD	83
Rheinland-Pfalz	DE	08
Rhode Island	US	RI
Riau	ID	37
Riau Islands	ID	40
Ribeira Brava	CV	22
Ribeira Grande	CV	07
Ribeira Grande de Santiago	CV	23
Rif-dimashq	SY	08
Riga	LV	25
Rincon	PR	117
Rio Grande	PR	119
Rio Grande do Norte	BR	22
Rio Grande do Sul	BR	23
Rio Negro	AR	16
Rio Negro Department	UY	12
Rio San Juan Department	NI	14
Rio de Janeiro	BR	21
Risaralda Department	CO	24
Riscani	MD	84
Rivas Department	NI	15
River Cess County	LR	18
River Gee County	LR	22
River Nile	SD	53
Rivera Department	UY	13
Rivers State	NG	50
Riviere du Rempart	MU	19
Rivne Oblast	UA	19
Riyadh Region	SA	10
Rize Province	TR	53
Rocha Department	UY	14
Roche Caiman	SC	30
Rodrigues	MU	23
Rogaland	NO	14
Roi Et	TH	25
Rondonia	BR	24
Rongelap Atoll	MH	350
Rongrik Atoll	MH	360
Ropazi Municipality	LV	B5
Roraima	BR	25
Rose Island	AS	030
Rosoman	MK	87
Rostov	RU	61
Rota	MP	100
Rotuma	FJ	04
Rozaje Municipality	ME	17
Ruggell	LI	06
Rukwa	TZ	24
Rum Cay	BS	49
Rumonge	BI	26
Ruse	BG	53
Rushen	IM	9782192
Rutana	BI	20
Ruvuma	TZ	14
Ruyigi	BI	21
Ryazan Oblast	RU	62
Sa Kaeo	TH	80
Sa'dah	YE	15
Saare	EE	14
Saarland	DE	09
Saatlı	AZ	45
Saba	BQ	SB
Sabah	MY	16
Sabana Grande	PR	121
Sabaragamuwa Province	LK	33
Sacatepequez	GT	16
Sada	YT	97616
Safi	MT	47
Saga	JP	33
Sagaing Region	MM	10
Sahel	BF	12
Saida	DZ	10
Saint Andrew	BB	02
Saint Andrew	GG	6417226
Saint Anne Sandy Point	KN	02
Saint Anthony	MS	01
Saint Croix Island	VI	010
Saint Francis Xavier	MO	11875161
Saint Gallen	CH	SG
Saint George	BB	03
Saint George	BM	06
Saint George Basseterre	KN	03
Saint George Gingerland	KN	04
Saint Georges	MS	02
Saint Georgeʼs	BM	07
Saint Helena	SH	02
Saint James	BB	04
Saint James Windwa	KN	05
Saint John	BB	05
Saint John	MT	48
Saint John Capesterre	KN	06
Saint John Figtree	KN	07
Saint John Island	VI	020
Saint Joseph	BB	06
Saint Julian	MT	49
Saint Lawrence	MT	50
Saint Louis	SC	22
Saint Lucia	MT	51
Saint Lucy	BB	07
Saint Mary Cayon	KN	08
Saint Michael	BB	08
Saint Paul Capesterre	KN	09
Saint Paul Charlestown	KN	10
Saint Paul's Bay	MT	52
Saint Peter	BB	09
Saint Peter	MS	03
Saint Peter Basseterre	KN	11
Saint Philip	BB	10
Saint Saviour	GG	6417215
Saint Thomas	BB	11
Saint Thomas Island	VI	030
Saint Thomas Lowland	KN	12
Saint Venera	MT	53
Saint-Louis	SN	14
Saint-Paul-et-Amsterdam	TF	01
Saint-Pierre	PM	97502
Saipan	MP	110
Saitama	JP	34
Sakarya	TR	54
Sakha	RU	63
Sakhalin Oblast	RU	64
Sakon Nakhon	TH	20
Sal	CV	08
Salah ad Din	IQ	18
Salaj County	RO	31
Salamat	TD	13
Salaspils Municipality	LV	C3
Salavan Province	LA	19
Saldus Rajons	LV	27
Salinas	PR	123
Salta	AR	17
Salto Department	UY	15
Salzburg	AT	05
Samana	DO	20
Samangan	AF	32
Samara Oblast	RU	65
Samarqand Region	UZ	10
Samaxı	AZ	50
Samburu County	KE	45
Samdrup Jongkhar	BT	17
Samegrelo and Zemo Svaneti	GE	71
Samsun	TR	55
Samtskhe-Javakheti	GE	72
Samut Prakan	TH	42
Samut Sakhon	TH	55
Samut Songkhram	TH	54
Samux	AZ	52
San Andres y Providencia	CO	25
San Cristobal	DO	33
San Fernando	TT	10
San German	PR	125
San Jose	CR	08
San Jose Department	UY	16
San Jose de Ocoa	DO	36
San Juan	AR	18
San Juan	PR	127
San Juan Province	DO	23
San Juan/Laventille	TT	SJL
San Lorenzo	PR	129
San Luis	AR	19
San Luis Potosi	MX	24
San Marcos	GT	17
San Marino	SM	07
San Martin Department	PE	22
San Miguel Department	SV	09
San Pedro Department	PY	17
San Pedro de Macoris	DO	24
San Salvador	BS	35
San Salvador Department	SV	10
San Sebastian	PR	131
San Vicente Department	SV	12
Sanaa Governorate	YE	16
Sanaag	SO	12
Sanchez Ramirez	DO	21
Sancti Spiritus Province	CU	14
Sandaun Province	PG	18
Sandoy	FO	SA
Sandy Ground	AI	11205392
Sandy Hill	AI	11205393
Sandys	BM	08
Sangha	CG	10
Sangha-Mbaere	CF	16
Sangre Grande Regional Corporation	TT	SGE
Sankuru	CD	27
Sanlıurfa	TR	63
Sanma	VU	13
Sannat	MT	54
Sant Julia de Loria	AD	06
Santa Ana Department	SV	11
Santa Barbara Department	HN	16
Santa Catarina	BR	26
Santa Catarina	CV	15
Santa Catarina do Fogo	CV	24
Santa Cruz	AR	20
Santa Cruz	CV	16
Santa Cruz Department	BO	08
Santa Elena	EC	25
Santa Fe	AR	21
Santa Isabel	PR	133
Santa Rita	GU	SR
Santa Rosa Department	GT	18
Santander Department	CO	26
Santarem	PT	18
Santiago Metropolitan	CL	12
Santiago Province	DO	25
Santiago Rodriguez	DO	26
Santiago de Cuba Province	CU	15
Santiago del Estero	AR	22
Santo Antonio	MO	11875155
Santo Domingo Province	DO	37
Santo Domingo de los Tsachilas	EC	26
Santon	IM	9782193
Sao Domingos	CV	17
Sao Filipe	CV	18
Sao Lazaro	MO	11875156
Sao Lourenco	MO	11875158
Sao Lourenco dos Orgaos	CV	25
Sao Miguel	CV	19
Sao Paulo	BR	27
Sao Salvador do Mundo	CV	26
Sao Tome Island	ST	02
Sao Vicente	CV	11
Sar-e Pol Province	AF	33
Saraburi	TH	37
Saratov Oblast	RU	67
Sarawak	MY	11
Sardinia	IT	14
Saskatchewan	CA	11
Sassandra-Marahoue	CI	96
Satakunta	FI	04
Satu Mare County	RO	32
Satun	TH	67
Satupa'itea	WS	09
Saulkrasti Municipality	LV	C5
Sava	MG	72
Savanes	TG	26
Savannah	GH	17
Savannakhet Province	LA	20
Savanne	MU	20
Saxony	DE	13
Saxony-Anhalt	DE	14
Schaan	LI	07
Schaffhausen	CH	SH
Schellenberg	LI	08
Schleswig-Holstein	DE	10
Schwyz	CH	SZ
Scotland	GB	SCT
Se	MO	11875157
Sedhiou	SN	18
Seenu	MV	01
Segou	ML	05
Sejong-si	KR	22
Selangor	MY	12
Selenge Province	MN	16
Selibe Phikwe	BW	17
Semnan	IR	25
Senglea	MT	25
Sennar	SD	58
Sentjur	SI	L7
Seoul	KR	11
Sergipe	BR	28
Sermersooq	GL	07
Serravalle	SM	09
Setif	DZ	12
Setubal	PT	19
Sevastopol City	UA	20
Sfax Governorate	TN	32
Sha Tin	HK	NST
Shaanxi	CN	26
Shabran	AZ	17
Shabwah	YE	05
Shaki	AZ	47
Shaki City	AZ	48
Shan State	MM	11
Shandong	CN	25
Shanghai	CN	23
Shanxi	CN	24
Sharjah	AE	06
Sharqia	EG	14
Shaviyani Atholhu	MV	45
Shefa	VU	18
Shida Kartli	GE	73
Shiga	JP	35
Shimane	JP	36
Shinyanga	TZ	15
Shirak	AM	07
Shirvan	AZ	07
Shiselweni	SZ	04
Shizuoka	JP	37
Shkoder County	AL	49
Shtip	MK	98
Shumen	BG	54
Shusha	AZ	55
Shusha City	AZ	56
Shymkent	KZ	1537272
Si Sa Ket	TH	30
Siauliai	LT	61
Siaya County	KE	46
Sibenik-Knin	HR	13
Sibiu County	RO	33
Sichuan	CN	32
Sicily	IT	15
Sidama Region	ET	SI
Sidi Bel Abbes	DZ	30
Sidi Bouzid Governorate	TN	33
Siem Reap	KH	24
Sigave	WF	98612
Sigulda Municipality	LV	C7
Siirt	TR	74
Sikasso	ML	06
Sikkim	IN	29
Sila	TD	25
Silesia	PL	83
Siliana Governorate	TN	22
Silistra	BG	55
Simiyu	TZ	31
Sinajana	GU	SJ
Sinaloa	MX	25
Sindh	PK	05
Sing Buri	TH	33
Singerei	MD	85
Singida	TZ	16
Sinoe County	LR	10
Sinop	TR	57
Sint Eustatius	BQ	SE
Siparia Regional Corporation	TT	SIP
Sirdaryo Region	UZ	16
Sisak-Moslavina	HR	14
Sistan and Baluchestan	IR	04
Sister Island	KY	10375972
Sivas	TR	58
Siyǝzǝn	AZ	53
Skane	SE	27
Skikda	DZ	31
Skofja Loka	SI	B9
Sliven	BG	56
Smiltene Municipality	LV	D1
Smithʼs	BM	09
Smolensk Oblast	RU	69
Smolyan	BG	57
Soccsksargen	PH	12
Sodermanland	SE	18
Sofala	MZ	05
Sofia	BG	58
Sofia	MG	42
Sofia-Capital	BG	42
Sohag	EG	24
Sokoto	NG	51
Soldanesti	MD	86
Solola	GT	19
Solothurn	CH	SO
Somali	ET	52
Somogy County	HU	17
Son La Province	VN	14
Songkhla	TH	68
Songwe	TZ	32
Sonora	MX	26
Sonsonate Department	SV	13
Sonsorol	PW	16
Sool	SO	22
Sopiste	MK	92
Soqatra	YE	28
Soriano	UY	17
Soufriere	LC	09
Souk Ahras	DZ	52
Souss-Massa	MA	09
Sousse Governorate	TN	23
South	CM	14
South	IS	42
South Abaco	BS	50
South Aegean	GR	ESYE42
South Andros	BS	51
South Australia	AU	05
South Bohemian Region	CZ	79
South Caribbean Coast	NI	18
South Carolina	US	SC
South Dakota	US	SD
South Denmark	DK	21
South Eleuthera	BS	52
South Ethiopia Regional State	ET	56
South Governorate	LB	06
South Hamgyong	KP	03
South Hill	AI	11205438
South Holland	NL	11
South Hwanghae	KP	06
South Kalimantan	ID	12
South Karelia	FI	09
South Khorasan Province	IR	41
South Kivu	CD	12
South Kurzeme Municipality	LV	DN
South Moravian	CZ	78
South Ostrobothnia	FI	14
South Papua	ID	PS
South Province	NC	02
South Pyongan	KP	15
South Savo	FI	10
South Sinai	EG	26
South Sulawesi	ID	38
South Sumatra	ID	32
South West Ethiopia Peoples' Region	ET	SW
South-East	BW	09
South-West	CM	09
Southampton	BM	10
Southeast Sulawesi	ID	22
Southeastern Governorate	OM	04
Southern Ari Atoll	MV	10346475
Southern Darfur	SD	49
Southern Governorate	BH	17
Southern Highlands Province	PG	05
Southern Kordofan	SD	50
Southern Peninsula	IS	43
Southern Province	LK	34
Southern Province	RW	15
Southern Province	SL	03
Southern Province	ZM	07
Southern Red Sea	ER	03
Southern Region	MW	S
Southland	NZ	F8
Southwest Finland	FI	02
Southwest Papua	ID	PD
Sowa Town	BW	18
Spanish Wells	BS	53
Split-Dalmatia	HR	15
Srpska	BA	02
St Clement	JE	3237072
St Helier	JE	3237864
St John	JE	3237497
St Lawrence	JE	3237214
St Martin	GG	6417224
St Martin	JE	3237716
St Mary	JE	3237212
St Ouen	JE	3237229
St Peter	JE	3237221
St Peter Port	GG	6417228
St Pierre du Bois	GG	6417213
St Sampson	GG	6417233
St Saviour	JE	3237073
St. Brelade	JE	3237200
St. Elizabeth	JM	11
St.-Petersburg	RU	66
Stara Zagora	BG	59
Staro Nagorichane	MK	97
State of Berlin	DE	16
Stavropol Kray	RU	70
Stefan-Voda	MD	88
Stockholm	SE	26
Stoney Ground	AI	11205443
Straseni	MD	89
Streymoy	FO	ST
Struga	MK	E6
Strumica	MK	E7
Studenichani	MK	A2
Stung Treng	KH	17
Styria	AT	06
Subcarpathia	PL	80
Suceava	RO	34
Suchitepeque	GT	20
Sucre	VE	19
Sucre Department	CO	27
Sucumbios	EC	22
Sud	HT	12
Sud-Est	HT	13
Sud-Ouest	BF	13
Sud-Ubangi	CD	28
Sudurpashchim Pradesh	NP	7
Suez	EG	15
Sughd	TJ	03
Suhbaatar	MN	17
Sukhothai	TH	09
Sulaymaniyah	IQ	05
Sumqayit	AZ	54
Sumy	UA	21
Suphan Buri	TH	51
Surat Thani	TH	60
Surin	TH	29
Surt	LY	76
Surxondaryo Region	UZ	12
Suwayda	SY	05
Suðuroy	FO	SU
Svalbard	SJ	21
Svay Rieng	KH	18
Sverdlovsk Oblast	RU	71
Sveti Nikole	MK	A4
Swains Island	AS	040
Swietokrzyskie	PL	84
Sylhet Division	BD	86
Syunik	AM	08
Szabolcs-Szatmar-Bereg	HU	18
Sırnak	TR	80
Sǝmkir	AZ	51
Ta' Kercem	MT	27
Ta' Xbiex	MT	59
Ta'izz	YE	25
Tabasco	MX	27
Tabora	TZ	17
Tabuk Region	SA	19
Tachira	VE	20
Tacna	PE	23
Tacuarembo Department	UY	18
Tadjourah	DJ	05
Tafea	VU	15
Tafielah	JO	12
Tagant	MR	09
Tahoua Region	NE	06
Tai Po	HK	NTP
Taipei	TW	03
Taita Taveta	KE	47
Taiwan	TW	04
Tak	TH	08
Taka Atoll	MH	385
Takamaka	SC	23
Takao	TW	02
Takeo	KH	19
Takhar	AF	26
Tal-Pieta	MT	41
Talas Region	KG	06
Talofofo	GU	TF
Talsu novads	LV	28
Tamanrasset	DZ	53
Tamaulipas	MX	28
Tambacounda	SN	05
Tambov Oblast	RU	72
Tamil Nadu	IN	25
Tamuning	GU	TM
Tana River County	KE	48
Tandjile	TD	14
Tanga	TZ	18
Tanganyika	CD	29
Tanger-Tetouan-Al Hoceima	MA	01
Tanintharyi Region	MM	12
Taoudenit	ML	12070575
Taraba State	NG	43
Taraclia	MD	90
Taranaki Region	NZ	F9
Tarapaca	CL	15
Targovishte	BG	60
Tarija Department	BO	09
Tarrafal	CV	20
Tarrafal de Sao Nicolau	CV	27
Tartu	EE	18
Tartus	SY	14
Tarxien	MT	58
Tas-Sliema	MT	56
Tashkent	UZ	13
Tashkent Region	UZ	14
Tasmania	AU	06
Tataouine	TN	34
Tatarstan Republic	RU	73
Taurage County	LT	62
Tavush	AM	09
Tay Ninh	VN	80
Tbilisi	GE	51
Tboung Khmum	KH	31
Tearce	MK	A5
Tebessa	DZ	33
Tehran	IR	26
Tekirdag	TR	59
Tel Aviv	IL	05
Telangana	IN	40
Telemark	NO	17
Telenesti	MD	91
Teleorman County	RO	35
Telsiai	LT	63
Temburong	BN	03
Temotu Province	SB	09
Tennessee	US	TN
Terengganu	MY	13
Ternopil	UA	22
Terre-Adelie	TF	04
Tete	MZ	08
Tetovo	MK	E8
Texas	US	TX
Thaa Atholhu	MV	46
Thaba-Tseka	LS	19
Thai Nguyen	VN	19
Thanh Hoa Province	VN	38
Tharaka - Nithi	KE	49
The Farrington	AI	11205444
The Marches	IT	10
The Quarter	AI	11205439
The Valley	AI	11205396
Thessaly	GR	ESYE14
Thies	SN	07
Thua Thien Hue Province	VN	46
Thurgau	CH	TG
Thuringia	DE	15
Tianjin	CN	28
Tiaret	DZ	13
Tibesti	TD	26
Tibet	CN	14
Ticino	CH	TI
Tierra del Fuego	AR	23
Tigray	ET	53
Tillaberi Region	NE	09
Timimoun	DZ	TM
Timis County	RO	36
Tindouf	DZ	54
Tinian	MP	120
Tipaza	DZ	55
Tirana	AL	50
Tiris Zemmour	MR	11
Tissemsilt	DZ	56
Tivat	ME	19
Tizi Ouzou	DZ	14
Tlaxcala	MX	29
Tlemcen	DZ	15
Toa Alta	PR	135
Toa Baja	PR	137
Tobago	TT	11
Tocantins	BR	31
Tochigi	JP	38
Togdheer	SO	19
Tokat Province	TR	60
Tokushima	JP	39
Tokyo	JP	40
Tolima Department	CO	28
Tolna County	HU	21
Tombali	GW	07
Tombouctou	ML	08
Tomsk Oblast	RU	75
Tongatapu	TO	02
Tongsa	BT	21
Torba	VU	07
Torteval	GG	6417214
Totonicapan	GT	21
Tottori	JP	41
Touggourt	DZ	TG
Toyama	JP	42
Tozeur Governorate	TN	35
Trabzon	TR	61
Trang	TH	65
Trans Nzoia	KE	50
Transnistria	MD	58
Trarza	MR	06
Trashi Yangste	BT	24
Trat	TH	49
Trebnje	SI	D4
Treinta y Tres Department	UY	19
Trencin Region	SK	06
Trentino-Alto Adige	IT	17
Triesen	LI	09
Triesenberg	LI	10
Trinity	JE	3237530
Trinity Palmetto Point	KN	15
Tripoli	LY	77
Tripura	IN	26
Tristan da Cunha	SH	03
Trnava Region	SK	07
Troms	NO	18
Trujillo	VE	21
Trujillo Alto	PR	139
Trøndelag	NO	21
Tshopo	CD	30
Tshuapa	CD	31
Tsingoni	YT	97617
Tsuen Wan	HK	NTW
Tuamasaga	WS	10
Tuamotu-Gambier Islands	PF	03
Tucuman	AR	24
Tuen Mun	HK	NTM
Tukums Municipality	LV	29
Tula Oblast	RU	76
Tulcea County	RO	37
Tumbes	PE	24
Tunapuna/Piarco	TT	TUP
Tunceli	TR	62
Tungurahua Province	EC	19
Tunis Governorate	TN	36
Turkana County	KE	51
Turkistan	KZ	10
Tuscany	IT	16
Tutong	BN	04
Tuyen Quang	VN	08
Tuzi Municipality	ME	24
Tver Oblast	RU	77
Tyrol	AT	07
Tyumen Oblast	RU	78
Uasin Gishu County	KE	52
Ubon Ratchathani	TH	75
Ucar	AZ	59
Ucayali	PE	25
Udmurtiya Republic	RU	80
Udon Thani	TH	76
Uige	AO	15
Ujae Atoll	MH	390
Ujelang	MH	400
Ulaanbaatar	MN	20
Ulcinj	ME	20
Ulsan	KR	21
Ulster	IE	U
Ulyanovsk	RU	81
Ulytau Region	KZ	12510145
Umatac	GU	UM
Umbria	IT	18
Umm Al Quwain	AE	07
Umm Salal	QA	09
Ungheni	MD	92
Unity	SS	06
Upper Austria	AT	04
Upper Demerara-Berbice	GY	18
Upper East	GH	10
Upper Matsiatra	MG	21
Upper Nile	SS	07
Upper River	GM	04
Upper Takutu-Upper Essequibo	GY	19
Upper West	GH	11
Uppsala	SE	21
Urban Municipality of Celje	SI	11
Urban Municipality of Koper	SI	50
Urban Municipality of Kranj	SI	52
Urban Municipality of Krsko	SI	54
Urban Municipality of Maribor	SI	J2
Urban Municipality of Murska Sobota	SI	80
Urban Municipality of Nova Gorica	SI	84
Urban Municipality of Novo Mesto	SI	J7
Urban Municipality of Ptuj	SI	K7
Urban Municipality of Slovenj Gradec	SI	C2
Urban Municipality of Velenje	SI	D7
Uri	CH	UR
Usak	TR	64
Usti nad Labem Region	CZ	89
Usulutan	SV	14
Utah	US	UT
Utena	LT	64
Uthai Thani	TH	15
Utrecht	NL	09
Utrik Atoll	MH	410
Uttar Pradesh	IN	36
Uttaradit	TH	10
Uttarakhand	IN	39
Utuado	PR	141
Uusimaa	FI	01
Uva Province	LK	35
Uvea	WF	98613
Uvs Province	MN	19
Va'a-o-Fonoti	WS	06
Vaavu Atholhu	MV	47
Vaduz	LI	11
Vagar	FO	VG
Vaisigano	WS	11
Vaitupu	TV	VAI
Vakaga	CF	14
Vakinankaratra	MG	12
Valais	CH	VS
Valandovo	MK	E9
Valcea County	RO	39
Vale	GG	6417230
Valencia	ES	60
Valgamaa	EE	19
Valka	LV	30
Valle Department	HN	17
Valle del Cauca Department	CO	29
Valletta	MT	60
Valmiera	LV	31
Valparaiso	CL	01
Valverde Province	DO	27
Van	TR	65
Varaklani Municipality	LV	E1
Varazdin	HR	16
Vargas	VE	26
Varmland	SE	22
Varna	BG	61
Vas County	HU	22
Vasilevo	MK	A9
Vaslui County	RO	38
Vasterbotten	SE	23
Vasternorrland	SE	24
Vastmanland	SE	25
Vastra Gotaland	SE	28
Vatovavy Region	MG	27
Vaud	CH	VD
Vaupes	CO	30
Vavau	TO	03
Vayots Dzor	AM	10
Vega Alta	PR	143
Vega Baja	PR	145
Veles	MK	F1
Veliko Tarnovo	BG	62
Veneto	IT	20
Ventspils	LV	32
Ventspils Municipality	LV	33
Veracruz	MX	30
Veraguas Province	PA	10
Vermont	US	VT
Vestfold	NO	20
Vestland	NO	46
Veszprem	HU	23
Vevchani	MK	B3
Viana do Castelo	PT	20
Vianden	LU	VD
Vichada Department	CO	31
Victoria	AU	07
Victoria	MT	46
Vidin	BG	63
Vienna	AT	09
Vientiane	LA	27
Vientiane Prefecture	LA	24
Vieques	PR	147
Vieux-Fort	LC	10
Vihiga County	KE	53
Vila Real	PT	21
Viljandimaa	EE	20
Villa Clara Province	CU	16
Villalba	PR	149
Vilnius	LT	65
Vinh Long	VN	86
Vinica	MK	B4
Vinnytsia	UA	23
Viqueque	TL	VI
Virginia	US	VA
Virovitica-Podravina	HR	17
Viseu	PT	22
Vitebsk	BY	07
Vladimir Oblast	RU	83
Vlore County	AL	51
Vojvodina	RS	VO
Volgograd Oblast	RU	84
Vologda Oblast	RU	85
Volta	GH	08
Volyn	UA	24
Vorarlberg	AT	08
Voronezh Oblast	RU	86
Vorumaa	EE	21
Vrancea	RO	40
Vrapchishte	MK	B7
Vratsa	BG	64
Vukovar-Srijem	HR	18
Vysocina	CZ	80
Wadi Fira	TD	02
Wadi al Hayat	LY	84
Wadi ash Shati'	LY	78
Waikato Region	NZ	G1
Wajir County	KE	54
Wakayama	JP	43
Wake Island	UM	450
Wales	GB	WLS
Wallonia	BE	WAL
Wan Chai	HK	HWC
Wangdi Phodrang	BT	22
Warmia-Masuria	PL	85
Warrap	SS	08
Warwick	BM	11
Washington	US	WA
Wasit	IQ	16
Wele-Nzas	GQ	09
Wellington Region	NZ	G2
West	CM	08
West	IS	45
West Azerbaijan	IR	01
West Bank	PS	WE
West Bay	KY	10375968
West Bengal	IN	28
West Coast	NZ	G3
West End	AI	11205437
West Grand Bahama	BS	54
West Greece	GR	ESYE23
West Java	ID	30
West Kalimantan	ID	11
West Kazakhstan	KZ	07
West Kordofan	SD	62
West Macedonia	GR	ESYE13
West New Britain Province	PG	17
West Nusa Tenggara	ID	17
West Papua	ID	39
West Pokot County	KE	55
West Pomerania	PL	87
West Sulawesi	ID	41
West Sumatra	ID	24
West Virginia	US	WV
Western	FJ	05
Western	GH	09
Western	GM	05
Western Area	SL	04
Western Australia	AU	08
Western Bahr al Ghazal	SS	09
Western Cape	ZA	11
Western Darfur	SD	47
Western Equatoria	SS	10
Western Highlands Province	PG	16
Western North	GH	18
Western Province	LK	36
Western Province	PG	06
Western Province	RW	14
Western Province	SB	11
Western Province	ZM	01
Western Region	UG	W
Western Visayas	PH	06
Westfjords	IS	44
Westmoreland	JM	16
White Nile	SD	41
Wiltz	LU	WI
Wisconsin	US	WI
Woleu-Ntem	GA	09
Woqooyi Galbeed	SO	20
Woroba	CI	97
Wotho Atoll	MH	420
Wotje Atoll	MH	430
Wyoming	US	WY
Xacmaz	AZ	60
Xaisomboun	LA	28
Xankǝndi	AZ	61
Xekong	LA	26
Xiagnabouli	LA	13
Xiangkhoang	LA	14
Xinjiang	CN	13
Xorazm Region	UZ	05
Xızı	AZ	63
Yabucoa	PR	151
Yala	TH	70
Yalova	TR	92
Yamagata	JP	44
Yamaguchi	JP	45
Yamalo-Nenets	RU	87
Yamanashi	JP	46
Yambol	BG	65
Yamoussoukro	CI	98
Yanggang-do	KP	13
Yangon	MM	17
Yap State	FM	04
Yaracuy	VE	22
Yaroslavl Oblast	RU	88
Yasothon	TH	72
Yauco	PR	153
Yazd Province	IR	40
Yerevan	AM	11
Yevlax	AZ	67
Yevlax City	AZ	68
Yigo	GU	YG
Yobe State	NG	44
Yogyakarta	ID	10
Yona	GU	YN
Yoro Department	HN	18
Yozgat	TR	66
Yucatan	MX	31
Yuen Long	HK	NYL
Yukon	CA	12
Yunnan	CN	29
Zabaykalskiy (Transbaikal) Kray	RU	93
Zabul	AF	28
Zacapa	GT	22
Zacatecas	MX	32
Zadar	HR	19
Zaghouan Governorate	TN	37
Zagreb	HR	21
Zagreb County	HR	20
Zaire	AO	16
Zakarpattia	UA	25
Zala County	HU	24
Zambezi Region	NA	28
Zambezia Province	MZ	09
Zamboanga Peninsula	PH	09
Zamfara State	NG	57
Zamora Chinchipe	EC	20
Zanjan	IR	36
Zanzibar Central/South	TZ	21
Zanzibar North	TZ	22
Zanzibar Urban/West	TZ	25
Zaporizhzhia	UA	26
Zardab	AZ	71
Zarqa	JO	17
Zealand	DK	20
Zeeland	NL	10
Zelenikovo	MK	C2
Zeta	ME	25
Zhambyl	KZ	17
Zhejiang	CN	02
Zhelino	MK	C3
Zhetysu Region	KZ	12510144
Zhytomyr Oblast	UA	27
Ziguinchor	SN	12
Zilina Region	SK	08
Zinder Region	NE	07
Zlin	CZ	90
Zonguldak Province	TR	85
Zou	BJ	18
Zrnovci	MK	C6
Zug	CH	ZG
Zulia	VE	23
Zurich	CH	ZH
Østfold	NO	13
Đien Bien Province	VN	11
Ħal Għargħur	MT	13
Ħal Għaxaq	MT	15
Ħaz-Zabbar	MT	64
Ħaz-Zebbug	MT	65
Łodz Voivodeship	PL	74`;

// Made by scripts/build-knowledge.ts from data/seen-names.tsv's sources; see data/SOURCE.md.
export const seenNamesTable: string = `A Different Story	work
A Fool Such As I	work
A Little Princess	work
A.U.	place
A19	place
A64	place
ABC	organization
ABC News	organization
ACPeds	organization
AFL	organization
AFP	organization
AFT	organization
AIPAC	organization
ANA	organization
ANC	organization
AP	organization
APEC	organization
APPLE	organization
ASEAN	organization
AT&T	organization
ATR	organization
AU	organization
Aberdeen	place
Aberdeenshire	place
Abkhazia	place
Abu Dhabi	place
Abu Musab	organization
Academia Sinica	organization
Academy	organization
Administration	organization
Advance Warning	work
Aer Lingus	organization
Affordable Care Act	law
Afghan	group
Afghanistan	place
Afghans	group
Africa	place
African	group
African American	group
African Union	place
African-American	group
African-Americans	group
Africans	group
Agriculture Ministry	organization
Air Canada	organization
Air Deccan	organization
Air Force	organization
Air NZ	organization
Air New Zealand	organization
Airbnb	organization
Airbus	organization
Al Mukalla	place
Al-Jazeera	organization
Al-Qaeda	organization
Al-Qaida	organization
Alan 's	organization
Albania	place
Albanian	group
Albanian Government	organization
Albanians	group
Alberta	place
Alchemy	work
Alexandria	place
Algeria	place
Algerian	group
All Blacks	organization
All Nippon	organization
All Nippon Airways	organization
All Right Now	work
Alliance	organization
Altoona	organization
Amazon	organization
Amazon.com	organization
Amelie	work
America	place
American	group
American Academy of Arts and Sciences	organization
American Academy of Pediatrics	organization
American Airlines	organization
American Association for the Advancement of Science	organization
American Bowl	event
American Civil Liberties Union	organization
American Enterprise Institute	organization
American Meteor Society	organization
American Philosophical Society	organization
American Revolutionary War	event
Americans	group
Amiens	place
Amnesty International	organization
Ampas	organization
Amsterdam	place
Anbar	place
Andijan	place
Android 8.1	product
Andy Warhol Foundation for the Visual Arts	organization
Angola	place
Ankara	place
Antarctic	place
Antarctica	place
Antioch	place
App Store	product
Apple	organization
Apple Developer Connection	organization
Approve	work
Arab	group
Arctic	place
Argentina	place
Argentine State	organization
Ariz.	place
Arizona	place
Arkansas	place
Arkansas River	place
Armenia	place
Armenian	group
Armenians	group
Army	organization
Arnhem	place
Arsenal	organization
Ashura	place
Asia	place
Asia-Pacific Economic Cooperation	organization
Asian	group
Ask Jeeves	organization
Associated Press	organization
Association of Southeast Asian Nations	organization
Athens	place
Atlanta	place
Atlantic	place
Atlantic Canada	place
Atlantic City	place
Atlantic Ocean	place
Auchleuchries	place
Auckland	place
Auschwitz	place
Austin	place
Australia	place
Australian	group
Australian Labor Party	organization
Australian Open	event
Australians	group
Austria	place
Austrian	group
Aviator	work
Avonex	product
Azerbaijan	place
Azov	place
Azurix	organization
B&B	organization
B-44	place
B. C.	place
B.C.	place
BAGHDAD	place
BBC	organization
BBC News	organization
BBC One	organization
BBC Radio 4	organization
BBC Radio Five Live	organization
BBC Sport	organization
BBCBreaking	organization
BBCNews	organization
BCC	organization
BEIJING	place
BLB	organization
BLM	organization
BP	organization
BPI	organization
BSkyB	organization
BT	organization
BT Retail	organization
Backstreet Boys	organization
Bad Company	organization
Baghdad	place
Bahamas	place
Baidoa	place
Baiji	place
Bajaur	place
Baku	place
Balad	place
Balado	place
Bali	place
Ballymena	place
Bally’s	organization
Baltimore	place
Baluch	organization
Baluchistan	place
Bangalore	place
Bangkok	place
Bangladesh	place
Bangladeshi	place
Bank	organization
Bank of America	organization
Bank of England	organization
Bank of Japan	organization
Bank of Mexico	organization
Baquba	place
Barbados	place
Baretta	work
Barstool Sports	organization
Bartier Cardi	work
Bartlesville	place
Basel	place
Basra	place
Batticaloa	place
Beach Boys	organization
Bears	organization
Beijing	place
Beijing Olympics	place
Beirut	place
Bela Bela	place
Belarusian	group
Belfast	place
Belgian	group
Belgians	organization
Belgrade	place
Belize	place
Bellevue	place
Benghazi	place
Benin	place
Beringia	place
Berlin	place
Berlin Film Festival	event
Beslan	place
Bethlehem	place
Beverly Hills	place
Beyond the Sea	work
Biogen Idec	organization
Birkholm	place
Birmingham	place
Bishkek	place
BitTorrent	product
Black Lives Matter	organization
Black Sabbath	organization
Black Watch	organization
Blackberry	product
Bloomberg	organization
Boegoebaai	place
Boeing	organization
Bogota	place
Bolivia	place
Bolivian	group
Bombardier	organization
Bombay	place
Bosnia	place
Bosnia-Herzegovina	place
Bosnian	group
Bosnian Serb	group
Boston	place
Boston Red Sox	organization
Botswana	place
Bourg-la-Reine	place
Brazil	place
Brazilian	group
Breitbart News	organization
Brighton	place
Brisbane	place
Britain	place
Britains	place
British	group
British Board of Film Classification	organization
British Foreign	organization
British Phonographic Industry	organization
Britons	group
Brits	group
Broad Street	place
Broadcom	organization
Broken Arrow	place
Bronx	place
Brooklyn	place
Brotherhood	organization
Brunei	place
Brussels	place
Budweiser	organization
Bulgaria	place
Bulgarian	group
Bundesbank	organization
Burger King	place
Burma	place
Burmese	group
Burundi	place
Bush administration	organization
Bushehr	place
Byrds	organization
C2	product
CANADIAN	group
CARGILL U.K.	organization
CBI	organization
CBS	organization
CBS News	organization
CCR	organization
CHINA	place
CIA	organization
CNET	organization
CNN	organization
CP	organization
CPA	organization
Ca	place
Cabinet	organization
Cabinet Office	organization
Cadillac tax	law
Caesars	organization
Cairo	place
Calgary	place
Calif.	place
California	place
Cambodia	place
Cambodian	group
Canada	place
Canadian	group
Canadian Press	organization
Canadian Rockies	place
Canadians	group
Canary Islands	place
Cancun	place
Cannes	place
Cape Town	place
Cape of Good Hope	place
Capitol	place
Caracas	place
Cardiff	place
Cargill U.K. Ltd	organization
Caribbean	place
Carnegie Hall	place
Carr Futures	organization
Casino Royale	work
Cavendish Laboratory	organization
Cazenove	organization
Celebrex	product
Census	organization
Central African Republic	place
Central America	place
Central Americans	group
Central Asia	place
Central Intelligence Agency	organization
Central News Agency	organization
Chad	place
Chadian	group
Chamber	place
Chapter 11	law
Chargers	organization
Charleston	place
Chatham Island	place
Chatham Islands	place
Chathams	place
Cheap Hotel Rome	place
Chechen	group
Chechnya	place
Chehel Sotoun	place
Chelsea	organization
Chemical Brothers	organization
Chicago	place
Chicago Cubs	organization
Chicago Tribune	organization
Chichen Itza	place
Chile	place
Chilean	group
China	place
China Open	event
Chinatown	place
Chinese	group
Chișinău	place
Christchurch	place
Christian Dior	organization
Christians	group
Circuit Court	organization
Citigroup	organization
City Hall	place
Civic Party	organization
Civic Passion	organization
Civil Defense Authority	organization
Clearswift	organization
Cleveland	place
Cleveland Indians	organization
Clinton Foundation	organization
Club for Growth	organization
Coalition	organization
Coast Guard	organization
Coca-Cola	organization
Codemasters	organization
CoinMarketCap	organization
Coliseum	place
Colombia	place
Colombian	group
Colombo	place
Colorado	place
Columbia	organization
Comic Corps	organization
Commerce Department	organization
Commission	organization
Committee	organization
Commons	organization
Commonwealth	organization
Communist	group
Communist Party	organization
Communist Party of China	organization
Communist Party of Germany	organization
Community of Latin American and Caribbean States	organization
Confederate	group
Congo	place
Congolese	group
Congress	organization
Connecticut	place
Conservative	group
Conservative Party of Canada	organization
Conservatoire de Paris	organization
Continental Army	organization
Copenhagen	place
CoppiBelfast	place
Corps of Engineers	organization
Cote d'Ivoire	place
Council	organization
Country Music Association	organization
County of Maui	organization
Court	organization
Crawford	place
Crimea	place
Croatia	place
Croatian	group
Croats	group
Cuba	place
Cubans	group
Cubs	organization
Cypriot	group
Czech	group
Czechoslovakia	place
Czechs	group
D.C.	place
DA	organization
DAB	organization
DALLAS	place
DC	place
DHS	organization
DNC	organization
DPRK	organization
DRC	organization
DUP	organization
Dagens Nyheter	organization
Daily News	organization
Dallas	place
Dallas-Fort Worth International Airport	place
Damascus	place
Danish	group
Dar es Salaam	place
Deadline	organization
Defeat Crooked Hillary PAC	organization
Defence Procurement Agency	organization
Defense	organization
Defense Department	organization
Defense Ministry	organization
Del Frisco 's	place
Delaware	place
Delhi	place
Delta	organization
Demand Abolition	organization
Democrat	group
Democratic	group
Democratic National Committee	organization
Democratic National Convention	event
Democratic Party	organization
Democratic Republic	place
Democratic Republic of Congo	place
Democratic Unionist Party	organization
Democrats	group
Demosisto	organization
Denmark	place
Denver	place
Department for Education and Skills	organization
Department of Homeland Security	organization
Department of Justice	organization
Derry	place
Des Moines	place
Desperate Housewives	work
Destiny's Child	organization
Detroit	place
Deutsche Boerse	organization
Devon	place
Dhaka	place
Dirty War	work
DiscoverNI	organization
Disney	organization
District	place
Diyala	place
Djibouti	place
Doha	place
Dominican Republic	place
Donkey Kong	work
Dow Jones	organization
Downtown	place
Dubai	place
Dublin	place
Duchy of Cornwall	organization
Duchy of Lancaster	organization
Dujail	place
Duma	place
Durban	place
Dutch	group
E.F. HUTTON	organization
E.F. Hutton Group Inc	organization
E3	event
ECB	organization
EFF	organization
EFH	organization
ELN	organization
EPA	organization
ETA	organization
EU	organization
Eagles	organization
EaglesLair	organization
East	place
East Africa	place
East Asia	place
East Jerusalem	place
East Timor	place
EastEnders	work
Eastern Europe	place
Easygroup	organization
Easyjet	organization
Easymobile	organization
Ecuador	place
Ecuadorean	group
Edinburgh	place
Egypt	place
EgyptAir	organization
Egyptian	group
Egyptians	group
Elan	organization
Election Court	organization
Election Day	event
Electoral Commission	organization
Ellon	place
Elsevier	organization
Embassy	organization
Embraer	organization
Enron	organization
Enron Corp.	organization
Environmental Audit Committee	organization
Envoy Air	organization
Erie	place
Erie Times-News	organization
Eritrea	place
Eritrean	group
Essex	place
Estonia	place
Ethiopia	place
Ethiopian	group
Ethiopians	group
Euro zone	place
Euronext	organization
Europe	place
European Commission	organization
European Parliament	organization
European Space Agency	organization
European Union	organization
Europeans	group
Evansville	place
Everton	organization
FA	organization
FAO	organization
FARC	organization
FBI	organization
FDA	organization
FDP	organization
FED	organization
FEMA	organization
FIFA	organization
FIRST	organization
FM	organization
FTU	organization
Faaborg	place
Facebook	organization
Fairmont Jasper Park Lodge	place
Falkland Islands	place
Falluja	place
Fallujah	place
Farah	place
Fed	organization
Federal Reserve	organization
Federalist	organization
Federalist Party	organization
Federation of the Greens	organization
Fianna Fáil	organization
Fifa	organization
Filthy	work
Financial Times	organization
Fine Gael	organization
Firefox	organization
Fla.	place
Floor	place
Florida	place
Florida Keys	place
Floridians	group
Foo Fighters	organization
Football Association	organization
Foreign Ministry	organization
Foreign Office	organization
Fort Hood	place
Forza Italia	organization
Four-Kings	organization
Fox Broadcasting	organization
Fox Business	organization
Fox Business Network	organization
Fox News	organization
Fox News Channel	organization
France	place
Frankfurt	place
Fraser of Allander Institute	organization
Free	organization
Freedom of Information Act	law
Freetown	place
French	group
French News Agency	organization
Frontiers	organization
G League	organization
G4S	organization
G8	organization
GA	place
GDC	event
GE	organization
GM	organization
GNOFHAC	organization
GNU	organization
GOP	organization
Gainesville	place
Gallup	organization
Galway	place
Game Developers Conference	event
GameBoy	product
Gameboyzz Orchestra Project	organization
Gaza	place
Gaza City	place
Gaza Strip	place
Gazprom	organization
General	organization
General Assembly	organization
General Motors	organization
General Musharraf	organization
Genesis	event
Geneva	place
Georgia	place
Georgia Tech	place
Georgian	group
German	group
Germans	group
Germany	place
Getty	organization
Getty Images	organization
GfK	organization
Ghana	place
Ghazni	place
Gibraltar	place
Glasgow	place
Gliders	organization
Globio	organization
Gloucester	organization
Golan Heights	place
Gold Fields	organization
Golden Bear	law
Golden Globe	law
Golden and Silver Bear	law
Goldeneye	work
Google	organization
Google Camera	product
Google Science Fair	event
Government	organization
Gracenote	organization
Grand Slam	event
Grant Samuel	organization
Great Recession	event
Greater Noida	place
Greece	place
Greek Cypriot	group
Greek Cypriots	group
Greek Orthodox Church	organization
Green Day	organization
Grimsby	place
Group G	organization
Group Menatep	organization
Group of Eight	organization
Guangdong	place
Guangzhou	place
Guantanamo	place
Guantanamo Bay	place
Guatemala	place
Guinea	place
Gulf	place
Gulf Coast	place
Gulf States	place
Gulf of Aden	place
Gulf of Mexico	place
HAL	organization
HANO	organization
HBO	organization
HIV	organization
HMAS Cerberus	place
HMV	organization
HOUSTON	place
Hadibo	place
Haditha	place
Hafijj Hotel	place
Hague	place
Haiti	place
Haitian	group
Haitians	group
Hajj	event
Halliburton	organization
Halo 2	work
Hamas	organization
Hamburg	place
Han dynasty	place
Hanau	place
Hanoi	place
Hansard Society	organization
Harbin	place
Harrah’s	organization
Harvard	organization
Harvard University	organization
Havana	place
Hawaii	place
Health Ministry	organization
Hebron	place
Heidelberg	place
Heidelberg University	organization
Helena	place
Helmand	place
Helsinki	place
Henga Scenic Reserve	place
Herat	place
Hertfordshire	place
Hewlett-Packard	organization
Hezbollah	organization
High Court	organization
Hilla	place
Hillsborough	place
Hilton	organization
Himalayan	place
Hiroshima	place
Hispanic	group
Hispanics	group
Ho Chi Minh City	place
Hollywood	place
Holyrood	organization
Home Office	organization
Honduran	group
Honduras	place
Hong Kong	place
Hong Kong Island	place
Hotel Rwanda	work
House	organization
House Bill 1523	law
House of Lords	organization
House of Representatives	organization
Houston	place
Houston Texans	organization
Huawei	organization
Hudson	place
HuffPost	organization
HuffPost Pollster	organization
Huffington Post	organization
Human Rights Watch	organization
Hungarian	group
Hustle	organization
Hutton inquiry	event
IAAF	organization
IAEA	organization
IAPR	organization
IBM	organization
ICJ	organization
II	event
IMF	organization
IOC	organization
IRA	organization
IRCC	organization
IRNA	organization
ISAF	organization
ISIL	organization
ISIS	organization
ISLAMABAD	place
ISS	place
Icann	organization
Iceland	place
Iguazu	place
Illinois	place
Immortals	organization
Independent	organization
India	place
India and Pakistan	organization
Indian	group
Indian Kashmir	place
Indian Ocean	place
Indian-controlled Kashmir	place
Indiana	place
Indonesia	place
Indonesian	group
Information	organization
Intel	organization
Inter-American Development Bank	organization
Interior Ministry	organization
International Atomic Energy Agency	organization
International Brotherhood of Magicians	organization
International Committee	organization
International Court of Justice	organization
International Criminal Court	organization
International Monetary Fund	organization
International Security Assistance Force	organization
International Space Station	place
International Union of Geodesy and Geophysics	organization
Internet Corporation for Assigned Names and Numbers	organization
Interpol	place
Iowa	place
Iowa Democratic Party	organization
Iowans	group
Iran	place
Iranian	group
Iranians	group
Iraq	place
Iraq war	event
Iraqi	group
Iraqis	group
Irish	group
Irish News	organization
Irish Parliamentary Party	organization
Isfahan	place
Isis	organization
Islamabad	place
Islamic Republic	place
Islamic State	organization
Israel	place
Israeli	group
Israelis	group
Istanbul	place
Italian	group
Italian Socialist Party	organization
Italy	place
Ituri	place
Ivorian	group
Ivory Coast	place
JAPAN	place
JERUSALEM	place
JURI	organization
Jaffna	place
Jakarta	place
Jalalabad	place
Jamaica	place
Japan	place
Japan Open	event
Japanese	group
Japanese Americans	group
Jasper	place
Jeddah	place
Jenin	place
Jericho	place
Jerusalem	place
Jewish	group
Johannesburg	place
Jordan	place
Judicial Watch	organization
Judiciary Committee	organization
Justice	organization
Justice Department	organization
Justice and Equality Movement	organization
KCNA	organization
KDB	organization
KFC	organization
KKK	organization
KPA	organization
KS	place
Kampala	place
Kandahar	place
Kansas	place
Kansas City Chiefs	organization
Karachi	place
Karbala	place
Kashmir	place
Kashmiri	place
Katmandu	place
Kazaa	product
Keane	organization
Keep the Promise PAC	organization
Kelly File	work
Kent	place
Kenya	place
Kenyan	group
Kenyans	group
Kerala	place
Khmer Rouge	organization
Khokhrapar	place
Khost	place
Khyber	place
Kill Bill	work
King County Prosecutor’s Office	organization
King Gyanendra	organization
Kingston	place
Kinsey	work
Kirkuk	place
Koinonia	organization
Kopinga Marae	place
Koran	place
Korea Open	event
Korean	group
Korean People's Army	organization
Koreans	group
Kowloon	place
Kremlin	organization
Ku Klux Klan	organization
Kuala Lumpur	place
Kunar	place
Kunene	place
Kurdistan Workers Party	organization
Kurdistan Workers' Party	organization
Kuwaiti	place
Kyrgyz	group
Kyrgyzstan	place
L.A.	place
LA	place
LA Weekly	organization
LDP	organization
LFO	organization
LG Card	organization
LG Group	organization
LIDER party	organization
LONDON	place
LRA	organization
LSE	organization
LTA	organization
La Manga	place
Labor	organization
Labor Day	event
Labor Department	organization
Labour	organization
Labour Party	organization
Labour party	organization
Lac- Megantic	place
Lagos	place
Lahore	place
Lake Erie	place
Lancashire	place
Land Registry	organization
Landsat 8	product
Langeland	place
Lanka	place
Lansdowne Road	place
Laos	place
Las Vegas	place
Las Vegas Strip	place
Latin America	place
Latvia	place
Laura	place
Laura Ashley	organization
Lebanese	group
Lebanese-American	group
Lebanon	place
Leeds	place
Leiden	place
Lib Dems	organization
Liberal Democrat	group
Liberal Democrats	organization
Liberal Party	organization
Liberal Party of Australia	organization
Liberal Party of Canada	organization
Liberals	organization
Liberia	place
Liberian	group
Libertarian	group
LibriVox	organization
Libya	place
Libyan	group
Lifetime	organization
Limerick	place
Lindi	place
Lindi Bus Stand	place
Lindi Bus Terminal	place
Linguistic Society of America	organization
LinkedIn	organization
Linux	product
Lions	organization
Lisbon	place
Lit Idol	event
Lithuania	place
Little Rock	place
Live-Shot	organization
Local 90	organization
Lockheed	organization
Lodge	place
Lombardy	place
London	place
London Fashion Week	event
London Stock Exchange	organization
Lord of the Rings	work
Lord's Resistance Army	organization
Lords	organization
Los Angeles	place
Los Angeles International Airport	place
Los Angeles Times	organization
Louisiana	place
Luanda	place
Luxembourg	place
M1	place
MAS	organization
MCI	organization
MD	place
MDA	organization
MDA III	product
MDA IV	product
MDAs	product
MDC	organization
MIT	organization
MLB	organization
MPx	product
MQM	organization
MSN	organization
MSNBC	organization
MTV	organization
MUFC	organization
Mac	product
Mac mini	product
MacWorld	event
Macau	place
Macbook	product
Macedonia	place
Macedonian	group
Macintosh	product
Madagascar	place
Madame Tussauds New York	place
Madhya Pradesh	place
Madrid	place
Main	place
Maine	place
Major League	organization
Major League Baseball	organization
Malawi	place
Malaysia	place
Malaysia Airlines	organization
Malaysian Airlines	organization
Maldives	place
Mali	place
Malta	place
Man To Man	work
Man Utd	organization
Man of the Woods	work
Manchester	place
Manchester United	organization
Manhattan	place
Manhunt	work
Manila	place
Marine	organization
Marriott	organization
Marsh	organization
Maryland	place
Mass.	place
Massachusetts	place
Massachusetts Institute of Technology	organization
Match	event
Mauritania	place
Mauritius	place
McDonald's	organization
Mecca	place
Mecca's Grand Mosque	place
Medicaid	law
Medina	place
Meet the Press	work
Melbourne	place
Memphis Grizzlies	organization
Memphis Hustle	organization
Menatep	organization
Merck	organization
Mesoamerica	place
Metropolitan Police	organization
Mexican	group
Mexican War	event
Mexicans	group
Mexico	place
Mexico City	place
Miami	place
Michigan	place
Microsoft	organization
Microsoft Mobile	product
Middle East	place
Mideast	place
Midwest	place
Migration Watch	organization
Milan	place
Million Dollar Baby	work
Milwaukee	place
Minneapolis	place
Minnesota	place
Minnesota Timberwolves	organization
Minsk	place
Miramar	place
Miramax	organization
Mississippi	place
Mississippi River	place
Missouri	place
MoD	organization
Mogadishu	place
Moldova	place
Monabao	place
Monaco	place
Mongolia	place
Monmouth	organization
Monrovia	place
Montana	place
Montego Bay	place
Montenegro	place
Montreal	place
Morgan Stanley	organization
Morning Joe	work
Moroccan	group
Morocco	place
Moruo	organization
Moscow	place
Mosul	place
Motorola	organization
Mount Agamenticus	place
Mount Agamenticus Conservation Program	organization
Mountain View	place
Mozambique	place
Mozilla	organization
Multan	place
Mumbai	place
Municipality of Livorno	organization
Muslim Brotherhood	organization
Myanmar	place
Mérida	place
N.C.	place
N.H.	place
N.Korea	place
N.Y.	place
NAACP	organization
NAJAF	place
NAO	organization
NARAL Pro-Choice America	organization
NASA	organization
NATO	organization
NBA	organization
NBA G League	organization
NBC	organization
NBC News	organization
NDP	organization
NEW DELHI	place
NEW YORK	place
NFC	organization
NFL	organization
NH	place
NHS	organization
NLD	organization
NRA	organization
NRL	organization
NSA	organization
NSW	place
NSYNC	organization
NWSC	organization
NXP	organization
NY	place
NYC	place
NYT	organization
Nablus	place
Nairobi	place
Najaf	place
Namibia	place
Nangarhar	place
Napster	organization
Naqsh-e Jahan Square	place
Nasa	organization
Nasdaq	organization
Nashville	place
Nation	place
National Academy of Sciences	organization
National Aeronautics and Space Administration	organization
National Alliance	organization
National Council for Adoption	organization
National Guard	organization
National League for Democracy	organization
National Party of Australia	organization
National Rifle Association	organization
National Right to Life Committee	organization
National Security Agency	organization
National Security Council	organization
National Weather Service	organization
Nationwide	organization
Native American	group
Nato	organization
Navy	organization
Nazi Germany	place
Nebraska	place
Negroponte	organization
Nepal	place
Nepalese	group
Netflix	organization
Netherlands	place
Nevada	place
New Delhi	place
New Democratic Party	organization
New England	place
New Hampshire	place
New Jersey	place
New Light of Myanmar	organization
New Mexico	place
New Orleans	place
New People Party	organization
New South Wales	place
New World	place
New York	place
New York City	place
New York Post	organization
New York Times	organization
New Yorker	organization
New Zealand	place
News Corp	organization
NewsFactor	organization
Newsweek	organization
Newtown	place
NextGen Climate	organization
NiMo	organization
Nicaragua	place
Nicaraguan	group
Niger	place
Nigeria	place
Nigerian	group
Nintendo	organization
Noida	place
Nokia	organization
Nomad Digital	organization
Norfolk	place
North	place
North Africa	place
North America	place
North American Free Trade Agreement	law
North Carolina	place
North Kivu	place
North Korea	place
North Korean	group
North Waziristan	place
North West Frontier Province	place
Northeast	place
Northeast Ohio	place
Northern Cape	place
Northern Hemisphere	organization
Northern Ireland	place
Norwegian	group
Nova Scotia	place
Nuclear Non-Proliferation Treaty	organization
Nuevo Laredo	place
Nvidia	organization
O'Reilly	organization
O-Town	organization
OBR	organization
OCC	organization
OECD	organization
OK	place
ONS	organization
OPEC	organization
OSCE	organization
OTTAWA	place
Obama administration	organization
Obamacare	law
Ocean Florida	organization
Odessa University	organization
Office for Budget Responsibility	organization
Office for National Statistics	organization
Office of the Deputy Prime Minister	organization
Official UK Singles Chart	product
Ohio	place
Ohio State University	organization
Oklahoma	place
Olin Corp	organization
Olympic	event
Omaha	place
Oman	place
One Direction	organization
One Night	work
Onion	organization
Ontario	place
Open	organization
Operation IceBridge	event
Oracle	organization
Orakzai	place
Orange	organization
Oregon	place
Organization of Petroleum Exporting Countries	organization
Orlando	place
Oscar	law
Oscars	law
Oslo	place
Ottawa	place
Ottoman Empire	organization
Our Principles PAC	organization
Outlook Cabin	place
Oval Office	place
P-3 Orion	product
PA	organization
PARIS	place
PBS	organization
PHX	place
PKK	organization
POLITICO	organization
PSP	product
PSPC	organization
PSPs	product
Pacific	place
Pacific Ocean	place
Page Six	organization
Painkiller	work
Pakistan	place
Pakistani	group
Pakistanis	group
Paktika	place
Palace	place
Palestine	place
Palestinian	group
Palestinians	group
Palm Beach	place
Palo Alto	place
Panorama	event
Paralympic Games	event
Paralympics	event
Paramount	organization
Pari Chowk	place
Paris	place
Park and Ride	place
Parliament	organization
Parmalat	organization
Party	organization
Pasadena	place
Passion of the Christ	work
Patriotic Party	organization
Penelec	organization
Pennsylvania	place
Pentagon	organization
People	organization
People's Choice Awards	law
People's Republic of China	place
Persia	place
Persian Gulf	place
Peru	place
Peruvian	group
Peshawar	place
Pew	organization
Pew Research	organization
Pew Research Center	organization
Pfizer	organization
Phbow	place
Philadelphia	place
Philadelphia Eagles	organization
Phoenix	place
Phytopharm	organization
Pine Island Glacier	place
Pine Island glacier	place
Pirates	organization
Pittsburgh	organization
Pittsburgh Pirates	organization
Pittsburgh Steelers	organization
Pixel	product
Pixel 2	product
Pixel Camera	product
Pixel Visual Core	product
Planned Parenthood	organization
PlayStation 2	product
PlayStation Portable	product
Playboy	organization
Poland	place
Police Federation	organization
Polish	group
Politico	organization
Pompeii	place
Pop Idol	work
Port Hutt	place
Port-au-Prince	place
Portland	place
Portsmouth	place
Portuguese	group
Post	organization
Prague	place
Prison Break	work
Progressive Conservative Party of Canada	organization
Progressive Field	place
Protect Journalists	organization
Providencia	place
Public Policy Institute of California	organization
Pulp Fiction	work
Punjab	place
Purple Heart	law
Qantas	organization
Qld	place
Qualcomm	organization
Quebec	place
Queen	organization
Queensland	place
Quetta	place
Qwest	organization
RAISR	product
RCMP	organization
RCTV	organization
RSPCA	organization
RT	organization
Radicati Group	organization
Ramadi	place
Ramallah	place
Rams	organization
Rangoon	place
Real Clear Politics	organization
RealClearPolitics	organization
Rebellion	organization
Recording Industry Association of America	organization
Red Hat	organization
Red Sea	place
Red Sox	organization
Redmond	place
Regent Street Association	organization
Rekohu	place
Republic	place
Republican	group
Republican National Committee	organization
Republican National Convention	event
Republican Party	organization
Republicans	group
Reuters	organization
Revolutionary Armed Forces	organization
Rhode Island	place
Ripple	organization
River Garden	place
Rivertrail	place
River’s Edge	work
Robots	work
Rochester	place
Rock Your Body	work
Rom Con	event
Roman Catholic Church	organization
Romancing The Stone	work
Romania	place
Romanian	group
Rome	place
Rose Parade	event
Rotherham	place
Royal Academy	organization
Royal Palace	place
Royal Society	organization
Royal Society of Literature	organization
Royal Swedish Academy of Sciences	organization
Rule 40	law
Russia	place
Russian	group
Rwanda	place
Rwandan	place
Ryanair	organization
S.C.	place
SA	place
SACU	organization
SBC	organization
SEC	organization
SEOUL	place
SF	place
SJNB	organization
SKY	organization
SOUTH KOREAN	group
SPD	organization
SYDNEY	place
Sacramento	place
Sadr City	place
Saigon	place
Sale Sharks	organization
Samarra	place
Samsung	organization
San Andres	place
San Bernardino	place
San Diego	place
San Francisco	place
San Jose	place
San Marino	place
San Rafael	place
Sand Springs	place
Sanford	place
Santiago	place
Sao Paulo	place
Sarajevo	place
Sars	organization
Saur	organization
ScanSoft	organization
Science Fiction and Fantasy Writers of America	organization
Scientology	organization
Scotland	place
Scottish Executive	organization
Scottish Parliament	organization
Sea Org	organization
Seaforth	place
Seattle	place
Second Amendment	law
Secret Service	organization
Securities and Exchange Commission	organization
Security Council	organization
Senate	organization
Senegal	place
Sepa	organization
Serb	group
Serbia	place
Serbian	group
Serbian Radical Party	organization
Serbs	group
SexyBack	work
Shanghai	place
Shareholders United	organization
Sharjah	place
Sharon Statement	work
Sheffield	place
Shiite	group
Siberia	place
Sichuan	place
Sierra Leone	place
Silicon Valley	place
Sinai	place
Singapore Airlines	organization
Sinn Fein	organization
Sinn Féin	organization
Sioux Falls	place
Six Nations	event
Sky News	organization
SkyNewsBreak	organization
Slice Pizza	place
Sligo	place
Slovakia	place
Slovaks	group
Slovenia	place
Snapchat	product
Sne	place
Snecma	organization
Sochi	place
Social Democratic Party	organization
Society	organization
Society of the Cincinnati	organization
Socotra	place
Socotra Hotel	place
Solomon Islands	place
Somali	group
Somalia	place
Somalis	group
Sons of Confederate Veterans	organization
Sony	organization
Sony PSP	product
Sophos	organization
Sotheby's	organization
Soul Train	law
Soul Train Awards	law
South	place
South Africa	place
South America	place
South Asia	place
South Australia	place
South Carolina	place
South China Sea	place
South Dakota	place
South Korea	place
South Korean	group
South Ossetia	place
South Pacific	place
South Waziristan	place
Southeast Asia	place
Southern	organization
Southern Ocean	place
Southwest Airlines	organization
Soviet Union	place
Spain	place
Spamhaus	organization
Spaniard	place
Spanish	group
Spice Girls	organization
Spider-Man 2	work
Spin Boldak	organization
Sri Lanka	place
Srinagar	place
St Petersburg	place
St. Petersburg	place
St. Thomas	place
Stade de France	place
Standard & Poor's	organization
Stanford University	organization
State Colin Powell	organization
State Department	organization
State Robert Zoellick	organization
State of Pennsylvania	place
Statista	organization
Steelers	organization
Stelco	organization
Stockholm	place
Strasbourg	place
Stridon	place
Strynø	place
Study Group	organization
Sudan	place
Sudanese	group
Suffolk University	organization
Sumatra	place
Sunday Telegraph	organization
Sunderland	organization
Sunderland FC	organization
Super Bowl	event
Super Tuesday	event
Supreme Court	organization
Svendborg	place
Swaziland	place
Swedish	group
Swiss	group
Switzerland	place
Sydfynske Øhav	place
Sydney	place
Syria	place
Syrian	group
Syrians	group
T in the Park	event
T-Mobile	organization
TCI	organization
TCL	organization
TDU	organization
THE HAGUE	place
TOKYO	place
TRANS-CANADA RESOURCES	organization
TUC	organization
TX	place
Taasinge	place
Tabennese	place
Taipei	place
Taiwan	place
Taiwanese	group
Tajikistan	place
Take That	organization
Taleban	organization
Taliban	organization
Tamiflu	place
Tamil	organization
Tampa	place
Tampa Bay Rays	organization
Tanzania	place
Tashkent	place
Tbilisi	place
Technion	organization
Tehran	place
Telegram X	product
Tempe	place
Tennessee	place
Teotihuacan	place
Terminal	place
Tesco	organization
Texans	organization
Texas	place
Thai	group
Thailand	place
That's Life	work
The Apprentice	work
The Associated Press	organization
The Aviator	work
The Life Aquatic	work
The New York Times	organization
The Passion of the Christ	work
The Rebel Billionaire	work
The Washington Post	organization
TheBlaze	organization
TheIndyNews	organization
Third Reich	organization
This Week	work
Théâtre de la Ville	place
Tiananmen Square	place
Tibetan	group
Tibetans	group
Tiger	product
Tikrit	place
Times	organization
Tods Murray	organization
Togo	place
Tokyo	place
Tories	group
Toronto	place
Tortured Poets Department	work
Tory	group
Toshiba	organization
Trafford Centre	place
Tranekær	place
Trans-Canada	organization
Trans-Canada Resources Ltd	organization
Travel Heels	organization
Travel Partnership	organization
Treasury	organization
Tripoli	place
Triton	organization
Trump Taj Mahal	organization
Tulkarem	place
Tulsa	place
Turkish	group
Turkish Cypriot	group
Turkish Cypriots	group
Turkmen	group
Turkmenistan	place
Tuy Hòa	place
Twickenham	place
Twitter	organization
Typhoon Chaba	event
Tysabri	product
U. S.	place
U.N.	organization
U.N. General Assembly	organization
U.N. Secretary-General	organization
U.N. Security Council	organization
U.N. World Food Program	organization
U.S.	place
U.S. Agriculture Department	organization
U.S. Air Force	organization
U.S. Army	organization
U.S. Central Intelligence Agency	organization
U.S. Congress	organization
U.S. Defense	organization
U.S. Defense Department	organization
U.S. Embassy	organization
U.S. Federal Reserve	organization
U.S. Geological Survey	organization
U.S. Gulf Coast	place
U.S. Justice Department	organization
U.S. Navy	organization
U.S. Senate	organization
U.S. State Department	organization
U.S. Supreme Court	organization
U.S. Treasury	organization
UCLA	organization
UK	place
UK Independence Party	organization
UKIP	organization
UMD	product
UN	organization
UN Security Council	organization
UNECE	organization
UNESCO World Heritage Site	place
UNICEF	organization
UNITED NATIONS	organization
UNRWA	organization
UPS	organization
US	place
US Airways	organization
US Anti-Doping Agency	organization
US Army	organization
US Bank Stadium	place
US Census Bureau	organization
US District Court	organization
US Marines	organization
US Supreme Court	organization
US5	organization
USA TODAY	organization
USDA	organization
USI	organization
USSR	organization
Uganda	place
Ugandan	place
Ukip	organization
Ukraine	place
Ukrainian	group
Ulster Unionist Party	organization
Undefeated	organization
Unimation	organization
United	organization
United Airlines	organization
United Daughters of the Confederacy	organization
United Kingdom	place
United Nations	organization
United Nations Secretary-General	organization
United Nations Security Council	organization
United States	place
United Way	organization
Universal Postal Union	organization
Universidade Federal de Santa Catarin	organization
University	organization
University of Calcutta	organization
University of California	organization
University of California at Berkeley	organization
University of Groningen	organization
University of Michigan	organization
University of Southern Indiana	organization
University of Sydney	organization
University of Toronto	organization
Upper Bann	organization
Uppsala University	organization
Uruzgan	place
Ustream	organization
Utah	place
Uzbek	group
VOA	organization
Va.	place
Vagabond Tours	organization
Vancouver	place
Vanuatu	place
Variety	organization
Vegas	place
Venezuela	place
Venezuelan	group
Verizon	organization
Vermont	place
Viacom	organization
Vic	place
Victoria	place
Vienna	place
Vietnam	place
Vietnamese	group
Vioxx	product
Virginia	place
Visual Core	product
Voice of America	organization
Volvo China Open	event
Vt.	place
WA	place
WASHINGTON	place
WFP	organization
WHO	organization
WMC	organization
WRAZ-TV	organization
WTA	organization
WTO	organization
WaPo	organization
Wakefield	place
Wal-Mart	organization
Wall Street	place
Wall Street Journal	organization
Walmart	organization
Walt Disney World	place
Warner	organization
Warner Brothers	organization
Warsaw	place
Washington	place
Washington D.C.	place
Washington Post	organization
Washington State University	organization
Wellington	place
Wells Fargo Center	place
Wembley	organization
West	place
West Africa	place
West Bank	place
West Bank and Gaza Strip	organization
West Bengal	place
West Point	organization
Westchester	place
Western Europe	place
Western Journalism	organization
Westerners	organization
Westlife	organization
Westmount	place
WhatsApp	product
Whigs	group
White House	organization
Wife Swap	work
Wikinews	organization
Wilmington	place
Wimpey	organization
Windows	product
Windows Genuine Advantage	product
Windows XP	product
Windy City	place
Winn-Dixie	organization
Winnipeg	place
Winter Olympics	event
WireImage	organization
Wis.	place
Wisconsin	place
Wolong	place
Wolong Nature Reserve	place
Women's March	event
World	place
World Bank	organization
World Court	organization
World Food Program	organization
World Health Organization	organization
World Series	event
World Trade Organisation	organization
World Trade Organization	organization
World War I	event
World War II	event
WorldCom	organization
Worldcom	organization
Xbox	product
Xbox 2	product
Xenon	product
Xinhua	organization
Xinhua News Agency	organization
Xinhuanet	organization
Xinjiang	place
Xstrata	organization
Y Tu Mama Tambien	work
Y Vote Mock Elections	event
Y Vote Mock Elections 2005	event
YAF	organization
YUKOS	organization
Yahoo	organization
Yala	place
Yazidis	group
Yemeni	group
York	place
York County	place
Yorkshire	place
YouTube	organization
Youngspiration	organization
Yucatán	place
Yugansk	organization
Yuganskneftegaz	organization
Yugoslav	group
Yugoslavia	place
Yukos	organization
Zabul	place
Zagreb	place
Zambia	place
Zimbabwean	group
Łódź	place`;

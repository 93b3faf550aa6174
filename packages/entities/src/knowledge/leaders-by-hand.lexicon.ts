/**
 * Heads of state and of government whose terms lie between the sources of the table: country (ISO
 * 3166-1 alpha-3), title, name, first and last month in office; a term still open has no end here,
 * since the table has it.
 * Source: general knowledge, by hand, to the month. The G20, the larger states of the Pacific, and
 * states often in the news.
 * Left out: caretakers of some weeks, and terms whose months we were not sure of.
 */
const terms = `
  AFG|President|Hamid Karzai|2004-12|2014-09
  AFG|President|Ashraf Ghani|2014-09|2021-08
  ARG|President|Cristina Fernandez de Kirchner|2007-12|2015-12
  ARG|President|Mauricio Macri|2015-12|2019-12
  ARG|President|Alberto Fernandez|2019-12|2023-12
  AUS|Prime Minister|Kevin Rudd|2007-12|2010-06
  AUS|Prime Minister|Julia Gillard|2010-06|2013-06
  AUS|Prime Minister|Kevin Rudd|2013-06|2013-09
  AUS|Prime Minister|Tony Abbott|2013-09|2015-09
  AUS|Prime Minister|Malcolm Turnbull|2015-09|2018-08
  AUS|Prime Minister|Scott Morrison|2018-08|2022-05
  BRA|President|Luiz Inacio Lula da Silva|2003-01|2011-01
  BRA|President|Dilma Rousseff|2011-01|2016-08
  BRA|President|Michel Temer|2016-08|2018-12
  BRA|President|Jair Bolsonaro|2019-01|2022-12
  CAN|Prime Minister|Stephen Harper|2006-02|2015-11
  CAN|Prime Minister|Justin Trudeau|2015-11|2025-03
  CHN|President|Hu Jintao|2003-03|2013-03
  CUB|President|Raul Castro|2008-02|2018-04
  DEU|Chancellor|Angela Merkel|2005-11|2021-12
  DEU|Chancellor|Olaf Scholz|2021-12|2025-05
  EGY|President|Hosni Mubarak|1981-10|2011-02
  EGY|President|Mohamed Morsi|2012-06|2013-07
  ESP|Prime Minister|Mariano Rajoy|2011-12|2018-06
  FJI|Prime Minister|Frank Bainimarama|2007-01|2022-12
  FRA|President|Nicolas Sarkozy|2007-05|2012-05
  FRA|President|Francois Hollande|2012-05|2017-05
  GBR|Queen|Elizabeth II|1952-02|2022-09
  GBR|Prime Minister|Margaret Thatcher|1979-05|1990-11
  GBR|Prime Minister|John Major|1990-11|1997-05
  GBR|Prime Minister|Tony Blair|1997-05|2007-06
  GBR|Prime Minister|Gordon Brown|2007-06|2010-05
  GBR|Prime Minister|David Cameron|2010-05|2016-07
  GBR|Prime Minister|Theresa May|2016-07|2019-07
  GBR|Prime Minister|Boris Johnson|2019-07|2022-09
  GBR|Prime Minister|Liz Truss|2022-09|2022-10
  GBR|Prime Minister|Rishi Sunak|2022-10|2024-07
  GRC|Prime Minister|Alexis Tsipras|2015-01|2019-07
  IDN|President|Susilo Bambang Yudhoyono|2004-10|2014-10
  IDN|President|Joko Widodo|2014-10|2024-10
  IND|Prime Minister|Manmohan Singh|2004-05|2014-05
  IRL|Taoiseach|Enda Kenny|2011-03|2017-06
  IRL|Taoiseach|Leo Varadkar|2017-06|2020-06
  IRL|Taoiseach|Micheal Martin|2020-06|2022-12
  IRL|Taoiseach|Leo Varadkar|2022-12|2024-04
  IRL|Taoiseach|Simon Harris|2024-04|2025-01
  IRN|President|Mahmoud Ahmadinejad|2005-08|2013-08
  IRN|President|Hassan Rouhani|2013-08|2021-08
  IRN|President|Ebrahim Raisi|2021-08|2024-05
  ISR|Prime Minister|Benjamin Netanyahu|1996-06|1999-07
  ISR|Prime Minister|Benjamin Netanyahu|2009-03|2021-06
  ISR|Prime Minister|Naftali Bennett|2021-06|2022-06
  ISR|Prime Minister|Yair Lapid|2022-07|2022-12
  ISR|Prime Minister|Benjamin Netanyahu|2022-12|
  ITA|Prime Minister|Mario Monti|2011-11|2013-04
  ITA|Prime Minister|Enrico Letta|2013-04|2014-02
  ITA|Prime Minister|Matteo Renzi|2014-02|2016-12
  ITA|Prime Minister|Paolo Gentiloni|2016-12|2018-06
  ITA|Prime Minister|Giuseppe Conte|2018-06|2021-02
  ITA|Prime Minister|Mario Draghi|2021-02|2022-10
  JPN|Prime Minister|Shinzo Abe|2006-09|2007-09
  JPN|Prime Minister|Shinzo Abe|2012-12|2020-09
  JPN|Prime Minister|Yoshihide Suga|2020-09|2021-10
  JPN|Prime Minister|Fumio Kishida|2021-10|2024-10
  JPN|Prime Minister|Shigeru Ishiba|2024-10|2025-10
  KOR|President|Lee Myung-bak|2008-02|2013-02
  KOR|President|Park Geun-hye|2013-02|2017-03
  KOR|President|Moon Jae-in|2017-05|2022-05
  KOR|President|Yoon Suk Yeol|2022-05|2025-04
  MEX|President|Felipe Calderon|2006-12|2012-11
  MEX|President|Enrique Pena Nieto|2012-12|2018-11
  MEX|President|Andres Manuel Lopez Obrador|2018-12|2024-09
  NLD|Prime Minister|Mark Rutte|2010-10|2024-07
  NZL|Prime Minister|Helen Clark|1999-12|2008-11
  NZL|Prime Minister|John Key|2008-11|2016-12
  NZL|Prime Minister|Bill English|2016-12|2017-10
  NZL|Prime Minister|Jacinda Ardern|2017-10|2023-01
  NZL|Prime Minister|Chris Hipkins|2023-01|2023-11
  PAK|Prime Minister|Nawaz Sharif|2013-06|2017-07
  PAK|Prime Minister|Imran Khan|2018-08|2022-04
  PHL|President|Benigno Aquino|2010-06|2016-06
  PHL|President|Rodrigo Duterte|2016-06|2022-06
  POL|President|Andrzej Duda|2015-08|2025-08
  RUS|President|Vladimir Putin|2000-05|2008-05
  RUS|President|Dmitry Medvedev|2008-05|2012-05
  RUS|President|Vladimir Putin|2012-05|
  SAU|King|Abdullah bin Abdulaziz|2005-08|2015-01
  SLB|Prime Minister|Manasseh Sogavare|2019-04|2024-05
  SYR|President|Bashar al-Assad|2000-07|2024-12
  TUR|Prime Minister|Recep Tayyip Erdogan|2003-03|2014-08
  TUR|President|Abdullah Gul|2007-08|2014-08
  UKR|President|Viktor Yanukovych|2010-02|2014-02
  UKR|President|Petro Poroshenko|2014-06|2019-05
  USA|President|George W. Bush|2001-01|2009-01
  USA|President|Barack Obama|2009-01|2017-01
  USA|President|Donald Trump|2017-01|2021-01
  USA|President|Joe Biden|2021-01|2025-01
  USA|President|Donald Trump|2025-01|
  VEN|President|Hugo Chavez|1999-02|2013-03
  WSM|Prime Minister|Tuilaepa Sailele Malielegaoi|1998-11|2021-05
  WSM|Prime Minister|Fiame Naomi Mata'afa|2021-05|2025-09
  ZAF|President|Jacob Zuma|2009-05|2018-02
`;

/** country, title, name, since, until: one term a row. */
export const leadersByHand: readonly (readonly string[])[] = terms
  .trim()
  .split("\n")
  .map((line) => line.trim().split("|"));

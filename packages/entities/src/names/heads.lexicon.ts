/**
 * Words that tell what a name is of by standing in it, mostly at its end or before "of".
 * Lower case. Source: by hand, from general knowledge of news copy.
 * Left out: heads that say two things without a leaning ("International", "World").
 */
const list = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));

export const organizationHeads: ReadonlySet<string> = list(`
  academy administration agency airlines airways alliance army assembly associates association authority
  bank bar board brigade brigades broadcasting brothers bureau business cabinet caucus center centre chamber church
  club co coalition college commission committee company confederation conference congress consortium consulting
  corp corporation corps council court courts department dept directorate electric embassy energy enterprises exchange
  faculty fc federation fellowship films force forces foundation front fund gazette government group guard guards guild
  herald holdings house inc industries initiative institute institution insurance international investments
  journal judiciary knesset laboratories laboratory lab labs league legion legislature limited llc llp lp ltd magazine
  media militia ministry mission mosque motors movement navy network news newspaper office ombudsman opera
  orchestra organisation organization panel parliament partners partnership party pharmaceuticals plc police
  post press productions radio records registry school schools secretariat securities senate service services
  society solutions stanford station studios syndicate systems task team technologies technology telecom telegraph
  television theatre times treasury tribunal trust tv union united university watch works
`);

export const placeHeads: ReadonlySet<string> = list(`
  airport alley archipelago area atoll avenue basin bay beach borough boulevard bridge building canal canyon cape castle dam pier barracks airfield racecourse monument memorial
  cathedral cemetery channel city coast county creek crossing delta desert district drive estate falls field
  fields forest garden gardens glacier gulf hall harbor harbour heights highway hill hills hospital hotel island islands isle
  isles junction lake lane mall mount mountain mountains municipality oblast ocean palace park pass peak
  peninsula plains plateau plaza point port prefecture prison province quay range reef region reserve reservoir ridge
  river road sea seas shore square stadium state straits strait street strip suburb swamp temple territory tower towers town
  township tunnel valley village volcano wall woods zone
`);

/** Heads at whose end the whole name is a place, whatever stands around it. */
export const landforms: ReadonlySet<string> = list(`
  airport archipelago avenue boulevard bridge canyon desert fjord glacier gulf highway island islands isles lake
  lane mountain mountains ocean peninsula plateau reef river road sea seas strait straits street tunnel
  valley volcano
`);

export const eventHeads: ReadonlySet<string> = list(`
  bowl championship championships cup day derby election elections eve festival final finals games grand holocaust marathon massacre
  olympics olympic open pandemic paralympics premiership prix protests race referendum revolution series summit
  superbowl tour tournament trophy uprising war wars week hurricane typhoon cyclone storm operation
  attack attacks bombing bombings conflict crisis dialogue disaster earthquake famine genocide
  invasion meeting riots strike talks tsunami
  expo fair inquiry trial scandal crash intifada ceasefire christmas easter ramadan eid diwali hanukkah
`);

export const lawHeads: ReadonlySet<string> = list(`
  accord accords act agreement agreements amendment award awards bill charter code constitution convention covenant
  declaration deal directive law laws medal order ordinance pact plan prize program programme protocol regulation resolution rule
  statute treaty clause medicare medicaid oscar oscars emmy emmys grammy grammys bafta baftas
`);

/** Heads before "of" that keep what follows in the name: "Bank of England", "Gulf of Aden". */
export const ofHeads: ReadonlySet<string> = list(`
  academy agency archbishopric archdiocese army association attorney bank battle bay board book bureau cape cathedral center centre chamber
  church city college commission committee community company confederation conference congress convention
  council court courts declaration department district diocese duchy faculty federation festival force forces game group guild gulf hall
  horn house institute institution international isle isles kingdom lake law league library lord lords ministry month mount movement
  museum national office order organisation organization parliament party people port province register religion republic royal school
  sea secretariat senate society sons state states strait straits sultanate syndicate tower treaty tribunal union united university voice war wars
  world year children daughters guards joint chiefs friends doctors lloyd masters bishops house houses museum legion
`);

/** Words that hold a name together in small letters; those before "of" are particles of people's names. */
export const particles: ReadonlySet<string> = list(`
  al el bin ibn bint abu von van der den ter ten de da do dos das del della di la le du des und et y ould oul e zu
`);

/** Words that begin a sentence with a capital and are no part of a name after them, besides the common words. */
export const openers: ReadonlySet<string> = list(`
  a about across add after again against ago all allegedly almost along already also although amid among an and another any anyone apart
  are around as asked at away back because before behind being below beside besides between beyond both but by can compare could
  despite did do does during each earlier either elsewhere even eventually every everyone ex except few finally following
  for former fortunately from further given had has have he hello hence her here hers his how however i if in indeed inside instead
  into is it its just last later least less let like likewise many may maybe me meanwhile might more moreover most much must my
  near nearly neither never nevertheless new next no nobody none nonetheless nor not nothing now of off on once one
  only onto or other others otherwise our out outside over overall own per perhaps please rather recently regarding said same
  several shall she should similarly since so some someone sometimes soon still such surely than thank that the their them then
  there therefore these they this those though through throughout thus to today together tomorrow tonight too toward towards two three four five
  under unfortunately unless unlike until up upon us was we well were what whatever when whenever where whereas wherever
  whether which while who whoever whom whose why will with within without would yes yesterday yet you your
`);

/** Days and months: they end a run of capitals, and are no names. */
export const calendar: ReadonlySet<string> = list(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** What makes a name of a day: "Black Friday". */
export const namedDays: ReadonlySet<string> = list(
  `ash black bloody boxing cyber easter good holy maundy palm super shrove giving`,
);

/** Numbers belong to the name after these: "Apollo 11", "Chapter 7". */
export const numbered: ReadonlySet<string> = list(`
  airbus android apollo article boeing channel chapter falcon flight highway interstate landsat title playstation
  psalm route rule soyuz windows iphone xbox area g group formula covid radio pack pixel bsl sars
`);

/**
 * Nouns that name an event, by CAMEO code; lines as in `verbs.lexicon.ts`. A mark says how much must
 * stand with a noun before it is one:
 *
 *   `invasion!`   nothing: it is an event even where nobody is named
 *   `visit`       somebody who takes part, or a verb that carries it out
 *   `pact^`       the same, or "between", "with" or a possessor: "a pact with Lima", "their pact"
 *   `support?`    a verb that carries it out ("voiced support"): alone it is a state or a thing
 *
 * `joint exercise` asks for the word before the noun.
 * Source: as for the verbs. Left out: nouns that are offices, bodies or documents more often than acts.
 */
export const nouns = `
030 AGREE: agreement^, deal^, accord^, pact^, treaty^, consensus?, pledge?, promise?, commitment?, understanding?, compromise?
040 CONSULT: talk, meeting, discussion, consultation, dialogue, conversation, summit, conference?, encounter, handshake, briefing?, exchange?
041 CONSULT/phone: phonecall, phone call, telephone call, telephone conversation
042 CONSULT/visit: visit, trip, tour?, arrival
045 CONSULT: mediation
046 CONSULT: negotiation, peace talk, peace process?
051 SUPPORT: praise?, support?, endorsement, backing?, congratulation?, approval?, solidarity?, tribute?, welcome?, recognition?
055 SUPPORT: apology
057 SUPPORT: signing, ratification
060 COOPERATE: cooperation?, collaboration?, partnership?
062 COOPERATE: joint exercise, joint drill, joint patrol, joint maneuver, war game
063 COOPERATE: extradition
070 AID: aid?, assistance?, help?, donation, relief?, funding?
071 AID: loan?, grant?, investment?, bailout
073 AID: rescue, airlift, evacuation
075 AID: asylum?
0841 RETREAT/release: release, liberation, prisoner exchange, prisoner swap
0871 RETREAT/ceasefire: ceasefire, cease-fire, truce, armistice
0873 RETREAT/disarm: disarmament, denuclearization
0874 RETREAT/disarm: withdrawal, retreat, surrender, pullout, pullback
0831 CONCEDE: resignation
090 ACCUSE/investigate: investigation, probe?, inquiry
111 ACCUSE/disapprove: scathing attack, verbal attack, criticism, condemnation, denunciation, rebuke, concern^, outrage?, disapproval?, objection?, alarm?, displeasure?
112 ACCUSE/disapprove: accusation, allegation?
114 ACCUSE/allege: complaint?
115 ACCUSE/allege: lawsuit, prosecution, legal action, legal proceeding
116 ACCUSE/disapprove: conviction
120 REJECT: rejection, refusal, opposition^, resistance?
129 REJECT/yield: veto
130 THREATEN: threat?, warning?, ultimatum
100 REQUEST: demand?, appeal?, request?, plea?, call?
140 PROTEST: protest, demonstration!, uprising, revolt, unrest?
141 PROTEST/demo: rally?, march?, sit-in
142 PROTEST/hunger: hunger strike
143 PROTEST/boycott: boycott, general strike, walkout
145 PROTEST/riot: riot!, rioting
150 MOBILIZE: missile launch!, missile test!, nuclear test!, rocket launch, test launch, launch, test-firing, military exercise, military drill, drill, military buildup, militarization, war game
154 MOBILIZE/troops: deployment, mobilization
160 SANCTION: suspension?
163 SANCTION: sanction?, embargo, boycott
166 SANCTION/expel: expulsion
170 COERCE: pressure?, coercion, repression
172 COERCE/restrict: crackdown
173 COERCE/arrest: arrest!, detention, imprisonment, indictment!, jailing, raid
174 COERCE/deport: deportation, eviction
191 COERCE/restrict: blockade, incursion, siege
192 COERCE/seize: annexation, occupation, seizure
180 ASSAULT: attack!, assault!, killing!, murder, slaying, violence?
181 ASSAULT/abduct: kidnapping!, abduction!, hijacking
182 ASSAULT/beat: beating, stabbing!
1821 ASSAULT/sexual: rape
1822 ASSAULT/torture: torture?
183 ASSAULT/suicide-attack: bombing!, suicide bombing!, car bombing!, blast?, explosion?
186 ASSAULT/assassinate: assassination!
190 ASSAULT: invasion!, offensive, fighting!, battle?, aggression, war, warfare, military operation, military intervention, military action, clash!, ambush!, gunbattle!, hostility?, crossfire?
193 ASSAULT/firearms: shooting!, shootout!, gunfire!
194 ASSAULT/heavy-weapons: shelling!, bombardment!, barrage?
195 ASSAULT/heavy-weapons: airstrike!, air strike!, air raid!, strike, drone strike!, missile strike!
202 ASSAULT/massacre: massacre!, slaughter, genocide?, execution
`;

/** Nouns that add nothing to the event noun before them: "mediation effort". */
export const lightNouns = new Set(
  "attempt bid campaign drive effort incident mission offensive operation process spree".split(" "),
);

/** Verbs whose subject an event noun befalls: "came under attack", "faces sanctions". */
export const suffering = new Set("come face receive suffer undergo get".split(" "));

/** Verbs that carry an event noun as their object, and say no more than that it takes place. */
export const carriers = new Set(
  `announce arrange attend begin carry cause commence commit complete conduct continue convene deliver do end enjoy
  exchange express extend face file get give have head hold host increase initiate intensify issue join launch lead lodge maintain make mount
  offer open order organize pay perform place plan pledge promise provide publish put raise reach receive register reiterate renew resume
  send set share sign stage start step strike suffer take undergo undertake voice wage win`
    .trim()
    .split(/\s+/),
);

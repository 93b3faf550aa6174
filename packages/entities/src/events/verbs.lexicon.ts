/**
 * Verbs that report an event, by CAMEO code. A line: code, PLOVER type and mode, colon, frames; a frame is
 *
 *   `visit`          the verb, whatever stands with it
 *   `sit down`       the verb with its particle
 *   `lift +sanction` with an object whose head is that word; `+a|b` one of several, `+$talks` one of a class
 *   `meet >with`     with that preposition; `take >to|into +street` and that head after it
 *   `call @`         with an object, or a phrase behind its preposition, that names somebody
 *   `hold @person`   the same, of a person
 *   `march ~`        without an object; `return +` with one
 *   `work -together` with that adverb right after it
 *
 * Words are lemmas in American spelling ("-ise" is folded). Of a verb's frames the one that asks
 * most is tried first, so that `withdraw +ambassador` goes before `withdraw`.
 * Source: written by hand from general knowledge of agency copy and of the CAMEO and PLOVER codebooks.
 * Types and modes are those of the crosswalk published with PLOVER (17 September 2021) but for 163, imposing
 * sanctions: it is SANCTION here, as in PLOVER's own labelled records, where the crosswalk has COERCE.
 * Left out: "say", "tell", "announce" and other verbs of mere statement, which are cues of quotes.
 */
export const verbs = `
030 AGREE: agree, consent, pledge, promise, commit >to, reach +$deal, strike +$deal, come >to +$deal, clinch +$deal, seal +$deal, hammer out +$deal, cut +deal, forge +$deal, finalize +$deal, formalize
039 AGREE: accept +$deal|offer|invitation|proposal|mediation|plan, approve +$deal|plan

040 CONSULT: meet, confer, consult, discuss, converse, talk >to|with|about, speak >with|to, sit down, huddle, dine >with, shake +hand, reach out >to, engage >with +government|leader, address +parliament|congress|assembly, attend +$talks, join +$talks, enter +$talks, brief @, convene
041 CONSULT/phone: phone, telephone, call @, speak >by +phone|telephone
042 CONSULT/visit: visit, travel >to @, arrive >in|at @, fly >to|into @, tour @, head >to @, go >to @, journey >to @, return >to +$talks, leave >for @
043 CONSULT/visit: host, receive @person, welcome @person, greet @person
045 CONSULT: mediate, broker, arbitrate
046 CONSULT: negotiate, bargain, renegotiate

051 SUPPORT: praise, endorse, back, hail, applaud, commend, welcome, laud, congratulate, support, salute, champion, embrace +$deal|plan|proposal, side >with, stand >with|by, thank, cheer, emphasize +$weight, stress +$weight, underscore +$weight, underline +$weight, reaffirm +$weight, affirm +$weight, reiterate +$weight, highlight +$weight, honor, vote >for|in +favor
052 SUPPORT: defend, vouch >for, stick up >for
053 SUPPORT: rally +support, rally >behind|around, campaign >for
054 SUPPORT: recognize, establish +$ties, restore +$ties, upgrade +$ties, normalize +$ties, resume +$ties, open +embassy, reopen +embassy, improve +$ties, mend +$ties
055 SUPPORT: apologize
056 SUPPORT: forgive
057 SUPPORT: sign +$deal, ratify +$deal|constitution, conclude +$deal, initial +$deal, ink +$deal, sign >on

060 COOPERATE: cooperate, collaborate, work -together, work -closely, team up, partner >with, join +force, join +hand, strengthen +$ties, deepen +$ties, expand +$ties, boost +$ties, bolster +$ties, enhance +$ties, build +$ties, step up +$ties, beef up +$ties, step up +cooperation
061 COOPERATE: trade >with, export >to, import >from
063 COOPERATE: extradite
064 COOPERATE: share +$secrets, exchange +$secrets|view, give +$secrets, pass +$secrets, swap +$secrets

070 AID: help @, provide >to @, donate >to, provide +support, assist, aid, donate, contribute, send +$aid, give +$aid, provide +$aid, deliver +$aid, offer +$aid, supply +$aid, pledge +$aid, grant +$aid, allocate +$aid, distribute +$aid, hand over +$aid, bring +$aid, extend +$aid, earmark +$aid, approve +$aid, promise +$aid, airlift, bail out
071 AID: lend, fund, finance, invest >in, subsidize, sponsor, give +$money, provide +$money, grant +$money, contribute +$money, donate +$money, pledge +$money
072 AID: arm @, equip @, train +$troops|police, send +$arms, supply +$arms, provide +$arms|intelligence, sell +$arms, deliver +$arms, give +$arms, transfer +$arms, ship +$arms
073 AID: feed, rescue, shelter, treat +wounded, evacuate +wounded|injured|civilian, vaccinate
074 AID: deploy +$peacekeepers, send +$peacekeepers
075 AID: grant +asylum|refuge|citizenship|visa, give +asylum|refuge|sanctuary, accept +refugee|migrant, resettle +refugee|migrant, open +border, harbor

080 CONCEDE: accept +demand|request|condition, approve +request, meet +demand, concede, relent, back down, give in, bow >to, cave, capitulate, yield, backtrack, comply, climb down
081 CONCEDE: ease +$curbs, lift +$curbs, relax +$curbs, loosen +$curbs, remove +$curbs, drop +$curbs, waive, repeal, rescind, cancel +$curbs, suspend +$curbs, revoke +$curbs, overturn +$curbs, end +$curbs, drop +charge|case|lawsuit|investigation, reverse +decision|ruling|order, revoke +decision|order, reduce +sentence, acquit, pardon, legalize, clear @, reinstate, give +permission|right|freedom, grant +pardon|permission|right|bail|amnesty|parole|clemency|freedom, allow, permit, commute +sentence
082 CONCEDE: call off +$protest, end +$protest, suspend +$protest, lift +$protest
083 CONCEDE: resign, step down, abdicate, relinquish +power, reform, cede, step aside, dissolve +parliament, overhaul

0842 RETREAT/return: pay +compensation|reparation
084 RETREAT: return +, hand back, give back, repatriate
0841 RETREAT/release: release, free, set >to +free, liberate @, swap +prisoner, exchange +prisoner
085 RETREAT/ease: lift +$sanctions, ease +$sanctions, remove +$sanctions, suspend +$sanctions, waive +$sanctions, end +$sanctions, relax +$sanctions, drop +$sanctions, reduce +$sanctions, roll back +$sanctions
086 RETREAT/access: allow +$inspectors|$aid|access, admit +$inspectors, accept +$inspectors|$peacekeepers, let in, grant +access, reopen +border|crossing, open +corridor|crossing
0813 RETREAT: lift +curfew, ease +curfew, shorten +curfew, relax +curfew
0814 RETREAT: lift +emergency|siege|martial, end +emergency
0871 RETREAT/ceasefire: declare +$truce, announce +$truce, call +$truce, observe +$truce, sign +$truce, reach +$truce, cease, halt +$fighting, stop +$fighting, end +$fighting|war|conflict, lay down
0872 RETREAT/withdraw: lift +blockade|siege
0873 RETREAT/disarm: disarm, demobilize, dismantle +$arms|site|facility|program, destroy +stockpile, freeze +program
0874 RETREAT/disarm: surrender, retreat, withdraw, withdraw +$troops, pull out, pull back, pull +$troops, evacuate, abandon +$place|base|post

090 ACCUSE/investigate: investigate, probe, open +$probe, launch +$probe, order +$probe, join +$probe, begin +$probe, conduct +$probe, examine +allegation|claim, interrogate, inquire >into
111 ACCUSE/disapprove: condemn, criticize, denounce, blast, slam, decry, deplore, rebuke, lambast, lambaste, scold, censure, fault, berate, chide, castigate, ridicule, mock, insult, question +$conduct, admonish, disparage, lash out >at, lash >at, hit out >at, assail, take +aim, rail >against, complain, chastise, bemoan, lament, regret, disapprove, disagree, call out, deride, vilify, express +$concern, voice +$concern, raise +$concern, share +$concern, reiterate +$concern, warn >of|about|against, express +$anger
112 ACCUSE/disapprove: accuse, blame, allege, implicate, hold +responsible
113 ACCUSE/disapprove: rally >against, campaign >against, impeach, vote >against
114 ACCUSE/allege: summon +$diplomats, lodge +$protest|complaint, file +complaint|petition, complain >to, protest >to
115 ACCUSE/allege: sue, prosecute, file +lawsuit|suit|charge, take >to +court, bring +lawsuit|charge|case, appeal >against
116 ACCUSE/disapprove: convict, find +guilty, fine

120 REJECT: reject, refuse, decline, oppose, object, dismiss, rebuff, spurn, rule out, turn down, deny +permission|entry|access|visa|request|asylum|bail, disavow, repudiate, shun, resist, snub, rebut, block +$deal|$aid|bill|move|resolution|effort|proposal|request, thwart, delay +$aid|$deal|decision|release, abandon +$deal|plan|talks, scrap +$deal|plan, renege >on, balk >at, tolerate
128 REJECT/yield: defy, violate +$deal|law|resolution|sovereignty, breach, flout, disobey, ignore +$deal|call|demand|request|warning|order
129 REJECT/yield: veto

130 THREATEN: threaten, warn @, vow +revenge|retaliation, caution @, menace, brandish
139 THREATEN/relations: give +ultimatum|deadline, issue +ultimatum|$threat, deliver +ultimatum|$threat, set +deadline

140 PROTEST: protest, riot, revolt, rebel, agitate, mutiny
141 PROTEST/demo: demonstrate ~, rally ~, march ~, picket, take >to +street, stage +$protest, hold +$protest, organize +$protest, burn +flag|effigy, chant +slogan
142 PROTEST/hunger: stage +hunger, begin +hunger
143 PROTEST/boycott: boycott, stop +work, go >on +strike, walk out, down +tool, stage +walkout
144 PROTEST/obstruct: block +$roads, barricade, blockade +$roads, occupy +square|building|office|university
145 PROTEST/riot: vandalize, loot

150 MOBILIZE: militarize, test +$missiles, fire +$missiles, launch +$missiles, test-fire, test-launch, conduct +$test|$drill, hold +$drill, carry out +$test|$drill, stage +$drill, parade, develop +$arms|weapon, build +$arms, detonate +device
151 MOBILIZE/police: tighten +security, beef up +security, step up +security|patrol, raise +alert, place >on +alert, put >on +alert
152 MOBILIZE/troops: remain >on +alert, stay >on +alert, order +patrol
153 MOBILIZE/police: deploy +police, send +police, call in +police
154 MOBILIZE/troops: deploy, mobilize, amass, mass +$troops, station, dispatch +$troops, send +$troops, move +$troops, reinforce +border|position, patrol, increase +presence, beef up +presence|force, strengthen +force|presence|military, build up, expand +presence, rearm, scramble +jet|fighter|aircraft, call up +reservist

160 SANCTION: sanction, scale back +$ties, downgrade +$ties, reduce +$ties, cancel +$visit, postpone +$visit, boycott +summit, freeze +$ties
161 SANCTION/withdraw: sever +$ties, cut +$ties, break +$ties, break off +$ties, cut off +$ties, suspend +$ties, end +$ties, recall +$diplomats, withdraw +$diplomats, close +embassy|consulate, pull out >of +$deal, withdraw >from +$deal|organization|council, leave +$deal, quit +$deal|organization, suspend +membership|agreement|treaty
162 SANCTION/discontinue: cut +$aid, suspend +$aid, halt +$aid, stop +$aid, freeze +$aid|$money, withhold +$aid|$money, reduce +$aid, end +$aid, cut off +$aid, withdraw +$aid|support, slash +$aid, prohibit +$aid
163 SANCTION: impose +$sanctions, slap +$sanctions, tighten +$sanctions, toughen +$sanctions, extend +$sanctions, enforce +$sanctions, reimpose +$sanctions, levy +$sanctions, blacklist, embargo, ban +import|export|good|trade|product, suspend +flight|trade|import|export|link, renew +$sanctions
164 SANCTION/withdraw: suspend +$talks, halt +$talks, break off +$talks, end +$talks, call off +$talks, cancel +$talks, postpone +$talks, withdraw >from +$talks, walk out >of +$talks, quit +$talks, end +effort|mediation, pull out >of +$talks
166 SANCTION/expel: expel +$diplomats|$inspectors|worker|staff|agency|organization|official, throw out +$diplomats|$inspectors, withdraw +$peacekeepers|$inspectors, bar +$inspectors|$diplomats, declare +persona

170 COERCE: coerce, force @, compel @, intimidate, hack, harass, defy +order, repress, oppress, crush +$protest|dissent, disperse, impose +ban
1711 COERCE/seize: confiscate, seize, impound, expropriate, nationalize, freeze +asset
172 COERCE/restrict: restrict, impose +$curbs, tighten +$curbs, curb, suspend +license|publication|official, shut down, bar @, disqualify, close +border|office|newspaper|airspace|school|crossing|airport, block +website|site|access|app, sack, oust, depose, overthrow, remove >from +office|power|post, dismiss @person, fire @person, suspend @person, annul
1721 COERCE/restrict: censor, silence, gag, prevent +$protest, ban +$protest
1722 COERCE/ban: ban, outlaw, proscribe, prohibit
1723 COERCE/curfew: impose +curfew, declare +curfew, extend +curfew, enforce +curfew
1724 COERCE/martial-law: declare +emergency|martial|siege, impose +emergency|martial, extend +emergency
173 COERCE/arrest: arrest, detain, jail, imprison, charge, indict, apprehend, incarcerate, hold @person, sentence, remand, round up, nab, nail @, extend +remand|detention, take >into +custody, place >under +arrest, put >on +trial, arraign, raid, search, subpoena, try @person, issue +warrant, order +arrest|detention
174 COERCE/deport: deport, expel, evict, banish, exile, displace, extradite >from
191 COERCE/restrict: blockade, besiege, cordon, encircle, seal +border, intrude, violate +airspace, impose +blockade
192 COERCE/seize: annex, occupy, seize +$place, claim +$place|sovereignty, claim @, take over, seize +control|power, capture +$place

180 ASSAULT: attack, assault, kill, murder, injure, wound, slay, maim
181 ASSAULT/abduct: kidnap, abduct, hijack, take +hostage, seize +hostage
182 ASSAULT/beat: beat, slap, punch, kick, stab, whip, hit @, pelt, throw +$stones, hurl +$stones, rough up, flog, hack >to +death, strangle, mutilate, behead, lynch, attack >with +knife, shove, manhandle
1821 ASSAULT/sexual: rape, molest, abuse
1822 ASSAULT/torture: torture
183 ASSAULT/suicide-attack: bomb, blow up, detonate +bomb|explosive|vest, ram, explode, crash +truck|car|vehicle, plant +bomb, set off +bomb|explosive
185 ASSAULT/assassinate: attempt +assassination, plot >against
186 ASSAULT/assassinate: assassinate
1712 ASSAULT/seize: destroy, demolish, torch, burn, burn down, bulldoze, set +fire, raze, ransack, sink, flatten
175 ASSAULT: crack down, suppress, quell, tear-gas, teargas
190 ASSAULT: invade, fight, battle, clash, storm, wage +war, launch +$assault, mount +$assault, carry out +$assault, stage +$assault, conduct +$assault, overrun, raid +village|camp|house|town|home, ambush, retake, recapture, capture, conquer, strike >at, strike @, strike +$place|target|consulate|base, engage +enemy|rebel, repel, intercept, skirmish, exchange +fire, take up +arms
193 ASSAULT/firearms: shoot, gun down, open +fire, fire, fire >at|on|upon|into, snipe, shoot down
196 ASSAULT: violate +$truce, breach +$truce
194 ASSAULT/heavy-weapons: shell, bombard, launch >at|against +$place, fire +rocket|shell|mortar|artillery, pound, launch +rocket
195 ASSAULT/heavy-weapons: airstrike, bomb >from, down +plane|drone|jet|helicopter|aircraft, strafe
201 ASSAULT/cleansing: cleanse
202 ASSAULT/massacre: massacre, slaughter, exterminate, butcher, execute

100 REQUEST: demand, urge, request, call >for|on|upon, ask @, ask >for, appeal >to|for, implore, beg, plead >with|for, insist, petition, pressure, seek +refuge|$aid|$talks|$deal|help|support|meeting|asylum|extradition|release|mediation, press @, press >for, lobby, push >for, exhort, order @, encourage @, prod, nudge, beseech, summon, invite @, call in +$aid|support|airstrike
`;

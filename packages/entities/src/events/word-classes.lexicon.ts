/**
 * Classes of nouns that verb frames ask for, as lemmas. A class is written `$name` in a frame.
 * Source: as for the verbs.
 */
export const wordClasses: Readonly<Record<string, string>> = {
  aid: `aid assistance help relief food medicine supplies supply blanket tent humanitarian fund funding grant package
    ambulance equipment vehicle shipment goods good water vaccine dose donation loan guarantee material`,
  anger: "anger outrage dismay displeasure frustration disappointment indignation disapproval",
  bodies: `administration agency agent ally army authority activist adviser attacker body boy cabinet chief child citizen civilian
    commander commission committee company congress council counterpart court delegation demonstrator department diplomat driver
    embassy employee envoy expert family farmer fighter firm force foundation girl government group guard guerrilla gunman
    gunmen head hostage household immigrant insurgent inmate institution intelligence investigator jet journalist judge lawmaker
    lawyer leader leadership league man men migrant militant militia military minister ministry mission mob movement
    national navy negotiator newspaper official officer opposition organization parliament party passenger patient people person pilot
    player police policeman policemen politician president prisoner prosecutor protester rebel refugee regime representative
    republic resident sailor senator separatist settler shell side soldier spokesman spokesperson spokeswoman staff state student
    suspect team teenager terrorist tourist trader tribesman troop unit villager volunteer woman women worker youth`,
  arms: `arm arms weapon weaponry missile tank ammunition munition jet rifle drone aircraft helicopter gun warship
    submarine stockpile`,
  assault: `attack assault offensive invasion strike airstrike raid operation bombing campaign war ambush incursion
    bombardment barrage shelling massacre counteroffensive air`,
  concern:
    "concern worry doubt alarm fear reservation unease objection opposition criticism regret",
  conduct:
    "decision motive legitimacy claim wisdom policy commitment credibility ruling move plan handling judgment",
  curbs: `ban restriction curb limit sanction rule measure limitation boycott law moratorium sentence conviction order
    embargo prohibition quarantine lockdown`,
  deal: `agreement deal accord pact treaty memorandum consensus compromise understanding contract protocol convention
    settlement mou declaration charter alliance`,
  diplomats: "ambassador diplomat envoy attaché consul ambassadors",
  drill: "exercise drill maneuver manoeuvre patrol game",
  fighting:
    "fighting attack hostility fire shelling bombing violence offensive strike airstrike operation",
  inspectors: "inspector observer monitor investigator mission team",
  missiles: "missile rocket icbm projectile satellite warhead",
  money:
    "million billion dollar euro pound guarantee fund funding money cash $ € £ grant loan yen yuan",
  peacekeepers: "peacekeeper peacekeeping observer helmet",
  place: `city town village district province region island territory airport base port area peninsula strait border
    capital stronghold post camp checkpoint headquarters consulate embassy building crossing`,
  probe: "investigation probe inquiry inquest review",
  protest:
    "protest demonstration rally march strike sit-in boycott riot vigil walkout stoppage gathering",
  roads: "road highway street bridge traffic route railway entrance intersection passage",
  sanctions: "sanction embargo tariff penalty boycott restriction ban",
  secrets: "intelligence information evidence data expertise technology secret knowledge",
  stones: "stone rock bottle grenade molotov petrol missile bomb punch",
  talks:
    "talk meeting discussion negotiation summit dialogue consultation conference conversation mediation session",
  test: "test launch detonation",
  threat: "threat warning ultimatum",
  ties: `tie relation relationship link cooperation partnership alliance contact bond collaboration coordination`,
  troops:
    "troop force soldier army unit battalion marine warship fleet jet ship tank brigade carrier bomber reinforcement",
  truce: "ceasefire cease-fire cease cessation truce armistice",
  visit: "visit trip tour",
  weight: "importance significance need commitment support solidarity readiness",
};

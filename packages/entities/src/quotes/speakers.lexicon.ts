/**
 * Heads of speakers that are no single person, lower case, singular and plural as they speak.
 * Source: sources of PolNeAR's training set, counted, and general knowledge.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Things written or broadcast that say something. Left out: "story", "show", "page". */
export const documentNouns =
  words(`statement communique communiqué report reports law bill letter memo memorandum
  document documents resolution agreement treaty declaration survey poll polls study studies release article
  paper indictment complaint filing filings affidavit lawsuit suit ruling verdict order text email emails e-mail
  e-mails message tweet post posting notice note leaflet manifesto platform constitution charter dossier record
  records transcript transcripts data figures findings statistics headline editorial sign book website site warrant
  petition motion brief budget amendment act advisory bulletin caption summary review audit analysis research
  forecast banner ad advertisement video motto slogan index census rules rule guidelines pact accord`);

/** Adjectives that stand after their noun where a preposition follows: "sources close to". From general knowledge. */
export const trailingAdjectives =
  words(`close familiar unfamiliar aware unaware responsible present privy knowledgeable
  loyal friendly hostile sympathetic opposed critical supportive new open sceptical skeptical wary happy unhappy angry
  eligible suspicious typical representative independent`);

/** Several speaking with one voice, or a body of nameless people. */
export const collectiveNouns =
  words(`officials police authorities leaders ministers lawmakers legislators senators
  congressmen witnesses survivors residents neighbours neighbors relatives family families parents critics
  supporters opponents protesters protestors demonstrators activists campaigners analysts experts observers
  economists scientists researchers doctors investigators prosecutors lawyers attorneys sources aides advisers
  advisors diplomats spokesmen spokespeople spokeswomen sides governments countries nations states members
  republicans democrats conservatives liberals voters people others some many most both they we military army
  troops soldiers rebels militants insurgents union unions teachers students workers staff employees executives
  firefighters rescuers organisers organizers delegates candidates rivals allies colleagues friends historians
  pollsters strategists commentators pundits journalists reporters media newspapers outlets eyewitnesses villagers
  locals passengers customers users fans readers viewers companies firms banks traders investors crowd group
  groups party parties team committee council court jury government administration parliament congress senate
  ministry department office agency commission board coalition opposition pair trio couple duo two three four
  men women americans germans israelis palestinians russians detectives officers commanders chiefs heads
  presidents premiers envoys negotiators mps deputies judges justices guards inspectors engineers operators
  followers believers faithful clerics priests bishops community association federation`);

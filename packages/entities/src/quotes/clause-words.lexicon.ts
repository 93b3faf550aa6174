/**
 * The little words by which clauses and noun phrases are told apart without a parser. Lower case,
 * straight apostrophes; as Penn tokens ("did" "n't"). Closed classes, from general knowledge.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const auxiliaries =
  words(`am are is was were be been being 's 're 'm has have had having 've 'd do does did
  done will would shall should can could may might must 'll wo ca ought`);

export const copulas = words(`am are is was were be been being 're 'm`);

/** May stand between subject and verb, or before a subject at a clause's start. */
export const adverbs =
  words(`afterward afterwards again ago all already also always angrily apparently back bluntly briefly
  both categorically clearly consistently correctly currently directly duly earlier effectively emphatically ever
  eventually explicitly falsely famously finally first flatly formally frankly frequently further
  immediately incorrectly infamously initially instead jokingly just largely last later merely
  mistakenly n't never next not notably now officially often once only openly originally previously privately
  promptly proudly publicly quickly quietly quite rather really recently regularly repeatedly reportedly rightly
  routinely seriously separately similarly simply since sometimes soon specifically still strongly subsequently
  suddenly tearfully then thereby therefore thus today together too tonight twice unequivocally usually vehemently
  vigorously wrongly yesterday yet long even perhaps maybe however meanwhile moreover nevertheless nonetheless
  indeed additionally furthermore otherwise though`);

export const prepositions =
  words(`about above across after against along alongside amid among around as at
  before behind below beneath beside besides between beyond by concerning despite down during except for from in
  including inside into like near of off on onto opposite out outside over past per regarding through throughout to
  toward towards under underneath unlike until unto up upon via with within without than following according`);

/** What opens a clause of its own. */
export const subordinators =
  words(`that because while when if although though whereas unless whether since until
  so but or nor yet where why how what as after before once`);

export const relatives = words(`who which whose whom`);

export const subjectPronouns = words(`i he she it we they you`);

export const objectPronouns = words(`me him her us them it you himself herself themselves itself`);

export const determiners =
  words(`a an the this that these those his her its their our my your some any no each
  every both either neither all many several few most another other such one two three four five six seven eight
  nine ten dozens hundreds thousands`);

/** Times that follow a cue and are no content: "said on Monday". */
export const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight
  tomorrow morning afternoon evening night week month year earlier later january february march april may june
  july august september october november december last ago`);

/** Pasts without "-ed" that news uses most and that are no noun, adjective or participle besides. */
export const irregularPasts =
  words(`ate became began blew broke brought came chose did drank drew drove fell flew forgot froze
  gave got grew hid kept knew lost made meant met paid ran rang rode rose sang sank sat saw sent shook shot
  slept sold spent spoke stole stood swam swept swore taught threw told took tore understood went woke won wore
  wrote`);

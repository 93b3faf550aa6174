/**
 * Verbs that act as cues, by what they tell the reader about the words that follow, each with what
 * it takes as the words reported. Base forms; `cue-forms.ts` makes the others.
 *
 *   q  words in quotation marks        "joked: “Well”"
 *   c  a clause, with or without that  "said that it rained", "asked whether"
 *   k  a clause, but bare only if a verb shows in it: "knew he would", but "knew the city"
 *   t  an infinitive                   "vowed to return"
 *   o  a noun phrase                   "condemned the raid"
 *   n  somebody or something, then its description or name in marks: "called it “a farce”"
 *   p  somebody addressed first        "told reporters that"
 *   +x the preposition x               "warned of floods"
 *   -  nothing: a verb only, which tells where a subject ends
 *
 * Source: the cues of PolNeAR's training set, counted by verb and by what follows (a verb takes
 * what it was annotated with in at least about half of its uses), and general knowledge.
 * Left out: verbs of wishing ("want", "plan", "seek") and those of taking sides that deeds do too
 * ("support", "back", "attack"), and "seem" and "appear", all of which report no words; "go" and "be like";
 * "reportedly" and its like, which name nobody.
 */
export const cueVerbs = {
  neutral: `say:qc tell:qcp+about+of state:qc add:qc write:qc report:qco announce:qco comment:q+on note:qco
    mention:qco observe:qc remark:qc+on disclose:qc declare:qc tweet:qc post:q email:q text:q
    inform:cp notify:cp brief:p reply:qc respond:q+with answer:q recount:qco relate:q recall:qco remember:co read:q
    describe:nqo+as refer:+to explain:qco clarify:qco specify:c reveal:qc testify:qc pronounce:qn
    speak:+of+about talk:+about continue:q conclude:qc repeat:qco reiterate:qco
    restate:o recite:o reference:o quote:o cite:o outline:o detail:o list:o compare:o discuss:o  summarize:qo summarise:qo paraphrase:o
    estimate:c calculate:c predict:qc forecast:qco project:c quip:qc joke:qc indicate:co signal:c hint:c+at
    imply:c suggest:qco propose:qco+that opine:qc muse:qc ponder:qc wonder:qc intone:q begin:q open:q
    chime:q interject:q sum:q point:+to term:nq dub:nq label:nqo brand:nqo call:nqo deem:no characterize:no+as
    characterise:no+as portray:o+as depict:o+as`,
  asserting: `affirm:qco argue:qc assert:qco assure:cpq contend:qc maintain:qk insist:qc+on stress:qco
    emphasize:qco emphasise:qco underline:qco underscore:qco highlight:o reaffirm:qco attest:c+to
    proclaim:qco profess:co reckon:c reason:qc swear:ct testify:c remind:cpq convince:cp`,
  doubting: `allege:qco charge:c claim:qct purport:t pretend:c speculate:qc hypothesize:c boast:qc+of+about brag:qc+about
    question:cqo doubt:co dispute:oc`,
  conceding: `acknowledge:qco admit:qco+to concede:qco confess:qc+to confirm:qc recognize:oc recognise:oc
    agree:qc apologize:q+for apologise:q+for`,
  denying: `deny:qco refute:o rebut:oq reject:o dismiss:o decline:t refuse:t disavow:o repudiate:o disagree:qc+with
    counter:qc retort:qc retaliate:q`,
  criticizing: `accuse:o blame:o blast:qo criticize:qo criticise:qo condemn:qo decry:qo denounce:qo deplore:o
    deride:o mock:qo ridicule:o slam:qo rip:o assail:o lambast:o lambaste:o excoriate:o rebuke:o
    scold:qo chide:qo complain:qc+about+of+to lament:qco bemoan:o object:qc+to protest:qco rail:+against
    fume:qc rage:q gripe:qc+about grumble:qc jeer:q sneer:q snap:q regret:oc fault:o oppose:o`,
  praising: `praise:qo commend:o applaud:o laud:o hail:o tout:o defend:o welcome:o congratulate:o thank:o
    compliment:o extol:o`,
  warning: `warn:qcp+of+against+about+on caution:qcp+against threaten:t`,
  demanding: `urge:qcpo demand:qcot implore:qo beg:qo plead:q+for+with appeal:q+for ask:qcpt+about
    order:qo instruct:o advise:qcp recommend:qc advocate:qo insist:+on inquire:qc+about
    query:qc exhort:o`,
  promising: `promise:qcto pledge:qct vow:qcto guarantee:co offer:qt threaten:c`,
  voicing: `voice:o express:o utter:qo exclaim:qc shout:q+at yell:q cry:q scream:q chant:qo whisper:q mutter:q
    murmur:q echo:qo joke:+about vent:q sigh:q laugh:q bark:q roar:q declaim:q`,
  believing: `believe:c think:c feel:k hope:kt fear:ko worry:k+about suspect:k expect:k know:k
    understand:k view:+as regard:+as see:+as realize:k realise:k figure:k
    assume:k consider:- imagine:k anticipate:k guess:k learn:k discover:k fret:k`,
  siding: `endorse:o prefer:ot side:+with bash:qo knock:o argue:+for+against champion:o belittle:o`,
  showing: `show:ko find:k demonstrate:k`,
} as const;

/** Words of two parts whose second does not stand at once as a preposition of content. */
export const phrasalCues = {
  neutral: `put it:qc, point out:qco, spell out:oc, lay out:o, go on:q, chip in:q, sum up:qo, speak out:+against+about,
    bring up:o, single out:o, read out:o`,
  demanding: `call for:o, call on:o, push for:o`,
  denying: `rule out:o, push back:+against, hit back:q+at, fire back:q+at, shoot back:q, brush off:o, shrug off:o`,
  criticizing: `lash out:q+at+against`,
  conceding: `own up:+to`,
} as const;

/**
 * Nouns that carry a clause or a topic: "his warning that", "her criticism of". Singular; the plural
 * is made. `c` and `+x` as above.
 * Source: as above. Left out: "fact", "sign", "evidence", "news", which nobody utters.
 */
export const cueNouns = `accusation:c admission:c allegation:c announcement:c argument:c assertion:c assessment:c
  assurance:c belief:c charge:c claim:c comment:c complaint:c conclusion:c concern:c contention:c
  conviction:c criticism:c+of+about declaration:c denial:c doubt:c expectation:c fear:c guarantee:c hope:c
  implication:c insistence:c notion:c opinion:c pledge:ct prediction:c promise:ct proposal:c
  remark:c report:c revelation:c rumour:c rumor:c statement:c suggestion:c suspicion:c threat:t+of
  view:c vow:ct warning:c worry:c idea:c speculation:c confidence:c consensus:c impression:c demand:c+for denunciation:+of condemnation:+of call:+for chant:+of`;

/** Adjectives of mind after "be": "is confident that". */
export const cueAdjectives = `adamant afraid alarmed angry aware certain clear concerned confident convinced
  disappointed doubtful dubious fearful grateful hopeful optimistic pessimistic pleased proud sceptical shocked
  skeptical sorry surprised worried`;

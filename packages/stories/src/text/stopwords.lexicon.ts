/**
 * Words that say nothing of what an article is about: closed classes, auxiliaries, and the verbs
 * and nouns of reporting. Lower case, as written. Alphabetical within a group.
 * Source: collected by hand from the commonest words of English news.
 * Left out: numerals, which compare values; weekdays and months, which date; "new", which opens names.
 */
const groups = {
  articles: `a an the this that these those each every either neither some any all both such no`,
  pronouns: `he her hers herself him himself his i it its itself me my myself one ones our ours
    ourselves she them themselves their theirs they us we who whom whose what which you your yours`,
  prepositions: `about above across after against along amid among around as at before behind below
    between beyond by despite down during for from in inside into near of off on onto out outside over
    per since than through throughout to toward towards under until up upon via with within without`,
  conjunctions: `although and because but if nor or so than though unless when where whereas whether
    while yet`,
  auxiliaries: `am are be been being can could did do does doing done had has have having is may might
    must shall should was were will would cannot can't couldn't didn't doesn't don't hadn't hasn't
    haven't isn't it's i'm i've that's they're wasn't we're we've weren't won't wouldn't`,
  adverbs: `again ago almost already also always another away back even ever far first here how however
    instead just last later least less like many meanwhile more most much never next not now often
    only other others own perhaps quite rather really same several since soon still then there
    therefore too very well why`,
  reporting: `according added adding asked called claimed comment comments confirmed reported
    reportedly reporter reporters reports said saying says spokesman spokesperson spokeswoman stated
    statement statements tell telling told tweeted`,
  numbering: `day days month months week weeks year years today tomorrow yesterday two three time times`,
  common: `get gets getting go goes going got make makes making made mr mrs ms news old part
    people say see seen take taken takes taking took thing things use used using way went`,
};

export const stopwords: ReadonlySet<string> = new Set(
  Object.values(groups).flatMap((group) => group.split(/\s+/)),
);

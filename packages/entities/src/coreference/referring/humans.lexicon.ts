/**
 * Nouns for one person whom nobody need name, with the gender they state. A pronoun may mean one
 * of these as well as anybody named. Folded, singular.
 * Source: by hand. Titles are in the title lexicon; left out: nouns that are adjectives as often
 * ("individual", "native"), and "person", "child", which pronouns of either gender shun in news.
 */
export const humanNouns: ReadonlyMap<string, "female" | "male" | undefined> = new Map([
  ...list(
    "female",
    "aunt bride businesswoman daughter ex-girlfriend ex-wife fiancee girl girlfriend grandmother lady mom mother mum niece policewoman princess sister waitress widow wife woman",
  ),
  ...list(
    "male",
    "boy boyfriend brother businessman dad ex-boyfriend ex-husband father fiancé gunman grandfather groom gentleman guy hitman husband man nephew policeman prince sniper son suicide-bomber uncle",
  ),
  ...list(
    undefined,
    `accuser applicant assailant assassin athlete attacker baby bomber captive celebrity child client colleague
     companion complainant convict cousin cyclist dancer defendant detainee driver employee fan fighter
     friend fugitive guest hacker hostage inmate insider insurgent intruder investigator investor juror kid
     killer leaker militant millionaire billionaire motorist murderer neighbour neighbor
     newcomer parent partner passenger patient pedestrian perpetrator plaintiff player prisoner protester
     pupil refugee resident robber runner shooter sibling soldier source stranger student
     suspect survivor teen teenager terrorist thief toddler tourist traveler traveller victim visitor voter worker
     youngster youth`,
  ),
]);

function list(gender: "female" | "male" | undefined, words: string) {
  return words.split(/\s+/).map((word) => [word, gender] as const);
}

/** One spelling for both: "criticise" and "honour" as "criticize" and "honor". */
export function american(lemma: string): string {
  if (lemma.length < 6) return lemma;
  return lemma
    .replace(/is(e|ation)$/, "iz$1")
    .replace(/our$/, "or")
    .replace(/^defence$/, "defense");
}

/** The other spelling of an American lemma; the same where there is one. */
export const british = (lemma: string): string =>
  lemma
    .replace(/iz(e|ation)$/, "is$1")
    .replace(/or$/, "our")
    .replace(/^defense$/, "defence");

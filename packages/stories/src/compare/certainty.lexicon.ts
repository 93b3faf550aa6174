/**
 * Words by which a report leaves it open whether what it tells is so. Lower case, alphabetical.
 * Source: collected by hand. Left out: "may" and "could", which tell of what is to come, and "said",
 * which tells whose word it is.
 */
const alone = new Set(
  `alleged allegedly apparent apparently presumably purported purportedly reportedly seemingly
   supposedly suspected unconfirmed unverified`.split(/\s+/),
);

/** The same, where "to" follows: somebody can believe in a thing, and a toll is believed to be higher. */
const beforeTo = new Set(
  "assumed believed presumed reported rumoured said thought understood".split(" "),
);

/** True where the word holds back whether what goes with it is so; `next` is the word that follows. */
export const isReservation = (word: string, next: string | undefined): boolean =>
  alone.has(word) || (next === "to" && beforeTo.has(word));

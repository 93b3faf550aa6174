const words = (list: string) => list.trim().split(/\s+/);

/**
 * Prefixes that stay with their word: "pre-war" is one token where "war-torn" is three. Lower case.
 * Source: what the Universal Dependencies English treebanks keep whole.
 * Left out: "pan", which they split as often.
 */
export const prefixes: ReadonlySet<string> = new Set(
  words(`anti co counter cross e ex mid mini mis non over post pre pro re semi sub un`),
);

/**
 * Words written together that the treebanks split, with the length of their first part. Lower case.
 * Left out: "cant", "its", "wont" and others that are words of their own.
 */
export const joined: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["didnt", 3],
  ["doesnt", 4],
  ["dont", 2],
  ["gimme", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["isnt", 2],
  ["kinda", 4],
  ["lemme", 3],
  ["lotta", 3],
  ["sorta", 4],
  ["wanna", 3],
]);

/** What may follow the apostrophe of a clitic, lower case; "n't" is told by its "n". */
export const clitics: ReadonlySet<string> = new Set(words(`d em ll m re s ve`));

/**
 * Endings by which "word.word" is a domain or the name of a file, lower case.
 * Left out: country codes that are English words ("be", "it", "me", "so", "to").
 */
export const nameEndings: ReadonlySet<string> = new Set(
  words(`ai app au biz blog ca ch cn com de doc edu es eu fm fr gov html ie il info int io jp jpg kr mil
  net news nl nz online org pdf pk png ru se site tv txt uk us za`),
);

const words = (list: string) => list.trim().split(/\s+/);

/**
 * Prefixes that stay with their word: "pre-war" is one token where "war-torn" is three.
 * Lower case. Source: the tokenisation guide of the Universal Dependencies English treebanks.
 */
export const prefixes: ReadonlySet<string> = new Set(
  words(`a anti co counter cross de e ex mid mini mis non over pan post pre pro re semi sub un`),
);

/**
 * Words written together that the treebanks split, with the length of their first part.
 * Lower case. Left out: "its", "wont" and others that are words of their own.
 */
export const joined: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["dont", 2],
  ["gimme", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["lemme", 3],
  ["wanna", 3],
]);

/** What may follow the apostrophe of a clitic, lower case; "n't" is told by its "n". */
export const clitics: ReadonlySet<string> = new Set(words(`d em ll m re s ve`));

/** Endings by which "word.word" is a domain. Two-letter codes only after another known part or a country's usual form. */
export const domainEndings: ReadonlySet<string> = new Set(
  words(`ai app au biz blog ca ch cn co com de edu es eu fm fr gov ie il in info int io it jp kr me mil net news
  nl nz online org pk ru se site tv uk us za`),
);

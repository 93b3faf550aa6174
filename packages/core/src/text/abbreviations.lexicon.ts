const words = (list: string) => list.trim().split(/\s+/);

/**
 * Abbreviations that are written with a stop, without that last stop, by what the stop after them
 * tells. Case counts: "Sat." is a day, "sat." ends a sentence.
 * Source: collected by hand from style books of English-language news.
 * Left out: "Man." (Manitoba), "Me." (Maine), "in." (inches), "Is." and "Mar." where the word is
 * commoner than the abbreviation; dotted ones ("U.S.", "a.m."), which are known by their form.
 */
const beforeName = words(`
  Adm Amb Asst Atty Brig Capt Cdr Cmdr Cmdt Col Comdr Cpl Cpt Det Dr Drs Fr Gen Gov Govs Hon Insp Lt Maj
  Messrs Mlle Mme Mons Mr Mrs Ms Msgr Mt Mx Pfc Pres Prof Profs Pvt Rep Reps Rev Sen Sens Sgt Spc St Ste
  Supt Ft`);
const beforeNumber = words(`
  Art Arts Ch Fig Figs No Nos Nr Pt Sec Vol Vols approx art ca ch cf fig figs no nos nr p para pop pp sec vol vols`);
const inside = words(`eg ie incl v vs viz resp`);
const either = words(`
  Ala Alta Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb
  Nev Okla Ont Ore Pa Penn Que Sask Tenn Tex Va Vt Wash Wis Wyo
  Apr Aug Dec Feb Fri Jan Jul Jun Mon Nov Oct Sat Sep Sept Thu Thur Thurs Tue Tues Wed
  Assn Assoc Bros Co Corp Cos Ctr Dept Dist Gmbh Govt Inc Intl Ltd Mfg Natl Plc Pty Univ plc
  Ave Blvd Hwy Ln Pkwy Rd Sq
  Ed Eds Esq Jr Sr al dept ed eds est etc hr hrs kg km lb lbs min mins oz sq yr yrs`);

/** `name`: a name follows. `number`: a stop if a number follows. `inside`: never ends a sentence. `either`: may. */
export type AbbreviationKind = "name" | "number" | "inside" | "either";

/** What the stop after an abbreviation tells, by its surface form without that stop. */
export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  (
    [
      ["name", beforeName],
      ["number", beforeNumber],
      ["inside", inside],
      ["either", either],
    ] as const
  ).flatMap(([kind, list]) => list.map((word) => [word, kind] as const)),
);

/**
 * Words that open a sentence and, written with a capital, hardly ever go on after an abbreviation:
 * "in the U.S. The" ends a sentence, "the U.S. President" does not.
 * Left out: "All", "Do", "Of", "Will", which open names ("U.S. All-Star", "Dr. Do").
 */
export const openers: ReadonlySet<string> = new Set(
  words(`
  A About According Across After Again Albeit Also Although Among An And Another Any Anyone As At Because
  Before Besides Both But By Despite Did Does During Each Earlier Even Every Everyone Few Following For
  From Furthermore Given Has Have He Hence Her Here His How However I If In Indeed Instead Is It Its
  Just Last Later Like Many Maybe Meanwhile Moreover Most Much My Nevertheless Nobody None Nor Not
  Nothing Now On Once Only Or Other Others Our Over Perhaps Please Previously Rather Recently She Should Since
  So Some Something Sometimes Soon Still Such Than That The Their Then There Therefore These They This
  Those Though Three Through Thus To Today Two Under Unless Unlike Until Upon Was We Were What When
  Whether Which While Who Whoever Why With Within Without Yes Yet You Your`),
);

/** Labels that, with a colon, open the credit of a picture: "… on Monday Image: Ana Ruiz." */
export const creditLabels: ReadonlySet<string> = new Set(
  words(`Credit Image Photo Photograph Picture Source`),
);

/**
 * Verbs that close a bare attribution after a quotation: '"…" Ruiz said.'
 * Left out: verbs that need an object.
 */
export const cueVerbs: ReadonlySet<string> = new Set(
  words(`added admitted asked concluded continued explained insisted noted recalled remarked replied said
  says stated stressed told warned wrote`),
);

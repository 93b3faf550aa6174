/**
 * Abbreviations whose full stop belongs to the word, as they stand before or inside names.
 * Source: by hand.
 * Left out: those that close sentences more often than they open names ("p.m.", "etc.").
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `
  Mr Mrs Ms Dr Prof Rev Fr Hon Sr Jr St Ste Mt Ft
  Sen Sens Rep Reps Gov Govs Pres Sec Amb Atty
  Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Det Insp Supt
  Inc Corp Co Ltd Bros Assn Dept Univ
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont
  Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo
  No vs
  `.match(/\S+/g),
);

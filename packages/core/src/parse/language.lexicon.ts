/**
 * Function words that tell English from its neighbours, lower case.
 * Left out: forms that are as common in another language of the Latin alphabet ("in", "a", "on",
 * "no", "me", "he", "of" alone stays: only Dutch shares it).
 */
export const englishWords: ReadonlySet<string> = new Set(
  `about after and are been but by for from had has have his its not of said that the their they this
   to was were which who will with would`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/**
 * ISO 639-3 codes as the detector gives them, with the two-letter tag that BCP 47 prefers.
 * Source: ISO 639. Left out: languages without a two-letter code, whose tag is the three-letter one.
 */
export const shortTags: ReadonlyMap<string, string> = new Map(
  `amh am|arb ar|aze az|azj az|bel be|ben bn|bos bs|bul bg|ces cs|cmn zh|deu de|ell el|eng en|fra fr|
   fuc ff|fuv ff|guj gu|hau ha|heb he|hin hi|hrv hr|hun hu|ibo ig|ind id|ita it|jav jv|jpn ja|kan kn|
   kaz kk|kin rw|kor ko|lin ln|mal ml|mar mr|mya my|nep ne|nld nl|npi ne|nya ny|ory or|pan pa|pes fa|
   plt mg|pol pl|por pt|qug qu|ron ro|run rn|rus ru|sin si|slk sk|som so|spa es|srp sr|sun su|swe sv|
   swh sw|tam ta|tel te|tgl tl|tha th|tur tr|uig ug|ukr uk|urd ur|uzn uz|vie vi|yor yo|zlm ms|zul zu`
    .split("|")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

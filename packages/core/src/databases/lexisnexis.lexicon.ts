const words = (list: string): string[] => list.trim().split(/\s*\|\s*/);

/** What a labelled line of a LexisNexis document is for. */
export type LexisField =
  | "headline"
  | "byline"
  | "dateline"
  | "section"
  | "length"
  | "summary"
  | "body"
  | "language"
  | "picture"
  | "notice"
  | "other";

/**
 * Labels of lines in LexisNexis documents, lower case, in English, French, German, Spanish, Italian and Dutch.
 * Source: exports of the service and its documentation of segments.
 * Left out: labels that articles use themselves before a colon, such as "edition", "notes", "update" and "type".
 */
export const lexisFields: ReadonlyMap<string, LexisField> = new Map(
  (
    [
      ["headline", "headline | titre | überschrift | titular"],
      ["byline", "byline | auteur | autor | autore | par"],
      ["dateline", "dateline"],
      ["section", "section | rubrique | rubrik | sección | sezione | rubriek"],
      ["length", "length | longueur | länge | longitud | lunghezza | lengte"],
      ["summary", "highlight | encart"],
      ["body", "body | corps"],
      ["language", "language | langue | sprache | idioma | lingua | taal"],
      ["picture", "graphic | graphique | illustration | grafik"],
      ["notice", "correction | correction-date"],
      [
        "other",
        `load-date | date-chargement | publication-type | type-publication | journal-code | code-journal |
         subject | sujet | thema | company | société | societe | symbole-boursier | secteur-activite | organization | organisation | ticker | industry | secteur |
         person | personne | geographic | localisation-geo | country | pays | state | city | ville | distribution |
         document-type | acc-no | issn | series | url | dok-update | update-datum | classification |
         end of document`,
      ],
    ] as const
  ).flatMap(([field, labels]) => words(labels).map((label) => [label, field] as const)),
);

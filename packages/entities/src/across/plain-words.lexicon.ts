/**
 * Words that papers spell in two ways in names of bodies and places, and the one spelling they are
 * compared in. Folded, alphabetical. Source: by hand, from the differences of British and American
 * English and the usual short forms on maps.
 * Left out: "St" for "Street", which stands at the end of a name and not at its start.
 */
export const plainWords: ReadonlyMap<string, string> = new Map(
  `& and, centre center, centres centers, defence defense, dept department, ft fort, govt government,
   int'l international, intl international, labour labor, ministries ministry, mt mount, mtn mountain,
   natl national, organisation organization, organisations organizations, programme program, st saint,
   theatre theater, univ university`
    .split(",")
    .map((pair) => {
      const [variant = "", plain = ""] = pair.trim().split(/\s+/);
      return [variant, plain] as const;
    }),
);

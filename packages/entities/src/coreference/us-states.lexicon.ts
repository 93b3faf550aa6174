/**
 * Abbreviations of states of the United States, as American copy writes them behind a city, folded.
 * Source: general knowledge, by hand. Left out: the two letters of the post, which are words and
 * countries as often ("IN", "CA"), and the eight states that copy writes out.
 */
export const stateAbbreviations: ReadonlyMap<string, string> = new Map(
  `ala alabama, ariz arizona, ark arkansas, calif california, colo colorado, conn connecticut,
   del delaware, fla florida, ga georgia, ill illinois, ind indiana, kan kansas, ky kentucky,
   la louisiana, mass massachusetts, md maryland, mich michigan, minn minnesota, miss mississippi,
   mo missouri, mont montana, nc north carolina, nd north dakota, neb nebraska, nev nevada,
   nh new hampshire, nj new jersey, nm new mexico, ny new york, okla oklahoma, ore oregon,
   pa pennsylvania, ri rhode island, sc south carolina, sd south dakota, tenn tennessee, va virginia,
   vt vermont, wash washington, wis wisconsin, wva west virginia, wyo wyoming`
    .split(",")
    .map((pair) => {
      const [short = "", ...name] = pair.trim().split(/\s+/);
      return [short, name.join(" ")] as const;
    }),
);

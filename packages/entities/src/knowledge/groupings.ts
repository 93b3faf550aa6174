import { type Grouping, groupingList } from "./groupings.lexicon.ts";
import { lazy } from "./table.ts";

// Headlines have names in capitals; of a single word these may be somebody's initials.
const inCapitals = (name: string) => (name.includes(" ") ? [name.toUpperCase()] : []);

const byName = lazy(
  () =>
    new Map(
      groupingList.flatMap((grouping) =>
        grouping.names.flatMap((name) =>
          [name, ...inCapitals(name)].map((each) => [each, grouping] as const),
        ),
      ),
    ),
);

/** The body or grouping of states so called, by its name, short form or initials: "G7", "the Quad", "Nato". */
export const groupingNamed = (name: string): Grouping | undefined =>
  byName().get(name.replace(/^the /i, "").replace(/-/g, "")) ??
  byName().get(name.replace(/^the /i, ""));

/** Every body and grouping. */
export const groupings = (): readonly Grouping[] => groupingList;

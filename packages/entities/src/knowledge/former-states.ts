import { type Country, countries, countryNamed, countryOfDemonym } from "./countries.ts";
import { formerStates } from "./former-states.lexicon.ts";
import type { Place } from "./place.ts";
import { placeKey } from "./place-key.ts";
import { lazy } from "./table.ts";

interface FormerState {
  readonly place: Place;
  readonly successor: Country | undefined;
}

const byName = lazy(() => {
  const found = new Map<string, FormerState>();
  for (const { names, words, successor } of formerStates) {
    const name = names[0]!;
    const id = `corpus:place/${placeKey(name).replace(/ /g, "-")}`;
    const place: Place = {
      ...{ id, name, kind: "area", country: "", region: "" },
      ...{ thousands: 0, point: null },
    };
    const state = { place, successor: countries().find(({ code }) => code === successor) };
    for (const each of [...names, ...words]) found.set(placeKey(each), state);
  }
  return found;
});

/** The state that is no more of that name: "USSR" and "Soviet Union" are one, and not Russia. */
export const formerStateNamed = (name: string): Place | undefined =>
  byName().get(placeKey(name))?.place;

/**
 * The country of that name or people; of a state that is no more its successor, under which the
 * tables have its leaders.
 */
export const countryNow = (name: string): Country | undefined =>
  countryNamed(name) ?? countryOfDemonym(name) ?? byName().get(placeKey(name))?.successor;

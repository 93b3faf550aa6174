import { allPlaces } from "../knowledge/gazetteer.ts";
import { groupings } from "../knowledge/groupings.ts";
import { leaderId, leaders, legislators, mainSpelling } from "../knowledge/leaders.ts";
import { lazy } from "../knowledge/table.ts";

/** Every id that a link can have, with the name of what it stands for. The first call reads all tables. */
export const knownNames: () => ReadonlyMap<string, string> = lazy(() => {
  const found = new Map<string, string>();
  for (const { id, name } of groupings()) found.set(id, name);
  for (const leader of leaders()) found.set(leaderId(leader), mainSpelling(leader));
  for (const { link, name } of legislators()) if (link !== "") found.set(link, name);
  for (const { id, name } of allPlaces()) found.set(id, name);
  return found;
});

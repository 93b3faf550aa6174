import type { Place, PlaceKind } from "./place.ts";
import { rowKey } from "./place-key.ts";
import { placesTable as table } from "./places-table.ts";

// The table is searched as it stands, sorted by key: no index to build, nothing else kept in memory.

function idOf(kind: string, country: string, region: string, id: string): string {
  if (/^Q\d/.test(id)) return `wikidata:${id}`;
  if (kind === "region") return `geonames-admin1:${country}.${region}`;
  return kind === "county" ? `geonames-admin2:${country}.${region}.${id}` : `geonames:${id}`;
}

function readRow(line: string): Place {
  const [name = "", kind = "", country = "", region = "", thousands, lat, lon, id = ""] =
    line.split("\t");
  return {
    id: idOf(kind, country, region, id),
    name,
    kind: kind === "" ? "city" : (kind as PlaceKind),
    country,
    region,
    thousands: Number(thousands),
    point: lat ? [Number(lat), Number(lon)] : null,
  };
}

const lineStart = (at: number) => table().lastIndexOf("\n", at - 1) + 1;
const lineEnd = (at: number) => {
  const end = table().indexOf("\n", at);
  return end < 0 ? table().length : end;
};
const lineAt = (start: number) => table().slice(start, lineEnd(start));

// Every search opens at the same rows; without these, half of its time goes into reading them again.
const probed = new Map<number, string>();
const mostProbed = 16_384;

function keyAt(start: number): string {
  const known = probed.get(start);
  if (known !== undefined) return known;
  const name = table().indexOf("\t", start);
  const kind = table().indexOf("\t", name + 1);
  const key = rowKey(table().slice(start, name), table().slice(name + 1, kind));
  if (probed.size < mostProbed) probed.set(start, key);
  return key;
}

// A name is looked up as a city, and then as a region.
let last: { readonly key: string; readonly found: readonly Place[] } = { key: "", found: [] };

/** The towns, regions and counties that stand under a key; see `placeKey` and `regionKey`. */
export function filedUnder(key: string): readonly Place[] {
  if (last.key !== key) last = { key, found: search(key) };
  return last.found;
}

function search(key: string): Place[] {
  let low = 0;
  let high = table().length;
  while (low < high) {
    const middle = lineStart((low + high) >> 1);
    if (keyAt(middle) < key) low = Math.min(lineEnd(middle) + 1, table().length);
    else high = middle;
  }
  const found: Place[] = [];
  while (low < table().length && keyAt(low) === key) {
    found.push(readRow(lineAt(low)));
    low = lineEnd(low) + 1;
  }
  return found;
}

/** Every row of the table, as it is read. */
export function* everyRow(): Generator<Place> {
  for (let start = 0; start < table().length; start = lineEnd(start) + 1)
    yield readRow(lineAt(start));
}

/** The row of that id. The last cell of a row is a part of its id, so that few rows are read. */
export function rowWithId(id: string): Place | undefined {
  const cell = id.startsWith("geonames-admin1:") ? "" : id.slice(id.search(/[^:.]*$/));
  const ending = `\t${cell}\n`;
  for (let at = table().indexOf(ending); at >= 0; at = table().indexOf(ending, at + 1)) {
    const place = readRow(lineAt(lineStart(at)));
    if (place.id === id) return place;
  }
  return undefined;
}

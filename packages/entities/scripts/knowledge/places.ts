import { plain, type Row, readTsv, rounded, sorted } from "./read.ts";

/** Smaller places are more often somebody's surname or a common word than the place. */
const LEAST_PEOPLE = 50_000;

/** name, country code2, admin-1 code, thousands of people, latitude, longitude, GeoNames id: capitals, and cities over the threshold. */
export function cityRows(): Row[] {
  const cities = readTsv("data", "knowledge", "geonames_cities1000.tsv").filter(
    ([, , , , , , feature, people]) =>
      (Number(people) >= LEAST_PEOPLE && feature !== "PPLX") || feature === "PPLC",
  );
  return sorted(
    cities.map(([id, name, , country, admin1, , , people, lat, lon]) => [
      plain(name!),
      country!,
      admin1!,
      String(Math.round(Number(people) / 1000)),
      rounded(Number(lat)),
      rounded(Number(lon)),
      id!,
    ]),
  );
}

/** name, country code2, admin-1 code: states, provinces and regions of the first order. */
export function admin1Rows(): Row[] {
  return sorted(
    readTsv("data", "knowledge", "geonames_admin1.tsv")
      // Parishes and districts of small islands bear saints' and people's names.
      .filter(([, name]) => name !== undefined && !/\b(?:Parish|District|Sector)\b/.test(name))
      .map(([code, name]) => [plain(name!), code!.slice(0, 2), code!.slice(3)]),
  );
}

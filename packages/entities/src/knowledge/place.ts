/** `area`: a continent, sea, range, or a part of a country or of several. `region`: first order, a state or province. */
export type PlaceKind = "country" | "area" | "region" | "county" | "capital" | "city" | "section";

/** A place on the map. Degrees are those of WGS 84; null where the tables have no point for it. */
export interface Place {
  readonly id: string; // "wikidata:Q…", "geonames:…", "geonames-admin1:US.TX", "geonames-admin2:…", "corpus:place/…"
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country: string; // ISO 3166-1 alpha-2; empty for what lies in several
  readonly region: string; // GeoNames' admin-1 code inside the country, or empty
  readonly thousands: number; // of people; 0 where unknown
  readonly point: readonly [latitude: number, longitude: number] | null;
}

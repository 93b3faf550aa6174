import { borders } from "@rapideditor/country-coder";
import { plain, type Row, sorted } from "./read.ts";

interface Properties {
  readonly nameEn: string;
  readonly aliases?: readonly string[];
  readonly wikidata: string;
  readonly iso1A2?: string;
  readonly country?: string;
  readonly level?: string;
}

const features = (borders.features as readonly { readonly properties: Properties }[]).map(
  ({ properties }) => properties,
);

// Legal constructs, and the parts that a map of countries needs to close its borders.
const isNews = ({ nameEn, level }: Properties): boolean =>
  !/^(?:Mainland|US |Countries of|Overseas|Outermost|Autonomous Regions|Scattered|Crown |British Overseas)|Outlying|UN$/.test(
    nameEn,
  ) && level !== "subunion";

/** Wikidata id of the country with that ISO 3166-1 alpha-2 code; of the country proper where a realm has the code (Denmark, the Netherlands). */
export function wikidataOfCountry(code: string, name: string): string {
  const own = features.find(({ country, nameEn }) => country === code && nameEn === name);
  return (own ?? features.find(({ iso1A2 }) => iso1A2 === code))?.wikidata ?? "";
}

/** name, other names, Wikidata id, alpha-2 code of the country it belongs to or nothing: continents, parts of the world, parts of countries. */
export const areaRows = (): Row[] =>
  sorted(
    features
      .filter(isArea)
      .map(({ nameEn, aliases = [], wikidata, country = "" }) => [
        plain(nameEn),
        aliases.filter((alias) => /\p{Ll}/u.test(alias)).join("|"),
        wikidata,
        country,
      ]),
  );

// What is no country by ISO 3166-1 and bears no country's name.
function isArea(area: Properties): boolean {
  const bearsCountry = features.some(
    ({ iso1A2, nameEn }) =>
      iso1A2 !== undefined && iso1A2 === area.country && nameEn.endsWith(area.nameEn),
  );
  return area.iso1A2 === undefined && !bearsCountry && isNews(area);
}

/**
 * Offices that one person holds at a time: two holders mean two times, or a mistake. Lower case,
 * without the body or country; a longer title counts by its end ("deputy" and "former" do not).
 * Source: collected by hand. Left out: what several people are at once (minister, senator,
 * spokesman, judge, professor, director) and "leader", which is said of many offices.
 */
const soleOffices: ReadonlySet<string> = new Set([
  "attorney general",
  "chancellor",
  "chief executive",
  "chief executive officer",
  "ceo",
  "chief minister",
  "crown prince",
  "defence minister",
  "defense minister",
  "defense secretary",
  "emperor",
  "finance minister",
  "first minister",
  "foreign minister",
  "foreign secretary",
  "governor",
  "head coach",
  "home secretary",
  "interior minister",
  "king",
  "mayor",
  "pope",
  "premier",
  "president",
  "prime minister",
  "queen",
  "secretary of state",
  "secretary-general",
  "supreme leader",
  "treasury secretary",
]);

/** The office that a title names, or undefined where several may hold it or the holder is not in office. */
export function soleOffice(title: string): string | undefined {
  const words = title.toLowerCase().split(/\s+/);
  if (words.some((word) => notInOffice.has(word))) return undefined;
  for (let from = 0; from < words.length; from++) {
    const office = words.slice(from).join(" ");
    if (soleOffices.has(office)) return office;
  }
  return undefined;
}

const notInOffice = new Set(
  "acting assistant deputy elect elected ex former future interim late next then vice".split(" "),
);

/** An object of JSON-LD as it stands on the page: nothing of it is certain. */
export type LinkedObject = Readonly<Record<string, unknown>>;

const maxChars = 2_000_000; // of one script
const maxObjects = 2000; // of a page

/** Every object in a page's JSON-LD with a type, outer ones before those they hold, broken scripts left out. */
export function readJsonLd(scripts: readonly string[]): LinkedObject[] {
  const found: LinkedObject[] = [];
  const waiting: unknown[] = [];
  for (const script of scripts) {
    if (script.length <= maxChars) waiting.push(parseLoosely(script));
  }
  // Breadth first, without recursion: depth is the page's to choose. A pointer, as `shift` would be quadratic.
  for (let at = 0; at < waiting.length && at < maxObjects * 10 && found.length < maxObjects; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) for (const item of value.slice(0, maxObjects)) waiting.push(item);
    else if (isObject(value)) {
      if (value["@type"] !== undefined) found.push(value);
      for (const inner of Object.values(value).slice(0, 200)) {
        if (typeof inner === "object" && inner !== null) waiting.push(inner);
      }
    }
  }
  return found;
}

export function isObject(value: unknown): value is LinkedObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// As written by hand and by templates: in a comment or CDATA, with raw line breaks in strings.
function parseLoosely(script: string): unknown {
  const json = script
    .replace(
      /^\s*(?:<!--|\/\/\s{0,5}<!\[CDATA\[|\/\*\s{0,5}<!\[CDATA\[\s{0,5}\*\/|<!\[CDATA\[)/,
      "",
    )
    .replace(/(?:-->|\/\/\s{0,5}\]\]>|\/\*\s{0,5}\]\]>\s{0,5}\*\/|\]\]>)?[\s;]*$/, "");
  for (const attempt of [json, json.replace(/[\u0000-\u001f]+/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none: a broken script states nothing.
    }
  }
  return undefined;
}

/** The types of an object without their prefix: "NewsArticle". */
export function typesOf(object: LinkedObject): string[] {
  const type = object["@type"];
  const types = Array.isArray(type) ? type : [type];
  return types
    .filter((each) => typeof each === "string")
    .map((each) => each.slice(Math.max(each.lastIndexOf("/"), each.lastIndexOf(":")) + 1));
}

/** The text of a property: a string, the first of several, or the name of an object. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return plain(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value))
    return value.length > 0 && !Array.isArray(value[0]) ? textOf(value[0]) : "";
  if (isObject(value))
    return typeof value["name"] === "string"
      ? plain(value["name"])
      : typeof value["@value"] === "string"
        ? plain(value["@value"])
        : "";
  return "";
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** A string of JSON or of a meta element in plain characters: entities encoded once too often, white space. */
export function plain(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
    })
    .toWellFormed() // half of a pair is no character, here as in the page's own text
    .replace(/\s+/g, " ")
    .trim();
}

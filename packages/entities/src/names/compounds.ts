import type { EntityType } from "@corpus/core";
import type { FoundName } from "./find-names.ts";

const MOST_LETTERS = 20; // of a part; longer ones are debris
const MOST_SMALL = 4; // letters of a small part: "upon"
const MOST_PARTS = 6;

/**
 * Takes a name that is part of a compound as the whole of it: capitals joined by hyphens over small
 * words are one name, "Port-au-Prince", "Mazar-i-Sharif". Names in such a compound become one, of
 * the type of the surest; a person's is taken for a place's where no person's has such small words.
 *
 * @param names Sorted by start, without overlaps; so is what is returned.
 */
export function wholeCompounds(names: readonly FoundName[], text: string): readonly FoundName[] {
  const whole: FoundName[] = [];
  for (const name of names) {
    const start = Math.min(name.start, startOfCompound(text, name.start));
    const end = Math.max(name.end, endOfCompound(text, name.end));
    if (start === name.start && end === name.end) {
      if (name.start >= (whole.at(-1)?.end ?? 0)) whole.push(name);
      continue;
    }
    const before = whole.at(-1);
    const ownType = typeOfCompound(name.type, text.slice(start, end));
    const grown: FoundName = { ...name, type: ownType, start, end, rule: "names/compound" };
    if (!before || before.end <= start) whole.push(grown);
    else {
      const { type, confidence } = before.confidence >= name.confidence ? before : name;
      const both = { start: Math.min(before.start, start), end: Math.max(before.end, end) };
      const joined = typeOfCompound(type, text.slice(both.start, both.end));
      whole[whole.length - 1] = { ...grown, ...both, type: joined, confidence };
    }
  }
  return whole;
}

const SMALL_PART = /[-‐](\p{Ll}{1,4})(?=[-‐])/gu;
/**
 * Small parts of people's names ("Zia-ul-Haq"): the Arabic article in its spellings, words for a son,
 * and particles of families. Others join the names of places, "Pul-i-Charki".
 */
const personal = new Set(
  "ad al an ar as at az bin ben da de der di du ed el en er es et ibn le uch ud ul un ur us ush uz van von zu".split(
    " ",
  ),
);
/** A compound of one word that is taken for a person is a place where its small parts are no person's. */
function typeOfCompound(type: EntityType, compound: string): EntityType {
  if (type !== "person" || compound.includes(" ")) return type;
  const parts = [...compound.matchAll(SMALL_PART)];
  return parts.some(([, part]) => personal.has(part!)) ? type : "place";
}

const isHyphen = (unit: number) => unit === 0x2d || unit === 0x2010;
const isSmall = (unit: number) => unit >= 97 && unit <= 122;

/** Where "-i-Sharif" ends that goes on at `end`; `end` itself where there is none. */
function endOfCompound(text: string, end: number): number {
  let to = end;
  for (let part = 0; part < MOST_PARTS && isHyphen(text.charCodeAt(to)); part++) {
    let i = to + 1;
    while (i - to <= MOST_SMALL && isSmall(text.charCodeAt(i))) i++;
    if (i === to + 1 || !isHyphen(text.charCodeAt(i))) break;
    const found = /^\p{Lu}\p{L}{1,20}(?![\p{L}\p{M}])/u.exec(
      text.slice(i + 1, i + 3 + MOST_LETTERS),
    );
    if (!found) break;
    to = i + 1 + found[0].length;
  }
  return to;
}

/** Where "Mazar-i-" starts that stands before `start`; `start` itself where there is none. */
function startOfCompound(text: string, start: number): number {
  let from = start;
  for (let part = 0; part < MOST_PARTS && isHyphen(text.charCodeAt(from - 1)); part++) {
    let i = from - 2;
    while (from - i <= MOST_SMALL + 2 && isSmall(text.charCodeAt(i))) i--;
    if (i === from - 2 || !isHyphen(text.charCodeAt(i))) break;
    const found = /(?<!\p{L})\p{Lu}\p{L}{1,20}$/u.exec(
      text.slice(Math.max(0, i - MOST_LETTERS - 2), i),
    );
    if (!found) break;
    from = i - found[0].length;
  }
  return from;
}

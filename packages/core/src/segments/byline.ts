import { agencies } from "./agencies.lexicon.ts";
import { isUpper } from "./characters.ts";

// "By Ana Ruiz" "BY ANA RUIZ AND LI WEI" "Story by …" "Byline: …"
const BY =
  /^(?:(?:written|story|posted|published|report|words|text|analysis|column|opinion) by:?|by:?|byline:?|from:)\s{1,3}(?=\S)/iu;
const maxBylineChars = 160;

/** A byline's names: each `[start, end)` in the text, in order. */
export interface BylineParts {
  readonly names: readonly { readonly start: number; readonly end: number }[];
}

/** Reads "By Ana Ruiz and Li Wei, Political Editor": the names without "By" and without what follows them. */
export function parseByline(text: string, start: number, end: number): BylineParts | undefined {
  if (end - start > maxBylineChars) return undefined;
  const line = text.slice(start, end);
  const opening = BY.exec(line);
  if (!opening) return undefined;
  const names = namesIn(line, opening[0].length, start);
  return names.length > 0 ? { names } : undefined;
}

// A name ends at a comma, a bar, a dash, a bracket, "in", "for", "of", "at", "on", "|" or a date; "and" and "&" join names.
const NAME_END =
  /\s*(?:,|;|\||·|•|\/|\(|—|–|\s-\s|\t|\s(?:and|&)\s|\s(?:in|for|of|at|on|with|updated|published|posted)\s|\d|$)/giu;

function namesIn(line: string, from: number, offset: number): { start: number; end: number }[] {
  const names: { start: number; end: number }[] = [];
  NAME_END.lastIndex = from;
  let nameStart = from;
  for (let n = 0; n < 8; n++) {
    const match = NAME_END.exec(line);
    if (!match) break;
    const name = line.slice(nameStart, match.index);
    const trimmed = nameStart + (name.length - name.trimStart().length);
    if (isNameShaped(name.trim()))
      names.push({ start: offset + trimmed, end: offset + trimmed + name.trim().length });
    else if (names.length === 0) return [];
    else break;
    const joins = /(?:,|;|\/|and|&)\s*$/iu.test(match[0]);
    if (!joins || match.index + match[0].length >= line.length) break;
    nameStart = match.index + match[0].length;
  }
  return names;
}

const particles = new Set(
  "al bin da de del den der di dos du el ibn la le st ter van von".split(" "),
);

// Words of newsrooms and their pages that stand where a surname could: "Political Editor", "Staff Writer".
const newsroomWords = new Set(
  `agency bureau chief columnist contributor correspondent daily dates desk editor editorial guest herald
   image images journalist mail media news newspaper photo photos post press producer reporter reporters
   series service special staff times today tour tribune update video videos writer`.split(/\s+/),
);

/** "Ana Ruiz" "J. M. van der Berg" "ANA RUIZ": two to five words with capitals, and no agency. */
export function isNameShaped(name: string): boolean {
  if (name.length < 4 || name.length > 50) return false;
  if (agencies.has(name.toLowerCase())) return false;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || words[0] === "The") return false;
  if (words.some((word) => newsroomWords.has(word.toLowerCase()))) return false;
  // Three names at most; initials and particles do not count. Four words are a title.
  if (words.filter((word) => word.length > 2 && !particles.has(word)).length > 3) return false;
  return words.every(
    (word, index) =>
      (isUpper(word.charCodeAt(0)) && /^[\p{L}\p{M}.'’-]+$/u.test(word)) ||
      (index > 0 && particles.has(word)),
  );
}

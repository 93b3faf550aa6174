import { isNameShaped } from "./byline.ts";
import { isUpper } from "./characters.ts";

// "… is a Lima-based freelance writer": a name, a verb of being, and within reach a word for one who writes.
const ROLE =
  /\b(?:author|blogger|broadcaster|columnist|contributor|correspondent|editor|fellow|freelance[r]?|intern|journalist|lecturer|photographer|photojournalist|producer|professor|reporter|researcher|staff writer|writer)\b/iu;
const BEING =
  /^(.{4,50}?)\s(?:is|was|has been|works as|writes|covers|reports|joined|can be reached)\s/u;
const CONTACT =
  /\b(?:can be reached at|follow (?:him|her|them|me) (?:on|at)|on twitter\b|@[A-Za-z0-9_]{2,})/iu;
const reach = 160;
const maxFirstWord = 30;

/** The name that an author's biography opens with: "Ana Ruiz is a reporter …"; `undefined` where `text` is none. */
export function parseBiography(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  if (!opensLikeName(text, start, end)) return undefined;
  const line = text.slice(start, Math.min(end, start + reach));
  const match = BEING.exec(line);
  const name = match?.[1];
  if (!match || name === undefined || !isNameShaped(name)) return undefined;
  const rest = line.slice(match[0].length);
  if (!ROLE.test(rest) && !CONTACT.test(line)) return undefined;
  return { start, end: start + name.length };
}

// Two words with capitals; most prose stops here.
function opensLikeName(text: string, start: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(start))) return false;
  const last = Math.min(end, start + maxFirstWord);
  for (let i = start + 1; i < last; i++) {
    if (text.charCodeAt(i) === 0x20) return isUpper(text.charCodeAt(i + 1));
  }
  return false;
}

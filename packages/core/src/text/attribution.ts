import { cueVerbs } from "./abbreviations.lexicon.ts";
import { classOf, lower, space, stop, upper } from "./characters.ts";

const maxAttribution = 60;

/**
 * Whether an attribution stands at `from`: a capitalised name and a verb of saying. A `bare` one has
 * nothing after the verb ('"We will rebuild." Ruiz said.'). It belongs to the quotation before it.
 */
export function isAttribution(text: string, from: number, end: number, bare: boolean): boolean {
  const limit = Math.min(end, from + maxAttribution);
  if (classOf(text.charCodeAt(from)) !== upper) return false;
  let wordStart = from;
  for (let i = from; i <= limit; i++) {
    const kind = i < end ? classOf(text.charCodeAt(i)) : stop;
    if (kind <= upper) continue;
    const atCue = wordStart > from && cueVerbs.has(text.slice(wordStart, i));
    if (atCue) return !bare || kind === stop;
    if (kind !== space || classOf(text.charCodeAt(wordStart)) === lower) return false;
    wordStart = i + 1;
  }
  return false;
}

import { classOf, digit, isBlank, space } from "./characters.ts";

const maxNotes = 8;
const smileys = [":)", ":-)", ";)", ";-)", ":(", ":-(", ":D", "=)"];

/** End of what hangs on to a sentence after its last mark: note numbers ("[1] [2]") and smileys; else `from`. */
export function endOfAppendage(text: string, from: number, end: number): number {
  let at = from;
  for (let n = 0; n < maxNotes; n++) {
    const start = at < end && classOf(text.charCodeAt(at)) === space ? at + 1 : at;
    const next = Math.max(endOfNote(text, start, end), endOfSmiley(text, start, end));
    if (next === start) return at;
    at = next;
  }
  return at;
}

function endOfNote(text: string, from: number, end: number): number {
  if (from >= end || text.charCodeAt(from) !== 0x5b) return from;
  let i = from + 1;
  while (i < end && i - from <= 3 && classOf(text.charCodeAt(i)) === digit) i++;
  return i > from + 1 && i < end && text.charCodeAt(i) === 0x5d ? i + 1 : from;
}

/** End of the smiley at `from`, which white space or the end must follow; `from` where there is none. */
export function endOfSmiley(text: string, from: number, end: number): number {
  if (from >= end) return from;
  const unit = text.charCodeAt(from);
  if (unit !== 0x3a && unit !== 0x3b && unit !== 0x3d) return from;
  for (const smiley of smileys) {
    const to = from + smiley.length;
    if (to > end || !text.startsWith(smiley, from)) continue;
    if (to === end || isBlank(classOf(text.charCodeAt(to)))) return to;
  }
  return from;
}

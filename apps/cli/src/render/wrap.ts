// Articles hold what strangers wrote: a control character could recolour, retitle or clear the
// terminal, and a bidirectional one could turn a line round.
const unprintable =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** `text` with a replacement character for each character that would act on a terminal. */
export function printable(text: string): string {
  return text.replace(unprintable, "\ufffd");
}

/**
 * `text` in lines of at most `width` characters, every line after the first behind `indent` spaces.
 * White space of the source becomes single spaces; a word longer than a line stands alone.
 */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text).split(/\s+/)) {
    const room = width - (lines.length === 0 ? 0 : indent);
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines.map((each, index) => (index === 0 ? each : " ".repeat(indent) + each));
}

/** `text` on one line, cut at a word and marked with an ellipsis where it is longer than `width`. */
export function clip(text: string, width: number): string {
  const flat = printable(text).replace(/\s+/g, " ").trim();
  if (flat.length <= width) return flat;
  const cut = flat.slice(0, Math.max(1, width - 1)).replace(/[\ud800-\udbff]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > width / 2 ? cut.slice(0, space) : cut}…`;
}

/** The end of a path that is longer than `width`: the file and line matter more than the folders. */
export function tail(place: string, width: number): string {
  const flat = printable(place).replace(/\s+/g, " ");
  return flat.length <= width ? flat : `…${flat.slice(flat.length - width + 1)}`;
}

/** "1 article", "2 articles". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

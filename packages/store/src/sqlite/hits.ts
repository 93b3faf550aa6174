import type { Hit } from "../store.ts";

// Code points that no text holds (Unicode sets them aside, and they are blanked before indexing).
export const opening = "\ufdd0";
export const closing = "\ufdd1";

/** A text with its hits: `text` is as it was indexed, offsets are UTF-16 code units into it. */
export interface Marked {
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** Reads what FTS5's `highlight` wrote with `opening` and `closing`. */
export function readMarked(marked: string): Marked {
  const parts: string[] = [];
  const hits: Hit[] = [];
  let length = 0;
  let at = 0;
  for (;;) {
    const open = marked.indexOf(opening, at);
    const stretch = marked.slice(at, open < 0 ? undefined : open);
    parts.push(stretch);
    length += stretch.length;
    if (open < 0) break;
    const close = marked.indexOf(closing, open);
    const exact = marked.slice(open + 1, close);
    hits.push({ start: length, end: length + exact.length, exact });
    parts.push(exact);
    length += exact.length;
    at = close + 1;
  }
  return { text: parts.join(""), hits };
}

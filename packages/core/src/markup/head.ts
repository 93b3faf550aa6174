const headBytes = 4096;

/** The first bytes of a file as text, a byte a unit: enough to see names of elements, in UTF-8, Latin-1 and UTF-16 alike. */
export function headText(file: Uint8Array): string {
  const head = file.subarray(0, headBytes);
  const isWide = head.length > 1 && (head[0] === 0 || head[1] === 0 || head[0]! >= 0xfe);
  const bytes = isWide ? head.filter((byte) => byte !== 0 && byte < 0xfe) : head;
  const text = String.fromCharCode(...bytes);
  return text.startsWith("\u00ef\u00bb\u00bf") ? text.slice(3) : text;
}

const SKIPPED: readonly (readonly [opens: string, closes: string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!", ">"],
];

/** The tag that markup opens with, behind its declaration, comments and DOCTYPE: `<nitf version="…">`; "" where there is none. */
export function firstTag(head: Uint8Array): string {
  let rest = headText(head).trimStart();
  for (;;) {
    const skipped = SKIPPED.find(([opens]) => rest.startsWith(opens));
    if (!skipped) break;
    const end = rest.indexOf(skipped[1]);
    if (end < 0) return "";
    rest = rest.slice(end + skipped[1].length).trimStart();
  }
  return /^<[^>]{1,4000}/.exec(rest)?.[0] ?? "";
}

/** The name of an opening tag without the prefix of its namespace: "newsItem". */
export function nameOf(tag: string): string {
  return /^<(?:[\w.-]{1,40}:)?([\w.-]{1,60})/.exec(tag)?.[1] ?? "";
}

/** Bytes as the characters of Latin-1: enough to look for what is ASCII in every encoding but UTF-16. */
export function asciiOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = "";
  for (let at = from; at < Math.min(to, bytes.length); at += pieceBytes)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + pieceBytes, to)));
  return text;
}

const pieceBytes = 8192; // as many arguments as any engine takes

/** What a file opens with, without byte order mark and white space. */
export function openingOf(head: Uint8Array): string {
  return asciiOf(head, startOf(head));
}

/** The first character of that: one look tells most files from most formats. */
export function firstOf(head: Uint8Array): string {
  return asciiOf(head, startOf(head), startOf(head) + 1);
}

function startOf(head: Uint8Array): number {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  while (at < head.length && (head[at] === 0x20 || (head[at]! >= 9 && head[at]! <= 13))) at++;
  return at;
}

/** ".txt" of "week/monday.TXT" and "monday.txt.gz"; "" where the name has none. */
export function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1).replace(/(.)\.(?:gz|zst)$/i, "$1");
  const dot = base.lastIndexOf(".");
  return dot <= 0 ? "" : base.slice(dot).toLowerCase();
}

/** What a file that is left alone is counted as: its ending, or its name where it has none. */
export function kindOfName(name: string): string {
  return (
    extensionOf(name) || name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1)
  );
}

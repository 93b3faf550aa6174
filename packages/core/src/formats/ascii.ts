/** Bytes as the characters of Latin-1: enough to look for what is ASCII in every encoding but UTF-16. */
export function asciiOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = "";
  for (let i = from; i < Math.min(to, bytes.length); i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

/** What a file opens with, without byte order mark and white space. */
export function openingOf(head: Uint8Array): string {
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  return asciiOf(head, marked).trimStart();
}

/** ".txt" of "week/monday.TXT" and "monday.txt.gz"; "" where the name has none. */
export function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1).replace(/(.)\.(?:gz|zst)$/i, "$1");
  const dot = base.lastIndexOf(".");
  return dot <= 0 ? "" : base.slice(dot).toLowerCase();
}

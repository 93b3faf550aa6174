const token =
  /[ \t\r\n]*(?:("[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy;
const blanks = /[ \t\r\n]*/y;

/** The line, from 1, on which `text` is JSON no longer: `JSON.parse` does not always tell. One pass. */
export function jsonFaultLine(text: string): number {
  const open: string[] = []; // brackets
  let wanted = "value";
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const [, string, scalar, sign] = token.exec(text) ?? [];
    const next = following(wanted, string ? "string" : scalar ? "scalar" : (sign ?? ""), open);
    if (next === undefined) break;
    at = token.lastIndex;
    wanted = next;
  }
  blanks.lastIndex = at;
  blanks.exec(text);
  return text.slice(0, blanks.lastIndex).split("\n").length;
}

// What may come after `came` where `wanted` may; undefined where `came` may not.
function following(wanted: string, came: string, open: string[]): string | undefined {
  const isValue = wanted === "value" || wanted === "first value";
  const isKey = wanted === "key" || wanted === "first key";
  const isObject = open.at(-1) === "{";
  if (came === "string" && isKey) return ":";
  if (came === ":" && wanted === ":") return "value";
  if (came === "," && wanted === "more") return isObject ? "key" : "value";
  if (isValue && (came === "{" || came === "[")) {
    open.push(came);
    return came === "{" ? "first key" : "first value";
  }
  const closes =
    (came === "}" && isObject && (wanted === "more" || wanted === "first key")) ||
    (came === "]" && !isObject && (wanted === "more" || wanted === "first value"));
  if (closes) open.pop();
  if (closes || (isValue && (came === "string" || came === "scalar")))
    return open.length === 0 ? "end" : "more";
  return undefined;
}

/**
 * The names of the fields of the object that JSON opens with, or of the first in its array, as far as `head` goes;
 * not those of objects inside.
 */
export function topKeys(head: string): Set<string> {
  const keys = new Set<string>();
  let depth = 0;
  const base = head.trimStart().startsWith("[") ? 2 : 1;
  for (const [token, name] of head.matchAll(TOKEN)) {
    if (name !== undefined) {
      if (depth === base) keys.add(name);
    } else if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") {
      if (--depth < base) break;
    }
  }
  return keys;
}

const TOKEN = /"([^"\\]{0,100})"\s{0,9}:|"(?:[^"\\]|\\.)*"?|[[\]{}]/g;

/**
 * A word without its inflection, for comparing words and never for showing: plural, past and
 * progressive endings, and the British and American spellings that differ in the ending.
 * Takes lower case. Two words with one stem may still be two words ("news", "new" are kept apart).
 */
export function stem(word: string): string {
  const length = word.length;
  if (length < 4 || isNumber(word)) return word;
  let base = word;
  if (base.endsWith("ies") && length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith("s") && !/(?:ss|us|is|ews)$/.test(base)) base = base.slice(0, -1);
  base = withoutVerbEnding(base);
  return spelling(base);
}

function withoutVerbEnding(word: string): string {
  for (const ending of ["ing", "ed"]) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < 3 || !/[aeiouy]/.test(base)) return word;
    if (ending === "ed" && base.endsWith("e")) return `${base}e`; // "agreed"
    const last = base.at(-1)!;
    const doubled = last === base.at(-2) && !"elsz".includes(last);
    return doubled ? base.slice(0, -1) : base;
  }
  return word;
}

// "defence" defense, "labour" labor, "organise" organiz, "centre" center; a final e falls, so that "agree" meets "agreed".
function spelling(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("ence") && word.length > 5) return `${word.slice(0, -2)}s`;
  if (word.endsWith("our") && word.length > 5) return `${word.slice(0, -3)}or`;
  if (word.endsWith("tre")) return `${word.slice(0, -2)}er`;
  const base = word.endsWith("e") ? word.slice(0, -1) : word;
  return base.endsWith("is") && base.length > 5 ? `${base.slice(0, -1)}z` : base;
}

const isNumber = (word: string) => word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;

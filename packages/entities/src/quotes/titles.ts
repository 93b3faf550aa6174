import type { Items } from "./items.ts";

/** Nouns before which a name in marks is a title: "the film “…”". From general knowledge. */
const works = new Set(
  `album article ballad band blog book broadcast campaign channel column comedy documentary drama
  essay film hit movie musical novel opera paper play podcast poem program programme series show
  single song tune titled entitled headlined called named nicknamed dubbed known`.split(/\s+/),
);

const articles = new Set("a an the his her its their".split(" "));

const small = new Set("a an and at by for from in of on or the to with".split(" "));

/** Whether the marked item at `at` looks like the title of a work or a nickname, not like speech. */
export function isTitle(items: Items, at: number): boolean {
  const marked = items.marked[at];
  if (!marked || marked.contentEnd - marked.contentStart > 80) return false;
  const content = items.text.slice(marked.contentStart, marked.contentEnd);
  if (/[!?;:]|\.\s/.test(content)) return false;
  const words = content.replace(/[.,]$/, "").split(/\s+/);
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  const smalls = words.filter((word) => small.has(word)).length;
  if (capitals + smalls < words.length) return false;
  // "called her the “Iron Duchess”" quotes; "the “Late Edition” show" does not.
  const after = items.words[at + 1] ?? "";
  if (articles.has(items.words[at - 1] ?? "") && !works.has(after)) return false;
  return words.length > 1 || works.has(items.words[at - 1] ?? "");
}

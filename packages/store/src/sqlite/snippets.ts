import type { Hit, Snippet } from "../store.ts";
import type { Marked } from "./hits.ts";

const width = 200; // UTF-16 code units, before the ends are moved to white space
const most = 3;

/** The stretches of about `width` with the most hits, in order of the text; without hits, how the text begins. */
export function snippetsOf({ text, hits }: Marked): readonly Snippet[] {
  if (hits.length === 0) return beginning(text);
  const windows = windowsOf(text, hits)
    .sort((a, b) => b.length - a.length || a[0]!.start - b[0]!.start)
    .slice(0, most)
    .sort((a, b) => a[0]!.start - b[0]!.start);
  const snippets: Snippet[] = [];
  for (const inside of windows) {
    const from = Math.max(snippets.at(-1)?.end ?? 0, lineStart(text, inside[0]!.start));
    const lack = Math.max(0, width - (inside.at(-1)!.end - inside[0]!.start));
    const start = toWord(text, Math.max(from, inside[0]!.start - (lack >> 1)), from);
    const end = endOf(text, Math.max(inside.at(-1)!.end, start + width), inside.at(-1)!.end);
    snippets.push({ start, end, exact: text.slice(start, end), hits: inside });
  }
  return snippets;
}

/** Hits in groups, each within one line and no wider than a snippet. */
function windowsOf(text: string, hits: readonly Hit[]): Hit[][] {
  const windows: Hit[][] = [];
  for (const hit of hits) {
    const last = windows.at(-1);
    const start = last?.[0]?.start ?? 0;
    if (last && hit.end - start <= width && !text.slice(start, hit.end).includes("\n"))
      last.push(hit);
    else windows.push([hit]);
  }
  return windows;
}

function beginning(text: string): readonly Snippet[] {
  const start = text.search(/\S/);
  if (start < 0) return [];
  const end = endOf(text, start + width, start + 1);
  return [{ start, end, exact: text.slice(start, end), hits: [] }];
}

/** Where the line begins in which `at` lies: a snippet does not run over paragraphs to its left. */
const lineStart = (text: string, at: number) => (at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1);

/** `at`, or the beginning of the next word where it lies within one. */
function toWord(text: string, at: number, from: number): number {
  if (at <= from || isBlank(text, at - 1)) return skipBlank(text, at);
  let next = at;
  while (next < text.length && !isBlank(text, next) && next - at < 40) next++;
  return isBlank(text, next) ? skipBlank(text, next) : at;
}

/** The end of the last whole word before `at`, of the line, or of the text; not before `least`. */
function endOf(text: string, at: number, least: number): number {
  const line = text.indexOf("\n", least);
  let end = Math.min(at, text.length, line < 0 ? text.length : line);
  if (end === at) while (end > least && !isBlank(text, end)) end--;
  while (end > least && isBlank(text, end - 1)) end--;
  return end;
}

const isBlank = (text: string, at: number) => at >= text.length || /\s/.test(text[at]!);

function skipBlank(text: string, at: number): number {
  let next = at;
  while (next < text.length && isBlank(text, next)) next++;
  return next;
}

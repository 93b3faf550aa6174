import type { Label } from "@corpus/core/formats";
import { findLines, type Line } from "./lines.ts";
import type { Page } from "./open-pdf.ts";
import { atShare, orderLines } from "./order.ts";
import { findRunningHeads, type Repeats } from "./running-heads.ts";

/** The text of a file, an empty line between paragraphs, and what its setting says of it. */
export interface LaidOut {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly paragraphs: readonly string[];
}

interface Paragraph {
  readonly lines: Line[];
  readonly page: number;
}

/**
 * The paragraphs of all pages as they are read. What repeats at the edges of pages stands behind them, so
 * that a sentence that goes on over a page is whole. Hyphens at the ends of lines stay.
 */
export function layOut(pages: readonly Page[]): LaidOut {
  const byPage = pages.map((page) => ({ ...page, lines: orderLines(findLines(page), page.width) }));
  const repeats = findRunningHeads(byPage);
  const body = atShare(
    byPage.flatMap(({ lines }) => lines.flatMap(sizes)),
    0.5,
  );
  const leading = atShare(
    byPage.flatMap(({ lines }) => gaps(lines)),
    0.25,
  ); // most lines stand inside a paragraph
  const paragraphs: Paragraph[] = [];
  for (const [page, { lines }] of byPage.entries()) {
    for (const line of lines) {
      if (repeats.has(line)) continue;
      const last = paragraphs.at(-1);
      if (last && goesOn(last, line, page, leading)) last.lines.push(line);
      else paragraphs.push({ lines: [line], page });
    }
  }
  return print(
    paragraphs,
    byPage.flatMap(({ lines }) => lines.filter((line) => repeats.has(line))),
    repeats,
    body,
  );
}

// Once for each four letters: what is set in the size of most of the text is the text.
function sizes({ size, text }: Line): number[] {
  return Array<number>(Math.min(25, Math.ceil(text.length / 4))).fill(size);
}

function gaps(lines: readonly Line[]): number[] {
  return lines.slice(1).flatMap(({ base }, i) => {
    const gap = lines[i]!.base - base;
    return gap > 0 && gap < 60 ? [gap] : [];
  });
}

const sameSize = 0.12; // letters of one paragraph differ by less, as a part
const wider = 1.35; // space above a paragraph, in usual spaces between lines
const indent = 0.8; // of the size: the first line of a paragraph

/** Whether `line` belongs to the paragraph before it. */
function goesOn({ lines, page }: Paragraph, line: Line, ofPage: number, leading: number): boolean {
  const last = lines.at(-1)!;
  if (Math.abs(last.size - line.size) > last.size * sameSize) return false;
  const gap = last.base - line.base;
  const isSameColumn =
    page === ofPage && gap >= 0 && line.left < last.right && line.right > last.left;
  if (!isSameColumn) return !endsSentence(last.text) && /^\p{Ll}/u.test(line.text.trim());
  if (gap > Math.max(leading, line.size * 1.05) * wider) return false;
  const isIndented = line.left - last.left > line.size * indent;
  return !(isIndented && (endsSentence(last.text) || lines.length > 1));
}

const endsSentence = (text: string) => /[.!?:]["'”’»)\]]*\s*$/.test(text);

const larger = 1.2; // letters of headlines and headings, by those of the text

function print(
  paragraphs: readonly Paragraph[],
  edges: readonly Line[],
  repeats: Repeats,
  body: number,
): LaidOut {
  const texts: string[] = [];
  const labels: Label[] = [];
  let at = 0;
  let hasHeadline = false;
  const put = (text: string, label?: Pick<Label, "kind" | "reason">) => {
    if (label) labels.push({ start: at, end: at + text.length, ...label });
    texts.push(text);
    at += text.length + 2;
  };
  for (const { lines, page } of paragraphs) {
    const text = lines.map((line) => line.text.trim()).join("\n");
    const isLarge = lines[0]!.size >= body * larger && text.length <= 300 && /\p{L}{2}/u.test(text);
    if (!isLarge) put(text);
    else if (!hasHeadline && page === 0 && text.split(/\s+/).length >= 3) {
      hasHeadline = true;
      put(text, { kind: "headline", reason: "the first line in large letters" });
    } else put(text, { kind: "heading", reason: "in larger letters than the text" });
  }
  for (const line of edges) {
    const isNumber = repeats.get(line) === "page number";
    put(line.text.trim(), {
      kind: isNumber ? "artefact" : "notice",
      reason: isNumber ? "a page number" : "at the edge of several pages",
    });
  }
  return { text: texts.join("\n\n"), labels, paragraphs: texts };
}

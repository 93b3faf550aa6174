import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A case from a `*.cases.txt` file: its text without the marks, and as it stands in the file. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly marked: string;
}

/** A stretch to be marked. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/**
 * Reads the cases beside a test. A case opens with `# name: why we care` and holds text in which
 * stretches are marked as `[label:words]`; marks nest. Blank lines around a case do not belong to it.
 *
 * @param testUrl `import.meta.url` of the test.
 */
export function readCases(testUrl: string, file: string): Case[] {
  const source = readFileSync(fileURLToPath(new URL(file, testUrl)), "utf8");
  const blocks = source.split(/^# /m).slice(1);
  return blocks.map((block) => {
    const firstLine = block.slice(0, block.indexOf("\n"));
    const marked = block.slice(firstLine.length + 1).trim();
    return { name: firstLine.split(":")[0] ?? firstLine, marked, text: unmark(marked) };
  });
}

/** The text without its marks. */
export function unmark(marked: string): string {
  let text = "";
  let open = 0;
  for (let i = 0; i < marked.length; i++) {
    const label = /^\[[a-z][\w-]*:/.exec(marked.slice(i, i + 40));
    if (label) {
      open++;
      i += label[0].length - 1;
    } else if (marked[i] === "]" && open > 0) open--;
    else text += marked[i];
  }
  return text;
}

/** `text` with every stretch marked as `[label:words]`; a stretch that holds another is written around it. */
export function mark(text: string, marks: readonly Mark[]): string {
  const cuts = marks.flatMap((m, index) => [
    { at: m.start, opens: true, length: m.end - m.start, index, label: m.label },
    { at: m.end, opens: false, length: m.end - m.start, index, label: m.label },
  ]);
  // At one place: closers first, inner before outer; then openers, outer before inner.
  cuts.sort(
    (a, b) =>
      a.at - b.at ||
      Number(a.opens) - Number(b.opens) ||
      (a.opens
        ? b.length - a.length || a.index - b.index
        : a.length - b.length || b.index - a.index),
  );
  let out = "";
  let from = 0;
  for (const cut of cuts) {
    out += text.slice(from, cut.at) + (cut.opens ? `[${cut.label}:` : "]");
    from = cut.at;
  }
  return out + text.slice(from);
}

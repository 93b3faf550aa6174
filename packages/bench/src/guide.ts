/** What stands in a guide between its paragraphs. */
export type Block =
  | { readonly kind: "file"; readonly name: string; readonly content: string }
  | { readonly kind: "program"; readonly code: string; readonly expected: string }
  | { readonly kind: "commands"; readonly commands: readonly Command[] };

interface Command {
  readonly line: string;
  readonly expected: string;
}

/**
 * Reads the fenced blocks of a guide, in order. After a paragraph that ends in "`name.json`:" a block is that file.
 * A block of `console` has commands after "$ " with what each prints below it; one of `ts` is a program, and a block
 * of `text` right after it what that prints. Any other block is refused: nobody would run it.
 *
 * @param alsoShown Languages whose blocks are left alone all the same.
 */
export function parseGuide(markdown: string, alsoShown: readonly string[] = []): readonly Block[] {
  const blocks: Block[] = [];
  const fences = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  for (let i = 0; i < fences.length; i++) {
    const { 1: language = "", 2: content = "", index } = fences[i]!;
    const name = /`([\w./-]+)`:\n+$/.exec(markdown.slice(0, index))?.[1];
    if (name) blocks.push({ kind: "file", name, content });
    else if (language === "console")
      blocks.push({ kind: "commands", commands: commandsIn(content) });
    else if (language === "ts") {
      const [, next, expected = ""] = fences[i + 1] ?? [];
      if (next === "text") i++;
      blocks.push({ kind: "program", code: content, expected: next === "text" ? expected : "" });
    } else if (!alsoShown.includes(language))
      throw new Error(`expected console, ts or the name of a file before it, got ${language}`);
  }
  return blocks;
}

function commandsIn(content: string): readonly Command[] {
  return content
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { line: part.slice(0, end), expected: part.slice(end + 1) };
    });
}

/** Whether `printed` is what a guide shows. A line of "…" alone stands for any lines. */
export function isShown(printed: string, shown: string): boolean {
  const parts = `\n${shown.trimEnd()}\n`.split(/\n *…(?=\n)/);
  let rest = `\n${printed.trimEnd()}\n`;
  for (const [i, part] of parts.entries()) {
    const at =
      i === parts.length - 1 && parts.length > 1 ? rest.lastIndexOf(part) : rest.indexOf(part);
    if (at < 0 || (i === 0 && at > 0)) return false;
    rest = rest.slice(at + part.length - (part.endsWith("\n") ? 1 : 0));
  }
  return rest.trim() === "" || shown.trimEnd().endsWith("…");
}

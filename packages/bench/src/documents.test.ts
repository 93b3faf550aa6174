import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../../..");
const documents = globSync(["*.md", "docs/**/*.md", "{packages,apps}/*/*.md"], {
  cwd: root,
  exclude: (name) => /node_modules|docs[/\\]api|CHANGELOG/.test(name),
});

test.each(documents)("%s: its links lead to files and headings that are there", (document) => {
  const text = readFileSync(path.join(root, document), "utf8");
  const targets = [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)].map(
    ([, target = ""]) => target,
  );
  const broken = targets.filter((target) => !/^[a-z]+:/.test(target) && !isThere(document, target));
  expect(broken).toEqual([]);
});

test.each(["SECURITY.md", "ARCHITECTURE.md"])(
  "%s: the files that it names are there",
  (document) => {
    const text = readFileSync(path.join(root, document), "utf8");
    const named = [...text.matchAll(/`((?:packages|apps|scripts|docs|\.github)\/[^`\s]*)`/g)];
    const gone = named.filter(([, pattern = ""]) => globSync(pattern, { cwd: root }).length === 0);
    expect(named.length).toBeGreaterThan(5);
    expect(gone.map(([, pattern]) => pattern)).toEqual([]);
  },
);

test("docs/limits.md has no figure of its own: each stands where it was measured", () => {
  const rows = readFileSync(path.join(root, "docs/limits.md"), "utf8").matchAll(
    /^\|[^|]*\|([^|]*)\|/gm,
  );
  const sources = ["README.md", ...globSync("{packages,apps}/*/{README,MODEL}.md", { cwd: root })];
  const measured = sources.map((file) => readFileSync(path.join(root, file), "utf8")).join("\n");
  const figures = [...rows].flatMap(([, cell = ""]) => cell.match(/\d+(?:\.\d+)?(?: %)?/g) ?? []);
  expect(figures.length).toBeGreaterThan(30);
  const isMeasured = (figure: string) =>
    new RegExp(`(?<![\\d.])${figure.replace(".", "\\.")}(?![\\d])`).test(measured);
  expect(figures.filter((figure) => !isMeasured(figure))).toEqual([]);
});

function isThere(document: string, target: string): boolean {
  const [file = "", heading] = target.split("#");
  const at =
    file === "" ? path.join(root, document) : path.join(root, path.dirname(document), file);
  if (!existsSync(at)) return false;
  return heading === undefined || headingsOf(readFileSync(at, "utf8")).includes(heading);
}

/** The headings of a document as a link names them: "## What it does" → "what-it-does". */
const headingsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );

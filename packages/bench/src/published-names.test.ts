import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { entryPoints } from "../../../scripts/release/packages.mjs";
import { type ModuleNames, readPublishedNames } from "./published-names.ts";

const root = path.join(import.meta.dirname, "../../..");
const file = path.join(root, "docs/published-names.txt");
const isUpdate = process.env["CORPUS_UPDATE"] === "names";

// One module a paragraph, one name a line: what a release promises, to be read in review.
const found = readPublishedNames(entryPoints(root));
if (isUpdate) writeFileSync(file, print(found));
const pinned = existsSync(file) ? parse(readFileSync(file, "utf8")) : {};

function print(modules: ModuleNames): string {
  return Object.entries(modules)
    .map(([name, names]) => `${name}\n${names.map((line) => `  ${line}\n`).join("")}`)
    .join("\n");
}

function parse(text: string): ModuleNames {
  const paragraphs = text.trim().split("\n\n");
  return Object.fromEntries(
    paragraphs.map((paragraph) => {
      const [name = "", ...lines] = paragraph.split("\n");
      return [name, lines.map((line) => line.trim())];
    }),
  );
}

const advice =
  "CORPUS_UPDATE=names pnpm vitest run packages/bench/src/published-names.test.ts writes docs/published-names.txt anew";

describe("what can be imported", () => {
  test.each(Object.keys(pinned))(
    "%s exports every name that docs/published-names.txt pins",
    (name) => {
      const gone = (pinned[name] ?? []).filter((line) => !found[name]?.includes(line));
      const sentences = gone.map(
        (line) =>
          `${name} no longer exports ${line}: a breaking change (docs/versioning.md); ${advice}`,
      );
      expect(sentences).toEqual([]);
    },
  );

  test.each(Object.keys(found))(
    "%s exports nothing that docs/published-names.txt does not pin",
    (name) => {
      const added = (found[name] ?? []).filter((line) => !pinned[name]?.includes(line));
      const sentences = added.map((line) => `${name} now exports ${line}; ${advice}`);
      expect(sentences).toEqual([]);
    },
  );
});

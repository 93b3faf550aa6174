import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { judgeContents, judgeManifest } from "../../../scripts/pack/contents.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-contents-"));
afterAll(() => rmSync(folder, { recursive: true }));

const readme = "# A package\n\n```ts\nconsole.log(1);\n```\n\n```text\n1\n```\n";
const clean = { LICENSE: "MIT", "README.md": readme, "package.json": "{}", "dist/index.js": "" };

/** A tarball's files as they lie unpacked, and the folder that they came from. */
function unpack(name: string, files: Readonly<Record<string, string>>): string {
  const target = path.join(folder, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
    writeFileSync(path.join(target, file), content);
  }
  return target;
}

const judge = (name: string, files: Readonly<Record<string, string>>, also?: readonly string[]) => {
  const target = unpack(name, files);
  return judgeContents(target, target, also);
};

test("what a package needs and nothing else", () => {
  expect(judge("clean", clean)).toEqual([]);
});

test("a test, a source and a map have no place in a tarball", () => {
  const files = { "dist/index.test.js": "", "src/index.ts": "", "dist/index.js.map": "" };
  expect(judge("surplus", { ...clean, ...files }).toSorted()).toEqual(
    Object.keys(files)
      .map((file) => `${file} is in the tarball and on no list of what may be in one`)
      .sort(),
  );
});

test("what one package has beside is named for it, and has to be there", () => {
  expect(judge("beside", { ...clean, "weights/en.bin": "" }, ["weights/en.bin"])).toEqual([]);
  expect(judge("gone", clean, ["weights/en.bin"])).toEqual([
    "weights/en.bin is missing from the tarball",
  ]);
});

test("a library that is bundled is named with its licence", () => {
  const script = "// ../../node_modules/.pnpm/date-fns@4.4.0/node_modules/date-fns/addDays.js\n";
  expect(judge("bundled", { ...clean, "dist/index.js": script })).toEqual([
    "date-fns is bundled, and NOTICE.md does not name it with its licence",
  ]);
  const files = { ...clean, "dist/index.js": script, "NOTICE.md": "date-fns, MIT License" };
  expect(judge("noticed", files)).toEqual([]);
});

test("a README shows what its example prints", () => {
  const found = judge("readme", { ...clean, "README.md": "# A package\n\n```ts\nrun();\n```\n" });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("shows no example with what it prints");
});

test("a manifest says what npm has to know, and leads to no sources", () => {
  const manifest = {
    ...{ license: "MIT", type: "module", engines: { node: ">=22.18" }, description: "A package." },
    ...{ keywords: ["news"], files: ["dist"], exports: { ".": "./dist/index.js" } },
    publishConfig: { access: "public", provenance: true },
  };
  expect(judgeManifest(manifest, { node: ">=22.18" })).toEqual([]);
  const wired = { ".": { "corpus-source": "./src/index.ts", default: "./dist/index.js" } };
  const found = judgeManifest(
    { ...manifest, exports: wired, publishConfig: { access: "public" } },
    { node: ">=24" },
  );
  expect(found).toEqual([
    "publishConfig.provenance: expected true, got undefined",
    "engines.node: expected >=24, got >=22.18",
    "exports lead to sources: publishConfig.exports should replace them",
  ]);
});

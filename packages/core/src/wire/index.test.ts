import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as databases from "../databases/index.ts";
import * as wire from "./index.ts";

test("the entries export these names", () => {
  expect(Object.keys(wire).sort()).toEqual([
    "anpaReader",
    "apJsonReader",
    "iptc7901Reader",
    "newsml1Reader",
    "newsmlG2Reader",
    "ninjsReader",
    "nitfReader",
  ]);
  expect(Object.keys(databases).sort()).toEqual([
    "europresseReader",
    "factivaHtmlReader",
    "factivaRtfReader",
    "factivaTextReader",
    "factivaXmlReader",
    "isLexisNexisDocument",
    "lexisNexisDocxReader",
    "lexisNexisReader",
  ]);
});

// A run over text recognises each file, and should not wait for parsers that it does not need.
test.each(["./", "../databases/"])("recognisers in %s import no parser", async (folder) => {
  const url = new URL(folder, import.meta.url);
  const files = (await readdir(url)).filter((name) => /^is-.*(?<!\.test)\.ts$/.test(name));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const source = await readFile(new URL(file, url), "utf8");
    const imported = [...source.matchAll(/ from "([^"]+)"/g)].map(([, path]) => path);
    expect(
      imported.filter(
        (path) =>
          !/^(?:\.\.\/markup\/head|\.\.\/archives\/recognise|\.\/top-keys|\.\/is-[\w-]+)\.ts$/.test(
            path!,
          ),
      ),
      file,
    ).toEqual([]);
  }
});

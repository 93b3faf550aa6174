import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const client = fileURLToPath(new URL("../src/client/", import.meta.url));
const notices = readFileSync(new URL("../NOTICE.md", import.meta.url), "utf8");

export interface Page {
  readonly script: string;
  readonly style: string;
}

/** The client as a page carries it; the same sources give the same bytes. */
export async function bundlePage(): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [`${client}main.tsx`],
    ...{ bundle: true, minify: true, write: false, platform: "browser", target: "es2023" },
    ...{ format: "iife", jsx: "automatic", jsxImportSource: "preact", logLevel: "error" },
    ...{ charset: "ascii", legalComments: "none" },
    tsconfigRaw: {},
  });
  const css = await transform(readFileSync(`${client}style.css`, "utf8"), {
    ...{
      loader: "css",
      minify: true,
      charset: "ascii",
      target: ["chrome120", "firefox120", "safari17"],
    },
  });
  // A script ends at the first "</script"; a copy of the libraries carries their notice.
  const script = `/*\n${noticeIn(notices)}\n*/\n${outputFiles[0]!.text.trim()}`;
  if (/<\/script|<!--/i.test(script)) throw new Error("expected a script that can stand in HTML");
  return { script, style: css.code.trim() };
}

const noticeIn = (markdown: string) => markdown.slice(markdown.indexOf("\n## ")).trim();

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** `page` as a module. */
export function printModule({ script, style }: Page): string {
  return [
    "// Written by scripts/page.ts from src/client; do not edit.",
    `export const script: string = ${JSON.stringify(script)};`,
    `export const scriptHash: string = ${JSON.stringify(hashOf(script))};`,
    `export const style: string = ${JSON.stringify(style)};`,
    `export const styleHash: string = ${JSON.stringify(hashOf(style))};`,
    "",
  ].join("\n");
}

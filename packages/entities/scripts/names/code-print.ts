import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../src/names/", import.meta.url);

/**
 * A print of the code that turns text into evidence. Weights fit the evidence they were trained on
 * and no other, so the table carries the print of its day and a test compares. Comments do not count.
 */
export function codePrint(): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder).filter((name) =>
    /^(?!.*\.(test|generated)\.ts$).*\.ts$/.test(name),
  );
  for (const name of files.sort()) {
    const lines = readFileSync(new URL(name, folder), "utf8").split("\n");
    hash.update(lines.filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line)).join("\n"));
  }
  return hash.digest("hex").slice(0, 16);
}

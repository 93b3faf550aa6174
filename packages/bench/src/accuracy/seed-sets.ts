import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { sharedFile } from "@corpus/testing";

/** Five articles with their gold: the sample corpus, or the originals on which it is modelled. */
export interface SeedSet {
  readonly name: "samples" | "originals";
  readonly folder: string | undefined; // undefined where this machine has it not
}

/** One article; `Gold` is as much of its gold as the caller reads. */
export interface Seed<Gold> {
  readonly file: string; // "000_agency-copy.txt"
  readonly text: string;
  readonly publishedAt: string; // the gold's date of publication, without its qualifier
  readonly gold: Gold;
}

export const seedSets: readonly SeedSet[] = [
  { name: "samples", folder: fileURLToPath(new URL("../../../../seeds", import.meta.url)) },
  { name: "originals", folder: sharedFile("seeds") },
];

interface Dated {
  readonly metadata: { readonly publicationDate: { readonly edtf: string } };
}

/** The articles of a set in the order of their names; empty where the set is not to be had. */
export function readSeedSet<Gold>({ folder }: SeedSet): Seed<Gold>[] {
  if (folder === undefined) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().map((file) => {
    const goldFile = path.join(folder, "gold", file.replace(/txt$/, "json"));
    const gold = JSON.parse(readFileSync(goldFile, "utf8")) as Gold & Dated;
    return {
      file,
      text: readFileSync(path.join(folder, file), "utf8"),
      publishedAt: gold.metadata.publicationDate.edtf.replace(/[~?]/g, ""),
      gold,
    };
  });
}

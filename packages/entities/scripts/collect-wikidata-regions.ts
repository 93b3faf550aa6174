import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { byCodeUnits } from "./knowledge/read.ts";

// Reads the list of flags of name-suggestion-index, whose package is too large to be installed for it:
//   npm pack name-suggestion-index@8.0.20260918 && tar xzf name-suggestion-index-*.tgz
//   node collect-wikidata-regions.ts package/dist/json/nsi.json
interface Flag {
  readonly displayName: string; // "US-TX - Texas"
  readonly tags: Readonly<Record<string, string>>;
}

const { positionals } = parseArgs({ allowPositionals: true });
const [file] = positionals;
if (file === undefined) throw new Error("nsi.json: expected its path as the argument, none came");
const { nsi } = JSON.parse(readFileSync(file, "utf8")) as {
  nsi: Readonly<Record<string, { readonly items: readonly Flag[] }>>;
};

const rows = (nsi["flags/man_made/flagpole"]?.items ?? []).flatMap(({ displayName, tags }) => {
  const country = /^([A-Z]{2})-[A-Z0-9]{1,3} - /.exec(displayName)?.[1];
  const [name, id] = [tags["subject"], tags["subject:wikidata"]];
  const isRegion = tags["flag:type"] === "regional" && country !== undefined;
  return isRegion && name && id && /^\p{Script=Latin}/u.test(name)
    ? [`${country}\t${name}\t${id}`]
    : [];
});
const target = new URL("../src/knowledge/data/wikidata-regions.tsv", import.meta.url);
writeFileSync(target, `${rows.sort(byCodeUnits).join("\n")}\n`);
console.log(`wikidata-regions: ${rows.length} rows`);

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// What a tarball may hold, by its path inside; `also` of sizes.json names what one package has beside.
const allowed = [
  /^(package\.json|LICENSE|README\.md|CHANGELOG\.md|NOTICE\.md|MODEL\.md)$/,
  /^dist\/([\w.-]+\/)*[\w.-]+\.(js|d\.ts)$/,
  /^schema\/[\w-]+\.json$/,
  /^bin\/[\w-]+\.js$/,
];
const neverWanted = /\.(test|setup|config|bench)\.|\.cases\.txt$|__|\.map$/;

/**
 * What is wrong with what lies unpacked in `folder`, one sentence each.
 *
 * @param own The folder of the package's sources.
 * @param also Paths that this package holds beside what all may hold.
 */
export function judgeContents(folder, own, also = []) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll("\\", "/"));
  const surplus = files
    .filter((file) => !also.includes(file))
    .filter((file) => !allowed.some((shape) => shape.test(file)) || neverWanted.test(file))
    .map((file) => `${file} is in the tarball and on no list of what may be in one`);
  const texts = readdirSync(own).filter((file) => file.endsWith(".md") && file !== "CHANGELOG.md");
  const missing = ["LICENSE", "README.md", ...also, ...texts]
    .filter((file) => !files.includes(file))
    .map((file) => `${file} is missing from the tarball`);
  return [...surplus, ...missing, ...judgeNotices(folder, files), ...judgeReadme(folder)];
}

/** Whose code is bundled has to be named where its licence can be read. */
function judgeNotices(folder, files) {
  const scripts = files.filter((file) => /^dist\/.*\.js$/.test(file));
  const code = scripts.map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
  // "// ../../node_modules/.pnpm/zod@4.0.0/node_modules/zod/…": what the bundler writes above a module.
  const modules = code.matchAll(/^\/\/ .*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\/[^\n]*$/gm);
  const bundled = new Set(Array.from(modules, ([, name]) => name));
  const file = path.join(folder, "NOTICE.md");
  const notice = existsSync(file) ? readFileSync(file, "utf8") : "";
  return [...bundled]
    .filter((name) => !notice.includes(name))
    .map((name) => `${name} is bundled, and NOTICE.md does not name it with its licence`);
}

/** What a README must show before anybody installs: an example, and right under it what that prints. */
function judgeReadme(folder) {
  const readme = readFileSync(path.join(folder, "README.md"), "utf8");
  const example = /^```(?:ts|js|sh)\n[\s\S]*?^```\n\s*^```(?:text|json|jsonc|console)\n/m;
  if (example.test(readme) || /^```console\n\$ /m.test(readme)) return [];
  return ["README.md shows no example with what it prints: a block of ts or sh, then one of text"];
}

const expected = { license: "MIT", type: "module" };

/** What is wrong with a manifest as npm will read it, one sentence each. */
export function judgeManifest(manifest, engines) {
  const faults = Object.entries(expected)
    .filter(([key, value]) => manifest[key] !== value)
    .map(([key, value]) => `${key}: expected ${value}, got ${manifest[key]}`);
  const { access, provenance } = manifest.publishConfig ?? {};
  if (access !== "public") faults.push(`publishConfig.access: expected public, got ${access}`);
  if (provenance !== true) {
    faults.push(`publishConfig.provenance: expected true, got ${provenance}`);
  }
  if (manifest.engines?.node !== engines.node) {
    faults.push(`engines.node: expected ${engines.node}, got ${manifest.engines?.node}`);
  }
  for (const key of ["description", "keywords", "files", "exports"]) {
    if (!manifest[key]) faults.push(`${key}: expected something, got nothing`);
  }
  if (JSON.stringify(manifest.exports).includes("corpus-source")) {
    faults.push("exports lead to sources: publishConfig.exports should replace them");
  }
  return faults;
}

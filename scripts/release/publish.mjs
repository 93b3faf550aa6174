// Publishes what is built and not yet in the registry, and tags it. Where CI says which repository this is, the
// manifests say so for the time of the publication: npm attests where a package was built only if it names the place.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pendingChangesets, publicPackages } from "./packages.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { GITHUB_SERVER_URL = "https://github.com", GITHUB_REPOSITORY } = process.env;
const manifests = publicPackages(root).map(({ folder }) => {
  const file = path.join(root, folder, "package.json");
  return { folder, file, content: readFileSync(file, "utf8") };
});

const pending = pendingChangesets(root);
if (pending.length > 0) {
  console.error(
    `expected no changesets that wait for a version, found ${pending.length} (${pending[0]}, …); run pnpm changeset version, and merge what it writes first`,
  );
  process.exit(1);
}

function nameRepository({ folder, file, content }) {
  const url = `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`;
  const manifest = { ...JSON.parse(content), repository: { type: "git", url, directory: folder } };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

if (GITHUB_REPOSITORY) manifests.forEach(nameRepository);
const shell = process.platform === "win32";
const { status } = spawnSync("pnpm", ["exec", "changeset", "publish"], {
  ...{ cwd: root, stdio: "inherit", shell },
});
for (const { file, content } of manifests) writeFileSync(file, content);
process.exit(status ?? 1);

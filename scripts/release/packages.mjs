import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Every package that is published, by its folder below `root`, in the order of folders. What a workspace folder
 * holds is published unless its manifest says `private`; nothing else lists packages.
 */
export function publicPackages(root) {
  return globSync(["packages/*/package.json", "apps/*/package.json"], { cwd: root })
    .sort()
    .map((file) => ({
      folder: path.dirname(file),
      manifest: JSON.parse(readFileSync(path.join(root, file), "utf8")),
    }))
    .filter(({ manifest }) => !manifest.private);
}

/** The files of changesets that wait for a version. */
export function pendingChangesets(root) {
  return globSync(".changeset/*.md", { cwd: root }).filter((file) => !file.endsWith("README.md"));
}

/**
 * Every module that can be imported from a published package: its name and its source. In Node, where a package has
 * more there than in a browser.
 */
export function entryPoints(root) {
  return publicPackages(root).flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports).flatMap(([entry, target]) => {
      const source = target.node?.["corpus-source"] ?? target["corpus-source"];
      if (!source) return []; // a schema, weights
      const name = path.posix.join(manifest.name, entry);
      return [{ name, file: path.join(root, folder, source) }];
    }),
  );
}

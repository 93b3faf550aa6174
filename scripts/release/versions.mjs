import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pendingChangesets, publicPackages } from "./packages.mjs";
import { run } from "./run.mjs";

/** Where nothing waits for a version, as on the commit of a release itself, there is something after this. */
export function changeSomething(tree) {
  if (pendingChangesets(tree).length > 0) return;
  const [{ manifest }] = publicPackages(tree);
  const text = `---\n${JSON.stringify(manifest.name)}: patch\n---\n\nThe release is tried.\n`;
  writeFileSync(path.join(tree, ".changeset", "tried-release.md"), text);
}

/**
 * Makes manifests publishable from here: who vouches for where a package was built is a CI, so that provenance, which
 * each has to ask for, is left out.
 */
export function dropProvenance(tree) {
  for (const { folder, manifest } of publicPackages(tree)) {
    if (manifest.publishConfig?.provenance !== true) {
      throw new Error(
        `${folder}/package.json: expected publishConfig.provenance true, got ${manifest.publishConfig?.provenance}`,
      );
    }
    if (manifest.publishConfig.registry) {
      throw new Error(
        `${folder}/package.json: expected no publishConfig.registry, which this check would publish to`,
      );
    }
    delete manifest.publishConfig.provenance;
    writeFileSync(path.join(tree, folder, "package.json"), JSON.stringify(manifest, null, 2));
  }
}

/**
 * Holds a released tree and a registry against each other: one version for all, each in the registry and tagged,
 * with a changelog that tells of it, and nothing left of how the workspace is wired.
 */
export async function expectReleased(before, tree, registry) {
  const packages = publicPackages(tree);
  const [version, ...others] = new Set(packages.map(({ manifest }) => manifest.version));
  if (others.length > 0)
    throw new Error(`expected one version for all, got ${[version, ...others]}`);
  const old = before.map(({ manifest }) => manifest.version);
  if (old.includes(version))
    throw new Error(`expected a new version, all changesets left ${version}`);
  const { stdout: tags } = await run("git", ["tag", "--list"], { cwd: tree });
  for (const { folder, manifest } of packages) {
    const { name } = manifest;
    expectChangelog(path.join(tree, folder, "CHANGELOG.md"), version);
    if (!tags.split("\n").includes(`${name}@${version}`)) {
      throw new Error(`expected a tag ${name}@${version}, found ${tags}`);
    }
    await expectPublished({ name, version, folder }, registry);
  }
  return `${packages.length} packages at ${version}`;
}

function expectChangelog(file, version) {
  const [, latest = ""] = readFileSync(file, "utf8").split(/^## /m);
  if (latest.startsWith(`${version}\n`) && latest.includes("\n- ")) return;
  throw new Error(`${file}: expected changes under "## ${version}", found ${latest.slice(0, 80)}`);
}

async function expectPublished({ name, version, folder }, registry) {
  const response = await fetch(`${registry.url}${name.replace("/", "%2f")}`);
  const published = (await response.json()).versions?.[version];
  if (!published)
    throw new Error(`expected ${name}@${version} in ${registry.url}, it is not there`);
  const { url, directory } = published.repository ?? {};
  if (!url?.endsWith("/corpus/corpus.git") || directory !== folder) {
    throw new Error(`${name}: expected repository to lead to ${folder}, got ${url}, ${directory}`);
  }
  const text = JSON.stringify([published.exports, published.imports, published.dependencies]);
  const inside = /workspace:|catalog:|\.\/src\/[^"]*\.ts"/.exec(text);
  // A package's own "imports" stay as they are; no consumer asks for the condition that leads to sources.
  if (inside && !JSON.stringify(published.imports ?? {}).includes(inside[0])) {
    throw new Error(`${name}@${version}: expected no trace of the workspace, found ${inside[0]}`);
  }
}

import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { run } from "./run.mjs";

/**
 * Publishes what our packages depend on, in the versions that the lockfile names, to a registry that has nothing:
 * a consumer can then install without any other one.
 *
 * @param folders The installed packages to begin with, as absolute paths.
 * @returns How many were published.
 */
export async function publishThirdParty(folders, registry, scratch) {
  const found = new Map();
  for (const folder of folders) collect(folder, found);
  for (const { folder, manifest } of found.values()) {
    await put(manifest, await tarball(folder, scratch), registry);
  }
  return found.size;
}

/** Adds to `found` all that the package in `folder` needs at run time, by name and version. */
function collect(folder, found) {
  const {
    dependencies,
    optionalDependencies,
    peerDependencies,
    peerDependenciesMeta = {},
  } = readManifest(folder);
  for (const name of Object.keys({
    ...dependencies,
    ...optionalDependencies,
    ...peerDependencies,
  })) {
    const dependency = find(folder, name);
    const isOptional = name in (optionalDependencies ?? {}) || peerDependenciesMeta[name]?.optional;
    if (!dependency && isOptional) continue;
    if (!dependency) throw new Error(`${folder} depends on ${name}, which is not installed`);
    const manifest = readManifest(dependency);
    const key = `${name}@${manifest.version}`;
    if (found.has(key)) continue;
    if (!name.startsWith("@corpus/")) found.set(key, { folder: dependency, manifest }); // ours are published by the release
    collect(dependency, found);
  }
}

const readManifest = (folder) =>
  JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));

/** Where Node would find a package for the one in `folder`; not all packages export their manifest. */
function find(folder, name) {
  const places = createRequire(path.join(folder, "package.json")).resolve.paths(name) ?? [];
  const place = places.find((at) => existsSync(path.join(at, name, "package.json")));
  return place && realpathSync(path.join(place, name));
}

async function tarball(folder, scratch) {
  const copy = path.join(scratch, "package"); // what npm calls the folder in a tarball
  const file = path.join(scratch, "package.tgz");
  cpSync(folder, copy, {
    recursive: true,
    filter: (source) => path.basename(source) !== "node_modules",
  });
  await run("tar", ["-czf", file, "-C", scratch, "package"]);
  const bytes = readFileSync(file);
  rmSync(copy, { recursive: true });
  return bytes;
}

/** What `npm publish` sends. */
async function put(manifest, bytes, registry) {
  const { name, version } = manifest;
  const file = `${path.basename(name)}-${version}.tgz`;
  const dist = {
    integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}`,
    shasum: createHash("sha1").update(bytes).digest("hex"),
    tarball: `${registry.url}${name}/-/${file}`,
  };
  const attachment = {
    content_type: "application/octet-stream",
    data: bytes.toString("base64"),
    length: bytes.length,
  };
  const body = {
    ...{ _id: name, name, "dist-tags": { latest: version } },
    versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
    _attachments: { [file]: attachment },
  };
  const response = await fetch(`${registry.url}${name.replace("/", "%2f")}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (response.ok) return;
  throw new Error(
    `${name}@${version} to ${registry.url}: expected 201, got ${response.status} ${await response.text()}`,
  );
}

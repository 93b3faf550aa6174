import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runServer } from "verdaccio";

/**
 * Starts a registry on a free port of this machine, with nothing in it and nowhere to ask for what it lacks.
 *
 * @returns Its `url`, the `env` in which npm and pnpm know no other registry, cache or account, and `close`.
 */
export async function startRegistry(folder) {
  const storage = path.join(folder, "storage");
  mkdirSync(storage, { recursive: true });
  const everyone = { access: "$all", publish: "$all" };
  const server = await runServer({
    ...{ self_path: folder, storage, uplinks: {}, packages: { "**": everyone } },
    ...{ web: { enable: false }, max_body_size: "256mb" },
    log: { type: "stdout", format: "pretty", level: "error" },
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  return { url, env: environment(folder, url), close: () => server.close() };
}

function environment(folder, url) {
  const userconfig = path.join(folder, "npmrc");
  // Clients publish only with a token; this registry takes any.
  writeFileSync(userconfig, `registry=${url}\n${url.replace("http:", "")}:_authToken=anyone\n`);
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name));
  return {
    ...Object.fromEntries(inherited),
    npm_config_userconfig: userconfig,
    npm_config_registry: url,
    npm_config_cache: path.join(folder, "npm-cache"),
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    CI: "true", // nobody to ask
  };
}

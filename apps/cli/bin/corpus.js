#!/usr/bin/env node
import { readFileSync } from "node:fs";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const needed = engines.node.replace(">=", "").split(".").map(Number);
const present = process.versions.node.split(".").map(Number);
if (present[0] < needed[0] || (present[0] === needed[0] && present[1] < needed[1])) {
  console.error(
    `corpus: expected Node ${needed.join(".")} or newer, this is ${process.versions.node}`,
  );
  process.exit(70);
}

const { main } = await import("../dist/main.js").catch((error) => {
  if (error?.code !== "ERR_MODULE_NOT_FOUND" || !String(error.message).includes("dist"))
    throw error;
  console.error("corpus: this checkout is not built yet; run `npm start` or `pnpm build` first");
  process.exit(70);
});
process.exitCode = await main(process.argv.slice(2));

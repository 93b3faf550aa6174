import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { build, preview } from "vite";

const named = process.env.CHROMIUM;
const places = ["chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`);

/** Chromium or Chrome of this machine: what `CHROMIUM` names, else where Debian and others put it. */
export const browser = (named ? [named] : places).find((file) => existsSync(file));

/** Bundles the page in `folder` with Vite, opens it, and gives what stands on it once its title is "done". */
export async function openPage(folder) {
  const common = { root: folder, configFile: false, logLevel: "error" };
  const worker = { format: "es" };
  const outDir = path.join(folder, "site");
  await build({ ...common, worker, build: { outDir, chunkSizeWarningLimit: 10_000 } });
  const server = await preview({
    ...{ ...common, build: { outDir } },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const chrome = await chromium.launch({ executablePath: browser });
  try {
    const tab = await chrome.newPage();
    const faults = [];
    tab.on("pageerror", (error) => faults.push(error.message));
    await tab.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
    await tab.waitForFunction(() => document.title !== "reading", undefined, { timeout: 30_000 });
    return [await tab.textContent("body"), ...faults].join("\n").trim();
  } finally {
    await chrome.close();
    await server.close();
  }
}

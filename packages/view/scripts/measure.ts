// What a report costs its reader: `node scripts/measure.ts report.html`. Milliseconds are those in which the
// page's main thread was busy, so that they mean the same on a machine that does other things too.
import { statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type CDPSession, chromium } from "playwright-core";

const [file = ""] = process.argv.slice(2);
const program = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const screens = [
  { name: "story", hash: "document.querySelector('.stories a')?.getAttribute('href')" },
  { name: "article", hash: "document.querySelector('.sources h3 a')?.getAttribute('href')" },
  ...["people", "articles", "timeline", "network", "coverage", "search/the"].map((name) => ({
    name,
    hash: `'#/${name}'`,
  })),
];
const settleMs = 400;

interface Cost {
  readonly busyMs: number;
  readonly heapMb: number;
}

async function costOf(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send("Performance.getMetrics");
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return {
    busyMs: (values.get("TaskDuration") ?? 0) * 1000,
    heapMb: (values.get("JSHeapUsedSize") ?? 0) / 1e6,
  };
}

const browser = await chromium.launch({ executablePath: program });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const session = await page.context().newCDPSession(page);
await session.send("Performance.enable", { timeDomain: "threadTicks" });
let before = await costOf(session);
const print = async (name: string) => {
  const { busyMs, heapMb } = await costOf(session);
  console.log(
    `${name.padEnd(12)} ${Math.round(busyMs - before.busyMs)} ms, ${Math.round(heapMb)} MB`,
  );
  before = await costOf(session);
};

console.log(`${"file".padEnd(12)} ${(statSync(file).size / 1e6).toFixed(1)} MB`);
await page.goto(pathToFileURL(path.resolve(file)).href);
await page.waitForSelector("main h1");
await print("loading");
for (const { name, hash } of screens) {
  await page.evaluate(`location.hash = ${hash} ?? "#/"`);
  await page.waitForTimeout(settleMs);
  await print(name);
}
await browser.close();

import { readPages } from "@corpus/testing";
import { scorePageTexts } from "../../accuracy/page-text.ts";
import type { Figure } from "../../report.ts";
import { pagePeers } from "./page-peers.ts";

/** The text of articles as ours and other JavaScript libraries find it in the same pages, and what a page costs. */
export async function measureHtmlPeers(): Promise<Figure[]> {
  const rows = await readPages("scrapinghub");
  if (rows.length === 0) return [];
  const pages = rows.map(({ bytes, expectedText = "" }) => ({
    html: new TextDecoder().decode(bytes),
    gold: expectedText,
  }));
  const figures: Figure[] = [];
  for (const [system, extract] of Object.entries(pagePeers)) {
    const texts = [];
    const before = process.cpuUsage();
    for (const { html, gold } of pages) {
      texts.push({ found: await quietly(async () => extract(html)), gold });
    }
    const { user, system: kernel } = process.cpuUsage(before);
    const { p, r, f } = scorePageTexts(texts);
    const note = `P ${p.toFixed(3)} R ${r.toFixed(3)}`;
    figures.push(
      { system, set: "scrapinghub dev", metric: "4-gram F1", value: f, note },
      {
        system,
        set: "scrapinghub dev",
        metric: "pages/s of one core, one pass",
        value: (pages.length * 1e6) / (user + kernel),
      },
    );
  }
  return figures;
}

// Libraries that print what they cannot read, with stacks, would bury the figures.
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { error, warn, log } = console;
  const say = () => {};
  Object.assign(console, { error: say, warn: say, log: say });
  try {
    return await work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

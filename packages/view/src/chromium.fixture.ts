import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

const named = process.env["CHROMIUM"];
/** Chromium or Chrome of this machine: what `CHROMIUM` names, else where Debian and others put it. */
export const program = (
  named
    ? [named]
    : ["chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`)
).find((file) => existsSync(file));

/** To be said in the name of what is skipped. */
export const aside = program ? "" : " (skipped: no Chromium here; CHROMIUM may name one)";

interface Opened {
  readonly page: Page;
  /** What went wrong or out: errors, blocked attempts, requests but for the page itself, dialogs. */
  readonly heard: string[];
  /** Goes to a screen by its address. */
  goTo(hash: string): Promise<void>;
}

type Open = (html: string, options?: BrowserContextOptions & { hash?: string }) => Promise<Opened>;

/** A browser for all tests of a file; pages are opened from the disk, as a reader would. */
export function withChromium(): Open {
  let browser: Browser | undefined;
  let folder = "";
  let pages = 0;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "corpus-view-"));
    if (program) browser = await chromium.launch({ executablePath: program });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  return async (html, { hash = "", ...options } = {}) => {
    const file = path.join(folder, `${pages++}.html`);
    writeFileSync(file, html);
    const url = pathToFileURL(file).href;
    const context = await browser!.newContext(options);
    const page = await context.newPage();
    const heard: string[] = [];
    page.on("console", (message) => heard.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => heard.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => {
      heard.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(url) && request.url() !== "data:,")
        heard.push(`request: ${request.url()}`);
    });
    await page.goto(url + hash);
    if (options.javaScriptEnabled !== false) await page.waitForSelector("main h1");
    const goTo = async (next: string) => {
      await page.evaluate(`location.hash = ${JSON.stringify(next)}`);
      // Two frames, after which the screen is drawn and focus has gone where it goes.
      await page.evaluate(
        "new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 20))",
      );
    };
    return { page, heard, goTo };
  };
}

import { CorpusError } from "../errors.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { proseKinds, type Segment } from "../model/segment.ts";
import { wordKey } from "../segments/repetition.ts";
import type { Page } from "./page.ts";
import type { Statements } from "./statements.ts";
import { runsOf, runWords } from "./surroundings.ts";

const noneShown = 0.1; // a headline, a caption and a quotation of the text are about as much
const partShown = 0.5; // of pages that show all of it, the least have 0.8: lists and captions stand elsewhere

/**
 * Says where a page's JSON-LD holds an article's text that its elements do not show, as of pages that a
 * script fills in a browser or that show paying readers more: spans could not point into such a text.
 *
 * @throws {CorpusError} "article/unsupported" where the page shows none of it, nor another text as long.
 */
export function findTextInScript(
  { text }: Page,
  { body }: Statements,
  segments: readonly Segment[],
  where: string,
): Diagnostic[] {
  const share = shareShown(body, text);
  if (share >= partShown) return [];
  const prose = segments.reduce(
    (sum, { kind, start, end }) => sum + (proseKinds.has(kind) ? end - start : 0),
    0,
  );
  if (share < noneShown && prose < body.length / 2) {
    throw new CorpusError(
      "article/unsupported",
      `${where}: expected the article's text on the page, found its ${body.length} characters only in a script (JSON-LD articleBody), and scripts are not run; save the page as a browser shows it`,
    );
  }
  return [
    {
      code: "article/text-in-script",
      severity: "warning",
      message: `the page shows ${Math.round(100 * share)} % of the article's text that its JSON-LD states; the rest is only in a script`,
    },
  ];
}

// By runs of words; 1 where no text is stated.
function shareShown(body: string, text: string): number {
  const stated = runsOf(body);
  if (stated.size === 0) return 1;
  const words = wordKey(text).split(" ");
  const shown = new Set<string>();
  for (let i = 0; i + runWords <= words.length; i++) {
    const run = words.slice(i, i + runWords).join(" ");
    if (stated.has(run)) shown.add(run);
  }
  return shown.size / stated.size;
}

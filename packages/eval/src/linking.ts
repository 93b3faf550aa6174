import type { LinkedSpan } from "./document.ts";
import { distinct, spanKey } from "./matching.ts";
import { asAccuracy, type DocumentScore, newSheet } from "./tally.ts";

/**
 * Links of one document, each on the exact span of its mention. `without NIL`: mentions that have a
 * link, on either side (the micro F1 of the field, "InKB"). `with NIL`: all mentions, where saying
 * rightly that there is no link counts as well. `given the span`: of the mentions whose span was
 * found, the share with the right link or the right NIL. Two mentions without a link are alike:
 * whether they are one unknown person is for coreference to say.
 *
 * @see https://doi.org/10.3233/SW-170286 (GERBIL)
 */
export function scoreLinks(
  gold: readonly LinkedSpan[],
  found: readonly LinkedSpan[],
): DocumentScore {
  const sheet = newSheet(["without NIL", "with NIL", "given the span"]);
  const goldLinks = new Map(distinct(gold, spanKey).map((span) => [spanKey(span), span]));
  const foundLinks = new Map(distinct(found, spanKey).map((span) => [spanKey(span), span]));
  for (const [key, { type, start, end, link }] of goldLinks) {
    const other = foundLinks.get(key);
    const isRight = other !== undefined && linkName(other.link) === linkName(link);
    const recallHits = isRight ? 1 : 0;
    sheet.count("with NIL", type, { gold: 1, recallHits });
    if (link !== null) sheet.count("without NIL", type, { gold: 1, recallHits });
    if (other) sheet.count("given the span", type, asAccuracy(isRight));
    const came = other ? `found ${linkName(other.link)}` : "mention not found";
    const note = `${linkName(link)}; ${came}`;
    if (isRight) sheet.outcomes.push({ kind: "right", type, start, end });
    else sheet.outcomes.push({ kind: "missed", type, start, end, note });
  }
  for (const [key, { type, start, end, link }] of foundLinks) {
    const other = goldLinks.get(key);
    const isRight = other !== undefined && linkName(other.link) === linkName(link);
    const precisionHits = isRight ? 1 : 0;
    sheet.count("with NIL", type, { found: 1, precisionHits });
    if (link !== null) sheet.count("without NIL", type, { found: 1, precisionHits });
    const want = other ? `gold has ${linkName(other.link)}` : "no mention in gold";
    const note = `${linkName(link)}; ${want}`;
    if (!isRight) sheet.outcomes.push({ kind: "spurious", type, start, end, note });
  }
  return sheet.score;
}

/** "Q42" is Wikidata's, with or without the name of the base before it. */
function linkName(link: string | null): string {
  if (link === null) return "NIL";
  return /^Q\d{1,15}$/.test(link) ? `wikidata:${link}` : link;
}

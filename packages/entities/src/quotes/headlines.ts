import { trimItems } from "./contents.ts";
import type { Items, Unit } from "./items.ts";
import type { Report } from "./reports.ts";
import { collectiveNouns, documentNouns } from "./speakers.lexicon.ts";
import { is } from "./words.ts";

/** The rule of "Ruiz: harbour will reopen", which holds only where the words before the colon name a person. */
export const nameFirst = "quotes/headline-name";

/** What a headline says of somebody before or after its colon. */
export function addHeadline(items: Items, unit: Unit, unitIndex: number, found: Report[]): void {
  if (!addNameLast(items, unit, unitIndex, found)) addNameFirst(items, unit, unitIndex, found);
}

const longestName = 5; // items

// "Ruiz: harbour will reopen"
function addNameFirst(items: Items, unit: Unit, unitIndex: number, found: Report[]): void {
  const { words, bits } = items;
  let colon = unit.from;
  while (colon < unit.to && colon - unit.from < longestName && bits[colon]! & is.capital) colon++;
  if (colon === unit.from || words[colon] !== ":" || unit.to - colon < 4) return;
  found.push({
    unit: unitIndex,
    rule: nameFirst,
    cueFrom: colon,
    cueTo: colon + 1,
    speaker: { from: unit.from, to: colon },
    ...trimItems(items, colon + 1, unit.to),
  });
}

// "Bridge will not reopen: police": after the colon who says it.
function addNameLast(items: Items, unit: Unit, unitIndex: number, found: Report[]): boolean {
  const { words, bits } = items;
  let colon = unit.to - 2;
  while (colon > unit.from && unit.to - colon <= 5 && words[colon] !== ":") colon--;
  if (words[colon] !== ":" || colon - unit.from < 3) return false;
  const speaker = { from: colon + 1, to: unit.to };
  const head = unit.to - 1;
  // Where all words have capitals, a longer stretch is more likely a sentence than a name.
  const isShort = unit.to - colon <= 4;
  const isName =
    isShort && (bits[colon + 1]! & is.capital) !== 0 && (bits[head]! & is.capital) !== 0;
  const isBody = collectiveNouns.has(words[head]!) || documentNouns.has(words[head]!);
  if (!isName && !isBody) return false;
  const bounds = trimItems(items, unit.from, colon);
  found.push({
    unit: unitIndex,
    rule: "quotes/headline",
    cueFrom: colon,
    cueTo: colon + 1,
    speaker,
    ...bounds,
  });
  return true;
}

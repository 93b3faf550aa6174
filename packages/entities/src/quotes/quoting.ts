import { contentEnd, trimItems } from "./contents.ts";
import { addLeft, marksBefore } from "./contents-before.ts";
import type { Cue } from "./cue-forms.ts";
import type { Items, Unit } from "./items.ts";
import type { Phrase } from "./noun-phrases.ts";
import type { Report } from "./reports.ts";
import { subjectBefore } from "./subjects.ts";
import { canSpeak } from "./verb-groups.ts";

/** Verbs whose subject passes on what another says: "quoted Ruiz as saying". */
export const isQuoting = ({ base }: Cue): boolean => base === "quote" || base === "cite";

// "Ruiz was quoted as saying that", "“…,” Ruiz was quoted by the agency as saying".
export function readQuoted(
  items: Items,
  unit: Unit,
  unitIndex: number,
  at: number,
  group: number,
  found: Report[],
): void {
  const { words } = items;
  let as = at;
  while (as < unit.to && as - at < 12 && words[as] !== "as") as++;
  if (words[as] !== "as" || as + 1 >= unit.to) return;
  const speaker = subjectBefore(items, unit, group, undefined);
  if (!speaker || !canSpeak(items, speaker)) return;
  const cueTo = as + 2;
  const push = (from: number, to: number, rule: string): void => {
    const bounds = trimItems(items, from, to);
    if (bounds.from < bounds.to)
      found.push({ unit: unitIndex, rule, cueFrom: at, cueTo, speaker, ...bounds });
  };
  if (speaker.to <= at && marksBefore(items, unit, speaker.from)) {
    const attribution = { speaker, rule: "quotes/cue-after", closes: true, found };
    addLeft(items, unit, speaker.from, attribution, (rule, _, from, to) => push(from, to, rule));
    return;
  }
  const from = words[cueTo] === "that" || words[cueTo] === "," ? cueTo + 1 : cueTo;
  if (from < unit.to)
    push(
      from,
      contentEnd(items, unit, from, items.marked[from] ? "marked" : "clause"),
      "quotes/cue-before",
    );
}

/** "“…,” the agency quoted Ruiz as saying": whom the subject quotes speaks. False where nobody is quoted so. */
export function readQuoting(
  items: Items,
  unit: Unit,
  unitIndex: number,
  at: number,
  subject: Phrase,
  found: Report[],
): boolean {
  const { words } = items;
  let as = at + 1;
  while (as < unit.to && as - at < 12 && words[as] !== "as") as++;
  if (words[as] !== "as" || words[as + 1] !== "saying" || as === at + 1) return false;
  const speaker = { from: at + 1, to: as };
  const start = subject.first ?? subject.from;
  if (!canSpeak(items, speaker) || !marksBefore(items, unit, start)) return false;
  const attribution = { speaker, rule: "quotes/cue-after", closes: true, found };
  return addLeft(items, unit, start, attribution, (rule, _, from, to) => {
    const bounds = trimItems(items, from, to);
    if (bounds.from < bounds.to)
      found.push({ unit: unitIndex, rule, cueFrom: at, cueTo: as + 2, speaker, ...bounds });
  });
}

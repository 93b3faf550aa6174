import type { Amount } from "@corpus/core";
import { qualifiersAfter, qualifiersBefore } from "./amount-words.lexicon.ts";
import { type Scan, textAt } from "./scan.ts";

export type Qualifier = NonNullable<Amount["qualifier"]>;

/** What the words before atom `first` or from atom `end` on say of a number: "up to", "or more". */
export function readQualifier(scan: Scan, first: number, end: number): Qualifier | undefined {
  // "a total of up to about": the longest phrase next to the number
  let phrase = "";
  let found: string | undefined;
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    const text = textAt(scan, i);
    if (text === "") break;
    phrase = phrase === "" ? text : `${text} ${phrase}`;
    found = qualifiersBefore.get(phrase) ?? found;
  }
  if (!found) found = qualifiersAfter.get(`${textAt(scan, end)} ${textAt(scan, end + 1)}`);
  return found as Qualifier | undefined;
}

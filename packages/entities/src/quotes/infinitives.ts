import type { Items } from "./items.ts";

/** "promised [to] return", "promised [not to] return". */
export const opensInfinitive = (items: Items, at: number): boolean =>
  items.words[at] === "to" || negatesInfinitive(items, at);

/** "promised [not to] return", "vowed [never to]": the content says no, not its cue. */
export const negatesInfinitive = ({ words }: Items, at: number): boolean =>
  (words[at] === "not" || words[at] === "never") && words[at + 1] === "to";

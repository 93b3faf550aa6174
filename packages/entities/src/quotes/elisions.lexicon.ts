/**
 * What follows an apostrophe that stands for lost letters at a word's start: "'em", "'90s".
 * Lower case, without the apostrophe.
 * Source: collected by hand from general knowledge.
 * Left out: "cause" and "round", which open quotations as often.
 */
const words = new Set("em til till tis twas twere n neath bout cuz".split(" "));

const longest = 5;

/** Whether the word at `start` lost letters that an apostrophe before it stands for. */
export function isElision(text: string, start: number): boolean {
  if (isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start + 1))) {
    return !isDigit(text.charCodeAt(start + 2)); // '90s, '16
  }
  let end = start;
  while (end - start <= longest && isLetter(text.charCodeAt(end))) end++;
  return end > start && end - start <= longest && words.has(text.slice(start, end).toLowerCase());
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLetter = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

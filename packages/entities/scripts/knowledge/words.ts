import { type Row, readJson, sorted } from "./read.ts";

/** Counts of a word in lower case, and with a capital where no sentence can have begun. */
interface Cases {
  lower: number;
  upper: number;
}

const LEAST_COUNT = 6;

let counted: Map<string, Cases> | undefined;

// Runs of letters with what stands before them: a capital after a stop or a mark says nothing.
const WORD = /([\p{Ll},;]["'’”]? )?(\p{L}[\p{L}'’]*)(?=([^\p{L}]?))/gu;

function count(): Map<string, Cases> {
  if (counted) return counted;
  counted = new Map();
  const texts = [
    ...readJson<{ text: string }>("data", "raw", "news.jsonl.gz"),
    ...readJson<{ text: string }>("data", "names", "train", "news.jsonl"),
  ];
  for (const { text } of texts) {
    for (const [, before, word] of text.matchAll(WORD)) {
      const key = word!.toLowerCase();
      const isLower = key === word;
      if (!isLower && !before) continue;
      const cases = counted.get(key) ?? { lower: 0, upper: 0 };
      if (isLower) cases.lower++;
      else cases.upper++;
      counted.set(key, cases);
    }
  }
  return counted;
}

/** Words that news copy writes small more often than not. */
export function commonWords(): Set<string> {
  const found = [...count()].filter(
    ([, { lower, upper }]) => lower >= LEAST_COUNT && lower > 2 * upper,
  );
  return new Set(found.map(([word]) => word));
}

/** word, share of capitals inside sentences: "0" below a tenth, "1" below half, "2" below nine tenths; more is left out. */
export function wordRows(): Row[] {
  const rows = [...count()].filter(
    ([word, { lower }]) => lower >= LEAST_COUNT && /^\p{L}{2,}$/u.test(word),
  );
  return sorted(
    rows
      .map(([word, { lower, upper }]) => {
        const share = upper / (lower + upper);
        return [word, share < 0.1 ? "0" : share < 0.5 ? "1" : share < 0.9 ? "2" : "3"];
      })
      .filter(([, share]) => share !== "3"),
  );
}

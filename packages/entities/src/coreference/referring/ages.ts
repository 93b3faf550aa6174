import { addMention, type Discourse } from "../discourse.ts";
import type { DraftMention } from "../draft.ts";

/** By their age in years as written, the people whose age the text has stated so far. */
export type Ages = Map<string, number | "several">; // clusters

const maxBetween = 3; // "the 16-year-old Peruvian student X"

/** Takes note of "X, 16," and of "16-year-old X". */
export function rememberAge({ reading }: Discourse, ages: Ages, name: DraftMention): void {
  if (name.type !== "person" || name.form !== "name") return;
  const { words } = reading;
  const age = ageBehind(words, name.endToken) ?? ageBefore(words, name.firstToken);
  if (age === undefined) return;
  const known = ages.get(age);
  ages.set(age, known === undefined || known === name.cluster ? name.cluster : "several");
}

function ageBehind(words: readonly string[], at: number): string | undefined {
  const isAside = words[at] === "," && /^[,.;]$/.test(words[at + 2] ?? "");
  return isAside && isAge(words[at + 1]!) ? words[at + 1] : undefined;
}

function ageBefore(words: readonly string[], firstToken: number): string | undefined {
  for (let at = firstToken - 1; at >= firstToken - 1 - maxBetween && at >= 4; at--) {
    if (words[at] !== "old") continue;
    const isWhole = words[at - 1] === "-" && words[at - 2] === "year" && words[at - 3] === "-";
    return isWhole && isAge(words[at - 4]!) ? words[at - 4] : undefined;
  }
  return undefined;
}

const isAge = (word: string) => /^\d{1,3}$/.test(word);

/** "the 16-year-old" that ends at `token`, where the text gives that age to one person. */
export function resolveAge(
  discourse: Discourse,
  ages: Ages,
  firstToken: number,
  token: number,
): DraftMention | undefined {
  const { words } = discourse.reading;
  const cluster = ages.get(words[firstToken]!);
  if (words[firstToken - 1] !== "the" || cluster === undefined || cluster === "several")
    return undefined;
  return addMention(discourse, firstToken, token + 1, {
    form: "nominal",
    type: "person",
    cluster,
    rule: "coreference/age",
    confidence: 0.85,
  });
}

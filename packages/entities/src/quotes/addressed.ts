import { type Complement, type ComplementReader, hasVerb, whWords } from "./complements.ts";
import { frame } from "./cue-forms.ts";
import { negatesInfinitive } from "./infinitives.ts";
import type { Items, Unit } from "./items.ts";
import { is } from "./words.ts";

// "told reporters that", "warned them against it": past whom it is said to.
export const addressed: ComplementReader = (items, unit, from, cue, cueTo) => {
  const { bits, words } = items;
  const to = Math.min(unit.to, from + 26);
  const clause = (at: number): Complement => ({
    kind: "clause",
    rule: "quotes/addressed",
    from: at,
    to: unit.to,
    cueTo,
  });
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word === "that" && i + 1 < to && !(bits[i + 1]! & is.punctuation)) return clause(i + 1);
    if (bits[i]! & is.marked)
      return { kind: "marked", rule: "quotes/cue-before", from: i, to: i + 1, cueTo };
    if (whWords.has(word) && word !== "who" && word !== "which" && word !== "where")
      return clause(i);
    if (
      i > from &&
      word === "to" &&
      i - from < 6 &&
      words[i - 1] !== "up" &&
      !opensNounPhrase(items, i + 1)
    ) {
      const first = negatesInfinitive(items, i - 1) ? i - 1 : i;
      return { kind: "phrase", rule: "quotes/addressed", from: first, to: unit.to, cueTo };
    }
    if (
      i > from &&
      cue.prepositions.includes(word) &&
      word !== "on" &&
      !(word === "of" && tellsWhose(items, unit, i))
    ) {
      return { kind: "phrase", rule: "quotes/addressed", from: i + 1, to: unit.to, cueTo };
    }
    const previous = bits[i - 1]!;
    if (
      i > from &&
      bits[i]! & is.subjectPronoun &&
      (!(previous & (is.preposition | is.subordinator | is.determiner)) ||
        (i === from + 1 && (previous & is.objectPronoun) !== 0)) // "told her it rained"
    )
      return clause(i);
    if (
      i > from &&
      bits[i]! & is.determiner &&
      !(previous & (is.preposition | is.determiner | is.punctuation)) &&
      hasVerb(items, unit, i)
    )
      return clause(i);
    if (word === ":" && i + 1 < unit.to) return clause(i + 1);
    if (bits[i]! & is.punctuation && word !== "," && word !== "." && word !== "-") break;
    if (word === "." && i === unit.to - 1) break;
  }
  if (cue.frames & frame.object && !(cue.frames & frame.person && cue.base === "tell")) {
    return { kind: "phrase", rule: "quotes/object", from, to: unit.to, cueTo };
  }
  return { kind: "loose", rule: "", from, to: from, cueTo };
};

// "to the mayor", "to $3 million": no infinitive.
function opensNounPhrase({ bits, words, count }: Items, at: number): boolean {
  if (at >= count) return true;
  const unit = words[at]!.charCodeAt(0);
  const isDigit = unit >= 48 && unit <= 57;
  return isDigit || (bits[at]! & (is.determiner | is.capital | is.punctuation)) !== 0;
}

// "told Ana Ruiz of Velden that": the name after "of" is hers where content comes right after it.
function tellsWhose({ bits, words }: Items, unit: Unit, of: number): boolean {
  if (!(bits[of - 1]! & is.capital)) return false;
  let to = of + 1;
  while (to < unit.to && to - of < 6 && bits[to]! & is.capital) to++;
  if (to === of + 1 || to >= unit.to) return false;
  if (words[to] === "," || words[to] === ":") to++;
  return (
    to < unit.to &&
    (words[to] === "that" ||
      words[to - 1] === ":" ||
      (bits[to]! & (is.marked | is.subjectPronoun)) !== 0)
  );
}

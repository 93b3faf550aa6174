import { type Complement, type ComplementReader, hasVerb } from "./complements.ts";
import { isSpeech } from "./contents.ts";
import { frame } from "./cue-forms.ts";
import { is } from "./words.ts";

// "said in a statement that", "wrote on Monday: “": the content comes late, past where and when.
export const late: ComplementReader = (items, unit, from, cue, cueTo) => {
  const { bits, words } = items;
  const loose: Complement = { kind: "loose", rule: "", from, to: from, cueTo };
  if (!(cue.frames & (frame.clause | frame.quote))) return undefined;
  const to = Math.min(unit.to, from + 24);
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (
      word === "that" &&
      cue.frames & frame.clause &&
      i > from + 1 &&
      !(bits[i + 1]! & (is.auxiliary | is.punctuation))
    ) {
      return { kind: "clause", rule: "quotes/late-clause", from: i + 1, to: unit.to, cueTo };
    }
    if (
      bits[i]! & is.marked &&
      words[i + 1] !== "that" && // "said on “The Hour” that"
      (words[i - 1] === "," || words[i - 1] === ":" || isSpeech(items, i))
    ) {
      return { kind: "marked", rule: "quotes/cue-before", from: i, to: i + 1, cueTo };
    }
    // "said on Monday he would": a subject of its own after the time.
    if (
      i > from + 1 &&
      cue.frames & frame.clause &&
      bits[i]! & is.subjectPronoun &&
      words[i - 1] !== "and" &&
      (hasVerb(items, unit, i) || words[i + 1] === "'s") &&
      bits[i - 1]! & (is.time | is.word) &&
      !(bits[i - 1]! & (is.preposition | is.determiner | is.subordinator))
    ) {
      return { kind: "clause", rule: "quotes/late-clause", from: i, to: unit.to, cueTo };
    }
    if (
      i > from &&
      bits[i - 1]! & is.time &&
      cue.frames & frame.clause &&
      bits[i]! & (is.determiner | is.capital) &&
      !(bits[i]! & is.time) &&
      hasVerb(items, unit, i)
    ) {
      return { kind: "clause", rule: "quotes/late-clause", from: i, to: unit.to, cueTo };
    }
    if (bits[i]! & is.punctuation && word !== "," && word !== ":" && word !== "." && word !== "-")
      return loose;
    if (items.cue[i]?.finite && i > from && bits[i - 1]! & is.subjectPronoun) return loose;
  }
  return loose;
};

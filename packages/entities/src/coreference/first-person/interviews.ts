import type { Entity, EntityId } from "@corpus/core";
import type { Prose } from "../../prose.ts";
import type { Resolved } from "../resolve-entities.ts";

// An interview in turns has at least this many paragraphs that ask; an article that asks once has none.
const fewestQuestions = 3;

/**
 * Who answers at an offset, outside of quotations: in an interview printed as questions and answers
 * with one person, that person. In any other article, and in the questions, nobody.
 */
export function answersOf(
  prose: Prose,
  resolved: Resolved,
): (offset: number) => Entity | undefined {
  const nobody = () => undefined;
  const turns = questionsOf(prose);
  if (turns.length < fewestQuestions) return nobody;
  const interviewee = intervieweeOf(prose, resolved, turns[0]!.start);
  if (!interviewee) return nobody;
  return (offset) => {
    const isAnswer =
      offset > turns[0]!.end && turns.every(({ start, end }) => offset < start || offset >= end);
    return isAnswer ? interviewee : undefined;
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const address = /\b(?:you|your|yours|yourself)\b/i;

/** The paragraphs that put a question to somebody: they end in a question mark or speak to "you" in a question. */
function questionsOf({ article, text }: Prose): Range[] {
  const questions: Range[] = [];
  for (const { start, end, kind } of article.segments) {
    if (kind !== "paragraph" && kind !== "heading") continue;
    const shown = text.slice(start, end).trimEnd();
    if (shown.endsWith("?") && address.test(shown)) questions.push({ start, end });
  }
  return questions;
}

// "interviews Ana Ruiz", "an interview with Ana Ruiz", "spoke to Ana Ruiz": the person named next.
const opening =
  /\b(?:interview(?:s|ed|ing)?|(?:sat down|speaks|spoke|talks|talked) (?:to|with))\b/gi;
const reach = 200; // code units from there to the name, over the person's office

/** The only person whom the article says, before its first question, that it interviews. */
function intervieweeOf(
  { text, sentences }: Prose,
  { mentions, entities }: Resolved,
  before: number,
): Entity | undefined {
  const found = new Set<EntityId>();
  for (const sentence of sentences) {
    if (sentence.start >= before) break;
    for (const { index, 0: word } of text.slice(sentence.start, sentence.end).matchAll(opening)) {
      const from = sentence.start + index + word.length;
      const to = Math.min(sentence.end, from + reach);
      const name = mentions.find(
        (m) => m.form === "name" && m.type === "person" && m.start >= from && m.end <= to,
      );
      if (name) found.add(name.entity);
    }
  }
  const [only] = found.size === 1 ? found : [];
  return entities.find((entity) => entity.id === only);
}

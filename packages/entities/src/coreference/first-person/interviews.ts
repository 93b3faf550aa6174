import type { Entity, EntityId, Mention } from "@corpus/core";
import type { Prose } from "../../prose.ts";
import type { Resolved } from "../resolve-entities.ts";

// An interview in turns has at least this many paragraphs that ask; an article that asks once has none.
const fewestQuestions = 3;

/**
 * The people who answer at an offset, outside of quotations: in an interview printed as questions and
 * answers, those whom the article says it interviews. In any other article, and in the questions, none.
 *
 * @returns To be asked in the order of the text.
 */
export function answersOf(prose: Prose, resolved: Resolved): (offset: number) => readonly Entity[] {
  const nobody: readonly Entity[] = [];
  const turns = questionsOf(prose);
  if (turns.length < fewestQuestions) return () => nobody;
  const interviewees = intervieweesOf(prose, resolved, turns[0]!.start);
  let asked = 0; // questions behind us
  return (offset) => {
    while (asked < turns.length && turns[asked]!.end <= offset) asked++;
    const isQuestion = asked < turns.length && turns[asked]!.start <= offset;
    return asked > 0 && !isQuestion ? interviewees : nobody;
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const address = /\b(?:you|your|yours|yourself)\b/i;

const self = /\b(?:I|me|my|mine|myself)\b/;

/** The paragraphs that end in a question, but for those that only ask themselves; none where nobody is asked as "you". */
function questionsOf({ article, text }: Prose): Range[] {
  let isAddressed = false;
  const questions = article.segments.filter(({ start, end, kind }) => {
    if (kind !== "paragraph" && kind !== "heading") return false;
    const shown = text.slice(start, end).trimEnd();
    if (!shown.endsWith("?")) return false;
    const hasYou = address.test(shown);
    isAddressed ||= hasYou;
    return hasYou || !self.test(shown);
  });
  return isAddressed ? questions : [];
}

// "interviews Ana Ruiz", "an interview with Ana Ruiz": the people named next.
const interview = /\binterview(?:s|ed|ing)?\b/gi;
// Only where nothing says "interview": "spoke to Ana Ruiz", "caught up with her".
const talk = /\b(?:caught up|sat down|speaks|spoke|talks|talked) (?:to|with)\b/gi;
const reach = 200; // code units from there to the name, over the person's office

// An introduction is no longer, in code units; a text without end need not be searched for one.
const longestIntroduction = 5000;

/** Whom the article says, before its first question, that it interviews. */
function intervieweesOf(prose: Prose, resolved: Resolved, question: number): readonly Entity[] {
  const before = Math.min(question, (prose.sentences[0]?.start ?? 0) + longestIntroduction);
  const people = resolved.mentions.filter((m) => m.type === "person" && m.start < before);
  for (const opening of [interview, talk]) {
    const found = new Set<EntityId>();
    for (const sentence of prose.sentences) {
      if (sentence.start >= before) break;
      for (const id of namedAfter(prose.text, people, sentence, opening)) found.add(id);
    }
    if (found.size > 0) return resolved.entities.filter((entity) => found.has(entity.id));
  }
  return [];
}

function namedAfter(
  text: string,
  introduced: readonly Mention[],
  sentence: Range,
  opening: RegExp,
): EntityId[] {
  const found: EntityId[] = [];
  for (const { index, 0: word } of text.slice(sentence.start, sentence.end).matchAll(opening)) {
    const from = sentence.start + index + word.length;
    const people = introduced.filter(
      (m) =>
        m.start >= from &&
        m.end <= Math.min(sentence.end, from + reach) &&
        (m.form === "name" || (m.form === "pronoun" && m.start === from + 1)),
    );
    people.forEach((m, i) => {
      const before = people[i - 1];
      // The first, and who is named together with him: "Ana Ruiz and Finn Marsh".
      if (!before || (found.length > 0 && text.slice(before.end, m.start).trim() === "and"))
        found.push(m.entity);
    });
  }
  return found;
}

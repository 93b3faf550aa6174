import { type Article, parseText } from "@corpus/core";
import { type EnglishModel, loadModel } from "@corpus/model-en";
import { expect, test } from "vitest";
import { annotate } from "../annotate.ts";
import { readProse } from "../prose.ts";
import { readWithModel } from "../read-model.ts";
import { canHoldEvent, hasTriggerForm } from "./can-hold-event.ts";
import { nounFrames, verbFrames } from "./frames.ts";
import { mentionsOver } from "./participants.ts";
import { readForms, readTrees, readWords } from "./syntax.ts";
import { findTriggers } from "./triggers.ts";

const model = loadModel();

/** Sentences, by index, that trees are asked for. */
function parsedOf(text: string): number[] {
  const asked: number[] = [];
  const watched: EnglishModel = {
    name: model.name,
    read(words) {
      const reading = model.read(words);
      return {
        ...reading,
        tree(sentences = []) {
          asked.push(...sentences);
          return reading.tree(sentences);
        },
      };
    },
  };
  annotate(parseText(text, { segmented: true }), { layers: ["events"], model: watched });
  return asked;
}

test.each([
  ["a verb of the lexicon, and somebody", "Japan condemned Iran.", true],
  ["nobody", "The fans met on the stairs.", false],
  ["no word of the lexicon", "Ana Ruiz is from Lima.", false],
  ["a noun that stands for itself", "An airstrike hit the depot.", true],
  ["a verb whose object is missing", "Norway lifted the lid.", false],
  ["its object", "Norway lifted the embargo.", true],
  ["a verb whose particle is missing", "Norway gave an answer.", false],
  ["a noun that no verb carries out", "Ana Ruiz saw a tour bus.", false],
  ["a name that is a word of the lexicon", "Mary Strike was in Lima.", false],
])("%s: %s", (_, text, isParsed) => {
  expect(parsedOf(text)).toEqual(isParsed ? [0] : []);
});

function castOf({ annotations, ...article }: Article) {
  const prose = readProse(article);
  const reading = readWithModel(prose, model);
  const sentences = [...prose.sentences.keys()];
  const words = readWords(prose);
  const forms = readForms(words, reading, sentences);
  const mentionAt = mentionsOver(words, annotations?.mentions ?? []);
  const syntax = readTrees(forms, reading, sentences);
  return { syntax, mentionAt, entities: new Map(), isTime: () => false };
}

const firstOf = (words: ReadonlySet<string> | undefined): string => [...(words ?? [])][0] ?? "";

/** Every sense of every verb and noun in a sentence or two of its own. */
function everySense(): string[] {
  const verbs = [...verbFrames].flatMap(([verb, frames]) =>
    frames.flatMap(({ particle = "", adverb = "", preps, objects }) => {
      const behind = `${firstOf(preps)} Japan`;
      const object = objects ? `the ${firstOf(objects)}` : "";
      return preps
        ? [`will ${verb} ${adverb} ${particle} ${firstOf(preps)} ${object || "Japan"}`]
        : [
            `will ${verb} ${adverb} ${particle} ${object} ${behind}`,
            `will ${verb} ${object || "Japan"} ${particle} on Monday`,
          ];
    }),
  );
  const nouns = [...nounFrames].flatMap(([noun, frames]) =>
    frames.map(({ before = "" }) => `will hold the ${before} ${noun} with Japan`),
  );
  return [...verbs, ...nouns].map((words) => `Norway ${words}.`.replaceAll(/ +/g, " "));
}

test("no sentence is passed over in which the tree shows a trigger", () => {
  const senses = everySense();
  const article = parseText(senses.join("\n\n"), { segmented: true });
  const cast = castOf(annotate(article, { layers: ["mentions"] }));
  const shown = cast.syntax.prose.sentences.filter(
    ({ firstToken, endToken }) => findTriggers(cast, firstToken, endToken).length > 0,
  );
  expect(shown.length).toBeGreaterThan(senses.length / 2);
  const passedOver = shown.filter(
    (sentence) =>
      !hasTriggerForm(cast.syntax, cast.mentionAt, sentence) ||
      !canHoldEvent(cast.syntax, cast.mentionAt, sentence),
  );
  expect(passedOver.map(({ start, end }) => article.text.slice(start, end))).toEqual([]);
});

import { CorpusError } from "@corpus/core";
import { type EnglishModel, loadModel, ModelError, type Reading } from "@corpus/model-en";
import type { Prose } from "./prose.ts";

/**
 * The model that ships with this version; read from disk at the first call.
 *
 * @throws {CorpusError} "model/unusable" where it is not there, as in a browser, or not whole.
 */
export function shippedModel(): EnglishModel {
  try {
    return loadModel();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new CorpusError("model/unusable", error.message, { cause: error });
  }
}

/** What the model reads in the prose; nothing is computed before a layer is asked for. */
export function readWithModel(
  { text, tokenStart, tokenEnd, sentences }: Prose,
  model: EnglishModel,
): Reading {
  const firsts = Int32Array.from({ length: sentences.length + 1 }, (_, s) =>
    s < sentences.length ? sentences[s]!.firstToken : tokenStart.length,
  );
  return model.read({ text, start: tokenStart, end: tokenEnd, sentences: firsts });
}

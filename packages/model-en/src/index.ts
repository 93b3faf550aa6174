import { ModelError } from "./errors.ts";
import { type EnglishModel, openModel } from "./model.ts";

export * from "./exports.ts";

/**
 * The English model, from the bytes of its file (`@corpus/model-en/weights`). Where there is no file
 * system to read them from, they have to be handed in; in Node they need not. They are read in place,
 * layer by layer: keep them as they are, and do not transfer them.
 *
 * @throws {ModelError} "model/missing", "model/not-a-model", "model/version" or "model/damaged".
 */
export function loadModel(bytes?: Uint8Array): EnglishModel {
  if (bytes) return openModel(bytes);
  throw new ModelError(
    "model/missing",
    "expected the bytes of a model, got none; outside of Node fetch the file @corpus/model-en/weights and hand its bytes to loadModel",
  );
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ModelError } from "./errors.ts";
import { type EnglishModel, openModel } from "./model.ts";

export * from "./exports.ts";

let shipped: EnglishModel | undefined;

/**
 * The English model: the one that ships with this package, read from disk at the first call and
 * shared by all, or the one whose file's bytes are handed in. They are read in place, layer by layer:
 * keep them as they are, and do not transfer them.
 *
 * @throws {ModelError} "model/missing", "model/not-a-model", "model/version" or "model/damaged".
 */
export function loadModel(bytes?: Uint8Array): EnglishModel {
  if (bytes) return openModel(bytes);
  shipped ??= openModel(readWeights());
  return shipped;
}

function readWeights(): Uint8Array {
  const file = new URL("../weights/en.bin", import.meta.url);
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ModelError(
      "model/missing",
      `expected the weights of @corpus/model-en at ${fileURLToPath(file)}, found no file that can be read; install the package again, or hand the bytes of a model to loadModel`,
      { cause },
    );
  }
}

// What a page and a web worker both do. The model's bytes are fetched: nothing here reads files.
import { parseText } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { loadModel } from "@corpus/model-en";
import weights from "@corpus/model-en/weights?url";
import { groupStories } from "@corpus/stories";

export async function read(text) {
  const response = await fetch(weights);
  const model = loadModel(new Uint8Array(await response.arrayBuffer()));
  const article = annotate(parseText(text), { model });
  return `${article.annotations.quotes[0].exact} ${groupStories([article]).length}`;
}

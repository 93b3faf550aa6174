// What a page and a web worker both do. What the packages need is fetched: nothing here reads files.
import { parseText } from "@corpus/core";
import { annotate, loadPlaces } from "@corpus/entities";
import places from "@corpus/entities/places?url";
import { loadModel } from "@corpus/model-en";
import weights from "@corpus/model-en/weights?url";
import { groupStories } from "@corpus/stories";

const bytesOf = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer());

export async function read(text) {
  const model = loadModel(await bytesOf(weights));
  loadPlaces(await bytesOf(places));
  const article = annotate(parseText(text), { model });
  return `${article.annotations.quotes[0].exact} ${groupStories([article]).length}`;
}

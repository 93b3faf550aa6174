import type { FormatReader } from "../formats/document.ts";
import { placeOf } from "../markup/json-places.ts";
import { markupLimits } from "../markup/limits.ts";
import { reject, wholeFileReader } from "../markup/read-file.ts";
import { decode } from "../parse/decode.ts";
import { isApJson } from "./is-ap-json.ts";
import { itemsOfList } from "./json-items.ts";
import { readNinjsItem } from "./ninjs.ts";
import { type Fields, isFields } from "./ninjs-fields.ts";

/**
 * Answers of the Associated Press's media API: an item or a feed of them. Their fields are those of ninjs. The
 * text of a story mostly lies elsewhere, under an address: such an item becomes a reject that names it.
 */
export const apJsonReader: FormatReader = wholeFileReader({
  name: "AP JSON",
  recognises: isApJson,
  decode,
  *read(file, { uri, limits }) {
    const data = dataOf(file.text);
    const list = data?.["items"];
    const item = data?.["item"];
    if (!isFields(item) && !Array.isArray(list)) {
      const message = `${uri}: expected "data" with "item" or "items", as the AP's media API answers`;
      yield { uri, ...reject("record/invalid", message) };
      return;
    }
    if (isFields(item)) {
      const start = placeOf(file.text, 0, ["data", "item"]) ?? 0;
      yield* readNinjsItem(file, { uri, value: item, start, isAll: true }, markupLimits(limits));
      return;
    }
    const found = itemsOfList(file.text, uri, {
      list: list as readonly unknown[],
      path: ["data", "items"],
      inner: ["item"],
    });
    for (const each of found) {
      if (each.ok) yield* readNinjsItem(file, each, markupLimits(limits));
      else yield each.reject;
    }
  },
});

function dataOf(json: string): Fields | undefined {
  try {
    const answer: unknown = JSON.parse(json);
    const data = isFields(answer) ? answer["data"] : undefined;
    return isFields(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

import { headText } from "../markup/head.ts";

// Its data are an item or a list of them; before a lone item stands what the service knows of the subscription.
const DATA = /"data"\s{0,9}:\s{0,9}\{(?:\s{0,99}"meta"\s{0,9}:|[\s\S]*"items?"\s{0,9}:\s{0,9}[[{])/;

/** Whether a file is an answer of the Associated Press's media API. */
export function isApJson(head: Uint8Array): boolean {
  const text = headText(head).trimStart();
  return text.startsWith("{") && /"api_version"\s{0,9}:/.test(text) && DATA.test(text);
}

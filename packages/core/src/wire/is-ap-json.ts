import { headText } from "../markup/head.ts";

/** Whether a file is an answer of the Associated Press's media API. */
export function isApJson(head: Uint8Array): boolean {
  const text = headText(head).trimStart();
  return text.startsWith("{") && /"api_version"\s{0,9}:/.test(text) && /"data"\s{0,9}:/.test(text);
}

import { headText } from "../markup/head.ts";

/** Whether a file is a LexisNexis export as a page or as text, by the count over each document or by its comments. */
export function isLexisNexis(head: Uint8Array): boolean {
  const text = headText(head);
  return (
    /(?:^|>)[ \t]{0,80}\d{1,6} (?:of|de|von) \d{1,6} DOCUMENTS?\s{0,9}(?:$|<)/m.test(text) ||
    /<!-- LXNComment|NAME="?DOC_ID_\d|\bDOCUMENTS="\d{1,6}" UPDATED=/i.test(text) ||
    /^\s*(?:Download Request:|Time Of Request:).{0,200}\d/s.test(text)
  );
}

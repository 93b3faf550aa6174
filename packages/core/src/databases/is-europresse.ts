import { headText } from "../markup/head.ts";

/** Whether a file is an Europresse (Eureka, CEDROM-SNi) export as a page. */
export function isEuropresse(head: Uint8Array): boolean {
  const text = headText(head);
  if (!/^\s*</.test(text)) return false;
  return /cedrom-sni\.com|europresse\.com|eureka\.cc|class="DocPublicationName"|titreArticleVisu/i.test(text);
}

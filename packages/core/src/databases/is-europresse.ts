import { headText } from "../markup/head.ts";

/** Whether a file is an Europresse (Eureka, CEDROM-SNi) export as a page. */
export function isEuropresse(head: Uint8Array): boolean {
  const text = headText(head);
  if (!/^\s*</.test(text)) return false;
  return /xmlns:n1="http:\/\/www\.cedrom-sni\.com|bpe\.europresse\.com\/css|(?:class="|\.)(?:DocPublicationName|titreArticleVisu)\b/i.test(
    text,
  );
}

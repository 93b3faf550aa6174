import { firstTag, headText, nameOf } from "../markup/head.ts";

/** Whether a file is a Factiva export in XML. */
export function isFactivaXml(head: Uint8Array): boolean {
  const name = nameOf(firstTag(head));
  return name === "PPSResponse" || name === "ppsArticleResponse" || name === "ppsarticleResultSet";
}

/** Whether a file is a Factiva export as a page. */
export function isFactivaHtml(head: Uint8Array): boolean {
  const text = headText(head);
  return (
    /^\s*</.test(text) &&
    /<title>\s*(?:Dow Jones )?Factiva\s*<|class="article \w{2}Article"/i.test(text)
  );
}

const DOCUMENT =
  /^\s{0,9}(?:Document|Dokument|Documento) [A-Z][A-Z0-9]{3,15}\d{8}e[0-9a-z]{6,12}\s*$/m;
const WORDS =
  /^\s{0,9}\d{1,3}(?:[,.]?\d{3})? (?:words|mots|palabras|Wörter|parole|palavras|woorden)\s{0,9}$/mu;

/** Whether a file is a Factiva export as plain text: an article's number, or its codes at the starts of lines. */
export function isFactivaText(head: Uint8Array): boolean {
  const text = headText(head);
  if (/^\s*(?:<|\{\\rtf)/.test(text)) return false;
  const hasCodes = /^HD\s{1,3}\S/m.test(text) && /^(?:WC|PD|SN)\s{1,3}\S/m.test(text);
  return (
    hasCodes ||
    DOCUMENT.test(text) ||
    (WORDS.test(text) && /^\s{0,9}(?:English|Français|Deutsch|Español)\s*$/mu.test(text))
  );
}

/** Whether a file is Rich Text that says it comes from Factiva. */
export function isFactivaRtf(head: Uint8Array): boolean {
  const text = headText(head);
  return /^\s*\{\\rtf/.test(text) && /factiva|dow ?jones/i.test(text);
}

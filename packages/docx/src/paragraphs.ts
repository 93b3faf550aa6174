import { isOn, walkXml } from "./xml.ts";

/** A paragraph as it reads with all tracked changes accepted. */
export interface Paragraph {
  text: string;
  style: string; // its id; "" for the usual one
  isListed: boolean;
}

// Text that readers do not see: what was deleted or moved away, codes of fields, the second of two
// renderings of a drawing, pronunciation above characters, and what text processing leaves behind.
const unseen = new Set([
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
  "mc:Fallback",
  "w:rt",
  "w:pPrChange",
  "w:rPrChange",
]);
const signs: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
};

/** The paragraphs of one part, those in tables and text boxes where they stand. */
export function readParagraphs(xml: string): Paragraph[] {
  const found: Paragraph[] = [];
  const open: Paragraph[] = []; // a text box stands inside a paragraph
  let hidden = 0; // elements of `unseen` that are open
  let isInText = false;
  let isInProperties = false; // of a paragraph
  let isVanished = false; // the run
  let joins = false; // the end of the paragraph was deleted: the next one goes on in it
  let last: Paragraph | undefined; // to be gone on in

  const put = (text: string) => {
    const current = open.at(-1);
    if (current && hidden === 0 && !isVanished) current.text += text;
  };
  walkXml(xml, {
    open: (name, attributes) => {
      const current = open.at(-1);
      if (unseen.has(name)) {
        if (name === "w:del" && isInProperties) joins = true;
        hidden++;
      } else if (hidden > 0) return;
      else if (name === "w:p") {
        open.push(last ?? { text: "", style: "", isListed: false });
        last = undefined;
      } else if (name === "w:pPr") isInProperties = true;
      else if (name === "w:pStyle" && current) current.style = attributes["w:val"] ?? "";
      else if (name === "w:numId" && current) current.isListed = attributes["w:val"] !== "0";
      else if (name === "w:r") isVanished = false;
      else if (name === "w:vanish" && !isInProperties) isVanished = isOn(attributes);
      else if (name === "w:t") isInText = true;
      else if (!isInProperties && signs[name] !== undefined) put(signs[name]);
    },
    close: (name) => {
      if (unseen.has(name)) hidden--;
      else if (hidden > 0) return;
      else if (name === "w:pPr") isInProperties = false;
      else if (name === "w:t") isInText = false;
      else if (name === "w:r") isVanished = false;
      else if (name === "w:p") {
        const done = open.pop();
        if (done && joins) last = done;
        else if (done) found.push(done);
        joins = false;
      }
    },
    text: (text) => {
      if (isInText) put(text);
    },
  });
  if (last) found.push(last);
  return found;
}

import { type FormatReader, readBytes, type SourceDocument } from "@corpus/core/formats";
import { documentOfBlocks } from "./document-of-blocks.ts";
import { findBlocks } from "./find-blocks.ts";
import { readParts } from "./parts.ts";
import { readProperties } from "./properties.ts";
import { looksLikeDocx } from "./recognise.ts";
import { readStyles } from "./styles.ts";
import { TooDeep } from "./xml.ts";

/** Word documents: one article each, with what their styles say of its parts. */
export const docxReader: FormatReader = {
  name: "DOCX",
  recognises: looksLikeDocx,
  async *documents(source, { uri, limits }): AsyncGenerator<SourceDocument> {
    const bytes = await readBytes(source, limits.maxBytes);
    if (!bytes) {
      const message = `expected at most ${limits.maxBytes} bytes, got more`;
      yield { uri, kind: "reject", code: "article/too-large", message };
      return;
    }
    const parts = readParts(bytes, limits);
    if ("code" in parts) {
      yield { uri, kind: "reject", ...parts };
      return;
    }
    try {
      const blocks = findBlocks(parts, readStyles(parts.styles));
      yield { uri, ...documentOfBlocks(blocks, readProperties(parts.properties)) };
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      yield { uri, kind: "reject", code: "article/too-deep", message: error.message };
    }
  },
};

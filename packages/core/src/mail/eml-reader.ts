import { readBytes } from "../formats/bytes.ts";
import type { FormatReader, SourceDocument } from "../formats/document.ts";
import { documentsOfMessage } from "./documents-of-message.ts";
import { looksLikeMessage } from "./looks-like-mail.ts";

/** One message of mail as it was sent (RFC 5322, MIME): its body, and each text that it has attached. */
export const emlReader: FormatReader = {
  name: "mail",
  recognises: looksLikeMessage,
  async *documents(source, { uri, limits }): AsyncGenerator<SourceDocument> {
    const bytes = await readBytes(source, limits.maxBytes);
    if (bytes) yield* documentsOfMessage(bytes, { uri }, limits);
    else {
      const message = `expected a message of at most ${limits.maxBytes} bytes, got more`;
      yield { uri, kind: "reject", code: "article/too-large", message };
    }
  },
};

import type { FormatReader, SourceDocument } from "../formats/document.ts";
import { documentsOfMessage } from "./documents-of-message.ts";
import { looksLikeMbox } from "./looks-like-mail.ts";
import { splitMbox } from "./split-mbox.ts";

/**
 * Mailboxes in the form mbox (mboxo and mboxrd), one message in memory at a time. The messages are
 * `uri:1`, `uri:2`, what they have attached `uri:1!/name`.
 */
export const mboxReader: FormatReader = {
  name: "mbox",
  recognises: looksLikeMbox,
  async *documents(source, { uri, limits }): AsyncGenerator<SourceDocument> {
    let items = 0;
    for await (const { number, size, bytes } of splitMbox(source, limits.maxBytes)) {
      const place = { uri: `${uri}:${number}` };
      if (!bytes) {
        const message = `expected a message of at most ${limits.maxBytes} bytes, got ${size}`;
        yield { ...place, kind: "reject", code: "article/too-large", message };
      } else yield* documentsOfMessage(bytes, place, limits);
      items++;
      if (items < limits.maxItems) continue;
      const message = `expected at most ${limits.maxItems} messages; what follows was not read`;
      yield { ...place, kind: "reject", code: "article/too-large", message };
      return;
    }
  },
};

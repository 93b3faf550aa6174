import { CorpusError } from "../errors.ts";
import { articleId, sha256Hex } from "../ids.ts";
import type { Article } from "../model/article.ts";
import type { ParseOptions } from "./text.ts";

/** @throws {CorpusError} "article/too-large" for more than `maxBytes`. */
export function refuseOver(maxBytes: number, size: number, where: string): void {
  if (size <= maxBytes) return;
  throw new CorpusError(
    "article/too-large",
    `${where}: expected at most ${maxBytes} bytes, got ${size}`,
  );
}

/** What an article is known by, and where it came from: from its bytes, and what the caller knows. */
export function identityOf(
  bytes: Uint8Array,
  { id, uri, url, mediaType }: ParseOptions,
  usualType: string,
): Pick<Article, "id" | "source"> {
  const sha256 = sha256Hex(bytes);
  const address = uri ?? url;
  return {
    id: articleId(sha256, { id, url }),
    source: {
      ...(id !== undefined && { id }),
      ...(address !== undefined && { uri: address }),
      mediaType: mediaType ?? usualType,
      sha256,
      bytes: bytes.length,
    },
  };
}

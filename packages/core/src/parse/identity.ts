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

/**
 * What an article is known by, and where it came from: from its bytes, and what the caller knows.
 *
 * @param statedUrl Where it was published, as the document itself states it; no part of the id.
 */
export function identityOf(
  bytes: Uint8Array,
  { id, uri, url, mediaType }: ParseOptions,
  usualType: string,
  statedUrl?: string,
): Pick<Article, "id" | "source"> {
  const sha256 = sha256Hex(bytes);
  const address = uri ?? url;
  const published = url ?? statedUrl;
  return {
    id: articleId(sha256, { id, url }),
    source: {
      ...(id !== undefined && { id }),
      ...(address !== undefined && { uri: address }),
      ...(published !== undefined && { url: published }),
      mediaType: mediaType ?? usualType,
      sha256,
      bytes: bytes.length,
    },
  };
}

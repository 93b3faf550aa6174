export { gzipReader, zstdReader } from "./compressed.ts";
export { tarReader } from "./tar.ts";
export { unreadReader } from "./unread.ts";
export { zipReader } from "./zip.ts";

const zip = [0x50, 0x4b, 0x03, 0x04];
const ole = [0xd0, 0xcf, 0x11, 0xe0];

const opensWith = (head: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => head[i] === byte);

/** A ZIP archive with Word's parts near its start; under a name in .docx also one that is encrypted. */
export function looksLikeDocx(head: Uint8Array, uri: string): boolean {
  const isNamed = /\.docx$/i.test(uri);
  if (isEncrypted(head)) return isNamed;
  if (!opensWith(head, zip)) return false;
  return isNamed || String.fromCharCode(...head.subarray(0, 4096)).includes("word/");
}

/** Office encrypts a document by putting it into a container of its older form. */
export function isEncrypted(head: Uint8Array): boolean {
  return opensWith(head, ole);
}

/** The signature of PDF within the first bytes, as its readers look for it. */
export function looksLikePdf(head: Uint8Array): boolean {
  return String.fromCharCode(...head.subarray(0, 1024)).includes("%PDF-");
}

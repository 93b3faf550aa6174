/** The signature of PDF, which a file opens with, behind white space at most: a text may mention it further on. */
export function looksLikePdf(head: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?[\s\0]*%PDF-/.test(String.fromCharCode(...head.subarray(0, 1024)));
}

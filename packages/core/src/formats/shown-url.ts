const maxChars = 500;

/** An address as messages can show it: without control characters, and not endlessly long. */
export function shownUrl(url: string): string {
  const clean = url.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "\ufffd");
  return clean.length > maxChars ? `${clean.slice(0, maxChars).toWellFormed()}…` : clean;
}

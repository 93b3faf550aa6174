// Character tests on UTF-16 code units, without substrings: these run once for every unit of a text.

/** White space as `\s` and `String.trim` see it; NBSP and the byte order mark are among it. */
export function isSpace(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0xa0) return false;
  if (unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || unit === 0x1680) return true;
  if (unit < 0x2000 || unit > 0x205f) return false;
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f;
}

/** A–Z. */
export function isAsciiUpper(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** a–z. */
export function isAsciiLower(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** A capital, also beyond ASCII: "É", "Ł", "Ж". */
export function isUpper(unit: number): boolean {
  if (unit < 128) return isAsciiUpper(unit);
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** A letter of any alphabet in the basic plane. Halves of surrogate pairs, mostly emoji, and what colours a sign as an emoji are none. */
export function isLetter(unit: number): boolean {
  if (unit < 128) return isAsciiLower(unit) || isAsciiUpper(unit);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit === 0xd7 || unit === 0xf7) return false;
  if (unit < 0x2000) return true;
  return unit >= 0x2c00 && (unit < 0xd800 || unit > 0xdfff) && (unit & 0xfff0) !== 0xfe00;
}

/** Marks that close a quotation or a bracket and may stand between a full stop and the line's end. */
export function isCloser(unit: number): boolean {
  return (
    unit === 0x22 || // "
    unit === 0x27 || // '
    unit === 0x29 || // )
    unit === 0x5d || // ]
    unit === 0x2019 || // ’
    unit === 0x201d || // ”
    unit === 0xbb // »
  );
}

/** Marks that open a quotation. */
export function isOpeningQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x201c || unit === 0x2018 || unit === 0xab;
}

/** "." "!" "?" "…" and their full-width forms. */
export function isStop(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x2026 ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f
  );
}

/** "-" "–" "—" "―". */
export function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2012 && unit <= 0x2015);
}

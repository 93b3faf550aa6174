import { type Atoms, isDash, isGlued, marks, type NumberWord, widthOf } from "./atoms.ts";

/** A number that starts at some atom; `end` is the atom after it. */
export interface NumberRead {
  readonly end: number;
  readonly value: number;
  readonly isOrdinal: boolean;
  readonly isSpelled: boolean; // no digit in it
}

/** "12", "10,000", "2.5", "2 1/2", "2½", "21st", "8 million", "1.234.567", "1,5 million". */
export function readDigits<W extends NumberWord>(
  atoms: Atoms<W>,
  i: number,
  limit: number,
): NumberRead {
  const { digits, mark, word } = atoms;
  let value = digits[i]!;
  let at = i + 1;
  const isGroup = (k: number) =>
    k + 1 < limit &&
    mark[k] === marks.comma &&
    isGlued(atoms, k) &&
    isGlued(atoms, k + 1) &&
    !Number.isNaN(digits[k + 1]!) &&
    widthOf(atoms, k + 1) === 3;
  if (widthOf(atoms, i) <= 3) for (; isGroup(at); at += 2) value = value * 1000 + digits[at + 1]!;
  const hasDecimals =
    at + 1 < limit &&
    mark[at] === marks.stop &&
    isGlued(atoms, at) &&
    isGlued(atoms, at + 1) &&
    !Number.isNaN(digits[at + 1]!);
  const dotted = hasDecimals && at === i + 1 ? readDotted(atoms, i, limit) : undefined;
  const comma = at === i + 1 ? readDecimalComma(atoms, i, limit) : undefined;
  if (dotted) {
    value = dotted.value;
    at = dotted.end;
  } else if (comma !== undefined) {
    value = comma;
    at += 2;
  } else if (hasDecimals) {
    // read from the text: a sum of binary fractions would not be the number written
    const decimals = atoms.text.slice(atoms.start[at + 1], atoms.end[at + 1]);
    value = Number(`${value.toFixed(0)}.${decimals}`);
    at += 2;
  } else if (at < limit && isGlued(atoms, at) && isOrdinalSuffix(atoms, at))
    return { end: at + 1, value, isOrdinal: true, isSpelled: false };
  else if (at < limit && mark[at] === marks.half) {
    value += 0.5;
    at++;
  } else if (isFraction(atoms, i, limit)) {
    value = digits[i]! / digits[i + 2]!;
    at = i + 3;
  } else {
    // "2 1/2", "3-1/4"
    const from = isDash(mark[at]) && isGlued(atoms, at) && isGlued(atoms, at + 1) ? at + 1 : at;
    if (isFraction(atoms, from, limit)) {
      value += digits[from]! / digits[from + 2]!;
      at = from + 3;
    }
  }
  // "8 million", "3.2-billion"
  for (let scales = 0; scales < 2; scales++) {
    const next = isDash(mark[at]) && isGlued(atoms, at) ? at + 1 : at;
    const scale = next < limit ? (word[next]?.scale ?? 0) : 0;
    if (scale === 0) break;
    value = Number((value * scale).toPrecision(15)); // 4275.4 times a billion is no whole number in binary
    at = next + 1;
  }
  return { end: at, value, isOrdinal: false, isSpelled: false };
}

// "1.234.567": two groups of three behind stops are no decimals; four parts below 256 are an address
function readDotted<W extends NumberWord>(
  atoms: Atoms<W>,
  i: number,
  limit: number,
): { end: number; value: number } | undefined {
  const parts = [atoms.digits[i]!];
  let at = i + 1;
  for (; at + 1 < limit && atoms.mark[at] === marks.stop && isGlued(atoms, at); at += 2) {
    const isGroup = isGlued(atoms, at + 1) && widthOf(atoms, at + 1) === 3;
    if (!isGroup || Number.isNaN(atoms.digits[at + 1]!)) break;
    parts.push(atoms.digits[at + 1]!);
  }
  const isAddress = parts.length === 4 && parts.every((part) => part < 256);
  if (parts.length < 3 || isAddress || widthOf(atoms, i) > 3) return undefined;
  return { end: at, value: parts.reduce((value, part) => value * 1000 + part) };
}

// "1,5 million": a comma before one or two digits and a scale
function readDecimalComma<W extends NumberWord>(
  atoms: Atoms<W>,
  i: number,
  limit: number,
): number | undefined {
  const { digits, mark, word } = atoms;
  const isComma = i + 3 < limit && mark[i + 1] === marks.comma && isGlued(atoms, i + 1);
  if (!isComma || !isGlued(atoms, i + 2) || Number.isNaN(digits[i + 2]!)) return undefined;
  if (widthOf(atoms, i + 2) > 2 || !((word[i + 3]?.scale ?? 0) >= 1000)) return undefined;
  return Number(
    `${digits[i]!.toFixed(0)}.${atoms.text.slice(atoms.start[i + 2], atoms.end[i + 2])}`,
  );
}

// Others are dates or parts of a code more often: "9/11", "1/6".
const denominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16, 32, 64]);

function isFraction<W extends NumberWord>(atoms: Atoms<W>, at: number, limit: number): boolean {
  const { digits, mark } = atoms;
  return (
    at + 2 < limit &&
    digits[at]! > 0 &&
    mark[at + 1] === marks.slash &&
    isGlued(atoms, at + 1) &&
    isGlued(atoms, at + 2) &&
    digits[at + 2]! > digits[at]! &&
    denominators.has(digits[at + 2]!) &&
    atoms.mark[at + 3] !== marks.slash
  );
}

function isOrdinalSuffix<W extends NumberWord>(atoms: Atoms<W>, i: number): boolean {
  if (widthOf(atoms, i) !== 2) return false;
  const suffix = atoms.text.slice(atoms.start[i], atoms.end[i]).toLowerCase();
  return suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th";
}

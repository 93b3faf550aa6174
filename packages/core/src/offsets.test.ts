import fc from "fast-check";
import { expect, test } from "vitest";
import { offsetsOf } from "./offsets.ts";

test("counts what other programs count", () => {
  const text = "é🙂—x";
  const { codePoints, utf8 } = offsetsOf(text);
  expect([codePoints.length, utf8.length]).toEqual([4, 10]);
  expect([0, 1, 2, 3, 4, 5].map(codePoints.fromUtf16)).toEqual([0, 1, 1, 2, 3, 4]);
  expect([0, 1, 2, 3, 4, 5].map(utf8.fromUtf16)).toEqual([0, 2, 2, 6, 9, 10]);
  expect([0, 1, 2, 3, 4].map(codePoints.toUtf16)).toEqual([0, 1, 3, 4, 5]);
  expect([0, 1, 2, 3, 4, 5, 6, 8, 9, 10].map(utf8.toUtf16)).toEqual([0, 0, 1, 1, 1, 1, 3, 3, 4, 5]);
});

// Ordinary, two-byte, three-byte, astral, and each half of a pair on its own, so that halves also meet.
const unit = fc.constantFrom("a", "\0", "é", "—", "🙂", "\ud83d", "\ude42", "\ufeff");
const anyText = fc.oneof(
  fc.string({ unit, maxLength: 20 }),
  fc.string({ unit, minLength: 60, maxLength: 200 }), // over the edges of blocks
);

const encoder = new TextEncoder();

test("agrees with counting by hand at every character", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { codePoints, utf8 } = offsetsOf(text);
      let at = 0;
      let bytes = 0;
      [...text].forEach((character, index) => {
        expect(codePoints.fromUtf16(at)).toBe(index);
        expect(codePoints.toUtf16(index)).toBe(at);
        expect(utf8.fromUtf16(at)).toBe(bytes);
        const size = encoder.encode(character).length;
        for (let inside = 0; inside < size; inside++) expect(utf8.toUtf16(bytes + inside)).toBe(at);
        if (character.length === 2) {
          expect(codePoints.fromUtf16(at + 1)).toBe(index);
          expect(utf8.fromUtf16(at + 1)).toBe(bytes);
        }
        at += character.length;
        bytes += size;
      });
      expect(codePoints.fromUtf16(at)).toBe(codePoints.length);
      expect(codePoints.toUtf16(codePoints.length)).toBe(text.length);
      expect(utf8.toUtf16(utf8.length)).toBe(text.length);
      expect(utf8.length).toBe(encoder.encode(text).length);
    }),
  );
});

test("a long text is converted in steps that do not grow with it", () => {
  const text = "🙂é".repeat(1_000_000);
  const { codePoints, utf8 } = offsetsOf(text);
  for (let k = 0; k < 100_000; k++) {
    const place = (k * 7919) % 1_000_000;
    if (codePoints.toUtf16(place * 2) !== place * 3) throw new Error(`code point ${place * 2}`);
    if (utf8.fromUtf16(place * 3) !== place * 6) throw new Error(`code unit ${place * 3}`);
  }
});

test.each([-1, 4, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (offset) => {
  const { codePoints, utf8 } = offsetsOf("abc");
  for (const scale of [codePoints, utf8]) {
    expect(() => scale.fromUtf16(offset)).toThrow(RangeError);
    expect(() => scale.toUtf16(offset)).toThrow(RangeError);
  }
});

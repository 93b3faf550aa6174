import { expect, test } from "vitest";
import { clip, printable, tail, wrap } from "./wrap.ts";

test.each([
  { name: "an escape sequence", text: "\u001b[31mred", shown: "\ufffd[31mred" },
  {
    name: "a bell, a NUL, a C1 control",
    text: "a\u0007b\0c\u009bd",
    shown: "a\ufffdb\ufffdc\ufffdd",
  },
  { name: "a turned line", text: "txt\u202egpj", shown: "txt\ufffdgpj" },
  { name: "what only looks odd", text: "Île — “日本” 😀", shown: "Île — “日本” 😀" },
])("printable disarms $name", ({ text, shown }) => {
  expect(printable(text)).toBe(shown);
});

test("every way to the screen prints one line without controls", () => {
  const text = "one\r\n\u001b[2Jtwo\tthree";
  expect(clip(text, 40)).toBe("one \ufffd[2Jtwo three");
  expect(wrap(text, 40)).toEqual(["one \ufffd[2Jtwo three"]);
  expect(tail(text, 40)).toBe("one \ufffd[2Jtwo three");
});

test("clip never cuts a character in two", () => {
  expect(clip("😀😀😀😀", 4)).toBe("😀…");
});

import { expect, test } from "vitest";
import { parseText } from "../parse/text.ts";

const body =
  "Residents of Port Maren voted on Sunday to keep the night ferry running for another five years.";
const codesOf = (text: string) => parseText(text).diagnostics.map(({ code }) => code);

test("a clean article has none", () => {
  expect(codesOf(`Harbour town votes to keep its ferry\n\n${body}`)).toEqual([]);
});

test.each([
  ["headline/repeated", `Harbour Town Keeps Ferry\n\nHarbour Town Keeps Ferry\n\n${body}`],
  ["text/debris", `${body}\n\n${body} tree root.`],
  ["quotes/orphan-mark", `${body} ” That is all there was to say about it.`],
  ["quotes/orphan-mark", `He said, "We will run it.\n\n${body}`],
  ["byline/two-spellings", `${body}\n\nAnna Ruis\n\nAna Ruiz is a reporter who covers shipping.`],
  ["text/no-break-space", body.replace(" ", "\u00a0")],
  ["text/replacement-character", body.replace("Port", "P\ufffdrt")],
  ["text/null-character", `${body}\0`],
  ["article/no-prose", "Share this article"],
])("%s", (code, text) => {
  expect(codesOf(text)).toContain(code);
});

test("a quotation that goes on in the next paragraph has no orphan", () => {
  expect(codesOf(`“${body}\n\n“It was close,” the mayor said on Monday of the vote.`)).toEqual([]);
});

test("spans of diagnostics point at what they mean", () => {
  const text = `${body} ” That is all there was to say about it.`;
  const orphan = parseText(text).diagnostics.find(({ code }) => code === "quotes/orphan-mark");
  expect(text.slice(orphan?.start, orphan?.end)).toBe("”");
});

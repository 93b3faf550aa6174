import { parseText } from "@corpus/core";
import { expect, test, vi } from "vitest";
import { annotate } from "./annotate.ts";
import { defaultLayers, keepLayers } from "./layers.ts";
import { findQuotes } from "./quotes/find-quotes.ts";

vi.mock("./quotes/find-quotes.ts", { spy: true });

const english = parseText("Mayor Ana Ruiz said on Monday that “the bridge is safe”.\n", {
  segmented: true,
});
const german = parseText(
  "Die Bürgermeisterin sagte am Montag, die Brücke sei sicher und werde schon im nächsten Jahr wieder für alle Fahrzeuge geöffnet.\n",
);

test("layers that were not asked for are absent", () => {
  expect(Object.keys(annotate(english).annotations ?? {})).toEqual(defaultLayers);
  const some = annotate(english, { layers: ["quotes", "tokens"] });
  expect(Object.keys(some.annotations ?? {})).toEqual(["tokens", "quotes"]);
  expect(some.annotations?.quotes?.length).toBeGreaterThan(0);
  expect(annotate(english, { layers: [] }).annotations).toEqual({});
});

test("offices are told without looking for quotes, the same as with them", () => {
  const { roles } = annotate(english).annotations ?? {};
  vi.mocked(findQuotes).mockClear();
  expect(annotate(english, { layers: ["roles"] }).annotations).toEqual({ roles });
  expect(roles).toMatchObject([{ title: "mayor" }]);
  expect(findQuotes).not.toHaveBeenCalled();
});

test("another language is kept, named, and not annotated as English", () => {
  const article = annotate(german);
  expect(article.language.tag).toBe("de");
  expect(article.annotations).toEqual({});
  expect(article.diagnostics.map(({ code }) => code)).toContain("language/not-english");
  expect(article.text).toBe(german.text);
});

test("keepLayers leaves the others out", () => {
  const article = keepLayers(annotate(english), ["times"]);
  expect(Object.keys(article.annotations ?? {})).toEqual(["times"]);
});

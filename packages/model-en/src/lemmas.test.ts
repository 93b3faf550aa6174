import { expect, test } from "vitest";
import { applyRule } from "./lemmas.ts";

test("a rule cuts the end off and puts another there", () => {
  expect(applyRule({ letters: "small", cut: 3, ending: "y" }, "Ministries")).toBe("ministry");
  expect(applyRule({ letters: "written", cut: 1, ending: "" }, "McRaes")).toBe("McRae");
  expect(applyRule({ letters: "capital", cut: 0, ending: "" }, "DUTCH")).toBe("Dutch");
});

test("a rule that cuts more than there is leaves the word in small letters", () => {
  expect(applyRule({ letters: "small", cut: 3, ending: "y" }, "As")).toBe("as");
  expect(applyRule(undefined, "As")).toBe("as");
  expect(applyRule(undefined, "")).toBe("");
});

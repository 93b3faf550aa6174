import { expect, test } from "vitest";
import { parseText } from "./text.ts";

test.each([
  ["en", "Residents of Port Maren voted on Sunday to keep the night ferry running for five years."],
  [
    "fr",
    "Les habitants du port ont voté dimanche pour garder le bac de nuit pendant cinq ans encore, malgré son coût.",
  ],
  [
    "de",
    "Die Einwohner der Hafenstadt haben am Sonntag dafür gestimmt, dass die Nachtfähre fünf weitere Jahre verkehrt.",
  ],
  [
    "es",
    "Los vecinos del puerto votaron el domingo a favor de mantener el transbordador nocturno durante cinco años más.",
  ],
  [
    "nl",
    "De inwoners van de havenstad stemden zondag voor het behoud van de nachtelijke veerboot, ondanks de hoge kosten.",
  ],
  [
    "ru",
    "Жители портового города проголосовали в воскресенье за сохранение ночного парома ещё на пять лет. Мэр поблагодарил избирателей и сказал, что новое расписание появится первого июня.",
  ],
  ["ja", "港町の住民は日曜日、夜間フェリーをさらに五年間運航し続けることに賛成票を投じた。"],
])("%s", (tag, text) => {
  const { language, diagnostics } = parseText(text);
  expect(language.tag).toBe(tag);
  const isForeign = diagnostics.some(({ code }) => code === "language/not-english");
  expect(isForeign).toBe(tag !== "en");
});

test.each([
  ["too little", "Lima, Quito."],
  [
    "figures",
    "Shr 1.92 dlrs vs 58 cts\nNet 27.9 mln vs 9,480,000\nRevs 176.4 mln vs 137.9 mln\nNine mths\nShr 3.87 dlrs vs 1.69 dlrs",
  ],
  [
    "names",
    "Ana Ruiz, Li Wei, Jo Berg, Max Orlov, Eva Lind, Tom Hale, Ida Krog, Ole Dahl, Pia Lund, Jan Vos",
  ],
])("undetermined: %s", (_, text) => {
  const { language, diagnostics } = parseText(text);
  expect(language.tag).toBe("und");
  expect(diagnostics.map(({ code }) => code)).not.toContain("language/not-english");
});

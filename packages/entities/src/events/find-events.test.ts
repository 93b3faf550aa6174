import { readFileSync } from "node:fs";
import { type Article, type Event, parseText, verifyArticle } from "@corpus/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { annotate } from "../annotate.ts";

const annotated = (text: string): Article =>
  annotate(parseText(text, { segmented: true }), {
    layers: ["sentences", "mentions", "entities", "quotes", "times", "events"],
  });

/** "CONSULT 036 planned: Japan + Iran → Oman: hold talks [in Oslo, Monday, says Ruiz]". */
function printed({ annotations }: Article, event: Event): string {
  const nameOf = (id: unknown) => annotations?.entities?.find((entity) => entity.id === id)?.name;
  const words = (participants: Event["actors"]) =>
    participants.map(({ exact }) => exact).join(" + ");
  const { type, cameo, modality, actors, recipients, exact, place, time, reportedBy } = event;
  const setting = [
    place && `in ${nameOf(place)}`,
    time && annotations?.times?.find(({ id }) => id === time)?.exact,
    reportedBy && `says ${nameOf(reportedBy)}`,
  ].filter(Boolean);
  return [
    `${type} ${cameo} ${modality}: ${words(actors) || "–"}`,
    recipients.length > 0 ? ` → ${words(recipients)}` : "",
    `: ${exact}`,
    setting.length > 0 ? ` [${setting.join(", ")}]` : "",
  ].join("");
}

const cases = readFileSync(new URL("find-events.cases.txt", import.meta.url), "utf8")
  .split(/^# /m)
  .slice(1)
  .map((one) => {
    const [title = "", text = "", ...events] = one.trim().split("\n");
    return { name: title, text, events: events.map((line) => line.replace(/^> /, "")) };
  });

test.each(cases)("$name", ({ text, events }) => {
  const article = annotated(text);
  const found = article.annotations?.events ?? [];
  expect(found.map((event) => printed(article, event))).toEqual(events);
  expect(verifyArticle(article)).toEqual([]);
});

test("events are the same with the trees of all sentences as with those they need", () => {
  const text = `${cases.map((one) => one.text).join(" ")} It rained. Ana Ruiz was there.`;
  const article = parseText(text, { segmented: true });
  const withSyntax = annotate(article, { layers: ["syntax", "events"] });
  const { events } = annotate(article, { layers: ["events"] }).annotations ?? {};
  expect(withSyntax.annotations?.events).toEqual(events);
  expect(withSyntax.annotations?.tokens).toEqual(
    annotate(article, { layers: ["syntax"] }).annotations?.tokens,
  );
});

test("who opens the next paragraph takes no part in what a headline tells", () => {
  const article = annotated("Norway to meet Japan\n\nForeign Minister Ana Ruiz was silent.\n");
  const found = article.annotations?.events ?? [];
  expect(found.map((event) => printed(article, event))).toEqual([
    "CONSULT 036 planned: Norway → Japan: meet",
  ]);
});

test("spans slice back, in order, on any text", () => {
  const words =
    "Japan Iran and , to not met talks with attack on sanctions “ ” said his Monday . agreed \n".split(
      " ",
    );
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((some) => some.join(" "));
  fc.assert(
    fc.property(text, (one) => {
      expect(verifyArticle(annotated(`Norway met Sweden. ${one}`))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["one sentence without end", "Japan condemned Iran and met Oman and "],
  ["one sentence a paragraph", "“Japan must condemn Iran on Monday,” Ana Ruiz said.\n"],
])(
  "time grows with the text, not with its square: %s",
  (_, unit) => {
    const timed = (count: number) => {
      const article = parseText(unit.repeat(count), { segmented: true });
      const before = process.cpuUsage();
      annotate(article, { layers: ["events"] });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    timed(50); // warm
    const small = timed(100);
    expect(timed(1600)).toBeLessThan(16 * 4 * small);
  },
  60_000,
);

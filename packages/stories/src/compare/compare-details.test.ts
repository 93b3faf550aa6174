import { describe, expect, test } from "vitest";
import { compared, only } from "../testing/compared.ts";
import type { Sample } from "../testing/sample-article.ts";

describe("copies of one text", () => {
  const lines = (
    third: string,
  ) => `The ferry fire in Port Clare was out by dawn, the rescuers of the inner harbour said.
Crews from three towns fought the flames, and the ferry was towed to the inner basin before it could sink.
${third}
The harbour master thanked the crews, and said that the quay would open again before the weekend.`;
  const edited = (a: string, b: string) => compared({ text: lines(a) }, { text: lines(b) });

  test.each([
    [
      "a word for another",
      "The board had welcomed the new ferry in May.",
      "The board had mocked the new ferry in May.",
      "differs: welcomed / mocked",
    ],
    [
      "a negation",
      "The board had ever approved of the new ferry in May.",
      "The board had never approved of the new ferry in May.",
      "conflicts: ever / never",
    ],
  ])("%s is shown", (_, a, b, item) => {
    expect(edited(a, b).map((found) => found.replace(/ \| changed in a copy: “.*”/, ""))).toEqual([
      item,
    ]);
  });

  test.each([
    [
      "another sentence",
      "The board had welcomed the new ferry in May.",
      "Gulls slept on the roof of the customs house all night.",
    ],
    [
      "an apostrophe",
      "The board hadn't welcomed the new ferry in May.",
      "The board hadn’t welcomed the new ferry in May.",
    ],
    [
      "an ending",
      "The board had welcomed the new ferry in May.",
      "The boards had welcomed the new ferry in May.",
    ],
  ])("%s is not", (_, a, b) => {
    expect(edited(a, b)).toEqual([]);
  });
});

describe("what one source alone has", () => {
  const other = {
    text: "Gulls circled above the customs house of Port Clare at noon.",
    names: { "Port Clare": "place" },
  } as const;
  const adds = (sample: Omit<Sample, "id">, beside: Omit<Sample, "id"> = other) =>
    only(compared(sample, beside), "adds");

  test("somebody whom no other names, with all remarks", () => {
    expect(
      adds({
        text: "Port Clare has gulls above its customs house.\n“We weld at night,” said Ana Ruiz.\n“It is cold work,” she said.",
        names: { "Ana Ruiz": "person", "Port Clare": "place" },
        quotes: [
          { words: "We weld at night,", speaker: "Ana Ruiz" },
          { words: "It is cold work,", speaker: "Ana Ruiz" },
        ],
      }),
    ).toEqual([
      "adds | the word of Ana Ruiz: “We weld at night,” said Ana Ruiz / “It is cold work,”",
    ]);
  });

  test("a number, with its clause, unless another source has it", () => {
    const sluice = {
      text: "Port Clare has gulls above its customs house.\nThe sluice leaks, and the board bought 40 pumps, it said.",
      amounts: { "40 pumps": { kind: "count", unit: "pumps", value: 40 } },
    } as const;
    const known = {
      text: "Port Clare has gulls above its customs house.\nRain fell on 40 pumps.",
      amounts: { "40 pumps": { kind: "count", unit: "pumps", value: 40 } },
    } as const;
    expect(adds(sluice)).toEqual(["adds | a number: 40 pumps: and the board bought 40 pumps"]);
    expect(adds(sluice, known)).toEqual([]);
  });
});

test("what one source tells as alleged and another as a fact", () => {
  const items = compared(
    { text: "The engineer allegedly hid the cracked northern gate from the auditors." },
    { text: "At the hearing it was clear that the engineer hid the cracked northern gate." },
  );
  expect(only(items, "differs")).toEqual([
    "differs | how certain it is: engineer, hid, cracked northern gate: allegedly / as a fact",
  ]);
});

test("to believe in a thing is to hold nothing back", () => {
  const items = compared(
    { text: "The engineer believed in the cracked northern gate of the sluice." },
    { text: "At the hearing the engineer showed the cracked northern gate." },
  );
  expect(items.filter((item) => item.includes("how certain"))).toEqual([]);
});

test("an event dated by the day in one source and by the week in another", () => {
  const dismissed = (text: string, words: string, edtf: string): Omit<Sample, "id"> => ({
    text,
    names: { "Ana Ruiz": "person" },
    dates: { [words]: edtf, "last year": "2023" },
    events: [{ trigger: "dismissed", type: "COERCE", by: "Ana Ruiz", on: words }],
  });
  const items = compared(
    dismissed(
      "On Tuesday Ana Ruiz dismissed the engineer who hid the cracked northern gate last year.",
      "Tuesday",
      "2024-03-05",
    ),
    dismissed(
      "The engineer who last year hid the northern gate, cracked, was dismissed this week by Ana Ruiz.",
      "this week",
      "2024-03-04/2024-03-10",
    ),
  );
  expect(only(items, "differs").filter((item) => item.includes("date"))).toHaveLength(1);
});

test("in the passive a verb counts those before it", () => {
  const hurt = (text: string, words: string, min: number): Omit<Sample, "id"> => ({
    text,
    amounts: { [words]: { kind: "count", unit: "people", min, qualifier: "at-least" } },
  });
  const items = compared(
    hurt(
      "Gulls were killed and dozens of people were hurt in the ferry fire.",
      "dozens of people",
      24,
    ),
    hurt("The ferry fire left hundreds of people hurt.", "hundreds of people", 200),
  );
  expect(items.filter((item) => item.includes("number of dead"))).toEqual([]);
  expect(items.filter((item) => item.includes("number of injured"))).toHaveLength(1);
});

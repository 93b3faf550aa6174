import { describe, expect, test } from "vitest";
import { groupStories } from "../group/group-stories.ts";
import { compared, only, quoted } from "../testing/compared.ts";
import { type Sample, sampleArticle } from "../testing/sample-article.ts";
import { compareSources } from "./compare-sources.ts";
import { editDistance } from "./compare-spellings.ts";

describe("quotes", () => {
  const quote = (words: string, lead: string, speaker = "Ana Ruiz"): Omit<Sample, "id"> => ({
    text: `${lead}\n“${words}” ${speaker} told the harbour board in Port Clare.`,
    names: { [speaker]: "person", "Port Clare": "place" },
    quotes: [{ words, speaker }],
  });

  test("the same words agree, also where one source prints a part", () => {
    const items = compared(
      quote(
        "We will never close the northern channel to small boats",
        "The board sat until midnight.",
      ),
      quote("never close the northern channel", "Gulls circled above the customs house."),
    );
    expect(only(quoted(items), "agree")).toEqual([
      "agree | quotation of Ana Ruiz: we will never close the northern channel to …: we will never close the northern channel to small boats / never close the northern channel",
    ]);
  });

  test("a remark translated twice differs, with both wordings", () => {
    const items = compared(
      quote(
        "Attempts to block the channel with force can never be accepted",
        "The board sat until midnight.",
      ),
      quote(
        "No attempt to block the channel by force will be accepted anywhere",
        "Gulls circled above the customs house.",
      ),
    );
    expect(only(items, "agree").filter((item) => item.includes("accepted"))).toEqual([]);
    expect(only(items, "differs")).toEqual([
      "differs | quotation of Ana Ruiz: no attempt to block the channel by force …: [attempts] to block the channel [with] force [can never] be accepted / [no attempt] to block the channel [by] force [will] be accepted [anywhere]",
    ]);
  });

  test("two remarks on one subject are not one, nor are two speakers", () => {
    const remarks = quoted(
      compared(
        quote("The channel is ours to deepen", "The board sat until midnight."),
        quote("The channel has seen worse winters", "Gulls circled above the customs house."),
      ),
    );
    const speakers = quoted(
      compared(
        quote(
          "Attempts to block the channel with force can never be accepted",
          "The board sat until midnight.",
        ),
        quote(
          "No attempt to block the channel by force will be accepted anywhere",
          "Gulls circled above it.",
          "Tomas Lund",
        ),
      ),
    );
    expect([remarks, speakers]).toEqual([[], []]);
  });
});

describe("values", () => {
  const toll = (
    text: string,
    words: string,
    value: number,
    more: Partial<Sample> & { qualifier?: "at-least" } = {},
  ): Omit<Sample, "id"> => {
    const { qualifier, ...rest } = more;
    const amount = { kind: "count" as const, unit: "people", value };
    return { text, amounts: { [words]: qualifier ? { ...amount, qualifier } : amount }, ...rest };
  };
  const first = "The ferry fire in Port Clare killed 12 people, rescuers said.";
  const second = "A fire on a ferry in Port Clare left 15 people dead, said rescuers.";

  test("numbers that cannot both hold conflict, wherever the words differ", () => {
    const items = compared(toll(first, "12 people", 12), toll(second, "15 people", 15));
    expect(only(items, "conflicts")).toEqual([
      "conflicts | number of dead: ferry fire, Port Clare killed: 12 people / 15 people",
    ]);
    expect(only(items, "agree")).toEqual([]);
  });

  test("a minimum holds beside a higher number", () => {
    const items = compared(
      toll(first, "12 people", 12, { qualifier: "at-least" }),
      toll(second, "15 people", 15),
    );
    expect(only(items, "differs")).toHaveLength(1);
    expect(only(items, "conflicts")).toEqual([]);
  });

  test("a toll that rises with the dates of publication progresses", () => {
    const items = compared(
      toll(first, "12 people", 12, { published: "2024-03-05" }),
      toll(second, "15 people", 15, { published: "2024-03-06" }),
    );
    expect(only(items, "progresses")).toHaveLength(1);
  });

  test("dates: equal agree, a month that holds the day differs", () => {
    const dated = (text: string, words: string, edtf: string): Omit<Sample, "id"> => ({
      text,
      dates: { [words]: edtf },
    });
    const text = "The harbour board dismissed its engineer over the cracked sluice on Tuesday.";
    const same = dated(
      "The harbour board dismissed the engineer over a cracked sluice on 5 March.",
      "5 March",
      "2024-03-05",
    );
    const vague = dated(
      "In March the harbour board dismissed the engineer over a cracked sluice.",
      "March",
      "2024-03",
    );
    const given = dated(text, "Tuesday", "2024-03-05");
    expect(
      compared(given, same).some((item) => /^agree \| date: .*2024-03-05 \/ 2024-03-05/.test(item)),
    ).toBe(true);
    expect(
      compared(given, vague).some((item) =>
        /^differs \| date: .*2024-03-05 \/ 2024-03$/.test(item),
      ),
    ).toBe(true);
  });

  test("numbers of unlike things are not compared", () => {
    const boats = {
      text: "Rescuers sent 9 boats to the ferry.",
      amounts: { "9 boats": { kind: "count", unit: "boats", value: 9 } },
    } as const;
    expect(only(compared(toll(first, "12 people", 12), boats), "conflicts")).toEqual([]);
  });
});

test("an age and a spelling that differ", () => {
  const items = compared(
    {
      text: "Ana Ruiz, 41, the harbour master, walked the quay at Nabi Tarn.",
      names: { "Ana Ruiz": "person", "Nabi Tarn": "place" },
    },
    {
      text: "The quay at Nebi Tarn was walked by Ana Ruiz, 42, on foot.",
      names: { "Ana Ruiz": "person", "Nebi Tarn": "place" },
    },
  );
  expect(items).toContain("conflicts | age of Ana Ruiz: 41 / 42");
  expect(items).toContain("differs | spelling of: nabi tarn: nabi tarn / nebi tarn");
});

test("an office and a place that differ", () => {
  const items = compared(
    {
      text: "The bench was cut by sculptor Ana Ruiz of Tarn.\nIt stands before Skerry Hall near Port Clare.",
      names: { "Ana Ruiz": "person", Tarn: "place", "Skerry Hall": "place", "Port Clare": "place" },
      roles: [{ title: "sculptor", holder: "Ana Ruiz", of: "Tarn" }],
    },
    {
      text: "A bench by carpenter Ana Ruiz was unveiled.\nVisitors found it at Skerry Hall near Ostend on Friday.",
      names: { "Ana Ruiz": "person", "Skerry Hall": "place", Ostend: "place" },
      roles: [{ title: "carpenter", holder: "Ana Ruiz", of: "Ana Ruiz" }],
    },
  );
  expect(items).toContain("differs | title of Ana Ruiz: sculptor, Tarn / carpenter, Ana Ruiz");
  expect(items).toContain("differs | place of: Skerry Hall: port clare / ostend");
});

test("a fact told twice in other words around it agrees, in its own stretch", () => {
  const items = compared(
    {
      text: "After a long night the board ordered the sluice engineer to weld the cracked northern gate, and went home.",
    },
    {
      text: "Nobody in the gallery knew whether to believe it, but the engineer must weld the cracked gate before herring season.",
    },
  );
  expect(only(items, "agree")).toEqual([
    "agree | engineer, weld, cracked, gate: engineer weld cracked gate / engineer weld cracked gate",
  ]);
});

test("a sentence copied word for word is one voice, told in own words it is two", () => {
  const copied =
    "the engineer must weld the cracked gate of the northern sluice before the herring season opens";
  const own =
    "before the herring season opens, the northern sluice has a cracked gate for the engineer to weld";
  const lead = "Nobody in the gallery knew whether to believe it when the chair spoke.";
  const other = "Gulls circled above the customs house and rain fell on the band.";
  expect(
    only(
      compared({ text: `${lead}\nStill, ${copied}.` }, { text: `${other}\nSo ${copied}.` }),
      "agree",
    ),
  ).toEqual([]);
  expect(
    only(
      compared({ text: `${lead}\nStill, ${copied}.` }, { text: `${other}\nSo ${own}.` }),
      "agree",
    ),
  ).toHaveLength(1);
});

test("copies of one text agree with nobody", () => {
  const text = `The ferry fire in Port Clare killed 12 people on Tuesday night, rescuers said in the harbour.
Crews from three towns fought the flames until the early morning, and the ferry was towed to the inner basin.`;
  expect(compared({ text }, { text: `${text}\nMore soon.` })).toEqual([]);
});

test("a denial does not agree with what it denies", () => {
  const items = compared(
    { text: "The harbour board sold the northern quay to Sudmark investors." },
    { text: "The harbour board never sold the northern quay to Sudmark investors." },
  );
  expect(only(items, "agree")).toEqual([]);
});

test("articles that the story does not hold are passed over, a missing one too", () => {
  const [a, b] = ["The board met in Port Clare.", "The board met again in Port Clare."].map(
    (text, i) => sampleArticle({ id: `m${i}`, text }),
  );
  const [story] = groupStories([a!, b!], { threshold: 0 });
  expect(compareSources(story!, [a!]).items).toEqual([]);
});

test.each([
  ["nabi", "nebi", 1],
  ["", "abc", 3],
  ["kitten", "sitting", 3],
])("edit distance of %s and %s", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

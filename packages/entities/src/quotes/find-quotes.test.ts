import {
  type Article,
  type ArticleId,
  type EntityId,
  type Mention,
  type MentionId,
  parseText,
  type Quote,
} from "@corpus/core";
import { type Mark, mark, readCases } from "@corpus/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Resolved } from "../coreference/resolve-entities.ts";
import { readProse } from "../prose.ts";
import { findQuotes } from "./find-quotes.ts";

const none: Resolved = { mentions: [], entities: [], roles: [] };

const quotesOf = (text: string, resolved = none): readonly Quote[] =>
  findQuotes(readProse(parseText(text, { segmented: true })), resolved);

// Every quote with its kind, every cue and speaker once.
function marksOf(quotes: readonly Quote[]): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (label: string, { start, end }: { start: number; end: number }): void => {
    marks.set(`${label} ${start} ${end}`, { label, start, end });
  };
  for (const { kind, cue, speaker, start, end } of quotes) {
    add(kind, { start, end });
    if (cue) add("cue", cue);
    if (speaker.status !== "unknown") add("speaker", speaker);
  }
  return [...marks.values()];
}

test.each(readCases(import.meta.url, "find-quotes.cases.txt"))("$name", ({ text, marked }) => {
  expect(mark(text, marksOf(quotesOf(text)))).toBe(marked);
});

describe("speakers", () => {
  // Mentions by their words, in the order of the text; the same entity for the same id.
  function resolvedOf(
    text: string,
    rows: readonly [
      words: string,
      entity: string,
      form?: Mention["form"],
      type?: Mention["type"],
    ][],
  ): Resolved {
    let from = 0;
    const mentions = rows.map(([words, entity, form = "name", type = "person"], index): Mention => {
      const start = text.indexOf(words, from);
      if (start < 0) throw new Error(`no "${words}" after ${from}`);
      from = start + words.length;
      return {
        id: `men_${index}` as MentionId,
        start,
        end: from,
        exact: words,
        form,
        type,
        entity: `ent_${entity}` as EntityId,
        confidence: 1,
        rule: "names/test",
      };
    });
    return { mentions, entities: [], roles: [] };
  }
  const speakersOf = (text: string, rows: Parameters<typeof resolvedOf>[1]): string[] =>
    quotesOf(text, resolvedOf(text, rows)).map(({ speaker }) =>
      speaker.status === "unknown"
        ? "unknown"
        : `${speaker.status} ${speaker.exact} ${speaker.entity ?? "–"}`,
    );

  test("a name is named, a pronoun resolved, a quote carried on resolved to the nearest mention", () => {
    const text = "“We held,” Ana Ruiz said. “It was cold that night.” She said the sea was calm.";
    expect(
      speakersOf(text, [
        ["Ana Ruiz", "ruiz"],
        ["She", "ruiz", "pronoun"],
      ]),
    ).toEqual(["named Ana Ruiz ent_ruiz", "resolved Ana Ruiz ent_ruiz", "resolved She ent_ruiz"]);
  });

  test("a pronoun that nobody resolved is the nearest speaker of its kind, and nobody where there is none", () => {
    expect(
      speakersOf("Ana Ruiz said it rained. She said it snowed.", [["Ana Ruiz", "ruiz"]]),
    ).toEqual(["named Ana Ruiz ent_ruiz", "resolved She ent_ruiz"]);
    expect(speakersOf("She said it snowed.", [])).toEqual(["resolved She –"]);
  });

  test("an office before a name does not hide it, also where a phrase stands between", () => {
    const text = "Head of the Harbour Board Ana Ruiz said it rained.";
    expect(
      speakersOf(text, [
        ["Harbour Board", "board", "name", "organization"],
        ["Ana Ruiz", "ruiz"],
      ]),
    ).toEqual(["named Ana Ruiz ent_ruiz"]);
  });

  // Who speaks, among the names of the sentence, each with its type.
  test.each<[sentence: string, speaker: string]>([
    ["Ana Ruiz of Velden said it rained.", "named Ana Ruiz"],
    ["Prime Minister Ana Ruiz of Norland told the press that it rained.", "named Ana Ruiz"],
    ["Ana Ruiz of Norland told Ben Ward of Velden that it rained.", "named Ana Ruiz"],
    ["“It rained,” said Ana Ruiz of Velden.", "named Ana Ruiz"],
    ["“It rained,” Ana Ruiz of Velden said.", "named Ana Ruiz"],
    ["According to Ana Ruiz of Velden, it rained.", "named Ana Ruiz"],
    ["Ana Ruiz from the Harbour Board in Velden said it rained.", "named Ana Ruiz"],
    ["Ana Ruiz (Harbour Board) of Velden said it rained.", "named Ana Ruiz"],
    ["Ana Ruiz, of Velden, said it rained.", "named Ana Ruiz"],
    ["In Velden, Ana Ruiz said it rained.", "named Ana Ruiz"],
    ["After talks with Norland Ana Ruiz said it rained.", "named Ana Ruiz"],
    ["Foreign Minister of Norland Ana Ruiz said it rained.", "named Ana Ruiz"],
    ["The mayor of Velden, Ana Ruiz, said it rained.", "named Ana Ruiz"],
    ["“It rained,” said the mayor of Velden, Ana Ruiz.", "named Ana Ruiz"],
    ["Ana Ruiz, the mayor of Velden, said it rained.", "named Ana Ruiz"],
    ["Ana Ruiz and Ben Ward of Velden said it rained.", "collective Ana Ruiz and Ben Ward"],
    ["A spokesman for Ana Ruiz said it rained.", "resolved spokesman"],
    ["The mayor of Velden, Old Norland, said it rained.", "resolved mayor"],
    ["Officials from Velden and Norland said it rained.", "collective Officials"],
    ["The Minister of State for Ports, Ana Ruiz, said it rained.", "named Ana Ruiz"],
    ["A baker and poet said it rained.", "resolved baker and poet"],
    ["The mayor and former pilot said it rained.", "resolved mayor and former pilot"],
    ["A man and a woman said it rained.", "collective man and a woman"],
    ["The Canadian said it rained.", "resolved Canadian"],
    ["Canadians said it rained.", "named Canadians"],
    ["Bank of Velden said it rained.", "named Bank of Velden"],
    ["Sources close to Ana Ruiz said it rained.", "collective Sources"],
    ["“It rained,” said two sailors involved in the talks.", "collective two sailors"],
    ["A person familiar with the talks said it rained.", "resolved person"],
    ["The wounded in the hall said it rained.", "resolved wounded"],
    ["Residents of Velden, Old Norland, said it rained.", "collective Residents"],
  ])("%s", (sentence, speaker) => {
    const types = {
      "Bank of Velden": "organization",
      "Harbour Board": "organization",
      "Ana Ruiz": "person",
      "Ben Ward": "person",
      "Old Norland": "place",
      Canadians: "group",
      Canadian: "group",
      Norland: "place",
      Velden: "place",
    } as const;
    const rows = Object.entries(types)
      .map(([name, type]) => ({ name, type, at: sentence.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .filter(({ name }, _, all) => !all.some((it) => it.name !== name && it.name.includes(name)))
      .sort((a, b) => a.at - b.at)
      .map(({ name, type }): [string, string, "name", typeof type] => [name, name, "name", type]);
    const [quote] = quotesOf(sentence, resolvedOf(sentence, rows));
    expect(quote && quote.speaker.status !== "unknown" && quote.speaker.exact).toBe(
      speaker.slice(speaker.indexOf(" ") + 1),
    );
    expect(quote?.speaker.status).toBe(speaker.slice(0, speaker.indexOf(" ")));
  });

  test("several people, and bodies without a name, are collective", () => {
    expect(
      speakersOf("Ana Ruiz and Ben Ward said it rained.", [
        ["Ana Ruiz", "ruiz"],
        ["Ben Ward", "ward"],
      ]),
    ).toEqual(["collective Ana Ruiz and Ben Ward –"]);
    expect(speakersOf("Officials said it rained.", [])).toEqual(["collective Officials –"]);
  });

  test("nobody is no one person, whoever is named after", () => {
    const text = "None of Ana Ruiz's crew said it rained. No sailor said it snowed.";
    expect(speakersOf(text, [["Ana Ruiz", "ruiz"]])).toEqual([
      "collective None of Ana Ruiz's crew –",
      "collective No sailor –",
    ]);
  });

  test("what is written speaks as a document, also through “it”", () => {
    const text = "A joint statement said trade would grow. It also stressed “the need for peace”.";
    expect(speakersOf(text, [])).toEqual(["document joint statement –", "document It –"]);
  });

  test("words in marks that several people share are their document's", () => {
    const text = "In a joint statement, the two sides warned of “growing waves”.";
    expect(speakersOf(text, [])).toEqual(["document joint statement –"]);
  });

  // What stands before a headline's colon may be a topic.
  test.each([
    ["Ruiz: Velden Bridge Will Stay Closed All Winter", "person", ["named Ruiz ent_x"]],
    ["Ruiz: Velden Bridge Will Stay Closed All Winter", "place", []],
    ["Big Win For Ruiz: Velden Bridge Opens Before Winter", "person", []],
  ] as const)("%s, a %s before the colon", (text, type, speakers) => {
    expect(speakersOf(text, [["Ruiz", "x", "name", type]])).toEqual(speakers);
  });

  test("a word inside a name is no cue, also where all words have capitals", () => {
    const text = "Norland, the Harbour States, and Velden met in Bergen.";
    expect(speakersOf(text, [])).not.toEqual([]);
    expect(speakersOf(text, [["Harbour States", "harbour", "name", "place"]])).toEqual([]);
    const said = "Ana Said Says Velden Bridge Will Stay Closed All Winter";
    expect(speakersOf(said, [["Ana Said", "said"]])).toEqual(["named Ana Said ent_said"]);
  });

  test("the body that was told is no speaker, and is kept", () => {
    const text = "Ana Ruiz told Kyodo it rained.";
    const resolved = resolvedOf(text, [
      ["Ana Ruiz", "ruiz"],
      ["Kyodo", "kyodo", "name", "organization"],
    ]);
    const [quote] = quotesOf(text, resolved);
    expect(quote?.speaker).toMatchObject({ exact: "Ana Ruiz" });
    expect(quote?.told).toMatchObject({ exact: "Kyodo", entity: "ent_kyodo" });
    const toPerson = resolvedOf(text, [["Kyodo", "kyodo"]]);
    expect(quotesOf(text, toPerson)[0]?.told).toBeUndefined();
  });

  test("a mention inside another quotation speaks nowhere else", () => {
    const text = "“Ben Ward lied,” Ana Ruiz said.";
    expect(
      speakersOf(text, [
        ["Ben Ward", "ward"],
        ["Ana Ruiz", "ruiz"],
      ]),
    ).toEqual(["named Ana Ruiz ent_ruiz"]);
  });

  test("marks with nobody to say them have an unknown speaker", () => {
    expect(speakersOf("“Nobody came to the town that day.”", [])).toEqual(["unknown"]);
  });
});

test("words from another language are marked", () => {
  const [first] = quotesOf("In translated remarks, Ruiz described the talks as “frank”.");
  expect(first?.translated).toBe(true);
  expect(quotesOf("Ruiz described the talks as “frank”.")[0]?.translated).toBeUndefined();
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "''",
    "«",
    "»",
    "said",
    "Ruiz",
    "he",
    "that",
    ",",
    ".",
    "?",
    ":",
    "told",
    "according to",
    "the plan was",
    "\n",
    "\u00a0",
    "\ud800",
    "\0",
    "and",
    "who",
    "—",
    "Abc def ghi jkl",
  );
  const texts = fc.array(pieces, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(" "));

  function articleOf(text: string): Article {
    const whole = parseText("x", { segmented: true });
    const paragraphs: Article["segments"][number][] = [];
    let start = 0;
    for (const line of text.split("\n")) {
      const id = `seg_${paragraphs.length}` as Article["segments"][number]["id"];
      if (line.trim() !== "")
        paragraphs.push({ id, start, end: start + line.length, kind: "paragraph", reason: "test" });
      start += line.length + 1;
    }
    return { ...whole, id: "art_test" as ArticleId, text, segments: paragraphs };
  }

  test("spans slice back, stand in order, outer first, and no id comes twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const quotes = findQuotes(readProse(articleOf(text)), none);
        for (const { start, end, exact, content, cue, speaker } of quotes) {
          expect(exact).toBe(text.slice(start, end));
          expect(start <= content.start && content.start < content.end && content.end <= end).toBe(
            true,
          );
          for (const span of [content, cue, speaker.status === "unknown" ? null : speaker]) {
            if (span) expect(span.exact).toBe(text.slice(span.start, span.end));
          }
        }
        for (const [index, quote] of quotes.entries()) {
          const next = quotes[index + 1];
          if (next)
            expect(
              quote.start < next.start || (quote.start === next.start && quote.end >= next.end),
            ).toBe(true);
        }
        expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
      }),
      { numRuns: 300 },
    );
  });

  // Quadratic work would take minutes on these.
  test.each([
    ["straight marks", '"'.repeat(300_000)],
    ["curly marks", "“".repeat(150_000) + "”".repeat(150_000)],
    ["cues without an end", "he said ".repeat(20_000)],
    ["asides without an end", "a b c d was, he said, ".repeat(8_000)],
    ["apostrophes", "'a 's ".repeat(40_000)],
  ])(
    "%s pass in linear time",
    (_, text) => {
      const quotes = findQuotes(readProse(articleOf(text)), none);
      for (const { start, end, exact } of quotes.slice(-3))
        expect(exact).toBe(text.slice(start, end));
      expect(quotes.length).toBeLessThan(text.length / 4);
    },
    5000,
  );
});

test("a sentence that reports without end does not multiply its words", () => {
  const text = `${"Jan Holt said ".repeat(2000)}it.`;
  const said = quotesOf(text).reduce((sum, { content }) => sum + content.exact.length, 0);
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThan(5 * text.length);
});

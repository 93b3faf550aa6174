import { describe, expect, test } from "vitest";
import { type sample, sampleArticle } from "../model/sample.fixture.ts";
import { Comparison, Story } from "../model/story.ts";
import { verifyArticle } from "./article.ts";
import { type LineProblem, verifyRecords } from "./records.ts";
import { verifyComparison, verifyStory } from "./stories.ts";

type Change = (draft: typeof sample) => void;

test("a sound article has no problems", () => {
  expect(verifyArticle(sampleArticle())).toEqual([]);
});

test("a reference into a layer that was not asked for is left alone", () => {
  const article = sampleArticle();
  const { quotes, times, events } = article.annotations!;
  expect(verifyArticle({ ...article, annotations: { quotes: quotes!, events: events! } })).toEqual(
    [],
  );
  expect(verifyArticle({ ...article, annotations: { times: times! } })).toEqual([]);
});

// What is changed in the sound article, where the problem is found, and words of the message.
const broken: [string, Change, string, string][] = [
  [
    "a surface form that the text does not hold",
    (d) => (d.annotations.quotes[0]!.content.exact = "We stop again,"),
    "annotations.quotes[0].content",
    'expected "We start again," as at 48 to 63, got "We stop again,"',
  ],
  [
    "a surface form that goes on in the text",
    (d) => (d.annotations.mentions[0]!.exact = "Ida Brandt said"),
    "annotations.mentions[0]",
    "expected",
  ],
  [
    "a range past the end",
    (d) => (d.annotations.tokens[1]!.end = 5000),
    "annotations.tokens[1]",
    "expected a range within 0 to",
  ],
  [
    "a diagnostic past the end",
    (d) => Object.assign(d.diagnostics[1]!, { start: 900, end: 901 }),
    "diagnostics[1]",
    "expected a range",
  ],
  [
    "half a range",
    (d) => Object.assign(d.diagnostics[1]!, { end: undefined }),
    "diagnostics[1]",
    "expected start and end together",
  ],
  [
    "evidence of the dateline",
    (d) => (d.metadata.dateline.exact = "ELSTOW, 6 March (Wire)"),
    "metadata.dateline",
    "expected",
  ],
  [
    "text as basis without evidence",
    (d) => (d.metadata.outlet.basis = "text"),
    "metadata.outlet",
    "expected start, end and exact",
  ],
  [
    "a character in no segment",
    (d) => (d.segments[1]!.start += 2),
    "segments[1]",
    "the one at 22 is in none",
  ],
  ["the last characters in no segment", (d) => d.segments.pop(), "segments", "is in none"],
  [
    "segments that overlap",
    (d) => (d.segments[2]!.start -= 3),
    "segments[2]",
    "expected a start of",
  ],
  [
    "a segment with a line end",
    (d) => d.segments[0]!.end++,
    "segments[0]",
    "no white space at the edges",
  ],
  [
    "sentences out of order",
    (d) => d.annotations.sentences.reverse(),
    "annotations.sentences[1]",
    "expected a start of",
  ],
  [
    "mentions out of order",
    (d) => d.annotations.mentions.reverse(),
    "annotations.mentions[1]",
    "expected a start of",
  ],
  [
    "a sentence over two segments",
    (d) => (d.annotations.sentences[1]!.end = d.text.length - 1),
    "annotations.sentences[1]",
    "within one segment",
  ],
  [
    "a sentence in a notice",
    (d) => (d.segments[2]!.kind = "notice"),
    "annotations.sentences[2]",
    "segment of prose, got one of kind notice",
  ],
  [
    "an id used twice",
    (d) => (d.annotations.mentions[1]!.id = "men_1"),
    "annotations.mentions[1].id",
    "men_1 again",
  ],
  [
    "a speaker that is no entity",
    (d) => (d.annotations.quotes[0]!.speaker.entity = "ent_9"),
    "annotations.quotes[0].speaker.entity",
    "got ent_9",
  ],
  [
    "a mention of nothing",
    (d) => (d.annotations.mentions[0]!.entity = "ent_9"),
    "annotations.mentions[0].entity",
    "got ent_9",
  ],
  [
    "a mention that its entity does not list",
    (d) => d.annotations.entities[0]!.mentions.pop(),
    "annotations.mentions[1]",
    "expected ent_1 to list",
  ],
  [
    "an entity with a mention that is not there",
    (d) => d.annotations.entities[0]!.mentions.push("men_7"),
    "annotations.entities[0].mentions[2]",
    "got men_7",
  ],
  [
    "a holder of a role that is no entity",
    (d) => (d.annotations.roles[0]!.person = "ent_9"),
    "annotations.roles[0].person",
    "got ent_9",
  ],
  [
    "an actor that is no entity",
    (d) => (d.annotations.events[0]!.actors[0]!.entity = "ent_9"),
    "annotations.events[0].actors[0].entity",
    "got ent_9",
  ],
  [
    "an event at no time",
    (d) => (d.annotations.events[0]!.time = "tim_9"),
    "annotations.events[0].time",
    "got tim_9",
  ],
  [
    "an event in no sentence",
    (d) => (d.annotations.events[0]!.sentence = 3),
    "annotations.events[0].sentence",
    "below 3",
  ],
  [
    "a head past the tokens",
    (d) => (d.annotations.tokens[0]!.head = 2),
    "annotations.tokens[0].head",
    "below 2",
  ],
  [
    "an anchor that is no time",
    (d) =>
      Object.assign(d.annotations.times[0]!, {
        anchor: { kind: "expression", time: "tim_9", edtf: "2024-03-04" },
      }),
    "annotations.times[0].anchor.time",
    "got tim_9",
  ],
  [
    "a segment that repeats none",
    (d) => Object.assign(d.segments[2]!, { duplicateOf: "seg_9" }),
    "segments[2].duplicateOf",
    "got seg_9",
  ],
  [
    "content outside its quote",
    (d) => Object.assign(d.annotations.quotes[0]!, { content: d.annotations.quotes[0]!.cue }),
    "annotations.quotes[0].content",
    "within the quote",
  ],
];

test.each(broken)("%s", (_, change, path, message) => {
  const problems = verifyArticle(sampleArticle(change));
  expect(problems).toContainEqual({ path, message: expect.stringContaining(message) });
});

test("a place in the markup is not looked for in the text", () => {
  const article = sampleArticle((d) =>
    Object.assign(d.segments[0]!, { source: { start: 9000, end: 9040 } }),
  );
  expect(verifyArticle(article)).toEqual([]);
});

const second = sampleArticle((d) => (d.id = "art_2"));
const texts = new Map([sampleArticle(), second].map((article) => [article.id as string, article]));

const evidence = { article: "art_1", start: 0, end: 7, exact: "Harbour" };
const story = {
  id: "sto_1",
  title: "Harbour talks resume",
  articles: ["art_1", "art_2"],
  signature: { people: [], places: [], organizations: [], dates: ["2024-03-05"], words: [] },
  reasons: ["both tell of the talks"],
  origins: [
    { articles: ["art_1"], kind: "single" },
    { articles: ["art_2"], kind: "single" },
  ],
  timeline: [{ edtf: "2024-03-05", title: "Harbour talks resume", support: [evidence] }],
  relatedTo: [],
  apartFrom: [],
};
const claim = { ...evidence, value: "harbour", polarity: "affirmed", origin: 0 };
const comparison = {
  story: "sto_1",
  items: [
    {
      relation: "agree",
      aspect: "where",
      claims: [claim, { ...claim, article: "art_2", origin: 1 }],
    },
  ],
};

describe("stories", () => {
  const problemsOf = (change: (draft: typeof story) => void) => {
    const draft = structuredClone(story);
    change(draft);
    return verifyStory(Story.parse(draft), texts).map(({ path }) => path);
  };

  test.each<[string, (draft: typeof story) => void, string[]]>([
    ["a sound one", () => {}, []],
    [
      "evidence that the text does not hold",
      (d) => (d.timeline[0]!.support[0]!.exact = "harbour"),
      ["timeline[0].support[0]"],
    ],
    [
      "evidence from an article of another story",
      (d) => (d.timeline[0]!.support[0]!.article = "art_3"),
      ["timeline[0].support[0].article", "timeline[0].support[0]"],
    ],
    [
      "an article that is not there",
      (d) => {
        d.articles.push("art_3");
        d.origins[1]!.articles.push("art_3");
      },
      ["articles[2]"],
    ],
    ["an article without an origin", (d) => d.origins.pop(), ["articles[1]"]],
    [
      "an article with two origins",
      (d) => d.origins[0]!.articles.push("art_2"),
      ["origins[1].articles[0]"],
    ],
  ])("%s", (_, change, paths) => {
    expect(problemsOf(change)).toEqual(paths);
  });
});

describe("comparisons", () => {
  test.each<[string, (draft: typeof comparison) => void, string[]]>([
    ["a sound one", () => {}, []],
    [
      "words that the article does not hold",
      (d) => (d.items[0]!.claims[1]!.start = 1),
      ["items[0].claims[1]"],
    ],
    [
      "the origin of another article",
      (d) => (d.items[0]!.claims[1]!.origin = 0),
      ["items[0].claims[1].origin"],
    ],
    ["another story", (d) => (d.story = "sto_2"), ["story"]],
  ])("%s", (_, change, paths) => {
    const draft = structuredClone(comparison);
    change(draft);
    const problems = verifyComparison(Comparison.parse(draft), Story.parse(story), texts);
    expect(problems.map(({ path }) => path)).toEqual(paths);
  });
});

describe("records", () => {
  const header = {
    type: "header",
    schemaVersion: 1,
    offsetUnit: "utf16",
    generator: "@corpus/core test",
    model: null,
  };
  const lines: (object | string)[] = [
    header,
    { type: "article", ...sampleArticle() },
    { type: "article", ...second },
    { type: "reject", source: {}, code: "article/empty", message: "nothing" },
    { type: "story", ...story },
    { type: "comparison", ...comparison },
    { type: "summary", in: 3, articles: 2, rejects: 1 },
  ];

  async function verify(records: readonly (object | string)[]) {
    const found: LineProblem[] = [];
    const text = records.map((r) => (typeof r === "string" ? r : JSON.stringify(r))).join("\n");
    const counts = await verifyRecords(text, (problem) => found.push(problem));
    return { counts, found };
  }

  test("a sound output has no problems, and says what was looked at", async () => {
    const { counts, found } = await verify(lines);
    expect(found).toEqual([]);
    expect(counts).toMatchObject({
      records: 7,
      articles: 2,
      stories: 1,
      comparisons: 1,
      problems: 0,
    });
    expect(counts.spans).toBeGreaterThan(40);
  });

  test.each<[string, (object | string)[], Partial<LineProblem>[]]>([
    [
      "a field of the wrong type",
      lines.with(1, { type: "article", ...sampleArticle(), text: 5 }),
      [{ line: 2, path: "text", message: "expected string, got number" }],
    ],
    ["no JSON", lines.with(3, "{"), [{ line: 4, message: 'expected one JSON object, got "{"' }]],
    ["no header", lines.slice(1), [{ line: 1, path: "type" }]],
    ["two headers", lines.toSpliced(2, 0, header), [{ line: 3, path: "type" }]],
    ["no summary", lines.slice(0, -1), [{ line: 6, path: "" }]],
    [
      "a summary that miscounts",
      lines.with(6, { type: "summary", in: 3, articles: 3, rejects: 0 }),
      [
        { line: 7, path: "articles" },
        { line: 7, path: "rejects" },
      ],
    ],
    [
      "one id for two texts",
      lines.toSpliced(2, 0, { type: "article", ...sampleArticle((d) => (d.text += "\n")) }),
      [{ line: 3, path: "id" }],
    ],
    [
      "an article in two stories",
      lines.toSpliced(5, 0, { type: "story", ...story, id: "sto_2" }),
      [
        { line: 6, path: "articles[0]" },
        { line: 6, path: "articles[1]" },
      ],
    ],
    [
      "a story related to none",
      lines.with(4, {
        type: "story",
        ...story,
        relatedTo: [{ story: "sto_9", relation: "follows", reason: "later" }],
      }),
      [{ line: 5, path: "relatedTo[0].story" }],
    ],
    ["a comparison of no story", lines.toSpliced(4, 1), [{ line: 5, path: "story" }]],
  ])("%s", async (_, records, problems) => {
    const { counts, found } = await verify(records);
    expect(found).toEqual(expect.arrayContaining(problems.map((p) => expect.objectContaining(p))));
    expect(counts.problems).toBe(found.length);
  });

  test("a list of entities without their articles may be empty, and says how many there are", async () => {
    const summary = { type: "summary", in: 2, articles: 2, rejects: 0 };
    expect((await verify([header, { ...summary, entities: 0 }])).found).toEqual([]);
    expect((await verify([header, { ...summary, entities: 1 }])).found).toMatchObject([
      { line: 2, path: "entities", message: "expected 0, as in the lines before, got 1" },
    ]);
    expect((await verify([header, summary])).found).toMatchObject([
      { path: "in" },
      { path: "articles" },
    ]);
  });

  test("a document that came twice is no problem of the output", async () => {
    const twice = lines.toSpliced(2, 0, lines[1]!).slice(0, -1);
    const { found } = await verify([...twice, { type: "summary", in: 4, articles: 3, rejects: 1 }]);
    expect(found).toEqual([]);
  });

  test("an empty input is not an output that was cut short", async () => {
    expect((await verify([])).found).toEqual([]);
  });
});

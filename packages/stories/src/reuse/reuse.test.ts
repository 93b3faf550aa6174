import { CorpusError, parseText } from "@corpus/core";
import { describe, expect, test } from "vitest";
import { classifyReuse, readReuseText } from "./classify-reuse.ts";
import { findNearDuplicates } from "./find-near-duplicates.ts";
import { findOrigins } from "./find-origins.ts";
import { bandKeys, estimateResemblance, fingerprintArticle } from "./fingerprint.ts";

const read = (id: string, text: string) => parseText(text, { id, segmented: true });
const wordless = (id: string) => ({ ...read(id, "…"), text: "", segments: [] });

const wire = `The harbour board of Port Clare voted on Monday to deepen the northern channel by two metres.
Members said the work would take eighteen months and cost less than the last survey had feared.
Fishing crews asked for a pause during the herring season, and the board promised to hear them in May.
The vote ends a quarrel that has kept larger ferries out of the inner basin since the storm of 1998.`;
const reprint = `${wire}\nThe paper's own reporter adds that the mayor was not present.`;
const other = `Volunteers in the hills above Tarn have counted more owls this winter than in any year since records began.
The warden puts it down to mild nights and to the hedges that farmers planted ten years ago along the brook.
A second count is planned before the clocks change, if enough people come with torches and patience.`;
const said =
  "“We will deepen the channel because the ferries of tomorrow will not wait for the politics of yesterday,”";
const quoting = [
  `The chair spoke at length in the hall, after the treasurer had read out what the survey cost and what the dredgers ask for a day.
${said} she said to applause from the gallery.
She then listed the firms that had put in a bid, four from abroad and one from the next bay, and took questions until the lights went out.`,
  `An evening of speeches in the old customs house ended late, and few of the guests had stayed for the soup.
${said} was the line that most took home with them through the rain.
Others remembered the brass band, which had learnt a new march for the day and played it three times over.`,
];

const kind = (a: string, b: string) =>
  classifyReuse(readReuseText(read("a", a)), readReuseText(read("b", b))).kind;

describe("what one text has of another", () => {
  test.each([
    ["a reprint with a line of its own", wire, reprint, "duplicate"],
    ["another subject", wire, other, "none"],
    [
      "one paragraph of three",
      `${other}\n${wire.split("\n")[0]}\n${wire.split("\n")[1]}`,
      wire,
      "partial-reuse",
    ],
    ["one remark quoted twice", quoting[0]!, quoting[1]!, "shared-quote"],
    [
      "lines to the reader alone",
      `${other.split("\n")[0]}\nSign up for our newsletter and get the best of the week in your inbox every Friday morning.`,
      `${wire.split("\n")[0]}\nSign up for our newsletter and get the best of the week in your inbox every Friday morning.`,
      "boilerplate",
    ],
  ])("%s", (_, a, b, expected) => {
    expect(kind(a, b)).toBe(expected);
  });
});

test("a text without words has nothing of another", () => {
  const [blank, full] = [readReuseText(wordless("a")), readReuseText(read("b", wire))];
  expect(classifyReuse(blank, full)).toEqual({ kind: "none", containment: 0, resemblance: 0 });
  expect(classifyReuse(blank, readReuseText(wordless("c"))).kind).toBe("none");
});

test("near-duplicates are found among strangers, whatever the order", () => {
  const articles = [read("1", wire), read("2", other), read("3", reprint), read("4", quoting[0]!)];
  const found = findNearDuplicates(articles);
  expect(found.map(({ a, b }) => [a, b].sort())).toEqual([
    [articles[0]!.id, articles[2]!.id].sort(),
  ]);
  expect(findNearDuplicates([...articles].reverse())).toEqual(found);
});

test("copies are one origin, wire where an agency is credited", () => {
  const agency = { value: "Norland Press", basis: "text" as const };
  const plain = [read("1", wire), read("2", other), read("3", reprint)];
  const credited = plain.map((article, i) =>
    i === 2 ? { ...article, metadata: { ...article.metadata, agency } } : article,
  );
  expect(findOrigins(plain).map(({ kind: k, articles }) => [k, articles.length])).toEqual([
    ["copy", 2],
    ["single", 1],
  ]);
  expect(findOrigins(credited)[0]?.kind).toBe("wire");
});

test("an origin shows what ties its articles: shares, passages and credits", () => {
  const [origin] = findOrigins([read("1", wire), read("2", other), read("3", reprint)]);
  const [tie] = origin?.shared ?? [];
  expect(tie).toMatchObject({ article: read("1", wire).id, of: read("3", reprint).id, share: 1 });
  for (const { start, end, exact } of tie?.passages ?? [])
    expect(wire.slice(start, end)).toBe(exact);
  expect(tie?.passages[0]?.exact).toContain("voted on Monday to deepen the northern channel");
});

describe("half of a text from elsewhere", () => {
  const lines = wire.split("\n");
  const half = `${lines[0]}\n${lines[1]}\n${other.split("\n")[0]}\n${other.split("\n")[1]}`;
  const crediting = (agency: string | null, article: ReturnType<typeof read>) => ({
    ...article,
    metadata: {
      ...article.metadata,
      agency: agency ? { value: agency, basis: "text" as const } : null,
    },
  });
  test.each([
    ["both credit one agency, under two of its names", "AP", "The Associated Press", 1],
    ["they credit two agencies", "AP", "Reuters", 2],
    ["one credits nobody", "AP", null, 2],
  ])("%s", (_, a, b, voices) => {
    const origins = findOrigins([crediting(a, read("1", wire)), crediting(b, read("2", half))]);
    expect(origins).toHaveLength(voices);
    if (voices === 1) expect(origins[0]).toMatchObject({ kind: "wire", agency: "AP" });
  });
});

test("a fingerprint is the same every time and survives JSON", () => {
  const fingerprint = fingerprintArticle(read("1", wire));
  expect(JSON.parse(JSON.stringify(fingerprint))).toEqual(fingerprintArticle(read("2", wire)));
  expect(fingerprint.hashes.slice(0, 3)).toMatchInlineSnapshot(`
    [
      182111029,
      67092430,
      10746074,
    ]
  `);
  expect(estimateResemblance(fingerprint, fingerprintArticle(read("3", reprint)))).toBeGreaterThan(
    0.6,
  );
  expect(estimateResemblance(fingerprint, fingerprintArticle(read("4", other)))).toBe(0);
});

test("near-duplicates share band keys, a text without words has none", () => {
  const keys = new Set(bandKeys(fingerprintArticle(read("1", wire))));
  expect(bandKeys(fingerprintArticle(read("2", reprint))).some((key) => keys.has(key))).toBe(true);
  expect(bandKeys(fingerprintArticle(read("3", other))).some((key) => keys.has(key))).toBe(false);
  expect(bandKeys({ format: "minhash/1", hashes: [] })).toEqual([]);
});

test("a fingerprint of another format is refused", () => {
  const old = { format: "minhash/0", hashes: [1, 2, 3] };
  expect(() => bandKeys(old)).toThrow(CorpusError);
  expect(() => bandKeys(old)).toThrow(
    /expected minhash\/1 with 192 hashes, found minhash\/0 with 3/,
  );
});

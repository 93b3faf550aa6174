import { expect, test } from "vitest";
import { inFile, outcomes, readAll, readOne, shown } from "../markup/read-all.fixture.ts";
import { apJsonReader, ninjsReader } from "./index.ts";

const prose = "Residents of Port Maren voted on Sunday to keep the “night ferry” for five years.";
const html = `<p>${prose}</p>\n<h2>What it costs</h2>\n<p>Some &euro;90 million.</p>`;
const common = {
  uri: "http://hb.example/1",
  type: "text",
  pubstatus: "usable",
  urgency: 3,
  language: "en",
};
const dates = { versioncreated: "2024-05-03T08:00:00Z", firstcreated: "2024-05-02T20:00:00Z" };
const shownBody = [
  "headline: Night ferry stays",
  "byline: By Ana Ruiz",
  `paragraph: ${prose}`,
  "heading: What it costs",
  "paragraph: Some €90 million.",
];

const versions: readonly (readonly [string, object])[] = [
  [
    "1.x",
    {
      ...common,
      ...dates,
      headline: "Night ferry stays",
      byline: "By Ana Ruiz",
      body_text: prose,
      body_xhtml: html,
    },
  ],
  [
    "1.x of an agency",
    { ...common, ...dates, headline: "Night ferry stays", byline: "By Ana Ruiz", body_html: html },
  ],
  [
    "2.x",
    {
      ...common,
      ...dates,
      headlines: [
        { role: "short", value: "Ferry" },
        { role: "main", value: "Night ferry stays" },
      ],
      by: "By Ana Ruiz",
      bodies: [
        { role: "text", contenttype: "text/plain", value: prose },
        { contenttype: "text/html", value: html },
      ],
    },
  ],
  [
    "3.x",
    {
      uri: common.uri,
      type: "text",
      pubStatus: "usable",
      urgency: 3,
      language: "en",
      versionCreated: dates.versioncreated,
      firstCreated: dates.firstcreated,
      headlines: [{ role: "main", value: "Night ferry stays" }],
      by: "By Ana Ruiz",
      bodies: [{ role: "html", contentType: "text/html", value: html }],
    },
  ],
];

test.each(versions)("ninjs %s", async (_, value) => {
  const file = JSON.stringify(value, null, 1);
  const article = await readOne(ninjsReader, file);
  expect(ninjsReader.recognises(new TextEncoder().encode(file), "x")).toBe(true);
  expect(shown(article)).toEqual(shownBody);
  expect(inFile(file, article)).toEqual([
    "Night ferry stays",
    "By Ana Ruiz",
    prose,
    "What it costs",
    "Some &euro;90 million.",
  ]);
  expect(article.metadata).toMatchObject({
    headline: { value: "Night ferry stays" },
    authors: [{ value: "Ana Ruiz", basis: "markup" }],
    published: { edtf: "2024-05-03T08:00:00Z", candidates: [{ edtf: "2024-05-02T20:00:00Z" }] },
  });
  expect(article.source).toMatchObject({ id: common.uri, mediaType: "application/json" });
});

test("plain text and NITF bodies; escapes of JSON are places in the file", async () => {
  const plain = { ...common, headline: "A", body_text: `${prose}\n\n\u00c9t\u00e9 at ten.` };
  const file = JSON.stringify(plain).replace("Été", "\\u00c9t\\u00e9");
  const article = await readOne(ninjsReader, file);
  expect(shown(article).slice(1)).toEqual([`paragraph: ${prose}`, "paragraph: Été at ten."]);
  expect(inFile(file, article)[2]).toBe("\\u00c9t\\u00e9 at ten.");
  const nitf = {
    ...common,
    bodies: [
      {
        contentType: "text/vnd.IPTC.NITF",
        value: `<nitf><body><body.content><p>${prose}</p></body.content></body></nitf>`,
      },
    ],
  };
  expect(shown(await readOne(ninjsReader, JSON.stringify(nitf)))).toEqual([`paragraph: ${prose}`]);
});

test("lists, envelopes and lines of items; what holds no text says what it is", async () => {
  const items = [
    { ...common, headline: "A", body_text: prose },
    { ...common, type: "picture", headline: "B", body_text: "A ferry." },
    { ...common, type: "event", headline: "C" },
    { ...common, headline: "D" },
  ];
  const expected = (at: (i: number) => string) => [
    `${at(1)} A`,
    `${at(2)} article/unsupported ${at(2)}: holds no text: a picture`,
    `${at(3)} article/unsupported ${at(3)}: holds no text: an event`,
    `${at(4)} article/unsupported ${at(4)}: holds no text: an item of type text without a body`,
  ];
  const byPlace = expected((i) => `file:${i}`);
  expect(outcomes(await readAll(ninjsReader, JSON.stringify(items)))).toEqual(byPlace);
  expect(
    outcomes(await readAll(ninjsReader, JSON.stringify({ total: 4, items }, null, 2))),
  ).toEqual(byPlace);
  const lines = items.map((each) => JSON.stringify(each)).join("\n");
  expect(outcomes(await readAll(ninjsReader, `${lines}\n{"broken\n`))).toEqual([
    ...byPlace,
    'file:5 record/invalid file:5: expected JSON, got "{\\"broken"',
  ]);
});

test("what comes with an item, and what an editor must know", async () => {
  const value = {
    ...common,
    headline: "A",
    body_text: prose,
    pubstatus: "canceled",
    embargoed: "2024-05-04T06:00:00Z",
    ednote: "Adds the mayor",
    associations: { a: { type: "picture" }, b: { type: "picture" }, c: { type: "video" } },
  };
  const { diagnostics } = await readOne(ninjsReader, JSON.stringify(value));
  const sidebar = { type: "text", headline: "A sidebar", body_html: html };
  const file = JSON.stringify({ ...value, associations: { box: sidebar, b: { type: "picture" } } });
  const found = await readAll(ninjsReader, file);
  expect(outcomes(found)).toEqual(["file A", "file.box A sidebar"]);
  expect(found[1]?.ok && inFile(file, found[1].article)[1]).toBe(prose);
  expect(diagnostics.map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      "embargoed until 2024-05-04T06:00:00Z",
      "status: canceled; the provider says that it is not to be used",
      "Adds the mayor",
      "not read with it: picture × 2, video",
    ]),
  );
});

test.each([
  ["an item of our own input", { id: "1", text: prose, title: "A", url: "http://x" }],
  [
    "a feed",
    { version: "https://jsonfeed.org/version/1.1", items: [{ id: "1", content_html: html }] },
  ],
  ["a list of names", ["a", "b"]],
])("%s is not ninjs", (_, value) => {
  expect(ninjsReader.recognises(new TextEncoder().encode(JSON.stringify(value)), "x.json")).toBe(
    false,
  );
});

test("AP JSON: text lies elsewhere, or is there as in ninjs", async () => {
  const answer = (data: object) => JSON.stringify({ api_version: "2.0", data });
  const linked = {
    ...common,
    headline: "A",
    renditions: { nitf: { href: "https://ap.example/a" } },
  };
  const feed = answer({
    items: [{ item: linked }, { item: { ...common, headline: "B", body_html: html } }],
  });
  expect(apJsonReader.recognises(new TextEncoder().encode(feed), "x")).toBe(true);
  expect(ninjsReader.recognises(new TextEncoder().encode(feed), "x")).toBe(false);
  expect(outcomes(await readAll(apJsonReader, feed))).toEqual([
    "file:1 article/unsupported file:1: holds no text: its text lies at https://ap.example/a, which is not fetched",
    "file:2 B",
  ]);
  expect(
    outcomes(
      await readAll(apJsonReader, answer({ item: { ...common, headline: "C", body_html: html } })),
    ),
  ).toEqual(["file C"]);
});

import { describe, expect, test } from "vitest";
import type { FormatReader } from "../formats/document.ts";
import { readAll } from "../markup/read-all.fixture.ts";
import { soundly, testSound } from "../markup/sound-reader.fixture.ts";
import {
  anpaReader,
  apJsonReader,
  iptc7901Reader,
  newsml1Reader,
  newsmlG2Reader,
  ninjsReader,
  nitfReader,
} from "./index.ts";

const p = "<p>Residents of Port Maren voted on Sunday to keep the night ferry.</p>";
const ninjs = JSON.stringify([
  { uri: "a", type: "text", pubstatus: "usable", headline: "A “ferry”", body_html: p },
  { uri: "b", type: "picture", pubstatus: "usable" },
]);

/** A small file of each format, the number of documents that it holds, and how its nesting is written. */
const samples: readonly (readonly [FormatReader, string, number])[] = [
  [
    nitfReader,
    `<?xml version="1.0"?><nitf><head><title>A</title></head><body><body.content>${p}${p}</body.content></body></nitf>`,
    1,
  ],
  [
    newsmlG2Reader,
    `<newsMessage><itemSet>${`<newsItem guid="a"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentSet><inlineXML><html><body>${p}</body></html></inlineXML></contentSet></newsItem>`.repeat(3)}<packageItem/></itemSet></newsMessage>`,
    4,
  ],
  [
    newsml1Reader,
    `<NewsML><NewsItem><NewsComponent><ContentItem><DataContent><![CDATA[${p}]]></DataContent></ContentItem></NewsComponent></NewsItem><NewsItem/></NewsML>`,
    2,
  ],
  [ninjsReader, ninjs, 2],
  [
    apJsonReader,
    `{"api_version":"2","data":{"items":[{"item":{"uri":"a","type":"text","body_html":${JSON.stringify(p)}}}]}}`,
    1,
  ],
  [
    iptc7901Reader,
    "\u0001hbe062 4 i 211 hb 061\r\nx/\r\n\u0002A title =\r\n\r\n   Lima (AP) - It sails.\r\n\u0003131137 GMT Nov 13\r\n\u0004".repeat(
      2,
    ),
    2,
  ],
  [
    anpaReader,
    "\u0016\u0001W2870\u001fas\nf l\u0013 BC\n\u0002^BC-X,4<\n^A title<\n\t LIMA (AP) _ It sails.\n\u0003AP-WF-11-13-13 1509GMT<\n\u0004",
    1,
  ],
];

describe.each(samples)("%o", (reader, file, count) => {
  const bytes = new TextEncoder().encode(file);

  test("every document is an article or a reject", async () => {
    expect(await soundly(reader, bytes)).toHaveLength(count);
  });

  testSound(reader, bytes);

  test("a file over the limit is a reject", async () => {
    const found = await readAll(reader, bytes, { maxBytes: 20 });
    expect(found).toMatchObject([{ ok: false, code: "article/too-large" }]);
  });
});

describe("bounded work", () => {
  const inNitf = (body: string) => `<nitf><body><body.content>${body}</body.content></body></nitf>`;
  const n = 100_000;
  test.each([
    ["elements in elements", nitfReader, inNitf("<p>".repeat(n)), "article/too-deep"],
    [
      "HTML in CDATA in elements",
      nitfReader,
      inNitf(`<![CDATA[${"<div>".repeat(n)}${p}]]>`),
      "article/too-deep",
    ],
    ["elements without end", nitfReader, inNitf("<a/>".repeat(300_000)), "article/too-large"],
    [
      "one attribute of a megabyte",
      nitfReader,
      `<nitf lang="${"x".repeat(1e6)}"><body>${p}</body></nitf>`,
      undefined,
    ],
    [
      "arrays in arrays",
      ninjsReader,
      `{"uri":"a","pubstatus":"usable","x":${"[".repeat(n)}${"]".repeat(n)},"body_text":"It sails."}`,
      undefined,
    ],
    [
      "escapes alone",
      ninjsReader,
      `{"uri":"a","headline":"A","body_text":"${"\\u00e9".repeat(n)}"}`,
      undefined,
    ],
    [
      "many items",
      ninjsReader,
      `[${'{"uri":"a","body_text":"It sails."},'.repeat(700)}{"uri":"a"}]`,
      undefined,
    ],
    [
      "an escape in every tag",
      newsmlG2Reader,
      `<newsItem><contentSet><inlineData>${"&lt;p>It sails.&amp;amp;&lt;/p>".repeat(5000)}</inlineData></contentSet></newsItem>`,
      undefined,
    ],
    [
      "messages that open and never close",
      iptc7901Reader,
      "\u0001hbe062 4 i 211 hb 061\r\n".repeat(20_000),
      "article/empty",
    ],
    [
      "marks alone",
      anpaReader,
      `\u0001W2870\u001fas\nf l\u0002${"^<=\n".repeat(n / 4)}\u0003`,
      undefined,
    ],
  ] as const)("%s", async (_, reader, file, code) => {
    const { user, system } = process.cpuUsage();
    const found = await readAll(reader, file, { maxBytes: 2_000_000 });
    const spent = process.cpuUsage({ user, system });
    const [first] = found;
    expect(code === undefined ? first?.ok : !first?.ok && first?.code).toBe(code ?? true);
    expect((spent.user + spent.system) / 1000).toBeLessThan(4000);
  });
});

test("texts that come with an item are found in one walk over it", async () => {
  const text = { uri: "a", type: "text", body_html: p };
  const picture = { type: "picture", body_html: p.repeat(100_000) };
  const texts = Array.from({ length: 300 }, (_, i) => [`a${i}`, text]);
  const associations = { picture, ...Object.fromEntries(texts) };
  const found = await readAll(ninjsReader, JSON.stringify({ ...text, associations }));
  expect(found).toHaveLength(301);
  expect(found.at(-1)).toMatchObject({ ok: true, uri: "file.a299" });
});

test("a file of lines may be larger than what is held of it", async () => {
  const line = `${JSON.stringify({ uri: "a", type: "text", pubstatus: "usable", body_html: p })}\n`;
  const found = await readAll(ninjsReader, line.repeat(100), { maxBytes: 500 });
  expect(found.map(({ ok }) => ok)).toEqual(Array(100).fill(true));
  expect(found[99]).toMatchObject({ uri: "file:100" });
});

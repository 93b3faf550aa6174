import { expect, test } from "vitest";
import { inFile, outcomes, readAll, readOne, shown } from "../markup/read-all.fixture.ts";
import { newsml1Reader, newsmlG2Reader, nitfReader } from "./index.ts";

const prose = "Residents of Port Maren voted on Sunday to keep the night ferry for five years.";

const nitf = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE nitf SYSTEM "nitf.dtd">
<nitf baselang="en-GB"><head>
 <title>Ferry</title>
 <tobject><tobject.subject tobject.subject.type="Transport"/></tobject>
 <docdata management-status="usable"><doc-id id-string="hb-1" regsrc="HB"/><urgency ed-urg="2"/>
  <date.issue norm="20240503T080000+0200"/><date.release norm="20240504T060000+0200"/>
  <ed-msg info="Adds the mayor"/></docdata>
 <pubdata name="Harbour Times"/></head>
<body><body.head><hedline><hl1>Night ferry stays</hl1><hl2>Town votes</hl2></hedline>
 <byline>By <person>Ana Ruiz</person> and <person>Frances d'Almeida</person><byttl>Harbour Bureau</byttl></byline>
 <distributor>Harbour Bureau</distributor>
 <dateline><location><city>Port Maren</city></location></dateline>
 <abstract><p>${prose}</p></abstract></body.head>
<body.content><block><p>${prose}</p>
 <p>It costs &#8364;90 million, the <org>harbour office</org> said.</p>
 <media><media-reference source="f.jpg"/><media-caption>The ferry at its berth.</media-caption></media>
 <ul><li>It sails at ten.</li></ul><p>___</p></block></body.content></body></nitf>`;

test("NITF: labels by element, metadata by its head, places in the file", async () => {
  const article = await readOne(nitfReader, nitf);
  expect(shown(article)).toEqual([
    "headline: Night ferry stays",
    "heading: Town votes",
    "byline: By Ana Ruiz and Frances d'Almeida",
    "byline: Harbour Bureau",
    "credit: Harbour Bureau",
    "dateline: Port Maren",
    `standfirst: ${prose}`,
    `other: ${prose}`,
    "paragraph: It costs €90 million, the harbour office said.",
    "caption: The ferry at its berth.",
    "list: It sails at ten.",
    "artefact: ___",
  ]);
  expect(article.metadata).toMatchObject({
    headline: { value: "Night ferry stays" },
    authors: [{ value: "Ana Ruiz", basis: "markup" }, { value: "Frances d'Almeida" }],
    outlet: { value: "Harbour Times" },
    agency: { value: "Harbour Bureau" },
    section: { value: "Transport" },
    dateline: { place: "Port Maren" },
    published: {
      edtf: "2024-05-03T08:00:00+02:00",
      candidates: [{ edtf: "2024-05-04T06:00:00+02:00" }],
    },
  });
  expect(article.source).toMatchObject({ id: "hb-1", mediaType: "application/nitf+xml" });
  expect(inFile(nitf, article)[8]).toBe(
    "It costs &#8364;90 million, the <org>harbour office</org> said.",
  );
  expect(article.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual(
    expect.arrayContaining([
      "wire/editors-note: Adds the mayor",
      "wire/urgency: urgency 2, where 1 is the most urgent",
    ]),
  );
});

test.each([
  ["canceled", "wire/status"],
  ["withheld", "wire/status"],
  ["embargoed", "wire/embargo"],
])("NITF: a status of %s is said", async (status, code) => {
  const { diagnostics } = await readOne(nitfReader, nitf.replace('"usable"', `"${status}"`));
  expect(diagnostics).toContainEqual(expect.objectContaining({ code, severity: "warning" }));
});

test("an encoding that the XML declaration names is the one read", async () => {
  const bytes = Buffer.from(
    nitf.replace("utf-8", "iso-8859-1").replace("Town votes", "Café"),
    "latin1",
  );
  expect(shown(await readOne(nitfReader, bytes))).toContain("heading: Café");
});

test("UTF-8 under a declaration of another encoding is read as UTF-8", async () => {
  const file = nitf.replace("utf-8", "iso-8859-1").replace("Town votes", "Café");
  expect(shown(await readOne(nitfReader, new TextEncoder().encode(file)))).toContain(
    "heading: Café",
  );
});

test.each(["utf-16le", "utf-16be"] as const)("%s with its mark", async (encoding) => {
  const bytes = Buffer.from(`\ufeff${nitf}`, "utf16le");
  if (encoding === "utf-16be") bytes.swap16();
  expect(nitfReader.recognises(bytes.subarray(0, 4096), "x")).toBe(true);
  expect(shown(await readOne(nitfReader, bytes))).toContain("heading: Town votes");
});

test("a file that ends inside an item says so", async () => {
  const cutOff = expect.objectContaining({ code: "wire/cut-off", severity: "warning" });
  const whole = await readOne(nitfReader, nitf);
  expect(whole.diagnostics).not.toContainEqual(cutOff);
  const cut = await readOne(nitfReader, nitf.slice(0, nitf.indexOf("It sails")));
  expect(cut.diagnostics).toContainEqual(cutOff);
});

test("entities of a DTD are not expanded, and nothing outside is read", async () => {
  const bomb = nitf
    .replace(
      '<!DOCTYPE nitf SYSTEM "nitf.dtd">',
      '<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>',
    )
    .replace("Town votes", "&b;&c;");
  expect(shown(await readOne(nitfReader, bomb))).toContain("heading: &b;&c;");
});

const item = (guid: string, itemClass: string, contents: string, meta = "") => `
<newsItem guid="${guid}" version="3" xml:lang="en"><itemMeta><itemClass qcode="ninat:${itemClass}"/>
<provider qcode="nprov:HB"><name>Harbour Bureau</name></provider><versionCreated>2024-05-03T08:00:00Z</versionCreated>
<firstCreated>2024-05-02T20:00:00Z</firstCreated><pubStatus qcode="stat:usable"/><signal qcode="sig:correction"/></itemMeta>
<contentMeta><headline>Night ferry stays</headline><by>By Ana Ruiz</by><dateline>PORT MAREN, May 3 (HB) -</dateline>
<subject qcode="dep:1" type="department"><name>Transport</name></subject>${meta}</contentMeta>
<contentSet>${contents}</contentSet></newsItem>`;
const html = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
<body><header><ul><li>Transport</li></ul></header><p>${prose}</p><p>&amp;quot;We work at night,&amp;quot; she said.</p></body></html></inlineXML>`;
const message = (
  items: string,
) => `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
<header><sent>2024-05-03T09:00:00Z</sent></header><itemSet>${items}</itemSet></newsMessage>`;

test("NewsML-G2: each item of a message once, those without text by what they are", async () => {
  const file = message(
    `<packageItem guid="p"/>${item("a", "text", html)}${item("b", "picture", '<remoteContent href="f.jpg"/>')}` +
      `${item("c", "text", '<remoteContent href="c.xml"/>')}${item("d", "audio", "")}<conceptItem guid="e"/>`,
  );
  expect(outcomes(await readAll(newsmlG2Reader, file))).toEqual([
    "file:1 article/unsupported file:1: holds no text: a package, which arranges other items",
    "file:2 Night ferry stays",
    "file:3 article/unsupported file:3: holds no text: a picture",
    "file:4 article/unsupported file:4: holds no text: its content lies at c.xml, which is not fetched",
    "file:5 article/unsupported file:5: holds no text: an item of class audio",
    "file:6 article/unsupported file:6: holds no text: a concept of a vocabulary",
  ]);
});

test.each([
  ["of XHTML", html, "file Night ferry stays"],
  [
    "of events",
    "<inlineXML><events/></inlineXML>",
    "file article/unsupported file: holds no text: a composite",
  ],
])("NewsML-G2: a composite item %s", async (_, contents, outcome) => {
  expect(outcomes(await readAll(newsmlG2Reader, item("a", "composite", contents)))).toEqual([
    outcome,
  ]);
});

test("NewsML-G2: what the item states, and XHTML that was escaped twice", async () => {
  const file = message(item("urn:hb:a", "text", html));
  const article = await readOne(newsmlG2Reader, file);
  expect(shown(article)).toEqual([
    "headline: Night ferry stays",
    "byline: By Ana Ruiz",
    "dateline: PORT MAREN, May 3 (HB) -",
    "other: Transport",
    `paragraph: ${prose}`,
    'paragraph: "We work at night," she said.',
  ]);
  expect(inFile(file, article)[5]).toBe("&amp;quot;We work at night,&amp;quot; she said.");
  expect(article.metadata).toMatchObject({
    authors: [{ value: "Ana Ruiz" }],
    agency: { value: "Harbour Bureau" },
    section: { value: "Transport" },
    published: { edtf: "2024-05-03T08:00:00Z", candidates: [{ edtf: "2024-05-02T20:00:00Z" }] },
  });
  expect(article.source.id).toBe("urn:hb:a");
  expect(article.diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["wire/correction", "wire/version"]),
  );
});

test.each([
  ["plain text", `<inlineData contenttype="text/plain">${prose}\n\nIt sails at ten.</inlineData>`],
  ["HTML in CDATA", `<inlineData><![CDATA[<p>${prose}</p><P>It sails at ten.</P>]]></inlineData>`],
  ["escaped HTML", `<inlineData>&lt;p>${prose}&lt;/p>&lt;p>It sails at ten.&lt;/p></inlineData>`],
  [
    "NITF",
    `<inlineXML><nitf><body><body.content><p>${prose}</p><p>It sails at ten.</p></body.content></body></nitf></inlineXML>`,
  ],
])("NewsML-G2: content as %s", async (_, content) => {
  const article = await readOne(newsmlG2Reader, item("a", "text", content));
  expect(shown(article).slice(3)).toEqual([`paragraph: ${prose}`, "paragraph: It sails at ten."]);
});

test("lines of an agency in one element are its paragraphs", async () => {
  const lines = `By Ana Ruiz\n    ${prose.slice(0, 40)}\n${prose.slice(40)}\n    It sails\nat ten.\n    It is blue.\n`;
  const article = await readOne(
    newsmlG2Reader,
    item("a", "text", `<inlineXML><html><body><p>${lines}</p></body></html></inlineXML>`),
  );
  expect(shown(article).slice(3)).toEqual([
    "byline: By Ana Ruiz",
    `paragraph: ${prose}`,
    "paragraph: It sails at ten.",
    "paragraph: It is blue.",
  ]);
});

const newsml1 = `<?xml version="1.0"?><NewsML Version="1.2"><NewsItem xml:lang="en"><Identification><NewsIdentifier>
<PublicIdentifier>urn:newsml:hb:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement>
<FirstCreated>20240502T200000Z</FirstCreated><ThisRevisionCreated>20240503T080000Z</ThisRevisionCreated>
<Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Night ferry stays</HeadLine>
<ByLine>By Ana Ruiz</ByLine><CopyrightLine>(c) 2024 Harbour Bureau</CopyrightLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="HB"/></Provider></AdministrativeMetadata>
<NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><DataContent>BODY</DataContent></ContentItem>
</NewsComponent><NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent>A long caption of a picture that
is no part of the story, although it has more words than the story itself has.</DataContent></ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>`;

test("NewsML 1: the lines, and the component that is the story", async () => {
  const article = await readOne(
    newsml1Reader,
    newsml1.replace("BODY", `<![CDATA[<P>${prose}</P>]]>`),
  );
  expect(shown(article)).toEqual([
    "headline: Night ferry stays",
    "byline: By Ana Ruiz",
    "notice: (c) 2024 Harbour Bureau",
    `paragraph: ${prose}`,
  ]);
  expect(article.metadata).toMatchObject({
    agency: { value: "HB" },
    published: { edtf: "2024-05-03T08:00:00Z", candidates: [{ edtf: "2024-05-02T20:00:00Z" }] },
  });
  expect(article.source.id).toBe("urn:newsml:hb:1");
});

test("NewsML 1: an item of pictures alone", async () => {
  const file = newsml1.replace(
    /<NewsComponent><Role[\s\S]*<\/NewsComponent>\n<\/NewsComponent>/,
    '<ContentItem Href="f.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>',
  );
  expect(outcomes(await readAll(newsml1Reader, file))).toEqual([
    "file article/unsupported file: holds no text: its content is of type Photo",
  ]);
});

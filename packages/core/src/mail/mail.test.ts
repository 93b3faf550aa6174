import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLimits, readArticles, type SourceDocument } from "../formats/index.ts";
import { verifyArticle } from "../verify/article.ts";
import { emlReader, mboxReader } from "./index.ts";

const story = `Residents of Port Maren voted on Sunday to keep the night ferry
running for five more years, the harbour office said.

About 3,000 people took part, more than in any vote since the
lighthouse was sold.
`;
const header = `From: Ana Ruiz <ana@harbour.example>
To: desk@harbour.example
Subject: Night ferry stays
Date: Sun, 5 May 2024 08:00:00 +0200
Message-ID: <17@harbour.example>
MIME-Version: 1.0
`;
const plain = `${header}Content-Type: text/plain; charset=utf-8\n\n${story}`;

/** A message of several parts, each its header fields, a blank line and its content. */
const multipart = (kind: string, ...parts: string[]) =>
  `${header}Content-Type: multipart/${kind}; boundary="cut"\n\n${parts.map((part) => `--cut\n${part}\n`).join("")}--cut--\n`;

async function articlesOf(source: string | Uint8Array, limits = {}) {
  const list = [];
  for await (const read of readArticles(emlReader, source, { uri: "a.eml", ...limits })) {
    list.push(read);
  }
  return list;
}

async function articleOf(source: string | Uint8Array) {
  const [first] = await articlesOf(source);
  if (!first?.ok) throw new Error(first?.message);
  expect(verifyArticle(first.article)).toEqual([]);
  return first.article;
}

const shown = async (source: string, limits = {}) =>
  (await articlesOf(source, limits)).map((read) =>
    read.ok ? `${read.uri}: ${read.article.text.trim().slice(0, 20)}` : `${read.uri}: ${read.code}`,
  );

test("the header is metadata, the body is the text", async () => {
  const { source, metadata, segments, text } = await articleOf(plain);
  expect(source).toMatchObject({ id: "17@harbour.example", mediaType: "message/rfc822" });
  expect(metadata).toMatchObject({
    headline: { value: "Night ferry stays", basis: "markup" },
    authors: [{ value: "Ana Ruiz" }],
    published: { edtf: "2024-05-05T08:00:00+02:00" },
    outlet: null,
  });
  expect(text.trim()).toBe(story.trim());
  expect(segments.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
});

describe("who it is from", () => {
  test.each([
    ["a person writes", "From: Ana Ruiz <a@b.example>", ["Ana Ruiz"], undefined],
    [
      "an office writes",
      "From: Press Office of Port Maren <a@b.example>",
      [],
      "Press Office of Port Maren",
    ],
    ["a first name tells neither", "From: Ana <a@b.example>", [], undefined],
    ["nor does an address", "From: ana@b.example", [], undefined],
    [
      "a newsletter comes from an outlet, whatever its name",
      "From: Harbour Weekly <a@b.example>\nList-Unsubscribe: <https://b.example/off>",
      [],
      "Harbour Weekly",
    ],
    [
      "a newsletter without a name has that of its list",
      "From: a@b.example\nList-Id: Harbour Weekly <weekly.b.example>",
      [],
      "Harbour Weekly",
    ],
    [
      "in a list that all may write to, a person writes",
      "From: Ana Ruiz <a@b.example>\nList-Id: Harbour talk <talk.b.example>\nList-Post: <mailto:talk@b.example>",
      ["Ana Ruiz"],
      "Harbour talk",
    ],
  ])("%s", async (_, from, authors, outlet) => {
    const { metadata } = await articleOf(plain.replace(/^From: .*/, from));
    expect(metadata.authors.map(({ value }) => value)).toEqual(authors);
    expect(metadata.outlet?.value).toBe(outlet);
  });
});

describe("how the words are written", () => {
  test.each([
    [
      "quoted-printable",
      "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=E9 at the har=\nbour stays open.",
      "The café at the harbour stays open.",
    ],
    [
      "base64",
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nVGhlIGNhZsOpIHN0YXlzIG9wZW4u",
      "The café stays open.",
    ],
    [
      "another character set",
      "Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\n8M/S1A==",
      "Порт",
    ],
    [
      "flowed lines",
      "Content-Type: text/plain; format=flowed\n\nThe ferry \nstays open.",
      "The ferry stays open.",
    ],
  ])("%s", async (_, rest, words) => {
    expect((await articleOf(`${header}${rest}\n`)).text.trim()).toBe(words);
  });

  test("words of the header too", async () => {
    const subject = "Subject: =?iso-8859-1?Q?Caf=E9?= =?utf-8?B?IGJsZWlidA==?=";
    const { metadata } = await articleOf(plain.replace(/^Subject: .*$/m, subject));
    expect(metadata.headline?.value).toBe("Café bleibt");
  });

  test("marks of replies are no part of the title", async () => {
    const { metadata } = await articleOf(plain.replace("Night ferry", "Re: Fwd: Night ferry"));
    expect(metadata.headline?.value).toBe("Night ferry stays");
  });
});

describe("alternatives", () => {
  const page = `Content-Type: text/html\n\n<h1>Night ferry stays</h1><p>${story.replace("\n\n", "</p><p>")}</p>`;
  test("the plain one where it says as much", async () => {
    const both = multipart("alternative", `Content-Type: text/plain\n\n${story}`, page);
    expect((await articleOf(both)).text).not.toContain("Night ferry stays");
  });
  test("the page where the plain one only points to it", async () => {
    const pointer = "Content-Type: text/plain\n\nSee https://harbour.example/17 in a browser.";
    const { text, metadata } = await articleOf(multipart("alternative", pointer, page));
    expect(text).toContain("3,000 people");
    expect(metadata.published?.edtf).toBe("2024-05-05T08:00:00+02:00");
  });
});

describe("attached", () => {
  const body = `Content-Type: text/plain\n\n${story}`;
  const notes = `Content-Type: text/plain\nContent-Disposition: attachment; filename="notes.txt"\n\nThe tide was low.`;
  const inner = `Content-Type: message/rfc822\n\n${plain.replace("Night ferry stays", "The older one")}`;

  test("texts and messages are documents of their own, in order", async () => {
    expect(await shown(multipart("mixed", body, notes, inner))).toEqual([
      "a.eml: Residents of Port Ma",
      "a.eml!/notes.txt: The tide was low.",
      "a.eml!/2: Residents of Port Ma",
    ]);
  });

  test("what is not read is said", async () => {
    const picture = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw==";
    const { diagnostics } = await articleOf(multipart("mixed", body, picture, picture));
    expect(diagnostics.map(({ message }) => message)).toContain(
      "attached and not read: 2 image/png",
    );
    expect(await articlesOf(multipart("mixed", picture))).toEqual([
      expect.objectContaining({
        code: "article/empty",
        message: expect.stringContaining("only attachments: 1 image/png"),
      }),
    ]);
  });

  test("messages in messages are read to the depth that is given", async () => {
    let message = plain;
    for (let i = 0; i < 5; i++) {
      message = multipart("mixed", body, `Content-Type: message/rfc822\n\n${message}`).replaceAll(
        "cut",
        `cut${i}`,
      );
    }
    const read = await shown(message, { maxDepth: 3 });
    expect(read.at(-1)).toBe("a.eml!/1!/1!/1: article/too-deep");
    expect(read).toHaveLength(4);
  });
});

describe("what mail programs write around the words", () => {
  const kindsOf = async (text: string, subject = "Night ferry") => {
    const mail = plain.replace(story, text).replace("Night ferry", subject);
    const { segments, text: read } = await articleOf(mail);
    return segments.map(
      ({ kind, start, end }) => `${kind}: ${read.slice(start, end).slice(0, 12)}`,
    );
  };

  test("a signature is a notice, as is nothing else with two hyphens", async () => {
    expect(await kindsOf(`${story}\n--\nAna Ruiz\nHarbour Times\n`)).toEqual([
      "paragraph: Residents of",
      "paragraph: About 3,000 ",
      "notice: --\nAna Ruiz\n",
    ]);
  });
  test("quoted messages stand apart from the answer", async () => {
    const text = `${story}\nOn Sat, 4 May 2024, Li Wei wrote:\n> Will the ferry stay?\n>\n> Li\n\nIt was close.\n`;
    expect(await kindsOf(text)).toContain("other: On Sat, 4 Ma");
    expect((await kindsOf(text)).at(-1)).toMatch(/: It was close/);
  });
  test("of a forwarded message the header is a notice and the words are read", async () => {
    const text = `Worth a look.\n\n---------- Forwarded message ---------\nFrom: Li Wei <li@b.example>\nDate: Sat, 4 May 2024\nSubject: Ferry\n\n${story}`;
    const kinds = await kindsOf(text);
    expect(kinds.filter((kind) => kind.startsWith("notice"))).toEqual(["notice: ---------- F"]);
    expect(kinds).toContain("paragraph: Residents of");
  });
  test("what stands below an answer as the original message is not the article", async () => {
    const text = `It was close.\n\n-----Original Message-----\nFrom: Li Wei\nSent: Saturday\nSubject: Ferry\n\n${story}`;
    expect((await kindsOf(text)).at(-1)).toBe("other: -----Origina");
    expect((await kindsOf(text, "FW: Night ferry")).at(-1)).toBe("paragraph: About 3,000 ");
  });
});

describe("mailboxes", () => {
  const postmark = "From ana@harbour.example Sun May  5 08:00:00 2024\n";
  const quoted = (text: string) => text.replace(/^(>*From )/gm, ">$1");
  const asMbox = (messages: readonly string[]) =>
    messages.map((message) => `${postmark}${quoted(message)}\n`).join("");

  async function documentsOf(
    source: Parameters<typeof mboxReader.documents>[0],
    maxBytes?: number,
  ) {
    const limits = { ...defaultLimits, ...(maxBytes !== undefined && { maxBytes }) };
    const all: SourceDocument[] = [];
    for await (const each of mboxReader.documents(source, { uri: "box", limits })) all.push(each);
    return all;
  }

  test("each message is one document; lines of the text that open with From do not part it", async () => {
    const body = `${story}\nFrom here the ferry goes on to Halden at 10:05 since 2019.\n\n>From the mayor: yes.\n`;
    const all = await documentsOf(asMbox([plain.replace(story, body), plain]));
    expect(all.map(({ uri }) => uri)).toEqual(["box:1", "box:2"]);
    expect(all[0]).toMatchObject({ bytes: expect.stringContaining("\nFrom here the ferry") });
    expect(all[0]).toMatchObject({ bytes: expect.stringContaining("\n>From the mayor") });
  });

  test("a message over the limit is a reject, and the next one is read", async () => {
    const long = plain.replace(story, story.repeat(40));
    const all = await documentsOf(asMbox([long, plain]), 2000);
    expect(all.map(({ kind }) => kind)).toEqual(["reject", "bytes"]);
  });

  test("nothing in, nothing out", async () => {
    expect(await documentsOf("")).toEqual([]);
    expect(await documentsOf("\n\n")).toEqual([]);
  });

  const lines = fc.constantFrom(
    "From the sea.",
    ">From afar.",
    ">>From ",
    "",
    "-- ",
    "words",
    "x".repeat(300),
    "From a 1:02 2024",
  );
  test("as many come out as went in, however the bytes arrive", async () => {
    const messages = fc.array(fc.array(lines, { maxLength: 8 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(messages, fc.integer({ min: 1, max: 700 }), async (bodies, step) => {
        const box = asMbox(
          bodies.map((body) => plain.replace(story, `A word.\n${body.join("\n")}\n`)),
        );
        const bytes = new TextEncoder().encode(box);
        const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) =>
          bytes.subarray(i * step, (i + 1) * step),
        );
        const whole = await documentsOf(box);
        expect(await documentsOf(chunks)).toEqual(whole);
        expect(whole).toHaveLength(bodies.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("whatever comes", () => {
  const whole = multipart(
    "mixed",
    `Content-Type: text/plain; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\n${story}`,
    `Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n${btoa(`<p>${story}</p>`)}`,
    `Content-Type: message/rfc822\n\n${plain}`,
  );
  const bytes = new TextEncoder().encode(`From a@b.example Sun May  5 08:00:00 2024\n${whole}\n`);

  test.each([emlReader, mboxReader])("cut and changed: $name", async (reader) => {
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(flips, fc.nat(bytes.length), async (changes, length) => {
        const damaged = bytes.slice(0, length);
        for (const [at, byte] of changes) if (at < length) damaged[at] = byte;
        for await (const read of readArticles(reader, damaged)) {
          if (read.ok) expect(verifyArticle(read.article)).toEqual([]);
          else expect(read.message).not.toBe("");
        }
      }),
      { numRuns: 150 },
    );
  });

  test("parts in parts without end are refused", async () => {
    const deep = Array.from(
      { length: 300 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    );
    expect(await shown(`${header}${deep.join("")}`)).toEqual(["a.eml: article/too-deep"]);
  });
});

test.each([
  ["a message", plain, true],
  ["white space first", `   \r\n${plain}`, true],
  ["a press release", "Subject: Ferry stays\nFrom: Ana Ruiz\n\nThe ferry stays.\n", false],
  ["prose", story, false],
  ["a page", "<html><p>From: x</p>", false],
])("mail is told by its header: %s", (_, text, isMail) => {
  expect(emlReader.recognises(new TextEncoder().encode(text), "a.txt")).toBe(isMail);
});

test("mailboxes are told by their first line", () => {
  const tells = (text: string) => mboxReader.recognises(new TextEncoder().encode(text), "x");
  expect(tells(`From a@b.example Sun May  5 08:00:00 2024\n${plain}`)).toBe(true);
  expect(tells("From here the ferry goes on to Halden.\n")).toBe(false);
});

test.each([
  ["From ana@harbour.example Thu Mar  4 10:05:31 2021", true],
  ["From - Thu Mar 04 10:05:31 +0000 2021", true],
  ["From MAILER-DAEMON Thu Mar  4 10:05:31 2021", true],
  ["From ana at harbour.example  Thu Mar  4 10:05:31 2021", true],
  ["From 9:00 to 10:30 on Thursday, 4 March 2021, the ferry did not sail.", false],
  ["From the mayor, 10:05, in 2021", false],
  ["From ana@harbour.example on Thu Mar 4 10:05:31 2021", false],
])("what parts messages: %s: %s", async (line, parts) => {
  const mail = (text: string) =>
    `From a@b.example Sun May  5 08:00:00 2024\nSubject: A\n\n${text}\n`;
  const documents: SourceDocument[] = [];
  const source = mail(`One.\n\n${line}\nSubject: B\n\nTwo.`);
  for await (const each of mboxReader.documents(source, { uri: "m", limits: defaultLimits }))
    documents.push(each);
  expect(documents).toHaveLength(parts ? 2 : 1);
  expect(mboxReader.recognises(new TextEncoder().encode(`${line}\nSubject: B\n`), "x")).toBe(parts);
  expect(
    mboxReader.recognises(new TextEncoder().encode(`${line}\n\nThe ferry stays.\n`), "x"),
  ).toBe(false);
});

test("attachments of one name are told apart", async () => {
  const attached = (text: string) =>
    `Content-Type: text/plain\nContent-Disposition: attachment; filename="note.txt"\n\n${text}\n`;
  const mail = multipart(
    "mixed",
    `Content-Type: text/plain\n\n${story}`,
    attached("One."),
    attached("Two."),
  );
  expect((await articlesOf(mail)).map(({ uri }) => uri)).toEqual([
    "a.eml",
    "a.eml!/note.txt",
    "a.eml!/2/note.txt",
  ]);
});

import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./run.fixture.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-cli-"));
const article =
  "Harbour reopens\n\nThe harbour of Lumen reopened on Monday, the mayor, Ana Ruiz, said.\n";

beforeAll(() => {
  writeFileSync(path.join(folder, "b.txt"), article);
  writeFileSync(
    path.join(folder, "a.txt"),
    "Ferry late\n\nThe ferry to Halden was late again, passengers said.\n",
  );
  writeFileSync(path.join(folder, "empty.txt"), " \n");
  writeFileSync(path.join(folder, "notes.md"), "# not an article\n");
  writeFileSync(
    path.join(folder, "more.ndjson"),
    `{"id":"n1","text":"One line."}\nnot json\n{"id":"n2","html":"<p>no</p>"}\n`,
  );
  writeFileSync(
    path.join(folder, "page.html"),
    `<title>Ferry late</title><time datetime="2024-05-03">Friday</time><h1>Ferry late</h1>
<p>The ferry to Halden was late again on Thursday, passengers said, and the next one did not leave at all.</p>`,
  );
  symlinkSync(folder, path.join(folder, "loop"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("annotate", () => {
  test("gives one record a document, in a stable order, between header and summary", async () => {
    const { status, records, err } = await run(["annotate", "."], { cwd: folder });
    expect(records.map(({ type }) => type)).toEqual([
      "header",
      "article",
      "article",
      "reject",
      "article",
      "reject",
      "article",
      "article",
      "summary",
    ]);
    expect(records.slice(1, -1).map(({ source }) => (source as { uri: string }).uri)).toEqual([
      "a.txt",
      "b.txt",
      "empty.txt",
      "more.ndjson:1",
      "more.ndjson:2",
      "more.ndjson:3",
      "page.html",
    ]);
    expect(records.at(-1)).toEqual({ type: "summary", in: 7, articles: 5, rejects: 2 });
    expect(records.filter(({ type }) => type === "reject").map(({ code }) => code)).toEqual([
      "article/empty",
      "record/invalid",
    ]);
    expect(err).toContain("1 .md");
    expect(status).toBe(1);
  });

  test("reads a page of HTML, and takes its own date before that of the run", async () => {
    const args = ["annotate", "page.html", "--layers", "times", "--published", "2020-01-01"];
    const { records } = await run(args, { cwd: folder });
    expect(records[1]).toMatchObject({
      source: { mediaType: "text/html" },
      metadata: { headline: { value: "Ferry late" }, published: { edtf: "2024-05-03" } },
      annotations: {
        times: expect.arrayContaining([expect.objectContaining({ edtf: "2024-05-02" })]),
      },
    });
  });

  test("what it writes verifies", async () => {
    const { out } = await run(["annotate", path.join(root, "seeds"), "--published", "2022-04-21"]);
    const verified = await run(["verify"], { stdin: out });
    expect(verified.out).toMatch(/^-: \d{3,} spans in 5 articles checked, 0 problems\n$/);
    expect(verified.status).toBe(0);
  });

  test("computes only the layers asked for", async () => {
    const { records } = await run(["annotate", "b.txt", "--layers", "sentences,times"], {
      cwd: folder,
    });
    expect(Object.keys(records[1]?.["annotations"] as object)).toEqual(["sentences", "times"]);
    const none = await run(["annotate", "b.txt", "--layers", "none"], { cwd: folder });
    expect(none.records[1]?.["annotations"]).toEqual({});
  });

  test("reads standard input as text or as records, by its first character", async () => {
    const text = await run(["annotate", "-"], { stdin: article });
    expect(text.records[1]).toMatchObject({ type: "article", text: article, source: { uri: "-" } });
    const record = await run(["annotate", "-"], { stdin: '{"id":"x","text":"A line."}' });
    expect(record.records[1]).toMatchObject({ type: "article", source: { id: "x" } });
  });

  test("gives the same bytes twice", async () => {
    const first = await run(["annotate", "seeds"], { cwd: root });
    const second = await run(["annotate", "seeds"], { cwd: root });
    expect(second.out).toBe(first.out);
  });

  test("writes one JSON array where asked", async () => {
    const { out } = await run(["annotate", "b.txt", "--format", "json"], { cwd: folder });
    expect((JSON.parse(out) as { type: string }[]).map(({ type }) => type)).toEqual([
      "header",
      "article",
      "summary",
    ]);
  });

  test("rejects a document over the limit and goes on", async () => {
    const { records } = await run(["annotate", "a.txt", "b.txt", "--max-bytes", "70"], {
      cwd: folder,
    });
    expect(records.map(({ type }) => type)).toEqual(["header", "article", "reject", "summary"]);
    expect(records[2]).toMatchObject({ code: "article/too-large", source: { uri: "b.txt" } });
  });
});

describe("analyze", () => {
  test("prints every part of the screen for the samples, plain where it is piped", async () => {
    const { status, out } = await run(["analyze", "seeds", "--published", "2022-04-21"], {
      cwd: root,
    });
    for (const part of [
      "Articles",
      "Stories",
      "People",
      "Key quotes",
      "Timeline",
      "Where sources differ",
    ])
      expect(out).toContain(`\n${part}\n`);
    expect(out).toMatch(/^5 articles in 2 stories\n/);
    expect(out).toMatch(/Fumio Kishida\s+Prime Minister, Japan/);
    expect(out).toMatch(/seeds\/000_agency-copy\.txt:\d+/);
    expect(out).not.toContain("\u001b");
    expect(status).toBe(0);
  });

  test("fits the terminal, and styles unless NO_COLOR holds", async () => {
    const wide = await run(["analyze", "seeds"], { cwd: root, columns: 72 });
    const plain = wide.out.replace(/\u001b\[\d+m/g, "");
    expect(wide.out).toContain("\u001b[1m");
    expect(Math.max(...plain.split("\n").map((line) => line.length))).toBeLessThanOrEqual(72);
    const quiet = await run(["analyze", "seeds"], {
      cwd: root,
      columns: 72,
      env: { NO_COLOR: "1" },
    });
    expect(quiet.out).toBe(plain);
  });

  test("counts a file that is there twice once, and says so", async () => {
    const { out, status } = await run(["analyze", "b.txt", "loop/b.txt"], { cwd: folder });
    expect(out).toMatch(/^1 article in 1 story, 1 document set aside\n/);
    expect(out).toContain("the same bytes as b.txt");
    expect(status).toBe(1);
  });

  test("stays one screen however many articles, stories and differences there are", async () => {
    const stdin = Array.from({ length: 120 }, (_, number) => {
      const town = `${"BDFGKLMNPRST"[number % 12]}${"aeiou"[number % 5]}${"lmnr"[number % 4]}ford`;
      const text = (dead: number, words: string) =>
        `A ferry fire in ${town} killed ${dead} people on Tuesday, rescuers said. ${words} “The doors of the ferry would not open,” said Ana Ruiz${number}, the harbour master.`;
      const day = `20${String(10 + Math.floor(number / 12))}-${String(1 + (number % 12)).padStart(2, "0")}-06`;
      return [text(12 + number, "It burned."), text(15 + number, "The fire burned for hours.")]
        .map((words) => JSON.stringify({ text: words, publishedAt: day }))
        .join("\n");
    }).join("\n");
    const { out } = await run(["analyze", "-"], { stdin });
    expect(out).toMatch(/^240 articles in \d+ stories\n/);
    expect(out).toContain("more; --json has them all");
    expect(out.split("\n").length).toBeLessThan(200);
    expect(out).not.toMatch(/story ([7-9]|\d\d+): /); // a number that the screen does not explain
  }, 60_000);

  test("says of a language whether it was annotated", async () => {
    const german =
      "Der Bürgermeister sagte am Montag, dass der Hafen nach drei Wochen wieder geöffnet ist und dass alle sehr froh darüber sind.";
    const stdin = [{ text: "Elstow 3 Lummen 2" }, { text: german }].map((r) => JSON.stringify(r));
    const { out } = await run(["analyze", "-"], { stdin: stdin.join("\n") });
    expect(out).toContain("language unknown ·");
    expect(out).toContain("language de, not annotated ·");
  });

  test("lets no article speak to the terminal", async () => {
    const stdin = JSON.stringify({
      text: "\u001b]0;owned\u0007Harbour reopens\n\n\u001b[2J“The \u001b[31mharbour is open at last and stays open,” Ana Ruiz said on Monday.",
    });
    const { out } = await run(["analyze", "-"], { stdin });
    expect(out).toContain("harbour is open at last");
    expect(out).not.toMatch(/[\u001b\u0007]/);
  });

  test("--json is one object with spans that slice back", async () => {
    const { out } = await run(["analyze", "b.txt", "--json"], { cwd: folder });
    const analysis = JSON.parse(out) as {
      articles: { source: { uri: string } }[];
      stories: unknown[];
    };
    expect(analysis.articles.map(({ source }) => source.uri)).toEqual(["b.txt"]);
    expect(analysis.stories).toHaveLength(1);
  });
});

describe("stories and compare", () => {
  test("group the samples into four and one, with verifiable evidence", async () => {
    const { out, records, status } = await run(["compare", "seeds"], { cwd: root });
    const stories = records.filter(({ type }) => type === "story");
    expect(stories.map(({ articles }) => (articles as string[]).length).sort()).toEqual([1, 4]);
    expect(records.filter(({ type }) => type === "comparison")).toHaveLength(2);
    expect((await run(["verify"], { stdin: out })).out).toContain(", 0 problems");
    expect(status).toBe(0);
  });

  test("read what annotate wrote as they read the texts", async () => {
    const files = ["annotate", "seeds", "--published", "2022-04-21"];
    const annotated = await run(files, { cwd: root });
    const direct = await run(["compare", ...files.slice(1)], { cwd: root });
    const piped = await run(["compare", "-"], { cwd: root, stdin: annotated.out });
    expect(piped.records).toEqual(direct.records);
    const other = await run(["annotate", "-"], { stdin: '{"type":"article","text":"A line."}\n' });
    expect(other.records.map(({ type }) => type)).toEqual(["header", "article", "summary"]);
  });

  test.each([
    { format: "table", says: /^ {2}differs {5}quotation of Fumio Kishida: whoever/m },
    {
      format: "md",
      says: /^\| quotation of Fumio Kishida: whoever .* \| seeds\/000.*:12 \| “Who/m,
    },
  ])("compare prints a $format, each point with the words of its sources", async (one) => {
    const { out, status } = await run(["compare", "seeds", "--format", one.format], { cwd: root });
    expect(out).toContain("(4 articles, 4 independent sources)");
    expect(out).toMatch(one.says);
    expect(status).toBe(0);
  });

  test.each([
    { format: "table", says: /^ {2}2022-05 \(ahead\) {9}.*\n(?: {26}.*\n)+/m },
    { format: "md", says: /^\| 2022-05 \(ahead\) \| .* \| seeds\/.*\(reported 2022-04-21\) \|$/m },
  ])(
    "timeline prints a $format, the day of the event apart from that of the report",
    async (one) => {
      const { out, status } = await run(
        ["timeline", "seeds", "--published", "2022-04-21", "--format", one.format],
        { cwd: root },
      );
      expect(out).toMatch(one.says);
      expect(status).toBe(0);
    },
  );

  test("timeline writes for machines what stories writes", async () => {
    const { records, out } = await run(["timeline", "seeds"], { cwd: root });
    expect(records).toEqual((await run(["stories", "seeds"], { cwd: root })).records);
    expect((await run(["verify"], { stdin: out })).out).toContain(", 0 problems");
  });

  test("stories leaves comparisons out", async () => {
    const { records } = await run(["stories", "a.txt", "b.txt"], { cwd: folder });
    expect(records.map(({ type }) => type)).toEqual([
      "header",
      "article",
      "article",
      "story",
      "story",
      "summary",
    ]);
  });
});

test("verify finds a span that does not hold its words", async () => {
  const { out } = await run(["annotate", "b.txt"], { cwd: folder });
  const broken = out.replace('"exact":"Ana Ruiz"', '"exact":"Ana Ruis"');
  expect(broken).not.toBe(out);
  const { status, out: report } = await run(["verify", "-"], { stdin: broken });
  expect(report).toMatch(/^-:2: annotations\.mentions\[\d+\].*Ana Rui/);
  expect(status).toBe(1);
});

test("schema prints what the package ships, and lists it", async () => {
  const { out } = await run(["schema", "article"]);
  expect(JSON.parse(out)).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
  });
  expect((await run(["schema"])).out.split("\n")).toContain("quote");
  expect((await run(["schema", "nothing"])).status).toBe(2);
});

describe("usage", () => {
  test.each([
    { args: ["anotate", "x"], status: 2, says: "Did you mean annotate?" },
    { args: ["annotate"], status: 2, says: "missing required argument" },
    { args: ["annotate", "b.txt", "--layers", "nouns"], status: 2, says: "“nouns” is no layer" },
    {
      args: ["annotate", "b.txt", "--published", "yesterday"],
      status: 2,
      says: "expected an EDTF date",
    },
    { args: ["annotate", "b.txt", "--max-bytes", "0"], status: 2, says: "at least 1" },
    { args: ["serve", "--port", "99999"], status: 2, says: "at most 65535" },
    { args: ["serve", "--port", "0", "--host", "192.0.2.1"], status: 2, says: "cannot listen on" },
    { args: ["annotate", "nowhere/"], status: 3, says: "there is nothing there" },
    { args: ["verify", "nowhere.ndjson"], status: 3, says: "there is no such file" },
    { args: ["--help"], status: 0, says: "" },
    { args: ["--version"], status: 0, says: "" },
  ])("corpus $args ends with $status", async ({ args, status, says }) => {
    const result = await run(args, { cwd: folder });
    expect(result.status).toBe(status);
    expect(result.err).toContain(says);
    expect(result.out === "").toBe(status !== 0 || says !== "");
  });

  test.each([
    "analyze",
    "annotate",
    "entities",
    "stories",
    "compare",
    "timeline",
    "verify",
    "eval",
    "schema",
    "serve",
  ])("the help of %s shows it in use", async (name) => {
    const { out, status } = await run([name, "--help"]);
    expect(out).toMatch(new RegExp(`\nExamples:\n  corpus ${name}\\b`));
    expect(status).toBe(0);
  });

  test("an empty folder is no error, and says what would be read", async () => {
    const empty = mkdtempSync(path.join(folder, ".empty-"));
    const { status, records, err } = await run(["annotate", empty]);
    expect(records.at(-1)).toEqual({ type: "summary", in: 0, articles: 0, rejects: 0 });
    expect(err).toContain("no articles found");
    expect(status).toBe(0);
  });

  test("flags win over the environment, the environment over the configuration file", async () => {
    const cwd = mkdtempSync(path.join(folder, ".config-"));
    writeFileSync(path.join(cwd, "x.txt"), article);
    writeFileSync(path.join(cwd, "corpus.config.json"), '{"layers":["sentences"]}');
    const layersOf = async (args: string[], env: Record<string, string>) => {
      const before = { ...process.env };
      Object.assign(process.env, env);
      const { records } = await run(["annotate", "x.txt", ...args], { cwd });
      process.env = before;
      return Object.keys(records[1]?.["annotations"] as object);
    };
    expect(await layersOf([], {})).toEqual(["sentences"]);
    expect(await layersOf([], { CORPUS_LAYERS: "times" })).toEqual(["times"]);
    expect(await layersOf(["--layers", "amounts"], { CORPUS_LAYERS: "times" })).toEqual([
      "amounts",
    ]);
    writeFileSync(path.join(cwd, "corpus.config.json"), '{"layer":"x"}');
    const wrong = await run(["annotate", "x.txt"], { cwd });
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain("corpus.config.json");
  });
});

import { type Article, EntityType, EventType } from "@corpus/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exportBrat } from "./brat.ts";
import { hostileArticle } from "./hostile.fixture.ts";
import { files, plain, sliced, textOf } from "./read.fixture.ts";
import { sampleArticle } from "./sample.fixture.ts";

/** The text and the annotations of the only article, and the configuration. */
async function filesOf(article: Article) {
  const all = await files(exportBrat([article]));
  const [conf, text, annotations] = [...all.values()].map(textOf);
  return {
    names: [...all.keys()],
    conf: conf!,
    text: text!,
    lines: annotations!.split("\n").slice(0, -1),
  };
}

// The lines that brat's own description of the format allows.
const forms = [
  /^T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*\t[^\t]+$/,
  /^E\d+\t\S+:T\d+(?: \S+:[TE]\d+)*$/,
  /^R\d+\t\S+ Arg1:T\d+ Arg2:T\d+$/,
  /^A\d+\t\S+ [TE]\d+ \S+$/,
  /^N\d+\tReference T\d+ [^\s:]+:\S+\t[^\t]*$/,
  /^#\d+\tAnnotatorNotes [TE]\d+\t[^\t]*$/,
  /^\*\tEquiv(?: T\d+){2,}$/,
];

/** Sees that every line has a form that brat reads, an id of its own, and words that stand where it says. */
function check({ text, lines }: Awaited<ReturnType<typeof filesOf>>): void {
  const ids = lines.map((line) => line.split("\t")[0]).filter((id) => id !== "*");
  expect(new Set(ids).size).toBe(ids.length);
  for (const line of lines) {
    expect(forms.some((form) => form.test(line))).toBe(true);
    for (const [, id] of line.matchAll(/[: ]([TE]\d+)(?=\s|$)/g)) expect(ids).toContain(id);
    if (!line.startsWith("T")) continue;
    const [, body = "", words] = line.split("\t");
    const pieces = body
      .slice(body.indexOf(" ") + 1)
      .split(";")
      .map((piece) => {
        const [from, to] = piece.split(" ").map(Number);
        return sliced(text, from!, to!);
      });
    expect(pieces.join(" ").replace(/\s/g, " ")).toBe(words);
    expect(pieces.some((piece) => /[\r\n]/.test(piece))).toBe(false);
  }
}

test("text, annotations and configuration of the sample", async () => {
  const written = await filesOf(sampleArticle());
  expect(written.names.map((name) => name.replace(/art_\w+/, "ID"))).toEqual([
    "annotation.conf",
    "harbour_ID.txt",
    "harbour_ID.ann",
  ]);
  check(written);
  const named = (words: string) => written.lines.find((line) => line.endsWith(`\t${words}`));
  expect(named("Ida Brandt")).toMatch(/^T\d+\tperson 71 81\tIda Brandt$/);
  expect(named("“hiding” its losses")).toMatch(/^T\d+\tQuote \d+ \d+;\d+ \d+\t/); // over a line's end
  expect(written.lines.filter((line) => line.startsWith("*"))).toHaveLength(1);
  expect(written.lines.filter((line) => line.startsWith("E"))).toEqual([
    expect.stringMatching(/^E1\tACCUSE:T\d+ Actor:T\d+ Recipient:T\d+ Time:T\d+$/),
  ]);
  expect(written.lines).toContain("A10\tModality E1 occurred");
});

test("a link that names no base is no normalisation", async () => {
  const { lines } = await filesOf(
    sampleArticle(({ entities }) => {
      entities[1]!.link = { id: "Q42", score: 1 };
    }),
  );
  expect(lines.filter((line) => line.startsWith("N"))).toEqual([]);
});

test("every type that is used is configured", async () => {
  const { conf, lines } = await filesOf(sampleArticle());
  const used = new Set(lines.map((line) => /^[TERA]\d+\t([^\s:]+)/.exec(line)?.[1]));
  for (const type of [...used, ...EntityType.options, ...EventType.options])
    if (type !== undefined) expect(conf).toMatch(new RegExp(`^${type}\\b`, "m"));
});

test("a name that is no file name, or none at all", async () => {
  const article = sampleArticle();
  const named = (id: string) => ({ ...article, source: { ...article.source, id } });
  const nameOf = async (id: string) => (await filesOf(named(id))).names[1]!;
  expect(await nameOf("../../etc/passwd")).toBe(`passwd_${article.id}.txt`);
  expect(await nameOf("..")).toBe(`${article.id}.txt`);
  expect(await nameOf("Ärger: 50 %?")).toMatch(/^rger_50__art_\w+\.txt$/);
});

test("hostile text survives", async () => {
  await fc.assert(
    fc.asyncProperty(hostileArticle, async (article) => {
      const written = await filesOf(article);
      expect(written.text).toBe(plain(article.text));
      check(written);
    }),
    { numRuns: 200 },
  );
});

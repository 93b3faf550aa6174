import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Run, run } from "../run.fixture.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-events-"));
const articles = [
  "Japan and Norway agreed on Tuesday to start talks. Germany condemned Iran.",
  "Iran refused to meet Israel. The weather in Oslo was fine.",
];

beforeAll(() => {
  const lines = articles.map((text, i) =>
    JSON.stringify({ id: `n${i}`, text, publishedAt: "2024-03-06", segmented: true }),
  );
  writeFileSync(path.join(folder, "news.ndjson"), `${lines.join("\n")}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const events = (args: readonly string[]) =>
  run(["events", "news.ndjson", ...args], { cwd: folder });
const triggers = ({ records }: Run): string[] =>
  records.flatMap((record) => {
    const { events = [] } = (record["annotations"] ?? {}) as { events?: { exact: string }[] };
    return events.map(({ exact }) => exact);
  });

describe("events", () => {
  test("as records hold what they point to, and verify", async () => {
    const all = await events([]);
    expect(triggers(all)).toEqual(["agreed", "start talks", "condemned", "refused", "meet"]);
    expect(all.err).toContain("5 events in 2 articles");
    expect(await run(["verify"], { stdin: all.out })).toMatchObject({ status: 0 });
  });

  test.each([
    [
      ["--type", "CONSULT"],
      ["start talks", "meet"],
    ],
    [
      ["--modality", "planned,agreed"],
      ["agreed", "start talks"],
    ],
    [
      ["--who", "iran"],
      ["condemned", "refused", "meet"],
    ],
    [["--who", "oslo"], []],
  ])("%j picks some", async (args, expected) => {
    expect(triggers(await events(args))).toEqual(expected);
  });

  test("as csv are one line each, with names", async () => {
    const { out } = await events(["--format", "csv", "--type", "AGREE"]);
    expect(out.trim().split("\n")).toEqual([
      "article,published,start,end,trigger,type,mode,cameo,modality,actors,recipients,time,place,reported_by,sentence",
      "n0,2024-03-06,17,23,agreed,AGREE,,030,agreed,Japan; Norway,,2024-03-05,,,Japan and Norway agreed on Tuesday to start talks.",
    ]);
  });

  test("as a table fit the width", async () => {
    const { out } = await events(["--format", "table"]);
    const lines = out.trim().split("\n");
    expect(lines).toHaveLength(6);
    expect(lines[3]).toMatch(/^ACCUSE {4}occurred .*Germany → Iran: condemned .*news\.ndjson|n0/);
  });

  test("of an unknown type are a usage error that lists what there is", async () => {
    const { err, status } = await events(["--type", "FIGHT"]);
    expect(err).toContain("“FIGHT” is no type of event. There are AGREE");
    expect(status).toBe(2);
  });
});

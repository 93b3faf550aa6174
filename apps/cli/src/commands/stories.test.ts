import { expect, test } from "vitest";
import { run } from "../run.fixture.ts";

// Two papers print one agency's report; a third has its own; the last is of something else.
const wire = `The harbour board of Port Clare voted on Monday to deepen the northern channel by two metres.
Members said the work would take eighteen months and cost less than the last survey had feared.
Fishing crews asked for a pause during the herring season, and the board promised to hear them in May.`;
const texts = [
  { id: "a", text: `PORT CLARE, March 5 (Reuters) - ${wire}` },
  { id: "b", text: `PORT CLARE, March 5 (Reuters) - ${wire}\nThe mayor was not present.` },
  {
    id: "c_d",
    text: "Port Clare harbour board votes for a deeper northern channel\nAfter a long night the harbour board of Port Clare voted for dredging the northern channel; herring crews are angry.",
  },
  {
    id: "e",
    text: "Owls return to the hills\nVolunteers counted more owls this winter than in any year since records began, the warden said.",
  },
];
const stdin = texts
  .map((one) => JSON.stringify({ ...one, publishedAt: "2024-03-05", outlet: `The *${one.id}*` }))
  .join("\n");

test("a memo names the voices, what ties them and why they are one story", async () => {
  const { out, status } = await run(["stories", "-", "--format", "md"], { stdin });
  expect(out).toMatch(/^## 1\. /);
  expect(out).toContain("3 articles, 2 independent voices:");
  expect(out).toMatch(/^- one Reuters text: (a|b) \(The \\\*(a|b)\\\*, 2024-03-05\), /m);
  expect(out).toMatch(/^ {2}- \d+ % of a .* stands in b .*: “.*harbour board/m);
  expect(out).toContain("- c_d (The");
  expect(out).toMatch(/^Together for: .*likeness/m);
  expect(out).toMatch(/^## 2\. Owls return to the hills$/m);
  expect(status).toBe(0);
});

test("a terminal gets a table no wider than itself", async () => {
  const { out } = await run(["stories", "-"], { stdin, columns: 70 });
  expect(out).toMatch(/^ {2}1\. /m);
  expect(out).toContain("3 articles, 2 independent voices");
  for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80); // with its colours
});

test("records keep the evidence, and it verifies", async () => {
  const { out, records } = await run(["stories", "-", "--format", "ndjson"], { stdin });
  const [story] = records.filter(({ type }) => type === "story");
  const origins = story?.["origins"] as { kind: string }[];
  expect(origins.map(({ kind }) => kind).sort()).toEqual(["single", "wire"]);
  expect(origins.find(({ kind }) => kind === "wire")).toMatchObject({
    agency: "Reuters",
    credits: [{ exact: "Reuters" }, { exact: "Reuters" }],
    shared: [{ share: 1 }],
  });
  expect((await run(["verify"], { stdin: out })).out).toContain(", 0 problems");
});

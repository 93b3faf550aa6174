import { expect, test } from "vitest";
import { peers } from "./all-peers.ts";
import { checkKnown, knownText } from "./known-text.ts";
import type { Layer } from "./peer.ts";
import { pennTokens } from "./penn.ts";
import { placeTokens } from "./place.ts";
import { sideBySide } from "./side-by-side.ts";
import { timePeers } from "./times/all-time-peers.ts";
import { renderingsOf, trimmed } from "./times/time-peer.ts";

test.each(Object.keys(peers))("%s reads the known text", { timeout: 30_000 }, async (name) => {
  const { layers, work } = (await peers[name]!.module()).loadPeer();
  for (const [layer, read] of Object.entries(layers))
    checkKnown(name, layer as Layer, read(knownText));
  for (const run of Object.values(work)) expect(run(knownText)).toBeGreaterThan(0);
});

test("an answer that is not the known one stops the run", () => {
  expect(() => checkKnown("nobody", "names", [])).toThrow(
    "nobody: wrong names of a known text: []",
  );
});

test("tokens are found where they were cut from, rewritten ones are not", () => {
  const text = "They didn't go.\n\nThey (all) can't.";
  const surfaces = ["they", "did", "not", "go", ".", "They", "all", "ca", "n't", "."];
  const found = placeTokens(text, surfaces).map((at) => at && text.slice(at.start, at.end));
  expect(found).toEqual(["They", "did", undefined, "go", ".", "They", "all", "ca", "n't", "."]);
});

test("Penn tags come as the treebanks write them", () => {
  const text = `"Go to Rome - [or] to sleep," she said.`;
  const surfaces = `" Go to Rome - [ or ] to sleep , " she said .`.split(" ");
  const own = `" VB TO NNP - ( CC ) TO VB , " PRP VBD .`.split(" ");
  const tags = pennTokens(text, placeTokens(text, surfaces), own).map((token) => token?.tag);
  expect(tags.join(" ")).toBe("`` VB IN NNP : -LRB- CC -RRB- TO VB , '' PRP VBD .");
});

test("figures stand side by side, with a dash where there is none and a word where a bar is missed", () => {
  const figure = { set: "news", metric: "tokens/s", target: 2000 };
  const other = { set: "GUM dev", metric: "LAS" };
  const table = sideBySide([
    { system: "ours", ...figure, value: 1234.5, spread: 3 },
    { system: "theirs", set: "news", metric: "tokens/s", value: 0, failed: "no answer" },
    { system: "theirs", ...other, value: 0.29412 },
  ]);
  expect(table.split("\n")).toEqual([
    "|                               |             ours |    theirs |",
    "| ----------------------------- | ---------------: | --------: |",
    "| news: tokens/s (bar: ≥ 2,000) | 1,235 ±3 % SHORT | no answer |",
    "| GUM dev: LAS                  |                – |     0.294 |",
  ]);
});

test.each(Object.entries(timePeers))("%s reads a date", { timeout: 30_000 }, async (_, peer) => {
  const text = "The bridge opened on May 3, 2011, in the rain.";
  const { readTimes } = await peer.module();
  const [time, ...others] = readTimes(text, "2012-01-01");
  expect(others).toEqual([]);
  expect(text.slice(time?.start, time?.end)).toBe("May 3, 2011");
  expect(time?.values[0]).toBe(peer.hasValues ? "2011-05-03" : undefined);
});

test("an instant is rendered from its hour to its decade", () => {
  expect(renderingsOf("1990-10-15", { hour: 8, minute: 5 })).toEqual([
    "1990-10-15T08:05",
    "1990-10-15TMO",
    "1990-10-15",
    "1990-10",
    "1990",
    "1990-W42",
    "1990-W42-WE",
    "1990-Q4",
    "1990-H2",
    "199",
  ]);
});

test("spans of peers lose what TIMEX3 leaves outside", () => {
  const cut = (words: string) => {
    const { start, end } = trimmed(words, 0, words.length);
    return words.slice(start, end);
  };
  expect(cut("in the third quarter,")).toBe("the third quarter");
  expect(cut("at 8 a.m.")).toBe("8 a.m.");
  expect(cut("Friday")).toBe("Friday");
});

import { noTally, scoreOf, scoreTimes, sumTallies } from "@corpus/eval";
import { type GoldDocument, tempEval } from "../../accuracy/times.ts";
import type { Figure } from "../../report.ts";
import { timePeers } from "./all-time-peers.ts";
import type { FoundTime, ReadTimes } from "./time-peer.ts";

const runs = 5;
const warmUpSeconds = 3; // the files are few: each is compiled before it is timed

/**
 * Time expressions of ours and of other JavaScript libraries on TimeBank+AQUAINT dev: the same files,
 * the same scorer, one process. MB/s of CPU time, the median of five runs on warm code.
 */
export async function measureTimePeers(): Promise<Figure[]> {
  const documents = await tempEval("dev");
  if (!documents) return [];
  const figures: Figure[] = [];
  for (const [system, { module, hasValues }] of Object.entries(timePeers)) {
    const { readTimes } = await module();
    const scores = scoresOf(readTimes, documents);
    const speed = { metric: "times, MB/s", ...speedOf(readTimes, documents) };
    const own = [...(hasValues ? scores : scores.slice(0, 2)), speed];
    for (const figure of own) figures.push({ system, set: "TimeBank+AQUAINT dev", ...figure });
  }
  return figures;
}

const dayOf = ({ published }: GoldDocument) => published.slice(0, 10);

/** Strict, relaxed and value F1, in this order. */
function scoresOf(readTimes: ReadTimes, documents: readonly GoldDocument[]) {
  const sums = sumTallies(
    documents.map((document) => {
      const gold = document.times.map(({ start, end, type, value }) => ({
        ...{ start, end, kind: type.toLowerCase() },
        timex: value,
      }));
      const found = readTimes(document.text, dayOf(document)).map((time) => {
        const { start, end, kind } = time;
        return { start, end, kind, timex: renderingIn(time, gold) };
      });
      return scoreTimes(gold, found).tallies;
    }),
  );
  return ["strict", "relaxed", "value"].map((measure) => {
    const { precision, recall, f1 } = scoreOf(sums.get(measure)?.get("") ?? noTally);
    const note = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;
    return { metric: `times, ${measure} F1`, value: f1, note };
  });
}

/** Of the renderings the one that the gold has, if any. */
function renderingIn(
  { start, end, values }: FoundTime,
  gold: readonly { start: number; end: number; timex: string }[],
): string {
  const near = gold.filter((time) => time.start < end && start < time.end);
  return values.find((value) => near.some(({ timex }) => timex === value)) ?? values[0] ?? "none";
}

function speedOf(readTimes: ReadTimes, documents: readonly GoldDocument[]) {
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const pass = () => {
    const from = process.cpuUsage();
    for (const document of documents) readTimes(document.text, dayOf(document));
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  };
  for (let warm = 0; warm < warmUpSeconds; ) warm += pass();
  const seconds = Array.from({ length: runs }, pass).toSorted((a, b) => a - b);
  const middle = seconds[runs >> 1]!;
  const spread = (50 * (seconds.at(-1)! - seconds[0]!)) / middle;
  return { value: bytes / 1e6 / middle, spread };
}

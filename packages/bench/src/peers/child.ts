// The process of one peer: `child.ts NAME`, asked over the channel that it was forked with.
// NAME "none" loads nothing, and shows what Node takes by itself.
import { peers } from "./all-peers.ts";
import { type Engine, type Layer, worksOf } from "./peer.ts";
import type { Answer, Answers, Question } from "./process.ts";

const none: Engine = { layers: {}, work: { tokens: (text) => text.split(" ").length } };

const [name = "none"] = process.argv.slice(2);
const before = performance.now();
const module = await peers[name]?.module();
const imported = performance.now();
const residentAfterImport = process.memoryUsage.rss();
const engine = module?.loadPeer() ?? none;
const loaded = performance.now();

process.on("message", (question: Question) => {
  const reply = (answer: Answer) => process.send!(answer);
  try {
    reply({ value: answer(question) });
  } catch (error) {
    reply({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function answer(question: Question): Answers[keyof Answers] {
  switch (question.ask) {
    case "first":
      return first(question.text);
    case "read": {
      const read = engine.layers[question.layer]!;
      return question.texts.map((text) => read(text));
    }
    case "time":
      return time(question);
    case "peak":
      return process.resourceUsage().maxRSS / 1000;
  }
}

function first(text: string): Answers["first"] {
  const asked = performance.now();
  engine.work[worksOf(engine).at(-1)!]!(text);
  const answered = performance.now();

  return {
    offers: {
      layers: Object.keys(engine.layers) as Layer[],
      works: worksOf(engine),
    },
    importMs: imported - before,
    loadMs: loaded - imported,
    answerMs: answered - asked,
    sinceStartMs: loaded + answered - asked, // less the wait for the question
    residentMb: process.memoryUsage.rss() / 1e6,
    loadedMb: (process.memoryUsage.rss() - residentAfterImport) / 1e6,
  };
}

/**
 * CPU seconds of each run over all texts. Every run must find as much as the pass before it, the last
 * of those that warm up: not the first, as wink-nlp remembers words, and its first pass over the news
 * cuts two tokens of 100,000 otherwise.
 */
function time({ work, texts, warmUps, runs }: Question & { ask: "time" }): Answers["time"] {
  const run = () => texts.reduce((sum, text) => sum + engine.work[work]!(text), 0);
  let expected: number | undefined;
  for (let i = 0; i < warmUps; i++) expected = run();
  return Array.from({ length: runs }, () => {
    const from = process.cpuUsage();
    const count = run();
    const { user, system } = process.cpuUsage(from);
    if (count === 0) throw new Error(`${work}: found nothing`);
    if (count !== (expected ??= count))
      throw new Error(`${work}: expected ${expected} as before, got ${count}`);
    return (user + system) / 1e6;
  });
}

import type { Figure } from "../report.ts";
import { readLabelledSets } from "./accuracy.ts";
import { ours, peers } from "./all-peers.ts";
import { checkKnown, knownText } from "./known-text.ts";
import { type Layer, type Work, works } from "./peer.ts";
import { type Answers, PeerFailure, PeerProcess } from "./process.ts";
import { hostileText, readSample, type Sample } from "./sample.ts";
import { sideBySide } from "./side-by-side.ts";

const warmUps = 2;
const runs = 5;
const hostileLimitMs = 30_000;

// Bars that ours is held to. Tables of the model are laid out when they are first needed, so that its
// memory is taken after an answer.
const targets: { readonly [metric: string]: Pick<Figure, "target" | "below"> } = {
  "tokens, tags, names: tokens/s": { target: 150_000 },
  "tokens, tags, names, dependencies: tokens/s": { target: 25_000 },
  "load: ms": { target: 150, below: true },
  "resident by load and first answer: MB": { target: 80, below: true },
};

/**
 * Speed, loading, memory and accuracy of ours and of every peer, side by side. Each is asked in
 * processes of its own, and has to give the known answer before anything of it is timed. Ours is
 * measured as it is published, so the packages have to be built.
 *
 * @param names Of `peers`; all where left out.
 */
export async function measurePeers(
  names: readonly string[] = Object.keys(peers),
): Promise<Figure[]> {
  const sample = await readSample();
  if (!sample) return [];
  const node = await measureFirst("none");
  const figures: Figure[] = [];
  for (const name of names) {
    console.error(`measuring ${name}`);
    const first = await measureFirst(name);
    const { layers, works: offered } = first[0]!.offers;
    await checkPeer(name, layers);
    const own = [
      ...(await measureSpeed(name, offered, sample)),
      await measureHostile(name, offered.at(-1)!),
      ...firstFigures(first, node),
      ...(await measurePeak(name, offered.at(-1)!, sample)),
      ...(await measureAccuracy(name, layers)),
    ];
    for (const figure of own) {
      figures.push({ system: name, ...figure, ...(name === ours && targets[figure.metric]) });
    }
  }
  return figures;
}

async function checkPeer(name: string, layers: readonly Layer[]): Promise<void> {
  await withPeer(name, async (peer) => {
    for (const layer of layers) {
      const [found = []] = await peer.ask({ ask: "read", layer, texts: [knownText] });
      checkKnown(name, layer, found);
    }
  });
}

/** Cold starts, each in a process of its own. */
async function measureFirst(name: string): Promise<Answers["first"][]> {
  const found: Answers["first"][] = [];
  for (let i = 0; i < runs; i++)
    found.push(await withPeer(name, (peer) => peer.ask({ ask: "first", text: knownText })));
  return found;
}

function firstFigures(
  first: readonly Answers["first"][],
  node: readonly Answers["first"][],
): Figure[] {
  const of = (set: string, metric: string, pick: (answer: Answers["first"]) => number): Figure => {
    const { value, spread } = middle(first.map(pick));
    // Of a few milliseconds or megabytes it says nothing.
    return { set, metric, value, ...(value >= 10 && { spread }) };
  };
  const idle = middle(node.map(({ residentMb }) => residentMb)).value;
  return [
    of("cold start", "import: ms", ({ importMs }) => importMs),
    of("cold start", "load: ms", ({ loadMs }) => loadMs),
    of("cold start", "first answer: ms", ({ answerMs }) => answerMs),
    of("cold start", "process start to first answer: ms", ({ sinceStartMs }) => sinceStartMs),
    of("memory", "resident by load and first answer: MB", ({ loadedMb }) => loadedMb),
    of("memory", "resident in all, over Node alone: MB", ({ residentMb }) => residentMb - idle),
  ];
}

async function measureSpeed(
  name: string,
  offered: readonly Work[],
  sample: Sample,
): Promise<Figure[]> {
  return withPeer(name, async (peer) => {
    const figures: Figure[] = [];
    for (const work of works) {
      if (!offered.includes(work)) continue;
      const { texts, tokens, megabytes } = sample;
      const seconds = await peer.ask({ ask: "time", work, texts, warmUps, runs });
      const { value, spread } = middle(seconds);
      const set = "raw news";
      figures.push({ set, metric: `${work}: tokens/s`, value: tokens / value, spread });
      figures.push({ set, metric: `${work}: MB/s`, value: megabytes / value, spread });
    }
    return figures;
  });
}

/** The widest work on the hostile text, once; a peer that does not get through it is stopped. */
async function measureHostile(name: string, work: Work): Promise<Figure> {
  const figure = { set: "hostile text", metric: "MB/s" };
  try {
    const [seconds] = await withPeer(name, (peer) =>
      peer.ask({ ask: "time", work, texts: [hostileText], warmUps: 0, runs: 1 }, hostileLimitMs),
    );
    return { ...figure, value: hostileText.length / 1e6 / seconds! };
  } catch (error) {
    if (!(error instanceof PeerFailure)) throw error;
    return { ...figure, value: 0, failed: error.why };
  }
}

async function measurePeak(name: string, work: Work, { texts }: Sample): Promise<Figure[]> {
  const value = await withPeer(name, async (peer) => {
    await peer.ask({ ask: "time", work, texts, warmUps: 0, runs: 1 });
    return peer.ask({ ask: "peak" });
  });
  return [{ set: "memory", metric: "peak over the news: MB", value }];
}

async function measureAccuracy(name: string, layers: readonly Layer[]): Promise<Figure[]> {
  const sets = await readLabelledSets();
  return withPeer(name, async (peer) => {
    const figures: Figure[] = [];
    for (const { layer, texts, score } of sets) {
      if (layers.includes(layer))
        figures.push(...score(await peer.ask({ ask: "read", layer, texts })));
    }
    const names = figures.filter(({ metric }) => metric === "names F1");
    if (names.length === 0) return figures;
    const mean = names.reduce((sum, { value }) => sum + value, 0) / names.length;
    return [...figures, { set: "mean of these sets", metric: "names F1", value: mean }];
  });
}

async function withPeer<T>(name: string, use: (peer: PeerProcess) => Promise<T>): Promise<T> {
  const peer = new PeerProcess(name);
  try {
    return await use(peer);
  } finally {
    peer.stop();
  }
}

/** The median, and half the way from least to most in percent of it. */
function middle(values: readonly number[]): { value: number; spread: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[sorted.length >> 1]!;
  return { value, spread: (50 * (sorted.at(-1)! - sorted[0]!)) / value };
}

// `node measure-peers.ts NAME…` prints the table of some.
if (process.argv[1] === import.meta.filename)
  console.log(
    sideBySide(await measurePeers(process.argv.length > 2 ? process.argv.slice(2) : undefined)),
  );

import type { Range } from "@corpus/core";
import {
  type DocumentScore,
  noTally,
  parseConllu,
  scoreBoundaries,
  scoreOf,
  scoreSpans,
  scoreSyntax,
  scoreTags,
  sumTallies,
  type TokenSpan,
  type TypedSpan,
} from "@corpus/eval";
import { linesOf, readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "../report.ts";
import type { Layer } from "./peer.ts";

/** A labelled set, and how an output of one layer is scored on it. */
export interface LabelledSet {
  readonly name: string; // "GUM dev"
  readonly layer: Layer;
  readonly texts: readonly string[];
  score(found: readonly (readonly Range[])[]): Figure[];
}

const nameSets =
  `news worldwide gmb gum conll2003-testa ieer-newswire uner-ewt-b btc-news crossner-politics`.split(
    " ",
  );
// What all sets label alike; where a set has a fourth type it means something else in each.
const sharedTypes = new Set(["PER", "ORG", "LOC"]);

/** Every dev set that is on this machine. */
export async function readLabelledSets(): Promise<LabelledSet[]> {
  return [...(await readTreebankSets()), ...(await readNameSets())];
}

/** GUM dev as running text, by the rules of the CoNLL 2018 shared task: everybody has tokens of their own. */
async function readTreebankSets(): Promise<LabelledSet[]> {
  const file = sharedFile("data", "syntax", "gum-dev.conllu.gz");
  if (file === undefined) return [];
  const lines: string[] = [];
  for await (const line of linesOf(file)) lines.push(line);
  const documents = parseConllu(lines.join("\n"), "gum-dev");
  const set = (
    layer: Layer,
    metrics: readonly string[],
    score: (index: number, found: readonly TokenSpan[]) => DocumentScore,
  ): LabelledSet => ({
    name: "GUM dev",
    layer,
    texts: documents.map(({ text }) => text),
    score: (found) =>
      figuresOf(
        "GUM dev",
        metrics,
        found.map((spans, i) => score(i, spans)),
      ),
  });
  const gold = (i: number) => documents[i]!.tokens!;
  return [
    set("sentences", ["sentence F1"], (i, found) =>
      scoreBoundaries("sentence F1", documents[i]!.sentences!, found),
    ),
    set("tokens", ["token F1"], (i, found) => scoreBoundaries("token F1", gold(i), found)),
    set("upos", ["UPOS", "UPOS, aligned"], (i, found) => scoreTags(gold(i), found)),
    set("xpos", ["XPOS", "XPOS, aligned"], (i, found) => scoreTags(gold(i), found)),
    set("dependencies", ["UAS", "LAS"], (i, found) => scoreSyntax(gold(i), found)),
  ];
}

interface Row {
  readonly text: string;
  readonly entities: readonly TypedSpan[];
}

async function readNameSets(): Promise<LabelledSet[]> {
  const sets: LabelledSet[] = [];
  for (const name of nameSets) {
    const file = sharedFile("data", "names", "dev", `${name}.jsonl`);
    if (file === undefined) continue;
    const rows = await readJsonLines<Row>(file);
    const gold = rows.map(({ entities }) => entities.filter(({ type }) => sharedTypes.has(type)));
    sets.push({
      name: `${name} dev`,
      layer: "names",
      texts: rows.map(({ text }) => text),
      score: (found) =>
        figuresOf(
          `${name} dev`,
          ["exact"],
          found.map((spans, i) => scoreSpans(gold[i]!, spans as readonly TypedSpan[])),
        ).map((figure) => ({ ...figure, metric: "names F1" })),
    });
  }
  return sets;
}

function figuresOf(set: string, metrics: readonly string[], scores: DocumentScore[]): Figure[] {
  const sums = sumTallies(scores.map(({ tallies }) => tallies));
  return metrics.map((metric) => {
    const tally = sums.get(metric)?.get("") ?? noTally;
    const { precision, recall, f1 } = scoreOf(tally);
    const note = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}, ${tally.gold} in gold`;
    return { set, metric, value: f1, note };
  });
}

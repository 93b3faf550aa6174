import { parseText } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { noTally, scoreOf, scoreSyntax, scoreTags, sumTallies } from "@corpus/eval";
import type { TreebankText } from "@corpus/testing";
import type { Figure } from "../report.ts";
import { readTreebankSets } from "./treebank-sets.ts";

const measured: { readonly [set: string]: { readonly [metric: string]: number } } = {
  "GUM dev": { UPOS: 0.95, UAS: 0.84, LAS: 0.8 },
  "EWT dev": {},
};
const metrics = ["UPOS", "XPOS", "UAS", "LAS"];

/**
 * Tags and dependencies by the rules of CoNLL 2018, on running text: sentences, tokens and tags are
 * our own, words are aligned by their characters, and relations count without their subtypes.
 */
export async function measureSyntax(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, texts } of await readTreebankSets()) {
    const targets = measured[name];
    if (!targets) continue;
    const sums = sumTallies(texts.flatMap(scoresOf));
    for (const metric of metrics) {
      const { precision, recall, f1 } = scoreOf(sums.get(metric)?.get("") ?? noTally);
      const target = targets[metric];
      figures.push({
        ...{ set: name, metric, value: f1 },
        note: `P ${precision.toFixed(4)} R ${recall.toFixed(4)}`,
        ...(target !== undefined && { target }),
      });
    }
  }
  return figures;
}

function scoresOf({ text, words, rows }: TreebankText) {
  const gold = rows.map(({ upos, xpos, head, relation }, i) => ({
    ...{ start: words[2 * i]!, end: words[2 * i + 1]! },
    ...{ pos: upos, tag: xpos, head, rel: relation },
  }));
  const article = parseText(text, { segmented: true });
  const found = annotate(article, { layers: ["syntax"] }).annotations?.tokens ?? [];
  return [scoreTags(gold, found).tallies, scoreSyntax(gold, found).tallies];
}

import { parseText } from "@corpus/core";
import { type Clusters, type CoreferenceScores, scoreCoreference } from "@corpus/eval";
import { readJsonLines, readTreebank, sharedFile, type TreebankText } from "@corpus/testing";
import type { Figure } from "../report.ts";
import { clustersOf, precisionAndRecall, spanKey, withoutSingletons } from "./clusters.ts";
import { resolved } from "./resolved.ts";

type Report = ((line: string) => void) | undefined;
type Split = "train" | "dev";

interface GumMention {
  readonly start: number;
  readonly end: number;
  readonly cluster: string;
  readonly etype: string;
}
interface GumRow {
  readonly id: string;
  readonly split: Split;
  readonly text: string;
  readonly mentions: readonly GumMention[];
}

/**
 * GUM's news and interviews, named and pronominal mentions of persons, organizations and places,
 * with our own mentions. Weights and rules are developed on its train split; only dev has the bar.
 */
export async function gumFigures(report: Report): Promise<Figure[]> {
  return [
    ...figures("GUM dev", await readDocuments("dev", report)),
    ...figures("GUM train", await readDocuments("train", undefined)),
  ];
}

interface Pair {
  readonly genre: string;
  readonly gold: Clusters;
  readonly found: Clusters;
}

function figures(set: string, pairs: readonly Pair[]): Figure[] {
  if (pairs.length === 0) return [];
  const together = scoreCoreference(pairs.map(({ gold, found }) => chained(gold, found)));
  const byGenre = ["news", "interview"].map((genre): Figure => {
    const own = pairs.filter((pair) => pair.genre === genre);
    const scores = scoreCoreference(own.map(({ gold, found }) => chained(gold, found)));
    return {
      set: `${set} ${genre}`,
      metric: "CoNLL F1, named and pronominal",
      value: scores.conll,
    };
  });
  return [
    {
      set: `${set} news+interview`,
      metric: "CoNLL F1, named and pronominal",
      value: together.conll,
      ...(set === "GUM dev" ? { target: 0.6 } : {}),
      note: `${inFull(together)}; without singletons`,
    },
    {
      set: `${set} news+interview`,
      metric: "LEA, named and pronominal",
      value: together.lea.f1,
      note: precisionAndRecall(together.lea),
    },
    {
      set: `${set} news+interview`,
      metric: "CoNLL F1, named and pronominal, singletons",
      value: scoreCoreference(pairs).conll,
    },
    ...byGenre,
  ];
}

const chained = (gold: Clusters, found: Clusters) => ({
  gold: withoutSingletons(gold),
  found: withoutSingletons(found),
});

const inFull = ({ muc, bCubed, ceafe }: CoreferenceScores) =>
  `MUC ${precisionAndRecall(muc)}, B³ ${precisionAndRecall(bCubed)}, CEAFe ${precisionAndRecall(ceafe)}`;

async function readDocuments(split: Split, report: Report): Promise<Pair[]> {
  const trees = sharedFile("data", "syntax", `gum-${split}.conllu.gz`);
  if (trees === undefined) return [];
  const treeOf = new Map((await readTreebank(trees)).map((tree) => [tree.id, tree]));
  const pairs: Pair[] = [];
  for (const genre of ["news", "interview"]) {
    const file = sharedFile("data", "coref", `gum-${genre}.jsonl`);
    if (file === undefined) return [];
    for (const row of await readJsonLines<GumRow>(file)) {
      const tree = treeOf.get(row.id.replace("gum/", ""));
      if (row.split !== split || tree === undefined) continue;
      if (tree.text !== row.text) throw new Error(`${row.id}: its tree has another text`);
      pairs.push({ genre, ...clustersIn(row, tree, report) });
    }
  }
  return pairs;
}

const personal = new Set(
  `i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
   herself it its itself they them their theirs themselves`.split(/\s+/),
);
const types = new Set(["person", "organization", "place"]);

/**
 * What counts, on both sides alike: a mention of a person, organization or place whose head word is
 * a proper noun in the treebank ("President Smith of Peru", "the Senate"), or which is one personal,
 * possessive or reflexive pronoun. The type is each side's own.
 *
 * GUM's mentions are whole noun phrases and ours are names, so two are one mention where ours holds
 * the head of GUM's, as in CorefUD's head match; a name in several parts ("President Ana Ruiz") is
 * headed by any of them. Of several that fit, the one whose edges are nearest.
 */
function clustersIn(row: GumRow, tree: TreebankText, report: Report) {
  const words = wordIndex(tree);
  const gold = row.mentions.flatMap((mention) => {
    const parts = headParts(tree, words, mention);
    const counts = types.has(mention.etype) && isNamedOrPronoun(tree, parts);
    return [{ ...mention, parts, counts }];
  });
  const used = new Set<GumMention>();
  const { mentions } = resolved(parseText(row.text, { segmented: true }));
  const found = mentions.flatMap((mention) => {
    const [fit] = gold
      .filter((g) => !used.has(g) && g.parts.some((w) => holds(tree, mention, w)))
      .sort((a, b) => apart(a, mention) - apart(b, mention));
    if (fit) used.add(fit);
    const own = headParts(tree, words, mention);
    const counts =
      types.has(mention.type) &&
      (fit ? isNamedOrPronoun(tree, fit.parts) : isNamedOrPronoun(tree, own));
    if (!counts) return [];
    const { start, end } = fit ?? mention;
    return [{ start, end, entity: mention.entity, exact: mention.exact }];
  });
  const counted = gold.filter(({ counts }) => counts);
  if (report) reportLinks(row, counted, found, report);
  return {
    gold: clustersOf(counted, (m) => m.cluster),
    found: clustersOf(found, (m) => m.entity),
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const holds = ({ words }: TreebankText, { start, end }: Range, word: number) =>
  start <= words[2 * word]! && words[2 * word + 1]! <= end;

const apart = (a: Range, b: Range) => Math.abs(a.start - b.start) + Math.abs(a.end - b.end);

/** By the offset at which it starts, the index of a word. */
const wordIndex = ({ words }: TreebankText) =>
  new Map(words.filter((_, i) => i % 2 === 0).map((start, w) => [start, w]));

/** The word of a stretch that no other word in it governs, with the parts of a name that hang from it. */
function headParts(
  { rows, words }: TreebankText,
  index: ReadonlyMap<number, number>,
  { start, end }: Range,
): number[] {
  let first = index.get(start);
  if (first === undefined) return [];
  let last = first;
  while (2 * last < words.length && words[2 * last]! < end) last++;
  const head = rows.slice(first, last).findIndex((row) => row.head < first! || row.head >= last);
  if (head < 0) return [];
  const parts = [first + head];
  for (; first < last; first++)
    if (rows[first]!.relation === "flat" && parts.includes(rows[first]!.head)) parts.push(first);
  return parts;
}

function isNamedOrPronoun({ rows, text, words }: TreebankText, parts: readonly number[]): boolean {
  const [head] = parts;
  if (head === undefined) return false;
  const surface = text.slice(words[2 * head]!, words[2 * head + 1]!).toLowerCase();
  return rows[head]!.upos === "PROPN" || (rows[head]!.upos === "PRON" && personal.has(surface));
}

type Found = Range & { readonly entity: string; readonly exact: string };

/** Each counted mention of the gold with what it means there and here. */
function reportLinks(
  row: GumRow,
  gold: readonly GumMention[],
  found: readonly Found[],
  report: (line: string) => void,
): void {
  const at = new Map(found.map((m) => [spanKey(m), m]));
  const nameOf = new Map<string, string>();
  for (const m of gold) {
    const surface = row.text.slice(m.start, m.end);
    if (!nameOf.has(m.cluster) || personal.has(nameOf.get(m.cluster)!.toLowerCase()))
      nameOf.set(m.cluster, surface);
  }
  const ours = new Map<string, string>();
  for (const m of found)
    if (!ours.has(m.entity) || personal.has(ours.get(m.entity)!.toLowerCase()))
      ours.set(m.entity, m.exact);
  for (const m of gold) {
    const mine = at.get(spanKey(m));
    at.delete(spanKey(m));
    report(
      `gum ${row.id} ${m.start} [${row.text.slice(m.start, m.end)}] gold ${m.cluster} ${nameOf.get(m.cluster)} | ours ${mine ? `${mine.entity.slice(-4)} ${ours.get(mine.entity)}` : "-"}`,
    );
  }
  for (const m of at.values())
    report(`gum ${row.id} ${m.start} [${m.exact}] gold - | ours ${ours.get(m.entity)}`);
}

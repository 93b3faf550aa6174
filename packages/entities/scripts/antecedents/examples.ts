import { parseText } from "@corpus/core";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Discourse } from "../../src/coreference/discourse.ts";
import type { Candidate, Ranker } from "../../src/coreference/referring/antecedents.ts";
import { resolveReferring } from "../../src/coreference/referring/read-on.ts";
import { joinNames } from "../../src/coreference/resolve-entities.ts";
import { type FoundName, findNames } from "../../src/names/find-names.ts";
import { type Prose, readProse } from "../../src/prose.ts";

/** A pronoun with those it may mean, and the clusters that it does mean. */
export interface Example {
  readonly set: "GAP" | "GUM";
  readonly document: string;
  readonly candidates: readonly Pick<Candidate, "cluster" | "features">[];
  readonly right: ReadonlySet<number>;
}

/** A document of either set, read once; its examples depend on whom the weights so far choose. */
export interface Labelled {
  readonly examples: (rank: Ranker) => Example[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface GapRow {
  readonly id: string;
  readonly text: string;
  readonly pronoun: { readonly start: number };
  readonly A: Range & { readonly coref: boolean };
  readonly B: Range & { readonly coref: boolean };
}

interface GumRow {
  readonly id: string;
  readonly split: "train" | "dev";
  readonly text: string;
  readonly mentions: readonly (Range & { readonly cluster: string })[];
}

/** GAP's development set and the train split of GUM's open genres. */
export async function readLabelled(): Promise<Labelled[]> {
  const read = async <Row>(name: string) => {
    const file = sharedFile("data", "coref", `${name}.jsonl`);
    if (file === undefined) throw new Error(`${name}: expected the labelled data, found none`);
    return readJsonLines<Row>(file);
  };
  const gap = (await read<GapRow>("gap-development")).map(gapDocument);
  const gum: Labelled[] = [];
  for (const name of ["gum-news", "gum-interview", "gum-other-open"])
    for (const row of await read<GumRow>(name))
      if (row.split === "train") gum.push(gumDocument(row));
  return [...gap, ...gum];
}

const bare = (candidates: readonly Candidate[]) =>
  candidates.map(({ cluster, features }) => ({ cluster, features }));

/** Reads the document with `rank`, and hands on what it was asked. */
function listen(
  prose: Prose,
  names: readonly FoundName[],
  rank: Ranker,
  hear: (candidates: readonly Candidate[], discourse: Discourse, token: number) => void,
): void {
  const { discourse, titles } = joinNames(prose, names);
  resolveReferring(discourse, titles, (candidates, at, token) => {
    hear(candidates, at, token);
    return rank(candidates, at, token);
  });
}

/**
 * GAP says of two names which the pronoun means. It is silent on descriptions ("the driver"), which
 * may mean either, so they are no candidates here: else they would be learned to mean nobody.
 */
function gapDocument({ id, text, pronoun, A, B }: GapRow): Labelled {
  const prose = readProse(parseText(text, { segmented: true }));
  const given = [A, B].map(
    ({ start, end }): FoundName => ({ start, end, type: "person", confidence: 1, rule: "given" }),
  );
  const free = findNames(prose).filter((n) =>
    given.every((g) => n.end <= g.start || n.start >= g.end),
  );
  const names = [...free, ...given].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    examples(rank) {
      const found: Example[] = [];
      listen(prose, names, rank, (candidates, discourse, token) => {
        if (prose.tokenStart[token] !== pronoun.start) return;
        const clusterAt = ({ start, end }: Range) =>
          discourse.names.find((n) => n.start === start && n.end === end)?.cluster;
        const [a, b] = [clusterAt(A), clusterAt(B)];
        const all = candidates.filter(
          ({ cluster, seen }) =>
            cluster === a || cluster === b || (seen?.form !== "nominal" && seen?.form !== "title"),
        );
        const right = A.coref
          ? [a]
          : B.coref
            ? [b]
            : all.map(({ cluster }) => cluster).filter((c) => c !== a && c !== b);
        found.push({
          set: "GAP",
          document: id,
          candidates: bare(all),
          right: new Set(right.filter((c) => c !== undefined)),
        });
      });
      return found;
    },
  };
}

const maxBefore = 40; // code units of title and article that GUM has before the name
const maxBeforeOnly = 12; // where GUM's mention runs on behind it

/** GUM gives an entity to every noun phrase: one of ours means what the smallest around it means. */
function gumDocument({ id, text, mentions }: GumRow): Labelled {
  const prose = readProse(parseText(text, { segmented: true }));
  const names = findNames(prose);
  const bySize = mentions.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const around = ({ start, end }: Range) =>
    bySize.find(
      (g) =>
        g.start <= start &&
        end <= g.end &&
        start - g.start < (g.end === end ? maxBefore : maxBeforeOnly),
    )?.cluster;
  const pronouns = new Map(mentions.map((m) => [`${m.start}-${m.end}`, m.cluster]));
  return {
    examples(rank) {
      const found: Example[] = [];
      listen(prose, names, rank, (candidates, { mentions: ours }, token) => {
        const meant = pronouns.get(`${prose.tokenStart[token]}-${prose.tokenEnd[token]}`);
        if (meant === undefined) return;
        const votes = new Votes();
        for (const m of ours) if (m.form !== "pronoun") votes.add(m.cluster, around(m));
        for (const { cluster, seen } of candidates)
          if (seen && seen.form !== "pronoun") votes.add(cluster, around(rangeOf(prose, seen)));
        const right = candidates
          .map(({ cluster }) => cluster)
          .filter((cluster) => votes.first(cluster) === meant);
        found.push({
          set: "GUM",
          document: id,
          candidates: bare(candidates),
          right: new Set(right),
        });
      });
      return found;
    },
  };
}

const rangeOf = (
  { tokenStart, tokenEnd }: Prose,
  seen: { readonly firstToken: number; readonly endToken: number },
): Range => ({ start: tokenStart[seen.firstToken]!, end: tokenEnd[seen.endToken - 1]! });

/** Which entity of the gold the mentions of a cluster mean most often. */
class Votes {
  readonly #counts = new Map<number, Map<string, number>>();

  add(cluster: number, entity: string | undefined): void {
    if (entity === undefined) return;
    const counts = this.#counts.get(cluster) ?? new Map<string, number>();
    this.#counts.set(cluster, counts.set(entity, (counts.get(entity) ?? 0) + 1));
  }

  first(cluster: number): string | undefined {
    return [...(this.#counts.get(cluster) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
  }
}

import { parseText } from "@corpus/core";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Discourse } from "../../src/coreference/discourse.ts";
import type { DraftMention } from "../../src/coreference/draft.ts";
import type { Candidate, Ranker, Rankers } from "../../src/coreference/referring/antecedents.ts";
import { resolveReferring } from "../../src/coreference/referring/read-on.ts";
import { nobody } from "../../src/coreference/referring/several.ts";
import { joinNames } from "../../src/coreference/resolve-entities.ts";
import { type FoundName, findNames } from "../../src/names/find-names.ts";
import { type Prose, readProse } from "../../src/prose.ts";

/** A pronoun with those it may mean, and the clusters that it does mean. */
export interface Example {
  readonly set: "GAP" | "GUM";
  readonly of: keyof Rankers;
  readonly document: string;
  readonly candidates: readonly Pick<Candidate, "cluster" | "features">[];
  readonly right: ReadonlySet<number>;
}

/** A document of either set, read once; its examples depend on whom the weights so far choose. */
export interface Labelled {
  readonly id: string;
  readonly examples: (ranks: Rankers) => Example[];
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

type Hear = (
  of: keyof Rankers,
  candidates: readonly Candidate[],
  discourse: Discourse,
  token: number,
) => void;

/** Reads the document with `ranks`, and hands on what they were asked. */
function listen(prose: Prose, names: readonly FoundName[], ranks: Rankers, hear: Hear): void {
  const { discourse, titles } = joinNames(prose, names);
  const heard =
    (of: keyof Rankers): Ranker =>
    (candidates, at, token) => {
      hear(of, candidates, at, token);
      return ranks[of](candidates, at, token);
    };
  resolveReferring(discourse, titles, { one: heard("one"), several: heard("several") });
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
    id,
    examples(ranks) {
      const found: Example[] = [];
      listen(prose, names, ranks, (of, candidates, discourse, token) => {
        if (of !== "one" || prose.tokenStart[token] !== pronoun.start) return;
        const clusterAt = ({ start, end }: Range) =>
          discourse.names.find((n) => n.start === start && n.end === end)?.cluster;
        const [a, b] = [clusterAt(A), clusterAt(B)];
        const all = candidates.filter(
          ({ cluster, span }) =>
            cluster === a || cluster === b || (span?.form !== "nominal" && span?.form !== "title"),
        );
        const right = A.coref
          ? [a]
          : B.coref
            ? [b]
            : all.map(({ cluster }) => cluster).filter((c) => c !== a && c !== b);
        found.push({
          set: "GAP",
          of,
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
  const entityAt = (span: Span) =>
    (span.form === "pronoun" ? exactly(rangeOf(prose, span)) : undefined) ??
    around(rangeOf(prose, span));
  const exactly = ({ start, end }: Range) => pronouns.get(`${start}-${end}`);
  const votesFor = (ours: readonly DraftMention[], candidates: readonly Candidate[]) => {
    const votes = new Votes();
    for (const m of ours) if (m.form !== "pronoun") votes.add(m.cluster, around(m));
    for (const { cluster, span } of candidates)
      if (span && span.form !== "pronoun") votes.add(cluster, around(rangeOf(prose, span)));
    return votes;
  };
  const pronouns = new Map(mentions.map((m) => [`${m.start}-${m.end}`, m.cluster]));
  return {
    id,
    examples(ranks) {
      const found: Example[] = [];
      listen(prose, names, ranks, (of, candidates, { mentions: ours }, token) => {
        const meant = pronouns.get(`${prose.tokenStart[token]}-${prose.tokenEnd[token]}`);
        if (meant === undefined) return;
        const right =
          of === "one"
            ? rightOnes(votesFor(ours, candidates), candidates, meant)
            : candidates.filter(({ span }) => span && entityAt(span) === meant);
        const clusters = new Set(right.map(({ cluster }) => cluster));
        if (of === "several" && clusters.size === 0) clusters.add(nobody);
        found.push({ set: "GUM", of, document: id, candidates: bare(candidates), right: clusters });
      });
      return found;
    },
  };
}

const rightOnes = (votes: Votes, candidates: readonly Candidate[], meant: string) =>
  candidates.filter(({ cluster }) => votes.first(cluster) === meant);

type Span = NonNullable<Candidate["span"]>;

const rangeOf = ({ tokenStart, tokenEnd }: Prose, { firstToken, endToken }: Span): Range => ({
  start: tokenStart[firstToken]!,
  end: tokenEnd[endToken - 1]!,
});

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

import { type Article, type ArticleId, agencies, type Evidence, type Origin } from "@corpus/core";
import { classifyReuse, type Reuse, type ReuseText, readReuseText } from "./classify-reuse.ts";
import { findNearDuplicates } from "./find-near-duplicates.ts";
import { sharedPassages } from "./shared-passages.ts";

const comparedInPairs = 40; // a larger story goes through fingerprints

// Two papers that credit one agency and have so much word for word print one report of it, cut and
// mended; without the credit it takes a duplicate. Of the near-duplicate dev pairs that are no
// duplicates six credit one agency on both sides: three that reuse its report share 0.44 to 0.55, two
// with boilerplate alone 0.34, two reports of one day 0.20. Any bound between parts them; six pairs are
// too few to choose one.
const wireFrom = 0.4;

/** Two articles that are one voice, by their places in the list. */
interface Link {
  readonly a: number;
  readonly b: number;
}

/**
 * The independent voices among `articles`, in their order. Near-duplicates are one origin, and so are
 * articles that credit one agency and have much word for word in common. Of several articles the
 * origin is `wire` where one credits an agency, else `copy`.
 */
export function findOrigins(articles: readonly Article[]): readonly Origin[] {
  const texts = new Map<number, ReuseText>();
  const textOf = (i: number) => {
    const text = texts.get(i) ?? readReuseText(articles[i]!);
    texts.set(i, text);
    return text;
  };
  const roots = articles.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (roots[at] !== at) at = roots[at]!;
    return at;
  };
  const joining: Link[] = [];
  for (const link of links(articles, textOf)) {
    const [x, y] = [rootOf(link.a), rootOf(link.b)];
    if (x === y) continue;
    roots[Math.max(x, y)] = Math.min(x, y);
    joining.push(link);
  }
  const groups = new Map<number, number[]>();
  articles.forEach((_, i) => {
    groups.set(rootOf(i), [...(groups.get(rootOf(i)) ?? []), i]);
  });
  return Array.from(groups, ([root, members]) =>
    originOf(
      members.map((i) => articles[i]!),
      joining.filter(({ a }) => rootOf(a) === root).map(({ a, b }) => shared(textOf(a), textOf(b))),
    ),
  );
}

function originOf(articles: readonly Article[], reuse: NonNullable<Origin["shared"]>): Origin {
  const agency = articles.map(agencyOf).find((name) => name !== undefined);
  const credits = articles.flatMap(creditOf);
  const kind = articles.length === 1 ? "single" : agency === undefined ? "copy" : "wire";
  return {
    articles: articles.map(({ id }) => id),
    kind,
    ...(agency === undefined ? {} : { agency }),
    ...(credits.length === 0 ? {} : { credits }),
    ...(reuse.length === 0 ? {} : { shared: reuse }),
  };
}

/** The agency that an article credits, by its usual name. */
function agencyOf({ metadata }: Article): string | undefined {
  const credited = metadata.agency?.value ?? metadata.dateline?.agency;
  return credited === undefined ? undefined : (agencies.get(credited.toLowerCase()) ?? credited);
}

/** The words that give the credit. */
function creditOf({ id, metadata: { agency } }: Article): readonly Evidence[] {
  if (agency?.start === undefined || agency.end === undefined || agency.exact === undefined)
    return [];
  return [{ article: id, start: agency.start, end: agency.end, exact: agency.exact }];
}

/** What the shorter of two texts has of the other. */
function shared(a: ReuseText, b: ReuseText): NonNullable<Origin["shared"]>[number] {
  const [small, large] = a.set.size <= b.set.size ? [a, b] : [b, a];
  const share = Math.round(classifyReuse(a, b).containment * 100) / 100;
  return {
    article: small.article.id,
    of: large.article.id,
    share,
    passages: sharedPassages(small, large),
  };
}

/** Pairs that are one voice, in order. */
function links(articles: readonly Article[], textOf: (i: number) => ReuseText): readonly Link[] {
  const names = articles.map(agencyOf);
  const isOne = ({ kind, containment }: Reuse, a: number, b: number) =>
    kind === "duplicate" ||
    (kind === "partial-reuse" &&
      containment >= wireFrom &&
      names[a] !== undefined &&
      names[a] === names[b]);
  if (articles.length > comparedInPairs) {
    const places = new Map<ArticleId, number>(articles.map(({ id }, i) => [id, i]));
    return findNearDuplicates(articles, { partial: true })
      .map((pair) => ({ pair, a: places.get(pair.a)!, b: places.get(pair.b)! }))
      .filter(({ pair, a, b }) => isOne(pair, a, b))
      .map(({ a, b }) => ({ a: Math.min(a, b), b: Math.max(a, b) }))
      .sort((x, y) => x.a - y.a || x.b - y.b);
  }
  const found: Link[] = [];
  for (let a = 0; a < articles.length; a++)
    for (let b = a + 1; b < articles.length; b++)
      if (isOne(classifyReuse(textOf(a), textOf(b)), a, b)) found.push({ a, b });
  return found;
}

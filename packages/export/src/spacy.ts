import type { Article, Mention, Range, Token } from "@corpus/core";
import { codePointsIn, printJson } from "./plain.ts";
import { type ArticleSource, entitiesOf, nameOf } from "./source.ts";
import { tile } from "./spacy-tokens.ts";

/**
 * spaCy's JSON, one document a line, in the form of `Doc.to_json`, which `Doc.from_json` reads. `ents` are the
 * names; `spans` has the groups mentions, quotes, events, times and amounts, and one
 * for each entity with several mentions. Tokens cover the whole text, as
 * spaCy's do: those that the article has no annotation of stand outside of `sents`. Offsets are code points.
 */
export async function* exportSpacy(articles: ArticleSource): AsyncGenerator<string> {
  for await (const article of articles) yield `${printJson(documentOf(article))}\n`;
}

function documentOf(article: Article): object {
  const { text, annotations = {} } = article;
  const { sentences, mentions, quotes, times, amounts, events } = annotations;
  const tokens = tile(text, annotations.tokens ?? []);
  const count = codePointsIn(text);
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  // spaCy has no span that begins or ends within a token.
  const isAligned = ({ start, end }: Range) => start < end && starts.has(start) && ends.has(end);
  const span = (range: Range, label: string, link?: string) => ({
    ...count(range),
    ...{ label, kb_id: link ?? "" },
  });
  const entities = entitiesOf(article);
  const names = mentions?.filter(({ form }) => form === "name").filter(isAligned);
  const aligned = mentions?.filter(isAligned);
  const mentionSpan = (mention: Mention) =>
    span(mention, `${mention.form}:${mention.type}`, entities.get(mention.entity)?.link?.id);
  const groups = {
    mentions: aligned?.map(mentionSpan),
    ...clustersOf(aligned ?? [], mentionSpan),
    quotes: quotes?.filter(isAligned).map((quote) => span(quote, quote.kind)),
    events: events?.filter(isAligned).map((event) => span(event, event.type)),
    times: times?.filter(isAligned).map((time) => span(time, time.kind)),
    amounts: amounts?.filter(isAligned).map((amount) => span(amount, amount.kind)),
  };
  return {
    text,
    ...(names && {
      ents: apart(names).map((name) => ({ ...count(name), label: name.type })),
    }),
    ...(sentences && { sents: sentences.filter(isAligned).map(count) }),
    tokens: printTokens(tokens, count),
    spans: Object.fromEntries(Object.entries(groups).filter(([, group]) => group !== undefined)),
    meta: {
      corpus_id: article.id,
      source: nameOf(article),
      published: article.metadata.published?.edtf ?? "",
      headline: article.metadata.headline?.value ?? "",
    },
  };
}

/** Mentions of one entity as spacy-experimental has them: a group of spans for each entity with more than one. */
function clustersOf<Span>(
  mentions: readonly Mention[],
  print: (mention: Mention) => Span,
): Record<string, Span[]> {
  const byEntity = Map.groupBy(mentions, ({ entity }) => entity);
  const clusters = [...byEntity.values()].filter((own) => own.length > 1);
  return Object.fromEntries(clusters.map((own, i) => [`coref_clusters_${i + 1}`, own.map(print)]));
}

/** spaCy refuses tokens that do not all have the same fields, and heads without a relation it forgets. */
function printTokens(tokens: readonly Token[], count: (range: Range) => Range): object[] {
  const hasTags = tokens.some(({ pos, tag }) => pos !== undefined || tag !== undefined);
  const hasTree = tokens.some(({ rel }) => rel !== undefined);
  return tokens.map((token, id) => ({
    ...{ id, ...count(token) },
    ...(hasTags && { tag: token.tag ?? "", pos: token.pos ?? "" }),
    ...(hasTree && arcOf(token, id)),
  }));
}

const arcOf = ({ head = -1, rel = "dep" }: Token, id: number): { dep: string; head: number } =>
  head < 0 ? { dep: "ROOT", head: id } : { dep: rel, head };

/** The spans without those that overlap one before them, longer first where two begin together: spaCy's entities do not overlap. */
function apart<R extends Range>(spans: readonly R[]): R[] {
  let free = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}

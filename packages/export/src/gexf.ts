import type { Article, CorpusEntity, Edtf, Entity, EntityId, Event } from "@corpus/core";
import { type GraphName, graphNames } from "./formats.ts";
import { encodable } from "./plain.ts";
import { type ArticleSource, entitiesOf } from "./source.ts";

/** Which networks, and the entities that join articles. */
export interface GraphOptions {
  readonly graphs?: readonly GraphName[]; // default both, told apart by the attribute `kind`
  /**
   * Entities of the corpus, asked for when all articles have been read. Without them, entities of two
   * articles are one where their link is the same, or else their type and name.
   */
  readonly entities?: () => Iterable<CorpusEntity> | AsyncIterable<CorpusEntity>;
}

/** An entity of an article as a node, under the key that it has until the corpus's entities are known. */
interface Node {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly link: string;
}

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly kind: GraphName;
  readonly type: string;
  readonly modality: string;
  readonly article: string;
  readonly published: Edtf | undefined;
}

/**
 * GEXF 1.3, for Gephi and its kin. An edge of kind `events` leads from an actor to a recipient and has the
 * type and modality of the event; one of kind `quotes` joins two who are quoted in one article and has no
 * direction. Weights count occurrences. The graph is written when all articles are read: memory grows with the
 * number of events and of pairs quoted together, not with the texts.
 */
export async function* exportGexf(
  articles: ArticleSource,
  { graphs = graphNames, entities }: GraphOptions = {},
): AsyncGenerator<string> {
  const nodes = new Map<string, Node>();
  const edges: Edge[] = [];
  for await (const article of articles) {
    const found = [
      ...(graphs.includes("events") ? eventEdges(article) : []),
      ...(graphs.includes("quotes") ? quoteEdges(article) : []),
    ];
    edges.push(...found);
    const used = new Set(found.flatMap(({ source, target }) => [source, target]));
    for (const entity of article.annotations?.entities ?? []) {
      const key = keyOf(article, entity.id);
      if (used.has(key)) nodes.set(key, nodeOf(entity));
    }
  }
  if (entities) await rename(nodes, entities());
  yield* printGraph(nodes, edges);
}

const keyOf = (article: Article, entity: string): string => `${article.id} ${entity}`;

const nodeOf = ({ type, name, link }: Entity): Node => ({
  ...{ id: link?.id ?? `${type}:${name.toLowerCase()}`, label: name, type, link: link?.id ?? "" },
});

/** Puts entities of the corpus in the place of those of its articles. */
async function rename(
  nodes: Map<string, Node>,
  entities: Iterable<CorpusEntity> | AsyncIterable<CorpusEntity>,
): Promise<void> {
  for await (const { id, entityType, name, link, members } of entities) {
    const node = { id, label: name, type: entityType, link: link?.id ?? "" };
    for (const { article, entity } of members) {
      const key = `${article} ${entity}`;
      if (nodes.has(key)) nodes.set(key, node);
    }
  }
}

function eventEdges(article: Article): Edge[] {
  return (article.annotations?.events ?? []).flatMap(({ type, modality, actors, recipients }) =>
    distinct(actors).flatMap((actor) =>
      distinct(recipients).map(
        (recipient): Edge => ({
          source: keyOf(article, actor),
          target: keyOf(article, recipient),
          ...{ kind: "events", type, modality },
          ...whence(article),
        }),
      ),
    ),
  );
}

// Of one event, and of one article: pairs grow with the square.
const maxParties = 50;
const maxSpeakers = 100;

const distinct = (parties: Event["actors"]): EntityId[] =>
  [...new Set(parties.map(({ entity }) => entity))].slice(0, maxParties);

function quoteEdges(article: Article): Edge[] {
  const known = entitiesOf(article);
  const speakers = (article.annotations?.quotes ?? []).flatMap(({ speaker }) =>
    "entity" in speaker && speaker.entity && known.has(speaker.entity) ? [speaker.entity] : [],
  );
  const all = [...new Set(speakers)].slice(0, maxSpeakers);
  return all.flatMap((source, i) =>
    all.slice(i + 1).map(
      (target): Edge => ({
        source: keyOf(article, source),
        target: keyOf(article, target),
        ...{ kind: "quotes", type: "quoted with", modality: "" },
        ...whence(article),
      }),
    ),
  );
}

const whence = ({ id, metadata }: Article) => ({
  article: id,
  published: metadata.published?.edtf,
});

/** Edges of one kind, type and modality between the same two, folded into one. */
interface Fold {
  readonly source: string;
  readonly target: string;
  readonly edge: Edge;
  readonly articles: Set<string>;
  weight: number;
  first: string;
  last: string;
}

function fold(nodes: ReadonlyMap<string, Node>, edges: readonly Edge[]): Fold[] {
  const folds = new Map<string, Fold>();
  for (const edge of edges) {
    const ends = [nodes.get(edge.source)?.id, nodes.get(edge.target)?.id];
    if (edge.kind === "quotes") ends.sort();
    const [source, target] = ends;
    if (source === undefined || target === undefined) continue;
    if (edge.kind === "quotes" && source === target) continue; // one speaker after all
    const key = JSON.stringify([source, target, edge.kind, edge.type, edge.modality]);
    const known = folds.get(key) ?? {
      ...{ source, target, edge, articles: new Set<string>() },
      ...{ weight: 0, first: "", last: "" },
    };
    folds.set(key, known);
    known.weight++;
    known.articles.add(edge.article);
    const date = edge.published ?? "";
    if (date !== "" && (known.first === "" || date < known.first)) known.first = date;
    if (date > known.last) known.last = date;
  }
  return [...folds.values()];
}

const nodeAttributes = ["type", "link"] as const;
const edgeAttributes = ["kind", "type", "modality", "articles", "first", "last"] as const;

function* printGraph(nodes: ReadonlyMap<string, Node>, edges: readonly Edge[]): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<meta><creator>@corpus/export</creator></meta>\n<graph mode="static" defaultedgetype="directed">\n';
  yield printModel("node", nodeAttributes);
  yield printModel("edge", edgeAttributes);
  yield "<nodes>\n";
  for (const { id, label, type, link } of new Map(
    [...nodes.values()].map((node) => [node.id, node]),
  ).values())
    yield `<node ${attributes({ id, label })}>${values({ type, link })}</node>\n`;
  yield "</nodes>\n<edges>\n";
  for (const [index, { source, target, edge, articles, weight, first, last }] of fold(
    nodes,
    edges,
  ).entries()) {
    const type = edge.kind === "quotes" ? "undirected" : "directed";
    const own = attributes({
      id: String(index),
      source,
      target,
      type,
      label: edge.type,
      weight: String(weight),
    });
    const { kind, modality } = edge;
    yield `<edge ${own}>${values({ kind, type: edge.type, modality, articles: String(articles.size), first, last })}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

const printModel = (kind: string, names: readonly string[]): string =>
  `<attributes class="${kind}">${names
    .map(
      (id) =>
        `<attribute ${attributes({ id, title: id, type: id === "articles" ? "integer" : "string" })}/>`,
    )
    .join("")}</attributes>\n`;

const values = (fields: Readonly<Record<string, string>>): string =>
  `<attvalues>${Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<attvalue ${attributes({ for: name, value })}/>`)
    .join("")}</attvalues>`;

const attributes = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(" ");

const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

// XML has no form at all for most controls; white space other than a blank needs one to stay what it is, and
// readers that know XML 1.1 take U+0085 and U+2028 for line ends.
const escapeXml = (value: string): string =>
  encodable(value)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (mark) => named[mark] ?? `&#${mark.charCodeAt(0)};`);

import type { CorpusEntity } from "@corpus/core";
import type { Layer } from "@corpus/entities/layers";
import {
  type ArticleSource,
  exportBrat,
  exportConllu,
  exportCsv,
  exportFollowTheMoney,
  exportGexf,
  exportNewsArticles,
  exportSpacy,
  exportWebAnnotations,
  type FilePart,
  type FormatName,
  formatLayers,
  type GraphName,
  type TableName,
} from "@corpus/export";

/** The layers that articles are annotated with for a format. */
export function layersFor(format: FormatName): readonly Layer[] {
  const reads: readonly Layer[] = formatLayers[format].reads;
  return reads.includes("tokens") ? [...reads, "syntax"] : reads;
}

interface FormatSettings {
  readonly to: FormatName;
  readonly part?: string;
  readonly base: string;
  readonly joined: () => Iterable<CorpusEntity>; // once all articles are read
  readonly entities?: AsyncIterable<CorpusEntity>; // known before
}

/** The output of a format: its files' parts, or the chunks of the one that it is. */
export type Exported =
  | { readonly kind: "files"; readonly parts: AsyncIterable<FilePart> }
  | { readonly kind: "one"; readonly chunks: AsyncIterable<string | Uint8Array> };

export async function exportAs(
  articles: ArticleSource,
  { to, part, base, joined, entities }: FormatSettings,
): Promise<Exported> {
  const one = (chunks: AsyncIterable<string>): Exported => ({ kind: "one", chunks });
  const tables = part === undefined ? {} : { tables: [part as TableName] };
  const filed = (parts: AsyncIterable<FilePart>): Exported =>
    part === undefined ? { kind: "files", parts } : { kind: "one", chunks: chunksOf(parts) };
  switch (to) {
    case "webannotation":
      return one(exportWebAnnotations(articles, { base }));
    case "conllu":
      return one(exportConllu(articles));
    case "brat":
      return filed(exportBrat(articles));
    case "newsarticle":
      return one(exportNewsArticles(articles, { base }));
    case "csv":
      return filed(exportCsv(articles, tables));
    case "parquet": {
      const { exportParquet } = await import("@corpus/export/parquet");
      return filed(exportParquet(articles, tables));
    }
    case "gexf": {
      const graphs = part === undefined ? {} : { graphs: [part as GraphName] };
      return one(exportGexf(articles, { ...graphs, entities: joined }));
    }
    case "spacy":
      return one(exportSpacy(articles));
    case "followthemoney":
      return one(exportFollowTheMoney(articles, entities ? { entities } : {}));
  }
}

async function* chunksOf(parts: AsyncIterable<FilePart>): AsyncGenerator<string | Uint8Array> {
  for await (const { chunk } of parts) yield chunk;
}

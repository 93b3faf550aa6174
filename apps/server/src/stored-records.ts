import type { Article, Comparison, CorpusEntity, HeaderRecord, Story } from "@corpus/core";
import { keepLayers, type Layer } from "@corpus/entities/layers";
import { inTurns } from "./served.ts";
import { type PrintedRecord, printed, type RecordStream } from "./stream.ts";

interface Stored {
  readonly header: HeaderRecord;
  readonly articles?: AsyncIterable<Article>;
  readonly layers?: readonly Layer[] | undefined; // of the articles; default all
  readonly keep?: (article: Article) => Article; // what of an article is told
  readonly stories?: AsyncIterable<Story>;
  readonly comparisons?: AsyncIterable<Comparison>;
  readonly entities?: AsyncIterable<CorpusEntity>;
}

/** What a store holds as the records of a run: header, then each kind in turn, summary. */
export async function* storedRecords(stored: Stored): RecordStream {
  const { layers, keep = (article) => article } = stored;
  yield printed(stored.header);
  let articles = 0;
  for await (const article of inTurns(stored.articles ?? [])) {
    articles++;
    const kept = keep(layers === undefined ? article : keepLayers(article, layers));
    yield recordOf("article", kept);
  }
  for await (const story of inTurns(stored.stories ?? [])) yield recordOf("story", story);
  for await (const comparison of inTurns(stored.comparisons ?? []))
    yield recordOf("comparison", comparison);
  let entities = 0;
  for await (const entity of inTurns(stored.entities ?? [])) {
    entities++;
    yield recordOf("entity", entity);
  }
  const counts = { in: articles, articles, rejects: 0, ...(stored.entities && { entities }) };
  yield printed({ type: "summary", ...counts });
}

const recordOf = (type: PrintedRecord["type"], value: object): PrintedRecord => ({
  type,
  line: JSON.stringify({ type, ...value }),
});

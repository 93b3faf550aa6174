import type { Article, Entity, EntityId, Event, Mention, Quote, Range, TimeId } from "@corpus/core";
import { type TableName, tableNames } from "./formats.ts";
import { codePointsIn } from "./plain.ts";
import { entitiesOf, nameOf } from "./source.ts";

/** Which tables are written. */
export interface TableOptions {
  readonly tables?: readonly TableName[]; // default all
}

type Cell = string | number | null;

/** A column: its name, what its cells are, and its cell of a row. */
interface Column<Row> {
  readonly name: string;
  readonly type: "text" | "whole" | "number";
  readonly cell: (row: Row) => Cell;
}

/** A table without its rows: `rowsOf` gives those of one article, as cells in the order of the columns. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly Pick<Column<never>, "name" | "type">[];
  rowsOf(article: Article): Cell[][];
}

/** An annotation with its article, and what its ids stand for. Offsets count code points. */
interface Row<Item> {
  readonly article: Article;
  readonly item: Item;
  readonly place: (range: Range) => Range;
  readonly entity: (id: EntityId | undefined) => Entity | undefined;
  readonly time: (id: TimeId | undefined) => string | null | undefined; // EDTF
}

const text = <R>(name: string, cell: (row: R) => string | null | undefined): Column<R> => ({
  ...{ name, type: "text" },
  cell: (row) => cell(row) ?? null,
});

const common = [
  text<Row<unknown>>("article", ({ article }) => article.id),
  text<Row<unknown>>("source", ({ article }) => nameOf(article)),
  text<Row<unknown>>("published", ({ article }) => article.metadata.published?.edtf),
];

const span: readonly Column<Row<Range & { readonly exact: string; readonly rule: string }>>[] = [
  { name: "start", type: "whole", cell: ({ item, place }) => place(item).start },
  { name: "end", type: "whole", cell: ({ item, place }) => place(item).end },
  text("exact", ({ item }) => item.exact),
  text("rule", ({ item }) => item.rule),
];

const articleColumns: readonly Column<Row<Article>>[] = [
  ...common,
  text("uri", ({ article }) => article.source.uri),
  text("url", ({ article }) => article.source.url),
  text("headline", ({ article }) => article.metadata.headline?.value),
  text("authors", ({ article }) => listed(article.metadata.authors.map(({ value }) => value))),
  text("outlet", ({ article }) => article.metadata.outlet?.value),
  text("agency", ({ article }) => article.metadata.agency?.value),
  text("section", ({ article }) => article.metadata.section?.value),
  text("dateline", ({ article }) => article.metadata.dateline?.value),
  text("language", ({ article }) => article.language.tag),
  text("sha256", ({ article }) => article.source.sha256),
  text("text", ({ article }) => article.text),
];

const mentionColumns: readonly Column<Row<Mention>>[] = [
  ...common,
  ...span,
  text("form", ({ item }) => item.form),
  text("type", ({ item }) => item.type),
  text("entity", ({ item }) => item.entity),
  text("name", ({ item, entity }) => entity(item.entity)?.name),
  text("link", ({ item, entity }) => entity(item.entity)?.link?.id),
  text("acts_as", ({ item }) => item.actsAs),
  { name: "confidence", type: "number", cell: ({ item }) => item.confidence },
];

const speakerOf = ({ item, entity }: Row<Quote>) =>
  entity("entity" in item.speaker ? item.speaker.entity : undefined);

const quoteColumns: readonly Column<Row<Quote>>[] = [
  ...common,
  ...span,
  text("kind", ({ item }) => item.kind),
  text("content", ({ item }) => item.content.exact),
  text("speaker", (row) => speakerOf(row)?.name),
  text("speaker_type", (row) => speakerOf(row)?.type),
  text("speaker_link", (row) => speakerOf(row)?.link?.id),
  text("speaker_status", ({ item }) => item.speaker.status),
  text("speaker_words", ({ item }) => ("exact" in item.speaker ? item.speaker.exact : null)),
  text("cue", ({ item }) => item.cue?.exact),
  text("cue_meaning", ({ item }) => item.cue?.meaning),
  text("said", ({ item }) => (item.cue?.negated ? "no" : item.cue?.hedged ? "perhaps" : "yes")),
  text("told", ({ item }) => item.told?.exact),
  text("translated", ({ item }) => (item.translated ? "yes" : null)),
];

const eventColumns: readonly Column<Row<Event>>[] = [
  ...common,
  ...span,
  text("type", ({ item }) => item.type),
  text("mode", ({ item }) => item.mode),
  text("cameo", ({ item }) => item.cameo),
  text("modality", ({ item }) => item.modality),
  text("actors", (row) => names(row, row.item.actors)),
  text("actor_links", (row) => links(row, row.item.actors)),
  text("recipients", (row) => names(row, row.item.recipients)),
  text("recipient_links", (row) => links(row, row.item.recipients)),
  text("place", ({ item, entity }) => entity(item.place)?.name),
  text("time", ({ item, time }) => time(item.time)),
  text("reported_by", ({ item, entity }) => entity(item.reportedBy)?.name),
  text("sentence", ({ article, item }) => sentenceOf(article, item.sentence)),
];

function sentenceOf({ text, annotations }: Article, index: number): string | undefined {
  const range = annotations?.sentences?.[index];
  return range && text.slice(range.start, range.end);
}

type Parties = Event["actors"];

const listed = (values: readonly string[]): string | null =>
  values.length === 0 ? null : [...new Set(values)].join("; ");
const names = ({ entity }: Row<Event>, parties: Parties) =>
  listed(parties.map(({ entity: id, exact }) => entity(id)?.name ?? exact));
const links = ({ entity }: Row<Event>, parties: Parties) =>
  listed(parties.flatMap(({ entity: id }) => entity(id)?.link?.id ?? []));

function table<Item>(
  name: TableName,
  columns: readonly Column<Row<Item>>[],
  itemsOf: (article: Article) => readonly Item[],
): Table {
  return {
    name,
    columns,
    rowsOf(article) {
      const items = itemsOf(article);
      if (items.length === 0) return [];
      const entities = entitiesOf(article);
      const times = new Map((article.annotations?.times ?? []).map(({ id, edtf }) => [id, edtf]));
      const shared = {
        article,
        place: codePointsIn(article.text),
        entity: (id: EntityId | undefined) => (id === undefined ? id : entities.get(id)),
        time: (id: TimeId | undefined) => (id === undefined ? id : times.get(id)),
      };
      return items.map((item) => columns.map(({ cell }) => cell({ ...shared, item })));
    },
  };
}

const tables: readonly Table[] = [
  table("articles", articleColumns, (article) => [article]),
  table("mentions", mentionColumns, ({ annotations }) => annotations?.mentions ?? []),
  table("quotes", quoteColumns, ({ annotations }) => annotations?.quotes ?? []),
  table("events", eventColumns, ({ annotations }) => annotations?.events ?? []),
];

export const tablesFor = ({ tables: wanted = tableNames }: TableOptions): readonly Table[] =>
  tables.filter(({ name }) => wanted.includes(name));

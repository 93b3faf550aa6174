export { exportBrat } from "./brat.ts";
export { exportConllu } from "./conllu.ts";
export { exportCsv } from "./csv.ts";
export { exportFollowTheMoney, type FollowTheMoneyOptions } from "./follow-the-money.ts";
export {
  type FormatLayers,
  type FormatName,
  formatLayers,
  formatNames,
  type GraphName,
  graphNames,
  type LayerName,
  type TableName,
  tableNames,
} from "./formats.ts";
export { exportGexf, type GraphOptions } from "./gexf.ts";
export { exportNewsArticles } from "./news-article.ts";
export type { ArticleSource, FilePart } from "./source.ts";
export { exportSpacy } from "./spacy.ts";
export type { TableOptions } from "./tables.ts";
export { exportWebAnnotations, type IriOptions } from "./web-annotation.ts";

import type { Annotations } from "@corpus/core";

export { csvCell } from "./csv-cell.ts";

/** A layer of annotations by its name in a record. */
export type LayerName = keyof Annotations;

/** What a form takes of an article. */
export interface FormatLayers {
  readonly needs: readonly LayerName[]; // without them there is nothing to write
  readonly reads: readonly LayerName[]; // all that it has a place for
}

const named: readonly LayerName[] = ["mentions", "entities"];
const said: readonly LayerName[] = [...named, "roles", "quotes", "times", "amounts", "events"];
const words: readonly LayerName[] = ["sentences", "tokens"];

/** The layers that each form is made of, by the form's name. */
export const formatLayers = {
  webannotation: { needs: [], reads: said },
  conllu: { needs: words, reads: [...words, ...named] },
  brat: { needs: [], reads: said },
  newsarticle: { needs: [], reads: [...named, "quotes"] },
  csv: { needs: [], reads: ["sentences", ...named, "quotes", "times", "events"] },
  parquet: { needs: [], reads: ["sentences", ...named, "quotes", "times", "events"] },
  gexf: { needs: [], reads: [...named, "roles", "quotes", "events"] },
  spacy: { needs: words, reads: [...words, ...named, "quotes", "times", "amounts", "events"] },
  followthemoney: { needs: [], reads: ["sentences", ...named, "roles", "times", "events"] },
} as const satisfies Readonly<Record<string, FormatLayers>>;

/** A format by its name on the command line. */
export type FormatName = keyof typeof formatLayers;
/** Every format that is written. */
export const formatNames = Object.keys(formatLayers) as readonly FormatName[];

/** The tables that articles come out as. */
export const tableNames = ["articles", "mentions", "quotes", "events"] as const;
/** A table: one row an article, a mention, a quote or an event. */
export type TableName = (typeof tableNames)[number];

/** Who did what to whom, and who is quoted in one and the same article. */
export const graphNames = ["events", "quotes"] as const;
/** A network: who did what to whom, or who is quoted with whom. */
export type GraphName = (typeof graphNames)[number];

import type { ColumnMapping } from "@corpus/core/tables";
import type { Layer } from "@corpus/entities/layers";

/** What `corpus.config.{ts,js,json}` may hold: options of the commands, by their long names. Paths count from the folder of the file. */
export interface CorpusConfig {
  /** EDTF date for articles that bring none; anchors “Thursday”. */
  readonly published?: string;
  /** Largest document that is read, in bytes. */
  readonly maxBytes?: number;
  /** Threads that read, 1 to 64. */
  readonly jobs?: number;
  /** Layers to make, or "none". */
  readonly layers?: string | readonly Layer[];
  /** Form of the output, for the commands that have it. */
  readonly format?: ConfigFormat;
  /** File of your corrections. */
  readonly overrides?: string;
  /** Files of names that you know. */
  readonly gazetteer?: string | readonly string[];
  /** File of words of your own that introduce quotes. */
  readonly cues?: string;
  /** File of the store. */
  readonly db?: string;
  /** Port that the server listens on; 0 takes a free one. */
  readonly port?: number;
  /** Address that the server listens on. */
  readonly host?: string;
  /** Which column of a table is what: `{ text: "body", title: "headline" }`. */
  readonly map?: string | ColumnMapping;
  /** What comes first in dates like 03/04/2021. */
  readonly dateOrder?: "dmy" | "mdy";
  /** Names by which the server may be called, beside its address. */
  readonly allowHost?: string | readonly string[];
  /** Pages that may call the server. */
  readonly origin?: string | readonly string[];
  /** Requests that the server takes of one client in a minute. */
  readonly rate?: number;
  /** File with the token that the server asks for. */
  readonly tokenFile?: string;
}

/** Forms of output that a configuration may choose; a command takes those that it has. */
export type ConfigFormat = "table" | "md" | "ndjson" | "json" | "csv";

/** Your configuration, checked by the compiler: `export default defineConfig({ jobs: 2 })`. */
export const defineConfig = (config: CorpusConfig): CorpusConfig => config;

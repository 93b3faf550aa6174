import { readJsonLines, sharedFile } from "@corpus/testing";

/** A mention of a linking or geoparsing set, in UTF-16 code units of its document's text. */
export interface GoldLink {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly id?: string; // "Q…", "geonames:…", "wiki:…" or "NIL"
  readonly name?: string; // the base's own
  readonly lat?: number;
  readonly lon?: number;
  readonly coref?: boolean; // a pronoun or description
  readonly descriptor?: boolean;
  readonly optional?: boolean;
}

export interface LinkDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldLink[];
  readonly url?: string;
  readonly date?: string;
  readonly evaluation_span?: readonly [start: number, end: number];
}

/** The documents of `links/<name>.jsonl`; empty where the set is not to be had. */
export async function readLinkSet(name: string): Promise<LinkDocument[]> {
  const file = sharedFile("data", "links", `${name}.jsonl`);
  return file === undefined ? [] : readJsonLines<LinkDocument>(file);
}

import {
  type Article,
  type ArticleId,
  type EntityType,
  parseText,
  type SegmentId,
  type SegmentKind,
} from "@corpus/core";
import type { FoundName } from "@corpus/entities";
import { readJsonLines, sharedFile } from "@corpus/testing";

/** A mention of the gold: what it means is an entity, or several for "the leaders". */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly form: "name" | "title" | "nominal" | "pronoun";
  readonly type: EntityType;
  readonly entity: string | readonly string[];
  readonly actsAs?: "government";
}

export interface GoldRole {
  readonly start: number;
  readonly end: number;
  readonly person: string;
  readonly title: string;
  readonly of: string | null;
  readonly validFrom?: string;
}

/** An annotated article, in one form whichever gold it came from. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly segments: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: SegmentKind;
  }[];
  readonly mentions: readonly GoldMention[];
  readonly entityNames: Readonly<Record<string, string>>;
  readonly roles: readonly GoldRole[];
}

/** The articles of newsgold; empty where they are not to be had. */
export async function readNewsgold(): Promise<GoldArticle[]> {
  const found: GoldArticle[] = [];
  for (const part of ["D1", "D2"]) {
    const file = sharedFile("data", "newsgold", `${part}.gold.jsonl`);
    if (file === undefined) continue;
    type Row = Omit<GoldArticle, "entityNames"> & {
      readonly entities: readonly { readonly id: string; readonly name: string }[];
    };
    for (const row of await readJsonLines<Row>(file)) {
      found.push({
        ...row,
        entityNames: Object.fromEntries(row.entities.map(({ id, name }) => [id, name])),
      });
    }
  }
  return found;
}

/** An article whose segments are the gold's, so that only what stands on them is measured. */
export function articleOf(gold: Pick<GoldArticle, "id" | "text" | "segments">): Article {
  const article = parseText(gold.text, { id: gold.id });
  const segments = gold.segments.map(({ start, end, kind }, index) => {
    const lead = gold.text.slice(start, end).search(/\S/);
    const shown = gold.text.slice(start, end).trim();
    const from = start + Math.max(lead, 0);
    return {
      id: `seg_${index}` as SegmentId,
      start: from,
      end: from + shown.length,
      kind,
      reason: "gold",
    };
  });
  return { ...article, id: article.id as ArticleId, segments };
}

/** The gold's names as the finder would give them. */
export function goldNames(mentions: readonly GoldMention[]): FoundName[] {
  return mentions
    .filter((mention) => mention.form === "name")
    .map(({ start, end, type }) => ({ start, end, type, confidence: 1, rule: "names/gold" }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

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
import { readSeedSet, type SeedSet } from "./seed-sets.ts";

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

interface SeedGold {
  readonly blocks: readonly { readonly type: string; readonly span: readonly [number, number] }[];
  readonly inline: readonly { readonly span: readonly [number, number] }[];
  readonly mentions: readonly SeedMention[];
  readonly coref: readonly {
    readonly span: readonly [number, number];
    readonly kind: string;
    readonly class: string;
    readonly entities: readonly string[];
  }[];
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly {
    readonly span: readonly [number, number];
    readonly person: string;
    readonly title: string | null;
    readonly org: string | null;
    readonly validity: { readonly edtf: string } | null;
  }[];
}
interface SeedMention {
  readonly span: readonly [number, number];
  readonly type: string;
  readonly entity: string;
  readonly use?: string;
  readonly nominal?: boolean;
  readonly zone: string;
}

const segmentKinds: Readonly<Record<string, SegmentKind>> = {
  "duplicate-headline": "other",
  "related-link": "related",
  "comment-form": "form",
  "share-widget": "share",
  "author-bio": "bio",
};
const entityTypes: Readonly<Record<string, EntityType>> = {
  org: "organization",
  gpe: "place",
  location: "place",
  facility: "place",
  demonym: "group",
  document: "work",
  law: "law",
  event: "event",
  person: "person",
};
const pronounTypes: Readonly<Record<string, EntityType>> = { ...entityTypes, abstract: "event" };

/** A set of seeds with its gold; empty where it is not to be had. Repeated headlines are left out. */
export function readSeeds(set: SeedSet): GoldArticle[] {
  return readSeedSet<SeedGold>(set).map(({ file, text, gold }) => seedArticle(file, text, gold));
}

function seedArticle(id: string, text: string, seed: SeedGold): GoldArticle {
  const named = seed.mentions.flatMap((m): GoldMention[] => {
    const type = entityTypes[m.type];
    if (type === undefined) return [];
    const form = m.nominal ? "nominal" : "name";
    // The seeds give a demonym its country; in the model it is a group of its own.
    const entity = m.type === "demonym" ? `group:${m.entity}` : m.entity;
    return [
      {
        start: m.span[0],
        end: m.span[1],
        form,
        type,
        entity,
        ...(m.use === "government" ? { actsAs: "government" } : {}),
      },
    ];
  });
  const referring = seed.coref.flatMap((c): GoldMention[] => {
    const type = pronounTypes[c.class];
    if (type === undefined || c.entities.length === 0) return [];
    const form = c.kind === "pronoun" ? "pronoun" : "nominal";
    return [
      {
        start: c.span[0],
        end: c.span[1],
        form,
        type,
        entity: c.entities.length === 1 ? c.entities[0]! : c.entities,
      },
    ];
  });
  return {
    id,
    text,
    segments: seed.blocks.map(({ type, span }) => ({
      start: span[0],
      end: span[1],
      kind: segmentKinds[type] ?? (type as SegmentKind),
    })),
    mentions: [...named, ...referring].sort((a, b) => a.start - b.start || b.end - a.end),
    entityNames: Object.fromEntries(seed.entities.map((e) => [e.id, e.name])),
    roles: seed.roles.flatMap((r) =>
      r.title === null
        ? []
        : [
            {
              start: r.span[0],
              end: r.span[1],
              person: r.person,
              title: r.title,
              of: r.org,
              ...(r.validity ? { validFrom: r.validity.edtf } : {}),
            },
          ],
    ),
  };
}

import * as z from "zod";
import { Edtf } from "../edtf.ts";
import { EntityType, Link, rule } from "./annotation.ts";
import { ArticleId, CorpusEntityId, EntityId } from "./ids.ts";

/** An entity of one article that is this entity of the corpus, and why. */
export const CorpusMember = z
  .strictObject({
    article: ArticleId,
    entity: EntityId,
    name: z.string().min(1), // as the article calls it
    joined: z // the member that it was joined with; null for the one that the others lead to
      .strictObject({ to: EntityId, rule, reason: z.string() })
      .readonly()
      .nullable(),
  })
  .readonly();
export type CorpusMember = z.infer<typeof CorpusMember>;

/** What articles say that somebody is, with the number of those articles. */
export const CorpusRole = z
  .strictObject({
    title: z.string().min(1),
    of: z.string().min(1).nullable(), // the name of the country or body
    articles: z.int().positive(),
    validFrom: Edtf.optional(), // the earliest that an article states
    validTo: Edtf.optional(), // the latest
  })
  .readonly();
export type CorpusRole = z.infer<typeof CorpusRole>;

/** The person, organisation, place or other thing behind entities of several articles. */
export const CorpusEntity = z
  .strictObject({
    id: CorpusEntityId,
    entityType: EntityType,
    name: z.string().min(1), // of its full names the commonest
    aliases: z.array(z.string()).readonly(), // commonest first
    link: Link.nullable(),
    mentions: z.int().positive(), // in all articles, pronouns included
    articles: z.int().positive(),
    firstPublished: Edtf.nullable(), // the earliest of the articles' dates; null where none has one
    lastPublished: Edtf.nullable(),
    roles: z.array(CorpusRole).readonly(), // commonest first
    members: z.array(CorpusMember).min(1).readonly(),
  })
  .readonly();
export type CorpusEntity = z.infer<typeof CorpusEntity>;

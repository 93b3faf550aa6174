import {
  type Article,
  CueMeaning,
  type Entity,
  EventType,
  Modality,
  type Participant,
  type Quote,
  QuoteKind,
} from "@corpus/core";
import * as z from "zod";
import { scan, whoIs } from "./scan.ts";
import {
  articleId,
  asFilter,
  filterShape,
  mostListed,
  next,
  pageShape,
  query,
  shortened,
  wordsOf,
  wordsShape,
} from "./shapes.ts";
import type { ToolDefinition } from "./tool.ts";

const { speaker, quoteKind, actor, recipient, eventType, ...whichArticles } = filterShape;
const filters = {
  article: articleId.optional().describe("only in this article"),
  query: query.optional().describe("only in articles that this query finds, in its language"),
  ...whichArticles,
  ...pageShape(20, 100),
};

const where = {
  article: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
};
const whereOf = ({ id, metadata }: Article) => ({
  article: id,
  outlet: metadata.outlet?.value ?? null,
  published: metadata.published?.edtf ?? null,
});

const whoShape = {
  name: z
    .string()
    .describe("the fullest name in the article, or how it describes somebody unnamed"),
  link: z.string().nullable().describe("such as wikidata:Q664, where one is proved"),
};
const whoOf = (entity: Entity) => ({
  name: shortened(entity.name),
  link: entity.link?.id ?? null,
});

const quotesInput = z.strictObject({
  speaker,
  kind: quoteKind.describe("how: in marks, reported, or a mixture"),
  ...filters,
});

const quotesOutput = z.strictObject({
  quotes: z
    .array(
      z.strictObject({
        ...where,
        kind: QuoteKind,
        ...wordsShape,
        content: z.strictObject(wordsShape).describe("what was said, without the marks"),
        speaker: z.strictObject({
          status: z
            .enum(["named", "resolved", "collective", "document", "unknown"])
            .describe("resolved: through a pronoun, role or description; unknown: do not guess"),
          name: whoShape.name.nullable(),
          link: whoShape.link,
          words: z.strictObject(wordsShape).nullable().describe("that name the speaker"),
        }),
        cue: z
          .strictObject({
            ...wordsShape,
            meaning: CueMeaning.optional(),
            negated: z.literal(true).optional().describe("the text says that this was not said"),
            hedged: z.literal(true).optional().describe("perhaps it was said"),
          })
          .nullable(),
      }),
    )
    .readonly(),
  next,
});

export const quotes: ToolDefinition<typeof quotesInput, typeof quotesOutput> = {
  name: "quotes",
  title: "Who said what",
  description:
    "Lists what was said, with the speaker and the exact words that name the speaker, from the oldest article on. A page may hold fewer than limit and still have a next.",
  input: quotesInput,
  output: quotesOutput,
  async run({ speaker, kind, ...asked }, { store, signal }) {
    const isSpeaker = speaker === undefined ? undefined : await whoIs(speaker, store);
    const request = {
      ...asFilter({ ...asked, speaker, quoteKind: kind }),
      limit: asked.limit,
    };
    const { items, next } = await scan(
      request,
      (article) => {
        const entities = entitiesOf(article);
        return (article.annotations?.quotes ?? [])
          .filter((quote) => {
            if (kind !== undefined && quote.kind !== kind) return false;
            if (!isSpeaker) return true;
            const who = speakerOf(quote, entities);
            return who !== undefined && isSpeaker(article.id, who);
          })
          .map((quote) => quoteOf(quote, article, entities));
      },
      store,
      signal,
    );
    return { quotes: items, next };
  },
};

const entitiesOf = ({ annotations }: Article): ReadonlyMap<string, Entity> =>
  new Map((annotations?.entities ?? []).map((entity) => [entity.id, entity]));

const speakerOf = ({ speaker }: Quote, entities: ReadonlyMap<string, Entity>) =>
  speaker.status === "unknown" ? undefined : entities.get(speaker.entity ?? "");

function quoteOf(quote: Quote, article: Article, entities: ReadonlyMap<string, Entity>) {
  const who = speakerOf(quote, entities);
  const { cue, speaker } = quote;
  return {
    ...whereOf(article),
    kind: quote.kind,
    ...wordsOf(quote),
    content: wordsOf(quote.content),
    speaker: {
      status: speaker.status,
      name: who ? shortened(who.name) : null,
      link: who?.link?.id ?? null,
      words: speaker.status === "unknown" ? null : wordsOf(speaker),
    },
    cue: cue && {
      ...wordsOf(cue),
      ...(cue.meaning && { meaning: cue.meaning }),
      ...(cue.negated && { negated: cue.negated }),
      ...(cue.hedged && { hedged: cue.hedged }),
    },
  };
}

const eventsInput = z.strictObject({
  type: eventType.describe("PLOVER type"),
  modality: Modality.optional().describe("whether it happened, as the text has it"),
  actor: actor.describe("who did it: a whole name, a link or a cen_ id"),
  recipient,
  ...filters,
});

const party = z.strictObject({ ...whoShape, words: z.strictObject(wordsShape) });

const eventsOutput = z.strictObject({
  events: z
    .array(
      z.strictObject({
        ...where,
        type: EventType,
        modality: Modality.describe(
          "planned, demanded, possible and negated did not happen, as far as the text says",
        ),
        ...wordsShape,
        sentence: z.strictObject(wordsShape).nullable().describe("in which it is reported"),
        actors: z.array(party).readonly(),
        recipients: z.array(party).readonly(),
      }),
    )
    .readonly(),
  next,
});

export const events: ToolDefinition<typeof eventsInput, typeof eventsOutput> = {
  name: "events",
  title: "Who did what to whom",
  description:
    "Lists events under the PLOVER codebook (agreed, met, threatened, attacked …) with the word that tells of each, who did it and to whom, from the oldest article on. A page may hold fewer than limit and still have a next.",
  input: eventsInput,
  output: eventsOutput,
  async run({ type, modality, actor, recipient, ...asked }, { store, signal }) {
    const isActor = actor === undefined ? undefined : await whoIs(actor, store);
    const isRecipient = recipient === undefined ? undefined : await whoIs(recipient, store);
    const request = {
      ...asFilter({ ...asked, eventType: type, actor, recipient }),
      limit: asked.limit,
    };
    const { items, next } = await scan(
      request,
      (article) => {
        const entities = entitiesOf(article);
        const among = (parties: readonly Participant[], is: Awaited<ReturnType<typeof whoIs>>) =>
          parties.some(({ entity }) => {
            const who = entities.get(entity);
            return who !== undefined && is(article.id, who);
          });
        return (article.annotations?.events ?? [])
          .filter(
            (event) =>
              (type === undefined || event.type === type) &&
              (modality === undefined || event.modality === modality) &&
              (!isActor || among(event.actors, isActor)) &&
              (!isRecipient || among(event.recipients, isRecipient)),
          )
          .map((event) => {
            const sentence = article.annotations?.sentences?.[event.sentence];
            return {
              ...whereOf(article),
              type: event.type,
              modality: event.modality,
              ...wordsOf(event),
              sentence: sentence
                ? wordsOf({
                    start: sentence.start,
                    end: sentence.end,
                    exact: article.text.slice(sentence.start, sentence.end),
                  })
                : null,
              actors: partiesOf(event.actors, entities),
              recipients: partiesOf(event.recipients, entities),
            };
          });
      },
      store,
      signal,
    );
    return { events: items, next };
  },
};

const partiesOf = (parties: readonly Participant[], entities: ReadonlyMap<string, Entity>) =>
  parties.slice(0, mostListed).flatMap((party) => {
    const who = entities.get(party.entity);
    return who ? [{ ...whoOf(who), words: wordsOf(party) }] : [];
  });

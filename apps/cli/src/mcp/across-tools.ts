import {
  type CorpusEntity,
  CorpusError,
  EntityType,
  plainForm,
  Relation,
  type Story,
  type StoryId,
} from "@corpus/core";
import { type CorpusStore, printCursor, readCursor, type StoreStatus } from "@corpus/store";
import * as z from "zod";
import {
  articleId,
  mostListed,
  next,
  pageShape,
  shortened,
  sourceOf,
  sourceShape,
  storyId,
  wordsOf,
  wordsShape,
} from "./shapes.ts";
import { fitting, type ToolDefinition } from "./tool.ts";

const words = z.string().min(1).max(200);

const isCurrent = z
  .boolean()
  .describe(
    "false where articles came or changed since; then corpus ingest --across brings it up to date",
  );

const status = z.strictObject({});

const statusOutput = z.strictObject({
  articles: z.int(),
  stories: z.int(),
  entities: z.int().describe("across articles"),
  storiesAreCurrent: z.boolean(),
  entitiesAreCurrent: z.boolean(),
});

export const overview: ToolDefinition<typeof status, typeof statusOutput> = {
  name: "overview",
  title: "What there is",
  description: "Says how many articles, stories and entities there are.",
  input: status,
  output: statusOutput,
  async run(_, { store }) {
    const { revision: _revision, ...counts } = await store.status();
    return counts;
  },
};

const storiesInput = z.strictObject({
  story: storyId.optional().describe("only this one"),
  article: articleId.optional().describe("only the story that has this article"),
  words: words
    .optional()
    .describe("whose title, people, places or organisations have these words in them"),
  ...pageShape(10, 50),
});

const storiesOutput = z.strictObject({
  isCurrent,
  stories: z
    .array(
      z.strictObject({
        story: z.string(),
        title: z.string(),
        articles: z.array(z.string()).readonly().describe(`ids, ${mostListed} at most`),
        articleCount: z.int(),
        voices: z
          .int()
          .describe(
            "independent ones: reprints of one agency's text or copies of one text count once",
          ),
        people: z.array(z.string()).readonly(),
        places: z.array(z.string()).readonly(),
        dates: z.array(z.string()).readonly().describe("EDTF, the first and last that it tells of"),
        reasons: z.array(z.string()).readonly().describe("why these articles are together"),
        relatedTo: z
          .array(z.strictObject({ story: z.string(), relation: z.string(), reason: z.string() }))
          .readonly(),
      }),
    )
    .readonly(),
  next,
});

export const stories: ToolDefinition<typeof storiesInput, typeof storiesOutput> = {
  name: "stories",
  title: "Which articles tell one story",
  description:
    "Lists stories, which are articles about one happening, the largest first. Ask compare and timeline about one of them.",
  input: storiesInput,
  output: storiesOutput,
  async run({ limit, cursor, ...asked }, { store }) {
    const status = await store.status();
    if (status.stories === 0) throw nothingAcross("stories");
    const found: Story[] = [];
    for await (const story of store.stories()) if (isMeant(story, asked)) found.push(story);
    found.sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1));
    const page = pageOf(found, asked, status, limit, cursor, storyOf);
    return { isCurrent: status.storiesAreCurrent, stories: page.items, next: page.next };
  },
};

function isMeant(
  story: Story,
  asked: Omit<z.output<typeof storiesInput>, "limit" | "cursor">,
): boolean {
  if (asked.story !== undefined && story.id !== asked.story) return false;
  if (asked.article !== undefined && !story.articles.some((id) => id === asked.article))
    return false;
  if (asked.words === undefined) return true;
  const wanted = plainForm(asked.words);
  const { people, places, organizations } = story.signature;
  return [story.title, ...people, ...places, ...organizations].some((own) =>
    plainForm(own).includes(wanted),
  );
}

function storyOf(story: Story) {
  const { people, places } = story.signature;
  const dates = story.timeline.map(({ edtf }) => edtf as string);
  return {
    story: story.id,
    title: shortened(story.title),
    articles: story.articles.slice(0, mostListed),
    articleCount: story.articles.length,
    voices: story.origins.length,
    people: people.slice(0, mostListed).map((name) => shortened(name)),
    places: places.slice(0, mostListed).map((name) => shortened(name)),
    dates: [...new Set([dates.at(0), dates.at(-1)])].filter((date) => date !== undefined),
    reasons: story.reasons.slice(0, mostListed).map((reason) => shortened(reason)),
    relatedTo: story.relatedTo
      .slice(0, mostListed)
      .map(({ story, relation, reason }) => ({ story, relation, reason: shortened(reason) })),
  };
}

const evidence = { article: z.string(), ...wordsShape };
const sources = z
  .array(z.strictObject(sourceShape))
  .readonly()
  .describe(`the story's articles, ${mostListed} at most`);

const compareInput = z.strictObject({
  story: storyId,
  relation: Relation.optional().describe("only points on which the sources stand so to each other"),
  ...pageShape(20, 100),
});

const compareOutput = z.strictObject({
  isCurrent,
  title: z.string(),
  sources,
  items: z
    .array(
      z.strictObject({
        relation: Relation.describe(
          "agree; adds: one source alone has it; differs: otherwise put or less exact; conflicts; progresses: later news",
        ),
        aspect: z.string().describe("what the point is"),
        claims: z
          .array(
            z.strictObject({
              ...evidence,
              value: z.string().describe("normalised for comparing"),
              polarity: z.enum(["affirmed", "negated"]),
              voice: z
                .int()
                .describe("claims with the same number come from one text and count once"),
            }),
          )
          .readonly()
          .describe(`each with the words that carry it, ${mostListed} at most`),
        claimCount: z.int(),
      }),
    )
    .readonly(),
  next,
});

export const compare: ToolDefinition<typeof compareInput, typeof compareOutput> = {
  name: "compare",
  title: "On what sources agree and differ",
  description:
    "Compares what the articles of one story say, point by point, each claim with the exact words of its source. Quote the words, and call a conflict one only where they bear it out.",
  input: compareInput,
  output: compareOutput,
  async run({ limit, cursor, ...asked }, { store }) {
    const status = await store.status();
    const story = await storyWithId(store, asked.story);
    const comparison = await store.comparison(asked.story as StoryId);
    const items = (comparison?.items ?? []).filter(
      ({ relation }) => asked.relation === undefined || relation === asked.relation,
    );
    const page = pageOf(items, asked, status, limit, cursor, ({ relation, aspect, claims }) => ({
      relation,
      aspect: shortened(aspect),
      claims: claims.slice(0, mostListed).map(({ article, value, polarity, origin, ...span }) => ({
        article,
        ...wordsOf(span),
        value: shortened(value),
        polarity,
        voice: origin,
      })),
      claimCount: claims.length,
    }));
    return { ...(await headOf(story, status, store)), items: page.items, next: page.next };
  },
};

const timelineInput = z.strictObject({ story: storyId, ...pageShape(20, 100) });

const timelineOutput = z.strictObject({
  isCurrent,
  title: z.string(),
  sources,
  entries: z
    .array(
      z.strictObject({
        date: z.string().describe("EDTF"),
        title: z.string().describe("the sentence of the first source"),
        support: z
          .array(z.strictObject(evidence))
          .readonly()
          .describe(`the words of each source that dates it, ${mostListed} at most`),
        supportCount: z.int(),
      }),
    )
    .readonly(),
  next,
});

export const timeline: ToolDefinition<typeof timelineInput, typeof timelineOutput> = {
  name: "timeline",
  title: "What happened when, in one story",
  description:
    "Lists what the articles of a story date, in order of time, with the words of each source. Dates are those of what happened, not of the report.",
  input: timelineInput,
  output: timelineOutput,
  async run({ limit, cursor, ...asked }, { store }) {
    const status = await store.status();
    const story = await storyWithId(store, asked.story);
    const page = pageOf(
      story.timeline,
      asked,
      status,
      limit,
      cursor,
      ({ edtf, title, support }) => ({
        date: edtf,
        title: shortened(title),
        support: support
          .slice(0, mostListed)
          .map(({ article, ...span }) => ({ article, ...wordsOf(span) })),
        supportCount: support.length,
      }),
    );
    return { ...(await headOf(story, status, store)), entries: page.items, next: page.next };
  },
};

const entitiesInput = z.strictObject({
  name: words.optional().describe("whose name or alias has these words in it, in any case"),
  type: EntityType.optional(),
  ...pageShape(20, 100),
});

const entitiesOutput = z.strictObject({
  isCurrent,
  entities: z
    .array(
      z.strictObject({
        entity: z.string().describe("its id, cen_…, for entity, speaker, actor and recipient"),
        type: EntityType,
        name: z.string(),
        aliases: z.array(z.string()).readonly(),
        link: z.string().nullable(),
        roles: z
          .array(
            z.strictObject({ title: z.string(), of: z.string().nullable(), articles: z.int() }),
          )
          .readonly()
          .describe("offices, as articles say, with the number of these"),
        mentions: z.int(),
        articles: z.int(),
        firstPublished: z.string().nullable(),
        lastPublished: z.string().nullable(),
      }),
    )
    .readonly(),
  next,
});

export const entities: ToolDefinition<typeof entitiesInput, typeof entitiesOutput> = {
  name: "entities",
  title: "Who and what is named",
  description:
    "Lists the people, organisations, places and other things of all articles together, the most mentioned first: to find the id or the exact name that other tools take.",
  input: entitiesInput,
  output: entitiesOutput,
  async run({ limit, cursor, ...asked }, { store }) {
    const status = await store.status();
    if (status.entities === 0) throw nothingAcross("entities");
    const wanted = asked.name === undefined ? "" : plainForm(asked.name);
    const found: CorpusEntity[] = [];
    for await (const entity of store.entities())
      if (
        (asked.type === undefined || entity.entityType === asked.type) &&
        [entity.name, ...entity.aliases].some((own) => plainForm(own).includes(wanted))
      )
        found.push(entity);
    found.sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
    const page = pageOf(found, asked, status, limit, cursor, entityOf);
    return { isCurrent: status.entitiesAreCurrent, entities: page.items, next: page.next };
  },
};

const entityOf = (entity: CorpusEntity) => ({
  entity: entity.id,
  type: entity.entityType,
  name: shortened(entity.name),
  aliases: entity.aliases.slice(0, mostListed).map((alias) => shortened(alias)),
  link: entity.link?.id ?? null,
  roles: entity.roles
    .slice(0, mostListed)
    .map(({ title, of, articles }) => ({ title: shortened(title), of, articles })),
  mentions: entity.mentions,
  articles: entity.articles,
  firstPublished: entity.firstPublished,
  lastPublished: entity.lastPublished,
});

/** The page of `items` at `cursor`, which belongs to `asked` and to the state of the store that `status` tells. */
function pageOf<T, Shown>(
  items: readonly T[],
  asked: object,
  { revision, stories, entities }: StoreStatus,
  limit: number,
  cursor: string | undefined,
  show: (item: T) => Shown,
): { readonly items: readonly Shown[]; readonly next: string | null } {
  const bound = { ...asked, state: [revision, stories, entities] };
  const start = cursor === undefined ? 0 : Number(readCursor(bound, cursor, 1)[0]);
  const page = fitting(items.slice(start, start + limit).map(show), limit);
  const end = start + page.length;
  return { items: page, next: end < items.length ? printCursor(bound, [end]) : null };
}

async function headOf(story: Story, { storiesAreCurrent }: StoreStatus, store: CorpusStore) {
  const { results } = await store.search({ story: story.id, limit: mostListed });
  return {
    isCurrent: storiesAreCurrent,
    title: shortened(story.title),
    sources: results.map(sourceOf),
  };
}

async function storyWithId(store: CorpusStore, id: string): Promise<Story> {
  const story = await store.story(id as StoryId);
  if (story) return story;
  if ((await store.status()).stories === 0) throw nothingAcross("stories");
  throw new CorpusError(
    "query/invalid",
    `there is no story “${id}” here; stories gives the ids of those that there are`,
  );
}

const nothingAcross = (what: string) =>
  new CorpusError(
    "store/not-found",
    `this store has no ${what}, because nobody has grouped its articles; corpus ingest --across does. search, article, kwic, quotes and events work without`,
  );

import {
  Article,
  Comparison,
  CorpusEntity,
  InputRecord,
  parseRecord,
  Span,
  Story,
} from "@corpus/core";
import type { ViewCorpus } from "./pack-index.ts";

/** A span of `text` by its words; the n-th time that they stand there. */
function spanIn(text: string, exact: string, n = 0): Span {
  let start = text.indexOf(exact);
  for (let i = 0; i < n; i++) start = text.indexOf(exact, start + 1);
  if (start < 0) throw new Error(`expected “${exact}” in the fixture`);
  return Span.parse({ start, end: start + exact.length, exact });
}

/** An article with annotations, checked as it would be where it comes in. */
export function articleWith(
  record: Omit<InputRecord, "publishedAt"> & { readonly publishedAt?: string },
  annotate: (at: (exact: string, n?: number) => Span) => object = () => ({}),
): Article {
  const article = parseRecord(InputRecord.parse(record));
  const at = (exact: string, n?: number) => spanIn(article.text, exact, n);
  return Article.parse({ ...article, annotations: annotate(at) });
}

const ruiz = {
  id: "ent_ruiz",
  type: "person",
  name: "Ana Ruiz",
  aliases: ["Ruiz"],
  link: null,
  candidates: [],
  mentions: ["men_a"],
};
const guild = {
  ...ruiz,
  id: "ent_guild",
  type: "organization",
  name: "Millers’ Guild",
  aliases: [],
  mentions: ["men_b"],
};
const named = { form: "name", confidence: 1, rule: "names/fixture" };

const first = articleWith(
  {
    id: "first",
    outlet: "The Clare Post",
    url: "https://clare-post.example/mill",
    title: "Fire at the old mill",
    publishedAt: "2024-03-06",
    text: "Fire at the old mill\n\nThe fire at the mill in Port Clare broke out on Tuesday and hurt two people.\n\n“Nobody will lose a job over this,” Ana Ruiz, the mayor, told the Millers’ Guild.\n\nShare this story",
  },
  (at) => ({
    mentions: [
      { id: "men_a", ...at("Ana Ruiz"), ...named, type: "person", entity: "ent_ruiz" },
      { id: "men_b", ...at("Millers’ Guild"), ...named, type: "organization", entity: "ent_guild" },
    ],
    entities: [ruiz, guild],
    quotes: [
      {
        id: "quo_a",
        ...at("“Nobody will lose a job over this,”"),
        kind: "direct",
        content: at("Nobody will lose a job over this,"),
        cue: null,
        speaker: { status: "named", ...at("Ana Ruiz"), entity: "ent_ruiz" },
        rule: "quotes/fixture",
      },
    ],
    times: [
      {
        id: "tim_a",
        ...at("Tuesday"),
        kind: "date",
        edtf: "2024-03-05",
        timex: "2024-03-05",
        anchor: { kind: "none" },
        alternatives: [],
        rule: "times/fixture",
      },
    ],
    events: [
      {
        id: "evt_a",
        ...at("told"),
        type: "CONSULT",
        actors: [{ ...at("Ana Ruiz"), entity: "ent_ruiz" }],
        recipients: [{ ...at("Millers’ Guild"), entity: "ent_guild" }],
        time: "tim_a",
        modality: "occurred",
        sentence: 1,
        rule: "events/fixture",
      },
    ],
  }),
);

const second = articleWith(
  {
    id: "second",
    outlet: "Harbour News",
    publishedAt: "2024-03-07",
    text: "Mill burns in Port Clare\n\nSeven people were hurt when the mill burned on Tuesday. Ruiz promised help.",
  },
  (at) => ({
    mentions: [{ id: "men_a", ...at("Ruiz"), ...named, type: "person", entity: "ent_ruiz" }],
    entities: [{ ...ruiz, name: "Ruiz", aliases: [] }],
    events: [],
  }),
);

const alone = articleWith({
  id: "third",
  text: "Owls were counted in the hills.",
  segmented: true,
});

const cite = (article: Article, exact: string) => ({
  article: article.id,
  ...spanIn(article.text, exact),
});
const claim = (article: Article, origin: number, exact: string, value: string) => ({
  ...cite(article, exact),
  value,
  polarity: "affirmed",
  origin,
});

const signature = { people: ["Ana Ruiz"], places: [], organizations: [], dates: [], words: [] };
const fire = Story.parse({
  id: "sto_fire",
  title: "Fire at the old mill",
  articles: [first.id, second.id],
  signature,
  reasons: ["people in common: Ana Ruiz (2 of 2)"],
  origins: [
    { articles: [first.id], kind: "single" },
    { articles: [second.id], kind: "single" },
  ],
  timeline: [
    {
      edtf: "2024-03-05",
      title: "The fire at the mill in Port Clare broke out on Tuesday",
      support: [
        cite(first, "The fire at the mill in Port Clare broke out on Tuesday"),
        cite(second, "Seven people were hurt when the mill burned on Tuesday."),
      ],
    },
  ],
  relatedTo: [],
  apartFrom: [],
});
const owls = Story.parse({
  ...fire,
  id: "sto_owls",
  title: "Owls were counted in the hills.",
  articles: [alone.id],
  origins: [{ articles: [alone.id], kind: "single" }],
  timeline: [],
});

const compared = Comparison.parse({
  story: fire.id,
  items: [
    {
      relation: "conflicts",
      aspect: "number of people hurt",
      claims: [
        claim(first, 0, "two people", "2 people"),
        claim(second, 1, "Seven people", "7 people"),
      ],
    },
    {
      relation: "agree",
      aspect: "date: fire",
      claims: [claim(first, 0, "Tuesday", "2024-03-05"), claim(second, 1, "Tuesday", "2024-03-05")],
    },
    {
      relation: "adds",
      aspect: "promised help",
      claims: [claim(second, 1, "Ruiz promised help", "help")],
    },
  ],
});

const mayor = CorpusEntity.parse({
  id: "cen_ruiz",
  entityType: "person",
  name: "Ana Ruiz",
  aliases: ["Ruiz"],
  link: null,
  mentions: 2,
  articles: 2,
  firstPublished: "2024-03-06",
  lastPublished: "2024-03-07",
  roles: [{ title: "Mayor", of: "Port Clare", articles: 1 }],
  members: [
    { article: first.id, entity: "ent_ruiz", name: "Ana Ruiz", joined: null },
    {
      article: second.id,
      entity: "ent_ruiz",
      name: "Ruiz",
      joined: { to: "ent_ruiz", rule: "across/same-surname", reason: "the one Ruiz of that story" },
    },
  ],
});

/** Two sources of one story, which differ; an article that stands alone; a mayor, and a guild in one article only. */
export const mill: ViewCorpus = {
  title: "The mill",
  articles: [first, second, alone],
  stories: [owls, fire],
  comparisons: [compared],
  entities: [mayor],
};

/** A corpus of nothing but these articles. */
export const bare = (articles: readonly Article[]): ViewCorpus => ({
  articles,
  stories: [],
  comparisons: [],
  entities: [],
});

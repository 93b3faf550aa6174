import {
  type Article,
  Article as ArticleSchema,
  annotationId,
  findTokens,
  parseText,
} from "@corpus/core";

/** What is found in the sample, by its own words. */
const text = `Harbour talks resume

ELSTOW, 5 March (Wire) — “We start again,” Mayor Ida Brandt told reporters on Tuesday.
She accused Lumen Bank of “hiding”
its losses 🙂 and offered 40 boats.

Share this page
`;

/** An article with every layer, in our own words; `change` is made to a copy of its annotations. */
export function sampleArticle(change: (annotations: Draft) => void = () => {}): Article {
  const article = parseText(text, {
    uri: "https://news.example/harbour",
    publishedAt: "2024-03-06",
  });
  const annotations = annotate(article.id);
  change(annotations);
  return ArticleSchema.parse({ ...article, annotations });
}

type Draft = ReturnType<typeof annotate>;

function at(words: string): { start: number; end: number; exact: string } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the sample has no “${words}”`);
  return { start, end: start + words.length, exact: words };
}

function annotate(article: string) {
  const rule = "test/sample";
  const id = (prefix: string, name: string) => annotationId(prefix, article, name);
  const entity = (name: string, type: string, link: string | null, mentions: string[]) => ({
    ...{ id: id("ent", name), type, name, aliases: [] as string[], candidates: [] },
    link: link === null ? null : { id: link, score: 0.9 },
    mentions,
  });
  const mention = (words: string, form: string, type: string, name: string) => ({
    ...{ id: id("men", words), ...at(words), form, type, entity: id("ent", name) },
    ...{ confidence: 0.9, rule },
  });
  const brandt = { entity: id("ent", "Ida Brandt") };
  const bank = { entity: id("ent", "Lumen Bank") };
  const mentions = [
    mention("ELSTOW", "name", "place", "Elstow"),
    mention("Ida Brandt", "name", "person", "Ida Brandt"),
    mention("She", "pronoun", "person", "Ida Brandt"),
    mention("Lumen Bank", "name", "organization", "Lumen Bank"),
  ];
  const ids = (name: string) =>
    mentions.filter((one) => one.entity === id("ent", name)).map((one) => one.id);
  const sentences = [
    at("Harbour talks resume"),
    at("“We start again,” Mayor Ida Brandt told reporters on Tuesday."),
    at(text.slice(text.indexOf("She accused"), text.indexOf("\n\nShare"))),
  ].map(({ start, end }) => ({ start, end }));
  return {
    sentences,
    tokens: tokensOf(sentences),
    mentions,
    entities: [
      entity("Elstow", "place", null, ids("Elstow")),
      entity("Ida Brandt", "person", "wikidata:Q42", ids("Ida Brandt")),
      entity("Lumen Bank", "organization", null, ids("Lumen Bank")),
    ],
    roles: [{ ...at("Mayor"), person: brandt.entity, title: "Mayor", of: null, rule }],
    quotes: [
      {
        ...{ id: id("quo", "start"), ...at("“We start again,”"), kind: "direct" },
        ...{ content: at("We start again,"), cue: { ...at("told"), meaning: "neutral" } },
        ...{ speaker: { status: "named", ...at("Ida Brandt"), ...brandt }, rule },
      },
      {
        ...{ id: id("quo", "hiding"), ...at("“hiding”\nits losses"), kind: "partial" },
        ...{ content: at("hiding”\nits losses"), cue: { ...at("accused") } },
        ...{ speaker: { status: "resolved", ...at("She"), ...brandt }, rule },
      },
    ],
    times: [
      {
        ...{ id: id("tim", "Tuesday"), ...at("Tuesday"), kind: "date", edtf: "2024-03-05" },
        ...{ timex: "2024-03-05", anchor: { kind: "publication", edtf: "2024-03-06" } },
        ...{ alternatives: [], rule },
      },
    ],
    amounts: [
      {
        ...{ id: id("amt", "boats"), ...at("40 boats"), kind: "count", value: 40, unit: "boats" },
        ...{ currency: null, candidates: [], rule },
      },
    ],
    events: [
      {
        ...{ id: id("evt", "accused"), ...at("accused"), type: "ACCUSE", modality: "occurred" },
        ...{
          actors: [{ ...at("She"), ...brandt }],
          recipients: [{ ...at("Lumen Bank"), ...bank }],
        },
        ...{ time: id("tim", "Tuesday"), sentence: 2, rule },
      },
    ],
  };
}

/** Tokens that all hang on the first of their sentence. */
function tokensOf(sentences: readonly { readonly start: number; readonly end: number }[]) {
  const tokens: {
    start: number;
    end: number;
    pos: string;
    tag: string;
    head: number;
    rel: string;
  }[] = [];
  for (const { start, end } of sentences) {
    const found = findTokens(text, start, end);
    const first = tokens.length;
    for (let i = 0; i < found.length; i += 2) {
      const tree = i === 0 ? { head: -1, rel: "root" } : { head: first, rel: "dep" };
      tokens.push({ start: found[i]!, end: found[i + 1]!, pos: "X", tag: "NN", ...tree });
    }
  }
  return tokens;
}

import type { Article } from "./article.ts";
import { Article as ArticleSchema } from "./article.ts";

// Our own words. One of each annotation, so that every schema and every check has something to look at.
const text = `Harbour talks resume

ELSTOW, 5 March (Wire) — “We start again,” Mayor Ida Brandt said on Tuesday, offering 40 boats.
She met envoys.
`;

const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the sample has no "${words}"`);
  return { start, end: start + words.length };
};
const span = (words: string) => ({ ...at(words), exact: words });

const paragraph = text.slice(text.indexOf("ELSTOW"), text.indexOf("\nShe"));
const sentence = paragraph.slice(paragraph.indexOf("“"));
const tuesday = { id: "tim_1", ...span("Tuesday") };

/** An article with every layer, as plain JSON, to be changed by a test. */
export const sample = {
  id: "art_1",
  source: { uri: "sample.txt", mediaType: "text/plain", sha256: "0".repeat(64), bytes: 150 },
  language: { tag: "en", confidence: 0.9 },
  text,
  metadata: {
    headline: { value: "Harbour talks resume", basis: "text", ...span("Harbour talks resume") },
    authors: [],
    outlet: { value: "The Elstow Post", basis: "given" },
    agency: null,
    dateline: {
      value: "ELSTOW, 5 March (Wire)",
      basis: "text",
      ...span("ELSTOW, 5 March (Wire)"),
      place: "ELSTOW",
      day: "5 March",
      agency: "Wire",
    },
    published: { edtf: "2024-03-05", basis: "given" },
  },
  segments: [
    { id: "seg_0", ...at("Harbour talks resume"), kind: "headline", reason: "first line" },
    { id: "seg_1", ...at(paragraph), kind: "paragraph", reason: "prose" },
    { id: "seg_2", ...at("She met envoys."), kind: "paragraph", reason: "prose" },
  ],
  annotations: {
    sentences: [at("Harbour talks resume"), at(sentence), at("She met envoys.")],
    tokens: [
      { ...at("Ida"), pos: "PROPN", tag: "NNP", head: 1, rel: "flat" },
      { ...at("Brandt"), head: -1, rel: "root" },
    ],
    mentions: [
      {
        id: "men_1",
        ...span("Ida Brandt"),
        form: "name",
        type: "person",
        entity: "ent_1",
        confidence: 0.9,
        rule: "names/title-before",
      },
      {
        id: "men_2",
        ...span("She"),
        form: "pronoun",
        type: "person",
        entity: "ent_1",
        confidence: 0.8,
        rule: "coreference/pronoun",
      },
    ],
    entities: [
      {
        id: "ent_1",
        type: "person",
        name: "Ida Brandt",
        aliases: [],
        link: null,
        candidates: [{ id: "wikidata:Q1", score: 0.1 }],
        mentions: ["men_1", "men_2"],
      },
    ],
    roles: [
      {
        ...span("Mayor Ida Brandt"),
        person: "ent_1",
        title: "Mayor",
        of: null,
        rule: "roles/title",
      },
    ],
    quotes: [
      {
        id: "quo_1",
        ...span("“We start again,”"),
        kind: "direct",
        content: span("We start again,"),
        cue: span("said"),
        speaker: { status: "named", ...span("Ida Brandt"), entity: "ent_1" },
        rule: "quotes/cue-after",
      },
    ],
    times: [
      {
        ...tuesday,
        kind: "date",
        edtf: "2024-03-05",
        timex: "2024-03-05",
        anchor: { kind: "publication", edtf: "2024-03-05" },
        alternatives: [],
        rule: "times/weekday",
      },
    ],
    amounts: [
      {
        id: "amt_1",
        ...span("40 boats"),
        kind: "count",
        value: 40,
        unit: "boats",
        currency: null,
        candidates: [],
        rule: "amounts/count",
      },
    ],
    events: [
      {
        id: "evt_1",
        ...span("met"),
        type: "CONSULT",
        actors: [{ ...span("She"), entity: "ent_1" }],
        recipients: [],
        time: "tim_1",
        modality: "occurred",
        sentence: 2,
        rule: "events/meet",
      },
    ],
  },
  diagnostics: [
    { code: "metadata/no-byline", severity: "info", message: "no byline" },
    { code: "quotes/odd-mark", severity: "info", ...at("“"), message: "curly" },
  ],
};

/** The sample after `change`, as a typed article; the schema still has to accept it. */
export function sampleArticle(change: (draft: typeof sample) => void = () => {}): Article {
  const draft = structuredClone(sample);
  change(draft);
  return ArticleSchema.parse(draft);
}

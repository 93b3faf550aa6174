import {
  type Annotations,
  type Article,
  annotationId,
  type Edtf,
  type EntityType,
  type EventType,
  parseRecord,
  type QuoteKind,
  type Span,
} from "@corpus/core";

/** An article in words; what is named, quoted or done is found in the text by its own words. */
export interface Sketch {
  readonly id: string;
  readonly text: string;
  readonly uri?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly names?: { readonly [name: string]: EntityType };
  readonly aliases?: { readonly [name: string]: readonly string[] };
  readonly links?: { readonly [name: string]: string };
  readonly roles?: { readonly [name: string]: string }; // holder → title
  readonly quotes?: readonly { words: string; speaker?: string; kind?: QuoteKind }[];
  readonly events?: readonly {
    words: string;
    type: EventType;
    actor?: string;
    recipient?: string;
  }[];
}

const rule = "test/sketch";

/** The article of a sketch. Lines that look like boilerplate are told apart as in any other text. */
export function storedArticle(sketch: Sketch): Article {
  const { id, text, uri, title, outlet, published } = sketch;
  const article = parseRecord(
    {
      id,
      text,
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(published !== undefined && { publishedAt: published as Edtf }),
    },
    uri === undefined ? {} : { uri },
  );
  return { ...article, annotations: annotationsOf(sketch, article) };
}

function annotationsOf(sketch: Sketch, { id: article, text }: Article): Annotations {
  const entity = (name: string) => annotationId("ent", article, name) as never;
  const id = (prefix: string, words: string) => annotationId(prefix, article, words) as never;
  const party = (name: string | undefined) =>
    name === undefined ? [] : [{ ...spanIn(text, name), entity: entity(name) }];
  return {
    entities: Object.entries(sketch.names ?? {}).map(([name, type]) => ({
      id: entity(name),
      type,
      name,
      aliases: sketch.aliases?.[name] ?? [],
      link: sketch.links?.[name] === undefined ? null : { id: sketch.links[name], score: 1 },
      candidates: [],
      mentions: [],
    })),
    roles: Object.entries(sketch.roles ?? {}).map(([name, title]) => ({
      ...spanIn(text, name),
      person: entity(name),
      title,
      of: null,
      rule,
    })),
    quotes: (sketch.quotes ?? []).map(({ words, speaker, kind = "direct" }) => ({
      id: id("quo", words),
      ...spanIn(text, words),
      kind,
      content: spanIn(text, words),
      cue: null,
      speaker:
        speaker === undefined
          ? { status: "unknown" }
          : { status: "named", ...spanIn(text, speaker), entity: entity(speaker) },
      rule,
    })),
    events: (sketch.events ?? []).map(({ words, type, actor, recipient }) => ({
      id: id("evt", words),
      ...spanIn(text, words),
      type,
      actors: party(actor),
      recipients: party(recipient),
      modality: "occurred",
      sentence: 0,
      rule,
    })),
  };
}

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the sketch`);
  return { start, end: start + words.length, exact: words };
}

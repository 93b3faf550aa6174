import {
  type Amount,
  type Annotations,
  type Article,
  annotationId,
  type Edtf,
  type Entity,
  type EntityType,
  type EventType,
  parseText,
  type Quote,
} from "@corpus/core";

/** A sample article in words: what is named, dated or counted is found in the text by its own words. */
export interface Sample {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly names?: { readonly [name: string]: EntityType };
  readonly roles?: readonly {
    readonly title: string;
    readonly holder: string;
    readonly of: string;
  }[];
  readonly quotes?: readonly { readonly words: string; readonly speaker?: string }[];
  readonly dates?: { readonly [words: string]: string };
  readonly amounts?: {
    readonly [words: string]: Pick<Amount, "kind" | "unit"> & Partial<Amount>;
  };
  readonly events?: readonly {
    readonly trigger: string;
    readonly type: EventType;
    readonly by: string; // by whom, as named
    readonly on?: string; // the words of one of the dates
  }[];
}

const rule = "test/sample";

/** The article with the layers that the sample gives; each line is a paragraph, each paragraph one sentence or more. */
export function sampleArticle(sample: Sample): Article {
  const { id, text, published } = sample;
  const article = parseText(text, {
    id,
    segmented: true,
    ...(published ? { publishedAt: published } : {}),
  });
  return { ...article, annotations: annotationsOf(sample, article) };
}

function annotationsOf(sample: Sample, { id: article, text }: Article): Annotations {
  const entity = (name: string) => annotationId("ent", article, name) as Entity["id"];
  const names = Object.entries(sample.names ?? {});
  const mentions = names.flatMap(([name, type]) =>
    spansOf(text, name).map((span) => ({
      id: annotationId("men", article, span.start) as never,
      ...span,
      form: "name" as const,
      type,
      entity: entity(name),
      confidence: 1,
      rule,
    })),
  );
  return {
    sentences: sentencesOf(text),
    mentions: mentions.sort((a, b) => a.start - b.start),
    entities: names.map(([name, type]) => ({
      id: entity(name),
      type,
      name,
      aliases: [],
      link: null,
      candidates: [],
      mentions: mentions
        .filter((mention) => mention.entity === entity(name))
        .map((mention) => mention.id),
    })),
    roles: (sample.roles ?? []).map(({ title, holder, of }) => ({
      ...spansOf(text, title)[0]!,
      person: entity(holder),
      title,
      of: entity(of),
      rule,
    })),
    quotes: (sample.quotes ?? []).map(({ words, speaker }) =>
      quoteOf(text, words, speaker, entity),
    ),
    times: byStart(
      Object.entries(sample.dates ?? {}).map(([words, edtf]) => ({
        id: annotationId("tim", article, words) as never,
        ...spansOf(text, words)[0]!,
        kind: edtf.startsWith("P") ? ("duration" as const) : ("date" as const),
        edtf: edtf as Edtf,
        timex: edtf,
        anchor: { kind: "none" as const },
        alternatives: [],
        rule,
      })),
    ),
    amounts: Object.entries(sample.amounts ?? {}).map(([words, amount]) => ({
      id: annotationId("amt", article, words) as never,
      ...spansOf(text, words)[0]!,
      currency: null,
      candidates: [],
      ...amount,
      rule,
    })),
    events: (sample.events ?? []).map(({ trigger, type, by, on }) => {
      const span = spansOf(text, trigger)[0]!;
      return {
        id: annotationId("evt", article, trigger) as never,
        ...span,
        type,
        actors: [{ ...spansOf(text, by)[0]!, entity: entity(by) }],
        recipients: [],
        ...(on && { time: annotationId("tim", article, on) as never }),
        modality: "occurred" as const,
        sentence: sentencesOf(text).findIndex(({ end }) => span.start < end),
        rule,
      };
    }),
  };
}

function byStart<T extends { readonly start: number }>(layer: readonly T[]): readonly T[] {
  return [...layer].sort((a, b) => a.start - b.start);
}

function quoteOf(
  text: string,
  words: string,
  speaker: string | undefined,
  entity: (name: string) => Entity["id"],
): Quote {
  const content = spansOf(text, words)[0]!;
  const start = content.start - 1;
  const end = content.end + 1;
  return {
    id: annotationId("quo", text, words) as never,
    start,
    end,
    exact: text.slice(start, end),
    kind: "direct",
    content,
    cue: null,
    speaker: speaker
      ? { status: "named", ...spansOf(text, speaker)[0]!, entity: entity(speaker) }
      : { status: "unknown" },
    rule,
  };
}

function spansOf(text: string, words: string) {
  const spans: { start: number; end: number; exact: string }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    spans.push({ start: at, end: at + words.length, exact: words });
  }
  if (spans.length === 0) throw new Error(`sample: "${words}" is not in the text`);
  return spans;
}

// The samples end every sentence with a stop before a space or a line's end.
function sentencesOf(text: string) {
  return Array.from(text.matchAll(/\S[^\n]*?(?:[.!?]["”]?(?= |\n|$)|(?=\n|$))/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

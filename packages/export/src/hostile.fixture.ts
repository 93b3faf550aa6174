import { type Article, ArticleId, type EntityId, findTokens, type MentionId } from "@corpus/core";
import fc from "fast-check";

// What breaks a form that does not mind it: marks of each format, line ends of every kind, characters outside
// the BMP, surrogates alone, controls that XML has no form for, and what a spreadsheet runs.
const pieces = [
  ...["Ana", "Ruiz", "x", " ", "  ", "\t", "\n", "\r\n", "\r", "\u0085", "\u2028", "\u00a0", "\v"],
  ...[
    "🙂",
    "𝔸",
    "é",
    "e\u0301",
    "\ud83d",
    "\ude42",
    "\u0000",
    "\u0001",
    "\u001c",
    "\u001b",
    "\ufffe",
    "\uffff",
  ],
  ...["=1+1", "@x", "-2", "+3", '"', '""', "'", "“", "”", ",", ";", "|", "#", "<", ">", "&", "]]>"],
  ...["T1\t", "\n#1", "\n# newdoc", "%28", "(", ")", "\\u0000", "</gexf>", "_", "-", "\ufeff"],
];

/** Text made of such pieces, with a character that shows at both ends. */
const hostileText = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => `a${parts.join("")}z`);

/** An article about hostile text: mentions, quotes and events stand at any of its characters. */
export const hostileArticle: fc.Arbitrary<Article> = hostileText.chain((text) =>
  fc
    .array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })), { maxLength: 8 })
    .map((places) => articleAbout(text, places)),
);

function articleAbout(text: string, places: readonly (readonly [number, number])[]): Article {
  const edges = edgesOf(text);
  const rule = "test/hostile";
  const spans = places
    .map(([first, length]) => {
      const from = first % (edges.length - 1);
      const start = edges[from]!;
      const end = edges[Math.min(from + length, edges.length - 1)]!;
      return { start, end, exact: text.slice(start, end) };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found = findTokens(text);
  const entity = (i: number) => `ent_${i % 3}` as EntityId;
  const whole = { start: 0, end: text.length };
  return {
    id: ArticleId.parse("art_0"),
    source: { id: text, mediaType: "text/plain", sha256: "0".repeat(64), bytes: 0 },
    language: { tag: "en", confidence: 1 },
    text,
    metadata: {
      headline: { value: text, basis: "given" },
      authors: [{ value: text, basis: "given" }],
      outlet: { value: text, basis: "given" },
      agency: null,
      dateline: null,
      published: null,
    },
    segments: [{ id: "seg_0" as never, ...whole, kind: "paragraph", reason: "test" }],
    annotations: {
      sentences: [whole],
      tokens: Array.from({ length: found.length / 2 }, (_, i) => ({
        ...{ start: found[2 * i]!, end: found[2 * i + 1]! },
        ...{ pos: "X", tag: "NN", head: i - 1, rel: i === 0 ? "root" : "dep" },
      })),
      mentions: spans.map((span, i) => ({
        ...{ id: `men_${i}` as MentionId, ...span, form: "name", type: "person" },
        ...{ entity: entity(i), confidence: 0.5, rule },
      })),
      entities: [0, 1, 2].map((i) => ({
        ...{ id: entity(i), type: "person", name: text, aliases: [text], candidates: [] },
        ...{ link: i === 0 ? { id: `own:${text}`, score: 1 } : null, mentions: [] },
      })),
      quotes: spans.map((span, i) => ({
        ...{ id: `quo_${i}` as never, ...span, kind: "direct", content: span, cue: null, rule },
        speaker: { status: "named", ...span, entity: entity(i) },
      })),
      events: spans.map((span, i) => ({
        ...{ id: `evt_${i}` as never, ...span, type: "ACCUSE", modality: "occurred", rule },
        ...{ actors: [{ ...span, entity: entity(i) }], sentence: 0 },
        recipients: [{ ...span, entity: entity(i + 1) }],
      })),
    },
    diagnostics: [],
  };
}

/** Offsets at which characters begin, and the end: no span of a text parts a pair of surrogates. */
function edgesOf(text: string): number[] {
  const edges = [0];
  for (const character of text) edges.push(edges.at(-1)! + character.length);
  return edges;
}

import type { Figure } from "./report.ts";

/** What can be measured, in the order in which a document goes through it. Loaded when asked for. */
export const measures: { readonly [name: string]: () => Promise<Figure[]> } = {
  speed: async () => (await import("./speed.ts")).measureSpeed(),
  cost: async () => (await import("./cost.ts")).measureCost(),
  textclean: async () => (await import("./accuracy/textclean.ts")).measureTextclean(),
  html: async () => (await import("./accuracy/html.ts")).measureHtml(),
  datelines: async () => (await import("./accuracy/datelines.ts")).measureDatelines(),
  segments: async () => (await import("./accuracy/segments.ts")).measureSegments(),
  sentences: async () => (await import("./accuracy/sentences.ts")).measureSentences(),
  tokens: async () => (await import("./accuracy/tokens.ts")).measureTokens(),
  syntax: async () => (await import("./accuracy/syntax.ts")).measureSyntax(),
  names: async () => (await import("./accuracy/names.ts")).measureNames(),
  coreference: async () => (await import("./accuracy/coreference.ts")).measureCoreference(),
  across: async () => (await import("./accuracy/across.ts")).measureAcross(),
  roles: async () => (await import("./accuracy/roles.ts")).measureRoles(),
  linking: async () => (await import("./accuracy/linking.ts")).measureLinking(),
  geoparsing: async () => (await import("./accuracy/geoparsing.ts")).measureGeoparsing(),
  quotes: async () => (await import("./accuracy/quotes.ts")).measureQuotes(),
  times: async () => (await import("./accuracy/times.ts")).measureTimes(),
  published: async () => (await import("./accuracy/published.ts")).measurePublished(),
  amounts: async () => (await import("./accuracy/amounts.ts")).measureAmounts(),
  events: async () => (await import("./accuracy/events.ts")).measureEvents(),
  peers: async () => (await import("./peers/measure-peers.ts")).measurePeers(),
  "times-peers": async () =>
    (await import("./peers/times/measure-time-peers.ts")).measureTimePeers(),
  "html-peers": async () => (await import("./peers/html/measure-html-peers.ts")).measureHtmlPeers(),
  size: async () => (await import("./size.ts")).measureSize(),
  comparison: async () =>
    (await import("./accuracy/comparison.ts")).measureComparison(process.argv.includes("--errors")),
  stories: async () => (await import("./accuracy/stories.ts")).measureStories(),
};

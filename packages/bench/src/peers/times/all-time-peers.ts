import type { ReadTimes } from "./time-peer.ts";

/** What is compared on time expressions: the packages whose versions are shown, and the module that reads with them. */
export interface TimePeer {
  readonly packages: readonly string[];
  readonly module: () => Promise<{ readonly readTimes: ReadTimes }>;
  readonly hasValues: boolean;
  readonly about: string; // how it was used, and what it cannot say
}

export const timePeers: { readonly [name: string]: TimePeer } = {
  "@corpus/entities": {
    packages: ["@corpus/entities"],
    module: () => import("./corpus.ts"),
    hasValues: true,
    about: "`annotate` with the layer `times`, from plain text, told the date of the text",
  },
  "chrono-node": {
    packages: ["chrono-node"],
    module: () => import("./chrono.ts"),
    hasValues: true,
    about:
      "`en.parse` with the date of the text as its reference; it has no lengths and no repetitions, and gives an instant where a week or a quarter is meant",
  },
  compromise: {
    packages: ["compromise", "compromise-dates"],
    module: () => import("./compromise-dates.ts"),
    hasValues: true,
    about:
      "`dates({ today })` and `durations()` of compromise-dates; of two that overlap the date stands, and an expression that it throws at is lost",
  },
  "wink-nlp": {
    packages: ["wink-nlp", "wink-eng-lite-web-model"],
    module: () => import("./wink.ts"),
    hasValues: false,
    about: "its entities DATE, TIME and DURATION; it gives their words and no value",
  },
};

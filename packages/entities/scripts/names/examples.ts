import { type Class, classes } from "../../src/names/classify.ts";
import { viewDocument } from "../../src/names/document.ts";
import { type Evidence, evidenceFor } from "../../src/names/evidence.ts";
import { spotNames } from "../../src/names/spot.ts";
import { readJson } from "../knowledge/read.ts";
import { proseOf } from "./prose.ts";

/** The evidence for one stretch, and what it may be: one class, or several where the set does not say. */
export interface Example {
  readonly evidence: readonly string[]; // "field value"
  readonly allowed: readonly number[]; // indices into `classes`
  readonly weight: number;
}

export interface TrainingSet {
  readonly file: string;
  readonly weight: number;
  readonly every: number; // one document in so many
  readonly isFull: boolean;
}

interface Labelled {
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string; orig?: string }[];
}

const byType: Readonly<Record<string, Class>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  GRP: "group",
  EVT: "event",
  LAW: "law",
  WRK: "work",
  PRD: "product",
};

// The fourth type of four-type sets, by the set's own finer label.
const byLabel: Readonly<Record<string, Class>> = {
  gpe: "group",
  eve: "event",
  event: "event",
  election: "event",
  award: "law",
  "creative-work": "work",
  product: "product",
};

const none = classes.indexOf("none");
const unlabelled = [none, ...classes.keys()].filter(
  (k) => k === none || k >= classes.indexOf("group"),
);

/** Fields and values joined, as the table of weights has them. */
const linesOf = (evidence: Evidence): string[] =>
  evidence.flatMap((field, i) => (i % 2 === 0 ? [`${field} ${evidence[i + 1]}`] : []));

/** Every stretch of the set's texts that is a labelled name or touches none. */
export function readExamples({ file, weight, every, isFull }: TrainingSet): Example[] {
  const rows = readJson<Labelled>("data", "names", "train", file).filter((_, i) => i % every === 0);
  return rows.flatMap(({ text, entities }) => {
    const spots = spotNames(proseOf(text));
    const view = viewDocument(spots);
    const names = entities.filter(({ type }) => type !== "DATE" && type !== "MONEY");
    return spots.flatMap((spot) => {
      const touching = names.filter(({ start, end }) => start < spot.end && end > spot.start);
      const [name] = touching;
      const evidence = linesOf(evidenceFor(spot, view));
      if (!name) return [{ evidence, allowed: isFull ? [none] : [...new Set(unlabelled)], weight }];
      const label = byType[name.type] ?? byLabel[name.orig ?? ""];
      const isExact = touching.length === 1 && name.start === spot.start && name.end === spot.end;
      return isExact && label ? [{ evidence, allowed: [classes.indexOf(label)], weight }] : [];
    });
  });
}

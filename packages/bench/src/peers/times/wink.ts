import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { placeTokens } from "../place.ts";
import { type FoundTime, type ReadTimes, trimmed } from "./time-peer.ts";

const nlp = winkNLP(model, ["sbd", "pos", "ner"]);
const { its } = nlp;
const kinds: Readonly<Record<string, string>> = {
  DATE: "date",
  TIME: "time",
  DURATION: "duration",
};

export const readTimes: ReadTimes = (text) => {
  const doc = nlp.readDoc(text);
  const ranges = placeTokens(text, doc.tokens().out());
  const entities = doc.entities();
  const details = entities.out(its.detail) as unknown as { readonly type: string }[];
  const spans = entities.out(its.span) as unknown as [number, number][];
  return details.flatMap(({ type }, i): FoundTime[] => {
    const [first, last] = spans[i]!;
    const [from, to] = [ranges[first], ranges[last]];
    const kind = kinds[type];
    if (!kind || !from || !to) return [];
    return [{ ...trimmed(text, from.start, to.end), kind, values: [] }];
  });
};

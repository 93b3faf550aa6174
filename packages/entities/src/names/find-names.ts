import type { EntityType } from "@corpus/core";
import type { Prose } from "../prose.ts";
import { agree } from "./agree.ts";
import { argmax, classes, strongestField, weigh } from "./classify.ts";
import { viewDocument } from "./document.ts";
import { evidenceFor } from "./evidence.ts";
import { listedTypes } from "./listed.lexicon.ts";
import { spotNames } from "./spot.ts";

/** Confidence in a name that is listed as a whole; right so often on the news dev set. */
const LISTED = 0.95;

/** A name found in the text, before anyone asks whom it means. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number; // 0…1
  readonly rule: string;
}

// Fields of evidence, by the rule that a name is credited to; what is not named here is context.
const rules: ReadonlyMap<string, string> = new Map([
  ["known", "names/gazetteer"],
  ["known-at-all", "names/gazetteer"],
  ["person", "names/person-name"],
  ["alone", "names/person-name"],
  ["title", "names/title"],
  ["title-word", "names/title"],
  ["title-after", "names/title"],
  ["small-title-before", "names/title"],
  ["small-title-after", "names/title"],
  ["elsewhere", "names/elsewhere"],
  ["short-for", "names/elsewhere"],
  ["initials", "names/elsewhere"],
  ["head", "names/head-word"],
  ["last", "names/head-word"],
  ["first", "names/head-word"],
  ["inside", "names/head-word"],
  ["opens", "names/head-word"],
  ["closes", "names/head-word"],
  ["length", "names/shape"],
  ["shape", "names/shape"],
  ["ending", "names/shape"],
  ["beginning", "names/shape"],
  ["ends", "names/shape"],
  ["inner", "names/shape"],
  ["common", "names/shape"],
  ["commons", "names/shape"],
]);

/**
 * Names in the prose, sorted by start; they do not overlap. A leading "the", titles before people
 * and the possessive "'s" stay outside; a country or people before a title is a name of its own.
 * Stretches come from capitals, types from weighed evidence, and mentions of one name agree.
 */
export function findNames(prose: Pick<Prose, "text" | "sentences">): readonly FoundName[] {
  const spots = spotNames(prose);
  const view = viewDocument(spots);
  const evidence = spots.map((spot) => evidenceFor(spot, view));
  const opinions = agree(spots, evidence.map(weigh), view);
  const found: FoundName[] = [];
  opinions.forEach((scores, i) => {
    const { start, end, name } = spots[i]!;
    const listed = listedTypes.get(name);
    if (listed) {
      found.push({ start, end, type: listed, confidence: LISTED, rule: "names/listed" });
      return;
    }
    const k = argmax(scores);
    const type = classes[k]!;
    if (type === "none") return;
    const confidence = Math.round(Math.exp(scores[k]!) * 100) / 100;
    found.push({
      start,
      end,
      type,
      confidence,
      rule: rules.get(strongestField(evidence[i]!, k) ?? "shape") ?? "names/context",
    });
  });
  return found;
}

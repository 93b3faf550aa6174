import { addMention, type Discourse } from "../discourse.ts";
import type { DraftMention } from "../draft.ts";
import { isCapitalised } from "../reading.ts";
import { auxiliaries, isActing, midAdverbs, prepositions } from "../verbs.lexicon.ts";
import { clauseEdges } from "./clause-edges.lexicon.ts";

/** By the noun that their names end in ("bank", "province"), the bodies and places read so far. */
export type Described = Map<string, number | "several">; // clusters

/** Nouns that name a body or place of their own kind; "the house" is hardly ever the White House. */
export const nounsOfBodies: ReadonlySet<string> = new Set(
  `academy administration agency airline airport alliance archipelago army association authority bank brigade bureau
   cathedral church city club coalition college command commission committee company congress corporation council county
   court department district embassy federation festival force foundation front fund group hospital hotel institute
   institution island islands league ministry mosque museum navy network newspaper observatory organisation organization parliament
   party peninsula port prison province region school senate service society station stadium strait team temple town
   tribunal trust union university valley village`.split(/\s+/),
);

/** Takes note of a name that says what it names: "Harbour Bank". */
export function rememberDescribed(
  { reading }: Discourse,
  described: Described,
  name: DraftMention,
): void {
  if (name.type !== "organization" && name.type !== "place") return;
  const noun = reading.words[name.endToken - 1]!;
  if (name.endToken - name.firstToken < 2 || !nounsOfBodies.has(noun)) return;
  const known = described.get(noun);
  described.set(noun, known === undefined || known === name.cluster ? name.cluster : "several");
}

/** "the bank", where one bank is named. */
export function resolveDescribed(
  discourse: Discourse,
  described: Described,
  token: number,
): DraftMention | undefined {
  const { reading, nameFrom } = discourse;
  const { words } = reading;
  const cluster = described.get(words[token]!);
  if (cluster === undefined || cluster === "several") return undefined;
  if (words[token - 1] !== "the" && words[token - 1] !== "this") return undefined;
  // "the bank manager", "the bank of the river", "the Party Congress": something else.
  const next = words[token + 1] ?? "";
  if (next === "of" || next === "-" || nameFrom.has(token) || isCapitalised(reading, token))
    return undefined;
  if (!endsPhrase(next)) return undefined;
  return addMention(discourse, token, token + 1, {
    form: "nominal",
    type: discourse.clusters[cluster]!.type,
    cluster,
    rule: "coreference/described",
    confidence: 0.8,
  });
}

// What stands behind a whole phrase: no noun, which it would only say the kind of.
const endsPhrase = (next: string): boolean =>
  !/^[a-z]+$/.test(next) ||
  prepositions.has(next) ||
  auxiliaries.has(next) ||
  clauseEdges.has(next) ||
  midAdverbs.has(next) ||
  isActing(next) ||
  /(?:ed|ly)$/.test(next);

import type { Modality } from "@corpus/core";
import { american } from "./spelling.ts";

/**
 * Words that govern another event, by what they make of it: "agreed to start", "urged Iran to leave",
 * "refused to meet", "a plan to share". Lemmas in American spelling: verbs, nouns and adjectives.
 * Source: written by hand from general knowledge of agency copy.
 * Left out: verbs of saying, which leave an event as it is.
 */
const lists: Readonly<Partial<Record<Modality, string>>> = {
  planned: `about agree aim arrange choose commit commitment decide decision desire determined due eager expect hope intend intent
    intention keen mandate mission need offer opt plan pledge poised prepare prepared promise propose proposal ready
    resolve schedule seek set threaten threat tend undertake vow want willing willingness wish
    effort`,
  demanded: `appeal ask beg call compel demand encourage exhort implore insist instruct invite lobby petition plead press
    pressure push recommend request require suggest tell urge`,
  possible: `able allow authorize bid can capable chance consider contemplate enable fear free likely mull option possible
    possibility seem unlikely weigh permit`,
  negated: `avert avoid block cancel decline deny fail failure forbid halt hesitate oppose preclude prevent prohibit refuse
    refusal reject rule shun unable unwilling unwillingness`,
  ongoing: `continue keep persist remain`,
};

export const governors: ReadonlyMap<string, Modality> = new Map(
  Object.entries(lists).flatMap(([modality, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((lemma) => [american(lemma), modality as Modality]),
  ),
);

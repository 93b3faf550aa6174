/**
 * Words beside a country's name that show the government at work. Folded, alphabetical.
 * Source: by hand, from general knowledge of agency copy.
 */

/** Verbs done to a government, base forms; their forms in -s, -ed and -ing count too. */
export const dealings: ReadonlySet<string> = new Set(
  inflected(`accuse aid allow appease arm ask back balance blame call challenge condemn confront consult contain convince
    counter counterbalance criticise criticize defy denounce deter embarrass help implore isolate mention name oblige
    persuade press pressure provoke punish reassure rebuke reference sanction sue support tell thank threaten
    trust urge warn`),
);

/** Nouns before "on" and "against": what is imposed on a government. */
export const measures: ReadonlySet<string> = new Set(
  words("embargo penalties pressure sanctions tariffs"),
);

/** Nouns before "to": what is said or held out to a government. */
export const addressed: ReadonlySet<string> = new Set(
  words(
    "alternative challenge counterweight message messages objections rebuke reference references signal warning warnings",
  ),
);

/** Nouns before "with", "from" or a comma: a relation between governments. */
export const relations: ReadonlySet<string> = new Set(
  words(`accord agreement alliance alliances allies ally border ceasefire conflict consultation consultations cooperation deal deals
    dialogue dispute disputes embargo friction grouping links negotiation negotiations objection objections officials pact
    partner partners partnership partnerships peace rapprochement relations relationship response rival standoff summit talks
    tension tensions ties treaty truce war`),
);

/** Nouns for several states that act together; in "countries including Peru" it is a place as often. */
export const alliances: ReadonlySet<string> = new Set(
  words(
    "alliance alliances allies bloc blocs coalition governments group grouping groupings partners powers signatories",
  ),
);

/** Nouns that a government has done or means, behind "'s". */
export const doings: ReadonlySet<string> = new Set(
  words(`accusation accusations action actions activities activity aggression ambitions announcement annexation assertiveness attack attacks
    behavior behaviour blockade campaign claim claims conduct construction crackdown decision demand demands denial deployment
    expansion export exports incursion incursions influence interference intervention invasion launch launches move moves occupation policies
    policy proposal provocation provocations pursuit refusal rejection response stance strategy strikes support
    threat threats transfer transfers warning withdrawal`),
);

/** Nouns behind a capital that make it the government: "Lima officials". */
export const servants: ReadonlySet<string> = new Set(
  words("authorities diplomats government leaders officials regime troops"),
);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

function inflected(list: string): string[] {
  return words(list).flatMap((base) => {
    const stem = base.replace(/e$/, "");
    const y = /[^aeiou]y$/.test(base);
    const s = /(?:s|sh|ch|x)$/.test(base)
      ? `${base}es`
      : y
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;
    return [base, s, y ? `${base.slice(0, -1)}ied` : `${stem}ed`, `${stem}ing`];
  });
}

import type { CorpusEntity } from "@corpus/core";
import { acronyms } from "./acronyms.ts";
import type { ArticleEntity } from "./article-entities.ts";
import { byHand } from "./by-hand.ts";
import { openCompany } from "./company.ts";
import { type JoinOptions, openDraft } from "./draft.ts";
import { officeHolders } from "./office-holders.ts";
import { otherNames, shortForms } from "./organizations.ts";
import { bareNames, fullNames } from "./person-names.ts";
import { type Across, sameLink, sameName } from "./same-names.ts";
import { writeEntities } from "./write-entities.ts";

// Surest first: each sieve sees what those before it joined, and never takes apart.
const sieves: readonly ((across: Across) => void)[] = [
  sameLink,
  sameName,
  otherNames,
  acronyms,
  shortForms,
  fullNames,
  bareNames,
  officeHolders, // last: a holder has to be one person first
];

/**
 * Entities of a corpus from those of its articles, most mentioned first. Each member says with which
 * other it was joined and why; `apart` undoes a merge. The order of `entities` makes no difference.
 */
export function joinEntities(
  entities: readonly ArticleEntity[],
  options: JoinOptions = {},
): readonly CorpusEntity[] {
  const draft = openDraft(entities, options);
  const across: Across = { draft, company: openCompany(draft) };
  byHand(draft, options); // before all else, which then has to bear with it
  for (const sieve of sieves) sieve(across);
  return writeEntities(draft);
}

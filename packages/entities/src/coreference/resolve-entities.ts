import {
  annotationId,
  type Entity,
  type EntityId,
  type Mention,
  type MentionId,
  type Role,
  spanOf,
} from "@corpus/core";
import type { FoundName } from "../names/find-names.ts";
import type { Prose } from "../prose.ts";
import { findAdjoiningRoles } from "../roles/adjoining-roles.ts";
import { findTitles, type TitlePhrase } from "../roles/find-titles.ts";
import { inferBodies } from "../roles/infer-bodies.ts";
import { addPredecessors } from "../roles/predecessors.ts";
import { addTenures } from "../roles/tenure.ts";
import { type Discourse, openDiscourse } from "./discourse.ts";
import { type DraftMention, draftNames, type NameDraft } from "./draft.ts";
import { markGovernments } from "./governments.ts";
import { readTokens } from "./reading.ts";
import { resolveReferring } from "./referring/read-on.ts";
import { acronymsByInitials, bracketedAcronyms } from "./sieves/acronyms.ts";
import { companyNames } from "./sieves/company-names.ts";
import { misspellings, misspeltSurnames } from "./sieves/misspellings.ts";
import { barePersonNames, fullPersonNames } from "./sieves/person-names.ts";
import { pluralGroups } from "./sieves/plural-groups.ts";
import { sameCountry } from "./sieves/same-country.ts";
import { sameString } from "./sieves/same-string.ts";
import {
  namesTakenForPeople,
  organizationShortForms,
  placeShortForms,
} from "./sieves/short-forms.ts";

/** Who and what an article is about, and the places where it says so. */
export interface Resolved {
  readonly mentions: readonly Mention[]; // sorted by start
  readonly entities: readonly Entity[]; // in order of first mention, leaving "I" and "we" aside
  readonly roles: readonly Role[]; // sorted by start
}

// Sieves over names, surest first: each sees what those before it joined, and never takes apart.
const sieves: readonly ((draft: NameDraft) => void)[] = [
  sameString,
  sameCountry,
  pluralGroups,
  bracketedAcronyms,
  acronymsByInitials,
  companyNames,
  fullPersonNames, // before bare names: which full names are one person decides how many share a surname
  misspellings, // likewise: a misspelt full name is no second person
  misspeltSurnames,
  barePersonNames,
  organizationShortForms,
  placeShortForms,
  namesTakenForPeople,
];

/** Joins names, titles, descriptions and pronouns into entities, and says who holds which office. */
export function resolveEntities(prose: Prose, names: readonly FoundName[]): Resolved {
  const { discourse, titles } = joinNames(prose, names);
  resolveReferring(discourse, titles);
  addTenures(discourse); // after pronouns: "He took office in 2019"
  inferBodies(discourse); // it looks at all offices together
  addPredecessors(discourse); // last: they inherit what was inferred
  return write(discourse);
}

/** The article with its names joined and the offices of those beside whose names they stand; the other titles in order. */
export function joinNames(
  prose: Prose,
  names: readonly FoundName[],
): { discourse: Discourse; titles: readonly TitlePhrase[] } {
  const reading = readTokens(prose);
  const draft = draftNames(reading, names);
  for (const sieve of sieves) sieve(draft);
  const discourse = openDiscourse(draft);
  markGovernments(discourse);
  return { discourse, titles: findAdjoiningRoles(discourse, findTitles(reading)) };
}

function write(discourse: Discourse): Resolved {
  const { prose, text } = discourse.reading;
  const article = prose.article.id;
  const drafts = discourse.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const members = new Map<number, DraftMention[]>();
  for (const mention of drafts) {
    const list = members.get(mention.cluster);
    if (list) list.push(mention);
    else members.set(mention.cluster, [mention]);
  }
  const mentionIds = new Map(
    drafts.map((m) => [m, annotationId("men", article, m.start, m.end) as MentionId]),
  );
  const entityIds = new Map<number, EntityId>();
  for (const [cluster, [first]] of members) {
    entityIds.set(cluster, annotationId("ent", article, first!.start, first!.end) as EntityId);
  }
  const names = new Map(
    [...members].map(([cluster, list]) => [cluster, bestName(discourse, cluster, list)]),
  );
  const entities = [...members].map(([cluster, list]) => {
    const { type, members: parts } = discourse.clusters[cluster]!;
    const name = parts
      ? parts.map((part) => names.get(part) ?? "").join(" and ")
      : names.get(cluster)!;
    const entity: Entity = {
      id: entityIds.get(cluster)!,
      type,
      name,
      aliases: aliasesOf(text, list, name),
      link: null,
      candidates: [],
      mentions: list.map((mention) => mentionIds.get(mention)!),
      ...(parts ? { members: parts.map((part) => entityIds.get(part)!) } : {}),
    };
    return entity;
  });
  const mentions = drafts.map(
    (m): Mention => ({
      id: mentionIds.get(m)!,
      ...spanOf(text, m.start, m.end),
      form: m.form,
      type: m.type,
      entity: entityIds.get(m.cluster)!,
      ...(m.actsAs ? { actsAs: m.actsAs } : {}),
      confidence: m.confidence,
      rule: m.rule,
    }),
  );
  return { mentions, entities, roles: writeRoles(discourse, entityIds) };
}

function writeRoles({ holdings, reading }: Discourse, ids: ReadonlyMap<number, EntityId>): Role[] {
  const sorted = holdings.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.map(
    (holding): Role => ({
      ...spanOf(reading.text, holding.start, holding.end),
      person: ids.get(holding.person)!,
      title: statedTitle(holding.phrase),
      of: holding.of === null ? null : (ids.get(holding.of) ?? null),
      ...(holding.validFrom ? { validFrom: holding.validFrom } : {}),
      ...(holding.validTo ? { validTo: holding.validTo } : {}),
      rule: holding.rule,
    }),
  );
}

// "former Prime Minister", "acting Foreign Minister": the office alone would claim that it is held.
function statedTitle({ title, status }: Discourse["holdings"][number]["phrase"]): string {
  if (status === "former" || status === "acting") return `${status} ${title}`;
  return status === "future" ? `${title}-elect` : title;
}

// Names longer than this are a slip of the finder and never the fullest.
const longestName = 80;

function bestName(
  { clusters, reading }: Discourse,
  cluster: number,
  list: readonly DraftMention[],
): string {
  const given = clusters[cluster]!.name;
  if (given !== undefined) return given;
  let best = "";
  for (const mention of list) {
    // A capital standing for its country does not name the country.
    if (mention.form !== "name" || mention.rule.endsWith("/seat-for-government")) continue;
    const surface = clean(reading.text.slice(mention.start, mention.end));
    if (isFuller(surface, best)) best = surface;
  }
  return best === "" ? clean(reading.text.slice(list[0]!.start, list[0]!.end)) : best;
}

// More words, then more letters ("US" before "America" stays "US"); capitals throughout ("RAMALLAH") only where there is nothing else.
function isFuller(a: string, b: string): boolean {
  if (b === "" || a === b) return b === "";
  if (a.length > longestName || b.length > longestName) return a.length < b.length;
  const shouted = (name: string) => name.length > 5 && name === name.toUpperCase();
  if (shouted(a) !== shouted(b)) return shouted(b);
  const count = (name: string) => name.split(" ").length;
  if (a.toLowerCase() === b.toLowerCase()) return b === b.toLowerCase();
  return count(a) - count(b) > 0 || (count(a) > 1 && count(a) === count(b) && a.length > b.length);
}

const clean = (surface: string) => surface.replace(/\s+/g, " ").replace(/^the (?=\S)/i, "");

function aliasesOf(text: string, list: readonly DraftMention[], name: string): string[] {
  const aliases = new Set<string>();
  for (const { form, start, end } of list)
    if (form === "name") aliases.add(clean(text.slice(start, end)));
  aliases.delete(name);
  return [...aliases];
}

import type { Article, Claim, Entity, Mention, Range, Role } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import { findConcepts } from "../text/concepts.ts";
import { stem } from "../text/stem.ts";
import { findWords } from "../text/words.ts";
import type { Weighed } from "./items.ts";
import { claimOf, originCount, type Source, type Sources } from "./sources.ts";

/** One person in one article. */
interface Appearance {
  readonly source: Source;
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
}

/** What the sources say of one person: the office, the age. */
export function comparePeople(sources: Sources): readonly Weighed[] {
  const people = new Map<string, Appearance[]>();
  for (const appearance of sources.all.flatMap(readAppearances)) {
    const key = entityKey(appearance.entity);
    people.set(key, [...(people.get(key) ?? []), appearance]);
  }
  return [...people].flatMap(([key, appearances]) => {
    if (key === "" || !onePerson(appearances)) return [];
    return [...compareTitles(appearances, sources), ...compareAges(appearances, sources)];
  });
}

function readAppearances(source: Source): Appearance[] {
  const { entities = [], mentions = [], roles = [] } = source.article.annotations ?? {};
  const named = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.form !== "name") continue;
    named.set(mention.entity, [...(named.get(mention.entity) ?? []), mention]);
  }
  return entities
    .filter(({ type, id }) => type === "person" && named.has(id))
    .map((entity) => ({
      source,
      entity,
      mentions: named.get(entity.id) ?? [],
      roles: roles.filter(({ person }) => person === entity.id),
    }));
}

/** One surname may be two people: their full names must not contradict. */
function onePerson(appearances: readonly Appearance[]): boolean {
  const first = new Set<string>();
  for (const { entity } of appearances) {
    const words = findWords(entity.name, [{ start: 0, end: entity.name.length }]).norms;
    if (words.length > 1) first.add(words[0]!);
  }
  const articles = new Set(appearances.map(({ source }) => source.article.id));
  return first.size <= 1 && articles.size === appearances.length;
}

function compareTitles(appearances: readonly Appearance[], sources: Sources): Weighed[] {
  const titled = appearances.filter(({ roles }) => roles.length > 0);
  const claims = titled.flatMap(({ source, roles }) =>
    roles
      .slice(0, maxTitles)
      .map((role) => claimOf(sources, source.article, role, titleWithOffice(role, source.article))),
  );
  if (originCount(claims) < 2) return [];
  const name = longestName(appearances);
  const common = titled.every(({ roles }) =>
    roles.some(({ title }) =>
      titled.every((other) => other.roles.some((r) => sameTitle(r.title, title))),
    ),
  );
  const aspect = `title of ${name}`;
  return [
    {
      item: { relation: common ? "agree" : "differs", aspect, claims },
      salience: common ? 0 : 0.1,
    },
  ];
}

const maxTitles = 3; // of one person in one article

function titleWithOffice({ title, of }: Role, { annotations }: Article): string {
  const office = annotations?.entities?.find(({ id }) => id === of)?.name;
  return office ? `${title}, ${office}` : title;
}

// "spokeswoman" is "spokesperson", "CEO" is "chief executive", "prime minister" is "Norland Prime Minister".
function sameTitle(a: string, b: string): boolean {
  const [x, y] = [plainTitle(a), plainTitle(b)];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`) || inOrder(x) === inOrder(y);
}

/** "speaker of the house" is "house speaker". */
const inOrder = (title: string): string =>
  title
    .split(" ")
    .filter((word) => word !== "of" && word !== "the")
    .sort()
    .join(" ");

/** "attorney" is "lawyer": a word by its concept, where it has one. */
function plainWord(word: string): string {
  return findConcepts([stem(word)])[0]?.concept ?? word;
}

const shortTitles: ReadonlyMap<string, string> = new Map([
  ["ceo", "chief executive"],
  ["cfo", "chief financial"],
  ["coo", "chief operating"],
  ["mp", "member of parliament"],
  ["pm", "prime minister"],
  ["vp", "vice president"],
]);

function plainTitle(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/(?:wo)?man$/, "person")
    .replace(/ officer$/, "");
  const full = shortTitles.get(plain) ?? plain;
  return full.split(" ").map(plainWord).join(" ");
}

function compareAges(appearances: readonly Appearance[], sources: Sources): Weighed[] {
  const claims: Claim[] = appearances.flatMap(({ source, mentions }) => {
    const found = mentions.flatMap((mention) => ageAt(source.article.text, mention) ?? [])[0];
    return found ? [claimOf(sources, source.article, found, String(found.age))] : [];
  });
  if (originCount(claims) < 2) return [];
  const ages = claims.map(({ value }) => Number(value));
  const spread = Math.max(...ages) - Math.min(...ages);
  const relation = spread === 0 ? ("agree" as const) : ("conflicts" as const);
  return [
    { item: { relation, aspect: `age of ${longestName(appearances)}`, claims }, salience: 0.4 },
  ];
}

// "Ana Ruiz, 34, said", "Ana Ruiz (34)"; "34-year-old Ana Ruiz"
const ageAfter = /^(?:, | \()(\d{1,3})(?=[,.;)])/;
const ageBefore = /(\d{1,3})[ -]year[ -]old $/;

function ageAt(text: string, mention: Range): (Range & { readonly age: number }) | undefined {
  const after = ageAfter.exec(text.slice(mention.end, mention.end + 8));
  if (after)
    return { start: mention.start, end: mention.end + after[0].length, age: Number(after[1]) };
  const from = Math.max(0, mention.start - 16);
  const before = ageBefore.exec(text.slice(from, mention.start));
  return before
    ? { start: from + before.index, end: mention.end, age: Number(before[1]) }
    : undefined;
}

function longestName(appearances: readonly Appearance[]): string {
  return appearances.reduce(
    (most, { entity }) => (entity.name.length > most.length ? entity.name : most),
    "",
  );
}

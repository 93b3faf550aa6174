// Joins up to 400,000 made-up entities of articles, who share names as people do, and prints time, memory and
// B³; then as many who share one office or one word, where work must not grow with the square.
// node --conditions=corpus-source packages/bench/src/across-scale.ts [ENTITIES OF ARTICLES…]
import type { ArticleId, Edtf, EntityId, EntityType } from "@corpus/core";
import { type ArticleEntity, type ArticleRole, joinEntities } from "@corpus/entities";
import { tallyClusters } from "@corpus/eval";

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [10_000, 100_000, 400_000];

function bCubed(
  truth: ReadonlyMap<EntityId, string>,
  found: ReadonlyMap<EntityId, string>,
): string {
  const tallies = [...tallyClusters(truth, found).values()];
  const mean = (pick: (tally: (typeof tallies)[number]) => number) =>
    tallies.reduce((sum, tally) => sum + pick(tally), 0) / tallies.length;
  const [p, r] = [mean((t) => t.precisionHits), mean((t) => t.recallHits)];
  return `B³ P ${p.toFixed(3)} R ${r.toFixed(3)}`;
}

/** Somebody or something real, in the circle that it is mostly written about with. */
interface Thing {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly short: string; // a surname, an acronym
  readonly circle: number;
  readonly role?: ArticleRole;
}

/**
 * Articles of 10 entities each: eight of one circle, two from anywhere. Of all entities a quarter as
 * many are real, and the hundredth of them that is best known is in every other article. First and
 * last names are drawn by rank, so that namesakes are as common as among people. A sixth of the
 * people is called by surname alone, a third of the bodies by their initials.
 */
function makeCorpus(size: number) {
  const random = mulberry32(7);
  const things = makeThings(Math.round(size / 4), random);
  const circles = new Map<number, Thing[]>();
  for (const thing of things)
    circles.set(thing.circle, [...(circles.get(thing.circle) ?? []), thing]);
  const truth = new Map<EntityId, string>();
  const entities: ArticleEntity[] = [];
  for (let a = 0; entities.length < size; a++) {
    const own = circles.get(Math.floor(random() * circles.size))!;
    const cast = new Set<Thing>();
    for (let i = 0; i < 8; i++) cast.add(own[ranked(random, own.length)]!);
    for (let i = 0; i < 2; i++) cast.add(things[ranked(random, things.length)]!);
    const company = [...cast].map(({ type, name }) => `${type} ${name.toLowerCase()}`).sort();
    for (const thing of cast) {
      const entity = `ent_${thing.type[0]}${a.toString(36)}x${thing.id}` as EntityId;
      truth.set(entity, thing.id);
      entities.push(appearance(thing, entity, a, company, random));
    }
  }
  return { entities: entities.slice(0, size), truth };
}

/**
 * One to an article: a half is called by one office alone, a quarter by one surname that nobody bears in
 * full, and a quarter holds that office under names of their own, on a thousand days.
 */
function makeCrowd(size: number): ArticleEntity[] {
  const mayor = { title: "Mayor", of: "Halden", ofKey: "place halden" };
  return Array.from({ length: size }, (_, i): ArticleEntity => {
    const holder = i % 4 === 0 ? `${surname(i)} ${surname(size + i)}` : "Lund";
    const isNamed = i % 2 === 0;
    const day = new Date(Date.UTC(2020, 0, 1 + (i % 1000))).toISOString().slice(0, 10);
    return {
      article: `art_${i.toString(36)}` as ArticleId,
      entity: `ent_${i.toString(36)}` as EntityId,
      type: "person",
      name: isNamed ? holder : "the mayor",
      aliases: [],
      link: null,
      mentions: 1,
      isNamed,
      isCollective: false,
      roles: i % 4 === 2 ? [] : [mayor],
      published: day as Edtf,
      country: null,
      company: [`place ${i % 1000}`],
    };
  });
}

function appearance(
  thing: Thing,
  entity: EntityId,
  article: number,
  company: readonly string[],
  random: () => number,
): ArticleEntity {
  const isPerson = thing.type === "person";
  const chance = random();
  const isShort = chance < (isPerson ? 1 / 6 : thing.type === "organization" ? 1 / 3 : 0);
  return {
    article: `art_${article.toString(36)}` as ArticleId,
    entity,
    type: thing.type,
    name: isShort ? thing.short : thing.name,
    aliases: !isShort && chance > 0.8 && thing.short !== thing.name ? [thing.short] : [],
    link: null,
    mentions: 1 + Math.floor(random() * 5),
    isNamed: true,
    isCollective: false,
    roles: thing.role && random() < 0.5 ? [thing.role] : [],
    published: null,
    country: null,
    company,
  };
}

function makeThings(count: number, random: () => number): Thing[] {
  const circleCount = Math.max(1, Math.round(count / 40));
  return Array.from({ length: count }, (_, i): Thing => {
    const circle = i % circleCount;
    const id = i.toString(36);
    const kind = random();
    if (kind < 0.5) {
      const given = givenNames[ranked(random, givenNames.length)]!;
      const family = surname(ranked(random, 20_000));
      const body = `Body ${circle}`;
      const role = { title: "director", of: body, ofKey: `organization body ${circle}` };
      const name = `${given} ${family}`;
      return { id, type: "person", name, short: family, circle, ...(i % 3 === 0 && { role }) };
    }
    const words = Array.from({ length: 3 }, () => surname(ranked(random, 20_000)));
    if (kind < 0.8) {
      const name = `${words.join(" ")} Institute`;
      const short = [...words, "Institute"].map((word) => word[0]).join("");
      return { id, type: "organization", name, short, circle };
    }
    const name = words[0]!;
    return { id: `place-${name}`, type: "place", name, short: name, circle };
  });
}

/** A whole number below `count`, low ones oftener, as words by Zipf's law. */
const ranked = (random: () => number, count: number) =>
  Math.min(count - 1, Math.floor(count ** random()) - 1);

const givenNames =
  `James Mary John Patricia Robert Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph
   Jessica Thomas Sarah Charles Karen Christopher Nancy Daniel Lisa Matthew Betty Anthony Margaret Mark Sandra
   Donald Ashley Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian
   Dorothy George Melissa Edward Deborah Ronald Stephanie Timothy Rebecca Jason Sharon Jeffrey Laura Ryan
   Cynthia Jacob Kathleen Gary Amy Nicholas Angela Eric Shirley Jonathan Anna Stephen Brenda Larry Pamela
   Ana Luis Carlos Sofia Mohammed Fatima Ali Wei Li Yuki Hiroshi Olga Ivan Natasha Piotr Ewa Lars Ingrid`.split(
    /\s+/,
  );

const commonSurnames =
  `Smith Johnson Williams Brown Jones Garcia Miller Davis Martinez Lopez Wilson Anderson Thomas Taylor Moore
   Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill
   Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts`.split(/\s+/);

/** The surname of a rank: common ones first, then made of syllables. */
function surname(rank: number): string {
  const common = commonSurnames[rank];
  if (common) return common;
  const syllables = "ba ke li mo nu ra se ti vo wa zi den for gal hol jan".split(" ");
  let name = "";
  for (let rest = rank; name.length < 4 || rest > 0; rest = Math.floor(rest / syllables.length))
    name += syllables[rest % syllables.length];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

// Public domain, T. Ettinger: the same seed gives the same corpus.
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

for (const size of sizes) {
  const { entities, truth } = makeCorpus(size);
  const before = performance.now();
  const joined = joinEntities(entities);
  const seconds = (performance.now() - before) / 1000;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const found = new Map(
    joined.flatMap(({ id, members }) => members.map(({ entity }) => [entity, id] as const)),
  );
  const real = new Set(truth.values()).size;
  console.log(
    `${size} entities of articles, ${real} in the corpus: ${joined.length} found in ${seconds.toFixed(1)} s, ${memory} MB resident, ${bCubed(truth, found)}`,
  );
  for (const type of ["person", "organization"]) {
    const own = new Map([...truth].filter(([entity]) => entity.startsWith(`ent_${type[0]}`)));
    console.log(`  ${type}s: ${bCubed(own, found)}`);
  }
}

for (const size of sizes) {
  const crowd = makeCrowd(size);
  const before = performance.now();
  const joined = joinEntities(crowd);
  const seconds = (performance.now() - before) / 1000;
  console.log(`${size} of one office or word: ${joined.length} found in ${seconds.toFixed(1)} s`);
}

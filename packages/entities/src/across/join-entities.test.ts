import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ArticleId, type Edtf, type EntityId, EntityType } from "@corpus/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleEntity, ArticleRole } from "./article-entities.ts";
import { joinEntities } from "./join-entities.ts";
import { nameKey } from "./name-key.ts";

interface JoinCase {
  readonly name: string;
  readonly entities: readonly ArticleEntity[];
  readonly expected: readonly string[]; // each an entity: its members, sorted
}

const file = fileURLToPath(new URL("join-entities.cases.txt", import.meta.url));
// type, name, (other names), = office
const shape = /^(?<type>[a-z]+) (?<name>[^(=]+?)(?: \((?<aliases>.*)\))?(?: = (?<role>.*))?$/;
const cases = readFileSync(file, "utf8").split(/^# /m).slice(1).map(readCase);

function readCase(block: string): JoinCase {
  const [head = "", ...lines] = block.trim().split("\n");
  return {
    name: head.split(":")[0]!,
    entities: lines.filter((line) => !line.startsWith(">")).flatMap(readArticle),
    expected: lines
      .filter((line) => line.startsWith(">"))
      .map((line) =>
        line
          .slice(1)
          .split(",")
          .map((member) => member.trim())
          .sort()
          .join(", "),
      ),
  };
}

function readArticle(line: string): ArticleEntity[] {
  const [head = "", ...specs] = line.split("|").map((part) => part.trim());
  const [letter, published] = head.split(" ");
  const read = specs.map((spec) => {
    const { type, name = "", aliases, role } = shape.exec(spec)?.groups ?? {};
    return { type: EntityType.parse(type), name, aliases: aliases?.split(", ") ?? [], role };
  });
  const named = read.filter(({ name }) => !name.startsWith("*"));
  const codes = named.map(({ type, name }) => /^place ([A-Z]{3})$/.exec(nameKey(type, name))?.[1]);
  const company = named
    .slice(0, 200) // as many as `readEntities` keeps
    .map(({ type, name }) => nameKey(type, name))
    .sort();
  return read.map(({ type, name, aliases, role }, i) => ({
    article: `art_${letter}` as ArticleId,
    entity: `ent_${letter}${i}` as EntityId,
    ...{ type, name, aliases, link: null, mentions: 1, isCollective: false },
    isNamed: !name.startsWith("*"),
    roles: role === undefined ? [] : [readRole(role)],
    published: published as Edtf,
    country: codes.find((code) => code !== undefined) ?? null,
    company,
  }));
}

function readRole(role: string): ArticleRole {
  const [stated = "", body = ""] = role.split(", ");
  const [title = "", from] = stated.split(" from ");
  const [type, ...name] = body.split(" ");
  const ofKey = nameKey(EntityType.parse(type), name.join(" "));
  return { title, of: name.join(" "), ofKey, ...(from && { validFrom: from as Edtf }) };
}

/** Each entity as its members, "a John Smith, b Smith", sorted. */
function groups(entities: readonly ArticleEntity[], options = {}): string[] {
  return joinEntities(entities, options).map(({ members }) =>
    members
      .map(({ article, name }) => `${article.slice(4)} ${name}`)
      .sort()
      .join(", "),
  );
}

test.each(cases)("$name", ({ entities, expected }) => {
  expect(groups(entities)).toEqual(expect.arrayContaining([...expected]));
});

const everything = cases.flatMap(({ entities }, i) =>
  entities.map((entity) => ({
    ...entity,
    article: `${entity.article}${i}` as ArticleId,
    entity: `${entity.entity}x${i}` as EntityId,
  })),
);

test("the order of the articles makes no difference", () => {
  const joined = joinEntities(everything);
  const shuffled = fc.shuffledSubarray(everything, { minLength: everything.length });
  fc.assert(
    fc.property(shuffled, (entities) => {
      expect(joinEntities(entities)).toEqual(joined);
    }),
    { numRuns: 20 },
  );
});

test("every member is in one entity, and its joins lead to the first", () => {
  const joined = joinEntities(everything);
  const members = joined.flatMap((entity) => entity.members);
  expect(members.map(({ entity }) => entity).sort()).toEqual(
    everything.map(({ entity }) => entity).sort(),
  );
  expect(new Set(joined.map(({ id }) => id)).size).toBe(joined.length);
  for (const { members } of joined) {
    const to = new Map(members.map((member) => [member.entity, member.joined?.to]));
    for (const member of members) {
      let at = member.entity;
      for (let steps = 0; steps < members.length; steps++) at = to.get(at) ?? at;
      expect(at).toBe(members.find((one) => one.joined === null)?.entity);
    }
  }
});

describe("an id stays while articles are added", () => {
  const idOf = (lines: readonly string[], name: string) =>
    joinEntities(lines.flatMap(readArticle)).find((entity) => entity.name === name)?.id;

  test("that only have its surname, and come first", () => {
    const full = "b 2024-03-05 | person Mia Lund | place Halden";
    const short = "a 2024-03-01 | person Lund | place Halden";
    expect(idOf([full], "Mia Lund")).toBeDefined();
    expect(idOf([short, full], "Mia Lund")).toBe(idOf([full], "Mia Lund"));
  });

  test("of a namesake in office who is mentioned less, and of what more is said of that one", () => {
    const known = ["b", "c", "d"].map(
      (letter) => `${letter} 2024-03-05 | person John Smith = Mayor, place Halden | place Halden`,
    );
    const other = "e 2024-03-07 | person John Smith = Mayor, place Stour | place Stour";
    const later = "a 2024-04-07 | person John Smith = Mayor, place Stour | place Stour";
    const ids = (lines: readonly string[]) =>
      joinEntities(lines.flatMap(readArticle))
        .filter(({ name }) => name === "John Smith")
        .map(({ id }) => id);
    const both = ids([...known, other]);
    expect(both).toHaveLength(2);
    expect(both[0]).toBe(ids(known)[0]);
    expect(ids([...known, other, later])).toEqual(both);
  });

  test("of others who are never named", () => {
    const id = (lines: readonly string[]) =>
      joinEntities(lines.flatMap(readArticle)).find(
        ({ members }) => members[0]!.article === "art_b",
      )?.id;
    const one = "b 2024-03-05 | person *police spokesman | place Halden";
    const more = [
      "a 2024-03-05 | person *police spokesman",
      "c 2024-03-05 | person *police spokesman",
    ];
    expect(id([one, ...more])).toBe(id([one]));
  });
});

describe("what a merge says of itself", () => {
  const { entities } = cases.find(({ name }) => name === "surname-by-company")!;

  test("why", () => {
    const joined = joinEntities(entities).flatMap(({ members }) => members);
    expect(joined.find(({ name }) => name === "Lund")?.joined).toMatchObject({
      rule: "across/surname-by-company",
      reason: "“Mia Lund”, with Clare Harbour Trust",
    });
  });

  test("undone, it stays undone", () => {
    const merged = joinEntities(entities).flatMap(({ members }) => members);
    const { entity, joined } = merged.find(({ name }) => name === "Lund")!;
    const apart = groups(entities, { apart: [[entity, joined!.to]] });
    expect(apart).toContain("c Lund");
    expect(apart).toContain("a Mia Lund");
  });
});

describe("links", () => {
  const linked = (letter: string, name: string, link: string | null): ArticleEntity => ({
    ...readArticle(`${letter} 2024-01-01 | place ${name}`)[0]!,
    link: link === null ? null : { id: link, score: 0.9 },
  });

  test("prove that two names are one", () => {
    expect(groups([linked("a", "Ruritz", "x:1"), linked("b", "Ruritsa", "x:1")])).toEqual([
      "a Ruritz, b Ruritsa",
    ]);
  });

  test("prove that one name is two", () => {
    const all = [linked("a", "Ruritz", "x:1"), linked("b", "Ruritz", "x:2")];
    expect(groups(all).sort()).toEqual(["a Ruritz", "b Ruritz"]);
  });
});

describe("by hand", () => {
  const [one, two] = [
    readArticle("a 2024-01-01 | person Mia Lund | place Halden"),
    readArticle("b 2024-01-01 | person Mimi | place Stour"),
  ];

  test("a merge holds across articles, and says so", () => {
    const overrides = { overrides: [{ kind: "merge" as const, names: ["Mia Lund", "Mimi"] }] };
    expect(groups([...one, ...two])).toContain("b Mimi");
    expect(groups([...one, ...two], { overrides })).toContain("a Mia Lund, b Mimi");
    const members = joinEntities([...one, ...two], { overrides }).flatMap((e) => e.members);
    expect(members.find(({ name }) => name === "Mimi")?.joined?.rule).toBe("override/merge");
  });

  test("the parts of a split stay apart, even where a link says otherwise", () => {
    const split = {
      kind: "split" as const,
      name: "Mia Lund",
      parts: [{ name: "Mia Lund (mayor)" }, { name: "Mia Lund (singer)" }],
    };
    const link = { id: "x:1", score: 1 };
    const parts = [
      { ...one[0]!, name: "Mia Lund (mayor)", link },
      { ...two[0]!, name: "Mia Lund (singer)", link },
    ];
    expect(groups(parts)).toHaveLength(1);
    expect(groups(parts, { overrides: { overrides: [split] } })).toHaveLength(2);
  });
});

test("thousands of namesakes and one long list of names cost no more than their number", () => {
  const people = Array.from({ length: 3000 }, (_, i) => `person John X${i.toString(36)} Smith`);
  const entities = ["a", "b", "c"].flatMap((letter) =>
    readArticle(`${letter} 2024-01-01 | ${people.join(" | ")}`),
  );
  expect(joinEntities(entities)).toHaveLength(3000); // a test that takes too long fails
});

test("sixteen times the people in one office, or of one word, take far less than 256 times as long", () => {
  const crowd = (count: number) => {
    const [nameless, bare] = [
      readArticle("a 2024-01-01 | person *the mayor = Mayor, place Halden")[0]!,
      readArticle("b 2024-01-01 | person Lund = Mayor, place Stour")[0]!,
    ];
    return Array.from({ length: count }, (_, i) => ({
      ...(i % 2 === 0 ? nameless : bare),
      article: `art_${i}` as ArticleId,
      entity: `ent_${i}` as EntityId,
    }));
  };
  const fastest = (entities: readonly ArticleEntity[]) => {
    const runs = [0, 1, 2].map(() => {
      const began = performance.now();
      joinEntities(entities);
      return performance.now() - began;
    });
    return Math.min(...runs);
  };
  expect(fastest(crowd(16_000))).toBeLessThan(100 * fastest(crowd(1_000)) + 200);
});

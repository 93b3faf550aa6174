import { expect, test } from "vitest";
import { knownNames } from "../linking/known-names.ts";
import { leaderSpellings } from "./leader-spellings.lexicon.ts";
import { type Leader, leaderId, leaders, mainSpelling } from "./leaders.ts";
import { plainName } from "./table.ts";

// Of one country and one last name, one after the other or at once, and yet two: mostly relatives.
const twoPeople = new Set(
  `ARE nahayan, ARG kirchner, ARG peron, AZE aliyev, BGR todorov, BHR al-khalifa, BOL tejada, GTM garcia,
   GUY jagan, HND zelaya, KWT sabah, LCA charles, MHL kabua, MWI mutharika, QAT thani, SOM ahmed, TCD deby`
    .split(",")
    .map((key) => key.trim()),
);

// Without the number of a king: "Harald V".
const keyOf = ({ name, country }: Leader) =>
  `${country} ${plainName(name.replace(/ [IVX]+$/, ""))
    .toLowerCase()
    .split(" ")
    .at(-1)}`;

const yearOf = (edtf: string, unknown: number) =>
  edtf === "" ? unknown : Number(edtf.slice(0, 4));

/** Whether the second came to office while the first held it, or in the year after. */
const adjoin = (a: Leader, b: Leader) =>
  yearOf(a.since, 0) <= yearOf(b.since, 0) && yearOf(b.since, 0) <= yearOf(a.until, 9999) + 1;

test("nobody is under two ids: who shares country, last name and time is one, or listed as two", () => {
  const byName = new Map<string, Leader[]>();
  for (const leader of leaders())
    byName.set(keyOf(leader), [...(byName.get(keyOf(leader)) ?? []), leader]);
  const doubtful = [...byName].filter(([, namesakes]) =>
    namesakes.some((a) => namesakes.some((b) => leaderId(a) !== leaderId(b) && adjoin(a, b))),
  );
  expect(doubtful.map(([key]) => key).sort()).toEqual([...twoPeople].sort());
});

test("initials tell people apart", () => {
  const ids = leaders()
    .filter((leader) => keyOf(leader) === "USA bush")
    .map(leaderId);
  expect([...new Set(ids)].sort()).toEqual([
    "corpus:person/usa/george-bush",
    "corpus:person/usa/george-w-bush",
  ]);
});

test("every spelling in the list is one of the tables, and its id bears the main spelling", () => {
  const spelt = new Map(leaders().map((leader) => [`${leader.country} ${leader.name}`, leader]));
  for (const [key, main] of leaderSpellings) {
    const leader = spelt.get(key);
    expect(leader, key).toBeDefined();
    expect(mainSpelling(leader!)).toBe(main);
    expect(knownNames().get(leaderId(leader!))).toBe(main);
    expect(spelt.has(`${leader!.country} ${main}`), `${key} as ${main}`).toBe(true);
  }
});

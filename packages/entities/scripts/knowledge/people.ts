import { byCodeUnits, plain, type Row, readJson, readTsv, sorted } from "./read.ts";

/** Fewer bearers than this and a name is as likely a word or a slip. */
const LEAST_BEARERS = 800;

interface Counts {
  given: number;
  family: number;
  female?: number;
}

interface CountryInfo {
  readonly leaders: readonly (readonly [string, string])[];
  readonly government: readonly string[];
}

// What the list of ministers puts before a name.
const titles = new Set(
  "dr. prof. gen. col. maj. capt. lt. brig. sir dame lord king queen prince princess sheikh shaykh bishop archbishop father rev. hon. haji general major colonel al- el- ret. field marshal ayatollah dato datuk tan sri pehin".split(
    " ",
  ),
);

const particles = new Set(
  "al el bin ibn bint abu ould von van der den de da do dos del della di la le du ben st. st jr. jr sr. ii iii iv".split(
    " ",
  ),
);

/** "{ALLAN_KEMAKESA_}{ALLAN_KEMAKEZA_} [SLBGOV …" → the words of each spelling, in lower case. */
function ministers(): string[][] {
  const found: string[][] = [];
  for (const { government, leaders } of readJson<CountryInfo>(
    "data",
    "knowledge",
    "countryinfo.jsonl",
  ).slice(1)) {
    for (const line of [...(government ?? []), ...(leaders ?? []).map(([, leader]) => leader)]) {
      const names = /^\{/.test(line) ? (line.match(/\{[^}]*\}/g) ?? []) : [line.split(/[\t[]/)[0]!];
      for (const name of names) {
        const words = plain(name.replace(/[{}]/g, ""))
          .toLowerCase()
          .split(/[_\s]+/);
        found.push(words.filter((word) => /^[a-z][a-z'-]+\.?$/.test(word) && !titles.has(word)));
      }
    }
  }
  return found;
}

const wordsOf = (name: string) =>
  plain(name)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /^[\p{L}][\p{L}'-]+$/u.test(word));

/** 0 for none, then one step for every threefold: 1, 3, 10, 30 … bearers. */
const level = (count: number) =>
  count < 1 ? 0 : Math.min(9, 1 + Math.floor(Math.log10(count) * 2));

/**
 * word in lower case, level as a given name, level as a family name, share of women in per cent or
 * nothing. Levels rise by one for every threefold of bearers seen.
 */
export function personNameRows(): Row[] {
  const counts = new Map<string, Counts>();
  const at = (word: string) => {
    const found = counts.get(word) ?? { given: 0, family: 0 };
    counts.set(word, found);
    return found;
  };
  for (const [name, women, men] of readTsv("data", "knowledge", "ssa_first_names.tsv")) {
    const bearers = Number(women) + Number(men);
    if (bearers < LEAST_BEARERS) continue;
    const entry = at(name!.toLowerCase());
    entry.given += bearers / 100; // a register of births against lists of people in the news
    entry.female = Math.round((100 * Number(women)) / bearers);
  }
  const people = ministers();
  for (const who of readJson<{ first: string; last: string }>(
    "data",
    "knowledge",
    "us_legislators.jsonl",
  )) {
    people.push([...wordsOf(who.first), ...wordsOf(who.last)]);
  }
  for (const words of people) {
    if (words.length < 2) continue;
    words.forEach((word, i) => {
      if (particles.has(word) || word.length < 2) return;
      if (i === words.length - 1) at(word).family++;
      else if (i === 0) at(word).given++;
    });
  }
  const rows = [...counts].map(([word, { given, family, female }]) => [
    word,
    String(level(given)),
    String(level(family)),
    female === undefined ? "" : String(female),
  ]);
  return sorted(rows).sort(([a], [b]) => byCodeUnits(a!, b!));
}

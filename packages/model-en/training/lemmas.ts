import { spread } from "../src/hash.ts";
import {
  applyRule,
  type LemmaRule,
  LONGEST_ENDING,
  LONGEST_WORD,
  lemmaBasis,
  longer,
  whole,
} from "../src/lemmas.ts";
import type { Section } from "../src/model-file.ts";
import { uposTags, xposTags } from "../src/tags.ts";
import type { Inflection } from "./inflections.ts";
import type { GoldText } from "./treebanks.ts";

/** A form with tags, and how often each rule gives its lemma. */
interface FormEntry {
  readonly form: string; // small letters
  readonly basis: number;
  readonly rules: Map<number, number>; // place of the rule → uses
}

/** Endings that fewer forms share are not listed; a whole word always is, where rules fail it. */
const LEAST_FORMS = 2;

/**
 * Learns rules from form to lemma.
 *
 * @param more Further forms; where the treebanks have one, they decide.
 * @returns Sections "lemmas…".
 */
export function trainLemmas(gold: readonly GoldText[], more: readonly Inflection[]): Section[] {
  const rules: LemmaRule[] = [];
  const ruleIds = new Map<string, number>();
  const entries = new Map<string, FormEntry>();
  const enter = (form: string, { upos, xpos, lemma }: Omit<Inflection, "form">) => {
    const u = uposTags.indexOf(upos);
    const x = xposTags.indexOf(xpos);
    if (u < 0 || x < 0 || lemma === "_" || lemma === "") return;
    const rule = ruleFor(form, lemma, upos);
    const name = JSON.stringify(rule);
    let id = ruleIds.get(name);
    if (id === undefined) {
      id = rules.push(rule) - 1;
      ruleIds.set(name, id);
    }
    const key = `${upos} ${xpos} ${form.toLowerCase()}`;
    let entry = entries.get(key);
    if (!entry) {
      entry = { form: form.toLowerCase(), basis: lemmaBasis(u, x), rules: new Map() };
      entries.set(key, entry);
    }
    entry.rules.set(id, (entry.rules.get(id) ?? 0) + 1);
  };
  for (const { words, rows } of gold)
    for (const [t, row] of rows.entries())
      enter(words.text.slice(words.start[t], words.end[t]), row);
  const own = new Set(entries.keys());
  for (const inflection of more) {
    const { form, upos, xpos } = inflection;
    if (!own.has(`${upos} ${xpos} ${form}`)) enter(form, inflection);
  }
  const listed = listEndings([...entries.values()]);
  const used = [...new Set(listed.values())].sort((a, b) => a - b);
  const sorted = [...listed]
    .map(([hash, rule]) => [spread(hash) >>> 0, used.indexOf(rule)] as const)
    .sort(([a], [b]) => a - b);
  return [
    { name: "lemmas", meta: { rules: used.map((id) => rules[id]) } },
    {
      name: "lemmas.keys",
      data: new Uint8Array(Uint32Array.from(sorted, ([key]) => key).buffer),
    },
    {
      name: "lemmas.rules",
      data: new Uint8Array(Uint16Array.from(sorted, ([, rule]) => rule).buffer),
    },
  ];
}

// Names, and foreign words are written as they are, other words in small letters.
const KEEPS_CASE = new Set(["PROPN", "X", "SYM"]);

function ruleFor(form: string, lemma: string, upos: string): LemmaRule {
  const smallForm = form.toLowerCase();
  const smallLemma = lemma.toLowerCase();
  let shared = 0;
  while (shared < smallForm.length && smallForm[shared] === smallLemma[shared]) shared++;
  const rule = { cut: form.length - shared, ending: lemma.slice(shared) };
  const usual = KEEPS_CASE.has(upos) ? "written" : "small";
  const letters = ([usual, "small", "capital", "written"] as const).find(
    (letters) => applyRule({ letters, ...rule }, form) === lemma,
  );
  if (letters) return { letters, ...rule };
  return { letters: usual, cut: form.length, ending: lemma };
}

/** The rule of every ending whose forms mostly want another than the next shorter ending gives. */
function listEndings(entries: readonly FormEntry[]): Map<number, number> {
  const listed = new Map<number, number>();
  let hashes = entries.map(({ basis }) => basis);
  const inherited = entries.map(() => -1);
  const settle = (hashes: readonly number[], members: readonly number[], least: number) => {
    const groups = new Map<number, number[]>();
    for (const e of members) {
      const group = groups.get(hashes[e]!);
      if (group) group.push(e);
      else groups.set(hashes[e]!, [e]);
    }
    for (const [hash, group] of groups) {
      if (group.length < least) continue;
      const votes = new Map<number, number>();
      for (const e of group) {
        const { rules } = entries[e]!;
        const total = [...rules.values()].reduce((a, b) => a + b, 0);
        for (const [rule, n] of rules) votes.set(rule, (votes.get(rule) ?? 0) + n / total);
      }
      const [best] = [...votes].sort(([a, n], [b, m]) => m - n || a - b)[0]!;
      if (best === inherited[group[0]!]) continue;
      listed.set(hash, best);
      for (const e of group) inherited[e] = best;
    }
  };
  const everyone = entries.map((_, e) => e);
  settle(hashes, everyone, 1);
  for (let length = 1; length <= LONGEST_WORD; length++) {
    const ending = everyone.filter((e) => entries[e]!.form.length >= length);
    hashes = hashes.map((hash, e) => {
      const { form } = entries[e]!;
      return form.length >= length ? longer(hash, form.charCodeAt(form.length - length)) : hash;
    });
    if (length <= LONGEST_ENDING) settle(hashes, ending, LEAST_FORMS);
  }
  const short = everyone.filter((e) => entries[e]!.form.length <= LONGEST_WORD);
  settle(hashes.map(whole), short, 1);
  return listed;
}

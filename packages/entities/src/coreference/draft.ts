import type { EntityType, MentionForm } from "@corpus/core";
import type { FoundName } from "../names/find-names.ts";
import { foldWord } from "../words.ts";
import type { Reading } from "./reading.ts";

/** A mention on its way: its tokens, and the cluster it belongs to. */
export interface DraftMention {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: MentionForm;
  type: EntityType;
  cluster: number;
  rule: string;
  confidence: number;
  actsAs?: "government";
}

/** What is known of the thing behind mentions, while mentions are still being joined. */
export interface Cluster {
  readonly type: EntityType;
  name?: string; // given where no mention is a name: "NATO spokesman"
  country?: string; // ISO 3166-1 alpha-3, of a country or a nationality
  gender?: Gender;
  members?: readonly number[]; // clusters, of a collective
  isSeveral?: boolean; // people whom nobody counts or names: "soldiers"
}
export type Gender = "female" | "male";

/** One spelling of a name: every mention that has it, and its words, folded. */
export interface NameForm {
  readonly type: EntityType;
  readonly surface: string; // as first written
  readonly words: readonly string[];
  readonly name: string; // the words with blanks
  readonly mentions: number[]; // indices into `NameDraft.mentions`, in order
}

/**
 * The names of an article while sieves join them. Each mention points at another of the same
 * cluster, or at itself; `find` follows the pointers.
 */
export interface NameDraft {
  readonly reading: Reading;
  readonly mentions: readonly DraftMention[]; // sorted by start
  readonly forms: readonly NameForm[]; // in order of first mention
  readonly parent: Int32Array; // by mention
  readonly joinedBy: string[]; // by mention: the sieve that tied it to another spelling, or ""
}

// Longer names are kept, but no rule looks into them.
const longestName = 120;

/** The words of a name, folded: "U.S. Navy" → ["us", "navy"]. */
function nameWords(surface: string): string[] {
  if (surface.length > longestName) return [surface];
  const words = surface.split(/[\s ]+/).map(foldWord);
  return words.filter((word) => word !== "");
}

/** Lays out `names` (sorted by start) over the tokens, one form a spelling, every mention alone. */
export function draftNames(reading: Reading, names: readonly FoundName[]): NameDraft {
  const { text, prose } = reading;
  const mentions: DraftMention[] = [];
  const forms = new Map<string, NameForm>();
  let token = 0;
  for (const name of names) {
    const last = mentions.at(-1);
    if (last && last.start === name.start && last.end === name.end) continue; // one span, one mention
    while (token < prose.tokenEnd.length && prose.tokenEnd[token]! <= name.start) token++;
    let endToken = token;
    while (endToken < prose.tokenStart.length && prose.tokenStart[endToken]! < name.end) endToken++;
    const surface = text.slice(name.start, name.end);
    const words = nameWords(surface);
    const folded = words.join(" ");
    const key = `${name.type} ${folded}`;
    const form = forms.get(key);
    if (form) form.mentions.push(mentions.length);
    else {
      const mention = mentions.length;
      forms.set(key, { type: name.type, surface, words, name: folded, mentions: [mention] });
    }
    const { start, end, type, rule, confidence } = name;
    const cluster = mentions.length;
    mentions.push({
      start,
      end,
      firstToken: token,
      endToken,
      form: "name",
      type,
      cluster,
      rule,
      confidence,
    });
  }
  return {
    reading,
    mentions,
    forms: [...forms.values()],
    parent: Int32Array.from(mentions, (_, index) => index),
    joinedBy: mentions.map(() => ""),
  };
}

/** The mention that stands for the cluster of `mention`. */
export function find(draft: NameDraft, mention: number): number {
  const { parent } = draft;
  let root = mention;
  while (parent[root] !== root) root = parent[root]!;
  // Path compression keeps chains short, so that 100,000 names stay linear.
  for (let at = mention; parent[at] !== root; ) {
    const next = parent[at]!;
    parent[at] = root;
    at = next;
  }
  return root;
}

/** Puts two mentions of one type into one cluster, which the earlier of their roots then stands for. */
export function join(draft: NameDraft, a: number, b: number, sieve = ""): void {
  const rootA = find(draft, a);
  const rootB = find(draft, b);
  if (rootA === rootB) return;
  draft.parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  if (sieve !== "" && draft.joinedBy[a] === "") draft.joinedBy[a] = sieve;
}

/** Joins every mention of `form` to `target`, and notes the sieve on each. */
export function joinForm(draft: NameDraft, form: NameForm, target: number, sieve: string): void {
  for (const mention of form.mentions) join(draft, mention, target, sieve);
}

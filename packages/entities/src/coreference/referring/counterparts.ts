import type { TitlePhrase } from "../../roles/find-titles.ts";
import { addMention, countryOf, type Discourse, type Holding } from "../discourse.ts";
import type { DraftMention } from "../draft.ts";
import { addHolding, bodyKey, holdersOf, type Offices, officeOf } from "./offices.ts";
import type { Memory } from "./salience.ts";

/**
 * "her Japanese counterpart": somebody with her title in that country. With a name behind it, the
 * name's bearer gets the office, too; without, it is a mention of whoever is known to hold it.
 *
 * @param owners By token, whom a possessive pronoun means.
 */
export function resolveCounterpart(
  discourse: Discourse,
  offices: Offices,
  memory: Memory,
  token: number,
  owners: ReadonlyMap<number, number>,
): DraftMention | undefined {
  const { words } = discourse.reading;
  let left = token;
  while (titleWords.has(words[left - 1] ?? "") && token - left < 2) left--;
  const nation = discourse.nameTo.get(left);
  if (!nation || nation.type === "person") return undefined;
  const before = nation.firstToken - 1;
  const holder = holderBeside(discourse, before, token);
  const owner =
    owners.get(before) ??
    ownerByName(discourse, before) ??
    latestHolder(offices, memory, holder?.cluster);
  const office = owner === undefined ? undefined : officeOf(offices, owner);
  if (!office || owner === holder?.cluster) return undefined;
  const phrase: TitlePhrase = {
    ...office.phrase,
    firstToken: token,
    leftToken: token,
    endToken: token + 1,
    status: "present",
  };
  const { tokenStart, tokenEnd } = discourse.reading.prose;
  const hold = (person: number, end: number): Holding => ({
    person,
    phrase,
    start: tokenStart[token]!,
    end,
    of: countryOf(discourse, nation.cluster),
    rule: "roles/counterpart",
  });
  const mentionOf = (cluster: number, confidence: number) =>
    addMention(discourse, token, token + 1, {
      form: "nominal",
      type: "person",
      cluster,
      rule: "coreference/counterpart",
      confidence,
    });
  if (holder) {
    addHolding(offices, hold(holder.cluster, Math.max(holder.end, tokenEnd[token]!)));
    return mentionOf(holder.cluster, 0.95);
  }
  const key = `${office.phrase.title.toLowerCase()}|${bodyKey(discourse, nation.cluster)}`;
  const known = holdersOf(offices.anywhere, key, "present").filter((person) => person !== owner);
  if (known.length !== 1) return undefined;
  addHolding(offices, hold(known[0]!, tokenEnd[token]!));
  return mentionOf(known[0]!, 0.85);
}

// "her new Japanese counterpart", "his foreign counterpart"
const titleWords = new Set(["then", "new", "newly"]);

/** The name behind the title ("her Japanese counterpart X"), or the one it explains ("X, her Japanese counterpart,"). */
function holderBeside(
  { reading, nameFrom, nameTo }: Discourse,
  before: number,
  token: number,
): DraftMention | undefined {
  const { words } = reading;
  const after = nameFrom.get(token + 1);
  if (after?.type === "person") return after;
  const closes = /^[,.;:)—–]$/.test(words[token + 1] ?? ".") || words[token + 1] === "who";
  const explained = closes && words[before - 1] === "," ? nameTo.get(before - 1) : undefined;
  return explained?.type === "person" ? explained : undefined;
}

function ownerByName(discourse: Discourse, at: number): number | undefined {
  const { words } = discourse.reading;
  const name = words[at] === "'s" || words[at] === "'" ? discourse.nameTo.get(at) : undefined;
  return name?.type === "person" ? name.cluster : undefined;
}

// Where the pronoun is not settled: the last person in high office before it.
function latestHolder(
  offices: Offices,
  memory: Memory,
  notThis: number | undefined,
): number | undefined {
  for (let i = memory.seen.length - 1; i >= 0 && i >= memory.seen.length - 6; i--) {
    const { cluster } = memory.seen[i]!;
    if (cluster !== notThis && officeOf(offices, cluster)) return cluster;
  }
  return undefined;
}

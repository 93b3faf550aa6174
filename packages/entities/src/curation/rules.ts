import {
  type EntityType,
  type Gazetteer,
  type Override,
  type Overrides,
  plainForm,
} from "@corpus/core";

/** An override, and the name that the mentions which it changes carry as their rule. */
export type Rule = Override & {
  readonly rule: string;
  readonly index?: number; // of the override in its file
};

/** Rules by the names that they are about, made once for all articles. */
export interface RuleBook {
  readonly rules: readonly Rule[]; // in the order in which they are applied
  readonly byName: ReadonlyMap<string, readonly number[]>; // by plain form
}

/** Rules, and who wants to know which overrides are about something in an article. */
export interface Told {
  readonly book: RuleBook;
  readonly onOverride?: ((index: number) => void) | undefined;
}

/** The rules of gazetteers, and then of overrides, which so have the last word. */
export function openRules(overrides?: Overrides, gazetteers: readonly Gazetteer[] = []): RuleBook {
  const rules = [
    ...gazetteers.flatMap(entryRules),
    ...(overrides?.overrides ?? []).map(
      (override, index): Rule => ({ ...override, rule: `override/${override.kind}`, index }),
    ),
  ];
  const byName = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const name of new Set(namesOf(rule).map(plainForm))) {
      const known = byName.get(name);
      if (known) known.push(index);
      else byName.set(name, [index]);
    }
  });
  return { rules, byName };
}

/** The names that make a rule apply. */
const namesOf = (rule: Rule): readonly string[] =>
  rule.kind === "merge" ? rule.names : [rule.name];

/** Names that an entity can have once a rule has been applied. */
function namesAfter(rule: Rule): readonly string[] {
  if (rule.kind === "merge") return rule.names.slice(0, 1);
  if (rule.kind === "rename") return [rule.to];
  return rule.kind === "split" ? rule.parts.map(({ name }) => name) : [];
}

/** The rules that can touch an article with these names, in order: those for its names, and for what they turn into. */
export function rulesFor(book: RuleBook, names: Iterable<string>): readonly Rule[] {
  if (book.rules.length === 0) return [];
  const found = new Set<number>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
    for (const index of book.byName.get(plainForm(name)) ?? []) {
      if (found.has(index)) continue;
      found.add(index);
      waiting.push(...namesAfter(book.rules[index]!));
    }
  return [...found].sort((a, b) => a - b).map((index) => book.rules[index]!);
}

/** An entry says that its names are one, and what is known of whom they name. A name of two entries says neither. */
function entryRules({ name: list, entries }: Gazetteer): Rule[] {
  const rule = `gazetteer/${list}`;
  const shared = sharedNames(entries);
  return entries.flatMap(({ name, type, aliases = [], link, roles = [] }): Rule[] => {
    const own = aliases.filter((alias) => !shared.has(keyOf(type, alias)));
    const about = { name, type, rule };
    return [
      ...(own.length > 0 ? [{ kind: "merge" as const, names: [name, ...own], type, rule }] : []),
      ...(link === undefined ? [] : [{ kind: "link" as const, ...about, id: link }]),
      ...roles.map((role) => ({ kind: "role" as const, ...about, ...role })),
    ];
  });
}

const keyOf = (type: EntityType, name: string) => `${type} ${plainForm(name)}`;

function sharedNames(entries: Gazetteer["entries"]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name, type, aliases = [] } of entries)
    for (const key of new Set([name, ...aliases].map((one) => keyOf(type, one)))) {
      if (seen.has(key)) shared.add(key);
      seen.add(key);
    }
  return shared;
}

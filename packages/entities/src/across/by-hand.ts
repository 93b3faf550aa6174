import { plainForm } from "@corpus/core";
import { openRules, type Rule } from "../curation/rules.ts";
import { isOfType, tellingNames } from "../curation/selection.ts";
import { type AcrossDraft, type JoinOptions, join, keepApart } from "./draft.ts";

/**
 * What the user says of entities of several articles: those that a merge or a list calls one are
 * one, and the parts of a split are never one, whatever else speaks for it.
 */
export function byHand(draft: AcrossDraft, { overrides, gazetteers }: JoinOptions): void {
  const { rules } = openRules(overrides, gazetteers);
  if (rules.length === 0) return;
  const byName = new Map<string, number[]>();
  draft.nodes.forEach(({ own }, node) => {
    for (const name of tellingNames(own)) {
      const nodes = byName.get(name);
      if (nodes) nodes.push(node);
      else byName.set(name, [node]);
    }
  });
  const called = (names: readonly string[], type: Rule["type"]) =>
    [...new Set(names.flatMap((name) => byName.get(plainForm(name)) ?? []))]
      .filter((node) => isOfType(draft.nodes[node]!.own.type, type))
      .sort((a, b) => a - b);
  for (const rule of rules) if (rule.kind === "split") keepPartsApart(draft, rule, called);
  // One with a scope has done its work within those articles: they call it by the first name now.
  for (const rule of rules)
    if (rule.kind === "merge")
      joinAll(draft, called(rule.names.slice(0, isScoped(rule) ? 1 : undefined), rule.type), rule);
}

const isScoped = ({ articles, publishedFrom, publishedTo }: Rule) =>
  (articles ?? publishedFrom ?? publishedTo) !== undefined;

type Called = (names: readonly string[], type: Rule["type"]) => readonly number[];

function keepPartsApart(
  draft: AcrossDraft,
  rule: Extract<Rule, { kind: "split" }>,
  called: Called,
): void {
  const parts = rule.parts.map(({ name }) => {
    // A part's own name, not an alias: all parts have the shared name for one.
    const nodes = called([name], rule.type).filter(
      (node) => plainForm(draft.nodes[node]!.own.name) === plainForm(name),
    );
    joinAll(draft, nodes, rule);
    return nodes[0];
  });
  parts.forEach((a, i) => {
    for (const b of parts.slice(i + 1))
      if (a !== undefined && b !== undefined) keepApart(draft, a, b);
  });
}

function joinAll(draft: AcrossDraft, nodes: readonly number[], { rule }: Rule): void {
  for (const node of nodes.slice(1))
    join(draft, nodes[0]!, node, rule, `“${draft.nodes[nodes[0]!]!.own.name}”`);
}

import type { DiffItem, DiffLayer } from "@corpus/core";
import type { ArticlePair, OutputDiff } from "../commands/diff.ts";
import type { Screen } from "./screen.ts";
import { clip, count } from "./wrap.ts";

/** What two outputs differ in, for people: counts by layer, and examples of each. */
export function renderDiff(
  { pairs, same }: OutputDiff,
  examples: number,
  screen: Screen,
): string[] {
  const of = (status: ArticlePair["status"]) => pairs.filter((pair) => pair.status === status);
  const lines = [
    `${count(same, "article")} the same, ${of("changed").length} changed, ${of("added").length} added, ${of("removed").length} removed`,
  ];
  for (const [heading, names] of [
    ["added", of("added").map(({ name }) => name)],
    ["removed", of("removed").map(({ name }) => name)],
    [
      "another text",
      of("changed")
        .filter(({ diff }) => diff?.isOtherText)
        .map(({ name }) => name),
    ],
  ] as const)
    lines.push(...listed(heading, names, examples, screen));
  lines.push(...fields(pairs, screen));
  for (const [layer, items] of byLayer(pairs)) {
    const by = (change: DiffItem["change"]) =>
      items.filter(({ item }) => item.change === change).length;
    lines.push(
      "",
      screen.style(
        "bold",
        `${layer}: ${by("added")} added, ${by("removed")} removed, ${by("changed")} changed`,
      ),
      ...items.slice(0, examples).map(({ name, item }) => example(name, item, screen)),
    );
    if (items.length > examples) lines.push(`  … and ${items.length - examples} more`);
  }
  return lines;
}

function listed(heading: string, names: readonly string[], examples: number, screen: Screen) {
  if (names.length === 0) return [];
  const more = names.length > examples ? `, and ${names.length - examples} more` : "";
  return ["", screen.style("bold", heading), `  ${names.slice(0, examples).join(", ")}${more}`];
}

/** Fields of the metadata and whole layers, with the number of articles that differ in them. */
function fields(pairs: readonly ArticlePair[], screen: Screen): string[] {
  const counts = new Map<string, number>();
  for (const { diff } of pairs) {
    for (const field of diff?.metadata ?? []) add(counts, `metadata: ${field}`);
    for (const layer of diff?.layers ?? []) add(counts, `layer in one of the two alone: ${layer}`);
  }
  if (counts.size === 0) return [];
  return [
    "",
    screen.style("bold", "in general"),
    ...[...counts].map(([what, articles]) => `  ${what} (${count(articles, "article")})`),
  ];
}

const add = (counts: Map<string, number>, key: string) =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

function byLayer(pairs: readonly ArticlePair[]) {
  const layers = new Map<DiffLayer, { readonly name: string; readonly item: DiffItem }[]>();
  for (const { name, diff } of pairs)
    for (const item of diff?.items ?? [])
      layers.set(item.layer, [...(layers.get(item.layer) ?? []), { name, item }]);
  return layers;
}

const signs = { added: "+", removed: "-", changed: "~" } as const;

function example(name: string, item: DiffItem, { width }: Screen): string {
  const words = (item.after ?? item.before) as { exact?: string } | undefined;
  const what = item.change === "changed" ? differing(item) : "";
  const line = `${signs[item.change]} ${name}:${item.start} “${words?.exact ?? ""}”${what}`;
  return `  ${clip(line, width - 2)}`;
}

/** " type: place → person": the fields that differ. */
function differing({ before = {}, after = {} }: DiffItem): string {
  const [one, other] = [before, after] as readonly Record<string, unknown>[];
  const names = [...new Set([...Object.keys(one!), ...Object.keys(other!)])];
  const shown = (value: unknown) =>
    typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return names
    .filter((field) => JSON.stringify(one![field]) !== JSON.stringify(other![field]))
    .map(
      (field) => ` ${field}: ${clip(shown(one![field]), 40)} → ${clip(shown(other![field]), 40)}`,
    )
    .join(",");
}

import { pathToFileURL } from "node:url";
import type { Mention, Role } from "@corpus/core";
import {
  type FoundName,
  findNames,
  type Prose,
  type Resolved,
  readProse,
  resolveEntities,
} from "@corpus/entities";
import { type Figure, f1 } from "../report.ts";
import { articleOf, type GoldArticle, goldNames, readNewsgold, readSeeds } from "./gold-names.ts";
import { seedSets } from "./seed-sets.ts";

type Report = ((line: string) => void) | undefined;

/** Roles: the person and title right, and the country or body right with them. */
export async function measureRoles(report?: (line: string) => void): Promise<Figure[]> {
  const sets = [
    ["newsgold", await readNewsgold()],
    ...seedSets.map((set) => [set.name, readSeeds(set)] as const),
  ] as const;
  return sets.flatMap(([set, articles]) =>
    articles.length === 0
      ? []
      : [
          ...figures(`${set}, gold names`, articles, (gold) => goldNames(gold.mentions), report),
          ...figures(`${set}, end to end`, articles, (_, prose) => findNames(prose), undefined),
        ],
  );
}

function figures(
  set: string,
  articles: readonly GoldArticle[],
  namesOf: (gold: GoldArticle, prose: Prose) => readonly FoundName[],
  report: Report,
): Figure[] {
  let [held, whole, found, gold] = [0, 0, 0, 0];
  for (const article of articles) {
    const prose = readProse(articleOf(article));
    const inProse = <T extends { readonly start: number; readonly end: number }>(
      spans: readonly T[],
    ) =>
      spans.filter((span) =>
        prose.sentences.some((s) => s.start <= span.start && span.end <= s.end),
      );
    const resolved = resolveEntities(prose, inProse(namesOf(article, prose)));
    const wanted = new Set(inProse(article.roles));
    gold += wanted.size;
    found += resolved.roles.length;
    for (const role of resolved.roles) {
      const match = [...wanted].find(
        (w) =>
          overlaps(role, w) &&
          sameTitle(role.title, w.title) &&
          meansPerson(article, resolved, role, w.person),
      );
      if (!match) {
        report?.(
          `extra ${article.id.slice(-8)} ${show(resolved, role)} in "${around(article.text, role)}"`,
        );
        continue;
      }
      wanted.delete(match);
      held++;
      if (meansBody(article, resolved, role, match.of)) whole++;
      else
        report?.(
          `body ${article.id.slice(-8)} ${show(resolved, role)}, gold ${match.of && article.entityNames[match.of]}`,
        );
    }
    for (const role of wanted)
      report?.(
        `missed ${article.id.slice(-8)} ${role.title} ${article.entityNames[role.person]} in "${around(article.text, role)}"`,
      );
  }
  const person = f1(held, found, gold);
  const body = f1(whole, found, gold);
  return [
    {
      set,
      metric: "roles, F1 on person and title",
      value: person.f,
      note: `P ${person.p.toFixed(3)} R ${person.r.toFixed(3)} of ${gold}`,
    },
    {
      set,
      metric: "roles, F1 with country or body",
      value: body.f,
      note: `P ${body.p.toFixed(3)} R ${body.r.toFixed(3)}`,
    },
  ];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

// "former" and the stop of "Col." are matters of notation.
const plain = (title: string) =>
  title
    .toLowerCase()
    .replace(/^(?:former|acting) /, "")
    .replace(/\./g, "");
const abbreviations: Readonly<Record<string, string>> = {
  col: "colonel",
  gen: "general",
  lt: "lieutenant",
  sgt: "sergeant",
  pm: "prime minister",
};
const sameTitle = (a: string, b: string) =>
  (abbreviations[plain(a)] ?? plain(a)) === (abbreviations[plain(b)] ?? plain(b));

function goldOf(article: GoldArticle, resolved: Resolved, entity: string): Set<string> {
  const own = resolved.mentions.filter((m: Mention) => m.entity === entity);
  const means = new Set<string>();
  for (const m of own) {
    const at =
      article.mentions.find((g) => g.start === m.start && g.end === m.end) ??
      article.mentions.find((g) => g.form !== "name" && overlaps(g, m));
    if (at) for (const id of [at.entity].flat()) means.add(id.replace(/^group:/, ""));
  }
  return means;
}

function meansPerson(
  article: GoldArticle,
  resolved: Resolved,
  role: Role,
  person: string,
): boolean {
  return goldOf(article, resolved, role.person).has(person) || /^person\/unnamed/.test(person);
}

function meansBody(
  article: GoldArticle,
  resolved: Resolved,
  role: Role,
  of: string | null,
): boolean {
  if (role.of === null || of === null) return role.of === of;
  const means = goldOf(article, resolved, role.of);
  // A demonym proves its country whether or not the country is named.
  const names = [...means].map((id) => article.entityNames[id] ?? "");
  return (
    means.has(of) ||
    names.some((name) => name !== "" && sameStem(name, article.entityNames[of] ?? ""))
  );
}

const sameStem = (a: string, b: string) =>
  a.slice(0, 4).toLowerCase() === b.slice(0, 4).toLowerCase();

const show = ({ entities }: Resolved, role: Role) =>
  `${role.title} of ${entities.find((e) => e.id === role.of)?.name ?? null}: ${entities.find((e) => e.id === role.person)?.name} ${role.validFrom ?? ""} by ${role.rule}`;

const around = (text: string, { start, end }: Range) =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    " ",
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const errors = process.argv.includes("--errors")
    ? (line: string) => console.log(line)
    : undefined;
  for (const { set, metric, value, note } of await measureRoles(errors)) {
    console.log(`${set}\t${metric}\t${value.toFixed(3)}\t${note ?? ""}`);
  }
}

import type * as z from "zod";
import { CorpusError } from "../errors.ts";
import { formatPath, type Issue, issuesOf } from "../model/issues.ts";
import { Gazetteer } from "./gazetteer.ts";
import { jsonFaultLine } from "./json-fault.ts";
import { jsonLine } from "./json-line.ts";
import { type Override, Overrides } from "./override.ts";
import { plainForm } from "./plain-form.ts";

/**
 * The overrides in a JSON text.
 *
 * @param where What messages call the text: the path of the file.
 * @throws {CorpusError} "curation/invalid", with each problem's line, path, what was expected and what came.
 */
export function parseOverrides(text: string, where = "overrides"): Overrides {
  return parse(Overrides, "overrides", text, where, ({ overrides }) => contradictions(overrides));
}

/** The gazetteer in a JSON text; as `parseOverrides`. */
export function parseGazetteer(text: string, where = "gazetteer"): Gazetteer {
  return parse(Gazetteer, "gazetteer", text, where, repeatedEntries);
}

function parse<T>(
  schema: z.ZodType<T>,
  kind: string,
  text: string,
  where: string,
  check: (value: T) => readonly Issue[],
): T {
  const json = parseJson(text, where);
  const parsed = schema.safeParse(json);
  const issues = parsed.success ? check(parsed.data) : withValues(issuesOf(parsed.error), json);
  if (parsed.success && issues.length === 0) return parsed.data;
  throw new CorpusError("curation/invalid", printIssues(issues, kind, text, where));
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const place = `${where}:${jsonFaultLine(text)}`;
    throw new CorpusError("curation/invalid", `${place}: expected JSON: ${message}`, { cause });
  }
}

const shownIssues = 10;

function printIssues(issues: readonly Issue[], kind: string, text: string, where: string): string {
  const shown = issues
    .slice(0, shownIssues)
    .map(
      ({ path, message }) =>
        `${where}:${jsonLine(text, path)}: ${formatPath(path) || "(the whole file)"}: ${message}`,
    );
  const more = issues.length - shown.length;
  const help = `correct the file; \`corpus schema ${kind}\` prints its form`;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : []), help].join("\n");
}

const shownChars = 60;

/** Says what came, where the schema's message does not. */
function withValues(issues: readonly Issue[], json: unknown): Issue[] {
  return issues.map(({ path, message }) => {
    const value = valueAt(json, path);
    if (message.includes(", got ") || value === undefined) return { path, message };
    const shown = JSON.stringify(value);
    const cut = shown.length > shownChars ? `${shown.slice(0, shownChars)}…` : shown;
    return { path, message: `${message}, got ${cut}` };
  });
}

function valueAt(json: unknown, path: readonly (string | number)[]): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

type Named = Exclude<Override, { kind: "merge" }>;

/** Overrides of which no order makes sense: one name called, typed or linked in two ways, or rejected and kept. */
function contradictions(overrides: readonly Override[]): Issue[] {
  const before = new Map<string, { override: Named; index: number }[]>(); // by plain form
  return overrides.flatMap((override, index) => {
    // With a scope each may hold for other articles.
    if (override.articles ?? override.publishedFrom ?? override.publishedTo) return [];
    if (override.kind === "merge" || override.kind === "split") return [];
    const key = plainForm(override.name);
    const others = before.get(key) ?? [];
    const message = others.map((other) => contradiction(override, other)).find(Boolean);
    // Of each kind the first is enough to compare with.
    if (
      !others.some(
        ({ override: { kind, type } }) => kind === override.kind && type === override.type,
      )
    )
      before.set(key, [...others, { override, index }]);
    return message === undefined ? [] : [{ path: ["overrides", index], message }];
  });
}

function contradiction(
  override: Named,
  { override: other, index }: { readonly override: Named; readonly index: number },
): string | undefined {
  const { kind, type, name } = override;
  if (kind === other.kind && type === other.type) {
    const [says, said] = [sayingOf(override), sayingOf(other)];
    if (says === said) return undefined;
    return `expected one ${kind} of “${name}”, got “${says}” here and “${said}” in overrides[${index}]; drop one, or say for which articles each is`;
  }
  const isSame = type === undefined || other.type === undefined || type === other.type;
  if (!isSame || (kind === "reject") === (other.kind === "reject")) return undefined;
  return `expected “${name}” rejected or kept, got ${kind} here and ${other.kind} in overrides[${index}]; drop one, or say for which articles or type each is`;
}

function sayingOf(override: Named): string | undefined {
  if (override.kind === "rename" || override.kind === "retype") return override.to;
  return override.kind === "link" ? (override.id ?? "nothing") : undefined;
}

function repeatedEntries({ entries }: Gazetteer): Issue[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ type, name }, index) => {
    const key = `${type}\n${name}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    if (before === undefined) return [];
    const message = `expected each ${type} once, got “${name}” here and in entries[${before}]; put their aliases into one entry, or tell their names apart`;
    return [{ path: ["entries", index], message }];
  });
}

import { CorpusError, edtfBounds, isEdtf, plainForm } from "@corpus/core";
import type { Filter } from "../store.ts";
import type { Terms } from "./terms.ts";

export type Value = string | number | null;

/** A condition on the article `a`, with the values that it waits for. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/**
 * The conditions of a filter. Entities are named by name, alias, link or by the id of an entity of the
 * corpus; a name that no article has gives a condition that none fulfils.
 *
 * @throws {CorpusError} "edtf/invalid" for a date that is none, or that has no days.
 */
export function conditionsOf(filter: Filter, terms: Terms): readonly Condition[] {
  const conditions: Condition[] = [];
  const add = (sql: string, ...values: readonly Value[]) => void conditions.push({ sql, values });
  const { entity, role, outlet, story } = filter;
  if (outlet !== undefined) add("a.outlet_term = ?", termOf(outlet, terms));
  if (filter.from !== undefined) add("a.last_day >= ?", dayOf(filter.from, "earliest"));
  if (filter.to !== undefined) add("a.first_day <= ?", dayOf(filter.to, "latest"));
  if (story !== undefined) add("a.n IN (SELECT article FROM story_member WHERE story = ?)", story);
  if (role !== undefined)
    add("a.n IN (SELECT article FROM role_term WHERE term = ?)", termOf(role, terms));
  if (entity !== undefined) {
    const members = membersOf(entity, terms);
    add(`a.n IN (SELECT article FROM (${members.sql}))`, ...members.values);
  }
  if (filter.speaker !== undefined || filter.quoteKind !== undefined)
    conditions.push(quoteCondition(filter, terms));
  if (
    filter.eventType !== undefined ||
    filter.actor !== undefined ||
    filter.recipient !== undefined
  )
    conditions.push(eventCondition(filter, terms));
  return conditions;
}

/** Articles with a quote that is all that is asked of one. */
function quoteCondition({ speaker, quoteKind }: Filter, terms: Terms): Condition {
  const tests: string[] = [];
  const values: Value[] = [];
  let from = "quote q";
  if (speaker !== undefined) {
    const members = membersOf(speaker, terms);
    from = `(${members.sql}) m JOIN quote q ON q.article = m.article AND q.speaker = m.ordinal`;
    values.push(...members.values);
  }
  if (quoteKind !== undefined) {
    tests.push("q.kind = ?");
    values.push(quoteKind);
  }
  const where = tests.length > 0 ? ` WHERE ${tests.join(" AND ")}` : "";
  return { sql: `a.n IN (SELECT q.article FROM ${from}${where})`, values };
}

/** Articles with an event that is all that is asked of one. */
function eventCondition({ eventType, actor, recipient }: Filter, terms: Terms): Condition {
  const joins: string[] = [];
  const values: Value[] = [];
  for (const [side, who] of [
    ["actor", actor],
    ["recipient", recipient],
  ] as const) {
    if (who === undefined) continue;
    const members = membersOf(who, terms);
    joins.push(
      `SELECT p.article, p.event FROM (${members.sql}) m
       JOIN party p ON p.article = m.article AND p.entity = m.ordinal AND p.side = '${side}'`,
    );
    values.push(...members.values);
  }
  if (eventType !== undefined) {
    joins.push("SELECT article, ordinal AS event FROM event WHERE type = ?");
    values.push(eventType);
  }
  return { sql: `a.n IN (SELECT article FROM (${joins.join(" INTERSECT ")}))`, values };
}

/** Rows (article, ordinal) of the entities that go by `name`. */
export function membersOf(name: string, terms: Terms): Condition {
  if (name.startsWith("cen_"))
    return { sql: "SELECT article, ordinal FROM corpus_member WHERE entity = ?", values: [name] };
  return {
    sql: "SELECT article, ordinal FROM entity_term WHERE term = ?",
    values: [terms.find(name) ?? termOf(name, terms)],
  };
}

// No term has this number.
const nobody = -1;

const termOf = (name: string, terms: Terms) => terms.find(plainForm(name)) ?? nobody;

function dayOf(edtf: string, side: "earliest" | "latest"): string {
  const bounds = isEdtf(edtf) ? edtfBounds(edtf) : undefined;
  const day = bounds?.[side] ?? bounds?.[side === "earliest" ? "latest" : "earliest"];
  if (day) return day;
  throw new CorpusError(
    "edtf/invalid",
    `expected an EDTF date with days, such as 2024-03-05 or 2024-03, got “${edtf.slice(0, 40)}”`,
  );
}

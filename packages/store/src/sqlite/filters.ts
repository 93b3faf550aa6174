import { CorpusError, edtfBounds, isEdtf, plainForm } from "@corpus/core";
import type { Filter } from "../store.ts";
import type { Terms } from "./terms.ts";

export type Value = string | number | null;

/** Something to be asked of the database, with the values that it waits for. */
interface Asked {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** What a filter asks. */
export interface Conditions {
  readonly within: readonly Asked[]; // the article's number is among these
  readonly columns: readonly Asked[]; // this holds of its row `a`
}

/**
 * The conditions of a filter. Entities are named by name, alias, link or by the id of an entity of the
 * corpus; a name that no article has gives a condition that none fulfils.
 *
 * @throws {CorpusError} "edtf/invalid" for a date that is none, or that has no days.
 */
export function conditionsOf(filter: Filter, terms: Terms): Conditions {
  const within: Asked[] = [];
  const columns: Asked[] = [];
  const { entity, role, outlet, story, from, to } = filter;
  const among = (sql: string, ...values: readonly Value[]) => void within.push({ sql, values });
  const where = (sql: string, ...values: readonly Value[]) => void columns.push({ sql, values });
  if (outlet !== undefined) where("a.outlet_term = ?", termOf(outlet, terms));
  if (from !== undefined)
    where(
      "coalesce(a.last_day, iif(a.first_day IS NULL, NULL, '9999-12-31')) >= ?",
      dayOf(from, "earliest"),
    );
  if (to !== undefined)
    where("coalesce(a.first_day, iif(a.last_day IS NULL, NULL, '')) <= ?", dayOf(to, "latest"));
  if (story !== undefined) among("SELECT article FROM story_member WHERE story = ?", story);
  if (role !== undefined)
    among("SELECT article FROM role_term WHERE term = ?", termOf(role, terms));
  if (entity !== undefined) {
    const members = membersOf(entity, terms);
    among(`SELECT article FROM (${members.sql})`, ...members.values);
  }
  if (filter.speaker !== undefined || filter.quoteKind !== undefined)
    within.push(articlesQuoting(filter, terms));
  if (
    filter.eventType !== undefined ||
    filter.actor !== undefined ||
    filter.recipient !== undefined
  )
    within.push(articlesOfEvents(filter, terms));
  return { within, columns };
}

/** Articles with a quote that is all that is asked of one. */
function articlesQuoting({ speaker, quoteKind }: Filter, terms: Terms): Asked {
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
  return { sql: `SELECT q.article FROM ${from}${where}`, values };
}

/** Articles with an event that is all that is asked of one. */
function articlesOfEvents({ eventType, actor, recipient }: Filter, terms: Terms): Asked {
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
  return { sql: `SELECT article FROM (${joins.join(" INTERSECT ")})`, values };
}

/** Rows (article, ordinal) of the entities that go by `name`. */
function membersOf(name: string, terms: Terms): Asked {
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

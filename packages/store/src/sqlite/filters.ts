import { CorpusError, type Edtf, edtfBounds, isEdtf, plainForm } from "@corpus/core";
import type { Filter } from "../store.ts";
import type { Terms } from "./terms.ts";

export type Value = string | number | null;

/** What gives numbers of articles, with the values that it waits for. */
export interface Asked {
  readonly sql: string;
  readonly values: readonly Value[];
}

/**
 * The conditions of a filter: an article fulfils it whose number each of them gives. Entities are named by name, alias, link or by the id of an entity of the
 * corpus; a name that no article has gives a condition that none fulfils.
 *
 * @throws {CorpusError} "edtf/invalid" for a date that is none, or that has no days.
 */
export function conditionsOf(filter: Filter, terms: Terms): Asked[] {
  const within: Asked[] = [];
  const { entity, role, outlet, story, from, to } = filter;
  const among = (sql: string, ...values: readonly Value[]) => void within.push({ sql, values });
  if (outlet !== undefined)
    among("SELECT n FROM article WHERE outlet_term = ?", termOf(outlet, terms));
  if (from !== undefined || to !== undefined) within.push(publishedBetween(from, to));
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
  return within;
}

/**
 * Articles with a day of publication from `from` to `to`: those whose first day lies there, and of those
 * whose date is longer, or open to one side, those that reach into it.
 */
function publishedBetween(from: Edtf | undefined, to: Edtf | undefined): Asked {
  // "-" and "~" stand before and after every day, and after "", which is where no day is known.
  const first = from === undefined ? "-" : dayOf(from, "earliest");
  const last = to === undefined ? "~" : dayOf(to, "latest");
  return {
    sql: `SELECT n FROM article WHERE day BETWEEN ? AND ?
      UNION ALL SELECT n FROM article INDEXED BY article_of_span WHERE last_day IS NOT first_day
        AND coalesce(last_day, '~') >= ? AND day <= ?`,
    values: [first, last, first, last],
  };
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

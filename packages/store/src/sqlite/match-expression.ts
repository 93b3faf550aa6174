import type { Query } from "../query/query.ts";

/**
 * `query` in the language of FTS5. Everything a person typed stands in quotes, so that no word of
 * theirs is read as an operator.
 */
export function matchExpression(query: Query): string {
  switch (query.kind) {
    case "term":
      return quoted(query.text) + (query.isPrefix ? " *" : "");
    case "near":
      return query.terms.length === 1
        ? quoted(query.terms[0]!)
        : `NEAR(${query.terms.map(quoted).join(" ")}, ${query.distance})`;
    case "headline":
      return `headline : (${matchExpression(query.of)})`;
    case "or":
      return `(${query.parts.map(matchExpression).join(" OR ")})`;
    case "and": {
      const all = query.parts.map(matchExpression).join(" AND ");
      const without = query.without.map((part) => ` NOT ${matchExpression(part)}`).join("");
      return without === "" ? `(${all})` : `((${all})${without})`;
    }
  }
}

/** What stands on either side of an OR of `query`, and of those within it: each finds articles by itself. */
export function alternatives(query: Query): readonly string[] {
  if (query.kind === "and") return query.parts.flatMap(alternatives);
  if (query.kind !== "or") return []; // of a headline all are ranked
  return query.parts.flatMap((part) => [matchExpression(part), ...alternatives(part)]);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

import { CorpusError } from "@corpus/core";
import type { Query } from "./query.ts";
import { holdsWord, type QueryToken, readQueryTokens } from "./query-tokens.ts";

const mostTerms = 100;
const deepest = 20;

/**
 * Reads a query as a person types it:
 *
 *     defence pact                 both words
 *     "defence pact"               one after the other
 *     secur*                       every word that begins so
 *     Tokyo OR Wellington          one of the two
 *     pact NOT trade   pact -trade the first without the second
 *     (Tokyo OR Kyoto) pact        parentheses
 *     "Ardern Kishida"~5           the words, in any order, with at most five others between
 *     headline:pact                in the headline
 *
 * @throws {CorpusError} "query/invalid", with the place of the fault.
 */
export function parseQuery(text: string): Query {
  const reader = new QueryReader(text, readQueryTokens(text));
  const query = reader.readOr(0);
  reader.expectEnd();
  return query;
}

class QueryReader {
  private at = 0;
  private terms = 0;
  private readonly text: string;
  private readonly tokens: readonly QueryToken[];

  constructor(text: string, tokens: readonly QueryToken[]) {
    this.text = text;
    this.tokens = tokens;
  }

  readOr(depth: number): Query {
    if (depth > deepest)
      throw this.fault(`parentheses at most ${deepest} deep`, this.tokens[this.at]);
    const parts = [this.readAnd(depth)];
    while (this.accept("or")) parts.push(this.readAnd(depth));
    return parts.length === 1 ? parts[0]! : { kind: "or", parts };
  }

  expectEnd(): void {
    const token = this.tokens[this.at];
    if (token) throw this.fault("the end, or a “(” before this", token);
  }

  private readAnd(depth: number): Query {
    const parts: Query[] = [];
    const without: Query[] = [];
    const first = this.tokens[this.at];
    for (;;) {
      const token = this.tokens[this.at];
      if (!token || token.kind === "or" || token.kind === ")") break;
      if (token.kind === "and") {
        if (parts.length + without.length === 0) throw this.fault("a word before AND", token);
        this.at++;
        const next = this.tokens[this.at];
        if (!next || next.kind === "and" || next.kind === "or" || next.kind === ")")
          throw this.fault("a word after AND", next);
        continue;
      }
      (this.accept("not") ? without : parts).push(this.readOne(depth));
    }
    if (parts.length === 0) {
      if (without.length > 0)
        throw this.fault("a word that must be there, beside those that must not", first);
      throw this.fault("a word", this.tokens[this.at]);
    }
    return parts.length === 1 && without.length === 0 ? parts[0]! : { kind: "and", parts, without };
  }

  private readOne(depth: number): Query {
    const token = this.tokens[this.at];
    if (token?.kind === "(") {
      this.at++;
      const inner = this.readOr(depth + 1);
      if (!this.accept(")")) throw this.fault("a “)”", this.tokens[this.at]);
      return inner;
    }
    if (token?.kind === "headline") {
      this.at++;
      return { kind: "headline", of: this.readOne(depth) };
    }
    if (token?.kind !== "words") throw this.fault("a word", token);
    this.at++;
    if (++this.terms > mostTerms) throw this.fault(`at most ${mostTerms} words`, token);
    if (token.distance === undefined)
      return { kind: "term", text: token.text, isPrefix: token.isPrefix };
    const terms = token.text.split(/\s+/).filter(holdsWord);
    return { kind: "near", terms, distance: token.distance };
  }

  private accept(kind: QueryToken["kind"]): boolean {
    if (this.tokens[this.at]?.kind !== kind) return false;
    this.at++;
    return true;
  }

  private fault(expected: string, token: QueryToken | undefined): CorpusError {
    const got = token
      ? `“${this.text.slice(token.start, token.end).slice(0, 40)}” at character ${token.start + 1}`
      : "the end";
    return new CorpusError("query/invalid", `query: expected ${expected}, got ${got}`);
  }
}

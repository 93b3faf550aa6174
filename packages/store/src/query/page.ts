import { CorpusError } from "@corpus/core";

const mostResults = 1_000;

/** @throws {CorpusError} "query/invalid" for a limit that is none. */
export function limitOf(limit: number | undefined, usual = 20): number {
  if (limit === undefined) return usual;
  if (Number.isInteger(limit) && limit >= 1 && limit <= mostResults) return limit;
  throw new CorpusError(
    "query/invalid",
    `limit: expected a whole number from 1 to ${mostResults}, got ${limit}`,
  );
}

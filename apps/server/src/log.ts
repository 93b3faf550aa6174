import type { Fault } from "./annotator.ts";

/** What happened, for a log that machines read. No words of articles, bodies or searches are in it. */
export type LogEntry =
  | {
      readonly event: "request";
      readonly id: string; // as X-Request-Id
      readonly method: string;
      readonly route: string; // the pattern: "/v1/articles/{id}"; "-" where there is nothing
      readonly path: string; // without the query
      readonly status: number;
      readonly ms: number; // to the first byte of the answer
      readonly client: string; // its address
    }
  | { readonly event: "fault"; readonly id: string | null; readonly fault: Fault };

/** An entry as one line of JSON with the time before it. */
export function printEntry(entry: LogEntry, now: Date): string {
  const level = entry.event === "fault" || entry.status >= 500 ? "error" : "info";
  return `${JSON.stringify({ time: now.toISOString(), level, ...entry })}\n`;
}

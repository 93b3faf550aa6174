import { CorpusError } from "@corpus/core";
import type { CorpusStore } from "@corpus/store";
import type { CallToolResult, McpServer } from "@modelcontextprotocol/server";
import type * as z from "zod";

/** What a tool works with. */
interface Context {
  readonly store: CorpusStore;
  readonly signal: AbortSignal; // aborted where the client does not wait for the answer any more
}

/** Gives the store once it may be asked. */
export type StoreSource = (signal: AbortSignal) => Promise<CorpusStore>;

export interface ToolDefinition<In extends z.ZodObject, Out extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: In;
  readonly output: Out;
  run(asked: z.output<In>, context: Context): Promise<z.input<Out>>;
}

/** Adds a tool whose answer is its structured content, and the same as text for clients that read no other. */
export function addTool<In extends z.ZodObject, Out extends z.ZodObject>(
  server: McpServer,
  source: StoreSource,
  onBug: (error: unknown) => void,
  { name, title, description, input, output, run }: ToolDefinition<In, Out>,
): void {
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: input as z.ZodObject,
      outputSchema: output as z.ZodObject,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async (asked: unknown, { mcpReq: { signal } }): Promise<CallToolResult> => {
      try {
        const context = { store: await source(signal), signal };
        const answer = (await run(asked as z.output<In>, context)) as Record<string, unknown>;
        return {
          content: [{ type: "text", text: JSON.stringify(answer) }],
          structuredContent: answer,
        };
      } catch (error) {
        return { content: [{ type: "text", text: refusal(error, onBug) }], isError: true };
      }
    },
  );
}

const advice: Partial<Record<CorpusError["code"], string>> = {
  "edtf/invalid": "Ask again with such a date, or without it.",
  "query/invalid": "Mend the argument and ask again.",
  "store/busy": "Ask again in a few seconds.",
  "store/unusable": "Tell the user; asking again does not help.",
};

/** What went wrong and what to do next, in words. */
function refusal(error: unknown, onBug: (error: unknown) => void): string {
  if (error instanceof CorpusError)
    return [error.message.replace(/[.;]?$/, "."), advice[error.code]].filter(Boolean).join(" ");
  onBug(error);
  return "Corpus failed on this request, and the fault is ours. Ask for something else, or for less; the server goes on.";
}

const mostChars = 40_000;

/** The first of `items`, `limit` at most, that one answer carries; at least one. */
export function fitting<T>(items: readonly T[], limit: number): readonly T[] {
  const fit: T[] = [];
  let chars = 0;
  for (const item of items.slice(0, limit)) {
    chars += JSON.stringify(item).length;
    if (chars > mostChars && fit.length > 0) break;
    fit.push(item);
  }
  return fit;
}

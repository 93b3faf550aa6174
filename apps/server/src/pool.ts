import type { Annotator, Basis, Grouped, Knowledge, Made } from "./annotator.ts";
import { faultOf } from "./fault.ts";
import { Refusal } from "./problem.ts";
import { startThreads } from "./threads.ts";

interface PoolOptions {
  readonly jobs: number; // threads
  readonly timeoutMs: number; // for one task, from when it is handed in
  readonly knowledge: Knowledge;
}

/**
 * An annotator in threads of its own, so that the server answers while they work. A thread that takes
 * too long, or dies on a document, costs the task that it was at.
 */
export function startPool({ jobs, timeoutMs, knowledge }: PoolOptions): Annotator {
  const options = { file: "annotate.worker", count: jobs, data: knowledge, timeoutMs } as const;
  const threads = startThreads(options);
  let isReady = false;
  const warmUp = async () => {
    // A task a thread: none has two while another has none.
    const task = { documents: [{ kind: "text", content: "Rain fell." }], maxBytes: 100 };
    await Promise.all(Array.from({ length: jobs }, () => threads.run("annotate", task)));
    isReady = true;
  };
  warmUp().catch(() => {}); // told by readiness, and again by the first request
  return {
    annotate: (task) =>
      threads.run<readonly Made[]>("annotate", task).catch((error: unknown) => {
        if (error instanceof Refusal) throw error;
        // The thread died: out of memory, most likely.
        const message = "Corpus failed on it; the fault is ours";
        const fault = faultOf(error);
        return task.documents.map(() => ({ ok: false, code: "server/failed", message, fault }));
      }),
    group: (task) => threads.run<Grouped>("group", task),
    // No more than what a thread needs, and can be sent, of what may be the options of a request.
    basisOf: ({ layers, knowledge: given }) =>
      threads.run<Basis>("basis", { layers, knowledge: given }),
    get isReady() {
      return isReady;
    },
    get waiting() {
      return threads.waiting;
    },
    close: threads.close,
  };
}

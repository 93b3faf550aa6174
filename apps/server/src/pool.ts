import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { Annotator, Basis, Grouped, Knowledge, Made } from "./annotator.ts";
import { faultOf } from "./fault.ts";
import { Refusal } from "./problem.ts";

interface PoolOptions {
  readonly jobs: number; // threads
  readonly timeoutMs: number; // for one task, from when it is handed in
  readonly knowledge: Knowledge;
}

// Beside this file, in the sources and in the build.
const isSource = import.meta.url.endsWith(".ts");
const workerFile = new URL(
  isSource ? "./annotate.worker.ts" : "./annotate.worker.js",
  import.meta.url,
);

/**
 * An annotator in threads of its own, so that the server answers while they work. A thread that takes
 * too long, or dies on a document, costs the task that it was at and is replaced.
 */
export function startPool({ jobs, timeoutMs, knowledge }: PoolOptions): Annotator {
  const pool = new Tinypool({
    filename: fileURLToPath(workerFile),
    minThreads: jobs,
    maxThreads: jobs,
    workerData: knowledge,
    execArgv: isSource ? ["--conditions=corpus-source"] : [],
  });
  const run = async <T>(name: string, task: object): Promise<T> => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return (await pool.run(task, { name, signal })) as T;
    } catch (error) {
      if (signal.aborted) throw tooLong(timeoutMs);
      throw error;
    }
  };
  let isReady = false;
  const warmUp = async () => {
    // A task a thread: none has two while another has none.
    const empty = { documents: [{ kind: "text", content: "Rain fell." }], maxBytes: 100 };
    await Promise.all(Array.from({ length: jobs }, () => pool.run(empty, { name: "annotate" })));
    isReady = true;
  };
  warmUp().catch(() => {}); // told by readiness, and again by the first request
  return {
    annotate: (task) =>
      run<readonly Made[]>("annotate", task).catch((error: unknown) => {
        if (error instanceof Refusal) throw error;
        // The thread died: out of memory, most likely.
        const message = "Corpus failed on it; the fault is ours";
        const fault = faultOf(error);
        return task.documents.map(() => ({ ok: false, code: "server/failed", message, fault }));
      }),
    group: (task) => run<Grouped>("group", task),
    // No more than what a thread needs, and can be sent, of what may be the options of a request.
    basisOf: ({ layers, knowledge }) => run<Basis>("basis", { layers, knowledge }),
    get isReady() {
      return isReady;
    },
    get waiting() {
      return pool.queueSize;
    },
    close: () => pool.destroy(),
  };
}

function tooLong(ms: number): Refusal {
  const detail = `this took longer than ${ms / 1000} s; send less at a time`;
  return new Refusal(503, "server/timeout", detail, { headers: { "Retry-After": "60" } });
}

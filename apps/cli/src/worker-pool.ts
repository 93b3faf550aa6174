import { Worker } from "node:worker_threads";
import type { ReadOptions, Task } from "./pipeline.ts";

/** What a worker makes of a document: the record as its line, without the line's end. */
export interface MadeLine {
  readonly type: "article" | "reject";
  readonly line: string;
  readonly overrides: readonly number[]; // that were about something in it, by index
  readonly bug?: { readonly uri: string; readonly stack: string }; // where corpus itself failed
}

export interface WorkerPool {
  /** Has a free worker read a document; waits for one where all are busy. */
  run(task: Task): Promise<MadeLine>;
  close(): Promise<void>;
}

interface Job {
  readonly task: Task;
  readonly resolve: (made: MadeLine) => void;
}

/** Workers are started as they are needed, `most` of them, and live until `close`. */
export function startPool(most: number, options: ReadOptions): WorkerPool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  let isClosed = false;

  const start = (): Worker => {
    const worker = new Worker(workerFile, { workerData: options, execArgv: workerArguments });
    worker.on("message", (made: MadeLine) => {
      finish(worker, made);
      idle.push(worker);
      assign();
    });
    // Out of memory, most likely: it costs the document that it was at, and another takes its place.
    worker.on("error", (error) => give(worker, error));
    worker.on("exit", () => give(worker, new Error("the thread ended")));
    return worker;
  };
  /** Lets go of a worker that is no more. */
  const give = (worker: Worker, error: Error) => {
    const job = busy.get(worker);
    if (job) finish(worker, lost(job.task, error));
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
    assign();
  };
  const finish = (worker: Worker, made: MadeLine) => {
    const job = busy.get(worker);
    busy.delete(worker);
    job?.resolve(made);
  };
  const assign = () => {
    while (waiting.length > 0 && !isClosed) {
      const worker = idle.pop() ?? (busy.size < most ? start() : undefined);
      if (!worker) return;
      const job = waiting.shift()!;
      busy.set(worker, job);
      worker.postMessage(job.task);
    }
  };
  return {
    run: (task) =>
      new Promise((resolve) => {
        waiting.push({ task, resolve });
        assign();
      }),
    async close() {
      isClosed = true; // a worker that is ended must not be replaced
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

// Beside this file, in the sources and in the build.
const isSource = import.meta.url.endsWith(".ts");
const workerFile = new URL(isSource ? "./read.worker.ts" : "./read.worker.js", import.meta.url);
const workerArguments = isSource ? ["--conditions=corpus-source"] : [];

function lost({ document: { uri } }: Task, error: Error): MadeLine {
  const message = "corpus failed on this document; the fault is ours";
  const record = { type: "reject", source: { uri }, code: "corpus/failed", message };
  return {
    type: "reject",
    line: JSON.stringify(record),
    overrides: [],
    bug: { uri, stack: error.stack ?? String(error) },
  };
}

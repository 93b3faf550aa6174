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
  /** Has a document read by whoever is free first; this thread takes its part. */
  run(task: Task, size: number): Promise<MadeLine>;
  close(): Promise<void>;
}

interface Job {
  readonly task: Task;
  readonly resolve: (made: MadeLine) => void;
}

// So much is read in this thread before others are started, which takes about as long.
const aloneSize = 256 * 1024;
// Documents that a worker has before it: it goes on with the next while this thread reads one itself.
const handedAhead = 4;

/** How many documents keep `jobs` threads at work. */
export const aheadOf = (jobs: number): number => (jobs === 1 ? 1 : jobs * (handedAhead + 1));

/**
 * Documents are read in `jobs` threads: this one, by `readHere`, and workers, which are started as they
 * are needed and live until `close`. Each thread compiles all code anew, so that one fewer is a gain.
 */
export function startPool(
  jobs: number,
  options: ReadOptions,
  readHere: (task: Task) => MadeLine,
): WorkerPool {
  const waiting: Job[] = [];
  const handed = new Map<Worker, Job[]>(); // to each worker, in the order in which it reads them
  let size = 0;
  let isTurnSet = false;
  let isClosed = false;

  const start = (): Worker => {
    const worker = new Worker(workerFile, { workerData: options, execArgv: workerArguments });
    handed.set(worker, []);
    worker.on("message", (made: MadeLine) => {
      handed.get(worker)?.shift()?.resolve(made);
      assign();
    });
    // Out of memory, most likely: it costs the document that it was at, and others read the rest.
    worker.on("error", (error) => give(worker, error));
    worker.on("exit", () => give(worker, new Error("the thread ended")));
    return worker;
  };
  /** Lets go of a worker that is no more. */
  const give = (worker: Worker, error: Error) => {
    const [job, ...rest] = handed.get(worker) ?? [];
    handed.delete(worker);
    job?.resolve(lost(job.task, error));
    waiting.unshift(...rest);
    assign();
  };
  /** The worker with the fewest documents before it, or a new one; undefined where all have enough. */
  const freest = (): Worker | undefined => {
    const [first] = [...handed].sort(([, a], [, b]) => a.length - b.length);
    if (first && first[1].length === 0) return first[0];
    if (size > aloneSize && handed.size < jobs - 1) return start();
    return first && first[1].length < handedAhead ? first[0] : undefined;
  };
  const assign = () => {
    if (isClosed) return;
    while (waiting.length > 0) {
      const worker = freest();
      if (!worker) break;
      const job = waiting.shift()!;
      handed.get(worker)!.push(job);
      worker.postMessage(job.task);
    }
    if (waiting.length > 0 && !isTurnSet) {
      isTurnSet = true;
      setImmediate(takeTurn); // after what has come in: results of workers, Ctrl-C
    }
  };
  const takeTurn = () => {
    isTurnSet = false;
    const job = isClosed ? undefined : waiting.shift();
    if (job) job.resolve(readHere(job.task));
    assign();
  };
  return {
    run: (task, taskSize) =>
      new Promise((resolve) => {
        size += taskSize;
        waiting.push({ task, resolve });
        assign();
      }),
    async close() {
      isClosed = true; // a worker that is ended must not be replaced
      await Promise.all([...handed.keys()].map((worker) => worker.terminate()));
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

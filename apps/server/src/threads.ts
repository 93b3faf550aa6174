import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import { Refusal } from "./problem.ts";

export interface Threads {
  /** What the function `name` of the worker's file makes of `task`. @throws {Refusal} 503 where it takes too long, or is closed meanwhile. */
  run<T>(name: string, task: object): Promise<T>;
  readonly waiting: number; // tasks that no thread has taken yet
  close(): Promise<void>;
}

interface ThreadOptions {
  readonly file: "annotate.worker" | "store.worker"; // beside this file, in the sources and in the build
  readonly count: number;
  readonly data: unknown; // what each is started with
  readonly timeoutMs: number; // for one task, from when it is handed in
}

const isSource = import.meta.url.endsWith(".ts");

/** Threads that a server hands work to. One that takes too long, or dies, is replaced. */
export function startThreads({ file, count, data, timeoutMs }: ThreadOptions): Threads {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL(`./${file}.${isSource ? "ts" : "js"}`, import.meta.url)),
    minThreads: count,
    maxThreads: count,
    workerData: data,
    execArgv: isSource ? ["--conditions=corpus-source"] : [],
  });
  let isClosed = false;
  return {
    async run<T>(name: string, task: object): Promise<T> {
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        return (await pool.run(task, { name, signal })) as T;
      } catch (error) {
        if (isClosed) throw new Refusal(503, "server/busy", "this server is ending; ask another");
        if (!signal.aborted) throw error;
        const detail = `this took longer than ${timeoutMs / 1000} s; ask for less at a time`;
        throw new Refusal(503, "server/timeout", detail, { headers: { "Retry-After": "60" } });
      }
    },
    get waiting() {
      return pool.queueSize;
    },
    close() {
      isClosed = true;
      return pool.destroy();
    },
  };
}

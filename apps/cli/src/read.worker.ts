/** One of the threads that read documents: see `worker-pool.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { makeLine, type ReadOptions, type Task } from "./pipeline.ts";

const options = workerData as ReadOptions;

parentPort?.on("message", (task: Task) => parentPort?.postMessage(makeLine(task, options)));

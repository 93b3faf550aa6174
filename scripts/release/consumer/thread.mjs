// A worker thread reads, the main thread waits for what it says.
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { parseText } from "@corpus/core";
import { annotate } from "@corpus/entities";

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url));
  worker.once("message", async (quote) => {
    console.log(quote);
    await worker.terminate();
  });
  worker.postMessage("“We will rebuild,” said Ana Ruiz.");
} else {
  parentPort.once("message", (text) => {
    parentPort.postMessage(annotate(parseText(text)).annotations.quotes[0].exact);
  });
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Annotator } from "./annotator.ts";
import type { ServedCorpus } from "./options.ts";

export interface Metrics {
  /** Notes an answer. */
  observe(route: string, method: string, status: number, seconds: number): void;
  /** All of them as Prometheus reads them. */
  print(): Promise<string>;
}

interface Measured {
  readonly annotator: Annotator;
  readonly corpus: ServedCorpus | undefined;
  readonly running: { readonly work: () => number; readonly reads: () => number };
}

export function createMetrics({ annotator, corpus, running }: Measured): Metrics {
  const register = new Registry();
  const registers = [register];
  const durations = new Histogram({
    name: "corpus_http_request_duration_seconds",
    help: "From a request to the first byte of its answer.",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers,
  });
  const refused = new Counter({
    name: "corpus_http_refused_total",
    help: "Requests that were turned away because too much was running or a client asked too often.",
    labelNames: ["status"],
    registers,
  });
  new Gauge({
    name: "corpus_http_running",
    help: "Requests that are running: with a body to work on, or for what the corpus holds.",
    labelNames: ["gate"],
    registers,
    collect() {
      this.set({ gate: "work" }, running.work());
      this.set({ gate: "reads" }, running.reads());
    },
  });
  new Gauge({
    name: "corpus_annotate_waiting",
    help: "Documents that no thread has taken yet.",
    registers,
    collect() {
      this.set(annotator.waiting);
    },
  });
  if (corpus)
    new Gauge({
      name: "corpus_store_records",
      help: "What the corpus holds.",
      labelNames: ["kind"],
      registers,
      async collect() {
        const { articles, stories, entities } = await corpus.store.status();
        this.set({ kind: "article" }, articles);
        this.set({ kind: "story" }, stories);
        this.set({ kind: "entity" }, entities);
      },
    });
  let hasDefaults = false;
  return {
    observe(route, method, status, seconds) {
      durations.observe({ method, route, status }, seconds);
      if (status === 503 || status === 429) refused.inc({ status });
    },
    print() {
      // Those of the process watch it from then on: only where somebody looks.
      if (!hasDefaults) collectDefaultMetrics({ register });
      hasDefaults = true;
      return register.metrics();
    },
  };
}

import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Layer, Layers, Work } from "./peer.ts";

/** What a peer's process is asked for; it answers each with one `Answer`, in order. */
export type Question =
  | { readonly ask: "first"; readonly text: string }
  | { readonly ask: "read"; readonly layer: Layer; readonly texts: readonly string[] }
  | {
      readonly ask: "time";
      readonly work: Work;
      readonly texts: readonly string[];
      readonly runs: number;
      readonly warmUps: number;
    }
  | { readonly ask: "peak" };

/** Times in milliseconds, memory in MB. */
export interface Answers {
  /** Everything the engine has, used once, cold. */
  readonly first: {
    readonly offers: { readonly layers: readonly Layer[]; readonly works: readonly Work[] };
    readonly importMs: number;
    readonly loadMs: number;
    readonly answerMs: number;
    readonly sinceStartMs: number;
    readonly residentMb: number; // after the answer
    readonly loadedMb: number; // of that, what came after the import
  };
  readonly read: readonly ReturnType<NonNullable<Layers[Layer]>>[];
  readonly time: readonly number[]; // CPU seconds of each run
  readonly peak: number;
}

export type Answer = { readonly value: Answers[keyof Answers] } | { readonly error: string };

// Without the condition under which packages are read as sources: ours is measured as it is published.
const execArgv = process.execArgv.filter((option) => !option.startsWith("--conditions"));
const child = fileURLToPath(new URL("child.ts", import.meta.url));

/** A peer that threw, died or did not answer in time. */
export class PeerFailure extends Error {
  override readonly name = "PeerFailure";
  readonly why: string; // in a few words

  constructor(peer: string, question: Question, why: string) {
    super(`${peer}, ${question.ask}: ${why}`);
    this.why = why.split("\n", 1)[0]!;
  }
}

/** A process that has one peer, or none, and is stopped by `stop`. */
export class PeerProcess {
  readonly #child: ChildProcess;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
    this.#child = fork(child, [name], { execArgv, serialization: "advanced" });
  }

  /** Fails where the peer throws, dies, or has not answered in time. */
  ask<Q extends Question>(question: Q, limitMs = 600_000): Promise<Answers[Q["ask"]]> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        this.#child.off("message", onMessage).off("exit", onExit);
        finish();
      };
      const fail = (why: string) =>
        settle(() => reject(new PeerFailure(this.#name, question, why)));
      const timer = setTimeout(() => fail(`no answer in ${limitMs / 1000} s`), limitMs);
      const onMessage = (answer: Answer) =>
        "error" in answer
          ? fail(answer.error)
          : settle(() => resolve(answer.value as Answers[Q["ask"]]));
      const onExit = (code: number | null) => fail(`its process ended with ${code}`);
      this.#child.once("message", onMessage).once("exit", onExit);
      this.#child.send(question);
    });
  }

  stop(): void {
    this.#child.kill("SIGKILL");
  }
}

import type { InputRecord, ParseOptions } from "@corpus/core";
import type { AnnotateOptions } from "@corpus/entities";
import type { Layer } from "@corpus/entities/layers";

/** What a newsroom knows and Corpus does not: names, corrections, cues of quotes. */
export type Knowledge = Pick<AnnotateOptions, "gazetteers" | "overrides" | "cues">;

/** A document as it came, before anyone has read it. */
export type Document =
  | { readonly kind: "record"; readonly record: InputRecord }
  | {
      readonly kind: "text" | "page";
      readonly content: Uint8Array | string;
      readonly options?: ParseOptions & { readonly charset?: string };
    };

/** How documents are annotated. */
export interface Annotation {
  readonly layers: readonly Layer[] | undefined; // undefined: those of `annotate`
  readonly knowledge?: Knowledge | undefined; // in the place of what the annotator was started with
}

export interface AnnotateTask extends Annotation {
  readonly documents: readonly Document[];
  readonly maxBytes: number; // of one document
}

/** What became of one document: the article as a line of NDJSON without its end, or why there is none. */
export type Made =
  | { readonly ok: true; readonly line: string }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly fault?: Fault; // where Corpus itself failed
    };

/** A failure of ours as far as a log may tell it: never with words of an article. */
export interface Fault {
  readonly name: string;
  readonly message: string;
  readonly stack: readonly string[];
}

export interface GroupTask {
  readonly articles: readonly string[]; // lines of NDJSON
  readonly compares: boolean;
  readonly joins?: boolean; // whether their entities are joined, too; default false
}

/** Stories, comparisons and entities of the corpus as lines of NDJSON without their ends. */
export interface Grouped {
  readonly stories: readonly string[];
  readonly comparisons: readonly string[];
  readonly entities: readonly string[];
}

/** What an annotation rests on, for headers and for stores. */
export interface Basis {
  readonly model: string | null; // as `modelFor` names it
  readonly versions: Readonly<Record<string, string>>; // as `layerVersions` gives them
}

/** Does the work that takes time: in threads of its own, or in the one that asks. */
export interface Annotator {
  /** What becomes of each document, in order. @throws {Refusal} 503 where it takes too long. */
  annotate(task: AnnotateTask): Promise<readonly Made[]>;
  /** The stories of articles and, where asked for, their comparisons and entities. */
  group(task: GroupTask): Promise<Grouped>;
  /** What such an annotation would rest on. */
  basisOf(annotation: Annotation): Promise<Basis>;
  /** Whether it has loaded what it needs. */
  readonly isReady: boolean;
  readonly waiting: number; // tasks that no thread has taken yet
  /** Ends the threads, after what they are at. */
  close(): Promise<void>;
}

/** An annotator in this thread, which loads what it needs when it is first asked. */
export function annotateHere(knowledge: Knowledge = {}): Annotator {
  const tasks = () => import("./tasks.ts");
  return {
    annotate: async (task) => (await tasks()).annotateDocuments(task, knowledge),
    group: async (task) => (await tasks()).groupArticles(task, knowledge),
    basisOf: async (annotation) => (await tasks()).basisOf(annotation, knowledge),
    isReady: true,
    waiting: 0,
    close: async () => {},
  };
}

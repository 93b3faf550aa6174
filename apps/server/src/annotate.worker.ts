/** One of the threads that annotate: see `pool.ts`. */
import { workerData } from "node:worker_threads";
import type { AnnotateTask, Annotation, GroupTask, Knowledge } from "./annotator.ts";
import { annotateDocuments, basisOf, groupArticles } from "./tasks.ts";

const [, own] = workerData as [unknown, Knowledge]; // the pool's own data stands before ours

export const annotate = (task: AnnotateTask) => annotateDocuments(task, own);
export const group = (task: GroupTask) => groupArticles(task, own);
export const basis = (annotation: Annotation) => basisOf(annotation, own);

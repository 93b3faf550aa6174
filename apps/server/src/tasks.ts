/** What the threads of `pool.ts` do; the only file here that loads the extraction. */
import { type Article, CorpusError, parseRecord, parseText, printRecord } from "@corpus/core";
import { parseHtml, parseHtmlRecord } from "@corpus/core/html";
import {
  type AnnotateOptions,
  annotate,
  joinEntities,
  layerVersions,
  modelFor,
  readEntities,
} from "@corpus/entities";
import { compareStories, groupStories } from "@corpus/stories";
import type {
  AnnotateTask,
  Annotation,
  Basis,
  Document,
  Grouped,
  GroupTask,
  Knowledge,
  Made,
} from "./annotator.ts";
import { faultOf } from "./fault.ts";

export function annotateDocuments(task: AnnotateTask, own: Knowledge): readonly Made[] {
  const options = optionsOf(task, own);
  return task.documents.map((document) => annotateOne(document, task.maxBytes, options));
}

function annotateOne(document: Document, maxBytes: number, options: AnnotateOptions): Made {
  try {
    const article = annotate(parse(document, maxBytes), options);
    return { ok: true, line: lineOf({ type: "article", ...article }) };
  } catch (error) {
    if (error instanceof CorpusError)
      return { ok: false, code: error.code, message: error.message };
    // A fault of ours costs one document, and is told to whoever runs the server.
    const message = "Corpus failed on it; the fault is ours";
    return { ok: false, code: "server/failed", message, fault: faultOf(error) };
  }
}

function parse(document: Document, maxBytes: number): Article {
  switch (document.kind) {
    case "record":
      return document.record.html === undefined
        ? parseRecord(document.record, { maxBytes })
        : parseHtmlRecord(document.record, { maxBytes });
    case "text":
      return parseText(document.content, { ...document.options, maxBytes });
    case "page":
      return parseHtml(document.content, { ...document.options, maxBytes });
  }
}

export function groupArticles(
  { articles: lines, compares, joins }: GroupTask,
  own: Knowledge,
): Grouped {
  const articles = lines.map((line) => JSON.parse(line) as Article); // lines of ours
  const stories = groupStories(articles);
  const comparisons = compares ? compareStories(stories, articles) : [];
  const entities = joins ? joinEntities(articles.flatMap(readEntities), own) : [];
  return {
    stories: stories.map((story) => lineOf({ type: "story", ...story })),
    comparisons: comparisons.map((comparison) => lineOf({ type: "comparison", ...comparison })),
    entities: entities.map((entity) => lineOf({ type: "entity", ...entity })),
  };
}

export function basisOf(annotation: Annotation, own: Knowledge): Basis {
  const options = optionsOf(annotation, own);
  return { model: modelFor(options), versions: layerVersions(options) };
}

function optionsOf({ layers, knowledge }: Annotation, own: Knowledge): AnnotateOptions {
  return { ...(knowledge ?? own), ...(layers && { layers }) };
}

const lineOf = (record: Parameters<typeof printRecord>[0]) => printRecord(record).trimEnd();

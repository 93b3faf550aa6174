import * as z from "zod";
import type { CorpusError } from "../errors.ts";
import type { CorpusEntity } from "../model/corpus-entity.ts";
import { issuesOf } from "../model/issues.ts";
import type { CorpusRecord, SummaryRecord } from "../model/record.ts";
import type { Comparison, Story } from "../model/story.ts";
import type { ByteSource, LineOptions } from "../ndjson/lines.ts";
import { readCorpusRecords } from "../ndjson/records.ts";
import { checkArticle } from "./article.ts";
import { collectProblems, type Path, type Problem, type Report } from "./problem.ts";
import { checkComparison, checkStory } from "./stories.ts";

/** A problem and the line that has it, counted from 1. */
export interface LineProblem extends Problem {
  readonly line: number;
}

/** What was looked at. */
export interface Verified {
  readonly records: number;
  readonly articles: number;
  readonly stories: number;
  readonly comparisons: number;
  readonly entities: number; // of the corpus
  readonly spans: number; // ranges that were checked against a text
  readonly problems: number;
}

/**
 * Checks what Corpus wrote, or another program in the same form: every line against its schema,
 * every article against its text, stories and comparisons against the articles before them, and
 * the counts of the summary. Keeps the texts and stories, because later lines point into them.
 *
 * @param report Is told each problem as it is found; `path` is empty where the line itself is meant.
 */
export async function verifyRecords(
  source: ByteSource,
  report: (problem: LineProblem) => void,
  options: LineOptions = {},
): Promise<Verified> {
  const state = newState();
  const tell = (line: number, check: (report: Report) => void) => {
    for (const problem of collectProblems(check)) {
      state.counts.problems++;
      report({ line, ...problem });
    }
  };
  for await (const read of readCorpusRecords(source, options)) {
    state.line = read.line;
    tell(read.line, (problem) => {
      if (read.ok) checkRecord(read.record, state, problem);
      else explain(read.error, problem);
    });
    state.counts.records++;
  }
  for (const { line, id, path } of state.awaited) {
    if (state.stories.has(id)) continue;
    tell(line, (problem) => problem(path, `expected the id of a story, got ${id}`));
  }
  if (state.counts.records > 0 && state.summary === undefined) {
    tell(state.line, (problem) =>
      problem([], "expected a summary as the last record; the output may be cut short"),
    );
  }
  return state.counts;
}

interface State {
  readonly counts: { -readonly [Count in keyof Verified]: number };
  readonly texts: Map<string, { text: string }>;
  readonly stories: Map<string, Story>;
  readonly grouped: Map<string, string>; // article → its story
  readonly entities: Set<string>; // of the corpus
  readonly joined: Set<string>; // of articles
  readonly awaited: { line: number; id: string; path: Path }[]; // stories that may come later
  line: number;
  rejects: number;
  summary?: SummaryRecord;
}

function newState(): State {
  return {
    counts: {
      records: 0,
      articles: 0,
      stories: 0,
      comparisons: 0,
      entities: 0,
      spans: 0,
      problems: 0,
    },
    texts: new Map(),
    stories: new Map(),
    grouped: new Map(),
    entities: new Set(),
    joined: new Set(),
    awaited: [],
    line: 0,
    rejects: 0,
  };
}

const shownIssues = 20; // a line that is of another format altogether has one for every field

/** Each departure from the schema at its own path, where that is what is wrong. */
function explain(error: CorpusError, report: Report): void {
  if (!(error.cause instanceof z.ZodError)) {
    report([], error.message.replace(/^line \d+: /, ""));
    return;
  }
  const issues = issuesOf(error.cause);
  for (const { path, message } of issues.slice(0, shownIssues)) report(path, message);
  if (issues.length > shownIssues) report([], `and ${issues.length - shownIssues} more`);
}

function checkRecord(record: CorpusRecord, state: State, report: Report): void {
  const { counts } = state;
  if (state.summary) report([], "expected nothing after the summary");
  if (counts.records === 0 && record.type !== "header") {
    report(["type"], `expected a header as the first record, got ${record.type}`);
  }
  switch (record.type) {
    case "header":
      if (counts.records > 0) report(["type"], "expected one header, as the first record");
      return;
    case "article":
      counts.articles++;
      // The same document may be given twice; then it is the same text.
      if ((state.texts.get(record.id)?.text ?? record.text) !== record.text) {
        report(["id"], `expected an id of its own, got ${record.id}, as of another text`);
      }
      state.texts.set(record.id, { text: record.text });
      counts.spans += checkArticle(record, report);
      return;
    case "reject":
      state.rejects++;
      return;
    case "story":
      counts.stories++;
      checkStoryRecord(record, state, report);
      return;
    case "comparison":
      counts.comparisons++;
      checkComparisonRecord(record, state, report);
      return;
    case "entity":
      counts.entities++;
      checkEntityRecord(record, state, report);
      return;
    case "summary":
      state.summary = record;
      checkSummary(record, state, report);
  }
}

function checkStoryRecord(story: Story, state: State, report: Report): void {
  if (state.stories.has(story.id)) report(["id"], `expected each story once, got ${story.id}`);
  state.stories.set(story.id, story);
  story.articles.forEach((id, i) => {
    const other = state.grouped.get(id);
    if (other) report(["articles", i], `expected one story for each article; ${id} is in ${other}`);
    state.grouped.set(id, story.id);
  });
  story.relatedTo.forEach((related, i) => {
    state.awaited.push({ line: state.line, id: related.story, path: ["relatedTo", i, "story"] });
  });
  story.apartFrom.forEach((apart, i) => {
    state.awaited.push({ line: state.line, id: apart.story, path: ["apartFrom", i, "story"] });
  });
  state.counts.spans += checkStory(story, state.texts, report);
}

function checkComparisonRecord(comparison: Comparison, state: State, report: Report): void {
  const story = state.stories.get(comparison.story);
  if (story)
    state.counts.spans += checkComparison(comparison, story, state.texts, state.stories, report);
  else report(["story"], `expected the id of a story before this line, got ${comparison.story}`);
}

/** Each entity once, in its articles once, and the way from each member to the first without a gap. */
function checkEntityRecord(entity: CorpusEntity, state: State, report: Report): void {
  if (state.entities.has(entity.id)) report(["id"], `expected each entity once, got ${entity.id}`);
  state.entities.add(entity.id);
  const own = new Set<string>(entity.members.map((member) => member.entity));
  entity.members.forEach(({ entity: id, joined }, i) => {
    if (state.joined.has(id))
      report(["members", i], `expected each in one entity; ${id} is in another, too`);
    state.joined.add(id);
    if (joined && !own.has(joined.to))
      report(["members", i, "joined", "to"], `expected a member, got ${joined.to}`);
  });
  const roots = entity.members.filter(({ joined }) => joined === null).length;
  if (roots !== 1) report(["members"], `expected one that is joined to none, got ${roots}`);
}

function checkSummary(summary: SummaryRecord, { counts, rejects }: State, report: Report): void {
  // Where entities are listed, their articles are not: the summary alone counts these.
  const isOfEntities = summary.entities !== undefined && counts.articles === 0;
  const articles = isOfEntities ? summary.articles : counts.articles;
  const expected = { in: articles + rejects, articles, rejects, entities: counts.entities };
  for (const field of ["in", "articles", "rejects", "entities"] as const) {
    const got = summary[field] ?? 0;
    if (got === expected[field]) continue;
    report([field], `expected ${expected[field]}, as in the lines before, got ${got}`);
  }
}

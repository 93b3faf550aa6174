import type { Article } from "../model/article.ts";
import type { Claim, Comparison, Evidence, Story } from "../model/story.ts";
import { collectProblems, type Path, type Problem, quoted, type Report } from "./problem.ts";
import { checkSpans } from "./spans.ts";

/** The articles that evidence points into, by id; their text is all that is read. */
export type Texts = ReadonlyMap<string, Pick<Article, "text">>;

/**
 * What a story says that its articles do not bear out: articles that are not there, that have no
 * origin or two, and evidence that the text does not hold.
 */
export function verifyStory(story: Story, articles: Texts): Problem[] {
  return collectProblems((report) => checkStory(story, articles, report));
}

/**
 * What a comparison says that the articles of its story do not bear out.
 *
 * @param stories Those that the story follows, where the comparison has claims of their articles.
 */
export function verifyComparison(
  comparison: Comparison,
  story: Story,
  articles: Texts,
  stories: readonly Story[] = [],
): Problem[] {
  const byId = new Map(stories.map((one) => [one.id as string, one]));
  return collectProblems((report) => checkComparison(comparison, story, articles, byId, report));
}

/** @returns How many spans were looked at. */
export function checkStory(story: Story, articles: Texts, report: Report): number {
  const members = new Set<string>(story.articles);
  story.articles.forEach((id, i) => {
    if (!articles.has(id)) report(["articles", i], `expected the id of an article, got ${id}`);
  });
  if (members.size < story.articles.length) report(["articles"], "expected each article once");
  checkOrigins(story, members, report);
  let count = 0;
  story.origins.forEach(({ credits = [], shared = [] }, o) => {
    credits.forEach((evidence, c) => {
      count += checkEvidence(evidence, members, articles, ["origins", o, "credits", c], report);
    });
    shared.forEach(({ passages }, s) => {
      passages.forEach((evidence, p) => {
        const path = ["origins", o, "shared", s, "passages", p];
        count += checkEvidence(evidence, members, articles, path, report);
      });
    });
  });
  story.timeline.forEach(({ support }, t) => {
    support.forEach((evidence, s) => {
      const path = ["timeline", t, "support", s];
      count += checkEvidence(evidence, members, articles, path, report);
    });
  });
  return count;
}

function checkOrigins(story: Story, members: ReadonlySet<string>, report: Report): void {
  const seen = new Set<string>();
  story.origins.forEach(({ articles }, o) => {
    articles.forEach((id, a) => {
      const path = ["origins", o, "articles", a];
      if (!members.has(id)) report(path, `expected an article of this story, got ${id}`);
      if (seen.has(id)) report(path, `expected one origin for each article, got ${id} again`);
      seen.add(id);
    });
  });
  story.articles.forEach((id, i) => {
    if (!seen.has(id)) report(["articles", i], `expected an origin for ${id}, got none`);
  });
}

/** @returns How many spans were looked at. */
export function checkComparison(
  comparison: Comparison,
  story: Story,
  articles: Texts,
  stories: ReadonlyMap<string, Story>,
  report: Report,
): number {
  if (comparison.story !== story.id) {
    report(["story"], `expected ${story.id}, got ${comparison.story}`);
  }
  let count = 0;
  comparison.items.forEach(({ claims }, i) => {
    claims.forEach((claim, c) => {
      const path = ["items", i, "claims", c];
      const own = storyOfClaim(claim, story, stories);
      if (!own) {
        report([...path, "story"], `expected a story that ${story.id} follows, got ${claim.story}`);
        return;
      }
      count += checkEvidence(claim, new Set<string>(own.articles), articles, path, report);
      const origin: readonly string[] | undefined = own.origins[claim.origin]?.articles;
      if (origin?.includes(claim.article)) return;
      report([...path, "origin"], `expected the origin of ${claim.article}, got ${claim.origin}`);
    });
  });
  return count;
}

/** The story whose article makes the claim: the compared one, or one that it follows. */
function storyOfClaim(claim: Claim, story: Story, stories: ReadonlyMap<string, Story>) {
  if (claim.story === undefined) return story;
  const follows = story.relatedTo.some(
    (related) => related.relation === "follows" && related.story === claim.story,
  );
  return follows ? stories.get(claim.story) : undefined;
}

function checkEvidence(
  evidence: Evidence,
  members: ReadonlySet<string>,
  articles: Texts,
  path: Path,
  report: Report,
): number {
  const { article, start, end, exact } = evidence;
  if (!members.has(article)) {
    report([...path, "article"], `expected an article of this story, got ${article}`);
  }
  const text = articles.get(article)?.text;
  if (text !== undefined) return checkSpans({ start, end, exact }, text, path, report);
  report(
    path,
    `expected an article that holds ${quoted(exact)}, got ${article}, which is not here`,
  );
  return 1;
}

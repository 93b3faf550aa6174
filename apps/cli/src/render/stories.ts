import type { Article, Origin, Story } from "@corpus/core";
import { shortName } from "./place.ts";
import type { Screen } from "./screen.ts";
import { clip, count, printable, wrap } from "./wrap.ts";

export type Articles = ReadonlyMap<string, Article>;

const mostPassages = 1; // of a pair of texts: the longest says enough
const passageChars = 160;

/** Stories for people: what each tells, by how many voices, why it is one and what it stands apart from. */
export function renderStories(
  stories: readonly Story[],
  articles: Articles,
  screen: Screen,
): string[] {
  const numbers = new Map(stories.map(({ id }, i) => [id as string, i + 1]));
  return stories.flatMap((story, index) => {
    const line = (text: string) =>
      wrap(text, screen.width - 5, 2).map((each) => `     ${screen.style("dim", each)}`);
    return [
      ...(index === 0 ? [] : [""]),
      `${String(index + 1).padStart(3)}. ${screen.style("bold", clip(story.title, screen.width - 5))}`,
      `     ${voices(story)}`,
      ...story.origins.flatMap((origin) =>
        [
          `- ${describeOrigin(origin, articles)}`,
          ...sharedLines(origin, articles).map((shared) => `    ${shared}`),
        ].flatMap((text) => wrap(text, screen.width - 5, 2).map((each) => `     ${each}`)),
      ),
      ...whyTogether(story).flatMap(line),
      ...whyApart(story, numbers).flatMap(line),
    ];
  });
}

/** The same as Markdown, one section a story, to paste into a memo. */
export function storiesMarkdown(stories: readonly Story[], articles: Articles): string[] {
  const numbers = new Map(stories.map(({ id }, i) => [id as string, i + 1]));
  return stories.flatMap((story, index) => {
    const sources = story.origins.flatMap((origin) => [
      `- ${escaped(describeOrigin(origin, articles))}`,
      ...sharedLines(origin, articles).map((shared) => `  - ${escaped(shared)}`),
    ]);
    const why = whyTogether(story).map((reason) => `Together for: ${reason}`);
    const remarks = [...why, ...whyApart(story, numbers)];
    return [
      ...(index === 0 ? [] : [""]),
      `## ${index + 1}. ${escaped(story.title)}`,
      "",
      `${voices(story)}:`,
      "",
      ...sources,
      ...remarks.flatMap((remark) => ["", `${escaped(capitalized(remark))}.`]),
    ];
  });
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "3 articles, 2 independent voices, 2022-04-21 to 2022-04-22". */
function voices({ articles, origins }: Story): string {
  const independent = `${count(origins.length, "independent voice")}`;
  return `${count(articles.length, "article")}, ${independent}`;
}

/** "one Reuters text: a.txt, b.txt"; "alone: c.txt (credits AFP)". */
function describeOrigin({ kind, agency, articles }: Origin, known: Articles): string {
  const names = articles.map((id) => nameOf(id, known)).join(", ");
  switch (kind) {
    case "wire":
      return `one ${agency ?? "agency"} text: ${names}`;
    case "copy":
      return `one text: ${names}`;
    case "single":
      return `${names}${agency === undefined ? "" : ` (credits ${agency})`}`;
  }
}

/** "b.txt has 92 % of its words in a row from a.txt: “…”". */
function sharedLines({ shared = [] }: Origin, known: Articles): string[] {
  return shared.map(({ article, of, share, passages }) => {
    const quoted = passages
      .slice(0, mostPassages)
      .map(({ exact }) => `: “${clip(exact, passageChars)}”`)
      .join("");
    return `${Math.round(share * 100)} % of ${nameOf(article, known)} stands in ${nameOf(of, known)}${quoted}`;
  });
}

function nameOf(id: string, known: Articles): string {
  const article = known.get(id);
  if (!article) return id;
  const outlet = article.metadata.outlet?.value;
  const published = article.metadata.published?.edtf;
  const about = [outlet, published].filter((part) => part !== undefined).join(", ");
  return printable(about === "" ? shortName(article) : `${shortName(article)} (${about})`);
}

function whyTogether({ articles, reasons }: Story): string[] {
  return articles.length === 1 ? [] : [reasons.join("; ")];
}

function whyApart({ relatedTo, apartFrom }: Story, numbers: ReadonlyMap<string, number>): string[] {
  return [
    ...relatedTo.map(
      ({ story, relation, reason }) =>
        `${relation} story ${numbers.get(story) ?? story}: ${reason}`,
    ),
    ...apartFrom.map(
      ({ story, reason }) => `kept apart from story ${numbers.get(story) ?? story}, ${reason}`,
    ),
  ];
}

// What Markdown would take for markup; articles hold what strangers wrote.
const escaped = (text: string) =>
  printable(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*{}[\]<>#|]/g, "\\$&");

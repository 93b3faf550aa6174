import type { Article, Segment } from "@corpus/core";
import type { Person } from "@corpus/stories";
import type { Analysis } from "../commands/analyze.ts";
import { lacksYear, printDate } from "./date.ts";
import { countDisputed, differences } from "./differences.ts";
import { placeOf, shortName } from "./place.ts";
import { more, type Screen, title } from "./screen.ts";
import { clip, count, tail, wrap } from "./wrap.ts";

// What fits a screen; `--json` has everything.
const most = {
  articles: 12,
  stories: 6,
  people: 10,
  quotes: 8,
  members: 6, // articles named for one story
  timelines: 3, // stories whose days are listed
  dates: 10,
} as const;

/** The screen that `corpus analyze` prints, line by line. */
export function renderAnalysis(analysis: Analysis, screen: Screen): string[] {
  const articles = new Map(analysis.articles.map((article) => [article.id as string, article]));
  return [
    ...summary(analysis, screen),
    ...articleList(analysis, screen),
    ...storyList(analysis, articles, screen),
    ...peopleList(analysis.people, screen),
    ...quoteList(analysis, screen),
    ...timelines(analysis, articles, screen),
    ...differences(analysis, articles, screen),
  ];
}

function summary({ articles, rejects, stories }: Analysis, { style }: Screen): string[] {
  const read = `${count(articles.length, "article")} in ${count(stories.length, "story", "stories")}`;
  const aside = rejects.length > 0 ? `, ${count(rejects.length, "document")} set aside` : "";
  return [style("bold", read + aside)];
}

function articleList({ articles, rejects }: Analysis, screen: Screen): string[] {
  if (articles.length === 0 && rejects.length === 0) return [];
  const nameWidth = Math.min(
    28,
    Math.max(...articles.map((article) => shortName(article).length), 4),
  );
  const rows = articles.slice(0, most.articles).flatMap((article) => {
    const name = clip(shortName(article), nameWidth).padEnd(nameWidth);
    const room = screen.width - nameWidth - 4;
    return [
      `  ${name}  ${clip(headlineOf(article), room)}`,
      `  ${" ".repeat(nameWidth)}  ${screen.style("dim", clip(remarksOn(article), room))}`,
    ];
  });
  const refused = rejects
    .slice(0, most.articles)
    .flatMap(({ source, code, message }) =>
      wrap(
        `${source.uri ?? source.id ?? "?"}: set aside, ${message} (${code})`,
        screen.width - 2,
        4,
      ).map((line) => `  ${screen.style("yellow", line)}`),
    );
  return [
    ...title("Articles", screen),
    ...rows,
    ...more(most.articles, articles.length, screen),
    ...refused,
    ...more(most.articles, rejects.length, screen),
  ];
}

const headlineOf = ({ metadata, text, segments }: Article): string => {
  const first = segments.find((segment) => segment.kind === "paragraph");
  return metadata.headline?.value ?? (first ? text.slice(first.start, first.end) : "(no prose)");
};

/** Who published it and when, and what was set aside inside it: "AFP · 12 paragraphs · set aside: 2 related, 1 share". */
function remarksOn({ metadata, segments, language, diagnostics }: Article): string {
  const set = new Map<string, number>();
  let paragraphs = 0;
  for (const segment of segments) {
    if (segment.kind === "paragraph") paragraphs++;
    const label = setAsideLabel(segment);
    if (label) set.set(label, (set.get(label) ?? 0) + 1);
  }
  const aside = [...set].map(([label, number]) => `${number} ${label}`).join(", ");
  const warnings = diagnostics.filter(({ severity }) => severity !== "info").length;
  return [
    metadata.outlet?.value,
    metadata.agency?.value,
    metadata.authors.map((author) => author.value).join(", "),
    metadata.published?.edtf,
    languageRemark(language.tag),
    count(paragraphs, "paragraph"),
    aside && `set aside: ${aside}`,
    warnings > 0 && count(warnings, "warning"),
  ]
    .filter(Boolean)
    .join(" · ");
}

const languageRemark = (tag: string): string => {
  if (tag === "en") return "";
  return tag === "und" ? "language unknown" : `language ${tag}, not annotated`;
};

const bodyKinds: ReadonlySet<Segment["kind"]> = new Set([
  "headline",
  "standfirst",
  "byline",
  "dateline",
  "heading",
  "paragraph",
  "list",
  "caption",
]);

const setAsideLabel = (segment: Segment): string | undefined =>
  segment.duplicateOf
    ? "repeated headline"
    : bodyKinds.has(segment.kind)
      ? undefined
      : segment.kind;

function storyList(
  { stories, comparisons }: Analysis,
  articles: ReadonlyMap<string, Article>,
  screen: Screen,
): string[] {
  if (stories.length === 0) return [];
  const rows = stories.slice(0, most.stories).flatMap((story, index) => {
    const independent =
      story.origins.length < story.articles.length
        ? `${count(story.articles.length, "article")}, ${count(story.origins.length, "independent source")}`
        : count(story.articles.length, "article");
    const unnamed = story.articles.length - most.members;
    const names = [
      ...story.articles
        .slice(0, most.members)
        .flatMap((id) => articles.get(id) ?? [])
        .map(shortName),
      ...(unnamed > 0 ? [`and ${unnamed} more`] : []),
    ].join(", ");
    const disputed = comparisons[index] ? countDisputed(comparisons[index]) : 0;
    const points = `its sources differ on ${count(disputed, "point")}: see below`;
    return [
      `  ${index + 1}. ${screen.style("bold", clip(story.title, screen.width - 6))}`,
      ...wrap(`${independent}: ${names}`, screen.width - 5).map((line) => `     ${line}`),
      ...story.reasons
        .slice(0, 3)
        .flatMap((reason) =>
          wrap(reason, screen.width - 7, 2).map((line) => `     ${screen.style("dim", line)}`),
        ),
      ...(disputed > 0 ? [`     ${screen.style("yellow", points)}`] : []),
      ...story.relatedTo.map(({ story: other, relation, reason }) => {
        const at = stories.findIndex(({ id }) => id === other);
        const named =
          at < most.stories ? `story ${at + 1}` : `“${clip(stories[at]?.title ?? other, 40)}”`;
        return `     ${screen.style("cyan", clip(`${relation} ${named}: ${reason}`, screen.width - 5))}`;
      }),
    ];
  });
  return [...title("Stories", screen), ...rows, ...more(most.stories, stories.length, screen)];
}

function peopleList(people: readonly Person[], screen: Screen): string[] {
  if (people.length === 0) return [];
  const shown = people.slice(0, most.people);
  const nameWidth = Math.min(26, Math.max(...shown.map(({ name }) => name.length)));
  const rows = shown.flatMap((person) => {
    const [office] = person.offices;
    const held = office && (office.of === null ? office.title : `${office.title}, ${office.of}`);
    const speaks = person.quotes > 0 && `quoted ${count(person.quotes, "time")}`;
    const facts = [
      held,
      `in ${count(person.articles.length, "article")}`,
      `named ${count(person.mentions, "time")}`,
      speaks,
    ];
    const name = screen.style("bold", clip(person.name, nameWidth).padEnd(nameWidth));
    return `  ${name}  ${clip(facts.filter(Boolean).join(" · "), screen.width - nameWidth - 4)}`;
  });
  return [...title("People", screen), ...rows, ...more(most.people, people.length, screen)];
}

function quoteList({ quotes }: Analysis, screen: Screen): string[] {
  if (quotes.length === 0) return [];
  const rows = quotes
    .slice(0, most.quotes)
    .flatMap(({ article, quote, speaker }) => [
      ...wrap(`“${quote.content.exact.trim()}”`, screen.width - 2, 1).map((line) => `  ${line}`),
      `    — ${screen.style("bold", clip(speaker, 30))}  ${screen.style("dim", tail(placeOf(article, quote.start), screen.width - 40))}`,
    ]);
  return [...title("Key quotes", screen), ...rows];
}

function timelines(
  { stories }: Analysis,
  articles: ReadonlyMap<string, Article>,
  screen: Screen,
): string[] {
  const dated = stories
    .slice(0, most.stories)
    .filter((story) => story.timeline.length > 0)
    .slice(0, most.timelines);
  if (dated.length === 0) return [];
  const rows = dated.flatMap((story) => {
    const heading =
      dated.length > 1
        ? [`  ${screen.style("underline", clip(story.title, screen.width - 4))}`]
        : [];
    const entries = story.timeline
      .slice(0, most.dates)
      .flatMap(({ edtf, title: words, support }) => {
        const places = placesOf(support, articles);
        return [
          `  ${screen.style("cyan", printDate(edtf).padEnd(12))} ${clip(words, screen.width - 15)}`,
          `  ${" ".repeat(12)} ${screen.style("dim", clip(places, screen.width - 15))}`,
        ];
      });
    return [...heading, ...entries, ...more(most.dates, story.timeline.length, screen)];
  });
  const yearless = dated.some(({ timeline }) => timeline.some(({ edtf }) => lacksYear(edtf)));
  const hint = "dates without a year need the date of publication: --published 2024-03-05";
  return [
    ...title("Timeline", screen),
    ...rows,
    ...(yearless ? [`  ${screen.style("dim", clip(hint, screen.width - 2))}`] : []),
  ];
}

const placesOf = (
  spans: readonly { readonly article: string; readonly start: number }[],
  articles: ReadonlyMap<string, Article>,
): string => {
  const places = spans.flatMap(({ article, start }) => {
    const found = articles.get(article);
    return found ? [placeOf(found, start)] : [];
  });
  return [...new Set(places)].join(", ");
};

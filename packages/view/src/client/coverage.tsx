import { scaleLinear, scaleSqrt, scaleUtc } from "d3-scale";
import { articles, outlets, stories } from "./corpus.ts";
import { dateText, momentOf } from "./dates.ts";
import { count, Empty, Heading, Scroll, Table, Words } from "./parts.tsx";
import { linkTo } from "./route.ts";
import { Ticks } from "./ticks.tsx";
import { plotWidth } from "./timeline.tsx";

interface Outlet {
  readonly name: string;
  readonly articles: number;
  readonly stories: number;
  readonly alone: number; // stories that no other outlet has
  readonly quotes: number;
  readonly days: ReadonlyMap<number, number>; // articles by day of publication
}

/** Who covers what, and when. */
export function Coverage() {
  const counted = countOutlets();
  return (
    <>
      <Heading>Coverage by outlet</Heading>
      {outlets.length === 0 && (
        <Empty>
          {articles.length === 0
            ? "There are no articles to count."
            : "No article says who published it, so that all stand in one row. In NDJSON, “outlet” says it."}
        </Empty>
      )}
      {articles.length > 0 && (
        <>
          <Days outlets={counted} />
          <Table
            caption="Articles, stories and quotes by outlet"
            head={["Outlet", "Articles", "Stories", "Alone with", "Quotes an article"]}
            rows={counted.map((outlet) => [
              <Words>{outlet.name}</Words>,
              outlet.articles,
              outlet.stories,
              outlet.alone,
              (outlet.quotes / outlet.articles).toFixed(1),
            ])}
          />
          <Shares />
        </>
      )}
    </>
  );
}

const unnamed = "outlet not stated";

function countOutlets(): Outlet[] {
  const holders = stories.map((story) => new Set(story.articles.map((a) => articles[a]!.outlet)));
  const rows = [...outlets.map((_, o) => o), -1].map((o): Outlet => {
    const own = articles.filter(({ outlet }) => outlet === o);
    const days = new Map<number, number>();
    for (const { when } of own)
      if (when?.[1] != null) days.set(when[1], (days.get(when[1]) ?? 0) + 1);
    return {
      name: outlets[o] ?? unnamed,
      articles: own.length,
      stories: holders.filter((held) => held.has(o)).length,
      alone: holders.filter((held) => held.size === 1 && held.has(o)).length,
      quotes: own.reduce((sum, { quotes }) => sum + quotes, 0),
      days,
    };
  });
  return rows
    .filter((row) => row.articles > 0)
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

const mostRows = 30;
const rowHeight = 30;

/** A row an outlet: how many articles in all, and on which days. */
function Days({ outlets: counted }: { readonly outlets: readonly Outlet[] }) {
  const shown = counted.slice(0, mostRows);
  const width = plotWidth();
  const isNarrow = width < 600;
  const nameWidth = isNarrow ? 112 : 200;
  const barWidth = isNarrow ? 50 : 130;
  const days = shown.flatMap(({ days: own }) => [...own.keys()]);
  const [first, last] = [
    days.reduce((a, b) => Math.min(a, b), Infinity),
    days.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const bar = scaleLinear([0, Math.max(...shown.map((row) => row.articles))], [0, barWidth]);
  const x = scaleUtc(
    [momentOf(first - 1), momentOf(last + 1)],
    [nameWidth + barWidth + 46, width - 12],
  );
  const area = scaleSqrt(
    [0, Math.max(1, ...shown.flatMap(({ days: own }) => [...own.values()]))],
    [0, 11],
  );
  const height = 30 + shown.length * rowHeight;
  return (
    <figure>
      <svg
        class="plot"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`Articles of ${count(shown.length, "outlet")} in all and by day; the table below has the numbers.`}
      >
        {Number.isFinite(first) && (
          <Ticks x={x} most={isNarrow ? 2 : 6} top={20} width={width} height={height} />
        )}
        {shown.map((row, r) => (
          <g transform={`translate(0 ${30 + r * rowHeight})`}>
            <text class="row-name" x={0} y={19}>
              {clipTo(row.name, isNarrow ? 14 : 27)}
            </text>
            <rect class="bar" x={nameWidth} y={7} width={bar(row.articles)} height={16} />
            <text class="row-number" x={nameWidth + bar(row.articles) + 5} y={19}>
              {row.articles}
            </text>
            {[...row.days].map(([day, n]) => (
              <circle class="moment" cx={x(momentOf(day))} cy={15} r={area(n)}>
                <title>{`${row.name}, ${dateText(momentOf(day).toISOString().slice(0, 10))}: ${count(n, "article")}`}</title>
              </circle>
            ))}
          </g>
        ))}
      </svg>
      <figcaption class="facts">
        Bars: articles in all. Circles: articles a day, by area.
        {counted.length > shown.length &&
          ` The ${shown.length} outlets with most articles are drawn; the table has all.`}
      </figcaption>
    </figure>
  );
}

const clipTo = (words: string, most: number) =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words;

const mostStories = 20;
const mostColumns = 12;

/** The largest stories, and which outlets have them. */
function Shares() {
  const told = stories
    .map((story, s) => ({
      story,
      s,
      held: new Set(story.articles.map((a) => articles[a]!.outlet)),
    }))
    .filter(({ held }) => held.size > 1)
    .slice(0, mostStories);
  if (told.length === 0) return null;
  const counts = new Map<number, number>();
  for (const { held } of told) for (const o of held) counts.set(o, (counts.get(o) ?? 0) + 1);
  const columns = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, mostColumns)
    .map(([o]) => o);
  return (
    <section aria-labelledby="shares">
      <h2 id="shares">Which stories which outlets have</h2>
      <Scroll label="Which stories which outlets have">
        <table class="matrix upright">
          <thead>
            <tr>
              <th scope="col">Story</th>
              {columns.map((o) => (
                <th scope="col">
                  <Words>{outlets[o] ?? unnamed}</Words>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map(({ story }) => (
              <tr>
                <th scope="row">
                  <a href={linkTo("story", story.id)}>
                    <Words>{story.title}</Words>
                  </a>
                </th>
                {columns.map((o) => {
                  const n = story.articles.filter((a) => articles[a]!.outlet === o).length;
                  return (
                    <td class="cell">
                      {n > 0 ? (
                        <span class="dot lettered">{n}</span>
                      ) : (
                        <span class="visually-hidden">none</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

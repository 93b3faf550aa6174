import { scaleUtc } from "d3-scale";
import { useState } from "preact/hooks";
import type { EntryData } from "../data.ts";
import { articles, entryTitle, stories, storyOf } from "./corpus.ts";
import { byDay, dateText, momentOf, whenText } from "./dates.ts";
import { Day, Support } from "./days.tsx";
import { count, Empty, Heading, Paged, Table, Words } from "./parts.tsx";
import { goTo, linkTo } from "./route.ts";
import { Ticks } from "./ticks.tsx";

interface Dated {
  readonly story: number;
  readonly entry: EntryData;
}

/** What the stories date, in order, and who tells it. */
export function Timeline() {
  const [chosen, setChosen] = useState("");
  const dated = stories.flatMap((_, story) =>
    storyOf(story).timeline.map((entry): Dated => ({ story, entry })),
  );
  const shown = dated
    .filter(({ story }) => chosen === "" || story === Number(chosen))
    .sort((a, b) => byDay(a.entry[0], b.entry[0]));
  const told = [...new Set(dated.map(({ story }) => story))];
  if (dated.length === 0)
    return (
      <>
        <Heading>Timeline</Heading>
        <Empty>
          No story dates anything. Dates such as “Thursday” need the day of publication.
        </Empty>
      </>
    );
  return (
    <>
      <Heading>Timeline</Heading>
      <div class="controls">
        <label>
          Story{" "}
          <select value={chosen} onChange={(e) => setChosen(e.currentTarget.value)}>
            <option value="">all that date something</option>
            {told.slice(0, mostChoices).map((s) => (
              <option value={s}>{clip(stories[s]!.title)}</option>
            ))}
          </select>
        </label>
      </div>
      <Plot dated={shown} />
      <Table
        caption="What is dated"
        head={["Date", "What", "Story"]}
        rows={shown
          .slice(0, mostRows)
          .map(({ story, entry }) => [
            whenText(entry[0]),
            <Words>{entryTitle(entry)}</Words>,
            <Words>{stories[story]!.title}</Words>,
          ])}
      />
      <Paged items={shown} step={40} noun="date" key={chosen}>
        {(some) => (
          <ol class="days" data-arrows>
            {some.map(({ story, entry }, n) => (
              <li>
                <Day edtf={entry[0][0]} before={some[n - 1]?.entry[0][0]} />
                <span>
                  <Words>{entryTitle(entry)}</Words>
                  <Support places={entry[2]}>
                    {chosen === "" && told.length > 1 && (
                      <a href={linkTo("story", stories[story]!.id)}>
                        story: <Words>{stories[story]!.title}</Words>
                      </a>
                    )}
                  </Support>
                </span>
              </li>
            ))}
          </ol>
        )}
      </Paged>
    </>
  );
}

const mostChoices = 200;
const mostRows = 500;
const mostLanes = 12; // stories drawn at once, those with most dates
const clip = (title: string) => (title.length > 70 ? `${title.slice(0, 69)}…` : title);

const daysInMonth = 31;
const lengthOf = ({ entry: [[, first, last]] }: Dated): number => last! - first!;

const laneHeight = 34;
const laneLetter = 8; // px, of a wide letter of its name
const margin = { top: 26, right: 14, bottom: 4, left: 14 };

/** A lane a story: a dot a day, a bar where the words leave more than a day open. */
function Plot({ dated }: { readonly dated: readonly Dated[] }) {
  const placed = dated.filter(({ entry: [[, first, last]] }) => first !== null && last !== null);
  const width = plotWidth();
  if (placed.length === 0)
    return (
      <p class="empty">
        None of these dates says its year, so there is no place for them on a scale.
      </p>
    );
  const [from, to] = mostOf(placed);
  const inside = placed.filter(({ entry: [[, first, last]] }) => last! >= from && first! <= to);
  const counts = new Map<number, number>();
  for (const { story } of inside) counts.set(story, (counts.get(story) ?? 0) + 1);
  const lanes = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, mostLanes)
    .map(([s]) => s);
  const height = margin.top + lanes.length * laneHeight + margin.bottom;
  const x = scaleUtc([momentOf(from), momentOf(to + 1)], [margin.left, width - margin.right]);
  const outside = placed.length - inside.length;
  const undrawn = counts.size - lanes.length;
  return (
    <figure>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list below has the same as links */}
      <svg
        class="plot days-plot"
        onClick={(event) => {
          const to = (event.target as Element).closest("[data-to]")?.getAttribute("data-to");
          if (to) goTo(to);
        }}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`Dates of ${count(lanes.length, "story", "stories")}, ${dateText(isoDay(from))} to ${dateText(isoDay(to))}; the list below has them in words.`}
      >
        <Ticks
          x={x}
          most={width < 500 ? 4 : 8}
          top={margin.top - 6}
          width={width}
          height={height}
        />
        {lanes.map((s, lane) => (
          <g transform={`translate(0 ${margin.top + lane * laneHeight})`}>
            <line class="lane" x1={margin.left} x2={width - margin.right} y1={24} y2={24} />
            <text class="lane-name" x={margin.left} y={12}>
              {clipTo(
                stories[s]!.title,
                Math.floor((width - margin.left - margin.right) / laneLetter),
              )}
            </text>
            {inside
              .filter(({ story }) => story === s)
              .toSorted((a, b) => lengthOf(b) - lengthOf(a)) // days above months above years
              .map(({ entry }) => {
                const [[edtf, first, last], , [support]] = entry;
                const start = Math.max(margin.left, x(momentOf(first!)));
                const end = Math.min(width - margin.right, x(momentOf(last! + 1)));
                const isBar = last! > first!;
                const isLong = last! - first! > daysInMonth;
                return (
                  <g
                    {...(support && {
                      "data-to": linkTo(
                        "article",
                        articles[support[0]]!.id,
                        `${support[1]}-${support[2]}`,
                      ),
                    })}
                  >
                    <title>{`${dateText(edtf)}: ${entryTitle(entry)}`}</title>
                    {isBar ? (
                      <rect
                        class={isLong ? "long" : "stretch"}
                        x={start}
                        y={isLong ? 19 : 21}
                        width={Math.max(4, end - start)}
                        height={isLong ? 10 : 6}
                        rx={3}
                      />
                    ) : (
                      <circle class="moment" cx={(start + end) / 2} cy={24} r={5} />
                    )}
                  </g>
                );
              })}
          </g>
        ))}
      </svg>
      <figcaption class="facts">
        A dot is a day, a bar a month, a year or another stretch.
        {outside > 0 && ` ${count(outside, "date")} far before or after stand in the list only.`}
        {undrawn > 0 && ` The ${lanes.length} stories with most dates are drawn; the list has all.`}
      </figcaption>
    </figure>
  );
}

/** Where nine tenths of the dates lie: one of long ago would else press the rest together. */
function mostOf(placed: readonly Dated[]): readonly [number, number] {
  const firsts = placed.map(({ entry: [[, first]] }) => first!).sort((a, b) => a - b);
  const lasts = placed.map(({ entry: [[, , last]] }) => last!).sort((a, b) => a - b);
  const from = firsts[Math.floor(firsts.length * 0.05)]!;
  const to = lasts[Math.ceil(lasts.length * 0.95) - 1]!;
  return to - from < 7 ? [from - 3, to + 3] : [from, to];
}

const isoDay = (day: number): string => momentOf(day).toISOString().slice(0, 10);
const clipTo = (words: string, most: number) =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words;

/** The width to draw for: what the page has, so that letters keep their size on a phone. */
export const plotWidth = (): number =>
  Math.max(300, Math.min(document.documentElement.clientWidth - 32, 1120));

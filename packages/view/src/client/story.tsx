import type { ItemData, StoryData } from "../data.ts";
import { articles, sourceOf, stories, storyNumbers, storyOf } from "./corpus.ts";
import { spanText } from "./dates.ts";
import { Days } from "./days.tsx";
import {
  ArticleLink,
  Byline,
  count,
  Empty,
  Heading,
  Missing,
  Paged,
  Scroll,
  Words,
} from "./parts.tsx";
import { Chip, letters, Point } from "./point.tsx";
import { Relation, relations } from "./relations.tsx";
import { linkTo } from "./route.ts";

/** One story: its sources beside one another, and what they share, add and dispute. */
export function StoryPage({
  id,
  point,
}: {
  readonly id: string;
  readonly point?: string | undefined;
}) {
  const s = storyNumbers.get(id);
  if (s === undefined) return <Missing what="a story" />;
  const head = stories[s]!;
  const story = storyOf(s);
  const shown = point === undefined ? undefined : Number(point) - 1;
  return (
    <article class="story-page">
      <Heading
        kicker={`Story · ${count(head.articles.length, "article")} · ${count(head.sources, "independent source")} · ${spanText(head.articles.map((a) => articles[a]!.when)) || "undated"}`}
      >
        <Words>{head.title}</Words>
      </Heading>
      {story.related.map(([other, relation, reason]) => (
        <p class="related">
          {relation === "precedes" ? "Goes on in" : "Follows"}{" "}
          <a href={linkTo("story", stories[other]!.id)}>
            <Words>{stories[other]!.title}</Words>
          </a>
          <span class="facts">
            {" "}
            — <Words>{reason}</Words>
          </span>
        </p>
      ))}
      <Sources story={story} number={s} />
      {story.items.length === 0 ? (
        <Empty>
          {story.origins.length > 1
            ? "No point was found on which these sources can be set against each other."
            : "One source alone tells this story, so there is nothing to compare it with."}
        </Empty>
      ) : (
        <Comparison story={story} number={s} shown={shown} />
      )}
      <Days story={story} />
      <details class="why">
        <summary>Why these articles are one story</summary>
        <ul>
          {story.reasons.map((reason) => (
            <li>
              <Words>{reason}</Words>
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}

const kindText: Readonly<Record<string, string>> = {
  wire: "agency copy, printed by",
  copy: "copies of one text:",
};

function Sources({ story, number: s }: { readonly story: StoryData; readonly number: number }) {
  const tally = (o: number, name: string) =>
    story.items.filter(
      ({ relation, claims }) =>
        relation === name && claims.some(([, , , , , origin, of]) => origin === o && of === s),
    ).length;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">The sources, side by side</h2>
      <Paged items={story.origins} step={40} noun="source">
        {(some) => (
          <ol class="sources">
            {some.map(([kind, agency, members], o) => (
              <li>
                <p class="source-head">
                  <Chip origin={o} />{" "}
                  {members[0] !== undefined && <Byline article={articles[members[0]]!} />}
                </p>
                <h3>{members[0] !== undefined && <ArticleLink article={members[0]} />}</h3>
                {members.length > 1 && (
                  <p class="facts">
                    {agency && <Words>{agency} </Words>}
                    {kindText[kind] ?? ""} {members.map((a) => sourceOf(articles[a]!)).join(", ")}
                  </p>
                )}
                <dl class="scores">
                  {relations
                    .map(({ name }) => [name, tally(o, name)] as const)
                    .filter(([, n]) => n > 0)
                    .map(([name, n]) => (
                      <div>
                        <dt>
                          <Relation name={name} />
                        </dt>
                        <dd>{n}</dd>
                      </div>
                    ))}
                </dl>
              </li>
            ))}
          </ol>
        )}
      </Paged>
    </section>
  );
}

function Comparison({
  story,
  number,
  shown,
}: {
  readonly story: StoryData;
  readonly number: number;
  readonly shown: number | undefined;
}) {
  const numbered = story.items.map((item, i) => ({ item, i }));
  return (
    <>
      <Matrix story={story} number={number} />
      {relations.map(({ name, heading, hint }) => {
        const own = numbered.filter(({ item }) => item.relation === name);
        if (own.length === 0) return null;
        return (
          <section class={`points is-${name}`} aria-labelledby={`points-${name}`}>
            <h2 id={`points-${name}`}>
              {heading} <span class="number">{own.length}</span>
            </h2>
            <p class="hint">{hint}</p>
            <Paged items={own} step={Math.max(mostPoints, (shown ?? 0) + 1)} noun="point">
              {(some) => (
                <div class="point-list">
                  {some.map(({ item, i }) => (
                    <Point item={item} story={number} index={i} isTarget={i === shown} />
                  ))}
                </div>
              )}
            </Paged>
          </section>
        );
      })}
    </>
  );
}

const widestMatrix = 12; // sources; more are told point by point below
const mostPoints = 100; // of one kind at once: real stories have some dozens

/** Who says what, at a glance: a row a point, a column a source. */
function Matrix({ story, number }: { readonly story: StoryData; readonly number: number }) {
  const { origins, items } = story;
  if (origins.length < 2 || origins.length > widestMatrix) return null;
  const order = relations.flatMap(({ name }) =>
    items.flatMap((item, i) => (item.relation === name ? [{ item, i }] : [])),
  );
  return (
    <section aria-labelledby="glance">
      <h2 id="glance">At a glance</h2>
      <Scroll label="Points by source">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Point</th>
              <th scope="col">
                <span class="visually-hidden">Relation</span>
              </th>
              {origins.map(([, , members], o) => (
                <th scope="col">
                  <Chip origin={o} />{" "}
                  <span class="column-name">
                    {members[0] !== undefined && <Words>{sourceOf(articles[members[0]]!)}</Words>}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.slice(0, mostPoints).map(({ item, i }) => (
              <tr>
                <th scope="row">
                  <a href={linkTo("story", stories[number]!.id, i + 1)}>
                    <Words>{item.aspect}</Words>
                  </a>
                </th>
                <td>
                  <Relation name={item.relation} />
                </td>
                {origins.map((_, o) => (
                  <Cell item={item} origin={o} story={number} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Cell({
  item,
  origin,
  story,
}: {
  readonly item: ItemData;
  readonly origin: number;
  readonly story: number;
}) {
  const own = item.claims.filter(([, , , , , o, of]) => o === origin && of === story);
  if (own.length === 0)
    return (
      <td class="cell">
        <span class="visually-hidden">does not say</span>
      </td>
    );
  const values = [...new Set(item.claims.map(([, , , value]) => value))];
  const isDisputed = item.relation === "differs" || item.relation === "conflicts";
  const letter = letters[values.indexOf(own[0]![3])] ?? "•";
  return (
    <td class={`cell is-${item.relation}`}>
      {isDisputed ? (
        <span class="dot lettered">
          <span class="visually-hidden">version </span>
          {letter}
        </span>
      ) : (
        <span class="dot">
          <span class="visually-hidden">says it</span>
        </span>
      )}
    </td>
  );
}

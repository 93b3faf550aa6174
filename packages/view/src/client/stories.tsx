import { useState } from "preact/hooks";
import { articles, disputes, entities, index, outlets, stories } from "./corpus.ts";
import { byDay, spanText } from "./dates.ts";
import { count, Empty, EntityLink, Heading, isPerson, Paged, Words } from "./parts.tsx";
import { Relation } from "./relations.tsx";
import { linkTo } from "./route.ts";

const orders = {
  size: "most articles",
  disputes: "most disputed",
  newest: "newest",
} as const;
type Order = keyof typeof orders;

/** The front: how much there is, the stories, and who speaks in them. */
export function Stories() {
  return (
    <>
      <Heading>
        <Words>{index.title}</Words>
      </Heading>
      <p class="standfirst">{summary()}</p>
      {articles.length === 0 ? (
        <Empty>
          No articles were read, so there is nothing to show. A report of articles has their stories
          here.
        </Empty>
      ) : (
        <div class="front">
          <StoryList />
          <MostQuoted />
        </div>
      )}
    </>
  );
}

function summary(): string {
  const disputed = stories.reduce((sum, story) => sum + disputes(story), 0);
  const span = spanText(articles.map(({ when }) => when));
  const parts = [
    count(articles.length, "article"),
    outlets.length > 0 && `from ${count(outlets.length, "outlet")}`,
    stories.length > 0 && `in ${count(stories.length, "story", "stories")}`,
    span && `published ${span}`,
  ].filter(Boolean);
  const points = disputed > 0 ? ` Their sources differ on ${count(disputed, "point")}.` : "";
  return `${parts.join(", ")}.${points}`;
}

function StoryList() {
  const [order, setOrder] = useState<Order>("size");
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  const shown = stories
    .map((_, s) => s)
    .filter((s) => wanted === "" || nameOf(s).toLowerCase().includes(wanted))
    .sort((a, b) => compare[order](a, b) || a - b);
  if (stories.length === 0)
    return (
      <section aria-label="Stories">
        <Empty>
          No stories were formed from these articles. <a href="#/articles">Read the articles</a>
        </Empty>
      </section>
    );
  return (
    <section aria-labelledby="stories">
      <div class="bar">
        <h2 id="stories">Stories</h2>
        {stories.length > 3 && (
          <div class="controls">
            <label>
              Filter{" "}
              <input type="search" value={words} onInput={(e) => setWords(e.currentTarget.value)} />
            </label>
            <label>
              Order{" "}
              <select value={order} onChange={(e) => setOrder(e.currentTarget.value as Order)}>
                {Object.entries(orders).map(([name, label]) => (
                  <option value={name}>{label}</option>
                ))}
              </select>
            </label>
          </div>
        )}
      </div>
      <p class="visually-hidden" role="status">
        {wanted === "" ? "" : count(shown.length, "story", "stories")}
      </p>
      {shown.length === 0 && (
        <Empty>No story has these words in its title or among its people.</Empty>
      )}
      <Paged items={shown} noun="story" key={`${order} ${wanted}`}>
        {(some) => (
          <ol class="stories" data-arrows>
            {some.map((s, n) => (
              <StoryCard story={s} isLead={n === 0 && wanted === ""} />
            ))}
          </ol>
        )}
      </Paged>
    </section>
  );
}

const nameOf = (s: number): string => `${stories[s]!.title} ${stories[s]!.people.join(" ")}`;

const latest = (s: number) =>
  stories[s]!.articles.map((a) => articles[a]!.when)
    .toSorted(byDay)
    .findLast((when) => when?.[1] != null) ?? null;

const compare: Readonly<Record<Order, (a: number, b: number) => number>> = {
  size: (a, b) => stories[b]!.articles.length - stories[a]!.articles.length,
  disputes: (a, b) => disputes(stories[b]!) - disputes(stories[a]!),
  newest: (a, b) => (latest(b)?.[1] ?? -1e9) - (latest(a)?.[1] ?? -1e9),
};

function StoryCard({ story: s, isLead }: { readonly story: number; readonly isLead: boolean }) {
  const story = stories[s]!;
  const { sources, tally } = story;
  return (
    <li class={isLead ? "story lead" : "story"}>
      <h3>
        <a href={linkTo("story", story.id)}>
          <Words>{story.title}</Words>
        </a>
      </h3>
      <p class="facts">
        {count(story.articles.length, "article")}
        {sources < story.articles.length && `, ${count(sources, "independent source")}`}
        {story.people.length > 0 && (
          <>
            {" · "}
            <Words>{story.people.slice(0, 3).join(", ")}</Words>
          </>
        )}
        {" · "}
        {spanText(story.articles.map((a) => articles[a]!.when)) || "undated"}
      </p>
      {tally.length > 0 && (
        <ul class="tally" aria-label="What its sources do">
          {tally.map(([name, n]) => (
            <li>
              <Relation name={name} /> {n}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const mostNamed = 10;

function MostQuoted() {
  const people = entities
    .map((_, e) => e)
    .filter((e) => isPerson(entities[e]!) && entities[e]!.isNamed === 1 && entities[e]!.quotes > 0)
    .sort((a, b) => entities[b]!.quotes - entities[a]!.quotes || a - b)
    .slice(0, mostNamed);
  if (people.length === 0) return null;
  const most = entities[people[0]!]!.quotes;
  return (
    <aside aria-labelledby="quoted">
      <h2 id="quoted">Most quoted</h2>
      <ol class="bars">
        {people.map((e) => (
          <li>
            <span class="name">
              <EntityLink entity={e} />
            </span>
            <svg class="bar-plot" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * entities[e]!.quotes) / most} height="6" />
            </svg>
            <span class="number">{entities[e]!.quotes}</span>
          </li>
        ))}
      </ol>
      <p class="facts">Passages attributed to each, in and out of quotation marks.</p>
    </aside>
  );
}

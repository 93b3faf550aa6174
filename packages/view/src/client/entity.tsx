import type { EntityData, EventData, QuoteData } from "../data.ts";
import { outermost } from "../outermost.ts";
import { articles, entities, entityNumbers, entityOf, marksOf, textOf } from "./corpus.ts";
import { byDay, dateText, spanText } from "./dates.ts";
import { EventLine } from "./event-line.tsx";
import {
  ArticleLink,
  Byline,
  count,
  EntityLink,
  Heading,
  isPerson,
  Missing,
  Paged,
  Words,
} from "./parts.tsx";
import { linkTo } from "./route.ts";

interface Found {
  readonly quotes: readonly (readonly [article: number, quote: QuoteData])[];
  readonly events: readonly (readonly [article: number, event: EventData])[];
  readonly company: readonly (readonly [entity: number, events: number, articles: number])[];
  readonly articles: readonly number[];
}

/** One person, body or place: offices, what they said, what they did, with whom. */
export function EntityPage({ id }: { readonly id: string }) {
  const e = entityNumbers.get(id);
  if (e === undefined) return <Missing what="a person or name" />;
  const entity = entities[e]!;
  const details = entityOf(e);
  const found = lookUp(e);
  return (
    <article class="entity-page">
      <Heading kicker={entity.type}>
        <Words>{entity.name}</Words>
      </Heading>
      <p class="standfirst">
        Named {count(entity.mentions, "time")} in {count(found.articles.length, "article")}
        {entity.quotes > 0 && `, quoted ${count(entity.quotes, "time")}`}
        {details.first && `, ${spanText([details.first, details.last])}`}.
      </p>
      <Offices entity={details} />
      <div class="columns">
        <Said found={found} />
        <div>
          <Company found={found} />
          <Deeds found={found} />
        </div>
      </div>
      <section aria-labelledby="in">
        <h2 id="in">Articles</h2>
        <Paged items={found.articles} step={20} noun="article">
          {(some) => (
            <ol class="articles" data-arrows>
              {some.map((a) => (
                <li>
                  <ArticleLink article={a} />{" "}
                  <span class="facts">
                    <Byline article={articles[a]!} />
                  </span>
                </li>
              ))}
            </ol>
          )}
        </Paged>
      </section>
      <Joined entity={details} />
    </article>
  );
}

function lookUp(e: number): Found {
  const own = [...new Set(entityOf(e).members.map(([a]) => a))].sort(
    (a, b) => byDay(articles[a]!.when, articles[b]!.when) || a - b,
  );
  const quotes: [number, QuoteData][] = [];
  const events: [number, EventData][] = [];
  const together = new Map<number, [events: number, articles: number]>();
  for (const a of own) {
    const marks = marksOf(a);
    for (const quote of outermost(marks.quotes)) if (quote[4] === e) quotes.push([a, quote]);
    for (const event of marks.events) {
      const present = new Set([...event[4], ...event[5]]);
      if (!present.delete(e)) continue;
      events.push([a, event]);
      for (const other of present) meet(together, other)[0]++;
    }
    for (const other of new Set(marks.mentions.map(([, , entity]) => entity)))
      if (other !== e && isPerson(entities[other]!)) meet(together, other)[1]++;
  }
  const company = [...together]
    .filter(([other]) => entities[other]!.isNamed === 1)
    .map(([other, [met, beside]]) => [other, met, beside] as const)
    .sort((a, b) => b[1] - a[1] || b[2] - a[2] || a[0] - b[0]);
  return { quotes, events, company, articles: own };
}

function meet(together: Map<number, [number, number]>, other: number): [number, number] {
  const counts = together.get(other) ?? [0, 0];
  together.set(other, counts);
  return counts;
}

function Offices({ entity }: { readonly entity: EntityData }) {
  const { roles, aliases, link } = entity;
  const rows = [
    ...roles.map(([title, of, n, from, to]) => [
      "Office",
      <>
        <Words>{of === null ? title : `${title}, ${of}`}</Words>{" "}
        <span class="facts">
          {from && `from ${dateText(from)} `}
          {to && `to ${dateText(to)} `}
          {count(n, "article")}
        </span>
      </>,
    ]),
    ...(aliases.length > 0 ? [["Also called", <Words>{aliases.join(", ")}</Words>]] : []),
    ...(link ? [["Known as", <Words>{link}</Words>]] : []),
  ] as const;
  if (rows.length === 0) return null;
  return (
    <dl class="known">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const mostUnits = 400;

function Said({ found: { quotes } }: { readonly found: Found }) {
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="said">
      <h2 id="said">
        Said <span class="number">{quotes.length}</span>
      </h2>
      <Paged items={quotes} step={20} noun="quote">
        {(some) => (
          <ol class="said" data-arrows>
            {some.map(([a, [start, end, kind]]) => (
              <li>
                <a
                  class={`words is-${kind}`}
                  href={linkTo("article", articles[a]!.id, `${start}-${end}`)}
                >
                  {textOf(a).slice(start, Math.min(end, start + mostUnits))}
                </a>
                <span class="facts">
                  {kind} · <Byline article={articles[a]!} />
                </span>
              </li>
            ))}
          </ol>
        )}
      </Paged>
    </section>
  );
}

function Company({ found: { company } }: { readonly found: Found }) {
  if (company.length === 0) return null;
  return (
    <section aria-labelledby="with">
      <h2 id="with">With whom</h2>
      <Paged items={company} step={12} noun="name">
        {(some) => (
          <ul class="named" data-arrows>
            {some.map(([other, met, beside]) => (
              <li>
                <EntityLink entity={other} />{" "}
                <span class="facts">
                  {[
                    met > 0 && count(met, "event"),
                    beside > 0 && `named beside in ${count(beside, "article")}`,
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

function Deeds({ found: { events } }: { readonly found: Found }) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="deeds">
      <h2 id="deeds">
        Events <span class="number">{events.length}</span>
      </h2>
      <Paged items={events} step={12} noun="event">
        {(some) => (
          <ul class="events" data-arrows>
            {some.map(([a, event]) => (
              <li>
                <EventLine
                  event={event}
                  words={textOf(a).slice(event[0], event[1])}
                  article={articles[a]!.id}
                />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

function Joined({ entity: { members } }: { readonly entity: EntityData }) {
  const joined = members.filter(([, , reason]) => reason !== null);
  if (joined.length === 0) return null;
  return (
    <details class="why">
      <summary>Why these articles are taken to mean the same</summary>
      <Paged items={joined} noun="article">
        {(some) => (
          <ul>
            {some.map(([a, name, reason]) => (
              <li>
                <ArticleLink article={a} />{" "}
                <span class="facts">
                  calls it “<Words>{name}</Words>”: <Words>{reason}</Words>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </details>
  );
}

import { useState } from "preact/hooks";
import type { ArticleHead, MarksData } from "../data.ts";
import { AnnotatedText, type Layers } from "./annotated-text.tsx";
import {
  articleNumbers,
  articles,
  marksOf,
  sourceOf,
  stories,
  storiesOf,
  textOf,
} from "./corpus.ts";
import { dateText, whenText } from "./dates.ts";
import { EventLine } from "./event-line.tsx";
import { ArticleLink, count, EntityLink, Heading, Missing, Paged, Words } from "./parts.tsx";
import { linkTo } from "./route.ts";
import { initials, type Speaker, speakersIn } from "./speakers.ts";

export interface Hit {
  readonly start: number;
  readonly end: number;
}

function readHit(words: string | undefined, length: number): Hit | undefined {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(words ?? "") ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = [Number(from), Math.min(Number(to), length)];
  return start < end ? { start, end } : undefined;
}

const layerNames: Readonly<Record<keyof Layers, string>> = {
  quotes: "quotes",
  names: "names",
  events: "events",
  dates: "dates",
};

/** One article: its text as it was read, and what was found in it beside it. */
export function ArticlePage({ id, at }: { readonly id: string; readonly at?: string | undefined }) {
  const [layers, setLayers] = useState<Layers>({
    quotes: true,
    names: true,
    events: false,
    dates: false,
  });
  const a = articleNumbers.get(id);
  if (a === undefined) return <Missing what="an article" />;
  const article = articles[a]!;
  const text = textOf(a);
  const marks = marksOf(a);
  const speakers = speakersIn(marks, text);
  const hit = readHit(at, text.length);
  return (
    <article class="article-page">
      <Heading kicker={<Kicker article={article} />}>
        <Words>{article.title}</Words>
      </Heading>
      <Facts article={article} />
      {(storiesOf.get(a) ?? []).map((s) => (
        <nav class="siblings" aria-label="The story of this article">
          {hit && (
            <p class="found">
              The words behind a point are marked below.{" "}
              <a href={linkTo("story", stories[s]!.id)} data-escape>
                Back to the comparison <kbd>Esc</kbd>
              </a>
            </p>
          )}
          <p>
            Story:{" "}
            <a href={linkTo("story", stories[s]!.id)}>
              <Words>{stories[s]!.title}</Words>
            </a>
          </p>
          <Siblings of={stories[s]!.articles.filter((other) => other !== a)} />
        </nav>
      ))}
      <fieldset class="layers">
        <legend>Mark in the text</legend>
        {(Object.keys(layerNames) as (keyof Layers)[]).map((name) => (
          <label class={`layer is-${name}`}>
            <input
              type="checkbox"
              checked={layers[name]}
              onChange={() => setLayers({ ...layers, [name]: !layers[name] })}
            />{" "}
            <span>{layerNames[name]}</span>
          </label>
        ))}
      </fieldset>
      <div class="reading">
        <AnnotatedText
          key={id}
          text={text}
          marks={marks}
          speakers={speakers}
          layers={layers}
          hit={hit}
        />
        <div class="beside">
          <Quotes id={id} speakers={speakers} marks={marks} text={text} />
          <Named marks={marks} />
          <Events id={id} marks={marks} text={text} />
          <Dates id={id} marks={marks} text={text} />
        </div>
      </div>
    </article>
  );
}

function Kicker({ article }: { readonly article: ArticleHead }) {
  return (
    <>
      <Words>{sourceOf(article)}</Words> · {whenText(article.when) || "undated"}
    </>
  );
}

function Facts({ article: { authors, agency, uri, language } }: { readonly article: ArticleHead }) {
  const parts = [
    authors.length > 0 && (
      <>
        By <Words>{authors.join(", ")}</Words>
      </>
    ),
    agency && <Words>{agency}</Words>,
    uri && <SourceAddress uri={uri} />,
    language !== "en" &&
      (language === "und" ? "language not told" : `language ${language}, not annotated`),
  ].filter((part) => part !== false && part !== null);
  return (
    <p class="facts">
      {parts.map((part, i) => (
        <>
          {i > 0 && " · "}
          {part}
        </>
      ))}
    </p>
  );
}

/** A link only where it leads to the web: "javascript:" and the like are shown as the words that they are. */
function SourceAddress({ uri }: { readonly uri: string }) {
  const isWeb = /^https?:\/\//i.test(uri) && URL.canParse(uri);
  if (!isWeb) return <Words>{uri}</Words>;
  return (
    <a href={uri} rel="noreferrer noopener external">
      <Words>{uri}</Words>
    </a>
  );
}

const mostSiblings = 8;

function Siblings({ of }: { readonly of: readonly number[] }) {
  if (of.length === 0) return null;
  return (
    <details>
      <summary>{count(of.length, "other article")} of it</summary>
      <ul>
        {of.slice(0, mostSiblings).map((a) => (
          <li>
            <Words>{sourceOf(articles[a]!)}</Words>: <ArticleLink article={a} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Part {
  readonly marks: MarksData;
  readonly text: string;
  readonly id: string;
}

const mostQuoteUnits = 240;
const clip = (words: string) =>
  words.length > mostQuoteUnits ? `${words.slice(0, mostQuoteUnits)} …` : words;

function Quotes({ id, speakers, marks, text }: Part & { readonly speakers: readonly Speaker[] }) {
  const unknown = marks.quotes.filter(([, , , status]) => status === "unknown").length;
  if (speakers.length === 0 && unknown === 0) return null;
  return (
    <section aria-labelledby="said">
      <h2 id="said">Who says what</h2>
      <ul class="speakers">
        {speakers.map((speaker) => (
          <li class={`tone-${speaker.tone}`}>
            <details>
              <summary>
                <span class="initials" aria-hidden="true">
                  {initials(speaker.name)}
                </span>
                <Words>{speaker.name}</Words> <span class="number">{speaker.quotes.length}</span>
              </summary>
              {speaker.entity >= 0 && (
                <p>
                  <EntityLink entity={speaker.entity} /> in all articles
                </p>
              )}
              <ul data-arrows>
                {speaker.quotes.map(([start, end, kind]) => (
                  <li>
                    <a href={linkTo("article", id, `${start}-${end}`)}>
                      {clip(text.slice(start, end))}
                    </a>{" "}
                    <span class="facts">{kind}</span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {unknown > 0 && (
        <p class="facts">
          {count(unknown, "more passage")} in quotation marks, whose speaker the text does not tell.
        </p>
      )}
    </section>
  );
}

function Named({ marks }: { readonly marks: MarksData }) {
  const counts = new Map<number, number>();
  for (const [, , entity] of marks.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const named = [...counts].sort(([, m], [, n]) => n - m);
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="named">
      <h2 id="named">Who and what is named</h2>
      <Paged items={named} step={15} noun="name">
        {(shown) => (
          <ul class="named" data-arrows>
            {shown.map(([e, n]) => (
              <li>
                <EntityLink entity={e} /> <span class="number">{n}</span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

function Events({ id, marks, text }: Part) {
  if (marks.events.length === 0) return null;
  return (
    <section aria-labelledby="events">
      <h2 id="events">Events</h2>
      <Paged items={marks.events} step={12} noun="event">
        {(shown) => (
          <ul class="events" data-arrows>
            {shown.map((event) => (
              <li>
                <EventLine
                  event={event}
                  words={clip(text.slice(event[0], event[1]))}
                  article={id}
                />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

function Dates({ id, marks, text }: Part) {
  if (marks.times.length === 0) return null;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">Dates</h2>
      <Paged items={marks.times} step={12} noun="date">
        {(shown) => (
          <ul class="dates" data-arrows>
            {shown.map(([start, end, [edtf]]) => (
              <li>
                <a href={linkTo("article", id, `${start}-${end}`)}>{text.slice(start, end)}</a>{" "}
                <span class="facts">{dateText(edtf)}</span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

import { useMemo } from "preact/hooks";
import { articles, entities, officeOf, stories, textOf } from "./corpus.ts";
import { find, type TextHit } from "./find.ts";
import { Byline, count, Empty, EntityLink, Heading, Paged, Words } from "./parts.tsx";
import { linkTo } from "./route.ts";

/** Where words stand in all the report: stories, names, articles. */
export function Search({ query }: { readonly query: string }) {
  const found = useMemo(() => find(query), [query]);
  const total = found.stories.length + found.entities.length + found.texts.length;
  return (
    <>
      <Heading>
        {query === "" ? (
          "Search"
        ) : (
          <>
            Found for “<Words>{query}</Words>”
          </>
        )}
      </Heading>
      <p class="facts" role="status">
        {query === ""
          ? "Type words, or “a phrase” in quotation marks, in the field above."
          : `${count(found.stories.length, "story", "stories")}, ${count(found.entities.length, "name")}, ${count(found.texts.length, "article")}`}
      </p>
      {query !== "" && total === 0 && <Empty>Nothing in this report has all of these words.</Empty>}
      {found.stories.length > 0 && (
        <section aria-labelledby="in-stories">
          <h2 id="in-stories">Stories</h2>
          <Paged items={found.stories} step={10} noun="story" key={query}>
            {(some) => (
              <ul class="articles" data-arrows>
                {some.map((s) => (
                  <li>
                    <a href={linkTo("story", stories[s]!.id)}>
                      <Words>{stories[s]!.title}</Words>
                    </a>
                    <span class="facts">{count(stories[s]!.articles.length, "article")}</span>
                  </li>
                ))}
              </ul>
            )}
          </Paged>
        </section>
      )}
      {found.entities.length > 0 && (
        <section aria-labelledby="in-names">
          <h2 id="in-names">People and names</h2>
          <Paged items={found.entities} step={12} noun="name" key={query}>
            {(some) => (
              <ul class="people" data-arrows>
                {some.map((e) => (
                  <li>
                    <EntityLink entity={e} />
                    <span class="facts">
                      <Words>{officeOf(e) ?? entities[e]!.type}</Words>
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Paged>
        </section>
      )}
      {found.texts.length > 0 && (
        <section aria-labelledby="in-texts">
          <h2 id="in-texts">In the text of articles</h2>
          <Paged items={found.texts} step={20} noun="article" key={query}>
            {(some) => (
              <ul class="articles" data-arrows>
                {some.map((hit) => (
                  <Snippet hit={hit} />
                ))}
              </ul>
            )}
          </Paged>
        </section>
      )}
    </>
  );
}

const around = 80; // UTF-16 code units on each side

function Snippet({ hit: { article: a, start, end } }: { readonly hit: TextHit }) {
  const text = textOf(a);
  const from = Math.max(0, start - around);
  return (
    <li>
      <a href={linkTo("article", articles[a]!.id, `${start}-${end}`)}>
        <Words>{articles[a]!.title}</Words>
      </a>
      <span class="facts">
        <Byline article={articles[a]!} />
      </span>
      <span class="snippet">
        {from > 0 && "… "}
        {text.slice(from, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end, end + around)} …
      </span>
    </li>
  );
}

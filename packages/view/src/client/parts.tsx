import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { ArticleHead, EntityHead } from "../data.ts";
import { articles, entities, sourceOf } from "./corpus.ts";
import { whenText } from "./dates.ts";
import { linkTo } from "./route.ts";

/** Words of the corpus within our own: set apart, so that their direction of writing stays theirs. */
export function Words({ children }: { readonly children: ComponentChildren }) {
  return <bdi>{children}</bdi>;
}

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** "The Post, 21 April 2022". */
export function Byline({ article }: { readonly article: ArticleHead }) {
  return (
    <span class="byline">
      <span class="outlet">
        <Words>{sourceOf(article)}</Words>
      </span>
      {article.when && <span class="date">, {whenText(article.when)}</span>}
    </span>
  );
}

export function ArticleLink({ article: a }: { readonly article: number }) {
  const article = articles[a]!;
  return (
    <a href={linkTo("article", article.id)}>
      <Words>{article.title}</Words>
    </a>
  );
}

export function EntityLink({ entity: e }: { readonly entity: number }) {
  const entity = entities[e];
  if (!entity) return null;
  return (
    <a href={linkTo("entity", entity.id)}>
      <Words>{entity.name}</Words>
    </a>
  );
}

export function EntityLinks({ of }: { readonly of: readonly number[] }) {
  return of.map((e, i) => (
    <>
      {i > 0 && ", "}
      <EntityLink entity={e} />
    </>
  ));
}

/** The beginning of a long list, and a button for more of it. */
export function Paged<T>({
  items,
  step = 30,
  noun,
  children,
}: {
  readonly items: readonly T[];
  readonly step?: number;
  readonly noun: string;
  readonly children: (shown: readonly T[]) => ComponentChildren;
}) {
  const [shown, setShown] = useState(step);
  const rest = items.length - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + step)}>
          Show {Math.min(rest, step)} more of {count(items.length, noun)}
        </button>
      )}
    </>
  );
}

/** What may be wider than the page: it scrolls by itself, also by keyboard. */
export function Scroll({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

/** What a plot shows, as a table for those who read rather than look. */
export function Table({
  caption,
  head,
  rows,
}: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}) {
  return (
    <details class="as-table">
      <summary>{caption}, as a table</summary>
      <Scroll label={caption}>
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest]) => (
              <tr>
                <th scope="row">{first}</th>
                {rest.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

export function Heading({
  kicker,
  children,
}: {
  readonly kicker?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <header class="heading">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{children}</h1>
    </header>
  );
}

export function Missing({ what }: { readonly what: string }) {
  return (
    <>
      <Heading>Not in this report</Heading>
      <p>
        The address names {what} that this report does not hold; the link may be cut short, or made
        for another report. <a href="#/">To the stories</a>
      </p>
    </>
  );
}

export const Empty = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="empty">{children}</p>
);

export const isPerson = ({ type }: EntityHead): boolean => type === "person";

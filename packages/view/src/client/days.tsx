import type { ComponentChildren } from "preact";
import type { StoryData } from "../data.ts";
import { articles, entryTitle, sourceOf } from "./corpus.ts";
import { dateText } from "./dates.ts";
import { Words } from "./parts.tsx";
import { linkTo } from "./route.ts";

/** What one story dates, in order. */
export function Days({ story }: { readonly story: StoryData }) {
  if (story.timeline.length === 0) return null;
  return (
    <section aria-labelledby="days">
      <h2 id="days">Its days</h2>
      <ol class="days" data-arrows>
        {story.timeline.map((entry, n) => (
          <li>
            <Day edtf={entry[0][0]} before={story.timeline[n - 1]?.[0][0]} />
            <span>
              <Words>{entryTitle(entry)}</Words>
              <Support places={entry[2]} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A date in words; not shown again where the line above has the same. */
export function Day({
  edtf,
  before,
}: {
  readonly edtf: string;
  readonly before: string | undefined;
}) {
  return (
    <span class="day">
      <span class={edtf === before ? "visually-hidden" : ""}>{dateText(edtf)}</span>
    </span>
  );
}

/** The sources of one line of a timeline, each a link to its words, and whatever else leads on. */
export function Support({
  places,
  children,
}: {
  readonly places: readonly (readonly [article: number, start: number, end: number])[];
  readonly children?: ComponentChildren;
}) {
  return (
    <span class="support">
      {places.map(([a, start, end]) => (
        <a href={linkTo("article", articles[a]!.id, `${start}-${end}`)}>
          <Words>{sourceOf(articles[a]!)}</Words>
        </a>
      ))}
      {children}
    </span>
  );
}

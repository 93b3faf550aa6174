import { useState } from "preact/hooks";
import type { MarksData } from "../data.ts";
import type { Hit } from "./article.tsx";
import { entities } from "./corpus.ts";
import { dateText } from "./dates.ts";
import { linkTo } from "./route.ts";
import { cutRuns, type Marked, type Run } from "./runs.ts";
import { initials, type Speaker } from "./speakers.ts";

export interface Layers {
  readonly quotes: boolean;
  readonly names: boolean;
  readonly events: boolean;
  readonly dates: boolean;
}

type Mark = Marked &
  (
    | { readonly layer: "hit" }
    | { readonly layer: "quote"; readonly tone: number; readonly name: string }
    | { readonly layer: "name"; readonly entity: number }
    | { readonly layer: "event" | "date"; readonly label: string }
  );

interface Segment extends Marked {
  readonly kind: string;
  readonly isAside: boolean;
  readonly marks: Mark[];
}

/** What a reader came for; the rest is folded, and one click away. */
const bodyKinds: ReadonlySet<string> = new Set([
  "headline",
  "standfirst",
  "byline",
  "dateline",
  "heading",
  "paragraph",
  "list",
  "caption",
]);

// A page of prose has some dozens of paragraphs; what has thousands is shown in parts.
const mostSegments = 400;
const mostUnits = 200_000;

/** The text as it was read, its segments by kind, with the marks of the layers that are wanted. */
export function AnnotatedText({
  text,
  marks,
  speakers,
  layers,
  hit: wanted,
}: {
  readonly text: string;
  readonly marks: MarksData;
  readonly speakers: readonly Speaker[];
  readonly layers: Layers;
  readonly hit: Hit | undefined;
}) {
  const [isWhole, setWhole] = useState(false);
  const hit = withinSegments(wanted, marks);
  const segments = segmentsOf(marks, marksOf(marks, speakers, layers, hit));
  let shown = 0;
  while (shown < segments.length && shown < mostSegments && segments[shown]!.start < mostUnits)
    shown++;
  if (isWhole || (hit && hit.start >= (segments[shown]?.start ?? text.length)))
    shown = segments.length;
  return (
    <section class="text" aria-label="Text">
      {grouped(segments.slice(0, shown)).map((group) =>
        group[0]!.isAside ? (
          <Aside segments={group} text={text} hit={hit} />
        ) : (
          group.map((segment) => <Body segment={segment} text={text} hit={hit} />)
        ),
      )}
      {shown < segments.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          Show the rest of the text
        </button>
      )}
      {segments.length === 0 && <p class="empty">The text is empty.</p>}
    </section>
  );
}

/** The words looked for, without white space before them that no segment has. */
function withinSegments(hit: Hit | undefined, { segments }: MarksData): Hit | undefined {
  const first = hit && segments.find(([start, end]) => start < hit.end && end > hit.start);
  return first && { start: Math.max(hit.start, first[0]), end: hit.end };
}

function marksOf(
  { quotes, mentions, events, times }: MarksData,
  speakers: readonly Speaker[],
  layers: Layers,
  hit: Hit | undefined,
): Mark[] {
  const speakerOf = new Map(
    speakers.flatMap((speaker) => speaker.quotes.map((q) => [q, speaker] as const)),
  );
  return [
    ...(hit ? [{ ...hit, layer: "hit" as const }] : []),
    ...(layers.quotes
      ? quotes.map((quote): Mark => {
          const speaker = speakerOf.get(quote);
          const name = speaker?.name ?? "";
          return { start: quote[0], end: quote[1], layer: "quote", tone: speaker?.tone ?? 8, name };
        })
      : []),
    ...(layers.names
      ? mentions.map(([start, end, entity]): Mark => ({ start, end, layer: "name", entity }))
      : []),
    ...(layers.events
      ? events.map(([start, end, type, modality]): Mark => {
          return { start, end, layer: "event", label: `${type.toLowerCase()}, ${modality}` };
        })
      : []),
    ...(layers.dates
      ? times.map(([start, end, [edtf]]): Mark => {
          return { start, end, layer: "date", label: dateText(edtf) };
        })
      : []),
  ];
}

/** Each segment with its marks; both lists are in order, so that a search by halves finds the first. */
function segmentsOf({ segments }: MarksData, marks: readonly Mark[]): Segment[] {
  const found = segments.map(([start, end, kind, isRepeated]): Segment => {
    return {
      start,
      end,
      kind: isRepeated ? `repeated ${kind}` : kind,
      isAside: isRepeated === 1 || !bodyKinds.has(kind),
      marks: [],
    };
  });
  for (const mark of marks) {
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (found[middle]!.end <= mark.start) low = middle + 1;
      else high = middle;
    }
    for (let s = low; s < found.length && found[s]!.start < mark.end; s++)
      found[s]!.marks.push(mark);
  }
  return found;
}

/** Segments that are set aside stand together where they follow one another. */
function grouped(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last && last[0]!.isAside === segment.isAside) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

interface Shown {
  readonly text: string;
  readonly hit: Hit | undefined;
}

function Aside({ segments, text, hit }: Shown & { readonly segments: readonly Segment[] }) {
  const kinds = [...new Set(segments.map(({ kind }) => kind))].join(", ");
  const holdsHit =
    hit !== undefined && segments.some(({ start, end }) => start < hit.end && end > hit.start);
  return (
    <details class="aside" open={holdsHit}>
      <summary>
        Set aside: {kinds} <span class="number">{segments.length}</span>
      </summary>
      {segments.map((segment) => (
        <Body segment={segment} text={text} hit={hit} />
      ))}
    </details>
  );
}

const tags: Readonly<Record<string, "h2" | "p">> = { headline: "h2", heading: "h2" };

function Body({ segment, text, hit }: Shown & { readonly segment: Segment }) {
  const { kind, start, end, marks } = segment;
  const Tag = tags[kind] ?? "p";
  return (
    <div class={`segment is-${kind.replace(" ", "-")}`}>
      {kind !== "paragraph" && <span class="kind">{kind}</span>}
      <Tag>
        {cutRuns(start, end, marks).map((run, r, runs) => (
          <Stretch
            run={run}
            before={runs[r - 1]}
            words={text.slice(run.start, run.end)}
            hit={hit}
          />
        ))}
      </Tag>
    </div>
  );
}

const quoteIn = (run: Run<Mark> | undefined) =>
  run?.marks.findLast((mark) => mark.layer === "quote");

function Stretch({
  run,
  before,
  words,
  hit,
}: {
  readonly run: Run<Mark>;
  readonly before: Run<Mark> | undefined;
  readonly words: string;
  readonly hit: Hit | undefined;
}) {
  const { marks } = run;
  if (marks.length === 0) return words;
  const isHit = marks.some(({ layer }) => layer === "hit");
  const quote = quoteIn(run);
  const name = marks.findLast((mark) => mark.layer === "name");
  const labelled = marks.flatMap((mark) =>
    mark.layer === "event" || mark.layer === "date" ? [mark] : [],
  );
  const classes = [
    quote && `quote tone-${quote.tone}`,
    ...labelled.map(({ layer }) => `${layer}-mark`),
  ].filter(Boolean);
  const isFirstOfQuote =
    quote?.start === run.start && quote.name !== "" && quoteIn(before)?.name !== quote.name;
  const first = isHit && hit?.start === run.start;
  const content = (
    <>
      {isFirstOfQuote && (
        <span
          class="initials"
          data-initials={initials(quote.name)}
          role="img"
          aria-label={`${quote.name}:`}
        />
      )}
      {name ? (
        <a class="name" href={linkTo("entity", entities[name.entity]!.id)}>
          {words}
        </a>
      ) : (
        words
      )}
    </>
  );
  const attributes = {
    ...(classes.length > 0 && { class: classes.join(" ") }),
    ...(labelled.length > 0 && { title: labelled.map(({ label }) => label).join("; ") }),
  };
  const marked = classes.length > 0 ? <span {...attributes}>{content}</span> : content;
  if (!isHit) return marked;
  return (
    <mark class="hit" {...(first && { "data-target": "", tabIndex: -1 })}>
      {marked}
    </mark>
  );
}

import { useMemo, useState } from "preact/hooks";
import { articles, entities, entityNumbers, textOf } from "./corpus.ts";
import { EventLine } from "./event-line.tsx";
import { count, Empty, EntityLink, Heading, Paged, Table, Words } from "./parts.tsx";
import { layOut, type Node, strongest, type Tie, tiesOf } from "./relations-graph.ts";
import { linkTo } from "./route.ts";
import { plotWidth } from "./timeline.tsx";

const types =
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(
    " ",
  );

/** Who did what to whom: a drawing of the strongest ties, a table, and the events behind whoever is chosen. */
export function Network({ id }: { readonly id?: string | undefined }) {
  const [type, setType] = useState("");
  const ties = useMemo(() => tiesOf(type), [type]);
  const chosen = id === undefined ? undefined : entityNumbers.get(id);
  const own =
    chosen === undefined ? ties : ties.filter(({ from, to }) => from === chosen || to === chosen);
  return (
    <>
      <Heading>Who did what to whom</Heading>
      <div class="controls">
        <label>
          Kind of event{" "}
          <select value={type} onChange={(e) => setType(e.currentTarget.value)}>
            <option value="">all</option>
            {types.map((name) => (
              <option value={name}>{name.toLowerCase()}</option>
            ))}
          </select>
        </label>
        {chosen !== undefined && (
          <a href="#/network" data-escape class="clear">
            All again <kbd>Esc</kbd>
          </a>
        )}
      </div>
      {ties.length === 0 ? (
        <Empty>
          No event {type && `of the kind “${type.toLowerCase()}” `}has one who acts and another to
          act on or with.
        </Empty>
      ) : (
        <>
          <Drawing ties={ties} chosen={chosen} />
          <Table
            caption="Who did what to whom"
            head={["Who", "To or with whom", "How", "Events"]}
            rows={ties
              .slice(0, mostRows)
              .map(({ from, to, isMutual, side, told }) => [
                <EntityLink entity={from} />,
                <EntityLink entity={to} />,
                `${isMutual ? "together, " : ""}${kindsOf(told)}${side === "against" ? " (against)" : ""}`,
                told.length,
              ])}
          />
          <Events ties={own} chosen={chosen} />
        </>
      )}
    </>
  );
}

const mostRows = 300;

const kindsOf = (told: Tie["told"]): string =>
  [...new Set(told.map(({ event }) => event[2].toLowerCase()))].join(", ");

function Drawing({
  ties: all,
  chosen,
}: {
  readonly ties: readonly Tie[];
  readonly chosen: number | undefined;
}) {
  const width = plotWidth();
  const isNarrow = width < 600;
  const height = isNarrow ? 460 : Math.min(560, 260 + all.length * 12);
  const { nodes, ties } = useMemo(() => {
    const found = strongest(all, isNarrow ? 12 : 28);
    layOut(found.nodes, found.ties, width, height);
    return found;
  }, [all, width]);
  const at = new Map(nodes.map((node) => [node.entity, node]));
  const near = new Set(
    ties.flatMap(({ from, to }) => (from === chosen || to === chosen ? [from, to] : [])),
  );
  const isFaint = (entity: number) => chosen !== undefined && at.has(chosen) && !near.has(entity);
  return (
    <figure>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links has no element of its own */}
      <svg
        class="plot network"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label="Names and the ties between them; arrow keys go from name to name"
      >
        <defs>
          {["with", "against"].map((side) => (
            <marker
              id={`arrow-${side}`}
              class={`arrow is-${side}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" />
            </marker>
          ))}
        </defs>
        <g>
          {ties.map((tie) => (
            <Line
              tie={tie}
              a={at.get(tie.from)!}
              b={at.get(tie.to)!}
              isFaint={
                isFaint(tie.from) ||
                isFaint(tie.to) ||
                (chosen !== undefined && at.has(chosen) && tie.from !== chosen && tie.to !== chosen)
              }
            />
          ))}
        </g>
        <g data-arrows>
          {nodes.map((node, n) => (
            <Name
              node={node}
              isFirst={n === 0}
              isChosen={node.entity === chosen}
              isFaint={isFaint(node.entity)}
            />
          ))}
        </g>
      </svg>
      <figcaption class="facts legend">
        <span class="key is-with">cooperation</span>
        <span class="key is-against">conflict in words or deeds, demands included</span>
        <span>Violet: a person.</span>
        <span>
          An arrow goes from who acts to whom; a line without one is something done together.
        </span>
        {all.length > ties.length && (
          <span>The {nodes.length} names with most events are drawn; the table has more.</span>
        )}
      </figcaption>
    </figure>
  );
}

const radius = ({ weight }: Node): number => 4 + Math.min(10, Math.sqrt(weight) * 1.6);

function Line({
  tie,
  a,
  b,
  isFaint,
}: {
  readonly tie: Tie;
  readonly a: Node;
  readonly b: Node;
  readonly isFaint: boolean;
}) {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const ux = (b.x - a.x) / length;
  const uy = (b.y - a.y) / length;
  const [r, s] = [radius(a) + 1, radius(b) + 3];
  // Bent to one side, so that what goes back and forth is two lines; conflict and cooperation bend apart.
  const bend = length * (tie.side === "against" ? 0.18 : 0.08);
  const [mx, my] = [(a.x + b.x) / 2 - uy * bend, (a.y + b.y) / 2 + ux * bend];
  return (
    <path
      class={`tie is-${tie.side}${isFaint ? " faint" : ""}`}
      d={`M${a.x + ux * r} ${a.y + uy * r}Q${mx} ${my} ${b.x - ux * s} ${b.y - uy * s}`}
      stroke-width={1 + Math.min(4, Math.sqrt(tie.told.length) - 1)}
      {...(!tie.isMutual && { "marker-end": `url(#arrow-${tie.side})` })}
    />
  );
}

const longestName = 22;

function Name({
  node,
  isFirst,
  isChosen,
  isFaint,
}: {
  readonly node: Node;
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  readonly isFaint: boolean;
}) {
  const { id, name, type } = entities[node.entity]!;
  const shown = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
  return (
    <a
      class={`node is-${type}${isChosen ? " chosen" : ""}${isFaint ? " faint" : ""}`}
      href={linkTo("network", id)}
      tabIndex={isFirst ? 0 : -1}
      aria-label={`${name}: ${count(node.weight, "event")}`}
      {...(isChosen && { "aria-current": "true" })}
    >
      <circle cx={node.x} cy={node.y} r={radius(node)} />
      <text x={node.x} y={node.y + radius(node) + 13} text-anchor="middle">
        {shown}
      </text>
    </a>
  );
}

function Events({
  ties,
  chosen,
}: {
  readonly ties: readonly Tie[];
  readonly chosen: number | undefined;
}) {
  const told = [...new Set(ties.flatMap(({ told: own }) => own))];
  return (
    <section aria-labelledby="told">
      <h2 id="told">
        {chosen === undefined ? (
          "All events"
        ) : (
          <>
            Events with <Words>{entities[chosen]!.name}</Words>
          </>
        )}{" "}
        <span class="number">{new Set(told.map(({ event }) => event)).size}</span>
      </h2>
      {chosen !== undefined && (
        <p>
          <EntityLink entity={chosen} /> in all articles
        </p>
      )}
      <Paged items={told} step={24} noun="event" key={chosen}>
        {(some) => (
          <ul class="events in-columns" data-arrows>
            {some.map(({ article, event }) => (
              <li>
                <EventLine
                  event={event}
                  words={textOf(article).slice(event[0], event[1])}
                  article={articles[article]!.id}
                />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

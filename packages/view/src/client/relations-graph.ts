import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { EventData } from "../data.ts";
import { articles, entities, marksOf } from "./corpus.ts";
import { sideOf } from "./event-line.tsx";

/** One event of one article. */
interface Told {
  readonly article: number;
  readonly event: EventData;
}

/** What one does to another, or with another, in all articles together. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly isMutual: boolean; // both did it together
  readonly side: "with" | "against";
  readonly told: readonly Told[];
}

export interface Node {
  readonly entity: number;
  readonly weight: number;
  x: number;
  y: number;
}

const mostTogether = 6; // of a longer list of actors no pair is a tie of its own

/** Who did what to whom, the ties with most events first. */
export function tiesOf(wanted: string): Tie[] {
  const found = new Map<string, Tie & { told: Told[] }>();
  const add = (from: number, to: number, isMutual: boolean, told: Told) => {
    if (from === to) return;
    const [a, b] = isMutual && from > to ? [to, from] : [from, to];
    const side = sideOf(told.event[2]);
    const key = `${a} ${b} ${isMutual} ${side}`;
    const tie = found.get(key) ?? { from: a, to: b, isMutual, side, told: [] };
    tie.told.push(told);
    found.set(key, tie);
  };
  for (let article = 0; article < articles.length; article++) {
    if (articles[article]!.events === 0) continue;
    for (const event of marksOf(article).events) {
      const [, , type, , actors, recipients] = event;
      if (wanted !== "" && type !== wanted) continue;
      if (actors.length > mostTogether || recipients.length > mostTogether) continue;
      const told = { article, event };
      for (const actor of actors)
        for (const recipient of recipients) add(actor, recipient, false, told);
      if (recipients.length > 0) continue;
      actors.forEach((actor, i) => {
        for (const other of actors.slice(i + 1)) add(actor, other, true, told);
      });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.told.length - a.told.length || a.from - b.from || a.to - b.to,
  );
}

/** The ties between those who have most, so many that their names can be read. */
export function strongest(ties: readonly Tie[], mostNodes: number): { nodes: Node[]; ties: Tie[] } {
  const weights = new Map<number, number>();
  for (const { from, to, told } of ties)
    for (const entity of [from, to]) weights.set(entity, (weights.get(entity) ?? 0) + told.length);
  const kept = [...weights].sort(([a, m], [b, n]) => n - m || a - b).slice(0, mostNodes);
  const isKept = new Set(kept.map(([entity]) => entity));
  const between = ties.filter(({ from, to }) => isKept.has(from) && isKept.has(to));
  const tied = new Set(between.flatMap(({ from, to }) => [from, to]));
  const nodes = kept
    .filter(([entity]) => tied.has(entity))
    .map(([entity, weight]) => ({ entity, weight, x: 0, y: 0 }));
  return { nodes, ties: between };
}

const steps = 300;

/** Places `nodes` on `width` × `height`; the same nodes and ties always lie the same way. */
export function layOut(nodes: Node[], ties: readonly Tie[], width: number, height: number): void {
  const links = ties.map(({ from, to, told }) => ({
    source: nodes.findIndex(({ entity }) => entity === from),
    target: nodes.findIndex(({ entity }) => entity === to),
    told: told.length,
  }));
  nodes.forEach((node, n) => {
    const angle = (2 * Math.PI * n) / nodes.length; // a start that depends on nothing but the order
    node.x = width / 2 + Math.cos(angle) * width * 0.3;
    node.y = height / 2 + Math.sin(angle) * height * 0.3;
  });
  const simulation = forceSimulation(nodes)
    .force(
      "links",
      forceLink(links)
        .distance(Math.min(width, height) / 4)
        .strength(0.4),
    )
    .force("apart", forceManyBody().strength(-Math.min(width, height)))
    .force(
      "names",
      forceCollide<Node>((node) => 16 + Math.min(30, entities[node.entity]!.name.length * 2.4)),
    )
    .force("x", forceX(width / 2).strength(0.09))
    .force("y", forceY(height / 2).strength(0.14))
    .stop();
  simulation.tick(steps);
  const side = width < 500 ? 50 : 80; // half a name
  stretch(nodes, "x", side, width - side);
  stretch(nodes, "y", 18, height - 30);
}

/** Moves and scales what was laid out so that it fills the paper from `from` to `to`. */
function stretch(nodes: readonly Node[], axis: "x" | "y", from: number, to: number): void {
  const places = nodes.map((node) => node[axis]);
  const [least, most] = [Math.min(...places), Math.max(...places)];
  for (const node of nodes)
    node[axis] =
      most === least
        ? (from + to) / 2
        : from + ((node[axis] - least) / (most - least)) * (to - from);
}

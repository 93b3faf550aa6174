import type { ScaleTime } from "d3-scale";

const msPerDay = 86_400_000;
const labelWidth = 70; // px, of the longest: "September"

/** About `most` moments of a scale of days, none within a day. */
export const dayTicks = (x: ScaleTime<number, number>, most: number): readonly Date[] =>
  x.ticks(most).filter((tick) => tick.getTime() % msPerDay === 0);

/** A grid of days with their names on top; a name at an edge of the plot ends there. */
export function Ticks(plot: {
  readonly x: ScaleTime<number, number>;
  readonly most: number;
  readonly top: number; // px
  readonly width: number; // px, of the plot
  readonly height: number;
}) {
  const { x, most, top, width, height } = plot;
  return dayTicks(x, most).map((tick) => (
    <g transform={`translate(${x(tick)} 0)`}>
      <line class="grid" y1={top} y2={height} />
      <text class="tick" y={12} text-anchor={anchorOf(x(tick), width)}>
        {x.tickFormat(most)(tick)}
      </text>
    </g>
  ));
}

function anchorOf(place: number, width: number): "start" | "middle" | "end" {
  if (place < labelWidth / 2) return "start";
  return place > width - labelWidth / 2 ? "end" : "middle";
}

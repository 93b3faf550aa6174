import type { Figure } from "./report.ts";

/** The least that a figure may be: by measure of `pnpm bench`, by set, by metric. */
export interface Floors {
  readonly [measure: string]: {
    readonly [set: string]: { readonly [metric: string]: number };
  };
}

/** One floor held against what was measured; `came` is absent where there is no such figure. */
export interface FloorCheck {
  readonly measure: string;
  readonly set: string;
  readonly metric: string;
  readonly floor: number;
  readonly came?: number;
}

/** Every floor of a measure, in the order in which they are written. */
export function checkFloors(
  measure: string,
  floors: Floors[string],
  figures: readonly Figure[],
): FloorCheck[] {
  return Object.entries(floors).flatMap(([set, metrics]) =>
    Object.entries(metrics).map(([metric, floor]) => {
      const figure = figures.find((one) => one.set === set && one.metric === metric);
      return { measure, set, metric, floor, ...(figure && { came: figure.value }) };
    }),
  );
}

/** Whether a floor that was measured is not reached. */
export const isShort = ({ came, floor }: FloorCheck): boolean =>
  came !== undefined && !(came >= floor);

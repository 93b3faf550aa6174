import { readFileSync } from "node:fs";

/** A TopoJSON file: lines that neighbours share, and areas made of them. */
interface Topology {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [dx: number, dy: number])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Shape[] }>>;
}

type Shape = {
  readonly id?: string; // ISO 3166-1 numeric, or FIPS
  readonly properties: { readonly name: string };
} & (
  | { readonly type: "Polygon"; readonly arcs: readonly Ring[] }
  | { readonly type: "MultiPolygon"; readonly arcs: readonly (readonly Ring[])[] }
);

type Ring = readonly number[]; // arcs by index; ~index is the same, backwards
type Line = readonly (readonly [longitude: number, latitude: number])[];

/** Degrees of latitude and longitude. */
export type Point = readonly [latitude: number, longitude: number];

/** An area with the outlines of its pieces; holes are left out. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly pieces: readonly Line[];
}

/** The areas of a layer of a TopoJSON file. */
export function outlinesOf(file: string, layer: string): Outline[] {
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const arcs = linesOf(topology);
  const lineOf = (ring: Ring): Line =>
    ring.flatMap((index) => (index < 0 ? arcs[~index]!.toReversed() : arcs[index]!));
  const shapes = topology.objects[layer]?.geometries ?? [];
  return shapes.map((shape) => {
    const polygons = shape.type === "Polygon" ? [shape.arcs] : (shape.arcs ?? []);
    const pieces = polygons.map(([outer = []]) => lineOf(outer));
    return { id: shape.id ?? "", name: shape.properties.name, pieces };
  });
}

/** Each arc in degrees: the file has steps on a grid. */
function linesOf({ arcs, transform: { scale, translate } }: Topology): Line[] {
  return arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

/** Sums over the area of a piece, from its outline by Green's theorem. */
interface Extent {
  readonly area: number;
  readonly latitude: number; // times area
  readonly longitude: number; // times area
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

const radians = Math.PI / 180;

/** Degrees of longitude as from -180 to 180. */
export const turned = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

function extentOf(line: Line): Extent {
  let [area, latitude, longitude] = [0, 0, 0];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let x = line[0]?.[0] ?? 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [from, to] = [line[i]!, line[i + 1]!];
    // Over the date line: on, and not back around the world.
    const step = turned(to[0] - from[0]);
    const [phi, lambda] = [((from[1] + to[1]) / 2) * radians, x + step / 2];
    area -= Math.sin(phi) * step;
    latitude -= ((phi * Math.sin(phi) + Math.cos(phi)) / radians) * step;
    longitude -= lambda * Math.sin(phi) * step;
    x += step;
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, to[1]), Math.max(north, to[1])];
  }
  const sign = area < 0 ? -1 : 1; // an outline may run either way
  return {
    area: sign * area,
    latitude: sign * latitude,
    longitude: sign * longitude,
    box: [west, south, east, north],
  };
}

/** The mean point of all pieces; undefined for what is too small to have an area at the file's scale. */
export const middleOf = ({ pieces }: Outline): Point | undefined => meanOf(pieces.map(extentOf));

/**
 * The mean point of the largest piece and of what lies within a degree of it, and so on: without
 * Alaska, Hawaii, French Guiana, with Corsica and Tasmania.
 */
export function mainlandMiddleOf({ pieces }: Outline): Point | undefined {
  const rest = pieces.map(extentOf).sort((a, b) => b.area - a.area);
  const main = rest.splice(0, 1);
  for (const piece of main)
    for (let i = rest.length - 1; i >= 0; i--)
      if (isClose(piece, rest[i]!)) main.push(...rest.splice(i, 1)); // and is looked at in its turn
  return meanOf(main);
}

const degreesApart = 1;

const isClose = ({ box: a }: Extent, { box: b }: Extent): boolean =>
  a[0] - degreesApart <= b[2] &&
  b[0] - degreesApart <= a[2] &&
  a[1] - degreesApart <= b[3] &&
  b[1] - degreesApart <= a[3];

function meanOf(extents: readonly Extent[]): Point | undefined {
  const sum = (of: (extent: Extent) => number) =>
    extents.reduce((total, extent) => total + of(extent), 0);
  const area = sum((extent) => extent.area);
  if (area === 0) return undefined;
  return [sum(({ latitude }) => latitude) / area, turned(sum(({ longitude }) => longitude) / area)];
}

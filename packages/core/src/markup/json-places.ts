import type { Piece } from "./pieces.ts";

/** A way into a JSON value: names of fields and places in arrays. */
export type JsonPath = readonly (string | number)[];

/**
 * Where the value that `path` leads to begins in JSON text that has been parsed: `JSON.parse` gives values
 * without their places. Of a name that stands twice the last counts, as there.
 *
 * @param from Where the value that the path starts at begins.
 */
export function placeOf(json: string, from: number, path: JsonPath): number | undefined {
  let at = skipSpace(json, from);
  for (const step of path) {
    const found = typeof step === "number" ? elementAt(json, at, step) : fieldAt(json, at, step);
    if (found === undefined) return undefined;
    at = found;
  }
  return at;
}

/** The end of the value that begins at `from`. */
export function endOfValue(json: string, from: number): number {
  let depth = 0;
  for (let at = from; at < json.length; at++) {
    const unit = json[at];
    if (unit === '"') {
      at = endOfString(json, at) - 1;
      if (depth === 0) return at + 1;
    } else if (unit === "{" || unit === "[") depth++;
    else if (unit === "}" || unit === "]") {
      if (depth <= 1) return depth === 1 ? at + 1 : at;
      depth--;
    } else if (depth === 0 && (unit === "," || /\s/.test(unit ?? ""))) return at;
  }
  return json.length;
}

/** The characters of the string that opens at `at`: those written as they are, and each escape by itself. */
export function piecesOfString(json: string, at: number): Piece[] {
  const end = endOfString(json, at) - 1; // the closing mark
  const pieces: Piece[] = [];
  let from = at + 1;
  for (let i = from; i < end; ) {
    if (json[i] !== "\\") {
      i++;
      continue;
    }
    if (i > from) pieces.push({ data: json.slice(from, i), from, to: i });
    const to = i + (json[i + 1] === "u" ? 6 : 2);
    pieces.push({ data: meaningOf(json.slice(i, to)), from: i, to });
    i = to;
    from = to;
  }
  if (end > from) pieces.push({ data: json.slice(from, end), from, to: end });
  return pieces;
}

function meaningOf(sequence: string): string {
  return JSON.parse(`"${sequence}"`) as string;
}

/** Where each value in the object or array at `at` begins, by its name or place; in one walk. */
export function placesWithin(json: string, at: number): Map<string | number, number> {
  const places = json[at] === "{" ? fieldsAt(json, at) : elementsAt(json, at);
  return new Map(places);
}

function fieldAt(json: string, at: number, name: string): number | undefined {
  let found: number | undefined;
  for (const [key, value] of fieldsAt(json, at)) if (key === name) found = value;
  return found;
}

function elementAt(json: string, at: number, index: number): number | undefined {
  for (const [i, value] of elementsAt(json, at)) if (i === index) return value;
  return undefined;
}

type Place = readonly [step: string | number, at: number];

function* fieldsAt(json: string, at: number): Generator<Place> {
  if (json[at] !== "{") return;
  let next = skipSpace(json, at + 1);
  while (json[next] === '"') {
    const keyEnd = endOfString(json, next);
    const value = skipSpace(json, skipSpace(json, keyEnd) + 1); // behind the colon
    yield [JSON.parse(json.slice(next, keyEnd)) as string, value];
    next = skipSpace(json, endOfValue(json, value));
    if (json[next] !== ",") return;
    next = skipSpace(json, next + 1);
  }
}

function* elementsAt(json: string, at: number): Generator<Place> {
  if (json[at] !== "[") return;
  let next = skipSpace(json, at + 1);
  for (let i = 0; json[next] !== "]" && next < json.length; i++) {
    yield [i, next];
    next = skipSpace(json, endOfValue(json, next));
    if (json[next] !== ",") return;
    next = skipSpace(json, next + 1);
  }
}

function skipSpace(json: string, from: number): number {
  let at = from;
  while (at < json.length && /\s/.test(json[at]!)) at++;
  return at;
}

function endOfString(json: string, at: number): number {
  for (let i = at + 1; i < json.length; i++) {
    if (json[i] === "\\") i++;
    else if (json[i] === '"') return i + 1;
  }
  return json.length;
}

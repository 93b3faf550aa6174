import type { SourceDocument } from "../formats/document.ts";
import { endOfValue, type JsonPath, placeOf } from "../markup/json-places.ts";
import { reject } from "../markup/read-file.ts";
import type { Line } from "../ndjson/lines.ts";
import { type Fields, isFields } from "./ninjs-fields.ts";

/** An item of news in a file of JSON, and where it begins. */
export interface JsonItem {
  readonly uri: string;
  readonly value: Fields;
  readonly start: number;
  readonly isAll: boolean; // of the file
}

type FoundItem =
  | ({ readonly ok: true } & JsonItem)
  | { readonly ok: false; readonly reject: SourceDocument };

const listNames = ["items", "item", "news", "newsitems", "results"];

/** The items of a file: the value itself, or those of a list or of a list in an envelope. */
export function* itemsIn(json: string, uri: string): Generator<FoundItem> {
  const parsed = parsedOf(json);
  if (parsed === undefined) {
    if (json.trim() !== "") yield damaged(json, uri);
    return;
  }
  const list = listIn(parsed.value);
  if (list) yield* itemsOfList(json, uri, list);
  else yield one(json, uri, parsed.value, 0, true);
}

/** The items of a list that `path` leads to. */
export function* itemsOfList(
  json: string,
  uri: string,
  { list, path, inner = [] }: { list: readonly unknown[]; path: JsonPath; inner?: JsonPath },
): Generator<FoundItem> {
  let at = placeOf(json, 0, [...path, 0]) ?? 0;
  for (const [i, each] of list.entries()) {
    const value = inner.reduce<unknown>((held, step) => (isFields(held) ? held[step] : held), each);
    const start = placeOf(json, at, inner) ?? at;
    yield one(json, `${uri}:${i + 1}`, value, start, false);
    at = endOfValue(json, at);
    while (at < json.length && /[\s,]/.test(json[at]!)) at++;
  }
}

function one(json: string, uri: string, value: unknown, from: number, isAll: boolean): FoundItem {
  if (!isFields(value)) {
    const message = `${uri}: expected an object of JSON, got ${Array.isArray(value) ? "an array" : typeof value}`;
    return { ok: false, reject: { uri, ...reject("record/invalid", message) } };
  }
  return { ok: true, uri, value, start: placeOf(json, from, []) ?? from, isAll };
}

function listIn(value: unknown): { list: readonly unknown[]; path: JsonPath } | undefined {
  if (Array.isArray(value)) return { list: value, path: [] };
  if (!isFields(value)) return undefined;
  for (const name of listNames) {
    const list = value[name];
    if (Array.isArray(list)) return { list, path: [name] };
  }
  return undefined;
}

/** The item in one line of a file. */
export function itemInLine(line: Line, uri: string): FoundItem {
  const where = `${uri}:${line.line}`;
  if (!line.ok) {
    const { code, message } = line.error;
    return { ok: false, reject: { uri: where, kind: "reject", code, message } };
  }
  const parsed = parsedOf(line.text);
  return parsed ? one(line.text, where, parsed.value, 0, true) : damaged(line.text, where);
}

function damaged(json: string, uri: string): FoundItem {
  const message = `${uri}: expected JSON, got ${JSON.stringify(json.trim().slice(0, 60))}`;
  return { ok: false, reject: { uri, ...reject("record/invalid", message) } };
}

function parsedOf(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    return undefined;
  }
}

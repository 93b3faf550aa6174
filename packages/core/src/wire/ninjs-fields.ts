import type { JsonPath } from "../markup/json-places.ts";

/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The field of that name in any spelling: ninjs 3 writes "versionCreated" for the "versioncreated" of 1 and 2. */
export function fieldOf(value: Fields, name: string): unknown {
  const key = keyOf(value, name);
  return key === undefined ? undefined : value[key];
}

function keyOf(value: Fields, name: string): string | undefined {
  return Object.keys(value).find((key) => key.toLowerCase() === name);
}

/** A string or number as text; "" where there is none. */
export function stringIn(value: Fields, name: string): string {
  const found = fieldOf(value, name);
  return typeof found === "string" ? found.trim() : typeof found === "number" ? String(found) : "";
}

/** Names in fields that hold one, a list of them, or a list of objects with one. */
export function namesIn(value: Fields, ...names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const found = fieldOf(value, name);
    const list: readonly unknown[] = Array.isArray(found) ? found : [found];
    return list.flatMap((each) => {
      const said = typeof each === "string" ? each : isFields(each) ? stringIn(each, "name") : "";
      return said.trim() === "" ? [] : [said.trim()];
    });
  });
}

/** A text that an item states, where it stands, and in what form: "body_xhtml", "main text/plain". */
export interface StatedText {
  readonly text: string;
  readonly path: JsonPath;
  readonly form: string;
}

/**
 * The texts of one property, in the order of the item: "headline" and its kin "headline_extended" of ninjs 1,
 * and lists of objects with `value` of ninjs 2 and 3, the one whose role is "main" first.
 */
export function textsIn(value: Fields, name: string, listName: string): StatedText[] {
  const own = Object.entries(value).flatMap(([key, text]): StatedText[] => {
    const lower = key.toLowerCase();
    const isOne = lower === name || lower.startsWith(`${name}_`) || lower === listName;
    return isOne && typeof text === "string" && text.trim() !== ""
      ? [{ text, path: [key], form: lower }]
      : [];
  });
  const inLists = [listName, `${name}s`].flatMap((list) => {
    const key = keyOf(value, list);
    return key === undefined ? [] : listed(value[key], key);
  });
  const plainName = own.filter(({ form }) => form === name);
  return [...plainName, ...own.filter((each) => !plainName.includes(each)), ...inLists];
}

function listed(list: unknown, key: string): StatedText[] {
  if (!Array.isArray(list)) return [];
  const found = list.flatMap((each: unknown, i): (StatedText & { role: string })[] => {
    if (!isFields(each)) return [];
    const field = ["value", "by", "name"].find((name) => typeof each[name] === "string");
    if (field === undefined) return [];
    const role = stringIn(each, "role");
    return [
      {
        text: each[field] as string,
        path: [key, i, field],
        role,
        form: `${role} ${stringIn(each, "contenttype")}`,
      },
    ];
  });
  return [
    ...found.filter(({ role }) => role === "main"),
    ...found.filter(({ role }) => role !== "main"),
  ];
}

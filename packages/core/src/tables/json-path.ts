/**
 * The value at `path` in `row`: "body", "fields.headline", "blocks[0].text". A key that is the whole path
 * goes first, so that "dc.title" finds a column of that name. Undefined where there is none.
 */
export function readPath(row: unknown, path: string): unknown {
  if (isObject(row) && Object.hasOwn(row, path)) return row[path];
  let value: unknown = row;
  for (const step of path.split(/[.[\]]+/)) {
    if (step === "") continue;
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** Whether `value` is an object of JSON and no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const maxShown = 20;

/** The paths in `row` that hold something, those of objects in it too, for messages. */
export function pathsOf(row: Readonly<Record<string, unknown>>): string {
  const paths = Object.entries(row).flatMap(([key, value]) =>
    isObject(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  );
  const shown = paths.slice(0, maxShown).map((path) => path.slice(0, 60));
  const more = paths.length - shown.length;
  return paths.length === 0 ? "none" : `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

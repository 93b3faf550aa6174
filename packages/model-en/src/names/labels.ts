/** What a name can be, in the order of the model's labels. */
export const nameTypes = [
  "person",
  "organization",
  "place",
  "group",
  "event",
  "law",
  "work",
  "product",
] as const;
/** What kind of thing a name is of, as the model labels it. */
export type NameType = (typeof nameTypes)[number];

// A token is outside all names, or begins, continues, ends or alone makes up a name of some type.
export const OUTSIDE = 0;
export const begin = (type: number): number => 1 + 4 * type;
export const inside = (type: number): number => 2 + 4 * type;
export const last = (type: number): number => 3 + 4 * type;
export const single = (type: number): number => 4 + 4 * type;
export const LABELS = 1 + 4 * nameTypes.length;

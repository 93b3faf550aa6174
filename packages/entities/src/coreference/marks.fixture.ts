import { type EntityId, EntityType } from "@corpus/core";
import { mark, unmark } from "@corpus/testing";
import type { FoundName } from "../names/find-names.ts";
import type { Resolved } from "./resolve-entities.ts";

// Marks say type (or form) and entity: [person-mara:Dole], [title-mara:president]; "gov" is a place
// that acts as a government. Names are handed in, so that finding them is not what is tested here.
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly entity: string;
}

/** The marks of a case, in order. */
export function readMarks(marked: string): Labelled[] {
  const found: Labelled[] = [];
  for (const { index, 1: kind = "", 2: entity = "" } of marked.matchAll(/\[([a-z]+)-(\w+):/g)) {
    const start = unmark(marked.slice(0, index)).length;
    const words = marked.slice(index, marked.indexOf("]", index) + 1);
    found.push({ start, end: start + unmark(words).length, kind, entity });
  }
  return found;
}

export const typeOf = (kind: string) =>
  kind === "gov" ? "place" : EntityType.safeParse(kind).data;

/** The names of a case as a finder gives them. */
export function namesOf(marks: readonly Labelled[]): FoundName[] {
  return marks.flatMap(({ start, end, kind }): FoundName[] => {
    const type = typeOf(kind);
    return type ? [{ start, end, type, confidence: 1, rule: "names/given" }] : [];
  });
}

/** The output written as a case is: each entity under the name that the case gives its first mention. */
export function show(text: string, marks: readonly Labelled[], { mentions }: Resolved): string {
  const labels = new Map<EntityId, string>();
  const taken = new Set<string>();
  for (const { start, entity } of mentions) {
    if (labels.has(entity)) continue;
    let label = marks.find((m) => m.start === start)?.entity ?? "unexpected";
    while (taken.has(label)) label += "2"; // two entities where the case has one
    taken.add(label);
    labels.set(entity, label);
  }
  return mark(
    text,
    mentions.map(({ start, end, form, type, actsAs, entity }) => {
      const kind = form === "name" ? (actsAs ? "gov" : type) : form;
      return { start, end, label: `${kind}-${labels.get(entity)}` };
    }),
  );
}

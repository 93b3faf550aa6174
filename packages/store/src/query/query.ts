/** A full-text query as a tree. Offsets are UTF-16 code units into the query. */
export type Query =
  | { readonly kind: "term"; readonly text: string; readonly isPrefix: boolean }
  | {
      readonly kind: "near"; // the terms, in any order, with at most `distance` words between
      readonly terms: readonly string[];
      readonly distance: number;
    }
  | { readonly kind: "headline"; readonly of: Query } // in the headline alone
  | { readonly kind: "or"; readonly parts: readonly Query[] }
  | {
      readonly kind: "and";
      readonly parts: readonly Query[]; // at least one
      readonly without: readonly Query[];
    };

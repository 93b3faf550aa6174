/** Words and marks at which a clause or an aside begins, by kind. Folded. */
export const clauseEdges: ReadonlyMap<string, string> = new Map(
  Object.entries({
    comma: ",",
    stop: "; : — – -- ( )",
    relative: "that who whom whose which where",
    and: "and or but",
    adverbial: "when while as because after before since if although though until",
    to: "to",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

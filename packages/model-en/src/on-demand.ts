/**
 * A layer of a document that is made sentence by sentence: of the sentences asked for, by index, or of
 * all. Every call gives the same columns; what they hold of sentences that nobody asked for yet is blank.
 */
export type OnDemand<T> = (sentences?: Iterable<number>) => T;

/**
 * @param bounds The first token of each sentence, and at last the number of tokens.
 * @param fill Writes the tokens `[first, end)` of a sentence into `columns`; is called once a sentence.
 */
export function onDemand<T>(
  bounds: Int32Array,
  columns: T,
  fill: (first: number, end: number) => void,
): OnDemand<T> {
  const isFilled = new Uint8Array(Math.max(0, bounds.length - 1));
  return (sentences = isFilled.keys()) => {
    for (const s of sentences) {
      if (isFilled[s] === undefined)
        throw new RangeError(
          `expected a sentence from 0 to ${isFilled.length - 1}, got ${s}; sentences are places in words.sentences`,
        );
      if (isFilled[s] === 0) fill(bounds[s]!, bounds[s + 1]!);
      isFilled[s] = 1;
    }
    return columns;
  };
}

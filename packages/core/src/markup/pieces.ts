/** Characters with their place in the file, in UTF-16 code units; where `to - from` is not their length, an entity or escape. */
export interface Piece {
  readonly data: string;
  readonly from: number;
  readonly to: number;
}

/** Pieces as one string, and where its characters lie in the file. */
export interface Joined {
  readonly text: string;
  startOf(offset: number): number; // of the character at `offset`
  endOf(offset: number): number; // behind the character at `offset`
  between(start: number, end: number): Piece[];
}

/** A whole file as one piece. */
export function wholeOf(text: string): Joined {
  return joined([{ data: text, from: 0, to: text.length }]);
}

export function joined(pieces: readonly Piece[]): Joined {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { data } of pieces) {
    starts.push(length);
    parts.push(data);
    length += data.length;
  }
  // The piece that holds `offset`, and how far into it.
  const find = (offset: number) => {
    const index = lastUpTo(starts, offset);
    return { piece: pieces[index], into: offset - (starts[index] ?? 0) };
  };
  return {
    text: parts.join(""),
    startOf(offset) {
      const { piece, into } = find(offset);
      if (!piece) return 0;
      return isVerbatim(piece) ? piece.from + into : piece.from;
    },
    endOf(offset) {
      const { piece, into } = find(offset);
      if (!piece) return 0;
      return isVerbatim(piece) ? piece.from + into + 1 : piece.to;
    },
    between(start, end) {
      const found: Piece[] = [];
      for (let i = Math.max(0, lastUpTo(starts, start)); i < pieces.length; i++) {
        const at = starts[i]!;
        if (at >= end) break;
        const piece = pieces[i]!;
        const from = Math.max(start - at, 0);
        const to = Math.min(end - at, piece.data.length);
        if (to > from) found.push(cut(piece, from, to));
      }
      return found;
    },
  };
}

function cut(piece: Piece, from: number, to: number): Piece {
  const data = piece.data.slice(from, to);
  return isVerbatim(piece)
    ? { data, from: piece.from + from, to: piece.from + to }
    : { data, from: piece.from, to: piece.to };
}

function isVerbatim({ data, from, to }: Piece): boolean {
  return to - from === data.length;
}

// The index of the last start that is `offset` or less.
function lastUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

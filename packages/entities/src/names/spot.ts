import { personNameUse } from "../knowledge/person-names.ts";
import { capitalShare } from "../knowledge/words.ts";
import type { Prose } from "../prose.ts";
import { knownAs } from "./gazetteer.ts";
import { placeHeads } from "./heads.lexicon.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { findRuns } from "./runs.ts";
import { casingOf, lower, nameOf, type Scan } from "./scan.ts";
import { Gap, readWords } from "./words.ts";

/** A stretch that may be a name, with the sentence around it. */
export interface Spot {
  readonly scan: Scan;
  readonly piece: Piece;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isSure: boolean; // its capitals are not owed to its place in the sentence or to a headline
}

const isAtStart = ({ words, casing }: Scan, { first }: Piece) =>
  casing !== "sentence" ||
  words.gap[first] === Gap.start ||
  words.gap[first] === Gap.open ||
  words.gap[first] === Gap.other;

function spotOf(scan: Scan, piece: Piece): Spot {
  const { words } = scan;
  return {
    scan,
    piece,
    name: nameOf(scan, piece.first, piece.end),
    start: words.start[piece.first]!,
    end: words.end[piece.end - 1]!,
    isSure: !isAtStart(scan, piece),
  };
}

/** "Actor Tom Hanks", "Rebels Hamas": the word that owes its capital to the sentence is put off. */
function withoutOpening(spot: Spot, sure: ReadonlySet<string>): Spot {
  const { scan, piece } = spot;
  if (spot.isSure || piece.end - piece.first < 2 || sure.has(spot.name)) return spot;
  if (capitalShare(lower(scan, piece.first)) !== 0 || scan.known(spot.name).evidence.length > 0)
    return spot;
  if (placeHeads.has(lower(scan, piece.first))) return spot; // "Lake Chad"
  const rest = spotOf(scan, { ...piece, first: piece.first + 1 });
  const given = personNameUse(lower(scan, piece.first + 1))?.given ?? 0;
  const { isPlace, isGroup } = scan.known(rest.name);
  return sure.has(rest.name) || given >= 3 || isPlace || isGroup ? rest : spot;
}

/** Every stretch of the prose that may be a name, sorted by start; none overlap. */
export function spotNames(prose: Pick<Prose, "text" | "sentences">): Spot[] {
  const spots: Spot[] = [];
  for (const { start, end } of prose.sentences) {
    const words = readWords(prose.text, start, end);
    const bare = { text: prose.text, words, known: knownAs, lowered: [] };
    const scan: Scan = { ...bare, casing: casingOf(bare) };
    for (const run of findRuns(scan)) {
      for (const piece of piecesOf(scan, run)) spots.push(spotOf(scan, piece));
    }
  }
  const sure = new Set(spots.filter(({ isSure }) => isSure).map(({ name }) => name));
  return spots.map((spot) => withoutOpening(spot, sure));
}

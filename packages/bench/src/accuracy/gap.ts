import { type Mention, parseText } from "@corpus/core";
import { type FoundName, findNames, readProse, resolveEntities } from "@corpus/entities";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { type Figure, f1 } from "../report.ts";

type Report = ((line: string) => void) | undefined;

interface GapName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly coref: boolean;
}

interface GapRow {
  readonly id: string;
  readonly text: string;
  readonly pronoun: { readonly start: number; readonly end: number; readonly text: string };
  readonly A: GapName;
  readonly B: GapName;
}

/**
 * GAP (Webster et al. 2018): whether a pronoun means one, the other or neither of two names. With the two names given, and
 * with the names that the model finds, of which the one that overlaps stands for the given one.
 */
export async function gapFigures(report: Report): Promise<Figure[]> {
  const file = sharedFile("data", "coref", "gap-development.jsonl");
  if (file === undefined) return [];
  const given = newGapCounts();
  const found = newGapCounts();
  for (const row of await readJsonLines<GapRow>(file)) {
    const prose = readProse(parseText(row.text, { segmented: true }));
    const names = findNames(prose);
    const free = resolveEntities(prose, names).mentions;
    countGap(row, free, found, (m, { start, end }) => m.start < end && start < m.end);
    const { mentions } = resolveEntities(prose, withGiven(names, [row.A, row.B]));
    countGap(row, mentions, given, (m, { start, end }) => m.start === start && m.end === end);
    reportGap(row, mentions, report);
  }
  return [
    ...gapScores("GAP development, names given", given, undefined),
    ...gapScores("GAP development", found, 0.7),
  ];
}

const genders = ["both", "male", "female"] as const;
type GapCounts = { readonly [gender in (typeof genders)[number]]: number[] }; // right, said, gold
const newGapCounts = (): GapCounts => ({ both: [0, 0, 0], male: [0, 0, 0], female: [0, 0, 0] });

const pronounAt = ({ pronoun }: GapRow, mentions: readonly Mention[]) =>
  mentions.find((m) => m.start === pronoun.start && m.form === "pronoun");

function countGap(
  row: GapRow,
  mentions: readonly Mention[],
  counts: GapCounts,
  isSide: (mention: Mention, side: GapName) => boolean,
): void {
  const pronoun = pronounAt(row, mentions);
  const gender = /^(?:s?her|she)/i.test(row.pronoun.text) ? "female" : "male";
  for (const side of [row.A, row.B]) {
    const own = mentions.find((m) => m.form === "name" && isSide(m, side));
    const said = pronoun !== undefined && own?.entity === pronoun.entity;
    for (const count of [counts.both, counts[gender]]) {
      if (said && side.coref) count[0]!++;
      if (said) count[1]!++;
      if (side.coref) count[2]!++;
    }
  }
}

function gapScores(set: string, counts: GapCounts, target: number | undefined): Figure[] {
  return genders.map((gender) => {
    const [right, found, gold] = counts[gender];
    const { p, r, f } = f1(right!, found!, gold!);
    return {
      ...{ set, metric: `F1, ${gender}`, value: f },
      ...(gender === "both" && target !== undefined && { target }),
      note: `P ${p.toFixed(3)} R ${r.toFixed(3)}, weights learned from it`,
    };
  });
}

function reportGap(row: GapRow, mentions: readonly Mention[], report: Report): void {
  const right = row.A.coref ? row.A : row.B.coref ? row.B : undefined;
  const pronoun = pronounAt(row, mentions);
  const meant = mentions.find((m) => m.entity === pronoun?.entity && m.form === "name");
  if (right)
    report?.(
      `gap ${row.id} ${row.pronoun.text}@${row.pronoun.start} → ${meant?.exact ?? "nobody"}, gold ${right.text}`,
    );
}

function withGiven(names: readonly FoundName[], given: readonly GapName[]): FoundName[] {
  const free = names.filter((name) =>
    given.every((g) => name.end <= g.start || name.start >= g.end),
  );
  const own = given.map(
    ({ start, end }): FoundName => ({
      start,
      end,
      type: "person",
      confidence: 1,
      rule: "names/given",
    }),
  );
  return [...free, ...own].sort((a, b) => a.start - b.start || b.end - a.end);
}

import type { Range, Relation } from "@corpus/core";
import type { Statement } from "../statements/read-statements.ts";
import { stem } from "../text/stem.ts";
import { stopwords } from "../text/stopwords.lexicon.ts";
import { findWords, type Words } from "../text/words.ts";
import type { Weighed } from "./items.ts";
import { isNegation } from "./polarity.ts";
import { compareValue, readValues } from "./read-values.ts";
import { claimOf, type Source, type Sources } from "./sources.ts";

/** A sentence of a copy, as words. */
interface Sentence {
  readonly source: Source;
  readonly statement: Statement;
  readonly words: Words;
}

/** A sentence with its words from `from` to before `to`, which are not those of the other copy. */
interface Changed extends Sentence {
  readonly from: number;
  readonly to: number;
}

const maxPairs = 45; // ten copies of one text, each with each
const maxChanged = 6; // words: more is another sentence
const minKept = 6; // words before and after, together
const sideWords = 3; // of the sentence, shown before and after the change

/** What was changed between the copies of one text, where the sentence around it is the same: a number, a name, a word. */
export function compareCopies(sources: Sources): readonly Weighed[] {
  const { all } = sources;
  const pairs = all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => (a.origin === b.origin ? [{ a, b }] : [])),
  );
  return pairs.slice(0, maxPairs).flatMap(({ a, b }) =>
    findEdits(a, b).map(([x, y]): Weighed => {
      const claims = [x, y].map((side) =>
        claimOf(sources, side.source.article, shownOf(side), textOf(side)),
      );
      const aspect = `changed in a copy: “${textOf(x)}” or “${textOf(y)}”`;
      return { item: { relation: relationOf(x, y), aspect, claims }, salience: 0.5 };
    }),
  );
}

type Edit = readonly [Changed, Changed];

/** The edits from one copy to the other; sentences are matched by the words they begin and end with. */
function findEdits(a: Source, b: Source): readonly Edit[] {
  const ours = sentencesOf(a);
  const theirs = sentencesOf(b);
  const known = new Set(theirs.map(normsOf));
  const kept = new Set(ours.map(normsOf));
  const changed = theirs.filter((sentence) => !kept.has(normsOf(sentence)));
  return ours
    .filter((sentence) => !known.has(normsOf(sentence)))
    .flatMap((sentence) => {
      const edits = changed.flatMap((other) => {
        const edit = editOf(sentence, other);
        return edit ? [edit] : [];
      });
      return edits.length === 1 ? edits : [];
    });
}

function sentencesOf(source: Source): readonly Sentence[] {
  return source.statements.map((statement) => ({
    source,
    statement,
    words: findWords(source.article.text, [statement]),
  }));
}

const normsOf = ({ words }: Sentence) => words.norms.join(" ");

function editOf(a: Sentence, b: Sentence): Edit | undefined {
  const [x, y] = [a.words.norms, b.words.norms];
  const shorter = Math.min(x.length, y.length);
  let before = 0;
  while (before < shorter && x[before] === y[before]) before++;
  let after = 0;
  while (after < shorter - before && x.at(-1 - after) === y.at(-1 - after)) after++;
  const [from, toX, toY] = [before, x.length - after, y.length - after];
  if (before + after < minKept || Math.max(toX, toY) - from > maxChanged) return undefined;
  const edit: Edit = [
    { ...a, from, to: toX },
    { ...b, from, to: toY },
  ];
  return tellsSomethingElse(edit) ? edit : undefined;
}

/** A word of content for another, or a negation: no spelling, plural or function word. */
function tellsSomethingElse([a, b]: Edit): boolean {
  const [x, y] = [a, b].map(({ words, from, to }) => words.norms.slice(from, to));
  if (x!.some(isNegation) !== y!.some(isNegation)) return true;
  const [stems, others] = [x!, y!].map((words) =>
    words.filter((word) => !stopwords.has(word)).map(stem),
  );
  return (
    stems!.length > 0 &&
    others!.length > 0 &&
    !stems!.every((word) => others!.includes(word)) &&
    !others!.every((word) => stems!.includes(word)) &&
    stems!.join("") !== others!.join("")
  );
}

function relationOf(a: Changed, b: Changed): Relation {
  const [negated, other] = [a, b].map(({ words, from, to }) =>
    words.norms.slice(from, to).some(isNegation),
  );
  if (negated !== other) return "conflicts";
  const theirs = valuesIn(b);
  const conflict = valuesIn(a).some((value) =>
    theirs.some((one) => one.key === value.key && compareValue(value, one) === "conflicts"),
  );
  return conflict ? "conflicts" : "differs";
}

function valuesIn(side: Changed) {
  const { start, end } = rangeOf(side, side.from, side.to);
  return readValues(side.statement).filter((value) => value.start < end && start < value.end);
}

const shownOf = (side: Changed) =>
  rangeOf(
    side,
    Math.max(0, side.from - sideWords),
    Math.min(side.words.norms.length, side.to + sideWords),
  );

/** From the word `from` to before the word `to`; where nothing is between, the end of the word before. */
function rangeOf({ words: { starts, ends } }: Changed, from: number, to: number): Range {
  if (from < to) return { start: starts[from]!, end: ends[to - 1]! };
  const at = from > 0 ? ends[from - 1]! : starts[0]!;
  return { start: at, end: at };
}

const textOf = (side: Changed) => {
  const { start, end } = rangeOf(side, side.from, side.to);
  return side.source.article.text.slice(start, end).replace(/\s+/g, " ") || "–";
};

import { rarityOf } from "../statements/rarity.ts";
import type { Statement } from "../statements/read-statements.ts";
import type { Term } from "../statements/terms.ts";
import { findWords } from "../text/words.ts";
import type { Weighed } from "./items.ts";
import { isName } from "./passages.ts";
import { isNegation } from "./polarity.ts";
import { claimOf, type Source, type Sources } from "./sources.ts";

/** A word that one source denies of something: "it would not be intelligence". */
interface Denial {
  readonly source: Source;
  readonly statement: Statement;
  readonly term: Term;
  readonly start: number; // of the negation
}

const maxReachChars = 12; // from the negation to what it denies: "not be intelligence"
const nearChars = 60; // within which the others must speak of the same
const besideChars = 2; // a word that makes one term with it: "intelligence sharing"
const minNear = 2; // or so many terms in the same sentences
const minRarity = 0.4; // of the word itself: what everybody says is denied of something else
const maxDenials = 200;

/** What one source denies and another affirms, beside something that both speak of. */
export function compareDenials(sources: Sources): readonly Weighed[] {
  const denials = sources.all.flatMap(readDenials).slice(0, maxDenials);
  const seen = new Set<string>();
  return denials.flatMap((denial) => {
    const { source, statement, term } = denial;
    if (seen.has(term.stem)) return [];
    const claims = sources.all.flatMap((other) => {
      if (other.origin === source.origin) return [];
      const affirmed = affirmedIn(other, denial);
      return affirmed ? [claimOf(sources, other.article, affirmed, "affirmed")] : [];
    });
    if (claims.length === 0) return [];
    seen.add(term.stem);
    const word = statement.article.text.slice(term.start, term.end);
    const denied = claimOf(
      sources,
      source.article,
      { start: denial.start, end: term.end },
      "denied",
      "negated",
    );
    const aspect = `whether it is so: ${word}`;
    return [
      { item: { relation: "conflicts", aspect, claims: [denied, ...claims] }, salience: 0.6 },
    ];
  });
}

const termText = (text: string, { start, end }: Term) => text.slice(start, end);

/** Words that deny what follows them: "without" and "refused" leave it open. */
const denies =
  /^(?:not?|never|(?:are|is|was|were|do|does|did|has|have|had|will|would|ca|could)n't|cannot)$/;

/** Stems of what a source did not do when it was asked: no fact of the story. */
const silence = new Set(
  "availabl clear comment elaborat immediat know repl respond specif suppos".split(" "),
);

function readDenials(source: Source): readonly Denial[] {
  const { article } = source;
  return source.statements.flatMap((statement) => {
    const words = findWords(article.text, [statement]);
    return words.norms.flatMap((word, w): Denial[] => {
      if (!denies.test(word)) return [];
      const start = words.starts[w]!;
      const term = statement.terms.find((t) => t.start >= words.ends[w]!);
      if (!term || isName(term.key) || rarityOf(term.stem) < minRarity || silence.has(term.stem))
        return [];
      if (words.norms[w + 1] === "only" || /ing$/.test(termText(article.text, term))) return [];
      if (term.start - words.ends[w]! > maxReachChars) return [];
      return [{ source, statement, term, start }];
    });
  });
}

/** Where `other` has the denied word without a negation, near something that the denial speaks of as well. */
function affirmedIn(other: Source, { statement, term }: Denial) {
  for (const said of other.statements) {
    const same = said.terms.find(({ stem }) => stem === term.stem);
    if (!same) continue;
    const near = said.terms.filter(
      ({ key, start, end }) =>
        key !== term.key &&
        !isName(key) &&
        statement.keys.has(key) &&
        start - same.end < nearChars &&
        same.start - end < nearChars,
    );
    const words = findWords(other.article.text, [said]).norms;
    const beside = near.filter(
      ({ start, end }) => Math.max(start - same.end, same.start - end) <= besideChars,
    );
    if (words.some(isNegation) || (beside.length === 0 && near.length < minNear)) continue;
    const [first] = near;
    return {
      start: Math.min(same.start, first!.start),
      end: Math.max(same.end, first!.end),
    };
  }
  return undefined;
}

import type { EntityType, Gazetteer } from "@corpus/core";
import type { RecognizedName, Recognizer } from "../names/recognizer.ts";

interface Phrase {
  readonly name: string; // with single blanks
  readonly type: EntityType;
}

/**
 * Finds the names of a gazetteer in a text: as written, capitals included, as whole words, the
 * longest that fits. A line may end inside a name. Work grows with the text, not with the list.
 */
export function gazetteerRecognizer(gazetteer: Gazetteer): Recognizer {
  const phrases = indexPhrases(gazetteer);
  return {
    name: gazetteer.name,
    *findNames(text, sentences) {
      for (const sentence of sentences) yield* findIn(text, sentence, phrases);
    },
  };
}

/** By the first word, longest first; of two entries with one name the first decides the type. */
function indexPhrases({ entries }: Gazetteer): ReadonlyMap<string, readonly Phrase[]> {
  const known = new Set<string>();
  const index = new Map<string, Phrase[]>();
  for (const { name, aliases = [], type } of entries)
    for (const written of [name, ...aliases]) {
      const plain = written.replace(/\s+/g, " ").trim();
      const first = firstWord(plain);
      if (first === undefined || known.has(plain)) continue;
      known.add(plain);
      const phrases = index.get(first);
      if (phrases) phrases.push({ name: plain, type });
      else index.set(first, [{ name: plain, type }]);
    }
  for (const phrases of index.values()) phrases.sort((a, b) => b.name.length - a.name.length);
  return index;
}

const firstWord = (text: string) => /[\p{L}\p{N}]+/u.exec(text)?.[0];

function* findIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): Generator<RecognizedName> {
  let behind = start;
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const { name, type } of phrases.get(word) ?? []) {
      const from = start + index - name.indexOf(word); // a name may open with a mark: "'Ndrangheta"
      const to = from < behind ? undefined : endOf(text, from, end, name);
      if (to === undefined) continue;
      yield { start: from, end: to, type };
      behind = to;
      break;
    }
  }
}

/** Where `name` ends in `text` if it stands at `from`; any white space there is a blank of the name. */
function endOf(text: string, from: number, limit: number, name: string): number | undefined {
  let at = from;
  for (const unit of name) {
    if (unit === " ") {
      const blank = at;
      while (at < limit && /\s/.test(text[at]!)) at++;
      if (at === blank) return undefined;
    } else if (text.startsWith(unit, at)) at += unit.length;
    else return undefined;
  }
  const isWhole = at <= limit && !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
  return isWhole ? at : undefined;
}

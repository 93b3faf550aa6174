import * as z from "zod";
import { CorpusError } from "../errors.ts";
import { CueMeaning } from "../model/annotation.ts";
import { issuesOf } from "../model/issues.ts";

/** What may follow a cue as the words reported. */
export const CueTakes = z.enum([
  "quote", // words in quotation marks: "joked: “Well”"
  "clause", // with or without that, or whether: "said it rained"
  "full-clause", // the same, but bare only where a verb shows in it: "knew he would", not "knew the city"
  "infinitive", // "vowed to return"
  "object", // a noun phrase: "condemned the raid"
  "name", // somebody or something, then what it is called: "called it “a farce”"
  "person", // somebody addressed first: "told reporters that"
  "about", // "spoke about the harbour": prepositions stand for what follows them
  "against",
  "as",
  "at",
  "by",
  "for",
  "in",
  "of",
  "on",
  "over",
  "to",
  "with",
]);
export type CueTakes = z.infer<typeof CueTakes>;

const oneWord: ReadonlySet<string> = new Set(["noun", "adjective", "adverb"]);

/**
 * A word, or several, that introduce what is reported. Kinds: `verb` ("say", "point out"), `noun`
 * ("warning that"), `adjective` ("is confident that"), `phrase`, which the speaker follows
 * ("according to"), and `adverb`, which names nobody ("reportedly").
 */
export const CueEntry = z
  .strictObject({
    cue: z
      .string()
      .max(60)
      .regex(/^[a-z]+(?:[ '-][a-z]+){0,3}$/, {
        error: "expected one to four words in small letters, such as “point out”",
      }),
    kind: z.enum(["verb", "noun", "adjective", "phrase", "adverb"]),
    meaning: CueMeaning.nullable(), // null: a listed one of that kind is a cue no longer
    takes: z.array(CueTakes).readonly(), // a verb, noun or adjective that takes nothing is no cue either
    forms: z
      .array(z.string().regex(/^[a-z]+$/, { error: "expected a word in small letters" }))
      .max(3)
      .readonly()
      .optional(), // of a verb's first word where no rule makes them: past, participle, "-ing"
  })
  // Looked up word by word: of more words one would never be found.
  .refine(({ cue, kind }) => !(oneWord.has(kind) && cue.includes(" ")), {
    path: ["cue"],
    error:
      "expected one word of a noun, an adjective or an adverb; verbs and phrases may have more",
  })
  .readonly();
export type CueEntry = z.infer<typeof CueEntry>;

const leastColumns = 4;
const mostColumns = 5;
const shownIssues = 10;
const form = "cue | kind | meaning | what it takes";

/**
 * The cues in a plain text, one a line: `warn | verb | warning | quote clause person of`, and where no
 * rule makes a verb's forms, `| swore sworn swearing` after that; `-` for a cue that takes nothing, as
 * phrases and adverbs do, and `-` for a meaning where the word of that kind is to be no cue.
 * Blank lines and those that start with `#` are left out.
 *
 * @param where What messages call the text: the path of the file.
 * @throws {CorpusError} "curation/invalid", with each problem's line, what was expected and what came.
 */
export function parseCues(text: string, where = "cues"): readonly CueEntry[] {
  const issues: string[] = [];
  const entries: CueEntry[] = [];
  const first = new Map<string, number>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const place = `${where}:${index + 1}`;
    const entry = readLine(trimmed);
    if (typeof entry === "string") {
      issues.push(`${place}: ${entry}`);
      continue;
    }
    const key = `${entry.cue}\n${entry.kind}\n${entry.meaning}`;
    const before = first.get(key);
    if (before !== undefined)
      issues.push(
        `${place}: expected each cue once with a meaning, got “${entry.cue}” again, as in line ${before}; put what both take into one`,
      );
    first.set(key, index + 1);
    entries.push(entry);
  }
  if (issues.length === 0) return entries;
  const more = issues.length - shownIssues;
  throw new CorpusError(
    "curation/invalid",
    [
      ...issues.slice(0, shownIssues),
      ...(more > 0 ? [`and ${more} more`] : []),
      `correct the file; each line reads “${form}”`,
    ].join("\n"),
  );
}

function readLine(line: string): CueEntry | string {
  const cells = line.split("|").map((cell) => cell.trim());
  if (cells.length < leastColumns || cells.length > mostColumns)
    return `expected “${form}”, got ${JSON.stringify(line.slice(0, 60))}`;
  const [cue, kind, meaning, takes = "", forms = ""] = cells;
  const parsed = CueEntry.safeParse({
    cue,
    kind,
    meaning: meaning === "-" ? null : meaning,
    takes: takes === "-" ? [] : takes.split(/\s+/),
    ...(forms !== "" && { forms: forms.split(/\s+/) }),
  });
  if (parsed.success) return parsed.data;
  return issuesOf(parsed.error)
    .slice(0, 1)
    .map(({ path: [column, item], message }) => {
      const cell = cells[columnNames.indexOf(String(column))] ?? "";
      const came = typeof item === "number" ? cell.split(/\s+/)[item] : cell;
      return `${column}: ${message}, got ${JSON.stringify(came)}`;
    })
    .join();
}

const columnNames = ["cue", "kind", "meaning", "takes", "forms"];

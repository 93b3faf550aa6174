import type { Edtf } from "@corpus/core";
import { type FormatName, formatNames, graphNames, tableNames } from "@corpus/export/formats";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Io } from "../io.ts";
import { naming, pathsHelp, type ReadFlags, readingOptions, refuseReading } from "../options.ts";
import { readOptions } from "../read-options.ts";
import { type FilterFlags, filterOf, withFilter } from "../store/command-line.ts";
import { nearest } from "./nearest.ts";

const help = `Formats:
  webannotation   W3C Web Annotation, JSON-LD: mentions, roles, quotes, times,
                  amounts, events
  conllu          CoNLL-U: words, tags, dependencies; mentions in MISC, as
                  CorefUD has them
  brat            a .txt and an .ann for each article, and annotation.conf; into
                  a folder
  newsarticle     schema.org NewsArticle, JSON-LD: metadata, body, entities,
                  quotations
  csv             tables articles, mentions, quotes, events; into a folder, or
                  one with --part
  parquet         the same tables for DuckDB, pandas, R
  gexf            a graph for Gephi: who did what to whom, and who is quoted
                  with whom
  spacy           spaCy's JSON (Doc.to_json), a document a line
  followthemoney  people, organisations, offices, events and mentions, for Aleph
                  and OpenSanctions

Offsets are code points in every format, as Python and R count. An article that
comes annotated, from corpus annotate or a store, is exported as it is; all
others are annotated first.

Examples:
  corpus export articles/ --to brat --out brat/
  corpus export articles/ --to csv --part quotes > quotes.csv
  corpus export articles/ --to conllu > articles.conllu
  corpus export --db news.db --speaker "Jacinda Ardern" --to gexf > ardern.gexf

To correct by hand what was found, and to score it:
  corpus annotate articles/ > out.ndjson
  corpus export out.ndjson --to brat --out corrected/    then open it in brat
  corpus eval --gold corrected/ out.ndjson`;

/** Adds `corpus export`: its options, checks and help. */
export function addExport(program: Command, io: Io, finish: (status: number) => void): void {
  const command = program
    .command("export")
    .argument("[PATH...]", pathsHelp)
    .summary("articles in the forms that other tools read")
    .description(
      "Writes annotated articles as Web Annotation, CoNLL-U, brat, JSON-LD, CSV, Parquet, GEXF, spaCy's JSON or FollowTheMoney.",
    )
    .addOption(
      naming(new Option("--to <format>", formatNames.join(" ")), formatNames)
        .argParser(formatCalled)
        .makeOptionMandatory(),
    )
    .option("--out <path>", "write to a new file or folder instead of standard output")
    .addOption(
      naming(
        new Option(
          "--part <name>",
          `of csv and parquet one table: ${tableNames.join(" ")}; of gexf one graph: ${graphNames.join(" ")}`,
        ),
        [...new Set([...tableNames, ...graphNames])],
      ),
    )
    .option(
      "--base <iri>",
      "what the IRIs of JSON-LD begin with, where a thing has no address of its own",
      "urn:corpus:",
    )
    .addOption(
      new Option(
        "--db <file>",
        "a store, in place of PATH; which of its articles, say the last options",
      ).env("CORPUS_DB"),
    );
  withFilter(readingOptions(command), "--until")
    .action(async (paths: string[], flags: ExportFlags) => {
      const { to, until, ...picked } = flags;
      const filter = filterOf({ ...picked, ...(until !== undefined && { to: until }) });
      check(command, paths, flags, Object.keys(filter), io);
      const { runExport } = await import("../commands/export.ts");
      const { layersFor } = await import("./formats.ts");
      const options = await readOptions(flags, layersFor(to), io);
      const { db, ...rest } = flags;
      const store = paths.length === 0 && db !== undefined && { store: { db, filter } };
      finish(await runExport(paths, { ...rest, ...options, ...store }, io));
    })
    .addHelpText("after", `\n${help}`);
}

interface ExportFlags extends ReadFlags, Omit<FilterFlags, "to"> {
  readonly to: FormatName; // the last date is `until` here
  readonly until?: Edtf;
  readonly out?: string;
  readonly part?: string;
  readonly base: string;
  readonly db?: string;
}

// What people call the formats elsewhere, so that they find ours.
const elsewhere: Readonly<Record<string, FormatName>> = {
  ...{ w3c: "webannotation", oa: "webannotation", "web-annotation": "webannotation" },
  ...{ conll: "conllu", "conll-u": "conllu", conll2003: "conllu", ud: "conllu" },
  ...{ standoff: "brat", ann: "brat", jsonld: "newsarticle", "json-ld": "newsarticle" },
  ...{ "schema.org": "newsarticle", excel: "csv", tsv: "csv", gephi: "gexf", graphml: "gexf" },
  ...{ json: "spacy", ftm: "followthemoney", aleph: "followthemoney" },
};

function formatCalled(given: string): FormatName {
  const format = formatNames.find((name) => name === given);
  if (format) return format;
  const meant = elsewhere[given.toLowerCase()] ?? nearest(given, formatNames);
  throw new InvalidArgumentError(
    `${meant ? `Did you mean ${meant}? ` : ""}There are ${formatNames.join(", ")}.`,
  );
}

const partsOf: Partial<Record<FormatName, readonly string[]>> = {
  csv: tableNames,
  parquet: tableNames,
  gexf: graphNames,
};

const withIris: readonly FormatName[] = ["webannotation", "newsarticle"];

/** Refuses what the flags cannot mean together, before anything is read. */
function check(
  command: Command,
  paths: readonly string[],
  { to, out, part, db }: ExportFlags,
  filter: readonly string[],
  io: Io,
): void {
  const refuse = (message: string) => command.error(`error: ${message}`);
  if (paths.length === 0 && db === undefined)
    refuse("expected a PATH to read, or --db with a store");
  if (paths.length > 0 && command.getOptionValueSource("db") === "cli")
    refuse("expected a PATH or --db, got both; export them one after the other");
  if (paths.length > 0 && filter.length > 0)
    refuse(
      `${filter.map(flagOf).join(", ")} picks articles of a store, and there is a PATH; corpus ingest makes a store of it`,
    );
  // Merges and splits hold between the articles of a graph, too.
  if (paths.length === 0) refuseReading(command, to === "gexf" ? ["overrides", "gazetteer"] : []);
  if (command.getOptionValueSource("base") === "cli" && !withIris.includes(to))
    refuse(`--base is for ${withIris.join(" and ")}, which have IRIs; ${to} has none`);
  const parts = partsOf[to];
  if (part !== undefined && !parts?.includes(part)) {
    const meant = parts && nearest(part, parts);
    refuse(
      parts
        ? `--part “${part}” is none of ${to}. ${meant ? `Did you mean ${meant}? ` : ""}There are ${parts.join(", ")}`
        : `--part is for ${Object.keys(partsOf).join(", ")}; ${to} comes in one piece`,
    );
  }
  const isMany = to === "brat" || ((to === "csv" || to === "parquet") && part === undefined);
  if (isMany && out === undefined)
    refuse(
      to === "brat"
        ? "brat keeps text and annotations apart, two files an article: expected --out with a folder"
        : `${to} comes in ${tableNames.length} tables: expected --out with a folder, or --part with one of ${tableNames.join(", ")}`,
    );
  if (to === "parquet" && out === undefined && io.stdout.isTTY)
    refuse("parquet is not for terminals: expected --out with a file, or a pipe");
}

const otherFlags: Readonly<Record<string, string>> = {
  quoteKind: "--quote-kind",
  eventType: "--event",
  to: "--until",
};
const flagOf = (key: string): string => otherFlags[key] ?? `--${key}`;

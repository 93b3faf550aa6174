import { defaultLayers } from "@corpus/entities/layers";
import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { type ReadFlags, readingOptions, wholeNumber } from "../options.ts";
import { readOptions } from "../read-options.ts";

const serveHelp = `Examples:
  corpus serve --port 8080            annotates what it is sent
  corpus serve articles/              and answers for the articles of a folder
  corpus serve --db news.db --ingest  and for those of a store that it adds to
  curl -s localhost:3210/v1/annotate -H 'Content-Type: text/plain' \\
    --data-binary @article.txt
  curl -s 'localhost:3210/v1/quotes?speaker=Ardern'

The token that clients must send is what the file of --token-file holds, or
CORPUS_TOKEN. Each request is a line of JSON on standard error, without its
words.`;

export interface ServeFlags extends ReadFlags {
  readonly port: number;
  readonly host: string;
  readonly db?: string;
  readonly ingest: boolean;
  readonly tokenFile?: string;
  readonly origin: readonly string[];
  readonly allowHost: readonly string[];
  readonly rate?: number;
  readonly quiet: boolean;
}

/** Adds `serve`: the HTTP server. */
export function addServe(program: Command, io: Io, finish: (status: number) => void): void {
  const command = program
    .command("serve")
    .summary("the HTTP server")
    .description(
      "Serves everything over HTTP until Ctrl-C: annotating, and a corpus where there is one, of a store or of the articles behind PATH.",
    )
    .argument(
      "[PATH...]",
      "files, globs, folders: read into a store that lasts as long as it runs",
    );
  readingOptions(command)
    .addOption(new Option("--db <file>", "the store to serve").env("CORPUS_DB"))
    .option("--ingest", "let clients put articles into the corpus", false)
    .addOption(
      new Option("--port <number>", "port to listen on; 0 takes a free one")
        .env("CORPUS_PORT")
        .default(3210)
        .argParser((value) => wholeNumber(value, 0, 65535)),
    )
    .addOption(
      new Option("--host <address>", "address to listen on; beyond this machine only if you say so")
        .env("CORPUS_HOST")
        .default("127.0.0.1"),
    )
    .addOption(
      list("--allow-host <names>", "names by which clients may call it, as behind a proxy").env(
        "CORPUS_ALLOW_HOST",
      ),
    )
    .addOption(
      new Option("--token-file <file>", "holds the token that clients must send").env(
        "CORPUS_TOKEN_FILE",
      ),
    )
    .addOption(
      list("--origin <urls>", "of pages that may use it from a browser").env("CORPUS_ORIGIN"),
    )
    .addOption(
      new Option("--rate <number>", "requests a minute that one client may make")
        .env("CORPUS_RATE")
        .argParser((value) => wholeNumber(value, 1)),
    )
    .option("--quiet", "log no requests", false)
    .action(async (paths: string[], flags: ServeFlags, self: Command) => {
      if (paths.length > 0 && self.getOptionValueSource("db") === "cli")
        self.error(
          "error: give a store with --db or a PATH, not both; `ingest` puts one into the other",
        );
      const { runServe } = await import("../commands/serve.ts");
      const read = await readOptions(flags, defaultLayers, io);
      finish(await runServe(paths, { ...flags, read }, io));
    })
    .addHelpText("after", `\n${serveHelp}`);
}

const list = (flags: string, description: string) =>
  new Option(flags, description)
    .default([], "none")
    .argParser((value, before: readonly string[]) => [
      ...before,
      ...value.split(",").map((one) => one.trim()),
    ]);

import { type EvalLayer, evalLayers, type TypeScheme } from "@corpus/eval";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { EvalSettings, Floor } from "../commands/eval.ts";
import type { Io } from "../io.ts";
import { namesOption, wholeNumber } from "../options.ts";
import { type LabelledFormat, labelledFormats } from "./read-labelled.ts";

const help = `Examples:
  corpus eval --gold gold.ndjson out.ndjson
  corpus eval --gold testa.conll --texts | corpus annotate - > testa.ndjson
  corpus eval --gold testa.conll testa.ndjson --layer names --errors 20
  corpus eval --gold gold.ndjson --compare before.ndjson after.ndjson
  corpus eval --gold gold.ndjson out.ndjson --floor names.exact=0.85

Gold and outputs come as Corpus records (.ndjson), as columns of names (.conll,
.iob, .bio) or of coreference (CoNLL-2012), as CoNLL-U, as spaCy's JSON, or
as a folder of brat files. They are paired by id, or else by text, in which
white space may differ. A layer is scored where both label it.

Types. Gold in the model's own names is scored in all eight. Gold with MISC is
scored as four: person PER, organization ORG, place LOC; group, event, law, work
and product MISC. Gold with no more than persons, organisations and places under
other names is scored as three. What gold does not label is left out of the
output as well, so that nothing found is wrong for want of a label; --types and
--map say it otherwise.

Exit status: 0 scored; 1 below a --floor; 2 usage; 3 gold or output unreadable.`;

/** Adds `corpus eval`: its options, checks and help. */
export function addEval(program: Command, io: Io, finish: (status: number) => void): void {
  program
    .command("eval")
    .summary("score an output against gold")
    .description(
      "Scores what corpus or another program found against labelled data, in the measures of the field.",
    )
    .argument("[OUTPUT...]", "what is scored; - for standard input; two with --compare")
    .requiredOption("--gold <path>", "labelled data: a file, or a folder of brat files")
    .addOption(
      namesOption(
        "--layer <names>",
        evalLayers,
        "layer",
        `comma-separated, where not all that both have: ${evalLayers.join(" ")}`,
      ),
    )
    .addOption(
      namesOption(
        "--by <names>",
        ["type", "document"],
        "table",
        "also by type, document, or type,document",
      ).default([], "neither"),
    )
    .addOption(
      new Option(
        "--errors <number>",
        "list so many of what is missed and spurious, in context; with --compare, of what changed (default: 0, or 10 with --compare)",
      ).argParser((value) => wholeNumber(value, 0)),
    )
    .option("--compare", "what the second of two outputs gained and lost against the first", false)
    .addOption(
      new Option("--samples <number>", "draws of the bootstrap over documents; 0 for no intervals")
        .default(1000)
        .argParser((value) => wholeNumber(value, 0, 100_000)),
    )
    .addOption(
      new Option("--seed <number>", "of the bootstrap: the same gives the same intervals")
        .default(1)
        .argParser((value) => wholeNumber(value, 0, 2 ** 32 - 1)),
    )
    .addOption(
      new Option(
        "--types <name>",
        "which types of names are told apart; as gold's labels have it where not said",
      ).choices(["four", "three", "fine"]),
    )
    .addOption(
      new Option(
        "--map <labels>",
        "gold's labels in the model's types: PER=person,DATE=-; - is not scored",
      ).argParser(labelMap),
    )
    .addOption(
      new Option("--floor <measure=value>", "end with status 1 below it: names.exact=0.85")
        .default([], "none")
        .argParser(floor),
    )
    .addOption(
      new Option("--format <name>", "table for people, json for machines")
        .choices(["table", "json"])
        .default("table"),
    )
    .addOption(
      new Option("--gold-format <name>", "form of gold, where its name does not say it").choices(
        labelledFormats,
      ),
    )
    .addOption(
      new Option(
        "--output-format <name>",
        "form of the outputs, where their names do not say it",
      ).choices(labelledFormats),
    )
    .option("--drop-singletons", "leave entities with one mention out of coreference", false)
    .addOption(
      new Option(
        "--discontinuous <what>",
        "brat's spans in pieces: refuse them, cover all, or skip",
      )
        .choices(["refuse", "cover", "skip"])
        .default("refuse"),
    )
    .option("--texts", "write gold's texts as NDJSON for corpus annotate, and score nothing", false)
    .action(async (outputs: string[], flags: EvalFlags) => {
      const { runEval } = await import("../commands/eval.ts");
      finish(await runEval(outputs, evalSettings(flags), io));
    })
    .addHelpText("after", `\n${help}`);
}

interface EvalFlags extends Omit<EvalSettings, "layers" | "errors" | "floors"> {
  readonly layer?: readonly EvalLayer[];
  readonly errors?: number;
  readonly floor: readonly Floor[];
  readonly types?: TypeScheme;
  readonly goldFormat?: LabelledFormat;
  readonly outputFormat?: LabelledFormat;
}

function evalSettings({ layer, errors, floor, ...flags }: EvalFlags): EvalSettings {
  return {
    ...flags,
    ...(layer && { layers: layer }),
    errors: errors ?? (flags.compare ? 10 : 0),
    floors: floor,
  };
}

function labelMap(value: string): ReadonlyMap<string, string> {
  return new Map(
    value.split(",").map((pair) => {
      const [label, type, ...more] = pair.split("=").map((part) => part.trim());
      if (!label || !type || more.length > 0)
        throw new InvalidArgumentError(`expected LABEL=TYPE, comma-separated, got “${pair}”.`);
      return [label, type];
    }),
  );
}

function floor(value: string, before: readonly Floor[]): readonly Floor[] {
  const [measure, least, ...more] = value.split("=");
  if (!measure || !least || more.length > 0 || !/^(?:0?\.\d{1,6}|0|1(?:\.0{1,6})?)$/.test(least))
    throw new InvalidArgumentError(
      `expected LAYER.MEASURE=VALUE with a value in 0…1, such as names.exact=0.85, got “${value}”.`,
    );
  return [...before, { measure, least: Number(least) }];
}

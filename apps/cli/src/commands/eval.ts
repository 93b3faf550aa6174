import {
  type DocumentPair,
  type EvalLayer,
  type Evaluation,
  evaluateLayer,
  type LabelledDocument,
  mapTypes,
  pairDocuments,
  schemeOf,
  sharedLayers,
  type TypeMap,
  type TypeScheme,
  typeMapOf,
} from "@corpus/eval";
import { type LabelledFormat, type LabelledOptions, readLabelled } from "../eval/read-labelled.ts";
import {
  type LayerReport,
  type ReportSettings,
  reportComparison,
  reportLayer,
} from "../eval/report.ts";
import { exit } from "../exit.ts";
import { type Io, remark, writeLine } from "../io.ts";
import { renderComparison, renderLayer } from "../render/evaluation.ts";
import { count } from "../render/wrap.ts";

/** "names.exact=0.8": a measure and the least that it may be. */
export interface Floor {
  readonly measure: string;
  readonly least: number;
}

export interface EvalSettings extends ReportSettings {
  readonly gold: string;
  readonly goldFormat?: LabelledFormat;
  readonly outputFormat?: LabelledFormat;
  readonly layers?: readonly EvalLayer[]; // none: all that both sides label
  readonly types?: TypeScheme; // none: as gold's labels ask for
  readonly map?: ReadonlyMap<string, string>; // "-": not scored
  readonly format: "table" | "json";
  readonly dropSingletons: boolean;
  readonly discontinuous: "refuse" | "cover" | "skip";
  readonly floors: readonly Floor[];
  readonly compare: boolean;
  readonly texts: boolean;
}

/** Something that the command line asks for and the files cannot give. */
class Unanswerable extends Error {}

/** `corpus eval`: an output against gold, two outputs against each other, or gold's texts to annotate. */
export async function runEval(
  outputs: readonly string[],
  settings: EvalSettings,
  io: Io,
): Promise<number> {
  try {
    const { discontinuous, goldFormat, outputFormat } = settings;
    const formOf = (format: LabelledFormat | undefined): LabelledOptions => ({
      discontinuous,
      ...(format && { format }),
    });
    const wanted = settings.texts ? 0 : settings.compare ? 2 : 1;
    if (outputs.length !== wanted)
      throw new Unanswerable(
        `expected ${count(wanted, "output")} beside --gold, got ${outputs.length}; see corpus help eval`,
      );
    if (settings.floors.length > 0 && (settings.compare || settings.texts))
      throw new Unanswerable(
        `--floor judges the score of one output; leave out ${settings.compare ? "--compare" : "--texts"}, or run eval twice`,
      );
    const gold = await readLabelled(settings.gold, formOf(goldFormat), io);
    if (settings.texts) return await writeTexts(gold, io);
    const read = await Promise.all(
      outputs.map((output) => readLabelled(output, formOf(outputFormat), io)),
    );
    const pairings = read.map((system, i) => pairUp(gold, system, outputs[i]!, io));
    const retype = typesFor(gold, settings, io);
    const typed = pairings.map((pairs) => retype(pairs));
    const layers = layersOf(typed, settings);
    return settings.compare
      ? await compare(typed, layers, outputs, settings, io)
      : await score(typed[0]!, layers, outputs[0]!, settings, io);
  } catch (error) {
    if (!(error instanceof Unanswerable)) throw error;
    remark(io, error.message);
    return exit.usage;
  }
}

/** Gold's texts as input records, for `corpus annotate`: what labels have no text with them is rebuilt. */
async function writeTexts(gold: readonly LabelledDocument[], io: Io): Promise<number> {
  for (const { ids, text } of gold) {
    const [id] = ids;
    await writeLine(io, JSON.stringify({ ...(id !== undefined && { id }), text, segmented: true }));
  }
  return exit.done;
}

function pairUp(
  gold: readonly LabelledDocument[],
  system: readonly LabelledDocument[],
  output: string,
  io: Io,
): readonly DocumentPair[] {
  const { pairs, missing, surplus } = pairDocuments(gold, system);
  if (missing.length > 0)
    remark(
      io,
      `${output}: has nothing on ${count(missing.length, "document")} of gold (${missing[0]!.place}${missing.length > 1 ? ", …" : ""}); all in them counts as missed`,
    );
  if (surplus.length > 0)
    remark(io, `${output}: ${count(surplus.length, "document")} that gold has not left out`);
  return pairs;
}

/** The map of labels that was asked for, or that gold's labels ask for; says what it leaves out. */
function typesFor(
  gold: readonly LabelledDocument[],
  settings: EvalSettings,
  io: Io,
): (pairs: readonly DocumentPair[]) => readonly DocumentPair[] {
  const labels = new Set(gold.flatMap(({ names = [] }) => names.map(({ type }) => type)));
  const scheme = settings.types ?? schemeOf(settings.map ? [...settings.map.values()] : labels);
  const ofScheme = typeMapOf(scheme);
  const map: TypeMap = (label) => {
    const own = settings.map?.get(label);
    return own === "-" ? null : ofScheme(own ?? label);
  };
  const unknown = [...labels].filter((label) => label !== "" && map(label) === null);
  if (labels.size > 0 && settings.types === undefined && scheme !== "fine")
    remark(io, `gold's labels are scored as ${scheme} types (--types has others)`);
  if (unknown.length > 0)
    remark(io, `gold's ${unknown.sort().join(", ")} left out (--map LABEL=TYPE would score them)`);
  return (pairs) => {
    const { pairs: typed, leftOut } = mapTypes(pairs, map);
    if (leftOut.system > 0)
      remark(
        io,
        `${count(leftOut.system, "name")} of the output left out: of types that gold does not label`,
      );
    return typed;
  };
}

function layersOf(
  outputs: readonly (readonly DocumentPair[])[],
  { layers, gold }: EvalSettings,
): readonly EvalLayer[] {
  const shared = outputs
    .map((pairs) => sharedLayers(pairs))
    .reduce((a, b) => a.filter((layer) => b.includes(layer)));
  for (const layer of layers ?? []) {
    if (!shared.includes(layer))
      throw new Unanswerable(
        `${layer}: expected labels in ${gold} and in what is scored; both have ${shared.join(", ") || "no layer"}`,
      );
  }
  if (shared.length === 0)
    throw new Unanswerable(`${gold} and what is scored have no layer in common`);
  return layers ?? shared;
}

async function score(
  pairs: readonly DocumentPair[],
  layers: readonly EvalLayer[],
  output: string,
  settings: EvalSettings,
  io: Io,
): Promise<number> {
  const reports = layers.map((layer) =>
    reportLayer(evaluateLayer(pairs, layer, settings), settings),
  );
  const short = belowFloor(reports, settings.floors);
  if (settings.format === "json") {
    const { gold } = settings;
    const floors = short.map(({ floor, value }) => ({ ...floor, value }));
    await writeLine(io, JSON.stringify({ gold, output, layers: reports, short: floors }, null, 2));
  } else {
    await writeLine(io, `${output} against ${settings.gold}`);
    for (const report of reports) for (const line of renderLayer(report)) await writeLine(io, line);
  }
  for (const { floor, value } of short)
    remark(io, `${floor.measure}: expected at least ${floor.least}, got ${value.toFixed(4)}`);
  return short.length > 0 ? exit.incomplete : exit.done;
}

async function compare(
  outputs: readonly (readonly DocumentPair[])[],
  layers: readonly EvalLayer[],
  names: readonly string[],
  settings: EvalSettings,
  io: Io,
): Promise<number> {
  const reports = layers.map((layer) => {
    const [first, second] = outputs.map((pairs) => evaluateLayer(pairs, layer, settings)) as [
      Evaluation,
      Evaluation,
    ];
    return reportComparison(first, second, settings);
  });
  const [first, second] = names;
  if (settings.format === "json") {
    const { gold } = settings;
    await writeLine(io, JSON.stringify({ gold, first, second, layers: reports }, null, 2));
  } else {
    await writeLine(io, `first ${first}, second ${second}, against ${settings.gold}`);
    for (const report of reports)
      for (const line of renderComparison(report)) await writeLine(io, line);
  }
  return exit.done;
}

/** "coreference.conll-average": a layer and a measure as one can type them. */
const typed = (layer: string, measure: string): string =>
  `${layer}.${measure
    .toLowerCase()
    .replace("³", "3")
    .replace(/[^a-z0-9]+/g, "-")}`;

function belowFloor(
  reports: readonly LayerReport[],
  floors: readonly Floor[],
): { readonly floor: Floor; readonly value: number }[] {
  const values = new Map(
    reports.flatMap(({ layer, measures }) =>
      measures.map(({ measure, f1 }) => [typed(layer, measure), f1] as const),
    ),
  );
  return floors.flatMap((floor) => {
    const value = values.get(floor.measure);
    if (value === undefined)
      throw new Unanswerable(
        `--floor: there is no ${floor.measure}; there are ${[...values.keys()].join(", ")}`,
      );
    return value < floor.least ? [{ floor, value }] : [];
  });
}

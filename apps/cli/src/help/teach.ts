import { type Command, Help, type Option } from "commander";
import { wrap } from "../render/wrap.ts";

const commandGroups: Readonly<Record<string, readonly string[]>> = {
  "Read articles:": ["analyze", "annotate", "entities", "events"],
  "Read them across one another:": ["stories", "compare", "timeline"],
  "Keep and search them:": ["ingest", "search", "kwic"],
  "Serve others:": ["serve", "mcp"],
  "Look at outputs:": ["verify", "diff", "eval", "export", "render", "schema"],
  "Help:": ["doctor", "completion"],
};

const optionGroups: Readonly<Record<string, readonly string[]>> = {
  "What is picked:": [
    ...["type", "modality", "who", "name", "role", "linked", "unlinked", "unnamed"],
    ...["minMentions", "minArticles", "entity", "speaker", "quoteKind", "event", "actor"],
    ...["recipient", "outlet", "from", "to", "until", "story", "layers", "layer"],
  ],
  "How it is read:": ["published", "maxBytes", "jobs", "map", "dateOrder"],
  "What you know yourself:": ["overrides", "gazetteer", "cues"],
  "What comes out:": [
    ...["format", "json", "out", "resume", "report", "sort", "order", "limit", "cursor", "facets"],
    ...["width", "examples", "errors", "by", "title", "part", "base"],
  ],
};

const ofReading = "0 done; 1 done with rejects; 2 usage; 3 input unreadable; 130 interrupted.";
const ofStore = "0 done; 2 usage, or a query that cannot be read; 3 no such store.";

/** By command, what its exit status means; eval, whose help says more, says it itself. */
const exitStatuses: Readonly<Record<string, string>> = {
  analyze: ofReading,
  annotate: ofReading,
  entities: ofReading,
  events: ofReading,
  stories: ofReading,
  compare: ofReading,
  timeline: ofReading,
  ingest: ofReading,
  search: ofStore,
  kwic: ofStore,
  verify: "0 every span holds its words; 1 one does not; 2 usage; 3 input unreadable.",
  export:
    "0 done; 1 done with rejects; 2 usage, or --out is there already; 3 input unreadable, no such store, or --out cannot be written; 130 interrupted.",
  render:
    "0 done; 1 done with rejects; 2 usage; 3 input unreadable, no such store, or --out cannot be written; 130 interrupted.",
  diff: "0 nothing differs; 1 something does; 2 usage; 3 input unreadable.",
  schema: "0 done; 2 there is no such schema.",
  serve: "130 after Ctrl-C; 2 usage, or it cannot listen there.",
  mcp: "0 the client has gone; 2 usage; 3 no such store, or input unreadable; 130 interrupted.",
  doctor: "0 nothing is wrong; 1 something is; 2 usage.",
  completion: "0 done; 2 usage.",
};

/** Puts commands and options into groups, and says what each exit status means. */
export function teach(program: Command): void {
  for (const [heading, names] of Object.entries(commandGroups))
    for (const name of names)
      program.commands.find((command) => command.name() === name)?.helpGroup(heading);
  const headings = Object.keys(commandGroups);
  const order = (command: Command) => headings.indexOf(command.helpGroup());
  (program.commands as Command[]).sort((a, b) => order(a) - order(b));
  for (const command of program.commands) {
    command.configureHelp({ optionDescription });
    for (const option of command.options) {
      const group = groupOf(option.attributeName());
      if (group !== undefined) option.helpGroup(group);
    }
    const statuses = exitStatuses[command.name()];
    if (statuses !== undefined)
      command.addHelpText("after", `\n${wrap(`Exit status: ${statuses}`, 80).join("\n")}`);
  }
}

// That a switch is off where nobody sets it goes without saying.
const optionDescription = (option: Option): string =>
  new Help().optionDescription(option).replace(" (default: false)", "");

const groupOf = (name: string): string | undefined =>
  Object.entries(optionGroups).find(([, names]) => names.includes(name))?.[0];

/** What `corpus` alone says: enough to begin with. */
export const lesson = `corpus reads news articles: who said what, who did what to whom, when, and on
what the sources differ. Every answer stands on the exact words that say so.

Begin with a folder of text files or HTML pages:
  corpus analyze articles/                   one screen on all of them
  corpus compare articles/ --format md       where the sources differ, as a memo
  corpus annotate articles/ > out.ndjson     every annotation, for a program

Keep what was read, and ask:
  corpus ingest articles/ --db news.db --across
  corpus search pact --db news.db --speaker "Jacinda Ardern"
  corpus kwic "prime minister*" --db news.db

All commands: corpus --help     One of them: corpus help search
Something is not right: corpus doctor
`;

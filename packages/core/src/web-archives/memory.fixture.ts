import { defaultLimits } from "../formats/document.ts";
import { warcReader } from "./index.ts";
import { recordOf, responseOf } from "./warc.fixture.ts";

// A program of its own: reads so many megabytes of records and prints how many pages there were, and the most
// memory that the process had, in kilobytes.

/** Records made as they are asked for. */
async function* records(megabytes: number): AsyncGenerator<Uint8Array> {
  const page = recordOf({
    url: "https://harbour.example/ferry",
    block: responseOf("<p>The ferry stays, and sails at ten.</p>"),
  });
  const filler = recordOf({
    url: "https://harbour.example/p.png",
    block: responseOf(new Uint8Array(900_000), ["Content-Type: image/png"]),
  });
  for (let made = 0; made < megabytes * 1e6; made += page.length + filler.length)
    yield* [page, filler];
}

let count = 0;
const context = { uri: "x", limits: defaultLimits };
for await (const { kind } of warcReader.documents(records(Number(process.argv[2])), context)) {
  if (kind === "bytes") count++;
}
process.stdout.write(JSON.stringify({ count, maxRSS: process.resourceUsage().maxRSS }));

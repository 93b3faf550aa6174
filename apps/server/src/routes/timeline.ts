import { compareEdtf, type Edtf, edtfBounds } from "@corpus/core";
import type { CorpusStore } from "@corpus/store";
import type * as z from "zod";
import { pageOf } from "../pages.ts";
import { TimelineQuery } from "../queries.ts";
import { parseQuery } from "../request.ts";
import { json, type Route, ref } from "../route.ts";
import type { DatedEntry } from "../schemas.ts";
import { sendJson } from "../send.ts";
import { groupedStoreOf, notThere } from "../served.ts";

/** `GET /v1/timeline`: what the stories date, in order of time, with the words of every source. */
export const timelineRoute: Route = {
  method: "get",
  path: "/v1/timeline",
  operationId: "timeline",
  summary: "What happened when, according to which source",
  query: TimelineQuery,
  answer: json(ref("TimelinePage")),
  gate: "reads",
  ofCorpus: ["application/json"],
  async handle(c, handling) {
    const query = parseQuery(c, TimelineQuery);
    const { store, isCurrent, revision } = await groupedStoreOf(handling, "stories");
    const { turn } = handling;
    const entries = inOrder(store, query, turn);
    const page = await pageOf(entries, query, revision, turn, (entry) => entry);
    return sendJson(c, JSON.stringify({ isCurrent, ...page }));
  },
};

async function* inOrder(
  store: CorpusStore,
  { story: id, from, to }: z.infer<typeof TimelineQuery>,
  turn: () => Promise<void>,
): AsyncGenerator<DatedEntry> {
  const entries: DatedEntry[] = [];
  for await (const { id: story, title: storyTitle, timeline } of storiesOf(store, id)) {
    for (const { edtf, title, support } of timeline)
      if (isBetween(edtf, from, to)) entries.push({ story, storyTitle, edtf, title, support });
    await turn();
  }
  yield* entries.sort(
    (a, b) => compareEdtf(a.edtf, b.edtf) || (a.story < b.story ? -1 : a.story > b.story ? 1 : 0),
  );
}

async function* storiesOf(store: CorpusStore, id: DatedEntry["story"] | undefined) {
  if (id === undefined) return yield* store.stories();
  const story = await store.story(id);
  if (!story) throw notThere("story", id);
  yield story;
}

/** Whether what `edtf` says touches the time from `from` to `to`. */
function isBetween(edtf: Edtf, from: Edtf | undefined, to: Edtf | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const { earliest, latest } = edtfBounds(edtf);
  if (earliest === null && latest === null) return false; // the year is not said
  const begins = from && edtfBounds(from).earliest;
  const ends = to && edtfBounds(to).latest;
  return (!begins || (latest ?? "9999") >= begins) && (!ends || (earliest ?? "") <= ends);
}

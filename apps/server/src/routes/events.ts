import type { Article, EntityId, Event } from "@corpus/core";
import type { Layer } from "@corpus/entities/layers";
import { itemsOf, namesIn, whoIs } from "../items.ts";
import { EventsQuery } from "../queries.ts";
import { headerWith } from "../records.ts";
import { negotiate, parseQuery } from "../request.ts";
import { json, lines, type Route, ref } from "../route.ts";
import type { FoundEvent } from "../schemas.ts";
import { sendJson, sendRecords } from "../send.ts";
import { storeOf } from "../served.ts";
import { storedRecords } from "../stored-records.ts";
import { recordTypes } from "../stream.ts";
import { defined } from "./defined.ts";

// What a record needs so that every id of an event stands beside it.
const layers: readonly Layer[] = ["sentences", "mentions", "entities", "times", "events"];

/** `GET /v1/events`: who did what to whom, according to which article. */
export const eventsRoute: Route = {
  method: "get",
  path: "/v1/events",
  operationId: "listEvents",
  summary: "List events",
  description:
    "The newest article first. A page looks at 400 articles at most, so that it may hold fewer than limit, or none, and still have a next. As NDJSON, the articles that match with those of their events, as `corpus events` writes them.",
  query: EventsQuery,
  answer: { ...json(ref("EventPage")), ...lines("CorpusRecord") },
  gate: "reads",
  ofCorpus: recordTypes,
  async handle(c, handling) {
    const store = storeOf(handling);
    const { limit, cursor, modality, ...filter } = defined(parseQuery(c, EventsQuery));
    const isActor = await whoIs(store, filter.actor, handling.turn);
    const isRecipient = await whoIs(store, filter.recipient, handling.turn);
    const wanted = (article: Article): readonly Event[] => {
      const actors = isActor?.(article);
      const recipients = isRecipient?.(article);
      return (article.annotations?.events ?? []).filter(
        (event) =>
          (filter.eventType === undefined || event.type === filter.eventType) &&
          (modality === undefined || event.modality === modality) &&
          (!actors || isAmong(event.actors, actors)) &&
          (!recipients || isAmong(event.recipients, recipients)),
      );
    };
    const type = negotiate(c, recordTypes);
    if (type === "application/x-ndjson") {
      const keep = (article: Article): Article => ({
        ...article,
        annotations: { ...article.annotations, events: wanted(article) },
      });
      const articles = store.articles(filter);
      const records = storedRecords({ header: headerWith(null), articles, layers, keep });
      return sendRecords(c, records, type, handling);
    }
    const request = {
      ...filter,
      limit,
      ...(modality !== undefined && { modality }),
      ...(cursor !== undefined && { cursor }),
    };
    const page = await itemsOf(
      store,
      filter,
      request,
      handling.turn,
      (article, where): FoundEvent[] => {
        const names = namesIn(article);
        const named = (party: Event["actors"]) =>
          party.map(({ entity, exact }) => names.get(entity) ?? exact);
        return wanted(article).map((event) => ({
          ...where,
          actors: named(event.actors),
          recipients: named(event.recipients),
          event,
        }));
      },
    );
    return sendJson(c, JSON.stringify(page));
  },
};

const isAmong = (party: Event["actors"], who: ReadonlySet<EntityId>): boolean =>
  party.some(({ entity }) => who.has(entity));

import {
  type Article,
  annotationId,
  type CorpusEntity,
  type Entity,
  type EntityId,
  type Event,
} from "@corpus/core";
import { encodable, printJson } from "./plain.ts";
import { type ArticleSource, entitiesOf, isoDateOf, nameOf, webAddressOf } from "./source.ts";

/** What an export to FollowTheMoney knows beside the articles. */
export interface FollowTheMoneyOptions {
  /**
   * Entities of the corpus. Without them, people and organisations of two articles have one id where their
   * link is the same, or else their type and name, and whoever merges by id merges them.
   */
  readonly entities?: Iterable<CorpusEntity> | AsyncIterable<CorpusEntity>;
}

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

/**
 * FollowTheMoney entities, one a line: an Article for each article, the people and organisations that it names
 * as Person and Organization, a Mention for each of them, offices as Position and Occupancy, and events with
 * somebody known in them as Event. Places and the rest are names on the Article. Quotes have no schema there.
 */
export async function* exportFollowTheMoney(
  articles: ArticleSource,
  { entities = [] }: FollowTheMoneyOptions = {},
): AsyncGenerator<string> {
  const joined = new Map<string, string>();
  for await (const { id, members } of entities)
    for (const { article, entity } of members) joined.set(`${article} ${entity}`, id);
  for await (const article of articles)
    for (const entity of fragmentsOf(article, joined)) yield `${printJson(entity)}\n`;
}

const schemas: Partial<Record<Entity["type"], "Person" | "Organization">> = {
  person: "Person",
  organization: "Organization",
};

function* fragmentsOf(article: Article, joined: ReadonlyMap<string, string>): Generator<object> {
  const { mentions = [], entities = [], roles = [], events = [] } = article.annotations ?? {};
  const named = new Set(mentions.filter(({ form }) => form === "name").map(({ entity }) => entity));
  const all = entitiesOf(article);
  const times = new Map((article.annotations?.times ?? []).map(({ id, edtf }) => [id, edtf]));
  const parties = new Map<EntityId, Entity>();
  for (const entity of entities)
    if (schemas[entity.type] && named.has(entity.id)) parties.set(entity.id, entity);
  const idOf = (entity: Entity): string =>
    joined.get(`${article.id} ${entity.id}`) ??
    sharedId(entity.type, entity.link?.id ?? entity.name);
  const namesOf = (isWanted: (type: Entity["type"]) => boolean) =>
    entities.filter(({ id, type }) => named.has(id) && isWanted(type)).map(({ name }) => name);
  yield articleFragment(article, namesOf);

  for (const entity of parties.values()) {
    const { type, name, aliases, link } = entity;
    const schema = schemas[type]!;
    yield fragment(idOf(entity), schema, {
      name: [name],
      alias: aliases.filter((alias) => alias !== name),
      wikidataId: [wikidataId(link?.id)],
      proof: [article.id],
    });
    yield fragment(sharedId("mention", article.id, entity.id), "Mention", {
      document: [article.id],
      name: [name, ...aliases],
      resolved: [idOf(entity)],
      detectedSchema: [schema],
    });
  }
  for (const { person, title, of, validFrom, validTo } of roles) {
    const holder = parties.get(person);
    if (holder?.type !== "person") continue;
    const body = of === null ? undefined : all.get(of);
    const post = sharedId("position", title, body?.link?.id ?? body?.name ?? "");
    yield fragment(post, "Position", {
      name: [body ? `${title}, ${body.name}` : title],
      organization: [
        body && parties.has(body.id) && body.type === "organization" ? idOf(body) : null,
      ],
    });
    yield fragment(sharedId("occupancy", idOf(holder), post), "Occupancy", {
      holder: [idOf(holder)],
      post: [post],
      startDate: [isoDateOf(validFrom)],
      endDate: [isoDateOf(validTo)],
      proof: [article.id],
    });
  }
  for (const event of events) {
    const date = event.time && times.get(event.time);
    yield* eventFragment(article, event, isoDateOf(date), parties, idOf);
  }
}

function articleFragment(
  article: Article,
  namesOf: (isWanted: (type: Entity["type"]) => boolean) => readonly string[],
): object {
  const { metadata, source, language, text } = article;
  return fragment(article.id, "Article", {
    fileName: [nameOf(article).split(/[/\\]/).at(-1)],
    title: [metadata.headline?.value],
    author: metadata.authors.map(({ value }) => value),
    publisher: [metadata.outlet?.value],
    publishedAt: [isoDateOf(metadata.published?.edtf)],
    sourceUrl: [webAddressOf(article)],
    mimeType: [source.mediaType],
    language: [languageCodes[language.tag]],
    bodyText: [text],
    peopleMentioned: namesOf((type) => type === "person"),
    companiesMentioned: namesOf((type) => type === "organization"),
    locationMentioned: namesOf((type) => type === "place"),
    namesMentioned: namesOf((type) => schemas[type] === undefined && type !== "place"),
  });
}

// FollowTheMoney writes ISO 639-3; of other languages Corpus annotates nothing.
const languageCodes: Readonly<Record<string, string>> = { en: "eng" };

function* eventFragment(
  article: Article,
  { id, type, exact, modality, actors, recipients, sentence }: Event,
  date: string | undefined,
  parties: ReadonlyMap<EntityId, Entity>,
  idOf: (entity: Entity) => string,
): Generator<object> {
  const known = [...actors, ...recipients].flatMap(({ entity }) => parties.get(entity) ?? []);
  if (known.length === 0) return;
  const range = article.annotations?.sentences?.[sentence];
  yield fragment(sharedId("event", article.id, id), "Event", {
    name: [`${type}: ${exact}`],
    summary: [range && article.text.slice(range.start, range.end)],
    notes: [`modality: ${modality}`],
    date: [date],
    involved: known.map(idOf),
    proof: [article.id],
  });
}

const wikidataId = (link: string | undefined): string | undefined =>
  /^wikidata:(Q\d+)$/.exec(link ?? "")?.[1];

const sharedId = (...parts: readonly [string, ...string[]]): string =>
  annotationId("ftm", parts[0], ...parts.slice(1).map((part) => part.toLowerCase()));

/** An entity of FollowTheMoney: every property is a list; one without a value is left out. */
function fragment(id: string, schema: string, properties: Properties): object {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const own = [...new Set(values.flatMap((value) => (value?.trim() ? [encodable(value)] : [])))];
    return own.length > 0 ? [[name, own] as const] : [];
  });
  return { id, schema, properties: Object.fromEntries(filled) };
}

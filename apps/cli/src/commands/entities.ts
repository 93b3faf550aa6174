import { type CorpusEntity, compareEdtf, type RejectRecord } from "@corpus/core";
import { type ArticleEntity, joinEntities, readEntities } from "@corpus/entities";
import type { EntitySelection } from "../entity-selection.ts";
import { exit } from "../exit.ts";
import { type Io, remark, stylist, writeLine } from "../io.ts";
import { header, type ReadOptions, readOnce } from "../pipeline.ts";
import { csvHeader, csvLine, renderEntities } from "../render/entities.ts";
import { count } from "../render/wrap.ts";
import { recordWriter } from "./annotate.ts";

interface EntitySettings extends ReadOptions {
  readonly select: EntitySelection;
}

/** `corpus entities`: the entities of all articles together. Texts are let go as soon as they are read. */
export async function runEntities(
  paths: readonly string[],
  settings: EntitySettings,
  io: Io,
): Promise<number> {
  const { read, named, rejects, articles } = await readArticles(paths, settings, io);
  if (io.signal.aborted) return exit.interrupted;
  const all = joinEntities(read, settings.annotate);
  const chosen = selectEntities(all, named, settings.select);
  const counts = { in: articles + rejects.length, articles, rejects: rejects.length };
  const status = await write(chosen, { settings, rejects, counts }, io);
  if (status === exit.interrupted) return status;
  const some = chosen.length === all.length ? "" : `${chosen.length} of `;
  const entities = count(all.length, "entity", "entities");
  remark(io, `${some}${entities} in ${count(articles, "article")}`);
  return status;
}

/** What joining needs of each article, and the members that an article names. */
async function readArticles(paths: readonly string[], settings: EntitySettings, io: Io) {
  const read: ArticleEntity[] = [];
  const named = new Set<string>();
  const rejects: RejectRecord[] = [];
  let articles = 0;
  for await (const record of readOnce(paths, io, settings)) {
    if (record.type === "reject") {
      rejects.push(record);
      continue;
    }
    articles++;
    for (const entity of readEntities(record)) {
      read.push(entity);
      if (entity.isNamed) named.add(entity.entity);
    }
  }
  return { read, named, rejects, articles };
}

function selectEntities(
  all: readonly CorpusEntity[],
  named: ReadonlySet<string>,
  select: EntitySelection,
): readonly CorpusEntity[] {
  const has = (text: string, words: string) => text.toLowerCase().includes(words.toLowerCase());
  const { name, role } = select;
  const chosen = all.filter(
    (entity) =>
      (select.type?.includes(entity.entityType) ?? true) &&
      (select.unnamed || entity.members.some((member) => named.has(member.entity))) &&
      entity.mentions >= select.minMentions &&
      entity.articles >= select.minArticles &&
      !(select.linked && entity.link === null) &&
      !(select.unlinked && entity.link !== null) &&
      (name === undefined || [entity.name, ...entity.aliases].some((one) => has(one, name))) &&
      (role === undefined ||
        entity.roles.some(({ title, of }) => has(of === null ? title : `${title}, ${of}`, role))),
  );
  return chosen.toSorted(orders[select.sort]).slice(0, select.limit);
}

type Order = (a: CorpusEntity, b: CorpusEntity) => number;

const byName: Order = (a, b) => {
  const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
};
const byMentions: Order = (a, b) => b.mentions - a.mentions || byName(a, b);

/** Undated ones stand last. */
const byDate =
  (dateOf: (entity: CorpusEntity) => CorpusEntity["firstPublished"], sign: 1 | -1): Order =>
  (a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)];
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || byMentions(a, b);
    return sign * compareEdtf(one, other) || byMentions(a, b);
  };

const orders: Readonly<Record<EntitySelection["sort"], Order>> = {
  mentions: byMentions,
  articles: (a, b) => b.articles - a.articles || byMentions(a, b),
  name: byName,
  first: byDate(({ firstPublished }) => firstPublished, 1),
  last: byDate(({ lastPublished }) => lastPublished, -1),
};

interface Result {
  readonly settings: EntitySettings;
  readonly rejects: readonly RejectRecord[];
  readonly counts: { readonly in: number; readonly articles: number; readonly rejects: number };
}

async function write(
  entities: readonly CorpusEntity[],
  { settings, rejects, counts }: Result,
  io: Io,
): Promise<number> {
  const { format } = settings.select;
  const done = rejects.length > 0 ? exit.incomplete : exit.done;
  if (format === "ndjson" || format === "json") {
    const writeRecord = recordWriter(io, format);
    await writeRecord(header(settings.annotate));
    for (const entity of entities) {
      await writeRecord({ type: "entity", ...entity });
      if (io.signal.aborted) return exit.interrupted;
    }
    for (const reject of rejects) await writeRecord(reject);
    await writeRecord({ type: "summary", ...counts, entities: entities.length });
    await writeRecord(null);
    return done;
  }
  const width = Math.max(60, Math.min(io.stdout.columns ?? 120, 160));
  const lines =
    format === "csv"
      ? [csvHeader, ...entities.map(csvLine)]
      : renderEntities(entities, { width, style: stylist(io) });
  for (const line of lines) {
    await writeLine(io, line);
    if (io.signal.aborted) return exit.interrupted;
  }
  for (const { source, message } of rejects)
    remark(io, `${source.uri ?? source.id ?? "a document"}: set aside: ${message}`);
  return done;
}

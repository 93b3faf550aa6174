import type { Annotations, Speaker } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import type { Path, Report } from "./problem.ts";

// Layers whose items have an id.
const identified = ["mentions", "entities", "quotes", "times", "amounts", "events"] as const;

/** Ids are there once, and what is referred to exists. */
export function checkReferences(article: Article, report: Report): void {
  const { segments, annotations } = article;
  const segmentIds = uniqueIds(segments, ["segments"], report);
  segments.forEach(({ duplicateOf }, i) => {
    refer(duplicateOf, segmentIds, ["segments", i, "duplicateOf"], report);
  });
  if (!annotations) return;
  const ids = Object.fromEntries(
    identified.map((layer) => {
      const items: readonly { id: string }[] | undefined = annotations[layer];
      return [layer, items && uniqueIds(items, ["annotations", layer], report)];
    }),
  ) as Ids;
  const to: Refer = (id, layer, ...path) => {
    refer(id, ids[layer], ["annotations", ...path], report);
  };
  checkEntities(annotations, to, report);
  checkOthers(annotations, to);
  checkIndexes(annotations, report);
}

type Ids = Readonly<Record<(typeof identified)[number], ReadonlySet<string> | undefined>>;
type Refer = (id: string | null | undefined, layer: keyof Ids, ...path: Path) => void;

function uniqueIds(items: readonly { id: string }[], path: Path, report: Report): Set<string> {
  const ids = new Set<string>();
  items.forEach(({ id }, i) => {
    if (ids.has(id)) report([...path, i, "id"], `expected an id of its own, got ${id} again`);
    ids.add(id);
  });
  return ids;
}

function refer(
  id: string | null | undefined,
  ids: ReadonlySet<string> | undefined,
  path: Path,
  report: Report,
): void {
  if (id === null || id === undefined || ids === undefined || ids.has(id)) return;
  report(path, `expected the id of something in this article, got ${id}`);
}

function checkEntities({ mentions, entities }: Annotations, to: Refer, report: Report): void {
  mentions?.forEach(({ entity }, i) => {
    to(entity, "entities", "mentions", i, "entity");
  });
  const entityOf = mentions && new Map(mentions.map(({ id, entity }) => [id, entity]));
  const listed = new Set<string>();
  entities?.forEach((entity, i) => {
    entity.members?.forEach((id, m) => {
      to(id, "entities", "entities", i, "members", m);
    });
    entity.mentions.forEach((id, m) => {
      to(id, "mentions", "entities", i, "mentions", m);
      listed.add(id);
      const owner = entityOf?.get(id);
      if (owner === undefined || owner === entity.id) return;
      const path = ["annotations", "entities", i, "mentions", m];
      report(path, `expected a mention of ${entity.id}, got ${id}, which is one of ${owner}`);
    });
  });
  if (!entities) return;
  mentions?.forEach(({ id, entity }, i) => {
    if (listed.has(id)) return;
    report(["annotations", "mentions", i], `expected ${entity} to list this mention, ${id}`);
  });
}

function checkOthers({ roles, quotes, times, events }: Annotations, to: Refer): void {
  roles?.forEach(({ person, of }, i) => {
    to(person, "entities", "roles", i, "person");
    to(of, "entities", "roles", i, "of");
  });
  quotes?.forEach(({ speaker, told }, i) => {
    to(entityOf(speaker), "entities", "quotes", i, "speaker", "entity");
    to(told?.entity, "entities", "quotes", i, "told", "entity");
  });
  times?.forEach(({ anchor }, i) => {
    if (anchor.kind === "expression") to(anchor.time, "times", "times", i, "anchor", "time");
  });
  events?.forEach(({ actors, recipients, place, reportedBy, time }, i) => {
    actors.forEach(({ entity }, p) => {
      to(entity, "entities", "events", i, "actors", p, "entity");
    });
    recipients.forEach(({ entity }, p) => {
      to(entity, "entities", "events", i, "recipients", p, "entity");
    });
    to(place, "entities", "events", i, "place");
    to(reportedBy, "entities", "events", i, "reportedBy");
    to(time, "times", "events", i, "time");
  });
}

function entityOf(speaker: Speaker): string | undefined {
  return speaker.status === "unknown" ? undefined : speaker.entity;
}

function checkIndexes({ sentences, tokens, quotes, events }: Annotations, report: Report): void {
  const below = (index: number | undefined, count: number, ...path: Path) => {
    if (index === undefined || index < count) return;
    report(["annotations", ...path], `expected an index below ${count}, got ${index}`);
  };
  tokens?.forEach(({ head }, i) => {
    below(head, tokens.length, "tokens", i, "head");
  });
  events?.forEach(({ sentence }, i) => {
    if (sentences) below(sentence, sentences.length, "events", i, "sentence");
  });
  quotes?.forEach(({ start, end, content }, i) => {
    if (content.start >= start && content.end <= end) return;
    report(["annotations", "quotes", i, "content"], "expected to lie within the quote");
  });
}

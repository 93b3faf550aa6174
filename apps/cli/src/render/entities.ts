import type { CorpusEntity, CorpusRole } from "@corpus/core";
import { type Column, headerOf, lineOf } from "./csv.ts";
import type { Screen } from "./screen.ts";
import { clip } from "./wrap.ts";

const numberWidth = 8;
const typeWidth = 12;

/** Entities as a table: one a line, cut to the width; nothing where there are none. */
export function renderEntities(entities: readonly CorpusEntity[], screen: Screen): string[] {
  if (entities.length === 0) return [];
  const room = screen.width - typeWidth - 2 * (numberWidth + 1);
  const longest = Math.max(...entities.slice(0, 1000).map(({ name }) => name.length));
  const nameWidth = Math.min(Math.max(8, longest), Math.floor(room / 2)) + 2;
  const line = (name: string, type: string, mentions: string, articles: string, rest: string) =>
    `${name.padEnd(nameWidth)}${type.padEnd(typeWidth)} ${mentions.padStart(numberWidth)} ${articles.padStart(numberWidth)}  ${rest}`.trimEnd();
  const restWidth = Math.max(10, room - nameWidth - 2);
  return [
    screen.style(
      "bold",
      line("name", "type", "mentions", "articles", "offices, link, other names"),
    ),
    ...entities.map((entity) =>
      line(
        clip(entity.name, nameWidth - 2),
        entity.entityType,
        String(entity.mentions),
        String(entity.articles),
        clip(about(entity), restWidth),
      ),
    ),
  ];
}

function about({ roles, link, aliases }: CorpusEntity): string {
  return [
    roles.slice(0, 2).map(printRole).join("; "),
    link?.id ?? "",
    aliases.length > 0 ? `also ${aliases.slice(0, 5).join(", ")}` : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** "Prime Minister, New Zealand (2023-11/)". */
function printRole({ title, of, validFrom, validTo }: CorpusRole): string {
  const term = validFrom || validTo ? ` (${validFrom ?? ""}/${validTo ?? ""})` : "";
  return `${of === null ? title : `${title}, ${of}`}${term}`;
}

const columns: readonly Column<CorpusEntity>[] = [
  ["id", ({ id }) => id],
  ["type", ({ entityType }) => entityType],
  ["name", ({ name }) => name],
  ["aliases", ({ aliases }) => aliases.join("; ")],
  ["link", ({ link }) => link?.id ?? ""],
  ["mentions", ({ mentions }) => mentions],
  ["articles", ({ articles }) => articles],
  ["first_published", ({ firstPublished }) => firstPublished ?? ""],
  ["last_published", ({ lastPublished }) => lastPublished ?? ""],
  ["roles", ({ roles }) => roles.map(printRole).join("; ")],
];

export const csvHeader = headerOf(columns);
export const csvLine = (entity: CorpusEntity): string => lineOf(columns, entity);

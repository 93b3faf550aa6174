import type { Range } from "@corpus/core";
import type { EntityMention, LinkedSpan, TypedSpan } from "../document.ts";
import { goldError } from "./problem.ts";

/** Mentions of a document of CoNLL-U, in the order in which they begin. */
interface ConlluMentions {
  readonly coreference: readonly EntityMention[];
  readonly names?: readonly TypedSpan[]; // where names are told from other mentions
  readonly links?: readonly LinkedSpan[];
}

export interface ConlluEntities {
  /** Reads `Entity` of a word's MISC; a mention goes from its first word to its last. */
  add(value: string, range: Range, line: number): void;
  finish(): ConlluMentions;
}

interface Opened extends EntityMention {
  readonly form: string | undefined;
  readonly link: string;
  readonly line: number;
}

/**
 * A reader of mentions as CorefUD 1 has them: `# global.Entity = eid-etype-head-…` says which fields stand
 * behind one another in "(e1-person-1-…", and "e1)" closes. `form:…` in the field `other`, as
 * `corpus export` writes it, tells names from descriptions and pronouns.
 *
 * @param fields From the declaration. @param name What the file is called.
 */
export function newConlluEntities(fields: readonly string[], name: string): ConlluEntities {
  const open = new Map<string, Opened[]>();
  const mentions: Opened[] = [];
  const begin = (opened: Opened, range: Range) => {
    const own = open.get(opened.entity) ?? [];
    open.set(opened.entity, own);
    own.push({ ...opened, start: range.start });
  };
  const end = (entity: string, range: Range, line: number) => {
    const last = open.get(entity)?.pop();
    if (!last) throw goldError(name, line, `${entity} opened before it is closed`, `${entity})`);
    mentions.push({ ...last, end: range.end });
  };
  return {
    add(value, range, line) {
      for (const [, opens, inside, closes] of value.matchAll(/(\()?([^()]+)(\))?/g)) {
        if (!opens && !closes)
          throw goldError(name, line, "mentions such as (e1-person-1 or e1)", value);
        if (opens) begin(readMention(inside!, fields, line), range);
        if (closes) end(entityIn(inside!, fields), range, line);
      }
    },
    finish() {
      for (const [left] of open.values())
        if (left)
          throw goldError(name, left.line, `${left.entity} to be closed`, `(${left.entity}`);
      return listed(mentions);
    },
  };
}

function entityIn(inside: string, fields: readonly string[]): string {
  const id = inside.split("-")[Math.max(0, fields.indexOf("eid"))] ?? inside;
  return id.replace(/\[\d+\/\d+\]$/, ""); // a mention in pieces: each is taken by itself
}

function readMention(inside: string, fields: readonly string[], line: number): Opened {
  const values = inside.split("-").map(decode);
  const fieldOf = (field: string) => values[fields.indexOf(field)] ?? "";
  const form = /(?:^|,)form:([a-z]+)/.exec(fieldOf("other"))?.[1];
  return {
    ...{ start: 0, end: 0, line, form },
    entity: entityIn(inside, fields),
    type: fieldOf("etype"),
    link: fieldOf("link"),
  };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // a percent sign of its own
  }
}

function listed(mentions: readonly Opened[]): ConlluMentions {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const bare = ({ start, end, type }: Opened): TypedSpan => ({ start, end, type });
  const coreference = sorted.map((mention) => ({ ...bare(mention), entity: mention.entity }));
  if (sorted.some(({ form }) => form === undefined)) return { coreference };
  const names = sorted.filter(({ form }) => form === "name");
  const isLinked = names.some(({ link }) => link !== "");
  return {
    coreference,
    names: names.map(bare),
    ...(isLinked && {
      links: names.map((name) => ({ ...bare(name), link: name.link === "" ? null : name.link })),
    }),
  };
}

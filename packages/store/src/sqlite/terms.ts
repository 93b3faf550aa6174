import type { Database } from "./database.ts";

/** The numbers of names. A name, once it has a number, keeps it. */
export interface Terms {
  /** The number of `text`, which it gets where it has none. Inside a write transaction. */
  idOf(text: string): number;
  /** The number of `text`, or undefined where no article has it. */
  find(text: string): number | undefined;
  /** Forgets numbers given in a transaction that did not come to its end. */
  forget(): void;
}

const mostKept = 200_000;

export function termsOf(database: Database): Terms {
  const kept = new Map<string, number>();
  const find = (text: string) => {
    const id = kept.get(text);
    if (id !== undefined) return id;
    const row = database.prepare("SELECT id FROM term WHERE text = ?").get(text);
    return row?.["id"] as number | undefined;
  };
  const keep = (text: string, id: number) => {
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, id);
    return id;
  };
  return {
    find,
    idOf(text) {
      const id = find(text);
      if (id !== undefined) return keep(text, id);
      const { lastInsertRowid } = database.prepare("INSERT INTO term (text) VALUES (?)").run(text);
      return keep(text, Number(lastInsertRowid));
    },
    forget: () => kept.clear(),
  };
}

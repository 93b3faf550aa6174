import path from "node:path";
import type { Io } from "../io.ts";

/** The address of a store as the user wrote it, seen from where they are. */
export const atCwd = (db: string, { cwd }: Io): string =>
  db.includes(":") ? db : path.resolve(cwd, db);

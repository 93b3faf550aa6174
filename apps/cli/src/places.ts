import { lstat, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { CorpusError } from "@corpus/core";
import { glob, isDynamicPattern } from "tinyglobby";
import { plainReason } from "./system-errors.ts";

/** A file that may hold articles, or what is known of why it cannot be read. */
export interface Place {
  readonly shown: string; // as messages call it, with "/" between names
  readonly path: Buffer; // absolute; names need not be UTF-8
  readonly isNamed: boolean; // by the user, so that it is read whatever it holds
  readonly fault?: string;
}

/** Told of what in a folder is no file: pipes, sockets, devices. */
export type OnPassed = (kind: string) => void;

/**
 * The files that `given` names: one, those that a pattern matches, or those below a folder, in the
 * order of their names.
 *
 * @throws {CorpusError} "source/not-found"; "source/unreadable" for a folder that may not be entered.
 */
export async function placesBehind(
  given: string,
  cwd: string,
  onPassed: OnPassed,
): Promise<readonly Place[]> {
  const absolute = path.resolve(cwd, given);
  const found = await stat(absolute).catch(() => undefined);
  if (found?.isDirectory()) {
    const folder = { shown: toUri(given), path: Buffer.from(absolute), isNamed: true };
    const places: Place[] = [];
    await addPlacesBelow(folder, onPassed, new Set(), places);
    return places;
  }
  if (found) return [named(given, absolute)];
  if (isDynamicPattern(given)) {
    const matches = await glob(given, { cwd, onlyFiles: true, expandDirectories: false });
    if (matches.length > 0)
      return matches.sort(byCodeUnit).map((match) => named(match, path.resolve(cwd, match)));
  }
  throw new CorpusError(
    "source/not-found",
    `${given}: expected a file, a folder or a pattern that matches one; there is nothing there`,
  );
}

/** Hidden names are left out; a folder is entered once, whatever links lead to it. */
async function addPlacesBelow(
  folder: Place,
  onPassed: OnPassed,
  entered: Set<string>,
  places: Place[],
): Promise<void> {
  let names: readonly Buffer[];
  try {
    const real = (await realpath(folder.path, { encoding: "buffer" })).toString("latin1");
    if (entered.has(real)) return;
    entered.add(real);
    names = await readdir(folder.path, { encoding: "buffer" });
  } catch (cause) {
    const fault = plainReason(cause as NodeJS.ErrnoException);
    if (folder.isNamed)
      throw new CorpusError("source/unreadable", `${folder.shown}: ${fault}`, { cause });
    places.push({ ...folder, fault: `a folder: ${fault}` });
    return;
  }
  for (const place of childrenOf(folder, names)) {
    const info = await stat(place.path).catch(() => lstat(place.path).catch(() => undefined));
    if (info?.isDirectory()) await addPlacesBelow(place, onPassed, entered, places);
    // A link that leads nowhere, or a file gone since, is reported where it is read.
    else if (!info || info.isFile() || info.isSymbolicLink()) places.push(place);
    else onPassed(info.isFIFO() ? "pipe" : info.isSocket() ? "socket" : "device");
  }
}

const separator = Buffer.from(path.sep);
const hidden = 0x2e; // "."

function childrenOf(folder: Place, names: readonly Buffer[]): Place[] {
  return names
    .filter((name) => name[0] !== hidden)
    .map((name) => ({
      shown: toUri(path.join(folder.shown, shownName(name))),
      path: Buffer.concat([folder.path, separator, name]),
      isNamed: false,
    }))
    .sort((a, b) => byCodeUnit(a.shown, b.shown) || Buffer.compare(a.path, b.path));
}

const named = (shown: string, absolute: string): Place => ({
  shown: toUri(shown),
  path: Buffer.from(absolute),
  isNamed: true,
});

/** A name as UTF-8, or with the bytes that are not ASCII written out: "caf\xe9.txt". */
export function shownName(name: Buffer): string {
  const text = name.toString();
  if (Buffer.from(text).equals(name)) return text;
  return [...name.toString("latin1")]
    .map((char) => (char < "\x80" ? char : `\\x${char.charCodeAt(0).toString(16)}`))
    .join("");
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const toUri = (file: string) => file.split(path.sep).join("/");

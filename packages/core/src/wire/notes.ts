import type { Diagnostic } from "../model/diagnostic.ts";

/** What a wire item states of its standing, for which an article has no field; empty values are not stated. */
export interface Standing {
  readonly status?: string | undefined; // "usable", "canceled", "withheld", with or without a scheme: "stat:usable"
  readonly embargoed?: string | undefined; // until when
  readonly note?: string | undefined; // to editors
  readonly signals?: readonly string[]; // "sig:correction"
  readonly urgency?: string | undefined; // 1, most urgent, to 9
  readonly version?: string | undefined;
  readonly keywords?: string | undefined; // the slug, by which newsrooms call it
  readonly associations?: readonly string[]; // what goes with it: "picture", "video"
  readonly isCut?: boolean; // the file ends inside it
}

const maxNoteChars = 500;

/** Diagnostics for a careful editor: what must not be published, what corrects something, and how urgent it was. */
export function notesOf(standing: Standing): Diagnostic[] {
  const { note, embargoed, urgency, version, keywords, signals = [], associations = [] } = standing;
  const status = localName(standing.status);
  const corrects = signals
    .map(localName)
    .filter((signal) => /correct|retract|kill|withdraw/i.test(signal));
  return [
    ...(standing.isCut
      ? [warning("wire/cut-off", "the file ends inside this item: its text may go on")]
      : []),
    ...(isSaid(embargoed) ? [warning("wire/embargo", `embargoed until ${embargoed}`)] : []),
    ...(status === "embargoed" && !isSaid(embargoed)
      ? [warning("wire/embargo", "status: embargoed, without a date")]
      : []),
    ...(!["", "usable", "embargoed"].includes(status)
      ? [warning("wire/status", `status: ${status}; the provider says that it is not to be used`)]
      : []),
    ...corrects.map((signal) => warning("wire/correction", `signal: ${signal}`)),
    ...(isSaid(note)
      ? [info("wire/editors-note", note.replace(/\s+/g, " ").slice(0, maxNoteChars))]
      : []),
    ...(isSaid(urgency)
      ? [info("wire/urgency", `urgency ${urgency}, where 1 is the most urgent`)]
      : []),
    ...(/^(?:[2-9]|\d\d)$/.test(version?.trim() ?? "")
      ? [info("wire/version", `version ${version}`)]
      : []),
    ...(isSaid(keywords) ? [info("wire/keywords", keywords.slice(0, maxNoteChars))] : []),
    ...(associations.length > 0
      ? [info("wire/associations", `not read with it: ${counted(associations)}`)]
      : []),
  ];
}

function isSaid(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== "";
}

// "stat:usable" "sig:correction" "Usable"
function localName(value: string | undefined): string {
  return (value ?? "")
    .replace(/^.*[:/]/, "")
    .trim()
    .toLowerCase();
}

function warning(code: string, message: string): Diagnostic {
  return { code, severity: "warning", message };
}

function info(code: string, message: string): Diagnostic {
  return { code, severity: "info", message };
}

/** "picture × 2, video" */
function counted(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, n]) => (n > 1 ? `${kind} × ${n}` : kind)).join(", ");
}

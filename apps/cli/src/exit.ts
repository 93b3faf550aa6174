import type { CorpusErrorCode } from "@corpus/core";

/** What the exit status of `corpus` means. */
export const exit = {
  done: 0,
  incomplete: 1, // done with rejects, or a check failed
  usage: 2,
  unreadable: 3,
  bug: 70, // EX_SOFTWARE of sysexits.h
  interrupted: 130, // 128 + SIGINT
} as const;

const byCode: Partial<Record<CorpusErrorCode, number>> = {
  "config/invalid": exit.usage,
  "curation/invalid": exit.unreadable,
  "edtf/invalid": exit.usage,
  "gold/invalid": exit.unreadable,
  "gold/unpaired": exit.unreadable,
  "mapping/invalid": exit.usage,
  "model/unusable": exit.unreadable,
  "output/exists": exit.usage,
  "output/unwritable": exit.unreadable,
  "query/invalid": exit.usage,
  "source/not-found": exit.unreadable,
  "source/unreadable": exit.unreadable,
  "span/mismatch": exit.unreadable,
  "store/busy": exit.unreadable,
  "store/not-found": exit.unreadable,
  "store/unsupported": exit.usage,
  "store/unusable": exit.unreadable,
};

/** The exit status for a failure that stopped the command. */
export function exitStatus(code: CorpusErrorCode): number {
  return byCode[code] ?? exit.incomplete;
}

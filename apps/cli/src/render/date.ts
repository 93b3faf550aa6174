import { type Edtf, parseEdtf } from "@corpus/core";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "2022-04-21" stays; what only a program reads with ease is put in words: "18 Apr, ????", "autumn 1986". */
export function printDate(edtf: Edtf): string {
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(edtf) ?? [];
  if (month !== undefined) {
    const name = months[Number(month) - 1] ?? month;
    return `${day === undefined ? "" : `${Number(day)} `}${name}, ????`;
  }
  const value = parseEdtf(edtf);
  return value?.kind === "season" ? `${value.season} ${value.year}` : edtf;
}

/** True where a date lacks only the year, which the date of publication would give. */
export function lacksYear(edtf: Edtf): boolean {
  return edtf.startsWith("XXXX-");
}

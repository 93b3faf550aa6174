const separators = [",", ";", "\t", "|"] as const;

/** "sep=;" in the first line, as spreadsheets write it. */
export const SEPARATOR_LINE = /^sep=([,;\t|])\r?\n/i;

/** What parts the cells of a table: of the four in use that which parts its first line most. */
export function findSeparator(opening: string): string | undefined {
  const stated = SEPARATOR_LINE.exec(opening)?.[1];
  if (stated !== undefined) return stated;
  const line = firstLine(opening);
  const counts = separators.map((each) => line.split(each).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? undefined : separators[counts.indexOf(most)];
}

/** The first line that holds something, without what stands in quotes. */
function firstLine(opening: string): string {
  const line = opening.split(/\r\n|\n|\r/).find((each) => each.trim() !== "") ?? "";
  return line.replace(/"(?:[^"]|""){0,200}"/g, "q");
}

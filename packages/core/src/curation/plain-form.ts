/** A name as overrides and gazetteers compare it: as written, but for case, white space, marks and a leading "the". */
export const plainForm = (name: string): string =>
  name
    .replace(/\s+/g, " ")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/^the (?=\S)/i, "")
    .trim()
    .toLowerCase();

/** The forms of a verb: "warns", "warned", "warned", "warning". */
export interface VerbForms {
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** The forms of the verb `base`; `listed` are its past, participle and "-ing" where no rule makes them. */
export function formsOf(base: string, listed: readonly string[]): VerbForms {
  const stem = doublesLast(base) ? `${base}${base.at(-1)}` : base;
  const [past = formPast(base, stem), participle = past, ing = formIng(base, stem)] = listed;
  return { s: formS(base), past, participle, ing };
}

/** "warnings", "replies"; of verbs, too. */
export function formS(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

// "beg", "slam": one short vowel and one consonant. "admit" and its like list their forms.
const doublesLast = (base: string): boolean => /^[^aeiou]*u?[aeiou][^aeiouwxy]$/.test(base);

function formPast(base: string, stem: string): string {
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
}

const formIng = (base: string, stem: string): string =>
  /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;

import { cueAdjectives, cueNouns, cueVerbs, phrasalCues } from "./cues.lexicon.ts";

/** What may follow a cue as the words reported, as bits. */
export const frame = {
  quote: 1,
  clause: 2,
  infinitive: 4,
  object: 8,
  named: 16,
  person: 32,
  opened: 64,
} as const;

export type CueForm = "base" | "s" | "past" | "ing" | "noun" | "adjective";

export interface Cue {
  readonly base: string;
  readonly form: CueForm;
  readonly participle: boolean; // may follow "was" or "has": "said", "written", but not "wrote"
  readonly finite: boolean; // may follow its subject: "said", "wrote", but not "written"
  readonly frames: number;
  readonly prepositions: readonly string[];
  readonly particles: ReadonlyMap<string, Cue>; // "out" of "point out", with what the two take together
}

const bits: Readonly<Record<string, number>> = {
  q: frame.quote,
  c: frame.clause,
  t: frame.infinitive,
  o: frame.object,
  n: frame.named,
  p: frame.person,
  k: frame.opened,
};

// Past and participle, where no rule makes them.
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  read: ["read", "read"],
  speak: ["spoke", "spoken"],
  begin: ["began", "begun"],
  swear: ["swore", "sworn"],
  think: ["thought", "thought"],
  feel: ["felt", "felt"],
  know: ["knew", "known"],
  understand: ["understood", "understood"],
  see: ["saw", "seen"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  go: ["went", "gone"],
  lay: ["laid", "laid"],
  bring: ["brought", "brought"],
  hit: ["hit", "hit"],
  shoot: ["shot", "shot"],
  forecast: ["forecast", "forecast"],
  learn: ["learned", "learned"],
  put: ["put", "put"],
};

const doubling = new Set(
  "admit quip slam rip rebut beg brag snap sum refer dub commit shrug chat grin regret chip".split(
    " ",
  ),
);

/** Cues by lower-case form. */
export const cues: ReadonlyMap<string, Cue> = collect();

/** Nouns that act as cues, by lower-case form; "report" and "warning" are verbs' forms too. */
export const nounCues: ReadonlyMap<string, Cue> = collectNouns();

function collect(): Map<string, Cue> {
  const all = new Map<string, Cue>();
  for (const list of Object.values(cueVerbs)) {
    for (const entry of list.trim().split(/\s+/)) {
      const [base = "", takes = ""] = entry.split(":");
      addVerb(all, base, readTakes(takes), new Map());
    }
  }
  for (const list of Object.values(phrasalCues))
    for (const entry of list.split(",")) addPhrasal(all, entry.trim());
  for (const base of cueAdjectives.trim().split(/\s+/)) {
    if (all.has(base)) continue;
    const takes = readTakes("c+about+of");
    all.set(base, {
      base,
      form: "adjective",
      participle: false,
      finite: false,
      ...takes,
      particles: new Map(),
    });
  }
  return all;
}

function collectNouns(): Map<string, Cue> {
  const all = new Map<string, Cue>();
  for (const entry of cueNouns.trim().split(/\s+/)) {
    const [base = "", takes = ""] = entry.split(":");
    const particles = new Map<string, Cue>();
    const cue: Cue = {
      base,
      form: "noun",
      participle: false,
      finite: false,
      ...readTakes(takes),
      particles,
    };
    all.set(base, cue);
    all.set(formS(base), cue);
  }
  return all;
}

type Takes = Pick<Cue, "frames" | "prepositions">;

function readTakes(takes: string): Takes {
  const [letters = "", ...prepositions] = takes.split("+");
  let frames = 0;
  for (const letter of letters) frames |= bits[letter] ?? 0;
  return { frames, prepositions };
}

function addVerb(
  all: Map<string, Cue>,
  base: string,
  takes: Takes,
  particles: Map<string, Cue>,
): void {
  const earlier = all.get(base);
  // A verb may stand in two groups: it then takes what either says.
  const merged = earlier
    ? {
        frames: earlier.frames | takes.frames,
        prepositions: [...earlier.prepositions, ...takes.prepositions],
      }
    : takes;
  const shared = {
    base,
    ...merged,
    particles: earlier ? new Map([...earlier.particles, ...particles]) : particles,
  };
  const [past, participle] = irregular[base] ?? [formPast(base), formPast(base)];
  all.set(base, { ...shared, form: "base", finite: true, participle: participle === base });
  all.set(formS(base), { ...shared, form: "s", finite: true, participle: false });
  all.set(formIng(base), { ...shared, form: "ing", finite: false, participle: false });
  if (participle !== past)
    all.set(participle, { ...shared, form: "past", finite: false, participle: true });
  if (past !== base)
    all.set(past, { ...shared, form: "past", finite: true, participle: participle === past });
}

function addPhrasal(all: Map<string, Cue>, entry: string): void {
  const [phrase = "", takes = ""] = entry.split(":");
  const [base = "", particle = ""] = phrase.split(" ");
  const together: Cue = {
    base: phrase,
    form: "base",
    participle: true,
    finite: true,
    ...readTakes(takes),
    particles: new Map(),
  };
  addVerb(all, base, { frames: 0, prepositions: [] }, new Map([[particle, together]]));
}

function formS(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function formPast(base: string): string {
  if (doubling.has(base)) return `${base}${base.at(-1)}ed`;
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function formIng(base: string): string {
  if (doubling.has(base) || base === "begin" || base === "hit") return `${base}${base.at(-1)}ing`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

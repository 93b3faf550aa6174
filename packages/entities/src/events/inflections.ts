import { type Frame, type Frames, nounFrames, verbFrames } from "./frames.ts";
import { governors } from "./governors.lexicon.ts";
import { carriers, suffering } from "./nouns.lexicon.ts";
import { american, british } from "./spelling.ts";

/**
 * The lemma of a form of a word that a lexicon has; `undefined` for other words.
 *
 * @param word Lower case.
 * @param tag Penn.
 */
export function knownLemma(word: string, tag: string): string | undefined {
  return (tag.startsWith("VB") ? verbForms : nounForms).get(word);
}

// Past tense and participle of verbs in the lexicons that no rule makes.
const irregular = `beat:beat,beaten begin:began,begun blow:blew,blown break:broke,broken bring:brought build:built burn:burnt
  come:came cut:cut draw:drew,drawn feed:fed fight:fought find:found flee:fled fly:flew,flown forbid:forbade,forbidden
  forgive:forgave,forgiven freeze:froze,frozen get:got,gotten give:gave,given go:went,gone have:had,has hit:hit hold:held
  hurt:hurt keep:kept lay:laid lead:led leave:left lend:lent let:let make:made meet:met overrun:overran
  overthrow:overthrew,overthrown pay:paid put:put quit:quit rebuild:rebuilt retake:retook,retaken ride:rode run:ran say:said see:saw,seen
  seek:sought sell:sold send:sent set:set shake:shook,shaken shoot:shot shut:shut sink:sank,sunk sit:sat
  slay:slew,slain speak:spoke,spoken spend:spent stand:stood steal:stole,stolen stick:stuck strike:struck,stricken
  swear:swore,sworn take:took,taken tear:tore,torn tell:told throw:threw,thrown undergo:underwent,undergone undertake:undertook,undertaken
  wind:wound win:won withdraw:withdrew,withdrawn withhold:withheld write:wrote,written`;

/** "expel" as "expels", "expelled", "expelling"; a doubled letter where there could be one. */
function formsOf(verb: string): string[] {
  return [...new Set([verb, british(verb)])].flatMap((stem) => {
    if (/[eoy]e$/.test(stem)) return [stem, `${stem}s`, `${stem}d`, `${stem}ing`];
    if (stem.endsWith("e")) return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
    if (/[^aeiou]y$/.test(stem)) {
      return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
    }
    const regular = [stem, stem + ending(stem), `${stem}ed`, `${stem}ing`];
    const doubled = stem + stem.at(-1);
    return /(?:[^aeiou]|qu)[aeiou][bdglmnprt]$/.test(stem)
      ? [...regular, `${doubled}ed`, `${doubled}ing`]
      : regular;
  });
}

function pluralsOf(noun: string): string[] {
  return [...new Set([noun, british(noun)])].flatMap((stem) =>
    /[^aeiou]y$/.test(stem)
      ? [stem, `${stem.slice(0, -1)}ies`]
      : [stem, stem + ending(stem), `${stem}s`],
  );
}

// "kisses", "vetoes"
const ending = (stem: string): string => (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(stem) ? "es" : "s");

function tableOf(
  lemmas: Iterable<string>,
  forms: (lemma: string) => readonly string[],
): Map<string, string> {
  const table = new Map<string, string>();
  for (const lemma of lemmas) {
    for (const form of forms(lemma)) if (!table.has(form)) table.set(form, american(lemma));
  }
  return table;
}

const verbForms = tableOf(
  new Set([...verbFrames.keys(), ...governors.keys(), ...carriers, ...suffering]),
  formsOf,
);
for (const entry of irregular.split(/\s+/)) {
  const [lemma = "", forms = ""] = entry.split(":");
  for (const form of forms.split(",")) verbForms.set(form, lemma);
}
const nounForms = tableOf(nounFrames.keys(), pluralsOf);

const noFrames: readonly Frame[] = [];

/**
 * The frames of a word that is a form of one in the lexicons: lemmas that the model makes of other
 * words are guesses, "aid" of "aides".
 */
export function framesOf(frames: Frames, word: string, tag: string): readonly Frame[] {
  const lemma = knownLemma(word, tag);
  return (lemma !== undefined && frames.get(lemma)) || noFrames;
}

/** All words that have frames, whatever their tags, and whether they have one that asks for nobody to be named. */
export const triggerForms: ReadonlyMap<string, boolean> = new Map(
  [...verbForms, ...nounForms].flatMap(([form]) => {
    const frames = ["VB", "NN"].flatMap((tag) => [
      ...framesOf(verbFrames, form, tag),
      ...framesOf(nounFrames, form, tag),
    ]);
    return frames.length === 0
      ? []
      : [[form, frames.some(({ needs }) => needs === "nothing")] as const];
  }),
);

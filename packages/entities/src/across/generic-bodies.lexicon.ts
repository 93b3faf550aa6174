/**
 * Words of which names of bodies are made that every country has: "Foreign Ministry", "Supreme
 * Court", "House of Representatives". Beside the generic words of organisations, which are of wider
 * use. Folded, alphabetical. Source: by hand.
 */
export const stateWords: ReadonlySet<string> = new Set(
  `assembly attorney cabinet commons constitutional customs electoral exchequer guard homeland immigration
   intelligence interior legislature lords ombudsman parliament prosecutor reserve representatives revenue
   statistics treasury tribunal`.split(/\s+/),
);

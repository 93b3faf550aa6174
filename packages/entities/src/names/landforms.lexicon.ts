/**
 * Words at whose end a whole name is a place, whatever stands around it: "Aran Strait".
 * Lower case. Source: by hand, from general knowledge of news copy.
 * Left out: words that also end the names of bodies ("Park", "Bay", "Field").
 */
export const landforms: ReadonlySet<string> = new Set(
  `
  airport archipelago avenue boulevard bridge canyon desert fjord glacier gulf highway island islands isles lake
  lane mountain mountains ocean peninsula plateau reef river road sea seas strait straits street tunnel
  valley volcano
`.match(/\S+/g),
);

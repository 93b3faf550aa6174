/**
 * States that are no more: names, words for their people and things, and the ISO 3166-1 alpha-3 code of
 * the country that succeeded them and under which leaders are listed.
 * Source: general knowledge, by hand.
 * Left out: states that ended before the Second World War.
 */
export const formerStates: readonly {
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly successor: string;
}[] = [
  { names: ["Soviet Union", "USSR", "U.S.S.R."], words: ["Soviet", "Soviets"], successor: "RUS" },
  { names: ["Yugoslavia"], words: ["Yugoslav", "Yugoslavs"], successor: "SRB" },
  { names: ["Czechoslovakia"], words: ["Czechoslovak", "Czechoslovaks"], successor: "CZE" },
  { names: ["East Germany"], words: ["East German", "East Germans"], successor: "DEU" },
];

/**
 * Buildings and quarters whose name stands for the government that sits there, folded, by
 * ISO 3166-1 alpha-3 code. Capitals are in the country table.
 * Source: general knowledge, by hand.
 * They count where the finder took them for places; as organisations ("Kremlin") they stay themselves.
 */
export const governmentSeats: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BRA: "planalto|planalto palace",
    CHN: "zhongnanhai",
    FRA: "elysee|élysée|elysee palace|élysée palace|quai d'orsay",
    GBR: "10 downing street|downing street|no 10|number 10|whitehall",
    IND: "south block",
    ITA: "chigi palace|palazzo chigi",
    KOR: "blue house",
    NZL: "beehive",
    RUS: "kremlin",
    TUR: "bestepe",
    USA: "capitol hill|white house",
  }).flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const)),
);

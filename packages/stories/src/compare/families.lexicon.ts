import { stem } from "../text/stem.ts";

/**
 * Words of one kind, of which two reports may give two for one thing: a car in one, a truck in the
 * other. Base forms, lower case, one family a line; a word may stand in more than one.
 * Source: collected by hand, from reading reports of one event side by side.
 * Left out: words that one thing bears side by side ("man" and "driver"; "car" and "vehicle").
 */
const families = `
  absolute complete total utter
  adviser aide minister president secretary
  airport base camp garrison station
  arm back chest face foot hand head leg neck shoulder stomach
  army guards officers police soldiers troops
  assault manslaughter murder homicide
  barge boat ferry ship vessel
  bomb explosive grenade mine missile rocket shell
  boy child girl man woman teenager
  brother cousin daughter father husband mother sister son uncle wife
  building compound consulate embassy hotel house mosque church school station wall gate
  bus car lorry motorcycle train tram truck van
  captain pilot driver
  candid frank
  casino concert festival party
  chief founder head owner
  city town village district province region suburb island
  concern condemnation criticism support
  cheered hailed praised welcomed
  crisis war conflict invasion aggression
  deadliest worst largest biggest
  deal pact treaty agreement accord framework
  dozens hundreds scores several thousands
  earthquake flood hurricane storm tornado
  east north south west northern southern eastern western
  everyone everything someone nobody
  flipped derailed overturned tipped
  global international national regional
  gun knife pistol rifle
  heavy massive severe slight
  hero icon symbol
  information material intelligence data
  killed missing wounded injured
  kicking punching pushing slapping hitting shoving
  militants rebels terrorists fighters insurgents gunmen
  morning afternoon evening night noon midnight dawn
  officials police authorities prosecutors
  protest riot demonstration rally march
  resigned fired dismissed sacked suspended
  space orbit moon sun mars
  talks negotiations agreement decision
  countries states nations
`
  .trim()
  .split("\n")
  .map((line) => new Set(line.trim().split(" ").map(stem)));

/** True where the two are different words of one family. */
export function areOfOneFamily(a: string, b: string): boolean {
  return a !== b && families.some((family) => family.has(a) && family.has(b));
}

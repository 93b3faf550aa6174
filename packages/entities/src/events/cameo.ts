import type { EventType, Modality } from "@corpus/core";

/**
 * The CAMEO code of an event: CAMEO has no modality, but codes of their own for what is agreed or
 * intended (03), demanded (10), refused (12) and threatened (13), where PLOVER names the event itself.
 *
 * @param code The code of the event where it takes place.
 * @see CAMEO2PLOVER, version of 17 September 2021, published with PLOVER
 */
export function cameoOf(type: EventType, code: string, modality: Modality): string {
  const codes = byModality[modality];
  return codes?.[type] ?? code;
}

const intended: Partial<Record<EventType, string>> = {
  CONSULT: "036",
  SUPPORT: "032",
  COOPERATE: "031",
  AID: "033",
  CONCEDE: "035",
  RETREAT: "0356",
  SANCTION: "1312",
  COERCE: "132",
  ASSAULT: "138",
  PROTEST: "133",
};
const demanded: Partial<Record<EventType, string>> = {
  AGREE: "102",
  CONSULT: "106",
  SUPPORT: "102",
  COOPERATE: "101",
  AID: "103",
  CONCEDE: "105",
  RETREAT: "1056",
};
const refused: Partial<Record<EventType, string>> = {
  AGREE: "120",
  CONSULT: "125",
  SUPPORT: "120",
  COOPERATE: "121",
  AID: "122",
  CONCEDE: "124",
  RETREAT: "1246",
};
const byModality: Partial<Record<Modality, Partial<Record<EventType, string>>>> = {
  planned: intended,
  agreed: intended,
  demanded,
  negated: refused,
};

export {
  type ArticleEntity,
  type ArticleRole,
  readEntities,
} from "./across/article-entities.ts";
export type { JoinOptions } from "./across/draft.ts";
export { joinEntities } from "./across/join-entities.ts";
export { type AnnotateOptions, annotate, modelFor } from "./annotate.ts";
export { resolveFirstPersons } from "./coreference/first-person/first-persons.ts";
export { type Resolved, resolveEntities } from "./coreference/resolve-entities.ts";
export { placeWithId } from "./knowledge/gazetteer.ts";
export type { Place, PlaceKind } from "./knowledge/place.ts";
export { loadPlaces } from "./knowledge/places-table.ts";
export { layerVersions } from "./layer-versions.ts";
export {
  defaultLayers,
  keepLayers,
  type Layer,
  layers,
} from "./layers.ts";
export { knownNames } from "./linking/known-names.ts";
export { linkEntities, locatePlaces } from "./linking/link-entities.ts";
export { type FoundName, findNames } from "./names/find-names.ts";
export type { RecognizedName, Recognizer } from "./names/recognizer.ts";
export { type Prose, type ProseSentence, readProse } from "./prose.ts";
export { findQuotes } from "./quotes/find-quotes.ts";
export { readWithModel, shippedModel } from "./read-model.ts";

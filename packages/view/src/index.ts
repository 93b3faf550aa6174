export type { ViewCorpus } from "./pack-index.ts";
export { renderView, type ViewOptions, viewPolicy } from "./render-view.ts";

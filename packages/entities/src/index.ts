export { type AnnotateOptions, annotate, defaultLayers, type Layer, layers } from "./annotate.ts";

export { type Annotator, annotateHere, type Knowledge } from "./annotator.ts";
export { createApp } from "./app.ts";
export { type LogEntry, printEntry } from "./log.ts";
export { type RunningServer, type ServerOptions, startServer } from "./main.ts";
export { type AppOptions, defaultLimits, type Limits, type ServedCorpus } from "./options.ts";
export { Problem, type ProblemCode } from "./problem.ts";
export type { ReadCorpus } from "./routes/home.ts";

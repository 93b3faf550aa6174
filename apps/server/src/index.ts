export { createApp } from "./app.ts";
export { type RunningServer, type ServerOptions, startServer } from "./main.ts";
export { type AppOptions, defaultLimits, type Limits } from "./options.ts";
export { Problem, type ProblemCode } from "./problem.ts";

import fc from "fast-check";

// Generated input is the same in every run, so that a failure is the change's own. To look for new
// counterexamples, run the tests under other seeds: CORPUS_SEED=7 pnpm unit.
fc.configureGlobal({ seed: Number(process.env["CORPUS_SEED"] ?? 20220421) });

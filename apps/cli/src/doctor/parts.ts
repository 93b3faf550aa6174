import { CorpusError, parseText, verifyArticle } from "@corpus/core";
import { annotate, modelFor, placeWithId, shippedModel } from "@corpus/entities";
import { openStore } from "@corpus/store";
import { readConfig } from "../config.ts";
import type { Io } from "../io.ts";
import { count } from "../render/wrap.ts";
import { atCwd } from "../store/at-cwd.ts";
import { type Finding, ok, warning, wrong } from "./finding.ts";

const reinstall = "install @corpus/cli again; a file of it is missing or damaged";

/** Whether the weights are there, of this version, and byte for byte what was published. */
export function checkModel(): Finding {
  try {
    shippedModel(); // it is refused where its checksum is another
    return ok("model", `${modelFor({})}, its checksum (CRC-32) agrees`);
  } catch (error) {
    return wrong("model", messageOf(error), reinstall);
  }
}

const tokyo = "geonames:1850147";

/** Whether the tables of places can be read. */
export function checkGazetteer(): Finding {
  const place = placeWithId(tokyo);
  if (place?.country === "JP")
    return ok("gazetteer", `places are found: ${tokyo} is ${place.name}`);
  return wrong("gazetteer", `expected Tokyo behind ${tokyo}, got nothing`, reinstall);
}

export async function checkConfig(cwd: string): Promise<Finding> {
  try {
    const config = await readConfig(cwd);
    if (!config) return ok("configuration", "no corpus.config.ts, .js or .json in this folder");
    const keys = Object.keys(config.values);
    return ok(
      "configuration",
      `${config.file} sets ${keys.length > 0 ? keys.join(", ") : "nothing"}`,
    );
  } catch (error) {
    return wrong(
      "configuration",
      messageOf(error),
      "mend the file; until then no command runs here",
    );
  }
}

/** Whether a store is whole, of this version, and grouped as it is now. */
export async function checkStore(db: string, io: Io): Promise<readonly Finding[]> {
  try {
    const store = await openStore(atCwd(db, io), { readonly: true });
    try {
      const damage = await store.check();
      if (damage.length > 0)
        return [
          wrong(
            "store",
            `${db} is damaged: ${damage.slice(0, 3).join("; ")}`,
            "restore a backup, or ingest again into a new file",
          ),
        ];
      const status = await store.status();
      const { articles, stories, entities } = status;
      const whole = ok("store", `${db} is whole: ${count(articles, "article")}`);
      const across = `${count(stories, "story", "stories")}, ${count(entities, "entity", "entities")}`;
      if (status.storiesAreCurrent && status.entitiesAreCurrent)
        return [whole, ok("stories", `${across}, of the articles as they are`)];
      return [
        whole,
        warning(
          "stories",
          stories + entities === 0 ? "none yet" : `${across}, of before articles came or changed`,
          `corpus ingest --db ${db} --across with the same paths groups them`,
        ),
      ];
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return [wrong("store", error.message, "see above; corpus ingest makes a new one")];
  }
}

const sample = `Fog holds up the ferries

PORT CLARE, 5 March 2024 - The harbour master, Ana Ruiz, met the mayor of Lima on Monday. "The ferries will sail again on Thursday," Ruiz said. Repairs cost $2 million.
`;

/** Whether a text of ours is read as it was when this version was made. */
export function checkReading(): Finding {
  const started = performance.now();
  const article = annotate(parseText(sample, { publishedAt: "2024-03-05" }));
  const took = Math.round(performance.now() - started);
  const { quotes = [], entities = [], times = [], amounts = [] } = article.annotations ?? {};
  const speaker = quotes[0]?.speaker;
  const who =
    speaker && speaker.status !== "unknown"
      ? entities.find(({ id }) => id === speaker.entity)?.name
      : undefined;
  const faults = [
    ...verifyArticle(article).map(({ message }) => message),
    ...(who === "Ana Ruiz" ? [] : [`expected that Ana Ruiz is quoted, got ${who ?? "nobody"}`]),
    ...(times.some(({ edtf }) => edtf === "2024-03-07")
      ? []
      : ["expected Thursday to be 2024-03-07"]),
    ...(amounts.some(({ value }) => value === 2_000_000) ? [] : ["expected 2,000,000 dollars"]),
  ];
  if (faults.length === 0)
    return ok("reading", `a text of our own was read as it should be, in ${took} ms`);
  return wrong("reading", faults.join("; "), "please report this as a bug in corpus");
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

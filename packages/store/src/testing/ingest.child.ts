/** Puts articles into the store named on the command line until it is killed, and says which are kept. */
import { openStore } from "../open-store.ts";
import { storedArticle } from "./stored-article.ts";

const [file, first] = process.argv.slice(2);
const store = await openStore(file!);
for (let i = Number(first); ; i += 5) {
  const batch = [i, i + 1, i + 2, i + 3, i + 4].map((n) =>
    storedArticle({
      id: `n${n}`,
      uri: `/news/n${n % 40}.txt`, // after a while each takes the place of one before it
      text: `Brandt met envoy ${n} in the town hall. ${"The harbour stays open. ".repeat(n % 50)}`,
      names: { Brandt: "person" },
      quotes: [{ words: "The harbour stays open", speaker: "Brandt" }].slice(n % 50 === 0 ? 1 : 0),
    }),
  );
  await store.put(batch, { versions: { entities: "1" } });
  process.stdout.write(`${i + 4}\n`);
}

import { useState } from "preact/hooks";
import { entities, entityOf, officeOf } from "./corpus.ts";
import { count, Empty, EntityLink, Heading, Paged, Words } from "./parts.tsx";

const types = [
  "person",
  "organization",
  "place",
  "group",
  "event",
  "law",
  "work",
  "product",
] as const;
const labels: Readonly<Record<string, string>> = {
  person: "people",
  organization: "organisations",
  place: "places",
  group: "peoples and groups",
  event: "happenings",
  law: "laws and treaties",
  work: "works",
  product: "products",
};

const orders = { mentions: "most named", quotes: "most quoted", name: "by name" } as const;
type Order = keyof typeof orders;

const compare: Readonly<Record<Order, (a: number, b: number) => number>> = {
  mentions: (a, b) => entities[b]!.mentions - entities[a]!.mentions,
  quotes: (a, b) => entities[b]!.quotes - entities[a]!.quotes,
  name: (a, b) => (entities[a]!.name < entities[b]!.name ? -1 : 1),
};

/** Who is named: people first, and whatever else has a name. */
export function People() {
  const [type, setType] = useState("person");
  const [order, setOrder] = useState<Order>("mentions");
  const [words, setWords] = useState("");
  const [isAll, setAll] = useState(false);
  const wanted = words.trim().toLowerCase();
  const present = types.filter((name) => entities.some((entity) => entity.type === name));
  const shown = entities
    .map((_, e) => e)
    .filter((e) => isAll || entities[e]!.isNamed === 1)
    .filter((e) => entities[e]!.type === type && (wanted === "" || nameOf(e).includes(wanted)))
    .sort((a, b) => compare[order](a, b) || a - b);
  return (
    <>
      <Heading>People and names</Heading>
      {present.length === 0 ? (
        <Empty>Nobody is named: these articles were read without names, or there are none.</Empty>
      ) : (
        <div class="controls">
          <label>
            Show{" "}
            <select value={type} onChange={(e) => setType(e.currentTarget.value)}>
              {present.map((name) => (
                <option value={name}>{labels[name]}</option>
              ))}
            </select>
          </label>
          <label>
            Filter by name or office{" "}
            <input type="search" value={words} onInput={(e) => setWords(e.currentTarget.value)} />
          </label>
          <label>
            Order{" "}
            <select value={order} onChange={(e) => setOrder(e.currentTarget.value as Order)}>
              {Object.entries(orders).map(([name, label]) => (
                <option value={name}>{label}</option>
              ))}
            </select>
          </label>
          <label class="tick">
            <input type="checkbox" checked={isAll} onChange={() => setAll(!isAll)} /> also those
            whom nobody names
          </label>
        </div>
      )}
      <p class="facts" role="status">
        {count(shown.length, "name")}
      </p>
      <Paged items={shown} step={60} noun="name" key={`${type} ${order} ${wanted} ${isAll}`}>
        {(some) => (
          <ol class="people" data-arrows>
            {some.map((e) => (
              <Person entity={e} />
            ))}
          </ol>
        )}
      </Paged>
    </>
  );
}

const nameOf = (e: number): string => {
  const { aliases, roles } = entityOf(e);
  return [entities[e]!.name, ...aliases, ...roles.flat().filter((part) => typeof part === "string")]
    .join(" ")
    .toLowerCase();
};

function Person({ entity: e }: { readonly entity: number }) {
  const entity = entities[e]!;
  const office = officeOf(e);
  return (
    <li>
      <EntityLink entity={e} />
      {office && (
        <span class="office">
          <Words>{office}</Words>
        </span>
      )}
      <span class="facts">
        named {entity.mentions} ×{entity.quotes > 0 && `, quoted ${entity.quotes} ×`}, in{" "}
        {count(new Set(entityOf(e).members.map(([a]) => a)).size, "article")}
      </span>
    </li>
  );
}

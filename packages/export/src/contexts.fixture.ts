import type { JsonLd, RemoteDocument } from "jsonld/jsonld-spec.js";

const iri = (id: string) => ({ "@id": id, "@type": "@id" });
const term = (id: string) => ({ "@id": id, "@type": "@vocab" });

// The terms of the Web Annotation vocabulary that an export may use, in our own words, so that no test needs the
// network. What is not declared here is dropped by a processor, and then a test misses it.
const annotation = {
  ...{ oa: "http://www.w3.org/ns/oa#", as: "https://www.w3.org/ns/activitystreams#" },
  ...{ id: "@id", type: "@type", rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#" },
  ...{ Annotation: "oa:Annotation", SpecificResource: "oa:SpecificResource" },
  ...{ TextualBody: "oa:TextualBody", AnnotationPage: "as:OrderedCollectionPage" },
  ...{ TextPositionSelector: "oa:TextPositionSelector", TextQuoteSelector: "oa:TextQuoteSelector" },
  ...{ classifying: "oa:classifying", describing: "oa:describing", identifying: "oa:identifying" },
  ...{ tagging: "oa:tagging", motivation: term("oa:motivatedBy"), purpose: term("oa:hasPurpose") },
  ...{ body: iri("oa:hasBody"), target: iri("oa:hasTarget"), source: iri("oa:hasSource") },
  ...{
    selector: iri("oa:hasSelector"),
    exact: "oa:exact",
    prefix: "oa:prefix",
    suffix: "oa:suffix",
  },
  ...{ start: "oa:start", end: "oa:end", value: "rdf:value", generator: iri("as:generator") },
  items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
};

const served: Readonly<Record<string, object>> = {
  "http://www.w3.org/ns/anno.jsonld": { "@context": annotation },
  "https://schema.org": {
    "@context": {
      "@vocab": "http://schema.org/",
      url: { "@type": "@id" },
      sameAs: { "@type": "@id" },
    },
  },
};

/** Options of a JSON-LD processor: contexts are served from here, and a string may be no IRI by mistake. */
export const contexts = {
  async documentLoader(url: string): Promise<RemoteDocument> {
    const document = served[url];
    if (!document) throw new Error(`expected a context that is served here, got ${url}`);
    return {
      contextUrl: undefined,
      documentUrl: url,
      document: document as JsonLd,
    } as RemoteDocument;
  },
};

type Node = Readonly<Record<string, unknown>>;

/** The nodes under a property of an expanded node. */
export function nodesOf(node: unknown, property: string): readonly Node[] {
  const values = (node as Node | undefined)?.[property];
  return Array.isArray(values) ? (values as Node[]) : [];
}

/** The first value of a property of an expanded node. */
export const valueIn = (node: unknown, property: string): unknown =>
  nodesOf(node, property)[0]?.["@value"];

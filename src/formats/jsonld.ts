// A network as JSON-LD: bodies in the W3C's organisation ontology, edges as statements with their sources in PROV.

import { type Catalogue, type EdgeTypeEntry, isFact } from "../model/catalogue.ts";
import { type Edge, type Facts, factList, factText, type Thing, thingName, type Value } from "../model/dataset.ts";
import type { Imprint, Network } from "../model/network.ts";
import { bodyFields, edgeFactNames } from "./fields.ts";
import type { Format } from "./format.ts";
import { imprintLines } from "./imprint.ts";
import { jsonldContext, propertyName } from "./jsonld-context.ts";

type JsonldNode = Readonly<Record<string, unknown>>;

export const jsonld: Format = {
  name: "jsonld",
  mediaType: "application/ld+json",
  extension: "jsonld",
  description:
    "JSON-LD. A body is an org:Organization. An edge is an rdf:Statement with its facts and prov:wasDerivedFrom its documents; an edge that is a fact is a plain triple too.",
  write(network, imprint, catalogue, documents = []) {
    const written = {
      "@context": jsonldContext(catalogue),
      "@graph": [
        recordNode(network, imprint),
        ...kindNodes(network, catalogue),
        ...edgeTypeNodes(network, catalogue),
        ...bodyNodes(network, catalogue),
        ...network.edges.map((edge) => statementNode(edge, catalogue)),
        ...documents.map(documentNode),
      ],
    };
    return `${JSON.stringify(written, null, 2)}\n`;
  },
};

function recordNode(network: Network, imprint: Imprint): JsonldNode {
  const lines = new Map(imprintLines(imprint, network));
  return {
    "@id": `wcw:record:${imprint.dataVersion}`,
    "@type": ["dcat:Dataset", "prov:Entity"],
    "dcterms:title": imprint.title,
    "dcterms:modified": { "@value": imprint.dataDate, "@type": "xsd:date" },
    "dc:rights": imprint.licence,
    "dcterms:bibliographicCitation": imprint.attribution,
    "owl:versionInfo": imprint.dataVersion,
    "wcw:term:on": lines.get("on"),
    "wcw:term:filters": lines.get("filters"),
    "wcw:term:truncated": network.truncated,
  };
}

/** The kinds of the bodies, with their words. */
function kindNodes({ bodies }: Network, { kinds }: Catalogue): readonly JsonldNode[] {
  const used = new Set(bodies.map(({ facts }) => factText(facts, "kind")));
  return [...kinds.values()]
    .filter(({ name }) => used.has(name))
    .map(({ name, label, description }) => ({
      "@id": `wcw:kind:${name}`,
      "@type": "skos:Concept",
      "skos:prefLabel": label,
      "skos:definition": description,
    }));
}

/** The types of the edges, with their words. */
function edgeTypeNodes({ edges }: Network, { edgeTypes }: Catalogue): readonly JsonldNode[] {
  const used = new Set(edges.map(({ type }) => type));
  return [...edgeTypes.values()]
    .filter(({ name }) => used.has(name))
    .map(({ name, label, description }) => ({
      "@id": `wcw:type:${name}`,
      "@type": "skos:Concept",
      "skos:prefLabel": label,
      "skos:definition": description,
    }));
}

function bodyNodes({ bodies, edges }: Network, catalogue: Catalogue): readonly JsonldNode[] {
  const names = bodyFields(bodies, catalogue).map(({ name }) => name);
  const triples = plainTriples(edges, catalogue);
  return bodies.map(({ id, facts }) => ({
    "@id": `wcw:body:${id}`,
    "@type": "org:Organization",
    id,
    ...presentFacts(facts, names),
    kind: `wcw:kind:${facts.kind}`,
    ...Object.fromEntries(triples.get(id) ?? []),
  }));
}

/** The plain triples of the edges that are facts: for each body, the bodies at the far ends by property. */
function plainTriples(edges: readonly Edge[], catalogue: Catalogue): ReadonlyMap<string, Map<string, string[]>> {
  const found = new Map<string, Map<string, string[]>>();
  const add = (from: string, property: string, to: string) => {
    const properties = found.get(from) ?? new Map<string, string[]>();
    const others = properties.get(property) ?? [];
    found.set(from, properties.set(property, [...others, ...(others.includes(to) ? [] : [to])]));
  };
  for (const { type, from, to } of edges.filter((edge) => isFact(edge, catalogue))) {
    const entry = catalogue.edgeTypes.get(type);
    add(from, propertyName(type), `wcw:body:${to}`);
    if (entry?.directed === false) {
      add(to, propertyName(type), `wcw:body:${from}`);
    }
  }
  return found;
}

function statementNode({ id, type, from, to, facts }: Edge, { edgeTypes }: Catalogue): JsonldNode {
  const entry = edgeTypes.get(type);
  const names = entry ? edgeFactNames(entry) : [];
  return {
    "@id": `wcw:edge:${id}`,
    "@type": ["rdf:Statement", "prov:Entity", ...(entry?.rdfClass ? [entry.rdfClass] : [])],
    id,
    edgeType: `wcw:type:${type}`,
    "rdf:subject": { "@id": `wcw:body:${from}` },
    "rdf:predicate": { "@id": entry?.rdf ?? `wcw:term:${propertyName(type)}` },
    "rdf:object": { "@id": `wcw:body:${to}` },
    ...endTriples(entry, from, to),
    ...presentFacts(facts, names),
    wasDerivedFrom: factList(facts, "documentIds").map((document) => `wcw:document:${document}`),
  };
}

/** By what properties a class of the organisation ontology names the two ends. */
const endProperties: Readonly<Record<string, readonly [string, string]>> = {
  "org:Membership": ["org:member", "org:organization"],
  "org:ChangeEvent": ["org:originalOrganization", "org:resultingOrganization"],
};

function endTriples(entry: EdgeTypeEntry | undefined, from: string, to: string): JsonldNode {
  const [near, far] = endProperties[entry?.rdfClass ?? ""] ?? [];
  return near && far ? { [near]: { "@id": `wcw:body:${from}` }, [far]: { "@id": `wcw:body:${to}` } } : {};
}

function documentNode({ id, facts }: Thing): JsonldNode {
  return {
    "@id": `wcw:document:${id}`,
    "@type": ["foaf:Document", "prov:Entity"],
    id,
    "dcterms:title": thingName({ type: "Document", id, facts }),
    ...presentFacts(facts, ["author", "publisher", "url", "published", "licence", "note"]),
  };
}

/** The facts that are on record. */
function presentFacts(facts: Facts, names: readonly string[]): JsonldNode {
  const isThere = (value: Value | undefined) => value !== null && value !== undefined && String(value) !== "";
  return Object.fromEntries(names.flatMap((name) => (isThere(facts[name]) ? [[name, facts[name]]] : [])));
}

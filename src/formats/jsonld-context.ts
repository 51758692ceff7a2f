// The context of the JSON-LD: the public vocabularies that it uses, and the project's own names.

import type { Catalogue } from "../model/catalogue.ts";
import { currentFactNames, type ObjectType } from "../model/sdl.ts";

/** The facts for which a public vocabulary has a property. */
const publicTerms: Readonly<Record<string, unknown>> = {
  id: "dcterms:identifier",
  name: "skos:prefLabel",
  aliases: "skos:altLabel",
  note: "skos:note",
  kind: { "@id": "org:classification", "@type": "@id" },
  edgeType: { "@id": "dcterms:type", "@type": "@id" },
  author: "dc:creator",
  publisher: "dc:publisher",
  published: "dc:date",
  licence: "dc:rights",
  url: { "@id": "foaf:page", "@type": "@id" },
  wasDerivedFrom: { "@id": "prov:wasDerivedFrom", "@type": "@id" },
  // The main document comes first; a set of triples would lose the order.
  documentIds: { "@container": "@list" },
};

/** What the project's own names start with. They are `urn:`s, because the record has no permanent address. */
export const recordNames = "urn:who-commissions-what:";

/** Nothing has to be fetched to read the context. */
export function jsonldContext({ edgeTypes, bodyShape }: Catalogue): Readonly<Record<string, unknown>> {
  const types = [...edgeTypes.values()];
  const shapes = [bodyShape, ...types.map(({ shape }) => shape)];
  const isDate = (shape: ObjectType, name: string): boolean => shape.stored.get(name) === "Date";
  const days = shapes.flatMap((shape) => currentFactNames(shape).filter((name) => isDate(shape, name)));
  const dates = days.map((name) => [name, { "@type": "xsd:date" }]);
  const properties = types.map(({ name, rdf }) => {
    const id = rdf === null ? {} : { "@id": rdf };
    return [propertyName(name), { ...id, "@type": "@id" }];
  });
  return {
    "@vocab": `${recordNames}term:`,
    wcw: recordNames,
    dc: "http://purl.org/dc/elements/1.1/",
    dcat: "http://www.w3.org/ns/dcat#",
    dcterms: "http://purl.org/dc/terms/",
    foaf: "http://xmlns.com/foaf/0.1/",
    org: "http://www.w3.org/ns/org#",
    owl: "http://www.w3.org/2002/07/owl#",
    prov: "http://www.w3.org/ns/prov#",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    skos: "http://www.w3.org/2004/02/skos/core#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    ...Object.fromEntries([...dates, ...properties]),
    ...publicTerms,
  };
}

/** `POOLS_WITH` is the property `poolsWith`. */
export function propertyName(type: string): string {
  return type.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

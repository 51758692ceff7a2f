// Properties of bodies, for a client that extends its own table with them (the data extension of reconciliation).

import { KnownError } from "../base/errors.ts";
import { splitList } from "../base/lists.ts";
import { readNeighbourhood } from "../graph/read-network.ts";
import { factStatuses } from "../model/catalogue.ts";
import { compareText, type Edge, factList, factText, type Thing } from "../model/dataset.ts";
import { findNeighbourhood } from "./record-network.ts";
import type { Source } from "./source.ts";

export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** A fact of the body, dates in it as its source gives them, or the bodies at the other end of its edges of a type. */
  readonly gives: "text" | "date" | { readonly type: string; readonly end: "from" | "to" };
}

export const properties: readonly Property[] = [
  { id: "odsCode", name: "ODS code", description: "The code of the NHS Organisation Data Service.", gives: "text" },
  { id: "gssCode", name: "GSS code", description: "The code of the Office for National Statistics.", gives: "text" },
  { id: "otherCodes", name: "Other codes", description: "Codes of other schemes, such as snac:00AG.", gives: "text" },
  { id: "officialName", name: "Official name", description: "The name in law, where it differs.", gives: "text" },
  { id: "kind", name: "Kind", description: "What sort of body it is.", gives: "text" },
  { id: "validFrom", name: "Start", description: "The start, as its source gives it.", gives: "date" },
  { id: "validTo", name: "End", description: "The end, as its source gives it.", gives: "date" },
  { id: "seenOn", name: "Seen on", description: "When a source shows it to exist.", gives: "date" },
  {
    id: "successors",
    name: "Successors",
    description: "The bodies that took over its functions.",
    gives: { type: "SUCCEEDED_BY", end: "to" },
  },
  {
    id: "predecessors",
    name: "Predecessors",
    description: "The bodies whose functions it took over.",
    gives: { type: "SUCCEEDED_BY", end: "from" },
  },
  {
    id: "covers",
    name: "Covers",
    description: "The local authorities whose areas it serves or served.",
    gives: { type: "COVERS", end: "to" },
  },
];

/** A value of a property of a body: a text, a date in EDTF, or another body. */
export type PropertyValue = { readonly text: string } | { readonly date: string } | { readonly body: Thing };

/** Bodies by their ids, then properties by theirs. */
export type Extension = ReadonlyMap<string, ReadonlyMap<string, readonly PropertyValue[]>>;

/** Unknown ids get no values. Throws `ARGUMENT_BAD` for an unknown property. */
export async function extendBodies(
  source: Source,
  ids: readonly string[],
  wanted: readonly string[],
): Promise<Extension> {
  const requested = wanted.map(requireProperty);
  const record = await source.readRecord();
  const bodies = new Map(ids.flatMap((id) => record.thing("Body", id) ?? []).map((body) => [body.id, body]));
  const around = await readPropertyEdges(source, [...bodies.keys()], requested);
  return new Map(
    ids.map((id) => [
      id,
      new Map(requested.map((property) => [property.id, propertyValues(id, property, { bodies, ...around })])),
    ]),
  );
}

export function requireProperty(id: string): Property {
  const found = properties.find((property) => property.id === id);
  if (!found) {
    const known = properties.map((property) => property.id).join(", ");
    throw new KnownError("ARGUMENT_BAD", `There is no property "${id}": the properties are ${known}.`);
  }
  return found;
}

interface PropertyEdges {
  readonly edges: readonly Edge[];
  readonly others: ReadonlyMap<string, Thing>;
}

async function readPropertyEdges(
  { reader, catalogue, readRecord }: Source,
  focus: readonly string[],
  requested: readonly Property[],
): Promise<PropertyEdges> {
  const edgeTypes = requested.flatMap(({ gives }) => (typeof gives === "object" ? [gives.type] : []));
  if (edgeTypes.length === 0 || focus.length === 0) {
    return { edges: [], others: new Map() };
  }
  const every = { kinds: [], services: [], statuses: factStatuses(catalogue), on: null, first: 20_000 };
  const question = { ...every, focus, hops: 1, edgeTypes };
  const record = await readRecord();
  const { bodies, edges } = record.servesEdges
    ? findNeighbourhood(record, question, catalogue)
    : await readNeighbourhood(reader, question, catalogue);
  return { edges, others: new Map(bodies.map((body) => [body.id, body])) };
}

interface PropertyData extends PropertyEdges {
  readonly bodies: ReadonlyMap<string, Thing>;
}

function propertyValues(
  id: string,
  { id: field, gives }: Property,
  { bodies, edges, others }: PropertyData,
): readonly PropertyValue[] {
  if (typeof gives === "object") {
    const near = gives.end === "to" ? "from" : "to";
    const far = edges.filter((edge) => edge.type === gives.type && edge[near] === id).map((edge) => edge[gives.end]);
    return [...new Set(far)].sort(compareText).flatMap((other) => {
      const body = others.get(other);
      return body ? [{ body }] : [];
    });
  }
  const facts = bodies.get(id)?.facts ?? {};
  if (gives === "date") {
    return splitList(factText(facts, `${field}Stated`) ?? "").map((date) => ({ date }));
  }
  return [factText(facts, field) ?? factList(facts, field)].flat().map((text) => ({ text }));
}

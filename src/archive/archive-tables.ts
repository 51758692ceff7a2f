// The tables of the archive: one for each type of thing and each type of edge, with their columns as the SDL declares them.

import { type FieldDefinitionNode, Kind } from "graphql";
import { kebab } from "../model/catalogue.ts";
import { compare, type Facts } from "../model/dataset.ts";
import { references } from "../model/edge-rules.ts";
import { directive, namedType, type Sdl, textArgument } from "../model/sdl.ts";
import type { Described } from "../../tools/data-dictionary.ts";
import { valueText } from "../formats/fields.ts";

export interface ArchiveColumn {
  readonly name: string;
  readonly says: string;
  /** The scalar or enum type, and the values of an enum. */
  readonly type: string;
  readonly values: readonly string[];
  readonly list: boolean;
  readonly required: boolean;
  /** The table whose ids its cells hold. */
  readonly refersTo: string | null;
}

export interface ArchiveTable {
  readonly path: string;
  readonly says: string;
  readonly columns: readonly ArchiveColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** What of a thing or an edge makes a row. */
interface Item {
  readonly id: string;
  readonly facts: Facts;
}

export function archiveTables(described: Described): readonly ArchiveTable[] {
  return [...tablesOfThings(described), ...tablesOfEdges(described)];
}

function tablesOfThings({ dataset, sdl }: Described): readonly ArchiveTable[] {
  const linked = new Map<string, string[]>();
  for (const { type, fromType, from, toType, to } of dataset.links) {
    const key = [fromType, from, type, toType].join(" ");
    linked.set(key, [...(linked.get(key) ?? []), to]);
  }
  return [...sdl.nodeTypes.keys()].map((type) => {
    const fields = fieldsOf(type, sdl).filter((field) => isTold(field, sdl));
    const cell = (field: FieldDefinitionNode, thing: Item) => {
      const relationship = directive(field, "relationship");
      const tie = [type, thing.id, relationship && textArgument(relationship, "type"), namedType(field.type)].join(" ");
      const facts: Facts = { ...thing.facts, id: thing.id };
      return valueText(relationship ? [...(linked.get(tie) ?? [])].sort(compare) : facts[field.name.value]) ?? "";
    };
    return {
      path: pathOf(type, sdl),
      says: descriptionOf(type, sdl),
      columns: fields.map((field) => columnOf(field, sdl)),
      rows: sorted(dataset.things.filter((thing) => thing.type === type)).map((thing) =>
        fields.map((field) => cell(field, thing)),
      ),
    };
  });
}

function tablesOfEdges({ dataset, sdl, catalogue }: Described): readonly ArchiveTable[] {
  return [...catalogue.edgeTypes.values()].map((type) => {
    const own = fieldsOf(type.shape.name, sdl).filter((field) => !directive(field, "cypher"));
    const columns = own.map((field) => columnOf(field, sdl)).filter(({ name }) => name !== "id");
    const order = type.directed ? "" : " The order of the two ends means nothing.";
    const ends = [
      { ...id, name: "from", says: `The id of what it runs from.${order}`, refersTo: pathOf(type.fromType, sdl) },
      { ...id, name: "to", says: `The id of what it runs to.${order}`, refersTo: pathOf(type.toType, sdl) },
    ];
    return {
      path: `edges/${kebab(type.name)}.csv`,
      says: type.description,
      columns: [id, ...ends, ...columns],
      rows: sorted(dataset.edges.filter((edge) => edge.type === type.name)).map((edge) => [
        edge.id,
        edge.from,
        edge.to,
        ...columns.map(({ name }) => valueText(edge.facts[name]) ?? ""),
      ]),
    };
  });
}

const id: ArchiveColumn = {
  name: "id",
  says: "Made from the type, the two ends, the type's key fields and the start. It never changes.",
  type: "ID",
  values: [],
  list: false,
  required: true,
  refersTo: null,
};

/** Left out is what another table says, from its other end or with more facts, and what is only there to be searched. */
function isTold(field: FieldDefinitionNode, sdl: Sdl): boolean {
  const relationship = directive(field, "relationship");
  const isDerived = directive(field, "derived") !== undefined;
  if (relationship) {
    const isOut = textArgument(relationship, "direction") === "OUT";
    return isOut && !isDerived && textArgument(relationship, "properties") === null;
  }
  const isSearched = sdl.fullTexts.some(({ fields }) => fields.includes(field.name.value));
  return !directive(field, "cypher") && !(isDerived && (isSearched || isList(field)));
}

function columnOf(field: FieldDefinitionNode, sdl: Sdl): ArchiveColumn {
  const name = field.name.value;
  const type = namedType(field.type);
  const isLink = sdl.nodeTypes.has(type);
  const referred = isLink ? type : (referredTo.get(name) ?? "");
  const list = isList(field);
  return {
    name,
    says: field.description?.value ?? "",
    type: isLink ? "ID" : type,
    values: (sdl.enums.get(type) ?? []).map((value) => value.name.value),
    list,
    required: field.type.kind === Kind.NON_NULL_TYPE && !list,
    refersTo: sdl.nodeTypes.has(referred) ? pathOf(referred, sdl) : null,
  };
}

const referredTo: ReadonlyMap<string, string> = new Map([...references, ["documentIds", "Document"]]);

function isList({ type }: FieldDefinitionNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE);
}

function pathOf(type: string, sdl: Sdl): string {
  return `${sdl.tables.get(type) ?? "bodies"}.csv`;
}

function definitionOf(type: string, sdl: Sdl) {
  const objects = sdl.document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  return objects.find((definition) => definition.name.value === type);
}

function fieldsOf(type: string, sdl: Sdl): readonly FieldDefinitionNode[] {
  return definitionOf(type, sdl)?.fields ?? [];
}

function descriptionOf(type: string, sdl: Sdl): string {
  return definitionOf(type, sdl)?.description?.value ?? "";
}

function sorted<T extends Item>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => compare(a.id, b.id));
}

// The tables of the archive: one for each type of thing and each type of edge, with their columns as the SDL declares them.

import { type FieldDefinitionNode, Kind } from "graphql";
import { valueText } from "../formats/fields.ts";
import { type DatasetWithModel, kebabCase } from "../model/catalogue.ts";
import { compareText, type Facts } from "../model/dataset.ts";
import { references } from "../model/edge-rules.ts";
import { directive, namedType, type Sdl, textArgument } from "../model/sdl.ts";

export interface ArchiveColumn {
  readonly name: string;
  readonly description: string;
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
  readonly description: string;
  readonly columns: readonly ArchiveColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** What of a thing or an edge makes a row. */
interface Item {
  readonly id: string;
  readonly facts: Facts;
}

export function archiveTables(input: DatasetWithModel): readonly ArchiveTable[] {
  return [...thingTables(input), ...edgeTables(input)];
}

function thingTables({ dataset, sdl }: DatasetWithModel): readonly ArchiveTable[] {
  const linked = new Map<string, string[]>();
  for (const { type, fromType, from, toType, to } of dataset.links) {
    const key = [fromType, from, type, toType].join(" ");
    linked.set(key, [...(linked.get(key) ?? []), to]);
  }
  return [...sdl.nodeTypes.keys()].map((type) => {
    const fields = typeFields(type, sdl).filter((field) => isArchived(field, sdl));
    const cell = (field: FieldDefinitionNode, thing: Item) => {
      const relationship = directive(field, "relationship");
      const tie = [type, thing.id, relationship && textArgument(relationship, "type"), namedType(field.type)].join(" ");
      const facts: Facts = { ...thing.facts, id: thing.id };
      return valueText(relationship ? [...(linked.get(tie) ?? [])].sort(compareText) : facts[field.name.value]) ?? "";
    };
    return {
      path: tablePath(type, sdl),
      description: typeDescription(type, sdl),
      columns: fields.map((field) => archiveColumn(field, sdl)),
      rows: sortById(dataset.things.filter((thing) => thing.type === type)).map((thing) =>
        fields.map((field) => cell(field, thing)),
      ),
    };
  });
}

function edgeTables({ dataset, sdl, catalogue }: DatasetWithModel): readonly ArchiveTable[] {
  return [...catalogue.edgeTypes.values()].map((type) => {
    const own = typeFields(type.shape.name, sdl).filter((field) => !directive(field, "cypher"));
    const columns = own.map((field) => archiveColumn(field, sdl)).filter(({ name }) => name !== "id");
    const order = type.directed ? "" : " The order of the two ends means nothing.";
    const ends = [
      {
        ...idColumn,
        name: "from",
        description: `The id of what it runs from.${order}`,
        refersTo: tablePath(type.fromType, sdl),
      },
      {
        ...idColumn,
        name: "to",
        description: `The id of what it runs to.${order}`,
        refersTo: tablePath(type.toType, sdl),
      },
    ];
    return {
      path: `edges/${kebabCase(type.name)}.csv`,
      description: type.description,
      columns: [idColumn, ...ends, ...columns],
      rows: sortById(dataset.edges.filter((edge) => edge.type === type.name)).map((edge) => [
        edge.id,
        edge.from,
        edge.to,
        ...columns.map(({ name }) => valueText(edge.facts[name]) ?? ""),
      ]),
    };
  });
}

const idColumn: ArchiveColumn = {
  name: "id",
  description: "Made from the type, the two ends, the type's key fields and the start. It never changes.",
  type: "ID",
  values: [],
  list: false,
  required: true,
  refersTo: null,
};

/** Left out is what another table says, from its other end or with more facts, and what is only there to be searched. */
function isArchived(field: FieldDefinitionNode, sdl: Sdl): boolean {
  const relationship = directive(field, "relationship");
  const isDerived = directive(field, "derived") !== undefined;
  if (relationship) {
    const isOut = textArgument(relationship, "direction") === "OUT";
    return isOut && !isDerived && textArgument(relationship, "properties") === null;
  }
  const isSearched = sdl.fullTexts.some(({ fields }) => fields.includes(field.name.value));
  return !directive(field, "cypher") && !(isDerived && (isSearched || isListField(field)));
}

function archiveColumn(field: FieldDefinitionNode, sdl: Sdl): ArchiveColumn {
  const name = field.name.value;
  const type = namedType(field.type);
  const isLink = sdl.nodeTypes.has(type);
  const referred = isLink ? type : (idColumnTargets.get(name) ?? "");
  const list = isListField(field);
  return {
    name,
    description: field.description?.value ?? "",
    type: isLink ? "ID" : type,
    values: (sdl.enums.get(type) ?? []).map((value) => value.name.value),
    list,
    required: field.type.kind === Kind.NON_NULL_TYPE && !list,
    refersTo: sdl.nodeTypes.has(referred) ? tablePath(referred, sdl) : null,
  };
}

const idColumnTargets: ReadonlyMap<string, string> = new Map([...references, ["documentIds", "Document"]]);

function isListField({ type }: FieldDefinitionNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE);
}

function tablePath(type: string, sdl: Sdl): string {
  return `${sdl.tables.get(type) ?? "bodies"}.csv`;
}

function typeDefinition(type: string, sdl: Sdl) {
  const objects = sdl.document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  return objects.find((definition) => definition.name.value === type);
}

function typeFields(type: string, sdl: Sdl): readonly FieldDefinitionNode[] {
  return typeDefinition(type, sdl)?.fields ?? [];
}

function typeDescription(type: string, sdl: Sdl): string {
  return typeDefinition(type, sdl)?.description?.value ?? "";
}

function sortById<T extends Item>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}

// The tables of the archive: one for each type of thing and of edge, with the columns that the SDL declares.

import { valueText } from "../formats/fields.ts";
import { type DatasetWithModel, kebabCase } from "../model/catalogue.ts";
import { compareText, type Dataset, type Facts } from "../model/dataset.ts";
import { references } from "../model/edge-rules.ts";
import { type Field, type Sdl, searchField } from "../model/sdl.ts";

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

/** A thing or an edge as the source of a row. */
interface Item {
  readonly id: string;
  readonly facts: Facts;
}

export function archiveTables(input: DatasetWithModel): readonly ArchiveTable[] {
  return [...thingTables(input), ...edgeTables(input)];
}

function thingTables({ dataset, sdl }: DatasetWithModel): readonly ArchiveTable[] {
  const targets = linkTargets(dataset);
  return [...sdl.nodeTypes.values()].map((type) => {
    const fields = type.fields.filter((field) => isArchived(field));
    const cell = ({ name, type: target, relationship }: Field, { id, facts }: Item): string => {
      const value = relationship
        ? [...(targets.get(targetKey(type.name, id, relationship.type, target)) ?? [])].sort(compareText)
        : { ...facts, id }[name];
      return valueText(value) ?? "";
    };
    return {
      path: tablePath(type.name, sdl),
      description: type.description,
      columns: fields.map((field) => archiveColumn(field, sdl)),
      rows: sortById(dataset.things.filter((thing) => thing.type === type.name)).map((thing) =>
        fields.map((field) => cell(field, thing)),
      ),
    };
  });
}

/** The ids at the far ends of the links, by `targetKey`. */
function linkTargets({ links }: Dataset): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const { type, fromType, from, toType, to } of links) {
    const key = targetKey(fromType, from, type, toType);
    targets.set(key, [...(targets.get(key) ?? []), to]);
  }
  return targets;
}

function targetKey(...parts: readonly [fromType: string, from: string, type: string, toType: string]): string {
  return parts.join(" ");
}

function edgeTables({ dataset, sdl, catalogue }: DatasetWithModel): readonly ArchiveTable[] {
  return [...catalogue.edgeTypes.values()].map((type) => {
    const own = type.shape.fields.filter(({ computed }) => !computed);
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

/** Leaves out fields that are in another table, and fields that only serve the search. */
function isArchived({ name, list, derived, computed, relationship }: Field): boolean {
  if (relationship) {
    return relationship.direction === "OUT" && !derived && relationship.properties === null;
  }
  return !computed && !(derived && (name === searchField || list));
}

function archiveColumn({ name, description, type, list, required }: Field, sdl: Sdl): ArchiveColumn {
  const isLink = sdl.nodeTypes.has(type);
  const target = isLink ? type : (idColumnTargets.get(name) ?? "");
  return {
    name,
    description,
    type: isLink ? "ID" : type,
    values: (sdl.enums.get(type) ?? []).map((value) => value.name),
    list,
    required: required && !list,
    refersTo: sdl.nodeTypes.has(target) ? tablePath(target, sdl) : null,
  };
}

const idColumnTargets: ReadonlyMap<string, string> = new Map([...references, ["documentIds", "Document"]]);

function tablePath(type: string, sdl: Sdl): string {
  return `${sdl.nodeTypes.get(type)?.table ?? "bodies"}.csv`;
}

function sortById<T extends Item>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}

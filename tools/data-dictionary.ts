// Writes the tables of docs/data.md: the licences, the research tables, the types and their fields.

import { countTexts } from "../src/archive/document-licences.ts";
import { markdownTable } from "../src/formats/markdown-table.ts";
import { type DatasetWithModel, type EdgeTypeEntry, kebabCase } from "../src/model/catalogue.ts";
import {
  compareText,
  type Dataset,
  type Edge,
  factList,
  factText,
  type Thing,
  type Value,
} from "../src/model/dataset.ts";
import type { Field, Sdl } from "../src/model/sdl.ts";
import { edgeFactsType } from "../src/model/sdl-document.ts";

/** A research table, with the number of its rows. */
export interface FactTable {
  readonly table: string;
  readonly rows: number;
}

/** Some things, or some edges, under the type of the SDL that says which fields they have. */
interface Section {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly items: readonly (Thing | Edge)[];
}

/** The ids at the far ends of a thing's links, by the type of the link and of the far end. */
type RelationshipIndex = ReadonlyMap<string, readonly string[]>;

/** Where the rows of each research table are recorded. */
export function factTables({ dataset, sdl }: DatasetWithModel, tables: readonly FactTable[]): string {
  const rows = [...tables]
    .sort((a, b) => compareText(a.table, b.table))
    .map(({ table: name, rows: count }) => {
      const things = dataset.things.filter((thing) => carriedRows(name, thing).length > 0);
      const edges = dataset.edges.filter((edge) => carriedRows(name, edge).length > 0);
      const carried = new Set([...things, ...edges].flatMap((item) => carriedRows(name, item)));
      const files = countTexts([...things, ...edges].map((item) => seedFile(item, sdl)));
      return [codeSpan(name), count, carried.size, countList(files), things.length, edges.length];
    });
  return markdownTable(
    ["table", "rows in", "rows carried", "files, and how many of their rows", "things", "edges"],
    rows,
  );
}

/** Each type, field and enum value, with its meaning and what the dataset has of it. */
export function dataDictionary(input: DatasetWithModel): string {
  const relationships = relationshipIndex(input.dataset);
  return [
    headingSection("Kinds of body", "Each has a file of its own in `seed/bodies/`.", kindTable(input)),
    headingSection("Types of edge", "Each has a file of its own in `seed/edges/`.", edgeTypeTable(input)),
    headingSection("Other values", "How many things and edges have each value.", enumTable(input)),
    ...dictionarySections(input).map((section) =>
      headingSection(section.title, section.description, fieldTable(section, relationships)),
    ),
  ].join("\n\n");
}

function carriedRows(name: string, { facts }: Thing | Edge): readonly string[] {
  return factList(facts, "factRows").filter((row) => row.startsWith(`${name}/`));
}

function seedFile(item: Thing | Edge, sdl: Sdl): string {
  if ("from" in item) {
    return `edges/${kebabCase(item.type)}`;
  }
  return sdl.nodeTypes.get(item.type)?.table ?? `bodies/${kebabCase(factText(item.facts, "kind") ?? "")}`;
}

function kindTable({ dataset, catalogue }: DatasetWithModel): string {
  const bodies = countTexts(dataset.things.map(({ facts }) => factText(facts, "kind") ?? ""));
  const rows = [...catalogue.kinds.values()].map(({ name, description, since, until }) => [
    codeSpan(name),
    description,
    [since && `from ${since}`, until && `until ${until}`].filter((bound) => bound !== null).join(" "),
    bodies.get(name) ?? 0,
  ]);
  return markdownTable(["kind", "meaning", "could exist", "bodies"], rows);
}

function edgeTypeTable({ dataset, catalogue }: DatasetWithModel): string {
  const edges = countTexts(dataset.edges.map(({ type }) => type));
  const rows = [...catalogue.edgeTypes.values()].map((type) => [
    codeSpan(type.name),
    type.description,
    labelText(type),
    `${type.from.map(codeSpan).join(", ")} → ${type.to.map(codeSpan).join(", ")}`,
    edges.get(type.name) ?? 0,
  ]);
  return markdownTable(["type", "meaning", "reads", "joins", "edges"], rows);
}

function labelText({ label, inverse, directed }: EdgeTypeEntry): string {
  return directed ? `${label}; from the other end: ${inverse}` : `${label}; no direction`;
}

function enumTable(input: DatasetWithModel): string {
  const names = [...input.sdl.enums.keys()].filter((name) => name !== "BodyKind" && name !== "EdgeType");
  const rows = names.flatMap((name) => enumRows(name, input));
  return markdownTable(["enum", "value", "meaning", "things", "edges"], rows);
}

function enumRows(name: string, { dataset, sdl }: DatasetWithModel): readonly (readonly (string | number)[])[] {
  const fields = [...sdl.nodeTypes.values(), ...sdl.edgeProperties.values()]
    .flatMap((type) => type.fields)
    .filter(({ type }) => type === name)
    .map((field) => field.name);
  const among = (items: readonly (Thing | Edge)[], value: string) =>
    items.filter(({ facts }) => fields.some((field) => facts[field] === value)).length;
  return (sdl.enums.get(name) ?? []).map((value) => [
    codeSpan(name),
    codeSpan(value.name),
    value.description,
    among(dataset.things, value.name),
    among(dataset.edges, value.name),
  ]);
}

/** Things first, then the facts of every edge, then those of each type of edge. */
function dictionarySections({ dataset, sdl, catalogue }: DatasetWithModel): readonly Section[] {
  const things = [...sdl.nodeTypes.values()].map(({ name, description, fields }) => ({
    title: name,
    description,
    fields,
    items: dataset.things.filter((thing) => thing.type === name),
  }));
  const shared = sdl.edgeProperties.get(edgeFactsType)?.fields.map(({ name }) => name) ?? [];
  const edges = [...sdl.edgeProperties.values()].map(({ name, description, fields }): Section => {
    if (name === edgeFactsType) {
      return { title: name, description, fields, items: dataset.edges };
    }
    const types = [...catalogue.edgeTypes.values()].filter(({ shape }) => shape.name === name).map((type) => type.name);
    return {
      title: `${name}, on ${types.join(", ")}`,
      description,
      fields: fields.filter((field) => !shared.includes(field.name)),
      items: dataset.edges.filter(({ type }) => types.includes(type)),
    };
  });
  return [...things, ...edges];
}

function fieldTable({ fields, items }: Section, relationships: RelationshipIndex): string {
  const rows = fields.map((field) => [
    codeSpan(field.name),
    [codeSpan(field.typeText), ...fieldUnits(field)].join(", "),
    field.description,
    ...fillCells(field, items, relationships),
  ]);
  return markdownTable(["field", "type, unit", "meaning", "filled", "example"], rows);
}

/** A unit is given in the description. */
function fieldUnits({ description }: Field): readonly string[] {
  const units = { EDTF: /\bEDTF\b/, pounds: /\bpounds\b/i, "per cent": /\bper cent\b/ };
  const found = Object.entries(units).filter(([, sign]) => sign.test(description));
  return found.map(([unit]) => unit);
}

/** How many of the items have the field, and the first value that one of them has. */
function fillCells(
  field: Field,
  items: readonly (Thing | Edge)[],
  relationships: RelationshipIndex,
): readonly string[] {
  if (field.computed) {
    return ["found when asked for", ""];
  }
  const values = items.map((item) => fieldTexts(field, item, relationships)).filter((texts) => texts.length > 0);
  const yes = values.filter(([first]) => first === "true").length;
  const example = field.type === "Boolean" ? `${codeSpan("true")} in ${yes}` : exampleCell(values[0] ?? []);
  return [`${values.length} of ${items.length}`, example];
}

function fieldTexts({ name, type: far, relationship }: Field, item: Thing | Edge, index: RelationshipIndex) {
  if (!relationship) {
    return valueTexts(item.facts[name] ?? null);
  }
  const directions = relationship.undirected ? ["OUT", "IN"] : [relationship.direction];
  return directions.flatMap((direction) => index.get(relationshipKey(relationship.type, direction, item, far)) ?? []);
}

function valueTexts(value: Value): readonly string[] {
  if (value === null) {
    return [];
  }
  return Array.isArray(value) ? value : [String(value)];
}

function relationshipIndex({ links, edges }: Dataset): RelationshipIndex {
  const relationships = new Map<string, string[]>();
  const add = (key: string, id: string) => relationships.set(key, [...(relationships.get(key) ?? []), id]);
  for (const { type, fromType, from, toType, to } of [...links, ...edges]) {
    add(relationshipKey(type, "OUT", { type: fromType, id: from }, toType), to);
    add(relationshipKey(type, "IN", { type: toType, id: to }, fromType), from);
  }
  return relationships;
}

function relationshipKey(type: string, direction: string, end: Pick<Thing, "type" | "id">, farType: string): string {
  return `${type} ${direction} ${end.type}/${end.id} ${farType}`;
}

function countList(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a], [b]) => compareText(a, b));
  return sorted.map(([name, count]) => `${codeSpan(name)} ${count}`).join(", ");
}

/** The first of several values, cut to what a cell can hold. */
function exampleCell([first]: readonly string[]): string {
  if (first === undefined) {
    return "";
  }
  return codeSpan(first.length > 60 ? `${first.slice(0, 60).trimEnd()}…` : first);
}

function codeSpan(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

function headingSection(title: string, says: string, body: string): string {
  return [`### ${title}`, says, body].join("\n\n");
}

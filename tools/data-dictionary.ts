// A dataset described, as the tables of docs/data.md: its licences, what it was made from, its types and their fields.

import { type EnumValueDefinitionNode, type FieldDefinitionNode, Kind, print } from "graphql";
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
import { directive, namedType, type Sdl, textArgument } from "../src/model/sdl.ts";

/** A table of researched facts and how many rows it has. */
export interface FactTable {
  readonly table: string;
  readonly rows: number;
}

/** Some things, or some edges, under the type of the SDL that says which fields they have. */
interface Section {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldDefinitionNode[];
  readonly items: readonly (Thing | Edge)[];
}

/** The ids at the far ends of what starts, or arrives, at a thing: by the type of the tie and of the far end. */
type RelationshipIndex = ReadonlyMap<string, readonly string[]>;

/** Where the rows of each table of researched facts went. */
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
  const ties = relationshipIndex(input.dataset);
  return [
    headingSection("Kinds of body", "Each has a file of its own in `seed/bodies/`.", kindTable(input)),
    headingSection("Types of edge", "Each has a file of its own in `seed/edges/`.", edgeTypeTable(input)),
    headingSection("Other values", "How many things and edges have each value.", enumTable(input)),
    ...dictionarySections(input).map((section) =>
      headingSection(section.title, section.description, fieldTable(section, ties)),
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
  return sdl.tables.get(item.type) ?? `bodies/${kebabCase(factText(item.facts, "kind") ?? "")}`;
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
  const fields = objectDefinitions(sdl)
    .flatMap((type) => type.fields ?? [])
    .filter((field) => namedType(field.type) === name)
    .map((field) => field.name.value);
  const among = (items: readonly (Thing | Edge)[], value: string) =>
    items.filter(({ facts }) => fields.some((field) => facts[field] === value)).length;
  return (sdl.enums.get(name) ?? []).map((value) => [
    codeSpan(name),
    codeSpan(value.name.value),
    descriptionText(value),
    among(dataset.things, value.name.value),
    among(dataset.edges, value.name.value),
  ]);
}

function objectDefinitions(sdl: Sdl) {
  return sdl.document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
}

/** Things first, then what every edge carries, then what a type of edge adds. */
function dictionarySections({ dataset, sdl, catalogue }: DatasetWithModel): readonly Section[] {
  const types = objectDefinitions(sdl);
  const shared = types.find((type) => type.name.value === "EdgeFacts")?.fields ?? [];
  const sections = types.map((type): Section => {
    const name = type.name.value;
    const along = [...catalogue.edgeTypes.values()].filter((edge) => edge.shape.name === name).map((edge) => edge.name);
    const all = name === "EdgeFacts";
    return {
      title: along.length === 0 || all ? name : `${name}, on ${along.join(", ")}`,
      description: descriptionText(type),
      fields: all ? shared : (type.fields ?? []).filter((field) => !shared.includes(field)),
      items: sdl.nodeTypes.has(name)
        ? dataset.things.filter((thing) => thing.type === name)
        : dataset.edges.filter((edge) => all || along.includes(edge.type)),
    };
  });
  const isNode = ({ title }: Section) => sdl.nodeTypes.has(title);
  return [...sections.filter(isNode), ...sections.filter((section) => !isNode(section))];
}

function fieldTable({ fields, items }: Section, ties: RelationshipIndex): string {
  const rows = fields.map((field) => [
    codeSpan(field.name.value),
    [codeSpan(print(field.type)), ...fieldUnits(field)].join(", "),
    descriptionText(field),
    ...fillCells(field, items, ties),
  ]);
  return markdownTable(["field", "type, unit", "meaning", "filled", "example"], rows);
}

/** A unit is given in the description. */
function fieldUnits(field: FieldDefinitionNode): readonly string[] {
  const units = { EDTF: /\bEDTF\b/, pounds: /\bpounds\b/i, "per cent": /\bper cent\b/ };
  const found = Object.entries(units).filter(([, sign]) => sign.test(descriptionText(field)));
  return found.map(([unit]) => unit);
}

/** How many of the items have the field, and the first value that one of them has. */
function fillCells(
  field: FieldDefinitionNode,
  items: readonly (Thing | Edge)[],
  ties: RelationshipIndex,
): readonly string[] {
  if (directive(field, "cypher")) {
    return ["found when asked for", ""];
  }
  const values = items.map((item) => fieldTexts(field, item, ties)).filter((texts) => texts.length > 0);
  const yes = values.filter(([first]) => first === "true").length;
  const example = print(field.type).startsWith("Boolean")
    ? `${codeSpan("true")} in ${yes}`
    : exampleCell(values[0] ?? []);
  return [`${values.length} of ${items.length}`, example];
}

function fieldTexts(field: FieldDefinitionNode, item: Thing | Edge, ties: RelationshipIndex): readonly string[] {
  const relationship = directive(field, "relationship");
  if (!relationship) {
    return valueTexts(item.facts[field.name.value] ?? null);
  }
  const type = textArgument(relationship, "type") ?? "";
  const bothWays = textArgument(relationship, "queryDirection") === "UNDIRECTED";
  const directions = bothWays ? ["OUT", "IN"] : [textArgument(relationship, "direction") ?? ""];
  const far = namedType(field.type);
  return directions.flatMap((direction) => ties.get(relationshipKey(type, direction, item, far)) ?? []);
}

function valueTexts(value: Value): readonly string[] {
  if (value === null) {
    return [];
  }
  return Array.isArray(value) ? value : [String(value)];
}

function relationshipIndex({ links, edges }: Dataset): RelationshipIndex {
  const ties = new Map<string, string[]>();
  const add = (key: string, id: string) => ties.set(key, [...(ties.get(key) ?? []), id]);
  for (const { type, fromType, from, toType, to } of [...links, ...edges]) {
    add(relationshipKey(type, "OUT", { type: fromType, id: from }, toType), to);
    add(relationshipKey(type, "IN", { type: toType, id: to }, fromType), from);
  }
  return ties;
}

function relationshipKey(type: string, direction: string, end: Pick<Thing, "type" | "id">, farType: string): string {
  return `${type} ${direction} ${end.type}/${end.id} ${farType}`;
}

function descriptionText({ description }: Pick<EnumValueDefinitionNode, "description">): string {
  return description?.value ?? "";
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

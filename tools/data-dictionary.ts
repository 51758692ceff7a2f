// A dataset described, as the tables of docs/data.md: its licences, what it was made from, its types and their fields.

import { type EnumValueDefinitionNode, type FieldDefinitionNode, Kind, print } from "graphql";
import { type Catalogue, type EdgeTypeEntry, kebab } from "../src/model/catalogue.ts";
import { compare, type Dataset, type Edge, type Thing, textOf, textsOf, type Value } from "../src/model/dataset.ts";
import { directive, namedType, type Sdl, textArgument } from "../src/model/sdl.ts";

/** What is described. */
export interface Described {
  readonly dataset: Dataset;
  readonly sdl: Sdl;
  readonly catalogue: Catalogue;
}

/** A table of researched facts and how many rows it has. */
export interface FactTable {
  readonly table: string;
  readonly rows: number;
}

/** Some things, or some edges, under the type of the SDL that says which fields they have. */
interface Section {
  readonly title: string;
  readonly says: string;
  readonly fields: readonly FieldDefinitionNode[];
  readonly items: readonly (Thing | Edge)[];
}

/** The ids at the far ends of what starts, or arrives, at a thing: by the type of the tie and of the far end. */
type Ties = ReadonlyMap<string, readonly string[]>;

/** How many documents there are under each licence. */
export function licences({ dataset }: Described): string {
  const stated = dataset.things
    .filter(({ type }) => type === "Document")
    .map(({ facts }) => textOf(facts, "licence") ?? "none stated");
  const rows = [...counted(stated)].sort(([a, m], [b, n]) => n - m || compare(a, b));
  return table(["licence", "documents"], rows);
}

/** Where the rows of each table of researched facts went. */
export function factTables({ dataset, sdl }: Described, tables: readonly FactTable[]): string {
  const rows = [...tables]
    .sort((a, b) => compare(a.table, b.table))
    .map(({ table: name, rows: count }) => {
      const things = dataset.things.filter((thing) => rowsFrom(name, thing).length > 0);
      const edges = dataset.edges.filter((edge) => rowsFrom(name, edge).length > 0);
      const carried = new Set([...things, ...edges].flatMap((item) => rowsFrom(name, item)));
      const files = counted([...things, ...edges].map((item) => fileOf(item, sdl)));
      return [code(name), count, carried.size, listed(files), things.length, edges.length];
    });
  return table(["table", "rows in", "rows carried", "files, and how many of their rows", "things", "edges"], rows);
}

/** Each type, field and enum value, with its meaning and what the dataset has of it. */
export function dataDictionary(described: Described): string {
  const ties = tiesOf(described.dataset);
  return [
    heading("Kinds of body", "Each has a file of its own in `seed/bodies/`.", kinds(described)),
    heading("Types of edge", "Each has a file of its own in `seed/edges/`.", edgeTypes(described)),
    heading("Other values", "How many things and edges have each value.", otherValues(described)),
    ...sectionsOf(described).map((section) => heading(section.title, section.says, fieldsOf(section, ties))),
  ].join("\n\n");
}

function rowsFrom(name: string, { facts }: Thing | Edge): readonly string[] {
  return textsOf(facts, "factRows").filter((row) => row.startsWith(`${name}/`));
}

function fileOf(item: Thing | Edge, sdl: Sdl): string {
  if ("from" in item) {
    return `edges/${kebab(item.type)}`;
  }
  return sdl.tables.get(item.type) ?? `bodies/${kebab(textOf(item.facts, "kind") ?? "")}`;
}

function kinds({ dataset, catalogue }: Described): string {
  const bodies = counted(dataset.things.map(({ facts }) => textOf(facts, "kind") ?? ""));
  const rows = [...catalogue.kinds.values()].map(({ name, description, since, until }) => [
    code(name),
    description,
    [since && `from ${since}`, until && `until ${until}`].filter((bound) => bound !== null).join(" "),
    bodies.get(name) ?? 0,
  ]);
  return table(["kind", "meaning", "could exist", "bodies"], rows);
}

function edgeTypes({ dataset, catalogue }: Described): string {
  const edges = counted(dataset.edges.map(({ type }) => type));
  const rows = [...catalogue.edgeTypes.values()].map((type) => [
    code(type.name),
    type.description,
    reading(type),
    `${type.from.map(code).join(", ")} → ${type.to.map(code).join(", ")}`,
    edges.get(type.name) ?? 0,
  ]);
  return table(["type", "meaning", "reads", "joins", "edges"], rows);
}

function reading({ label, inverse, directed }: EdgeTypeEntry): string {
  return directed ? `${label}; from the other end: ${inverse}` : `${label}; no direction`;
}

function otherValues(described: Described): string {
  const names = [...described.sdl.enums.keys()].filter((name) => name !== "BodyKind" && name !== "EdgeType");
  const rows = names.flatMap((name) => valuesOfEnum(name, described));
  return table(["enum", "value", "meaning", "things", "edges"], rows);
}

function valuesOfEnum(name: string, { dataset, sdl }: Described): readonly (readonly (string | number)[])[] {
  const fields = definitionsOf(sdl)
    .flatMap((type) => type.fields ?? [])
    .filter((field) => namedType(field.type) === name)
    .map((field) => field.name.value);
  const among = (items: readonly (Thing | Edge)[], value: string) =>
    items.filter(({ facts }) => fields.some((field) => facts[field] === value)).length;
  return (sdl.enums.get(name) ?? []).map((value) => [
    code(name),
    code(value.name.value),
    saidOf(value),
    among(dataset.things, value.name.value),
    among(dataset.edges, value.name.value),
  ]);
}

function definitionsOf(sdl: Sdl) {
  return sdl.document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
}

/** Things first, then what every edge carries, then what a type of edge adds. */
function sectionsOf({ dataset, sdl, catalogue }: Described): readonly Section[] {
  const types = definitionsOf(sdl);
  const shared = types.find((type) => type.name.value === "EdgeFacts")?.fields ?? [];
  const sections = types.map((type): Section => {
    const name = type.name.value;
    const along = [...catalogue.edgeTypes.values()].filter((edge) => edge.shape.name === name).map((edge) => edge.name);
    const all = name === "EdgeFacts";
    return {
      title: along.length === 0 || all ? name : `${name}, on ${along.join(", ")}`,
      says: saidOf(type),
      fields: all ? shared : (type.fields ?? []).filter((field) => !shared.includes(field)),
      items: sdl.nodeTypes.has(name)
        ? dataset.things.filter((thing) => thing.type === name)
        : dataset.edges.filter((edge) => all || along.includes(edge.type)),
    };
  });
  const isNode = ({ title }: Section) => sdl.nodeTypes.has(title);
  return [...sections.filter(isNode), ...sections.filter((section) => !isNode(section))];
}

function fieldsOf({ fields, items }: Section, ties: Ties): string {
  const rows = fields.map((field) => [
    code(field.name.value),
    [code(print(field.type)), ...unitsOf(field)].join(", "),
    saidOf(field),
    ...filled(field, items, ties),
  ]);
  return table(["field", "type, unit", "meaning", "filled", "example"], rows);
}

/** A unit is given in the description. */
function unitsOf(field: FieldDefinitionNode): readonly string[] {
  const units = { EDTF: /\bEDTF\b/, pounds: /\bpounds\b/i, "per cent": /\bper cent\b/ };
  const found = Object.entries(units).filter(([, sign]) => sign.test(saidOf(field)));
  return found.map(([unit]) => unit);
}

/** How many of the items have the field, and the first value that one of them has. */
function filled(field: FieldDefinitionNode, items: readonly (Thing | Edge)[], ties: Ties): readonly string[] {
  if (directive(field, "cypher")) {
    return ["found when asked for", ""];
  }
  const values = items.map((item) => textsIn(field, item, ties)).filter((texts) => texts.length > 0);
  const yes = values.filter(([first]) => first === "true").length;
  const example = print(field.type).startsWith("Boolean") ? `${code("true")} in ${yes}` : shown(values[0] ?? []);
  return [`${values.length} of ${items.length}`, example];
}

function textsIn(field: FieldDefinitionNode, item: Thing | Edge, ties: Ties): readonly string[] {
  const relationship = directive(field, "relationship");
  if (!relationship) {
    return textsOfValue(item.facts[field.name.value] ?? null);
  }
  const type = textArgument(relationship, "type") ?? "";
  const bothWays = textArgument(relationship, "queryDirection") === "UNDIRECTED";
  const directions = bothWays ? ["OUT", "IN"] : [textArgument(relationship, "direction") ?? ""];
  const far = namedType(field.type);
  return directions.flatMap((direction) => ties.get(tieKey(type, direction, item, far)) ?? []);
}

function textsOfValue(value: Value): readonly string[] {
  if (value === null) {
    return [];
  }
  return Array.isArray(value) ? value : [String(value)];
}

function tiesOf({ links, edges }: Dataset): Ties {
  const ties = new Map<string, string[]>();
  const add = (key: string, id: string) => ties.set(key, [...(ties.get(key) ?? []), id]);
  for (const { type, fromType, from, toType, to } of [...links, ...edges]) {
    add(tieKey(type, "OUT", { type: fromType, id: from }, toType), to);
    add(tieKey(type, "IN", { type: toType, id: to }, fromType), from);
  }
  return ties;
}

function tieKey(type: string, direction: string, end: Pick<Thing, "type" | "id">, farType: string): string {
  return `${type} ${direction} ${end.type}/${end.id} ${farType}`;
}

function saidOf({ description }: Pick<EnumValueDefinitionNode, "description">): string {
  return description?.value ?? "";
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function listed(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a], [b]) => compare(a, b));
  return sorted.map(([name, count]) => `${code(name)} ${count}`).join(", ");
}

/** The first of several values, cut to what a cell can hold. */
function shown([first]: readonly string[]): string {
  if (first === undefined) {
    return "";
  }
  return code(first.length > 60 ? `${first.slice(0, 60).trimEnd()}…` : first);
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

function heading(title: string, says: string, body: string): string {
  return [`### ${title}`, says, body].join("\n\n");
}

function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [columns, columns.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => inCell(cell)).join(" | ")} |`).join("\n");
}

function inCell(cell: string | number): string {
  return String(cell).replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}

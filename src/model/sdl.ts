// The SDL of schema/, read into shapes: which fields a type has and which columns its seed file has.

import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  GraphQLError,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  Source,
  type TypeNode,
} from "graphql";
import { KnownError } from "../base/errors.ts";

/** One file of SDL. */
export interface SdlFile {
  readonly file: string;
  readonly text: string;
}

/** What a date column gives: a field, and how it comes from what is written. */
export interface DateField {
  readonly field: string;
  readonly take: "firstDay" | "lastDay" | "written";
}

/** A column whose cells are values of one scalar or enum type. */
export interface ValueColumn {
  readonly is: "value";
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
}

/** A column whose cells are dates as written, from which one field or more is worked out. */
export interface DateColumn {
  readonly is: "date";
  readonly name: string;
  readonly required: boolean;
  readonly gives: readonly DateField[];
}

/** A column whose cells are the ids of things of another type. */
export interface LinkColumn {
  readonly is: "link";
  readonly name: string;
  readonly relationship: string;
  readonly target: string;
  readonly list: boolean;
}

export type Column = ValueColumn | DateColumn | LinkColumn;

/** A field of type Date, Int or Float needs its type in the database; all others are stored as they are. */
export type StoredAs = "Date" | "Int" | "Float" | "plain";

/** A type of node, or what the edges of a type carry. */
export interface Shape {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly stored: ReadonlyMap<string, StoredAs>;
}

/** A field of a node type that runs along an edge type. */
export interface EdgeField {
  readonly on: string;
  readonly field: string;
  readonly type: string;
  readonly direction: "IN" | "OUT";
  readonly properties: string;
}

/** A full-text index that a node type declares with @fulltext. */
export interface FullText {
  readonly type: string;
  readonly index: string;
  readonly fields: readonly string[];
}

export interface Sdl {
  /** Ready for the schema generator: the fields of EdgeFacts are in each type of edge properties. */
  readonly document: DocumentNode;
  readonly enums: ReadonlyMap<string, readonly EnumValueDefinitionNode[]>;
  readonly nodeTypes: ReadonlyMap<string, Shape>;
  /** File name without ending, for each node type that has one table. */
  readonly tables: ReadonlyMap<string, string>;
  readonly edgeProperties: ReadonlyMap<string, Shape>;
  readonly edgeFields: readonly EdgeField[];
  readonly fullTexts: readonly FullText[];
  /** The relationship types of ties that carry no facts. */
  readonly linkTypes: readonly string[];
}

/** Reads the files as one schema. Refuses with `SCHEMA_INVALID` what does not parse, saying where. */
export function readSdl(files: readonly SdlFile[]): Sdl {
  const document = withEdgeFacts({ kind: Kind.DOCUMENT, definitions: files.flatMap((file) => definitionsIn(file)) });
  const objects = document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const nodes = objects.filter((type) => directive(type, "node"));
  const properties = objects.filter((type) => directive(type, "relationshipProperties"));
  return {
    document,
    enums: enumsOf(document),
    nodeTypes: new Map(nodes.map((type) => [type.name.value, shapeOf(type)])),
    tables: new Map(nodes.flatMap((type) => tableOf(type))),
    edgeProperties: new Map(properties.map((type) => [type.name.value, shapeOf(type)])),
    edgeFields: nodes.flatMap((type) => (type.fields ?? []).flatMap((field) => edgeFieldOf(type, field))),
    linkTypes: [...new Set(nodes.flatMap((type) => (type.fields ?? []).flatMap((field) => linkTypeOf(field))))],
    fullTexts: nodes.flatMap((type) => fullTextsOf(type)),
  };
}

function definitionsIn({ file, text }: SdlFile): DocumentNode["definitions"] {
  try {
    return parse(new Source(text, file)).definitions;
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) {
      throw cause;
    }
    throw new KnownError("SCHEMA_INVALID", `${file}:${cause.locations?.[0]?.line ?? 1}: ${cause.message}`, { cause });
  }
}

/** GraphQL has no inheritance, so what every edge carries is declared once and copied here. */
function withEdgeFacts(document: DocumentNode): DocumentNode {
  const objects = document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const facts = objects.find((type) => type.name.value === "EdgeFacts");
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    definition !== facts &&
    directive(definition, "relationshipProperties")
      ? { ...definition, fields: [...(definition.fields ?? []), ...(facts?.fields ?? [])] }
      : definition,
  );
  return { ...document, definitions };
}

function enumsOf(document: DocumentNode): ReadonlyMap<string, readonly EnumValueDefinitionNode[]> {
  const enums = document.definitions.filter(
    (definition): definition is EnumTypeDefinitionNode => definition.kind === Kind.ENUM_TYPE_DEFINITION,
  );
  return new Map(enums.map((definition) => [definition.name.value, definition.values ?? []]));
}

function fullTextsOf(type: ObjectTypeDefinitionNode): readonly FullText[] {
  const indexes = directive(type, "fulltext")?.arguments?.find((argument) => argument.name.value === "indexes")?.value;
  const found = indexes?.kind === Kind.LIST ? indexes.values : [];
  return found.flatMap((index) =>
    index.kind === Kind.OBJECT
      ? [
          {
            type: type.name.value,
            index: textArgument({ arguments: index.fields }, "indexName") ?? "",
            fields: textsArgument({ arguments: index.fields }, "fields"),
          },
        ]
      : [],
  );
}

function tableOf(type: ObjectTypeDefinitionNode): readonly [string, string][] {
  const table = directive(type, "table");
  return table ? [[type.name.value, textArgument(table, "file") ?? ""]] : [];
}

function shapeOf(type: ObjectTypeDefinitionNode): Shape {
  const fields = (type.fields ?? []).filter((field) => !directive(field, "cypher"));
  const values = fields.filter((field) => !directive(field, "relationship"));
  return {
    name: type.name.value,
    columns: columnsOf(fields.filter((field) => !directive(field, "derived"))),
    stored: new Map(values.map((field) => [field.name.value, storedAs(namedType(field.type))])),
  };
}

function columnsOf(fields: readonly FieldDefinitionNode[]): readonly Column[] {
  const dates = fields.flatMap((field) => dateFieldOf(field));
  return fields.flatMap((field): readonly Column[] => {
    const date = dates.find(({ of }) => of === field.name.value);
    if (date) {
      return [dateColumn(field, dates)];
    }
    if (dates.some((other) => other.field === field.name.value)) {
      return [];
    }
    const relationship = directive(field, "relationship");
    return relationship ? linkColumn(field, relationship) : [valueColumn(field)];
  });
}

/** A plain field that others take their date from keeps what is written. */
function dateColumn(field: FieldDefinitionNode, dates: readonly (DateField & { of: string })[]): DateColumn {
  const name = field.name.value;
  const given = dates.filter(({ of }) => of === name).map(({ field: gives, take }) => ({ field: gives, take }));
  const own: DateField[] = given.some((date) => date.field === name) ? [] : [{ field: name, take: "written" }];
  return { is: "date", name, required: field.type.kind === Kind.NON_NULL_TYPE, gives: [...own, ...given] };
}

function dateFieldOf(field: FieldDefinitionNode): readonly (DateField & { of: string })[] {
  const takes = ["firstDay", "lastDay", "written"] as const;
  return takes.flatMap((take) => {
    const found = directive(field, take);
    return found ? [{ field: field.name.value, take, of: textArgument(found, "of") ?? "" }] : [];
  });
}

function linkTypeOf(field: FieldDefinitionNode): readonly string[] {
  const relationship = directive(field, "relationship");
  const isLink = relationship && textArgument(relationship, "properties") === null;
  return isLink ? [textArgument(relationship, "type") ?? ""] : [];
}

function linkColumn(field: FieldDefinitionNode, relationship: ConstDirectiveNode): readonly LinkColumn[] {
  if (textArgument(relationship, "properties") !== null || textArgument(relationship, "direction") !== "OUT") {
    return [];
  }
  return [
    {
      is: "link",
      name: field.name.value,
      relationship: textArgument(relationship, "type") ?? "",
      target: namedType(field.type),
      list: isList(field.type),
    },
  ];
}

function valueColumn(field: FieldDefinitionNode): ValueColumn {
  return {
    is: "value",
    name: field.name.value,
    type: namedType(field.type),
    list: isList(field.type),
    required: field.type.kind === Kind.NON_NULL_TYPE,
  };
}

function edgeFieldOf(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): readonly EdgeField[] {
  const relationship = directive(field, "relationship");
  const properties = relationship && textArgument(relationship, "properties");
  if (!relationship || !properties) {
    return [];
  }
  return [
    {
      on: type.name.value,
      field: field.name.value,
      type: textArgument(relationship, "type") ?? "",
      direction: textArgument(relationship, "direction") === "IN" ? "IN" : "OUT",
      properties,
    },
  ];
}

function storedAs(type: string): StoredAs {
  return type === "Date" || type === "Int" || type === "Float" ? type : "plain";
}

/** The type of a field without its lists and exclamation marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}

/** The directive of that name on a definition. */
export function directive(
  definition: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined {
  return definition.directives?.find((found) => found.name.value === name);
}

/** What has named arguments: a directive, or an object among its arguments. */
interface Arguments {
  readonly arguments?:
    | readonly { readonly name: { readonly value: string }; readonly value: ConstValueNode }[]
    | undefined;
}

/** The argument's text: of a string or of an enum value. */
export function textArgument(found: Arguments, name: string): string | null {
  const value = found.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : null;
}

/** The texts of an argument that is a list of strings. */
export function textsArgument(found: Arguments, name: string): readonly string[] {
  const value = found.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.LIST
    ? value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []))
    : [];
}

/** The argument's boolean, or the one that stands where it is not given. */
export function booleanArgument(found: ConstDirectiveNode, name: string, otherwise: boolean): boolean {
  const value = found.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN ? value.value : otherwise;
}

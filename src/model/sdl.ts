// The SDL of schema/, read once: the types with their fields, the enums with their values.

import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type TypeNode,
} from "graphql";
import { type Column, type DateSource, seedColumns } from "./columns.ts";
import {
  booleanArgument,
  type DirectiveArguments,
  descriptionText,
  directiveArguments,
  hasDirective,
  listArgument,
  objectDefinitions,
  parseSdl,
  type SdlFile,
  textArgument,
} from "./sdl-document.ts";

/** A field that leads to other nodes. */
export interface Relationship {
  /** The relationship type in the database. */
  readonly type: string;
  readonly direction: "IN" | "OUT";
  /** Whether the field follows it both ways. */
  readonly undirected: boolean;
  /** The type of its properties; null where it carries no facts. */
  readonly properties: string | null;
}

/** How people search for a thing by a field. */
export interface NameField {
  readonly as: NameRole;
  /** For codes that are written as `scheme:code`, the schemes whose codes are the thing's own; empty for other fields. */
  readonly schemes: readonly string[];
}

const nameRoles = ["name", "officialName", "alias", "code", "part", "title"] as const;

export type NameRole = (typeof nameRoles)[number];

/** A field of a type. */
export interface Field {
  readonly name: string;
  readonly description: string;
  /** The type without lists and exclamation marks. */
  readonly type: string;
  /** The whole type, as in `[ID!]!`. */
  readonly typeText: string;
  readonly list: boolean;
  readonly required: boolean;
  /** Whether it is worked out when the seed is read. */
  readonly derived: boolean;
  /** Whether it is only kept for clients that know it by this name. */
  readonly deprecated: boolean;
  /** Whether Cypher computes it when a query asks for it. */
  readonly computed: boolean;
  /** The column that its date comes from; null where it is not such a date. */
  readonly date: DateSource | null;
  /** Null for a plain value. */
  readonly relationship: Relationship | null;
  /** Null for a field by which nobody searches. */
  readonly nameField: NameField | null;
}

/** How the database stores a value: dates and numbers need types of their own, all else is stored as it is. */
export type StoredAs = "Date" | "Int" | "Float" | "plain";

/** A node type, or the properties of a type of edge. */
export interface ObjectType {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** The columns of its file in the seed. */
  readonly columns: readonly Column[];
  /** The fields that are stored as properties. */
  readonly stored: ReadonlyMap<string, StoredAs>;
  /** The name of its file in the seed, without the ending; null where there is not exactly one. */
  readonly table: string | null;
}

/** A type without fields, for a name that the SDL does not declare. */
export function emptyType(name: string): ObjectType {
  return { name, description: "", fields: [], columns: [], stored: new Map(), table: null };
}

/** A value of an enum with its directives. */
export interface EnumValue {
  readonly name: string;
  readonly description: string;
  /** The arguments of one of its directives; null where it does not have it. */
  readonly directive: (name: string) => DirectiveArguments | null;
}

/** A field of a node type that runs along an edge type. */
export interface EdgeField {
  readonly on: string;
  readonly field: string;
  readonly type: string;
  readonly direction: "IN" | "OUT";
  readonly properties: string;
}

/** The field that repeats the aliases and codes of a body, to be searched. Files leave it out. */
export const searchField = "searchText";

export interface Sdl {
  /** For the schema generator. */
  readonly document: DocumentNode;
  readonly enums: ReadonlyMap<string, readonly EnumValue[]>;
  readonly nodeTypes: ReadonlyMap<string, ObjectType>;
  readonly edgeProperties: ReadonlyMap<string, ObjectType>;
  readonly edgeFields: readonly EdgeField[];
  /** The relationship types that carry no facts. */
  readonly linkTypes: readonly string[];
}

/** Reads the files as one schema. Refuses with `SCHEMA_INVALID`, the file and the line what is not valid syntax. */
export function readSdl(files: readonly SdlFile[]): Sdl {
  const document = parseSdl(files);
  const objects = objectDefinitions(document);
  const nodes = objects.filter((type) => hasDirective(type, "node"));
  const nodeTypes = nodes.map(readObjectType);
  const properties = objects.filter((type) => hasDirective(type, "relationshipProperties")).map(readObjectType);
  return {
    document,
    enums: readEnums(document),
    nodeTypes: new Map(nodeTypes.map((type) => [type.name, type])),
    edgeProperties: new Map(properties.map((type) => [type.name, type])),
    edgeFields: nodeTypes.flatMap(edgeFields),
    linkTypes: [...new Set(nodeTypes.flatMap(linkTypes))],
  };
}

function readEnums(document: DocumentNode): Sdl["enums"] {
  const enums = document.definitions.filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION);
  return new Map(
    enums.map(({ name, values }) => [
      name.value,
      (values ?? []).map((value) => ({
        name: value.name.value,
        description: descriptionText(value),
        directive: (directive: string) => directiveArguments(value, directive),
      })),
    ]),
  );
}

function readObjectType(type: ObjectTypeDefinitionNode): ObjectType {
  const fields = (type.fields ?? []).map(readField);
  const values = fields.filter(({ relationship, computed }) => relationship === null && !computed);
  return {
    name: type.name.value,
    description: descriptionText(type),
    fields,
    columns: seedColumns(fields),
    stored: new Map(values.map((field) => [field.name, storageType(field.type)])),
    table: textArgument(directiveArguments(type, "table"), "file"),
  };
}

function readField(field: FieldDefinitionNode): Field {
  return {
    name: field.name.value,
    description: descriptionText(field),
    type: namedType(field.type),
    typeText: print(field.type),
    list: isList(field.type),
    required: field.type.kind === Kind.NON_NULL_TYPE,
    derived: hasDirective(field, "derived"),
    computed: hasDirective(field, "cypher"),
    deprecated: hasDirective(field, "deprecated"),
    date: readDateSource(field),
    relationship: readRelationship(field),
    nameField: readNameField(field),
  };
}

function readDateSource(field: FieldDefinitionNode): DateSource | null {
  const takes = ["firstDay", "lastDay", "latest", "written"] as const;
  const take = takes.find((each) => hasDirective(field, each));
  if (!take) {
    return null;
  }
  const values = directiveArguments(field, take);
  return { column: textArgument(values, "of") ?? "", take, open: booleanArgument(values, "open", false) };
}

function readRelationship(field: FieldDefinitionNode): Relationship | null {
  const values = directiveArguments(field, "relationship");
  return (
    values && {
      type: textArgument(values, "type") ?? "",
      direction: textArgument(values, "direction") === "IN" ? "IN" : "OUT",
      undirected: textArgument(values, "queryDirection") === "UNDIRECTED",
      properties: textArgument(values, "properties"),
    }
  );
}

function readNameField(field: FieldDefinitionNode): NameField | null {
  const values = directiveArguments(field, "name");
  const as = nameRoles.find((each) => each === values?.as);
  return as ? { as, schemes: listArgument(values, "schemes") } : null;
}

function edgeFields({ name, fields }: ObjectType): readonly EdgeField[] {
  return fields.flatMap(({ name: field, relationship }) =>
    relationship && relationship.properties !== null
      ? [
          {
            on: name,
            field,
            type: relationship.type,
            direction: relationship.direction,
            properties: relationship.properties,
          },
        ]
      : [],
  );
}

/** The names of the facts of a type that are stored, without former names. */
export function currentFactNames({ fields, stored }: ObjectType): readonly string[] {
  return fields.flatMap(({ name, deprecated }) => (stored.has(name) && !deprecated ? [name] : []));
}

function linkTypes({ fields }: ObjectType): readonly string[] {
  return fields.flatMap(({ relationship }) => (relationship?.properties === null ? [relationship.type] : []));
}

function storageType(type: string): StoredAs {
  return type === "Date" || type === "Int" || type === "Float" ? type : "plain";
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}

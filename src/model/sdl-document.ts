// The SDL files as one document, with the fields that every edge carries in each type of edge properties.

import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  GraphQLError,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  Source,
  valueFromASTUntyped,
} from "graphql";
import { KnownError } from "../base/errors.ts";

/** One file of SDL. */
export interface SdlFile {
  readonly file: string;
  readonly text: string;
}

/** The type whose fields every edge carries. */
export const edgeFactsType = "EdgeFacts";

/** Parses the files. Refuses with `SCHEMA_INVALID`, the file and the line what is not valid syntax. */
export function parseSdl(files: readonly SdlFile[]): DocumentNode {
  return copyEdgeFacts({ kind: Kind.DOCUMENT, definitions: files.flatMap((file) => parseDefinitions(file)) });
}

function parseDefinitions({ file, text }: SdlFile): DocumentNode["definitions"] {
  try {
    return parse(new Source(text, file)).definitions;
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) {
      throw cause;
    }
    throw new KnownError("SCHEMA_INVALID", `${file}:${cause.locations?.[0]?.line ?? 1}: ${cause.message}`, { cause });
  }
}

/** GraphQL has no inheritance, so the fields of every edge are declared once and copied into each type of edge properties. */
function copyEdgeFacts(document: DocumentNode): DocumentNode {
  const facts = objectDefinitions(document).find((type) => type.name.value === edgeFactsType);
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    definition !== facts &&
    hasDirective(definition, "relationshipProperties")
      ? { ...definition, fields: [...(definition.fields ?? []), ...(facts?.fields ?? [])] }
      : definition,
  );
  return { ...document, definitions };
}

export function objectDefinitions(document: DocumentNode): readonly ObjectTypeDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
}

/** The values of a directive's arguments by their names. */
export type DirectiveArguments = Readonly<Record<string, unknown>>;

interface Definition {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export function hasDirective(definition: Definition, name: string): boolean {
  return directiveArguments(definition, name) !== null;
}

/** Null where the definition does not have the directive. Arguments that are left out are absent. */
export function directiveArguments({ directives }: Definition, name: string): DirectiveArguments | null {
  const directive = directives?.find((each) => each.name.value === name);
  return directive
    ? Object.fromEntries(
        (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
      )
    : null;
}

/** An argument that is a string or an enum value; null where it is left out. */
export function textArgument(values: DirectiveArguments | null, name: string): string | null {
  const value = values?.[name];
  return typeof value === "string" ? value : null;
}

/** An argument that is a list of strings; empty where it is left out. */
export function listArgument(values: DirectiveArguments | null, name: string): readonly string[] {
  const value = values?.[name];
  return Array.isArray(value) ? value.map(String) : [];
}

/** An argument that is a whole number; null where it is left out. */
export function numberArgument(values: DirectiveArguments | null, name: string): number | null {
  const value = values?.[name];
  return typeof value === "number" ? value : null;
}

/** An argument that is true or false, or the default where it is left out. */
export function booleanArgument(values: DirectiveArguments | null, name: string, fallback: boolean): boolean {
  const value = values?.[name];
  return typeof value === "boolean" ? value : fallback;
}

/** The description of a definition; empty where it has none. */
export function descriptionText({ description }: Pick<FieldDefinitionNode, "description">): string {
  return description?.value ?? "";
}

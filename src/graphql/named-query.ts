// A named query: a file of `queries/` with one operation, its description and its parameters.

import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isInputType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
  validate,
} from "graphql";
import { KnownError } from "../base/errors.ts";
import type { SdlFile } from "../model/sdl-document.ts";
import { makeParameter, type Parameter } from "./url-parameters.ts";

export interface NamedQuery {
  /** As in `/q/<name>.csv`. */
  readonly name: string;
  readonly description: string;
  /** The text of the file. */
  readonly text: string;
  readonly document: DocumentNode;
  readonly parameters: readonly Parameter[];
}

/** Throws `SCHEMA_INVALID`, with the file, unless it has exactly one valid query with a comment above it. */
export function readNamedQuery({ file, text }: SdlFile, schema: GraphQLSchema): NamedQuery {
  const document = parseQuery({ file, text });
  const [operation, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== "query" || others.length > 0) {
    throw new KnownError("SCHEMA_INVALID", `${file}: the file must have exactly one query.`);
  }
  const [error] = validate(schema, document);
  if (error) {
    throw new KnownError("SCHEMA_INVALID", `${file}:${error.locations?.[0]?.line ?? 1}: ${error.message}`);
  }
  return {
    name: file.replace(/^.*\//, "").replace(/\.graphql$/, ""),
    description: queryDescription({ file, text }),
    text,
    document,
    parameters: queryParameters(operation, file, schema),
  };
}

function parseQuery({ file, text }: SdlFile): DocumentNode {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) {
      throw cause;
    }
    throw new KnownError("SCHEMA_INVALID", `${file}:${cause.locations?.[0]?.line ?? 1}: ${cause.message}`, { cause });
  }
}

/** The comment at the top of the file. */
function queryDescription({ file, text }: SdlFile): string {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const comment = lines.slice(0, end).map((line) => line.replace(/^#\s*/, ""));
  if (comment.join("") === "") {
    throw new KnownError(
      "SCHEMA_INVALID",
      `${file}:1: the file must start with a comment that says what the query answers.`,
    );
  }
  return comment.join(" ").trim();
}

function queryParameters(
  { variableDefinitions }: OperationDefinitionNode,
  file: string,
  schema: GraphQLSchema,
): readonly Parameter[] {
  return (variableDefinitions ?? []).map((definition) => queryParameter(definition, file, schema));
}

function queryParameter(
  { variable, type: written, defaultValue }: VariableDefinitionNode,
  file: string,
  schema: GraphQLSchema,
): Parameter {
  const type = typeFromAST(schema, written);
  const name = variable.name.value;
  if (!isInputType(type) || !isLeafType(getNamedType(type))) {
    throw new KnownError(
      "SCHEMA_INVALID",
      `${file}: $${name} must be a plain value or a list of plain values, so that it can be a parameter of an address.`,
    );
  }
  return makeParameter({ name, type, defaultValue: defaultValue });
}

// Has the generator translate one root field, and takes the statement that it would have run.

import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { CompileError } from "./compile-error.ts";
import type { Values } from "./parameter-slots.ts";

export interface CapturedStatement {
  readonly statement: string;
  readonly parameters: Values;
}

export interface CapturedField {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly nodes: readonly FieldNode[];
}

/** The generator (7.6) asks for the version of the server before its first statement, and reads it only for authorization. */
const versionProcedure = "dbms.components";

const summary = { counters: { updates: () => ({}) } };

/** Throws `CompileError` for a field that does not run one statement and nothing else. */
export async function captureStatement(
  { schema, document, operation, nodes }: CapturedField,
  variableValues: Values,
): Promise<CapturedStatement> {
  const captured: CapturedStatement[] = [];
  const executionContext = {
    run: async (statement: string, parameters: Values) => {
      if (statement.includes(versionProcedure)) {
        return { records: [["5.26.0", "community"]], summary };
      }
      captured.push({ statement, parameters });
      return { records: [], summary };
    },
  };
  const alone: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: document.definitions.map((definition) =>
      definition === operation
        ? { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } }
        : definition,
    ),
  };
  const { errors } = await execute({
    schema,
    document: alone,
    variableValues,
    contextValue: { executionContext },
  });
  const [only, ...others] = captured;
  if (!only || others.length > 0 || (errors ?? []).length > 0) {
    throw new CompileError("question");
  }
  return only;
}

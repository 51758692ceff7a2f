// Makes a function of one of our own questions that answers it without the execution: its resolver, and the shape of what that returns.

import type { FieldNode, GraphQLField, GraphQLObjectType } from "graphql";
import { CompileError } from "../compiled/compile-error.ts";
import { makeArguments, type ShapeRun } from "../compiled/run-arguments.ts";
import { makeValueShape, resolveInfo, type ShapeScope } from "../compiled/value-shape.ts";
import type { Sdl } from "../model/sdl.ts";
import { selectsStored } from "./record-node.ts";

/** Throws what the question refuses, and `CompileError` where the answer has to be waited for. */
export type QuestionReader = (run: ShapeRun) => Promise<unknown>;

/** Of a root field that we resolve ourselves. Throws `CompileError` where a thing in its answer is asked for more than the record has. */
export function makeQuestionReader(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  { parent, scope, sdl }: { parent: GraphQLObjectType; scope: ShapeScope; sdl: Sdl },
): QuestionReader {
  const [node] = nodes;
  const { resolve } = field;
  if (!node || !resolve || field.name.startsWith("__")) {
    throw new CompileError("question");
  }
  const fragments = Object.fromEntries(scope.fragments);
  const shape = makeValueShape(field.type, nodes, {
    ...scope,
    checkObject({ name }, fieldNodes) {
      const type = sdl.nodeTypes.get(name);
      if (type && !selectsStored({ fieldNodes, fragments }, type)) {
        throw new CompileError("question");
      }
    },
  });
  const readArguments = makeArguments(field, node);
  const info = resolveInfo(field, nodes, parent, scope);
  return async (run) => shape(await resolve(undefined, readArguments(run), run.context, info), run);
}

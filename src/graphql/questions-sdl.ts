// The SDL of the questions, complete: the fields that types take over from EdgeFacts are in them.

import { type DocumentNode, Kind, type ObjectTypeDefinitionNode } from "graphql";
import { KnownError } from "../base/errors.ts";
import type { Sdl } from "../model/sdl.ts";
import {
  directiveArguments,
  edgeFactsType,
  listArgument,
  objectDefinitions,
  parseSdl,
  type SdlFile,
} from "../model/sdl-document.ts";

const directiveName = "edgeFacts";

/** Refuses with `SCHEMA_INVALID` what is not valid syntax, and a field that EdgeFacts does not have. */
export function questionsDocument(questions: SdlFile, sdl: Sdl): DocumentNode {
  const facts = objectDefinitions(sdl.document).find(({ name }) => name.value === edgeFactsType)?.fields ?? [];
  const definitions = parseSdl([questions]).definitions.filter(
    (definition) => definition.kind !== Kind.DIRECTIVE_DEFINITION || definition.name.value !== directiveName,
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: definitions.map((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ? addEdgeFacts(definition, facts) : definition,
    ),
  };
}

type FieldDefinitions = NonNullable<ObjectTypeDefinitionNode["fields"]>;

/** Copies the fields that the type does not declare itself, without the directives by which the generator makes them. */
function addEdgeFacts(type: ObjectTypeDefinitionNode, facts: FieldDefinitions): ObjectTypeDefinitionNode {
  const values = directiveArguments(type, directiveName);
  if (values === null) {
    return type;
  }
  const names = listArgument(values, "fields");
  const unknown = names.find((name) => !facts.some((field) => field.name.value === name));
  if (unknown !== undefined) {
    throw new KnownError("SCHEMA_INVALID", `schema/questions.graphql: ${edgeFactsType} has no field ${unknown}.`);
  }
  const own = new Set((type.fields ?? []).map(({ name }) => name.value));
  const added = facts.filter(({ name: { value } }) => !own.has(value) && (names.length === 0 || names.includes(value)));
  return {
    ...type,
    directives: (type.directives ?? []).filter(({ name }) => name.value !== directiveName),
    fields: [...(type.fields ?? []), ...added.map((field) => ({ ...field, directives: [] }))],
  };
}

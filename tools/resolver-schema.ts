// The part of the API that our own resolvers answer, for the types that codegen derives for them.

import { type DocumentNode, Kind, print } from "graphql";
import type { Sdl } from "../src/model/sdl.ts";

/**
 * SDL with the questions and their types. Of a node type only the id is in it: what is below it, the generated schema
 * answers.
 */
export function resolverSchema(questions: DocumentNode, sdl: Sdl): string {
  const definitions = questions.definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION as const }
      : definition,
  );
  const enums = [...sdl.enums].map(
    ([name, values]) => `enum ${name} { ${values.map((value) => value.name).join(" ")} }`,
  );
  const nodes = [...sdl.nodeTypes.keys()].map((name) => `type ${name} { id: ID! }`);
  return [print({ kind: Kind.DOCUMENT, definitions }), "scalar Date", ...enums, ...nodes].join("\n\n");
}

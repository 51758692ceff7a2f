// The executable schema, generated from our SDL.

import { Neo4jGraphQL } from "@neo4j/graphql";
import { type GraphQLSchema, print } from "graphql";
import { KnownError } from "../base/errors.ts";
import type { Sdl } from "../model/sdl.ts";
import type { SdlFile } from "../model/sdl-document.ts";
import { addAsOf } from "./as-of-schema.ts";
import { addQuestions } from "./resolvers.ts";

/** The old filters of the generator, replaced by `field: { eq: ... }`, would double the schema. */
const excludeDeprecatedFields = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

/** The whole API. Throws `SCHEMA_INVALID` if the generator does not accept the SDL. */
export async function buildApi(sdl: Sdl, questions: SdlFile): Promise<GraphQLSchema> {
  return addAsOf(addQuestions(await buildGeneratedSchema(sdl), questions, sdl));
}

/** The generated part of the API. */
export async function buildGeneratedSchema(sdl: Sdl): Promise<GraphQLSchema> {
  // The generator (7.6) changes the document that it is given, so it gets a copy.
  const typeDefs = print(sdl.document);
  try {
    return await new Neo4jGraphQL({ typeDefs, features: { excludeDeprecatedFields } }).getSchema();
  } catch (cause) {
    const errors = Array.isArray(cause) ? cause : [cause];
    throw new KnownError("SCHEMA_INVALID", errors.map((error) => `schema: ${errorMessage(error)}`).join("\n"), {
      cause,
    });
  }
}

function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

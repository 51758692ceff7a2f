// The executable schema: the generator's answer to our SDL.

import { Neo4jGraphQL } from "@neo4j/graphql";
import { type GraphQLSchema, print } from "graphql";
import { KnownError } from "../base/errors.ts";
import type { Sdl } from "../model/sdl.ts";
import type { SdlFile } from "../model/sdl-document.ts";
import { addQuestions } from "./resolvers.ts";

/** The generator's first filters, which it has replaced by `field: { eq: ... }` and will drop, double the schema. */
const excludeDeprecatedFields = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

/** The whole API. Refuses with `SCHEMA_INVALID` an SDL that the generator does not take. */
export async function buildApi(sdl: Sdl, questions: SdlFile): Promise<GraphQLSchema> {
  return addQuestions(await buildGeneratedSchema(sdl), questions, sdl);
}

/** The generated part of the API. */
export async function buildGeneratedSchema(sdl: Sdl): Promise<GraphQLSchema> {
  // The generator (7.6) alters the document that it is given, so it gets one of its own.
  const typeDefs = print(sdl.document);
  try {
    return await new Neo4jGraphQL({ typeDefs, features: { excludeDeprecatedFields } }).getSchema();
  } catch (cause) {
    const faults = Array.isArray(cause) ? cause : [cause];
    throw new KnownError("SCHEMA_INVALID", faults.map((fault) => `schema: ${faultMessage(fault)}`).join("\n"), {
      cause,
    });
  }
}

function faultMessage(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

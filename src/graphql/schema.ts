// The executable schema: the generator's answer to our SDL.

import { Neo4jGraphQL } from "@neo4j/graphql";
import { type GraphQLSchema, printSchema } from "graphql";
import { KnownError } from "../base/errors.ts";
import type { Sdl } from "../model/sdl.ts";

/** The generator's first filters, which it has replaced by `field: { eq: ... }` and will drop, double the schema. */
const excludeDeprecatedFields = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

/** Refuses with `SCHEMA_INVALID` an SDL that the generator does not take. */
export async function makeSchema(sdl: Sdl): Promise<GraphQLSchema> {
  try {
    return await new Neo4jGraphQL({ typeDefs: sdl.document, features: { excludeDeprecatedFields } }).getSchema();
  } catch (cause) {
    const faults = Array.isArray(cause) ? cause : [cause];
    throw new KnownError("SCHEMA_INVALID", faults.map((fault) => `schema: ${messageOf(fault)}`).join("\n"), { cause });
  }
}

/** The whole public API as text: what `schema/generated/api.graphql` holds. */
export function printApi(schema: GraphQLSchema): string {
  return `# The public API, printed by \`npm run codegen\`. Reviewed, never edited.\n\n${printSchema(schema)}\n`;
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

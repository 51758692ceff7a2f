// Starts a local Neo4j, with our own driver as its client.

import { setFirstPassword, tryConnection } from "../graph/driver.ts";
import { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from "../local-neo4j/server.ts";

/** The options of a local Neo4j, except the client. */
export type LocalGraphOptions = Omit<LocalNeo4jOptions, "client">;

/** Starts the server of the state folder. Throws as `startLocalNeo4j` does. */
export function startLocalGraph(options: LocalGraphOptions): Promise<LocalNeo4j> {
  return startLocalNeo4j({ ...options, client: { tryConnection, setFirstPassword } });
}

// A local Neo4j with the connection that it is started through.

import { setFirstPassword, tryConnection } from "../graph/driver.ts";
import { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from "../local-neo4j/server.ts";

/** What a start needs besides the connection. */
export type LocalGraphOptions = Omit<LocalNeo4jOptions, "client">;

/** Starts the server of the state folder; see `startLocalNeo4j` for what it refuses. */
export function startLocalGraph(options: LocalGraphOptions): Promise<LocalNeo4j> {
  return startLocalNeo4j({ ...options, client: { tryConnection, setFirstPassword } });
}

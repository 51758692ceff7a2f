// Starts a local Neo4j, with our own driver as its client.

import { type LocalNeo4j, type LocalNeo4jOptions, type Neo4jClient, startLocalNeo4j } from "../local-neo4j/server.ts";

/** The options of a local Neo4j, except the client. */
export type LocalGraphOptions = Omit<LocalNeo4jOptions, "client">;

/** Starts the server of the state folder. Throws as `startLocalNeo4j` does. */
export function startLocalGraph(options: LocalGraphOptions): Promise<LocalNeo4j> {
  return startLocalNeo4j({ ...options, client });
}

/** The driver is loaded while the server starts. */
const loadDriver = () => import("../graph/driver.ts");

const client: Neo4jClient = {
  tryConnection: async (address) => (await loadDriver()).tryConnection(address),
  setFirstPassword: async (address) => (await loadDriver()).setFirstPassword(address),
};

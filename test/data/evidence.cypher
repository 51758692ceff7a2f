CYPHER 5
MATCH (this:Body)
WHERE this.id = $param0
WITH *
ORDER BY this.id ASC
LIMIT $param1
CALL (this) {
  MATCH (this)-[this0:POOLS_WITH]-(this1:Body)
  WITH collect({node: this1, relationship: this0}) AS edges
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this1, edge.relationship AS this0
    WITH *
    ORDER BY this1.id ASC
    LIMIT $param2
    CALL (this0) {
      CALL (this0) {
        WITH this0 AS this
        UNWIND this.documentIds AS documentId MATCH (d:Document {id: documentId}) RETURN d
      }
      WITH d AS this2
      WITH this2 { .title } AS this2
      
      LIMIT $param3
      RETURN collect(this2) AS var3
    }
    RETURN collect({properties: {status: this0.status, evidence: var3, __resolveType: 'PoolsWith'}, node: {name: this1.name, __resolveType: 'Body'}}) AS var4
  }
  RETURN {edges: var4} AS var5
}
RETURN this { .name, .id, poolsWithConnection: var5 } AS this
// The settings, the port and the password of a local Neo4j.

import { randomBytes, randomInt } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import process from "node:process";

/** What a server may take of the memory of the machine, in megabytes. 0 is no limit. */
export interface ServerMemory {
  readonly heap: number;
  readonly transaction: number;
  readonly allTransactions: number;
}

/** No query can take the whole server. */
export const servingMemory: ServerMemory = { heap: 512, transaction: 64, allTransactions: 256 };

/** For a load of that many things, links and edges, which is one transaction: at most some 6.5 kB each were measured. */
export function loadingMemory(items: number): ServerMemory {
  return { heap: servingMemory.heap + Math.ceil(items / 120), transaction: 0, allTransactions: 0 };
}

/** The text of neo4j.conf. Folders are relative to the server's home. */
export function neo4jSettings(port: number, { transaction, allTransactions }: ServerMemory): string {
  const address = `127.0.0.1:${port}`;
  return `# Written at each start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=${address}
# A routing client (neo4j://) gets its address from the server, and the default one is wrong here.
server.bolt.advertised_address=${address}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=true
# Without these two, Cypher can read any file on the machine.
dbms.security.allow_csv_import_from_file_urls=false
server.directories.import=import
# No query can take the whole server.
db.transaction.timeout=10s
db.transaction.monitor.check.interval=500ms
db.transaction.concurrent.maximum=64
db.memory.transaction.max=${transaction}m
dbms.memory.transaction.total.max=${allTransactions}m
server.bolt.connection_keep_alive=5s
server.bolt.connection_keep_alive_probes=2
server.bolt.thread_pool_max_size=64
# There are only a few thousand facts. The defaults take half of the memory and half a gigabyte of empty log.
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
# By default Neo4j waits twice for five seconds after everything is closed.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=2s
`;
}

/** A port that is free now. Ports above 32767 are not used: the system may give them to an outgoing connection. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(20_000, 32_768);
    if (await isPortFree(port)) {
      return port;
    }
  }
  throw new Error("None of a hundred ports is free.");
}

export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The password in the file. A missing file is created, readable only by its owner. */
export function readOrMakePassword(file: string): string {
  if (existsSync(file)) {
    return readFileSync(file, "utf8");
  }
  const password = randomBytes(24).toString("base64url");
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, password, { mode: 0o600 });
  renameSync(whole, file);
  return password;
}

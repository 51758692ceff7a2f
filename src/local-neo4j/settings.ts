// What a local Neo4j is told: its settings, its port and its password.

import { randomBytes, randomInt } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import process from "node:process";

/** The text of neo4j.conf. Folders are relative to the server's home. */
export function neo4jSettings(port: number): string {
  const address = `127.0.0.1:${port}`;
  return `# Written at each start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=${address}
# A client that routes asks the server for its address, and goes astray with the default one.
server.bolt.advertised_address=${address}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=true
# Without these two, Cypher can read any file of the machine.
dbms.security.allow_csv_import_from_file_urls=false
server.directories.import=import
# Nobody's query takes the server from the others.
db.transaction.timeout=10s
db.transaction.monitor.check.interval=500ms
db.transaction.concurrent.maximum=64
db.memory.transaction.max=64m
dbms.memory.transaction.total.max=256m
server.bolt.connection_keep_alive=5s
server.bolt.connection_keep_alive_probes=2
server.bolt.thread_pool_max_size=64
# A few thousand facts: neither half of the machine's memory nor half a gigabyte of empty log.
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
# At the defaults Neo4j waits twice for five seconds after everything is closed.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=2s
`;
}

/** A port of this machine that is free now. Those above 32767 may be lent to any outgoing connection a moment later. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(20_000, 32_768);
    if (await isPortFree(port)) {
      return port;
    }
  }
  throw new Error("None of a hundred ports is free.");
}

function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The password in the file, which is made when it isn't there and which only its owner may read. */
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

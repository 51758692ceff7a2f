// The HTTP server: listens, and closes after open requests are answered.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import { KnownError } from "../base/errors.ts";

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Milliseconds that open requests have when the service stops. */
const drainTimeout = 5_000;

/** Throws `PORT_TAKEN` if another program uses the port. */
export async function listen(app: Express, { host, port }: { host: string; port: number }): Promise<RunningServer> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(listenError(cause, host, port)));
    server.listen(port, host, resolve);
  });
  // The server listens on a port, so the address is not a pipe.
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, close: () => closeServer(server) };
}

function listenError(cause: Error & { code?: string }, host: string, port: number): Error {
  if (cause.code === "EADDRINUSE") {
    return new KnownError(
      "PORT_TAKEN",
      `Another program listens on ${host}:${port}: stop it, or set PORT to a free one.`,
      { cause },
    );
  }
  if (cause.code === "EACCES" || cause.code === "EADDRNOTAVAIL" || cause.code === "ENOTFOUND") {
    return new KnownError(
      "CONFIG_INVALID",
      `The service cannot listen on ${host}:${port} (${cause.code}): set HOST and PORT.`,
      { cause },
    );
  }
  return cause;
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), drainTimeout);
  await closed;
  clearTimeout(timer);
}

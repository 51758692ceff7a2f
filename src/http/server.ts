// The HTTP server: listens, and closes after open requests are answered.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import { KnownError } from "../base/errors.ts";
import { answerConnectionErrors } from "./connection-errors.ts";
import { mostHeaders, setPlainAddress } from "./request-form.ts";

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  close(): Promise<void>;
}

/** How long a connection may take, in milliseconds, and how much of it there may be. */
export interface ConnectionLimits {
  /** For the head of a request, from the moment when the connection is open. */
  readonly headTime: number;
  /** For a whole request, with its body. */
  readonly requestTime: number;
  /** Between two requests. Longer than that of a proxy in front, which would send a request into a connection that closes. */
  readonly idleTime: number;
  /** While nothing is read or written. Longer than any statement of the graph takes. */
  readonly stallTime: number;
  /** From a request to the end of its answer, however slowly the client reads. */
  readonly answerTime: number;
  /** How often the first two are looked at. */
  readonly checkInterval: number;
  readonly requestsPerConnection: number;
  /** Bytes of the first line and the headers of a request. */
  readonly headBytes: number;
  readonly connections: number;
}

export const connectionLimits: ConnectionLimits = {
  headTime: 10_000,
  requestTime: 30_000,
  idleTime: 65_000,
  stallTime: 60_000,
  answerTime: 300_000,
  checkInterval: 1_000,
  requestsPerConnection: 1_000,
  headBytes: 16_384,
  connections: 15_000,
};

/** Milliseconds that open requests have when the service stops. */
const drainTimeout = 5_000;

/** Throws `PORT_TAKEN` if another program uses the port. */
export async function listen(
  app: Express,
  { host, port }: { readonly host: string; readonly port: number },
  limits: ConnectionLimits = connectionLimits,
): Promise<RunningServer> {
  const server = makeServer(app, limits);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(listenError(cause, host, port)));
    server.listen(port, host, resolve);
  });
  // The server listens on a port, so the address is not a pipe.
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, close: () => closeServer(server) };
}

/** Its errors are JSON, whatever is sent to it. */
function makeServer(app: Express, limits: ConnectionLimits): Server {
  const options = {
    headersTimeout: limits.headTime,
    requestTimeout: limits.requestTime,
    keepAliveTimeout: limits.idleTime,
    connectionsCheckingInterval: limits.checkInterval,
    maxHeaderSize: limits.headBytes,
    // A request without it is refused by the routes, in JSON.
    requireHostHeader: false,
  };
  const server = createServer(options, (request, response) => {
    const timer = setTimeout(() => request.socket.destroy(), limits.answerTime);
    response.once("close", () => clearTimeout(timer));
    setPlainAddress(request);
    app(request, response);
  });
  server.timeout = limits.stallTime;
  server.maxHeadersCount = mostHeaders + 1;
  server.maxRequestsPerSocket = limits.requestsPerConnection;
  server.maxConnections = limits.connections;
  answerConnectionErrors(server);
  return server;
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

// The HTTP server: listens, bounds its connections, and closes when every request that it accepted is answered.

import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { KnownError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { answerConnectionErrors } from "./connection-errors.ts";
import { errorBody } from "./error-response.ts";
import { mostHeaders, setPlainAddress } from "./request-form.ts";

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** How many connections are open. */
  readonly connections: () => number;
  /** How many requests wait for their answers. */
  readonly requests: () => number;
  close(): Promise<void>;
}

/** How long a connection may take, in milliseconds, and how much of it: what `limits` says of each. */
export interface ConnectionLimits {
  readonly headTime: number;
  readonly requestTime: number;
  readonly idleTime: number;
  readonly stallTime: number;
  readonly answerTime: number;
  /** How often the first two are looked at. */
  readonly checkInterval: number;
  readonly connectionRequests: number;
  readonly headBytes: number;
}

export const connectionLimits: ConnectionLimits = {
  headTime: limits.headTime.most,
  requestTime: limits.requestTime.most,
  idleTime: limits.idleTime.most,
  stallTime: limits.stallTime.most,
  answerTime: limits.answerTime.most,
  checkInterval: 1_000,
  connectionRequests: limits.connectionRequests.most,
  headBytes: limits.headBytes.most,
};

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Connections that may be open at once. The next one gets an answer that says so, and is closed. */
  readonly maxConnections?: number;
  /** Milliseconds for which a server that closes goes on as before, if it has connections. Without it, none. */
  readonly notice?: number;
}

/** Milliseconds that accepted requests have when the service stops: more than a statement may take. */
const drainTimeout = 12_000;

/** Milliseconds for which a moment is looked for in which no client connects, to stop taking connections. */
const acceptTimeout = 500;

/** Milliseconds without a request after which a connection of a service that stops is closed. */
const quietTime = 100;

/** Throws `PORT_TAKEN` if another program uses the port. */
export async function listen(
  app: RequestListener,
  options: ListenOptions,
  held: ConnectionLimits = connectionLimits,
): Promise<RunningServer> {
  const { host, port, maxConnections = limits.connections.most, notice = 0 } = options;
  const server = makeServer(held);
  const traffic = watchTraffic(server, boundAnswers(app, held), maxConnections);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(listenError(cause, host, port)));
    server.listen(port, host, resolve);
  });
  // The server listens on a port, so the address is not a pipe.
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  let closing: Promise<void> | null = null;
  return {
    url: `http://${name}:${address.port}`,
    connections: () => traffic.sockets.size,
    requests: () => traffic.answers.size,
    close() {
      closing ??= drainServer(server, traffic, notice);
      return closing;
    },
  };
}

/** Its errors are JSON, whatever is sent to it. */
function makeServer(held: ConnectionLimits): Server {
  const server = createServer({
    headersTimeout: held.headTime,
    requestTimeout: held.requestTime,
    keepAliveTimeout: held.idleTime,
    connectionsCheckingInterval: held.checkInterval,
    maxHeaderSize: held.headBytes,
    // A request without it is refused by the routes, in JSON.
    requireHostHeader: false,
  });
  server.timeout = held.stallTime;
  server.maxHeadersCount = mostHeaders + 1;
  server.maxRequestsPerSocket = held.connectionRequests;
  answerConnectionErrors(server);
  return server;
}

/** Ends an answer that nobody reads, and one that takes too long. */
function boundAnswers(app: RequestListener, held: ConnectionLimits): RequestListener {
  return (request, response) => {
    const timer = setTimeout(() => request.socket.destroy(), held.answerTime);
    response.once("close", () => clearTimeout(timer));
    // While it is worked out, nothing moves either.
    response.on("timeout", (socket: Socket) => {
      if (response.headersSent) {
        socket.destroy();
      } else {
        socket.setTimeout(held.stallTime);
      }
    });
    setPlainAddress(request);
    app(request, response);
  };
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

/** The connections of a server and what they do. */
interface Traffic {
  /** When each connection was last opened or answered, by `performance.now()`. */
  readonly sockets: Map<Socket, number>;
  /** The answers that are not sent yet, with their connections. */
  readonly answers: Map<ServerResponse, Socket>;
  /** How many connections were taken so far. */
  taken: number;
  isDraining: boolean;
}

function watchTraffic(server: Server, app: RequestListener, maxConnections: number): Traffic {
  const traffic: Traffic = { sockets: new Map(), answers: new Map(), taken: 0, isDraining: false };
  const { sockets, answers } = traffic;
  // Before Node's own listener, so that a refusal is the first thing that is written.
  server.prependListener("connection", (socket) => {
    if (sockets.size >= maxConnections) {
      refuseConnection(socket);
      return;
    }
    traffic.taken += 1;
    sockets.set(socket, performance.now());
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("request", (request, response) => {
    const { socket } = request;
    if (!sockets.has(socket)) {
      // It was refused, and has its answer.
      return;
    }
    answers.set(response, socket);
    response.shouldKeepAlive &&= !traffic.isDraining;
    response.once("close", () => {
      answers.delete(response);
      if (sockets.has(socket)) {
        sockets.set(socket, performance.now());
      }
    });
    app(request, response);
  });
  return traffic;
}

const connectionsBody = JSON.stringify(
  errorBody("OVERLOADED", "More connections are open than the service takes: try again in a few seconds."),
);

const connectionsAnswer = [
  "HTTP/1.1 503 Service Unavailable",
  "content-type: application/json; charset=utf-8",
  `content-length: ${Buffer.byteLength(connectionsBody)}`,
  "retry-after: 5",
  "connection: close",
  "",
  connectionsBody,
].join("\r\n");

function refuseConnection(socket: Socket): void {
  socket.on("error", () => undefined);
  socket.end(connectionsAnswer, () => socket.destroySoon());
}

/**
 * First nothing changes but what the health check says, for as long as `notice`, so that who sends requests here can stop. Then
 * no new connection is taken, and each answer asks its client to close the one that it came by. Clients that keep their
 * connections make no new ones while they have these, so none is cut off.
 */
async function drainServer(server: Server, traffic: Traffic, notice: number): Promise<void> {
  if (traffic.sockets.size > 0) {
    await sleep(notice);
  }
  const start = performance.now();
  const isWithin = (timeout: number): boolean => performance.now() - start < timeout;
  let taken = -1;
  while (taken !== traffic.taken && isWithin(acceptTimeout)) {
    ({ taken } = traffic);
    await arrivals();
  }
  const closed = stopListening(server);
  traffic.isDraining = true;
  for (const response of traffic.answers.keys()) {
    response.shouldKeepAlive = false;
  }
  while (traffic.sockets.size > 0 && isWithin(drainTimeout)) {
    await closeQuiet(traffic);
  }
  server.closeAllConnections();
  await closed;
}

/** Waits a moment, then ends the connections that have been quiet for longer, and have no request that waits for its answer. */
async function closeQuiet({ sockets, answers }: Traffic): Promise<void> {
  await sleep(quietTime / 4);
  await arrivals();
  const busy = new Set(answers.values());
  const now = performance.now();
  for (const [socket, since] of sockets) {
    if (!busy.has(socket) && now - since > quietTime) {
      socket.end();
    }
  }
}

/** Waits until what has reached this machine is read, so that a connection with a request on it does not look quiet. */
function arrivals(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Node's own `close` also destroys connections on which a request may be on its way. */
function stopListening(server: Server): Promise<void> {
  server.closeIdleConnections = () => undefined;
  return new Promise((resolve) => server.close(() => resolve()));
}

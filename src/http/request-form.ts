// Refuses a request whose head or body has a form that no route reads: its address, its host, its headers, the type of its body.

import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { answerBadRequest } from "./error-response.ts";

/** Characters of an address. Links to the console have a whole query in theirs. */
const longestAddress = 12_000;

/** Headers of one request. Node keeps one more, so that more than these are seen. */
export const mostHeaders = 100;

/**
 * Takes the host out of an address that has one, as a request to a proxy does (`GET http://example.org/q HTTP/1.1`).
 * Used before the routes, which read addresses without a host.
 */
export function setPlainAddress(request: IncomingMessage): void {
  const [, host, rest = ""] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(request.url ?? "") ?? [];
  if (host !== undefined) {
    request.url = rest.startsWith("/") ? rest : `/${rest}`;
    request.headers.host = host;
  }
}

/** The status and the sentence of a request that is refused for its form. */
type FormRefusal = readonly [status: number, message: string];

/** Null for a request whose form can be read. */
export function formRefusal(request: IncomingMessage): FormRefusal | null {
  const { url = "", method = "" } = request;
  return addressRefusal(url, method) ?? headerRefusal(request) ?? hostRefusal(request);
}

/** Used before the routes, which change addresses. */
export const checkRequestForm: RequestHandler = (request, response, next) => {
  const refusal = formRefusal(request);
  if (refusal) {
    const [status, message] = refusal;
    answerBadRequest(response, status, message);
    return;
  }
  next();
};

/** A path in which nothing has to be decoded. One with two slashes in front would be read as a host. */
const simpleAddress = /^\/(?!\/)[\w./-]*$/;

function addressRefusal(address: string, method: string): FormRefusal | null {
  if (address.length > longestAddress) {
    return [414, `The address has ${address.length} characters, and at most ${longestAddress} are read: use POST.`];
  }
  if (simpleAddress.test(address)) {
    return null;
  }
  if (!URL.canParse(address, "http://localhost")) {
    return [400, "The address cannot be read."];
  }
  if (address === "*" ? method !== "OPTIONS" : !address.startsWith("/")) {
    return [400, "The address must start with a slash."];
  }
  return isDecodable(address)
    ? null
    : [400, "The address has a % that no two hexadecimal digits follow, or bytes that are not UTF-8: write % as %25."];
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

function headerRefusal({ rawHeaders }: IncomingMessage): FormRefusal | null {
  return rawHeaders.length / 2 > mostHeaders ? [431, `The request has more than ${mostHeaders} headers.`] : null;
}

/** A name or an address, with a port or without. */
const hostForm = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

export function isHost(text: string): boolean {
  return hostForm.test(text);
}

function hostRefusal({ headers, httpVersion, rawHeaders }: IncomingMessage): FormRefusal | null {
  const given = rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === "host");
  const isMissing = given.length === 0 && headers.host === undefined;
  if (given.length > 1 || (isMissing && httpVersion !== "1.0")) {
    return [400, "The request must have one header Host."];
  }
  return isMissing || isHost(headers.host ?? "") ? null : [400, "The header Host is not a host and a port."];
}

/** Refuses a body of any other type. Used before the body is read. */
export function requireBodyType(type: string): RequestHandler {
  return (request, response, next) => {
    if (request.method !== "POST" || request.is(type) !== false || !hasBody(request)) {
      next();
      return;
    }
    response.setHeader("accept-post", type);
    const sent = request.get("content-type") ?? "no Content-Type";
    answerBadRequest(response, 415, `The body has ${sent}: send it as ${type}.`);
  };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

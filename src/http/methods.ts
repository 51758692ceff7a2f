// The methods of each address: a HEAD is answered like its GET, OPTIONS says what the address takes, and any other method is refused.

import type { RequestHandler } from "express";
import { answerBadRequest } from "./error-response.ts";

/** The addresses that take a body. Everything is only read, so a POST is a question that is too long for an address. */
const postPaths = ["/graphql", "/reconcile"];

/** The methods of the address, as in the header `Allow`. `*` stands for the whole service. */
export function pathMethods(path: string): readonly string[] {
  const plain = path.toLowerCase().replace(/(?<=.)\/$/, "");
  return plain === "*" || postPaths.includes(plain) ? ["GET", "HEAD", "POST", "OPTIONS"] : ["GET", "HEAD", "OPTIONS"];
}

/** Used before every route. */
export const checkMethod: RequestHandler = (request, response, next) => {
  const { method, path } = request;
  const methods = pathMethods(path);
  if (method === "OPTIONS" || !methods.includes(method)) {
    response.setHeader("allow", methods.join(", "));
  }
  if (!methods.includes(method)) {
    const others = methods.includes("POST") ? "GET or POST" : "GET";
    answerBadRequest(response, 405, `${path} does not take ${method}: use ${others}.`);
    return;
  }
  if (method === "HEAD") {
    // Node sends no body in an answer to a HEAD, whatever is written to it.
    request.method = "GET";
  }
  next();
};

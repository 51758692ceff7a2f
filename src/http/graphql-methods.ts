// The methods of /graphql: a HEAD is answered like its GET, and a method that the address does not take is refused.

import type { RequestHandler } from "express";
import { reportCode } from "../base/request-report.ts";
import { errorBody } from "./error-response.ts";

const methods = ["GET", "HEAD", "POST", "OPTIONS"];

/** Used before Apollo Server, which takes only GET and POST. */
export const graphqlMethods: RequestHandler = (request, response, next) => {
  const { method } = request;
  if (method === "OPTIONS" || !methods.includes(method)) {
    response.setHeader("allow", methods.join(", "));
  }
  if (!methods.includes(method)) {
    reportCode(response.locals.report, "BAD_REQUEST");
    response.status(405).json(errorBody("BAD_REQUEST", `/graphql does not take ${method}: use GET or POST.`));
    return;
  }
  if (method === "HEAD") {
    // Node sends no body in an answer to a HEAD, whatever is written to it.
    request.method = "GET";
  }
  next();
};

// Answers an operation whose document is known to be valid, in the way of Apollo Server and without its steps.

import type { Request, RequestHandler, Response } from "express";
import { getOperationAST, OperationTypeNode } from "graphql";
import { LRUCache } from "lru-cache";
import { costExtension } from "../graphql/admit-operation.ts";
import { publicError, reportErrors } from "../graphql/errors.ts";
import type { KnownDocuments } from "../graphql/known-documents.ts";
import { type OperationResult, runOperation } from "../graphql/run-operation.ts";
import type { OperationRequest } from "../lens/as-of.ts";
import { failureHead } from "./error-response.ts";
import { operationContext, requestOrigin, type ServiceContext } from "./service-context.ts";

/**
 * Used after the body is read and checked. What is not a plain query that was answered before goes on to Apollo Server, which
 * answers everything; so does a request that is traced, since its phases are those of Apollo Server.
 */
export function operationRoute(context: ServiceContext): RequestHandler {
  const { api, documents, log, permits, plans } = context;
  return (request, response, next) => {
    const operation = readKnownOperation(request, documents);
    const type = operation && answerType(request);
    if (!operation || !type || response.locals.span.isRecording()) {
      next();
      return;
    }
    const { report } = response.locals;
    runOperation(operation, api, operationContext(report, context, requestOrigin(response)), plans)
      .then((result) => {
        response.setHeader("content-type", type);
        sendResult(response, result, { log, permits });
      })
      .catch(next);
  };
}

function sendResult(
  response: Response,
  { errors, data, cost }: OperationResult,
  { log, permits }: Pick<ServiceContext, "log" | "permits">,
): void {
  if (errors) {
    const { status, headers } = failureHead(errors, data === undefined);
    response.statusCode = status;
    response.set(Object.fromEntries(headers));
    reportErrors(errors, response.locals.report, log);
  }
  const shown = errors?.map((error) => publicError(error.toJSON(), error));
  const extensions = cost === null ? undefined : costExtension(cost, permits);
  response.end(`${JSON.stringify({ errors: shown, data, extensions })}\n`);
}

/** Null unless the body is one query of a known document, in the form that the specification of GraphQL over HTTP gives it. */
function readKnownOperation({ method, body }: Request, documents: KnownDocuments): OperationRequest | null {
  if (method !== "POST" || !isJsonObject(body) || typeof body.query !== "string") {
    return null;
  }
  const { query, variables, operationName, extensions } = body;
  const values = variables ?? {};
  const name = operationName ?? undefined;
  const isPlain =
    isJsonObject(values) &&
    (name === undefined || typeof name === "string") &&
    (extensions === undefined ||
      extensions === null ||
      (isJsonObject(extensions) && !("persistedQuery" in extensions)));
  const document = isPlain ? documents.get(query) : undefined;
  const operation = isPlain && document ? getOperationAST(document, name) : null;
  if (!document || operation?.operation !== OperationTypeNode.QUERY) {
    return null;
  }
  return { document, operationName: operation.name?.value, variables: isJsonObject(values) ? values : {} };
}

function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The types of an answer that Apollo Server gives, in its order. */
const answerTypes = ["application/json; charset=utf-8", "application/graphql-response+json; charset=utf-8"];

/** The types by the header Accept: clients send a few. */
const acceptedTypes = new LRUCache<string, string>({ max: 100 });

/** Null where the client takes none of them. */
function answerType(request: Request): string | null {
  const accept = request.headers.accept ?? "";
  const known = acceptedTypes.get(accept) ?? (request.accepts(answerTypes) || "");
  acceptedTypes.set(accept, known);
  return known === "" ? null : known;
}

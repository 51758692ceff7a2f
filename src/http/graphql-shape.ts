// Refuses a query that is too large to validate, before Apollo Server validates it.

import type { Request, RequestHandler } from "express";
import { type DocumentNode, parse } from "graphql";
import { KnownError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { checkDocumentShape, checkVariableShape } from "../graphql/document-shape.ts";
import type { KnownDocuments } from "../graphql/known-documents.ts";
import { requestParameters } from "./service-context.ts";

/**
 * Used after the body is read. What is no query at all is left to Apollo Server, which says why. A query that is asked for
 * by its hash was checked when it was sent whole, and so was one that is known to be valid.
 */
export function checkGraphqlShape(documents: KnownDocuments): RequestHandler {
  return (request, _response, next) => {
    const { query, variables } = request.method === "POST" ? postedParts(request) : addressParts(request);
    const isKnown = typeof query === "string" && documents.get(query) !== undefined;
    const document = isKnown ? null : readSentQuery(query);
    if (document) {
      checkDocumentShape(document);
    }
    checkVariableShape(variables);
    next();
  };
}

interface QueryParts {
  readonly query: unknown;
  readonly variables: unknown;
}

function postedParts({ body }: Request): QueryParts {
  const parts: unknown = body;
  if (typeof parts !== "object" || parts === null || Array.isArray(parts)) {
    return { query: null, variables: null };
  }
  const { query = null, variables = null, extensions = null } = parts as Readonly<Record<string, unknown>>;
  checkPersistedQuery(query, extensions);
  return { query, variables };
}

function addressParts(request: Request): QueryParts {
  const parameters = requestParameters(request);
  const query = parameters.get("query");
  checkPersistedQuery(query, readJsonParameter(parameters.get("extensions")));
  return { query, variables: readJsonParameter(parameters.get("variables")) };
}

/** Null for what is not JSON, which Apollo Server refuses. */
function readJsonParameter(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Apollo Server (5.5) takes any value for a hash, and looks for what is not one. */
function checkPersistedQuery(query: unknown, extensions: unknown): void {
  if (typeof extensions !== "object" || extensions === null || !("persistedQuery" in extensions)) {
    return;
  }
  const persisted: unknown = extensions.persistedQuery;
  const hash =
    typeof persisted === "object" && persisted !== null && "sha256Hash" in persisted ? persisted.sha256Hash : "";
  if (typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash)) {
    throw new KnownError(
      "BAD_REQUEST",
      "extensions.persistedQuery must have a sha256Hash: the SHA-256 of the query as 64 hexadecimal digits.",
    );
  }
  if (query === "") {
    throw new KnownError("BAD_REQUEST", "query is empty: send the text of the query, or leave it out to use its hash.");
  }
}

/** Null for what cannot be parsed. */
function readSentQuery(query: unknown): DocumentNode | null {
  try {
    return typeof query === "string" ? parse(query, { maxTokens: limits.tokens.most, noLocation: true }) : null;
  } catch (cause) {
    if (cause instanceof RangeError) {
      const sentence = `A value is nested more than ${limits.valueDepth.most} deep.`;
      throw new KnownError("QUERY_TOO_COSTLY", sentence, { limit: "valueDepth", cause });
    }
    return null;
  }
}

// An operation whose document is known to be valid: it is answered as Apollo Server answers it, without its steps.

import type { IncomingMessage } from "node:http";
import accepts from "accepts";
import { getOperationAST, OperationTypeNode } from "graphql";
import { LRUCache } from "lru-cache";
import { costExtension } from "../graphql/admit-operation.ts";
import { checkVariableShape } from "../graphql/document-shape.ts";
import { publicError, reportErrors } from "../graphql/errors.ts";
import type { KnownDocuments } from "../graphql/known-documents.ts";
import { runOperation } from "../graphql/run-operation.ts";
import type { OperationRequest } from "../lens/as-of.ts";
import { failureHead } from "./error-response.ts";
import type { Exchange } from "./exchange.ts";
import { operationContext, requestOrigin, type ServiceContext } from "./service-context.ts";

/** The answer to an operation, before it is compressed. */
export interface OperationAnswer {
  readonly status: number;
  /** Beside those of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Null unless the body is one query of a known document, in the form that the specification of GraphQL over HTTP gives it.
 * Throws `QUERY_TOO_COSTLY` for variables that are too large.
 */
export function readKnownOperation(body: unknown, documents: KnownDocuments): OperationRequest | null {
  if (!isJsonObject(body) || typeof body.query !== "string") {
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
  checkVariableShape(variables);
  return { document, operationName: operation.name?.value, variables: isJsonObject(values) ? values : {} };
}

function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The types of an answer that Apollo Server gives, in its order. */
const answerTypes = ["application/json; charset=utf-8", "application/graphql-response+json; charset=utf-8"];

/** The types by the header Accept: clients send a few. */
const acceptedTypes = new LRUCache<string, string>({ max: 100 });

/** The type of the answer that the client takes; null where it takes none. */
export function operationType(request: IncomingMessage): string | null {
  const accept = request.headers.accept ?? "";
  const known = acceptedTypes.get(accept) ?? String(accepts(request).type(answerTypes) || "");
  acceptedTypes.set(accept, known);
  return known === "" ? null : known;
}

/** Never throws for a fault of the operation, which is an error in the answer. */
export async function answerOperation(
  operation: OperationRequest,
  { response, locals }: Exchange,
  context: ServiceContext,
): Promise<OperationAnswer> {
  const { api, log, permits, plans } = context;
  const { report } = locals;
  const origin = requestOrigin(response, locals);
  const { errors, data, cost } = await runOperation(operation, api, operationContext(report, context, origin), plans);
  const extensions = cost === null ? undefined : costExtension(cost, permits);
  if (!errors) {
    return { status: 200, headers: {}, text: operationText({ data, extensions }) };
  }
  reportErrors(errors, report, log);
  const { status, headers } = failureHead(errors, data === undefined);
  const shown = errors.map((error) => publicError(error.toJSON(), error));
  return { status, headers: Object.fromEntries(headers), text: operationText({ errors: shown, data, extensions }) };
}

function operationText(answer: object): string {
  return `${JSON.stringify(answer)}\n`;
}

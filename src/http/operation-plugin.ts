// The Apollo plugin that prepares each operation, folds its answer, and logs its masked errors.

import {
  type ApolloServerPlugin,
  type GraphQLRequestContextWillSendResponse,
  type GraphQLResponse,
  HeaderMap,
} from "@apollo/server";
import type { DocumentNode } from "graphql";
import { KnownError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";
import { traceWork } from "../base/trace.ts";
import { type Admission, admitOperation, costExtension } from "../graphql/admit-operation.ts";
import type { Context } from "../graphql/context.ts";
import { logFailure, makeGraphqlError, publicError, reportErrors, retryHeaders } from "../graphql/errors.ts";
import { type PlannedOperation, runPlan } from "../graphql/operation-plans.ts";
import { reportOperation } from "../graphql/operation-report.ts";
import { type PreparedOperation, prepareOperation } from "../graphql/prepare-operation.ts";
import type { Api } from "../lens/as-of.ts";
import { errorStatus, worldFailure } from "./error-response.ts";
import type { ServiceContext } from "./service-context.ts";

/** Prepares each operation after it is validated, when its variables are known. */
export function operationPlugin(
  api: Api,
  log: Log,
  { plans, documents }: Pick<ServiceContext, "plans" | "documents">,
): ApolloServerPlugin<Context> {
  const admissions = new WeakMap<Context, Admission>();
  return {
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      admissions.get(requestContext.contextValue)?.release();
      logFailure(error, requestContext.contextValue.report, log);
    },
    async requestDidStart() {
      let fold: PreparedOperation["fold"] | null = null;
      let planned: PlannedOperation | null = null;
      return {
        async didResolveOperation(context) {
          const { document, operationName, request, contextValue, source } = context;
          documents.set(source, document);
          reportOperation(contextValue.report, { document, operationName });
          try {
            const operation = { document, operationName, variables: request.variables ?? {} };
            // Where no operation has the name that was sent, Apollo Server has none here, and says so when it executes.
            const asked = { ...operation, operationName: request.operationName ?? operationName };
            planned = await plans.find(asked, contextValue);
            const prepared =
              planned ?? (await traceWork("graphql.prepare", {}, () => prepareOperation(operation, api)));
            fold = prepared.fold;
            // Apollo Server 5.5 executes the document that it finds here, although its type is readonly.
            (context as { document: DocumentNode }).document = prepared.document;
            admissions.set(contextValue, await admitOperation(prepared, api, contextValue, planned?.keepCost));
          } catch (error) {
            throw makeGraphqlError(error);
          }
        },
        async responseForOperation({ contextValue }) {
          const plan = planned;
          if (!plan) {
            return null;
          }
          const result = await traceWork("graphql.execute", {}, () => runPlan(plan, contextValue));
          if ("data" in result) {
            return planResponse(result.data);
          }
          // Apollo Server executes what has no answer yet, with this context.
          (contextValue as { executionContext: Context["executionContext"] }).executionContext = result.replay;
          return null;
        },
        async didEncounterErrors({ errors, contextValue }) {
          reportErrors(errors, contextValue.report, log);
        },
        async willSendResponse(context) {
          const admission = admissions.get(context.contextValue);
          admission?.release();
          const failure = worldFailure(context.errors ?? []);
          if (failure) {
            context.response.http.status = errorStatus(failure);
            for (const [name, value] of Object.entries(retryHeaders(failure))) {
              context.response.http.headers.set(name, value);
            }
          }
          if (fold) {
            foldResponse(context, fold, log);
          }
          addCost(context, admission);
        },
      };
    },
  };
}

function planResponse(data: Record<string, unknown>): GraphQLResponse {
  return {
    http: { headers: new HeaderMap() },
    body: { kind: "single", singleResult: { data } },
  };
}

/** If the answer cannot be folded, the error replaces all of it. */
function foldResponse(
  { response, contextValue }: GraphQLRequestContextWillSendResponse<Context>,
  fold: PreparedOperation["fold"],
  log: Log,
): void {
  const { body } = response;
  if (body.kind !== "single" || !body.singleResult.data) {
    return;
  }
  try {
    body.singleResult.data = fold(body.singleResult.data);
  } catch (error) {
    const graphqlError = makeGraphqlError(error);
    reportErrors([graphqlError], contextValue.report, log);
    response.body = { kind: "single", singleResult: { errors: [publicError(graphqlError.toJSON(), graphqlError)] } };
    response.http.status = error instanceof KnownError ? errorStatus(error) : 500;
  }
}

/** Says in the answer what it cost, and how much it could have. */
function addCost(
  { response: { body }, contextValue: { permits } }: GraphQLRequestContextWillSendResponse<Context>,
  admission: Admission | undefined,
): void {
  if (admission && body.kind === "single") {
    body.singleResult.extensions = { ...body.singleResult.extensions, ...costExtension(admission.cost, permits) };
  }
}

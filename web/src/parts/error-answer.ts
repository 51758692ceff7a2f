// What went wrong, from what a loader threw.

import { isRouteErrorResponse } from "react-router";

/** As GraphQL has errors, and as every other address of the service answers them. */
export interface ErrorAnswer {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
  /** Pages of things that may be meant. */
  readonly nearest?: readonly { readonly name: string; readonly path: string }[];
}

const unknownError: ErrorAnswer = {
  errors: [
    {
      message: "Something went wrong on our side. Send us the request id, which is in the x-request-id header.",
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    },
  ],
};

const missingError: ErrorAnswer = {
  errors: [
    {
      message: "There is nothing at this address: start at /, or search at /search.",
      extensions: { code: "NOT_FOUND" },
    },
  ],
};

/** The answer that the service gave, if it gave one. */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (isRouteErrorResponse(error) && isErrorAnswer(error.data)) {
    return error.data;
  }
  return isRouteErrorResponse(error) && error.status === 404 ? missingError : unknownError;
}

function isErrorAnswer(data: unknown): data is ErrorAnswer {
  return typeof data === "object" && data !== null && "errors" in data && Array.isArray(data.errors);
}

// What the service gives to the loader of each page.

import type { LoaderFunctionArgs } from "react-router";
import type { TypedDocumentString } from "./generated/graphql.ts";

/** Loaders, and nothing else, ask the API. */
export interface PageContext {
  /**
   * Runs an operation of the public schema. Throws a Response where it fails: 404 for an id that nothing has,
   * 400 with the sentence for an argument that the API refuses, 503 while the graph does not answer, else 500.
   */
  readonly ask: <Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    // A query without variables needs none.
    ...variables: Variables extends Readonly<Record<string, never>> ? [] : [variables: Variables]
  ) => Promise<Data>;
  /** The address of the service, without a slash at its end. */
  readonly publicUrl: string;
  /** Where readers tell what is wrong; null where the operator named no address. */
  readonly feedbackUrl: string | null;
  /** Allows the scripts of this answer to run. */
  readonly nonce: string;
  readonly requestId: string;
  /** Logs a failure that nobody foresaw, with the request id. */
  readonly logFailure: (error: unknown) => void;
}

declare module "react-router" {
  interface AppLoadContext extends PageContext {}
}

/** What the loader of a page takes. The arguments of React Router have any context. */
export type PageLoaderArgs = LoaderFunctionArgs<PageContext>;

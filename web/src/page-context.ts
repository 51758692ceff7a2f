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
  /** Allows scripts in this answer: those that have the nonce which it returns. */
  readonly allowScripts: () => string;
  /** Allows that style in this answer, and no other that is in the page. */
  readonly allowStyle: (text: string) => void;
  readonly requestId: string;
  /** Logs a failure that nobody foresaw, with the request id. */
  readonly logFailure: (error: unknown) => void;
  /** The named queries, which `/q.json` lists too. */
  readonly queries: QueryCatalogue;
  /** Answers a named query as a table. What the parameters lack is said in `problem`. */
  readonly answerQuery: (query: { readonly name: string; readonly parameters: URLSearchParams }) => Promise<QueryTable>;
  /** How large each download of the record is, in bytes, by its address. */
  readonly downloadSizes: () => Promise<Readonly<Record<string, number>>>;
}

export interface QueryParameter {
  readonly name: string;
  /** The GraphQL type, such as `[Status!]!`. */
  readonly type: string;
  /** The type of one value. */
  readonly valueType: string;
  readonly required: boolean;
  readonly list: boolean;
  /** The values that are allowed; empty if any is. */
  readonly values: readonly string[];
  readonly default: readonly string[] | null;
  /** What it takes, in words. */
  readonly accepts: string;
}

export interface QueryDescription {
  readonly name: string;
  readonly description: string;
  readonly text: string;
  readonly parameters: readonly QueryParameter[];
}

export interface QueryCatalogue {
  readonly queries: readonly QueryDescription[];
  /** How an answer becomes a table. */
  readonly tableRules: readonly string[];
}

export interface QueryTable {
  readonly values: Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[]>>;
  readonly table: {
    readonly columns: readonly { readonly name: string; readonly type: "boolean" | "date" | "number" | "text" }[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  readonly problem: string | null;
}

declare module "react-router" {
  interface AppLoadContext extends PageContext {}
}

/** What the loader of a page takes. The arguments of React Router have any context. */
export type PageLoaderArgs = LoaderFunctionArgs<PageContext>;

/**
 * The result of an answer that several pages wait for. Each of them gets a copy of the Response that `ask` threw, since a body is
 * read once.
 */
export async function awaitShared<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Response ? error.clone() : error;
  }
}

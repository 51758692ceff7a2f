// What the report of a request says of its first operation: a name and a hash, and no values of variables.

import { createHash } from "node:crypto";
import { type DocumentNode, getOperationAST, print } from "graphql";
import type { RequestReport } from "../base/request-report.ts";
import type { OperationRequest } from "../lens/as-of.ts";

/** Clients choose the names of operations, and one can be as long as a document. */
const longestName = 100;

/** The hashes of documents, which are kept by the documents themselves: each is parsed once and executed often. */
const hashes = new WeakMap<DocumentNode, string>();

/** The first operation of a request gives it its name and hash. */
export function reportOperation(
  report: RequestReport,
  { document, operationName }: Pick<OperationRequest, "document" | "operationName">,
): void {
  if (report.operationHash !== null) {
    return;
  }
  report.operationName = getOperationAST(document, operationName)?.name?.value.slice(0, longestName) ?? null;
  report.operationHash = documentHash(document);
}

/** The same for documents that differ only in their layout. */
function documentHash(document: DocumentNode): string {
  const hash = hashes.get(document) ?? createHash("sha256").update(print(document)).digest("hex").slice(0, 12);
  hashes.set(document, hash);
  return hash;
}

// The documents that were found to be valid, by their text: what is asked again is neither parsed nor checked again.

import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

export interface KnownDocuments {
  /** Undefined for a text that was not sent yet, or long ago. */
  get(text: string): DocumentNode | undefined;
  /** Takes a document that is valid for the schema and within the limits. */
  set(text: string, document: DocumentNode): void;
}

const mostDocuments = 1_000;

/** Characters of all documents. What is parsed from one takes some fifty bytes for each. */
const mostText = 500_000;

export function makeKnownDocuments(): KnownDocuments {
  return new LRUCache<string, DocumentNode>({
    max: mostDocuments,
    maxSize: mostText,
    sizeCalculation: (_document, text) => text.length,
  });
}

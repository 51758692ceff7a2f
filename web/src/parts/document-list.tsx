// Documents, each a link to its page, with its publisher and date and the way to the document itself.

import type { ReactElement } from "react";
import { documentAddress } from "../addresses/thing-address.ts";
import { formatStatedDate } from "../dates/stated-dates.ts";

export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

export function DocumentList({ documents }: { readonly documents: readonly DocumentSummary[] }): ReactElement {
  return (
    <ul className="documents">
      {documents.map((document) => (
        <li key={document.id}>
          <a href={documentAddress(document.id)}>{document.title}</a>
          <span className="quiet">{documentSource(document)}</span>
          {document.url && (
            <>
              {" "}
              <a href={document.url} rel="external" aria-label={`Read ${document.title}`}>
                read it
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** ", NHS England, 9 November 2014" */
function documentSource({ publisher, published }: DocumentSummary): string {
  return [publisher, published && formatStatedDate(published)]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join("");
}

/** For a cell of a table: the one document by its title, more of them by their number, folded. */
export function DocumentCell({ documents }: { readonly documents: readonly DocumentSummary[] }): ReactElement {
  const [first, ...others] = documents;
  if (!first) {
    return <span className="sign unknown">no document</span>;
  }
  if (others.length === 0) {
    return <a href={documentAddress(first.id)}>{first.title}</a>;
  }
  return (
    <details>
      <summary>{documents.length} documents</summary>
      <DocumentList documents={documents} />
    </details>
  );
}

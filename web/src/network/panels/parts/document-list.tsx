// A list of documents.

import type { ReactElement } from "react";
import { formatStatedDate } from "../../../dates/stated-dates.ts";

export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

/** Documents with their publishers and dates, each a link where an address is known. */
export function DocumentList({ documents }: { readonly documents: readonly DocumentSummary[] }): ReactElement {
  return (
    <ul className="documents">
      {documents.map(({ id, title, publisher, published, url }) => (
        <li key={id}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          <span className="quiet">
            {[publisher, published && formatStatedDate(published)].filter(Boolean).map((part) => `, ${part}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

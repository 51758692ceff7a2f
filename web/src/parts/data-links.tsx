// The data behind a page: the answer of a named query as a table, as JSON, and as a query to change.

import type { ReactElement } from "react";
import { addParameters } from "../addresses/thing-address.ts";

export interface DataLinksProps {
  /** The name of a query in `queries/`. */
  readonly query: string;
  /** The values of its parameters, as the address takes them. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

const forms = [
  { ending: "csv", name: "CSV" },
  { ending: "xlsx", name: "Excel" },
  { ending: "json", name: "JSON" },
  { ending: "graphql", name: "GraphQL" },
] as const;

export function DataLinks({ query, parameters }: DataLinksProps): ReactElement {
  return (
    <nav className="data-links" aria-label="The data behind this page">
      <span>The data behind this page:</span>
      {forms.map(({ ending, name }) => (
        <a key={ending} href={addParameters(`/q/${query}.${ending}`, parameters)}>
          {name}
        </a>
      ))}
    </nav>
  );
}

// The type of an exporter, and the list of all exporters.

import type { Catalogue } from "../model/catalogue.ts";
import type { Thing } from "../model/dataset.ts";
import type { Imprint, Network } from "../model/network.ts";
import { bodiesCsv } from "./bodies-csv.ts";
import { csv } from "./csv.ts";
import { cytoscape } from "./cytoscape.ts";
import { dot } from "./dot.ts";
import { edgesCsv } from "./edges-csv.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonld } from "./jsonld.ts";
import { mermaid } from "./mermaid.ts";
import { nodesCsv } from "./nodes-csv.ts";

/** Writes a network in one format. The same network gives the same text. */
export interface Format {
  /** The file ending, as in `network.graphml`. */
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly description: string;
  /** The documents are those on which the edges rest; most formats give only their ids, which the edges carry. */
  write(network: Network, imprint: Imprint, catalogue: Catalogue, documents?: readonly Thing[]): string;
  /** Of a table: the same for Excel, which alters some texts. */
  writeForExcel?(network: Network, imprint: Imprint, catalogue: Catalogue): string;
}

export const formats: readonly Format[] = [
  csv,
  bodiesCsv,
  edgesCsv,
  nodesCsv,
  cytoscape,
  graphml,
  gexf,
  jsonld,
  dot,
  mermaid,
];

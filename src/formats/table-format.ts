// Formats that are tables.

import type { Catalogue } from "../model/catalogue.ts";
import type { Imprint, Network } from "../model/network.ts";
import { csvText, excelCsvText, type Rows } from "./csv-text.ts";
import type { Format } from "./format.ts";

/** A format that is a table, by its name and its rows, of which the first has the names of the columns. */
export interface TableSource {
  readonly name: string;
  readonly description: string;
  rows(network: Network, imprint: Imprint, catalogue: Catalogue): Rows;
}

export function tableFormat({ name, description, rows }: TableSource): Format {
  return {
    name,
    mediaType: "text/csv; charset=utf-8; header=present",
    extension: name,
    description,
    write: (network, imprint, catalogue) => csvText(rows(network, imprint, catalogue)),
    writeForExcel: (network, imprint, catalogue) => excelCsvText(rows(network, imprint, catalogue)),
  };
}

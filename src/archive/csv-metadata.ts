// The metadata of the archive's tables, in the form of the W3C's CSV on the Web (CSVW).

import type { Imprint } from "../model/network.ts";
import type { ArchiveColumn, ArchiveTable } from "./archive-tables.ts";

export function csvMetadata(tables: readonly ArchiveTable[], imprint: Imprint): string {
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": imprint.title,
    "dc:modified": { "@value": imprint.dataDate, "@type": "xsd:date" },
    "dc:rights": imprint.licence,
    "dc:bibliographicCitation": imprint.attribution,
    "schema:version": imprint.dataVersion,
    tables: tables.map(({ path, description, columns }) => ({
      url: path,
      "dc:description": description,
      tableSchema: {
        columns: columns.map(metadataColumn),
        primaryKey: "id",
        foreignKeys: columns.filter(isForeignKey).map(({ name, refersTo }) => ({
          columnReference: name,
          reference: { resource: refersTo, columnReference: "id" },
        })),
      },
    })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** CSVW leaves open what a foreign key means for an empty cell or for a list, and its validators refuse one or the other. */
function isForeignKey({ refersTo, required, list }: ArchiveColumn): boolean {
  return refersTo !== null && required && !list;
}

function metadataColumn(column: ArchiveColumn) {
  const { name, description, type, values, list, required, refersTo } = column;
  const where = refersTo === null || isForeignKey(column) ? "" : ` In ${refersTo}.`;
  return {
    name,
    titles: name,
    "dc:description": `${description}${where}`,
    datatype: values.length > 0 ? { base: "string", format: values.join("|") } : (datatypes[type] ?? "string"),
    ...(list ? { separator: ";" } : {}),
    ...(required ? { required } : {}),
  };
}

const datatypes: Readonly<Record<string, string>> = {
  Date: "date",
  Int: "integer",
  Float: "decimal",
  Boolean: "boolean",
};

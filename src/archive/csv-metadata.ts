// The metadata of the archive's tables, as CSV on the Web (CSVW) of the W3C.

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

/** Whether a column can be a foreign key. CSVW does not define one for empty cells or lists, and its validators reject either. */
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

// The downloads of the record: what each is for.

export interface Download {
  readonly path: string;
  readonly name: string;
  readonly mediaType: string;
  readonly use: string;
}

/** The whole record. */
export const wholeDownloads: readonly Download[] = [
  {
    path: "/data.zip",
    name: "ZIP of CSV tables",
    mediaType: "application/zip",
    use: "Every table as CSV, with the schema, the licence and a description of each column. For spreadsheets, R, Python, and for keeping.",
  },
  {
    path: "/data.sqlite",
    name: "SQLite",
    mediaType: "application/vnd.sqlite3",
    use: "One file with all tables and their keys. For SQL, DB Browser and Datasette.",
  },
  {
    path: "/data.parquet",
    name: "Parquet",
    mediaType: "application/vnd.apache.parquet",
    use: "All tables in one file with types. For DuckDB, pandas and Power BI.",
  },
];

/** The network, in formats of other programs. */
export const networkDownloads: readonly Download[] = [
  { path: "/network.gexf", name: "GEXF", mediaType: "application/xml", use: "For Gephi and Gephi Lite, with dates." },
  {
    path: "/network.graphml",
    name: "GraphML",
    mediaType: "application/xml",
    use: "For yEd, Cytoscape, NetworkX and igraph.",
  },
  {
    path: "/network.edges.csv",
    name: "Table of links",
    mediaType: "text/csv",
    use: "For Gephi, Kumu and spreadsheets.",
  },
  {
    path: "/network.nodes.csv",
    name: "Table of bodies",
    mediaType: "text/csv",
    use: "The bodies of the same network.",
  },
  {
    path: "/network.json",
    name: "JSON for Cytoscape",
    mediaType: "application/json",
    use: "For Cytoscape and Cytoscape.js.",
  },
  {
    path: "/network.jsonld",
    name: "JSON-LD",
    mediaType: "application/ld+json",
    use: "Linked data, with the words of public vocabularies.",
  },
];

/** 1.2 MB, 340 kB */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

// The record as SQL: a table for each node type, edge type and kind of link, with keys, foreign keys and their indexes.

import { groupItems } from "../src/base/lists.ts";
import type { Model } from "../src/cli/project.ts";
import type { Dataset, Edge, Facts, Thing, Value } from "../src/model/dataset.ts";
import type { ObjectType } from "../src/model/sdl.ts";

/** A script for psql. The rows are in it. */
export function tableScript({ things, links, edges }: Dataset, { sdl, catalogue }: Model): string {
  const edgeGroups = [...groupItems(edges, ({ type }) => type)];
  return [
    "SET synchronous_commit = off;",
    ...[...groupItems(things, ({ type }) => type)].map(([type, rows]) =>
      thingTable(type, rows, sdl.nodeTypes.get(type)),
    ),
    ...edgeGroups.map(([type, rows]) => edgeTable(type, rows, catalogue.edgeTypes.get(type)?.shape)),
    ...[...groupItems(links, (link) => `${link.fromType} ${link.type} ${link.toType}`).values()].map((rows) => {
      const [{ type, fromType, toType } = { type: "", fromType: "", toType: "" }] = rows;
      const name = `link_${snakeCase(fromType)}_${type.toLowerCase()}_${snakeCase(toType)}`;
      return copyTable(
        name,
        [
          `from_id text NOT NULL REFERENCES ${snakeCase(fromType)}`,
          `to_id text NOT NULL REFERENCES ${snakeCase(toType)}`,
        ],
        rows.map(({ from, to }) => [from, to]),
        ["PRIMARY KEY (from_id, to_id)"],
      );
    }),
    allEdges(edgeGroups),
  ].join("\n");
}

function thingTable(type: string, things: readonly Thing[], shape: ObjectType | undefined): string {
  const columns = factColumns(
    things.map(({ facts }) => facts),
    shape,
  );
  return copyTable(
    snakeCase(type),
    ["id text PRIMARY KEY", ...columns.map(({ name, sqlType }) => `"${snakeCase(name)}" ${sqlType}`)],
    things.map(({ id, facts }) => [id, ...columns.map(({ name }) => facts[name] ?? null)]),
  );
}

/** The edges of one type, and which documents each cites. */
function edgeTable(type: string, edges: readonly Edge[], shape: ObjectType | undefined): string {
  const [{ fromType, toType } = { fromType: "", toType: "" }] = edges;
  const columns = factColumns(
    edges.map(({ facts }) => facts),
    shape,
  );
  const table = type.toLowerCase();
  const ends = [
    `from_id text NOT NULL CONSTRAINT ${table}_from REFERENCES ${snakeCase(fromType)}`,
    `to_id text NOT NULL CONSTRAINT ${table}_to REFERENCES ${snakeCase(toType)}`,
  ];
  const sources = edges.flatMap(({ id, facts }) => {
    const documents = Array.isArray(facts.documentIds) ? (facts.documentIds as readonly string[]) : [];
    return [...new Set(documents)].map((document, place) => [id, document, place]);
  });
  return [
    copyTable(
      table,
      ["id text PRIMARY KEY", ...ends, ...columns.map(({ name, sqlType }) => `"${snakeCase(name)}" ${sqlType}`)],
      edges.map(({ id, from, to, facts }) => [id, from, to, ...columns.map(({ name }) => facts[name] ?? null)]),
    ),
    `CREATE INDEX ON ${table} (from_id); CREATE INDEX ON ${table} (to_id);`,
    copyTable(
      `${table}_document`,
      [
        `edge_id text NOT NULL CONSTRAINT ${table}_edge REFERENCES ${table}`,
        `document_id text NOT NULL CONSTRAINT ${table}_document REFERENCES document`,
        "place integer NOT NULL",
      ],
      sources,
      ["PRIMARY KEY (edge_id, document_id)"],
    ),
    `CREATE INDEX ON ${table}_document (document_id);`,
    // The names that PostGraphile gives to the relations.
    `COMMENT ON CONSTRAINT ${table}_from ON ${table} IS E'@fieldName fromEnd\\n@foreignFieldName ${camelCase(table)}Out';`,
    `COMMENT ON CONSTRAINT ${table}_to ON ${table} IS E'@fieldName toEnd\\n@foreignFieldName ${camelCase(table)}In';`,
    `COMMENT ON CONSTRAINT ${table}_edge ON ${table}_document IS E'@fieldName edge\\n@foreignFieldName evidence';`,
    `COMMENT ON CONSTRAINT ${table}_document ON ${table}_document IS E'@fieldName document\\n@foreignFieldName ${camelCase(table)}Edges';`,
  ].join("\n");
}

/** One table with the edges of all types between bodies, for the questions that walk over them. */
function allEdges(groups: readonly (readonly [string, readonly Edge[]])[]): string {
  const between = groups.filter(([, [edge]]) => edge?.fromType === "Body" && edge.toType === "Body");
  const selects = between.map(
    ([type]) =>
      `SELECT '${type}'::text AS type, id, from_id, to_id, status, possible_from, possible_to FROM ${type.toLowerCase()}`,
  );
  return `CREATE TABLE body_edge AS ${selects.join("\nUNION ALL ")};
ALTER TABLE body_edge ADD PRIMARY KEY (id);
CREATE INDEX ON body_edge (from_id); CREATE INDEX ON body_edge (to_id);`;
}

interface Column {
  readonly name: string;
  readonly sqlType: string;
}

function factColumns(rows: readonly Facts[], shape: ObjectType | undefined): readonly Column[] {
  const names = new Set(rows.flatMap((facts) => Object.keys(facts)));
  names.delete("id");
  return [...names].map((name) => {
    const values = rows.map((facts) => facts[name] ?? null).filter((value) => value !== null);
    return { name, sqlType: columnType(values, shape?.stored.get(name)) };
  });
}

function columnType(values: readonly Value[], stored: string | undefined): string {
  if (stored === "Date") {
    return "date";
  }
  if (values.some((value) => Array.isArray(value))) {
    return "text[]";
  }
  const types = { boolean: "boolean", number: stored === "Int" ? "integer" : "double precision" };
  const [type] = values.map((value) => typeof value);
  return type === "boolean" || type === "number" ? types[type] : "text";
}

function copyTable(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  rules: readonly string[] = [],
): string {
  const lines = rows.map((row) => row.map(copyText).join("\t"));
  return [
    `CREATE TABLE ${name} (${[...columns, ...rules].join(", ")});`,
    `COPY ${name} FROM STDIN;`,
    ...lines,
    "\\.",
  ].join("\n");
}

/** A value in the text form of COPY. */
function copyText(value: Value): string {
  if (value === null) {
    return "\\N";
  }
  const text = Array.isArray(value) ? `{${value.map(arrayItem).join(",")}}` : String(value);
  return text.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
}

function arrayItem(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

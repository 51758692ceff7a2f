// The addresses of the service that programs read, described as OpenAPI: derived from the named queries and the formats.

import { Router } from "express";
import { tableName } from "../archive/table-values.ts";
import { type Format, formats } from "../formats/format.ts";
import { readDataVersion } from "../graph/read-data-version.ts";
import type { NamedQuery } from "../graphql/named-query.ts";
import { acceptedText, type Parameter } from "../graphql/url-parameters.ts";
import { networkParameters } from "./downloads.ts";
import { excelParameter } from "./file-request.ts";
import type { RecordCache } from "./record-files.ts";
import { type ServiceContext, serviceAddress } from "./service-context.ts";

export function openApiRoutes(context: ServiceContext, cache: RecordCache): Router {
  const router = Router();
  router.get("/openapi.json", async (request, response) => {
    const { tables } = await cache.content();
    response.json(
      openApiDocument({
        address: serviceAddress(request, context),
        dataVersion: (await readDataVersion(context.source.reader)) ?? "",
        queries: context.queries,
        formats,
        networkParameters: networkParameters(context.api.schema),
        tables: tables.map(tableName),
      }),
    );
  });
  return router;
}

/** What the description is derived from. */
export interface OpenApiSource {
  /** Such as `https://example.org`. */
  readonly address: string;
  readonly dataVersion: string;
  readonly queries: readonly NamedQuery[];
  readonly formats: readonly Format[];
  readonly networkParameters: readonly Parameter[];
  /** The names of the tables of the record. */
  readonly tables: readonly string[];
}

/** A part of the document. */
type Part = Readonly<Record<string, unknown>>;

const errorWords: Readonly<Record<string, string>> = {
  "400": "What was asked cannot be answered; the error says why",
  "413": "The request is too large",
  "415": "The request has a type or an encoding that is not read",
  "429": "Too many requests from one address",
  "503": "Not now: try again after the seconds of Retry-After",
};

const errorsSchema: Part = {
  type: "object",
  required: ["errors"],
  properties: {
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["message"],
        properties: {
          message: { type: "string" },
          extensions: { type: "object", properties: { code: { type: "string" } } },
        },
      },
    },
  },
};

export function openApiDocument(source: OpenApiSource): Part {
  return {
    openapi: "3.1.0",
    info: {
      title: "Who commissions what (London)",
      version: source.dataVersion,
      description:
        "Who buys health and social care in London, as files and tables. The version is that of the data. Everything else, and any other shape, is a query to /graphql.",
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: source.address }],
    externalDocs: { url: `${source.address}/data`, description: "Every download, the terms and how to cite" },
    paths: {
      ...queryPaths(source.queries),
      ...networkPaths(source),
      ...recordPaths(source.tables),
      ...reconcilePaths,
      "/graphql": graphqlPath,
      ...healthPaths,
    },
    components: { schemas: { Errors: errorsSchema } },
  };
}

const csv = "text/csv";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function queryPaths(queries: readonly NamedQuery[]): Part {
  const list = operation(
    "listQueries",
    "The named queries, with their parameters and addresses.",
    [],
    ["application/json"],
  );
  const formats = [
    ["json", "application/json"],
    ["csv", csv],
    ["xlsx", xlsx],
  ] as const;
  const paths = queries.flatMap(({ name, description, parameters }) =>
    formats.map(([extension, type]): [string, Part] => {
      const accepted = extension === "csv" ? [...parameters, excelParameter] : parameters;
      return [`/q/${name}.${extension}`, operation(`${name}-${extension}`, description, accepted, [type])];
    }),
  );
  return { "/q.json": list, ...Object.fromEntries(paths) };
}

function networkPaths({ formats, networkParameters }: OpenApiSource): Part {
  const paths = formats.map(({ name, description, mediaType, writeForExcel }): [string, Part] => {
    const parameters = writeForExcel ? [...networkParameters, excelParameter] : networkParameters;
    return [`/network.${name}`, operation(`network-${name}`, description, parameters, [mediaType.split(";")[0] ?? ""])];
  });
  return Object.fromEntries(paths);
}

function recordPaths(tables: readonly string[]): Part {
  const whole = [
    ["zip", "application/zip", "Every table as CSV, with a description of each column."],
    ["sqlite", "application/vnd.sqlite3", "The record as one database."],
    ["parquet", "application/vnd.apache.parquet", "The edges with the names of their ends, as one table."],
  ] as const;
  const files = whole.map(([extension, type, description]): [string, Part] => [
    `/data.${extension}`,
    operation(`record-${extension}`, description, [], [type]),
  ]);
  const single = tables.flatMap((table): [string, Part][] => [
    [`/data/${table}.csv`, operation(`table-${table}-csv`, `The table ${table}.`, [excelParameter], [csv])],
    [
      `/data/${table}.parquet`,
      operation(`table-${table}-parquet`, `The table ${table}.`, [], ["application/vnd.apache.parquet"]),
    ],
  ]);
  return Object.fromEntries([...files, ...single]);
}

const reconcileFields = { queries: { type: "string" }, extend: { type: "string" } };

function textField(name: string, description: string) {
  return { name, in: "query", description, schema: { type: "string" } };
}

const reconcileAnswer = {
  "200": { description: "The answer", content: { "application/json": {} } },
  ...errorAnswers(["400", "429", "503"]),
};

function reconcilePath(operationId: string, description: string, fields: readonly string[]): Part {
  return {
    get: {
      operationId,
      description,
      parameters: fields.map((name) => textField(name, name)),
      responses: reconcileAnswer,
    },
  };
}

/** The protocol of the reconciliation API, which OpenRefine speaks. */
const reconcilePaths: Part = {
  "/reconcile": {
    get: {
      operationId: "reconcile",
      description: "The manifest of the reconciliation service; with queries or extend, the answer to them.",
      parameters: Object.keys(reconcileFields).map((name) => textField(name, `${name}, as JSON`)),
      responses: reconcileAnswer,
    },
    post: {
      operationId: "reconcileForm",
      description: "The same for many queries at once.",
      requestBody: {
        content: { "application/x-www-form-urlencoded": { schema: { type: "object", properties: reconcileFields } } },
      },
      responses: reconcileAnswer,
    },
  },
  "/reconcile/suggest/entity": reconcilePath("suggestBodies", "Bodies whose name starts so.", [
    "prefix",
    "type",
    "cursor",
  ]),
  "/reconcile/suggest/type": reconcilePath("suggestKinds", "Kinds of body whose name starts so.", ["prefix"]),
  "/reconcile/suggest/property": reconcilePath("suggestProperties", "Properties whose name starts so.", ["prefix"]),
  "/reconcile/propose_properties": reconcilePath("proposeProperties", "What a body can be extended with.", [
    "type",
    "limit",
  ]),
};

const graphqlPath: Part = {
  post: {
    operationId: "graphql",
    description: "A query of GraphQL. Its schema is in the answer to the introspection query.",
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: {
            type: "object",
            required: ["query"],
            properties: {
              query: { type: "string", examples: ["{ bodies(limit: 1) { id name } }"] },
              variables: { type: ["object", "null"] },
              operationName: { type: ["string", "null"] },
            },
          },
        },
      },
    },
    responses: {
      "200": { description: "The data, the errors of fields, or both", content: { "application/json": {} } },
      ...errorAnswers(["400", "413", "415", "429", "503"]),
    },
  },
};

const healthPaths: Part = {
  "/health/live": {
    get: {
      operationId: "live",
      description: "Whether the process answers.",
      responses: { "200": { description: "It does" } },
    },
  },
  "/health/ready": {
    get: {
      operationId: "ready",
      description: "Whether the service answers questions.",
      responses: { "200": { description: "It does" }, "503": { description: "Not now" } },
    },
  },
};

function operation(
  operationId: string,
  description: string,
  parameters: readonly Parameter[],
  types: readonly string[],
): Part {
  return {
    get: {
      operationId,
      description,
      parameters: parameters.map(parameterPart),
      responses: {
        "200": {
          description: "The answer, with the version of the data in x-data-version",
          content: Object.fromEntries(types.map((type) => [type, {}])),
        },
        ...errorAnswers(["400", "429", "503"]),
      },
    },
  };
}

/** A list is repeated. An id can be any text. */
function parameterPart(parameter: Parameter): Part {
  const one = valueSchema(parameter);
  const { name, description, required, list, defaults } = parameter;
  const known = (defaults ?? []).map((text) => (one.type === "integer" || one.type === "number" ? Number(text) : text));
  const shown = known.length === 0 ? {} : { default: list ? known : known[0] };
  return {
    name,
    in: "query",
    required,
    description: description ?? acceptedText(parameter),
    schema: { ...(list ? { type: "array", items: one } : one), ...shown },
  };
}

const valueSchemas: Readonly<Record<string, Part>> = {
  Int: { type: "integer", format: "int32" },
  Float: { type: "number" },
  Date: { type: "string", format: "date" },
};

function valueSchema({ valueType, values }: Parameter): Part {
  return values.length > 0 ? { type: "string", enum: values } : (valueSchemas[valueType] ?? { type: "string" });
}

function errorAnswers(statuses: readonly string[]): Part {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Errors" } } };
  return Object.fromEntries(statuses.map((status) => [status, { description: errorWords[status] ?? "", content }]));
}

// What the service itself asks for, and what its docs tell readers to ask for, is far below the limit.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type DocumentNode,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  typeFromAST,
} from "graphql";
import { expect, test } from "vitest";
import { defaultPermits } from "../../src/base/permits.ts";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { operationCost } from "../../src/graphql/operation-cost.ts";
import { prepareOperation } from "../../src/graphql/prepare-operation.ts";
import { recordShape } from "../../src/service/record-shape.ts";
import { api, model } from "../support/model.ts";

const shape = recordShape(await readValidSeed(join(root, "seed"), model), model.sdl);

/** Values of the parameters of the pages and the named queries, by their names. */
const values: Readonly<Record<string, unknown>> = {
  place: "borough-camden",
  service: "gp-services",
  document: "nhse-who-pays",
  body: "nhs-england",
  focus: "nhs-england",
  from: "borough-camden",
  to: "nhs-england",
  hops: 1,
};

/** A value for a variable that has to have one, and for the body of a page, which its network starts from. */
function exampleValue(name: string, type: GraphQLInputType): unknown {
  if (name === "focus") {
    return [values.focus];
  }
  if (!isNonNullType(type)) {
    return undefined;
  }
  const named = getNamedType(type);
  const one = isEnumType(named) ? named.getValues()[0]?.value : exampleScalar(name, named.name);
  return isListType(type.ofType) ? [one] : one;
}

function exampleScalar(name: string, type: string): unknown {
  const usual: Readonly<Record<string, unknown>> = {
    Date: "2015-04-01",
    Int: 5,
    Float: 0.5,
    Boolean: true,
    MomentInput: { on: name === "before" ? "2013-03-31" : "2013-04-01" },
  };
  return values[name] ?? usual[type] ?? "borough-camden";
}

async function listFiles(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith(ending) && !name.includes("node_modules"))
    .map((name) => join(folder, name));
}

/** Each operation with the fragments that it spreads, which may be in other files. */
async function readOperations(): Promise<readonly (readonly [string, DocumentNode])[]> {
  const files = [...(await listFiles("queries", ".graphql")), ...(await listFiles("web/src", ".graphql"))];
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), "utf8")] as const));
  const pages = ["README.md", ...(await listFiles("docs", ".md"))];
  const blocks = await Promise.all(
    pages.map(async (page) => {
      const text = await readFile(join(root, page), "utf8");
      return [...text.matchAll(/^```graphql\n(.*?)^```/gms)].map((match) => [page, match[1] ?? ""] as const);
    }),
  );
  const parsed = [...texts, ...blocks.flat()].map(([file, text]) => [file, parse(text)] as const);
  const fragments = parsed.flatMap(([, { definitions }]) =>
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
  );
  return parsed.flatMap(([file, { definitions }]) =>
    definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((operation) => {
        const whole = separateOperations({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] });
        return [`${file} ${operation.name?.value ?? ""}`, Object.values(whole)[0] as DocumentNode] as const;
      }),
  );
}

function exampleCost(document: DocumentNode): number {
  const operation = document.definitions.find((each): each is OperationDefinitionNode => "operation" in each);
  const given = (operation?.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
    const inputType = typeFromAST(api, type as never);
    const value = defaultValue || !isInputType(inputType) ? undefined : exampleValue(variable.name.value, inputType);
    return value === undefined ? [] : [[variable.name.value, value] as const];
  });
  const prepared = prepareOperation({ document, variables: Object.fromEntries(given) }, { ...model, schema: api });
  return operationCost(prepared, { schema: api, sdl: model.sdl, shape }).total;
}

/** Those that may cost more than a tenth, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "web/src/record/record-index.graphql RecordLinks":
    "It reads every link of the record with its facts, once for each version of the data, for all lists of the pages.",
};

test("every query of the service, of its pages and of its docs costs less than a tenth of the limit", async () => {
  const costs = (await readOperations()).map(([name, document]) => [name, Math.ceil(exampleCost(document))] as const);
  const dear = costs.filter(([name, cost]) => cost > defaultPermits.maxCost / 10 && !(name in exceptions));
  expect(costs.length).toBeGreaterThan(60);
  expect(dear).toEqual([]);
  expect(costs.filter(([name, cost]) => name in exceptions && cost <= defaultPermits.maxCost / 10)).toEqual([]);
});

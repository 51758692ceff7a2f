// Prints the public API, and derives types from it and from the SDL.

import type { CodegenConfig } from "@graphql-codegen/cli";
import { printSchema } from "graphql";
import { readModel } from "./src/cli/project.ts";
import { questionsDocument } from "./src/graphql/questions-sdl.ts";
import { buildApi } from "./src/graphql/schema.ts";
import type { Sdl } from "./src/model/sdl.ts";
import { catalogueModule } from "./tools/catalogue-module.ts";
import { resolverSchema } from "./tools/resolver-schema.ts";

/** Dates and the like travel as text. */
const scalars = { Date: "string", ID: "string" };

const header = "// Derived by `npm run codegen`. Never edited.";

/** A typed text for each query of some files, in a folder of its own. */
function client(documents: string, schema: string): CodegenConfig["generates"][string] {
  return {
    schema,
    documents: [documents],
    preset: "client",
    presetConfig: { fragmentMasking: false },
    config: {
      scalars,
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      documentMode: "string",
      importExtension: ".ts",
    },
  };
}

/** What the resolver of each type is given as its parent. */
const parents = {
  SearchHit: "../names/name-index.ts#NameMatch as SearchHitParent",
  Network: "./network-answer.ts#NetworkAnswer as NetworkParent",
  NetworkNode: "./network-answer.ts#NetworkNode as NetworkNodeParent",
  NetworkEdge: "../model/dataset.ts#Edge as NetworkEdgeParent",
  EdgeFact: "../service/edge-by-id.ts#EdgeFact as EdgeFactParent",
  Path: "../graph/read-chains.ts#EdgeChain as PathParent",
  Comparison: "../service/compare.ts#Comparison as ComparisonParent",
  BodyChange: "../service/compare.ts#BodyChange as BodyChangeParent",
  EdgeChange: "../service/compare.ts#EdgeChange as EdgeChangeParent",
  ChangeDay: "../service/change-days.ts#ChangeDay as ChangeDayParent",
  EdgeTypeCount: "../service/change-days.ts#EdgeTypeCount as EdgeTypeCountParent",
  Lineage: "../service/lineage.ts#Lineage as LineageParent",
  LineageStep: "../service/lineage.ts#LineageStep as LineageStepParent",
  FunctionSuccession: "../service/lineage.ts#FunctionSuccession as FunctionSuccessionParent",
  Coverage: "../service/coverage.ts#Coverage as CoverageParent",
  EdgeTypeCoverage: "../service/coverage.ts#EdgeTypeCoverage as EdgeTypeCoverageParent",
  KindCoverage: "../service/coverage.ts#KindCoverage as KindCoverageParent",
  Staleness: "../service/staleness.ts#Staleness as StalenessParent",
  SightingCount: "../service/staleness.ts#SightingCount as SightingCountParent",
  PlaceCoverage: "../service/coverage.ts#PlaceCoverage as PlaceCoverageParent",
  CommissioningAnswer: "../service/who-commissions.ts#CommissioningAnswer as CommissioningAnswerParent",
  AnswerBasis: "../service/who-commissions.ts#AnswerBasis as AnswerBasisParent",
  Responsibility: "../service/commissioning-parts.ts#Part as ResponsibilityParent",
  CommissioningOfBody: "../service/body-commissions.ts#CommissioningOfBody as CommissioningOfBodyParent",
  BodyCommission: "../service/body-commissions.ts#BodyCommission as BodyCommissionParent",
};

/** The types of our own resolvers. Enums are text within the service, and node types come from the generated schema. */
function resolverTypes(schema: string, { enums, nodeTypes }: Sdl): CodegenConfig["generates"][string] {
  const texts = Object.fromEntries([...enums.keys()].map((name) => [name, "string"]));
  const nodes = Object.fromEntries([...nodeTypes.keys()].map((name) => [name, "./delegate-by-id.ts#DelegatedNode"]));
  return {
    schema,
    plugins: [{ add: { content: header } }, "typescript", "typescript-resolvers"],
    config: {
      scalars: { ...scalars, Date: { input: "{ toString(): string }", output: "string" } },
      contextType: "./context.ts#Context",
      mappers: { ...parents, ...nodes, ...texts },
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      avoidOptionals: { defaultValue: true },
      importExtension: ".ts",
      emitLegacyCommonJSImports: false,
      noSchemaStitching: true,
    },
  };
}

async function configure(): Promise<CodegenConfig> {
  const { sdl, questions, catalogue } = await readModel();
  const schema = printSchema(await buildApi(sdl, questions));
  return {
    generates: {
      "src/graphql/generated.ts": resolverTypes(resolverSchema(questionsDocument(questions, sdl), sdl), sdl),
      "schema/generated/api.graphql": {
        schema,
        plugins: [
          { add: { content: "# The public API, printed by `npm run codegen`. Reviewed, never edited." } },
          "schema-ast",
        ],
      },
      "src/model/generated.ts": {
        schema,
        plugins: [{ add: { content: header } }, "typescript"],
        config: { onlyEnums: true, enumsAsTypes: true, useTypeImports: true },
      },
      "test/support/generated/": client("queries/*.graphql", schema),
      "web/src/generated/": client("web/src/**/*.graphql", schema),
      "web/src/generated/catalogue.ts": {
        schema,
        plugins: [{ add: { content: `${header}\n${catalogueModule({ sdl, catalogue })}` } }],
      },
    },
  };
}

// biome-ignore lint/style/noDefaultExport: graphql-codegen reads its configuration from the default export
export default await configure();

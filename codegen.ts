// Prints the public API, and derives types from it and from the SDL.

import type { CodegenConfig } from "@graphql-codegen/cli";
import { printSchema } from "graphql";
import { readModel } from "./src/cli/project.ts";
import { buildApi } from "./src/graphql/schema.ts";
import { catalogueModule } from "./tools/catalogue-module.ts";

/** Dates and the like travel as text. */
const scalars = { Date: "string", ID: "string" };

const header = "// Derived by `npm run codegen`. Never edited.";

/** A typed text for each query of some files, in a folder of its own. */
function client(documents: string): CodegenConfig["generates"][string] {
  return {
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

async function configure(): Promise<CodegenConfig> {
  const { sdl, questions, catalogue } = await readModel();
  const api = await buildApi(sdl, questions);
  return {
    schema: printSchema(api),
    generates: {
      "schema/generated/api.graphql": {
        plugins: [
          { add: { content: "# The public API, printed by `npm run codegen`. Reviewed, never edited." } },
          "schema-ast",
        ],
      },
      "src/model/generated.ts": {
        plugins: [{ add: { content: header } }, "typescript"],
        config: { onlyEnums: true, enumsAsTypes: true, useTypeImports: true },
      },
      "test/support/generated/": client("queries/*.graphql"),
      "web/src/generated/": client("web/src/queries/*.graphql"),
      "web/src/generated/catalogue.ts": {
        plugins: [{ add: { content: `${header}\n${catalogueModule({ sdl, catalogue })}` } }],
      },
    },
  };
}

// biome-ignore lint/style/noDefaultExport: graphql-codegen reads its configuration from the default export
export default await configure();

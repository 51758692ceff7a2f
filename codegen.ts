// Prints the public API, and derives types from it and from the SDL.

import type { CodegenConfig } from "@graphql-codegen/cli";
import { printSchema } from "graphql";
import { readModel } from "./src/cli/project.ts";
import { makeApi } from "./src/graphql/schema.ts";

/** Dates and the like travel as text. */
const scalars = { Date: "string", ID: "string" };

const header = "// Derived by `npm run codegen`. Never edited.";

async function configure(): Promise<CodegenConfig> {
  const { sdl, questions } = await readModel();
  const api = await makeApi(sdl, questions);
  return {
    schema: printSchema(api),
    documents: ["queries/*.graphql"],
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
      "test/support/generated/": {
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
      },
    },
  };
}

// biome-ignore lint/style/noDefaultExport: graphql-codegen reads its configuration from the default export
export default await configure();

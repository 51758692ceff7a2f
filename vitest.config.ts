// The test projects: what each needs is what the run starts for it.

import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  // Vite would take graphql's ES module where @neo4j/graphql takes its CommonJS one, and two copies do not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "test/{base,model,names,seed,england,formats,tables,archive,lens,compiled,graphql,tools,house}/**/*.test.ts",
          ],
          setupFiles: "test/support/fixed-seed.ts",
          // No file leaves state behind, so a worker reads each module once for all of its files.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      "web",
      {
        extends: true,
        test: {
          name: "graph",
          include: ["test/{local-neo4j,graph,service,http,cli}/**/*.test.ts"],
          globalSetup: ["test/support/with-graph.ts", "test/support/with-pages.ts"],
          setupFiles: "test/support/fixed-seed.ts",
          // Community has one database, so one file at a time has it.
          fileParallelism: false,
          // No file leaves state behind, so a worker reads each module once for all of its files.
          isolate: false,
          // Nothing waits this long: it ends a run that hangs, on a machine that has much else to do.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "fuzz",
          include: ["test/fuzz/**/*.test.ts"],
          globalSetup: ["test/support/with-graph.ts", "test/support/with-pages.ts"],
          setupFiles: "test/support/fixed-seed.ts",
          // Community has one database, so one file at a time has it.
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "programs",
          include: ["test/programs/**/*.test.ts"],
          globalSetup: ["test/support/with-graph.ts", "test/support/with-programs.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

// The tests of the pages that need no browser and no service: `npm test -w web`.

import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  // One copy of graphql, as in the configuration above this folder.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    name: "web",
    include: ["test/**/*.test.ts"],
    setupFiles: "../test/support/fixed-seed.ts",
    // As in the unit tests: no file leaves state behind.
    isolate: false,
    testTimeout: 20_000,
  },
});

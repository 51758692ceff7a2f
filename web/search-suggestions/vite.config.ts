// Builds the one script of the pages: `vite build search-suggestions` adds search-suggestions.js to the files of the pages.

import { defineConfig } from "vite";

// biome-ignore lint/style/noDefaultExport: Vite reads its configuration from the default export
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "../../dist/pages/client",
    // React Router has built its files there before.
    emptyOutDir: false,
    target: "es2022",
    copyPublicDir: false,
    modulePreload: false,
    license: { fileName: "search-suggestions-licences.md" },
    rolldownOptions: {
      input: "search-suggestions/main.ts",
      output: { format: "iife", entryFileNames: "search-suggestions.js" },
    },
  },
});

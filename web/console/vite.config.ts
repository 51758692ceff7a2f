// Builds the console: `vite build web/console` writes dist/console, to be served under /console/.

import { defineConfig } from "vite";

// biome-ignore lint/style/noDefaultExport: Vite reads its configuration from the default export
export default defineConfig({
  base: "/console/",
  build: {
    outDir: "../../dist/console",
    emptyOutDir: true,
    target: "es2023",
    license: { fileName: "licences.md" },
    // Every font and icon is a file of its own, so that the policy need not allow data: for them.
    assetsInlineLimit: 0,
    // The editor is one big chunk by nature; it is loaded after the page shows.
    chunkSizeWarningLimit: 4000,
    // Packages mark files with "use client", which says nothing to a bundle that runs only in the browser.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: "es" },
});

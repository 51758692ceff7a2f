// Builds the explorer: one page, served at / and at /embed.

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// biome-ignore lint/style/noDefaultExport: vite reads its configuration from the default export
export default defineConfig({
  plugins: [react()],
  build: { outDir: "../dist/explorer", emptyOutDir: true, target: "es2022" },
});

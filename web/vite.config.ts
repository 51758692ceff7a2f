// Builds the pages: a module that renders them on the server, and what the network view loads in the browser.

import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

// biome-ignore lint/style/noDefaultExport: vite reads its configuration from the default export
export default defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  // Styles are small in the module for the server as well, which puts them into the pages.
  build: { target: "es2022", cssMinify: true, emptyOutDir: true, license: { fileName: "licences.md" } },
  // The module for the server has all that it needs but what draws PNG, which is a program, and the fast build of React whatever NODE_ENV says when it runs.
  ...(command === "build"
    ? {
        ssr: { noExternal: true, external: ["@resvg/resvg-js"] },
        define: { "process.env.NODE_ENV": JSON.stringify("production") },
      }
    : {}),
}));

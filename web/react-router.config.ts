// React Router: where the pages are, and where they are built to.

import type { Config } from "@react-router/dev/config";

// biome-ignore lint/style/noDefaultExport: React Router reads its configuration from the default export
export default {
  appDirectory: "src",
  buildDirectory: "../dist/pages",
  ssr: true,
  // Said, so that each build does not ask. Version 8 needs Node 22.
  future: {
    v8_middleware: false,
    v8_passThroughRequests: false,
    v8_splitRouteModules: false,
    v8_trailingSlashAwareDataRequests: false,
    v8_viteEnvironmentApi: false,
  },
} satisfies Config;

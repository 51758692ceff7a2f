// React Router: where the pages are, and where they are built to.

import type { Config } from "@react-router/dev/config";

// biome-ignore lint/style/noDefaultExport: React Router reads its configuration from the default export
export default {
  appDirectory: "src",
  buildDirectory: "../dist/pages",
  ssr: true,
} satisfies Config;

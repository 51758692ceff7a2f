// How the tests of the browser are run: a real Chromium, the real service, the real seed.

import { defineConfig } from "@playwright/test";
import { chromiumOptions, serviceUrl } from "./support/environment.ts";

// biome-ignore lint/style/noDefaultExport: Playwright reads its configuration from the default export
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.e2e.ts",
  outputDir: "../../.data/e2e/results",
  globalSetup: "./support/with-service.ts",
  // One store, one service, one browser: a picture that moves is not slowed by another test's.
  workers: 1,
  retries: 0,
  // The first answers of a Neo4j that has just started take seconds, on a busy machine ten.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  use: {
    baseURL: serviceUrl(),
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: chromiumOptions(),
  },
});

// What a run takes from its environment, and what it hands to its tests through it.

import process from "node:process";
import type { LaunchOptions } from "@playwright/test";

// biome-ignore lint/style/noProcessEnv: Playwright's own way from the setup to the tests, which are other processes
const environment = process.env;

const urlVariable = "E2E_URL";

/** The environment without the given variables. */
export function environmentWithout(names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));
}

/** Debian's Chromium unless PLAYWRIGHT_CHROMIUM names another. It finds no host but this one, whatever a page asks for. */
export function chromiumOptions(): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath: environment.PLAYWRIGHT_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", ...(isRoot ? ["--no-sandbox"] : [])],
  };
}

/** Where the service under test is; empty before the setup has brought it up. */
export function serviceUrl(): string {
  return environment[urlVariable] ?? "";
}

export function shareServiceUrl(url: string): void {
  environment[urlVariable] = url;
}

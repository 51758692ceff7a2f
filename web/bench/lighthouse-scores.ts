// What Lighthouse says of a page, on a desktop and on a phone.

import { chromium as browsers } from "@playwright/test";
import lighthouse, { desktopConfig } from "lighthouse";
import { freePort } from "../../src/local-neo4j/settings.ts";
import { chromiumOptions } from "../e2e/support/environment.ts";

type Device = "desktop" | "phone";

export interface DeviceScores {
  readonly device: Device;
  /** As in `performance 100, accessibility 100`, each of 100. */
  readonly scores: string;
  /** The audits that cost points. */
  readonly faults: readonly string[];
}

const categories = ["performance", "accessibility", "best-practices", "seo"];

export async function measureScores(address: string): Promise<readonly DeviceScores[]> {
  const port = await freePort();
  const options = chromiumOptions();
  const browser = await browsers.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const desktop = await deviceScores(address, port, "desktop");
    return [desktop, await deviceScores(address, port, "phone")];
  } finally {
    await browser.close();
  }
}

async function deviceScores(address: string, port: number, device: Device): Promise<DeviceScores> {
  const flags = { port, onlyCategories: categories, logLevel: "error" as const };
  const result = await lighthouse(address, flags, device === "desktop" ? desktopConfig : undefined);
  if (!result) {
    throw new Error("Lighthouse has no result.");
  }
  const { categories: judged, audits } = result.lhr;
  const counted = categories.flatMap((name) => judged[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  return {
    device,
    scores: categories.map((name) => `${name} ${((judged[name]?.score ?? Number.NaN) * 100).toFixed(0)}`).join(", "),
    faults: [...new Set(counted.map(({ id }) => id))].filter((id) => (audits[id]?.score ?? 1) < 0.9),
  };
}

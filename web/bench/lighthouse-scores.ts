// What Lighthouse says of the explorer, on a desktop and on a telephone.

import { chromium as browsers } from "@playwright/test";
import lighthouse, { desktopConfig } from "lighthouse";
import { freePort } from "../../src/local-neo4j/settings.ts";
import { chromiumOptions } from "../e2e/support/environment.ts";

export interface Score {
  readonly what: string;
  /** Of 100. */
  readonly score: number;
  /** The audits that cost points. */
  readonly faults: readonly string[];
}

const categories = ["accessibility", "best-practices"];

export async function measureScores(url: string): Promise<readonly Score[]> {
  const port = await freePort();
  const options = chromiumOptions();
  const browser = await browsers.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const desktop = await deviceScores(url, { port, device: "desktop" });
    return [...desktop, ...(await deviceScores(url, { port, device: "telephone" }))];
  } finally {
    await browser.close();
  }
}

async function deviceScores(
  url: string,
  { port, device }: { readonly port: number; readonly device: "desktop" | "telephone" },
): Promise<readonly Score[]> {
  const flags = { port, onlyCategories: categories, logLevel: "error" as const };
  const result = await lighthouse(`${url}/`, flags, device === "desktop" ? desktopConfig : undefined);
  if (!result) {
    throw new Error("Lighthouse has no result.");
  }
  const { categories: judged, audits } = result.lhr;
  return categories.map((name) => {
    const { score, auditRefs = [] } = judged[name] ?? {};
    const counted = auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id);
    const faults = counted.filter((id) => (audits[id]?.score ?? 1) < 1);
    return { what: `Lighthouse ${name}, ${device}`, score: (score ?? Number.NaN) * 100, faults };
  });
}

// What Lighthouse says of the explorer, on a desktop and on a telephone.

import { chromium as browsers } from "@playwright/test";
import lighthouse, { desktopConfig } from "lighthouse";
import { freePort } from "../../src/local-neo4j/settings.ts";
import { chromium } from "../e2e/support/surroundings.ts";

export interface Score {
  readonly what: string;
  /** Of 100. */
  readonly score: number;
  /** The audits that cost points. */
  readonly faults: readonly string[];
}

const categories = ["accessibility", "best-practices"];

export async function scores(url: string): Promise<readonly Score[]> {
  const port = await freePort();
  const options = chromium();
  const browser = await browsers.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const desktop = await scoresOf(url, { port, device: "desktop" });
    return [...desktop, ...(await scoresOf(url, { port, device: "telephone" }))];
  } finally {
    await browser.close();
  }
}

async function scoresOf(
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

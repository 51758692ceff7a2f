// Playwright's `test`, which also fails where a page requests something from another host or logs an error in the console.

import { type BrowserContext, test as base, expect } from "@playwright/test";

interface PageFixtures {
  /** Complaints that the test provokes on purpose. */
  readonly expected: readonly RegExp[];
  readonly watch: undefined;
}

export { expect };

export const test = base.extend<PageFixtures>({
  expected: [[], { option: true }],
  watch: [
    async ({ browser, baseURL, expected }, hand) => {
      const complaints: string[] = [];
      const listen = (context: BrowserContext): void => collectComplaints(context, baseURL ?? "", complaints);
      browser.on("context", listen);
      await hand(undefined);
      browser.off("context", listen);
      expect(complaints.filter((complaint) => !expected.some((each) => each.test(complaint)))).toEqual([]);
    },
    { auto: true },
  ],
});

function collectComplaints(context: BrowserContext, service: string, complaints: string[]): void {
  const { host } = new URL(service);
  context.on("request", (request) => {
    const requested = new URL(request.url());
    // What a page made itself (data:, blob:) has no host.
    if (requested.host !== "" && requested.host !== host) {
      complaints.push(`requested another host: ${request.method()} ${request.url()}`);
    }
  });
  context.on("console", (message) => {
    if (message.type() === "error") {
      complaints.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (complaint) => complaints.push(`uncaught: ${complaint.error().stack}`));
}

// The pages of places, of one question, and of searches, as a reader without scripts gets them.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

interface PageAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
  readonly title: string;
  readonly lede: string;
}

async function read(path: string): Promise<PageAnswer> {
  const response = await fetch(`${service.url}${path}`, { redirect: "manual", headers: { accept: "text/html" } });
  const html = await response.text();
  return {
    status: response.status,
    location: response.headers.get("location"),
    html,
    title: plainText(/<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? ""),
    lede: plainText(/<p class="lede">(.*?)<\/p>/s.exec(html)?.[1] ?? ""),
  };
}

function plainText(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/gs, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The text of the rows of the table that begin with a service. */
function serviceRows(html: string, name: string): readonly string[] {
  return (html.match(/<tr.*?<\/tr>/gs) ?? []).map(plainText).filter((row) => row.startsWith(name));
}

describe("the page of a place", () => {
  test("says who commissions what on the day, with the line of its commissioners", async () => {
    const { status, title, html } = await read("/places/bexley?on=2+April+2015");
    expect([status, title]).toEqual([200, "Bexley on 2 April 2015: who commissions what"]);
    expect(plainText(/<ol class="commissioner-line".*?<\/ol>/s.exec(html)?.[0] ?? "")).toMatchInlineSnapshot(
      `"Bexley Care Trust to 31 March 2013 NHS Bexley CCG 1 April 2013 to 31 March 2020 on this day NHS South East London CCG 1 April 2020 to 30 June 2022 NHS South East London Integrated Care Board since 1 July 2022"`,
    );
    expect(serviceRows(html, "Primary medical (GP) services")).toMatchInlineSnapshot(`
      [
        "Primary medical (GP) services Contraception under the GP contract GP enhanced services and local incentive schemes NHS Bexley CCG , jointly with NHS England 1 April 2015 to some time between 11 June 2015 and 9 September 2019 not on record 3 documents Primary Care Joint Committee meetings Primary Care Joint Committee meetings in common, 11 June 2015 Changes to south east London Clinical Commissioning Groups",
      ]
    `);
    expect(serviceRows(html, "Pooled funds")).toEqual(["Pooled funds and partnership arrangements not on record"]);
  });

  test("has every service of the record once, each a link to its answer", async () => {
    const { html } = await read("/places/camden?on=2015-04-01");
    const { body } = await service.ask("{ services(limit: 500) { id } }");
    const table = /<table class="stack service-table">.*?<\/table>/s.exec(html)?.[0] ?? "";
    const linked = [...table.matchAll(/href="\/who\/([^/]+)\/camden\/2015-04-01"/g)].map((found) => found[1]);
    expect(linked.toSorted()).toEqual(body.data.services.map(({ id }: { id: string }) => id).toSorted());
  });

  test("tells before the record, after the data, and a day that cannot be read", async () => {
    const before = await read("/places/camden?on=1999");
    expect(before.html).toContain("is before the record: it says who commissions from 1 April 2002");
    expect((await read("/places/camden?on=1+Jan+2030")).html).toContain("is after the day of the data");
    const unread = await read("/places/camden?on=31+February+2015");
    expect(unread.html).toContain('value="31 February 2015"');
    expect(unread.html).toContain("is not a day that we can read");
  });

  test("is 404 for a place that there is not, and offers the nearest", async () => {
    const { status, html } = await read("/places/camdn");
    expect([status, html.includes('href="/places/camden"') || html.includes('href="/bodies/borough-camden"')]).toEqual([
      404,
      true,
    ]);
  });

  test("is listed with the 32 others, each with who bought its health care that day", async () => {
    const { title, html } = await read("/places?on=1+April+2015");
    expect(title).toBe("The places of London on 1 April 2015");
    const rows = (html.match(/<tr>.*?<\/tr>/gs) ?? []).map(plainText);
    expect([rows.length, rows[1], rows.at(-1)]).toMatchInlineSnapshot(`
      [
        34,
        "Barking and Dagenham NHS Barking and Dagenham CCG 1 April 2013 to 31 March 2021",
        "Westminster NHS West London CCG NHS Central London (Westminster) CCG 1 April 2013 to 31 March 2021 1 April 2013 to 31 March 2021",
      ]
    `);
  });
});

describe("the answer to one question", () => {
  test("is the title, with the statements of documents below", async () => {
    const { title, html } = await read("/who/gp-services/bexley/2015-04-01");
    expect(title).toBe(
      "NHS Bexley CCG and NHS England jointly commission primary medical (GP) services in Bexley on 1 April 2015",
    );
    expect(plainText(html)).toContain("A primary care joint committee of this CCG and NHS England met in common");
  });

  test("names those whom the answers that were made by hand name, and nobody else", async () => {
    const rows: readonly Record<string, string>[] = parse(await readFile(join(root, "test/data/answers.csv")), {
      columns: true,
    });
    const some = rows.filter((_, place) => place % 4 === 1);
    const pages = some.map(async ({ service: id, place, on }) => {
      const { html } = await read(`/who/${id}/${place?.replace("borough-", "")}/${on}`);
      const section = /<h2>Who commissions it<\/h2>.*?<\/section>/s.exec(html)?.[0] ?? "";
      const bodies = [...section.matchAll(/<h3><a href="\/bodies\/([^"?]*)/g)].map((found) => found[1]);
      return { id, place, on, bodies: [...new Set(bodies)].toSorted() };
    });
    expect(await Promise.all(pages)).toEqual(
      some.map(({ service: id, place, on, responsible = "" }) => ({
        id,
        place,
        on,
        bodies: responsible
          .split(";")
          .filter(Boolean)
          .map((each) => each.replace(/:.*/, ""))
          .toSorted(),
      })),
    );
  });

  test.each([
    ["/who?service=gp-services&place=bexley&on=2+April+2015", "/who/gp-services/bexley/2015-04-02"],
    ["/who/gp-services/bexley/2015-04-02?on=1+Jan+2016", "/who/gp-services/bexley/2016-01-01"],
    ["/who/gp-services/bexley/spring", "/who?service=gp-services&place=bexley&on=spring"],
  ])("%s leads to %s", async (path, target) => {
    const { status, location } = await read(path);
    expect([status, location]).toEqual([302, target]);
  });

  test("keeps what was typed where it cannot be read", async () => {
    const { status, html } = await read("/who?service=gp-services&place=narnia&on=spring");
    expect(status).toBe(400);
    expect(html).toContain('value="spring"');
    expect(plainText(html)).toContain("The record has no place “narnia”. Choose one of the list.");
    expect(plainText(html)).toContain("“spring” is not a day that we can read.");
  });

  test.each(["/who/dragons/camden/2015-04-01", "/who/gp-services/narnia/2015-04-01"])("%s is 404", async (path) => {
    expect((await read(path)).status).toBe(404);
  });
});

describe("a search", () => {
  test.each([
    ["who commissions maternity in Brent in 2019", "/who/maternity-services/brent/2019-01-01"],
    ["maternty brent 2019", "/who/maternity-services/brent/2019-01-01"],
    ["public health Kensington and Chelsea 1 April 2014", "/who/public-health/kensington-and-chelsea/2014-04-01"],
    ["camden 1 April 2015", "/places/camden?on=2015-04-01"],
    ["GP services 1 April 2015", "/services/gp-services?on=2015-04-01"],
  ])("reads “%s” as a question, and goes nowhere by itself", async (text, address) => {
    const { status, html } = await read(`/search?${new URLSearchParams({ q: text })}`);
    expect(status).toBe(200);
    expect(/<section class="card search-question".*?href="([^"]*)"/s.exec(html)?.[1]).toBe(address);
  });

  test("groups what it finds, the best type first", async () => {
    const { lede, html } = await read("/search?q=camden");
    expect(lede).toMatch(/^\d+ results: 1 place, \d+ bodies/);
    expect(/<ul class="hits"><li><a href="([^"]*)"/.exec(html)?.[1]).toBe("/places/camden");
  });

  test.each(["", "?q=", "?q=zzqx", "?q=%3F%3F%3F", `?q=${"a".repeat(300)}`])(
    "tells what to try at %s",
    async (query) => {
      const { status, html } = await read(`/search${query}`);
      expect([status, plainText(html).includes("who commissions maternity in Brent in 2019")]).toEqual([200, true]);
    },
  );

  test("suggests while it is typed: options, each with its address", async () => {
    const { html } = await read("/search/suggestions?q=gp+camd");
    expect(html).toMatchInlineSnapshot(
      `"<div role="option" tabindex="-1" data-address="/who/gp-services/camden/2026-11-22" data-autocomplete-value="Who commissions primary medical (GP) services in Camden on 22 November 2026?">Who commissions primary medical (GP) services in Camden on 22 November 2026?</div>"`,
    );
    expect((await read("/search/suggestions?q=")).html).toBe("");
    expect((await read("/search/suggestions?q=%3Cscript%3E")).html).not.toContain("<script");
  });

  test("is described for browsers, and its script is served", async () => {
    expect((await read("/search.xml")).html).toContain(`template="${service.url}/search?q={searchTerms}"`);
    const script = await fetch(`${service.url}/search-suggestions.js`);
    expect([script.status, script.headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect((await script.text()).length).toBeLessThan(16_000);
  });
});

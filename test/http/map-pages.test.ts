// The pages of the map and of the services, and the map as a file.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

async function page(path: string) {
  const response = await fetch(`${service.url}${path}`, { headers: { accept: "text/html" } });
  const text = await response.text();
  const first = (form: RegExp) => form.exec(text)?.[1] ?? null;
  return {
    status: response.status,
    title: first(/<h1>(.*?)<\/h1>/),
    lede: first(/<p class="lede">(.*?)<\/p>/),
    notice: first(/<p class="notice">(.*?)<\/p>/),
    problem: first(/id="day-problem" class="problem">(.*?)<\/span>/),
    text,
  };
}

const links = (text: string, form: RegExp) => [...new Set([...text.matchAll(form)].map(([, path]) => path ?? ""))];

describe("the opening page", () => {
  test("is the map of GP services on the day of the data", async () => {
    const { status, title, lede, text } = await page("/");
    expect([status, title, lede]).toEqual([
      200,
      "Primary medical (GP) services in London on 22 November 2026",
      "Commissioned by ICBs under delegation from NHS England in all 33 places.",
    ]);
    expect(links(text, /class="tile [^"]*" href="(\/places\/[^"]*)"/g)).toHaveLength(33);
    expect(text).toMatch(/<a href="\/changes\/2020-04-01">1 April 2020<\/a>/);
  });

  test("is the map of another service on another day, as people type days", async () => {
    const { title, lede, text } = await page("/?service=public-health&on=1st+Jan+2016");
    expect([title, lede]).toEqual([
      "Public health in London on 1 January 2016",
      "Commissioned by boroughs and City of London alone in all 33 places.",
    ]);
    expect(links(text, /class="tile [^"]*" href="(\/places\/[^"]*)"/g)).toContain("/places/camden?on=2016-01-01");
    expect(text).toContain(`<link rel="canonical" href="${service.url}/?service=public-health&amp;on=2016-01-01"`);
  });

  test("tells what is possible apart from what is certain, by word and by sign", async () => {
    const { text } = await page("/?on=2015-04-01");
    const tile = (place: string) => new RegExp(`<a class="(tile [^"]*)" href="/places/${place}\\?`).exec(text)?.[1];
    expect(["hackney", "camden", "harrow", "havering"].map(tile)).toEqual([
      "tile by-delegated only-possible",
      "tile by-unstated",
      "tile by-joint",
      "tile by-delegated",
    ]);
    expect(text).toContain(
      "Hackney: only possible: NHS City and Hackney CCG, may be delegated; NHS England accountable",
    );
  });

  test("says what it cannot read, and shows the day of the data", async () => {
    const { status, title, problem } = await page("/?on=31+February+2016");
    expect([status, title]).toEqual([200, "Primary medical (GP) services in London on 22 November 2026"]);
    expect(problem).toBe(
      "“31 February 2016” is not a day that we can read. Type a day that exists, such as 1 April 2015 or 01/04/2015. This is 22 November 2026, the day of the data.",
    );
  });

  test("before the record names nobody, and says why", async () => {
    const { status, lede, notice } = await page("/?on=1999-04-01");
    expect([status, lede]).toEqual([200, "For all 33 places the record names nobody."]);
    expect(notice).toMatch(/^1 April 1999 is before the record/);
  });

  test("after the data has nothing certain, and says why", async () => {
    const { lede, notice } = await page("/?on=2030");
    expect(lede).toBe("For all 33 places the record names only who may have a part: ICBs.");
    expect(notice).toContain("Nothing is certain on it");
  });

  test("without such a service is not there", async () => {
    expect(await page("/?service=nothing")).toMatchObject({ status: 404, title: "There is no such page" });
  });

  test("is short: as it travels, less than 20 kB", async () => {
    const response = await fetch(`${service.url}/?on=2016-04-01`, { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    const { text } = await page("/?on=2016-04-01");
    expect(new Blob([text]).size).toBeLessThan(110_000);
  });
});

describe("the services", () => {
  test("have a page each, which the list leads to", async () => {
    const { title, text } = await page("/services");
    expect(title).toBe("Services");
    const paths = links(text, /href="(\/services\/[^"]*)"/g);
    expect(paths).toHaveLength(55);
    expect(paths).toContain("/services/gp-services");
  });

  test("say who commissioned them over the years, what was proposed, and in which documents", async () => {
    const { title, lede, text } = await page("/services/gp-services?on=2015-04-01");
    expect(title).toBe("Primary medical (GP) services");
    expect(lede).toMatch(/^1 April 2015: Commissioned jointly by CCGs and NHS England in 20 of 33 places/);
    expect(links(text, /href="(\/links\/[^"]*)"/g).length).toBeGreaterThan(30);
    expect(links(text, /href="(\/proposals\/[^"]*)"/g).length).toBeGreaterThan(5);
    expect(links(text, /href="(\/documents\/[^"]*)"/g).length).toBeGreaterThan(30);
    expect(text).toContain('<a href="/services/primary-care?on=2015-04-01">Primary care</a>');
  });

  test("that do not exist are not there", async () => {
    expect(await page("/services/nothing")).toMatchObject({ status: 404, title: "There is no such page" });
  });
});

describe("the map as a file", () => {
  test("is an SVG of a fixed size with its answer as its title", async () => {
    const response = await fetch(`${service.url}/picture.svg?service=gp-services&on=1+April+2015`);
    expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    const svg = await response.text();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1200 630"/);
    expect(svg).toContain("<title>Primary medical (GP) services in London on 1 April 2015. Commissioned jointly");
    expect(svg.match(/<g>/g)).toHaveLength(33);
  });

  test("is a PNG of the size that link previews show, the same each time", async () => {
    const read = async () => {
      const response = await fetch(`${service.url}/picture.png?on=2015-04-01`);
      return { type: response.headers.get("content-type"), bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const [one, other] = [await read(), await read()];
    expect([one.type, one.bytes.readUInt32BE(16), one.bytes.readUInt32BE(20)]).toEqual(["image/png", 1200, 630]);
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });

  test("is named by the page that it shows", async () => {
    const { text } = await page("/?service=public-health&on=2016-01-01");
    expect(text).toContain(
      `<meta property="og:image" content="${service.url}/picture.png?service=public-health&amp;on=2016-01-01"/>`,
    );
  });

  test("of no service is not there", async () => {
    const response = await fetch(`${service.url}/picture.png?service=nothing`);
    expect(response.status).toBe(404);
  });
});

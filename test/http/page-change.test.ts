// The pages about change, paths, words, stories and data: what a reader gets without a script.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

async function read(path: string) {
  const response = await fetch(`${service.url}${path}`, { headers: { accept: "text/html" }, redirect: "manual" });
  return {
    status: response.status,
    location: response.headers.get("location"),
    text: (await response.text()).replaceAll("<!-- -->", ""),
  };
}

function heading(html: string): string {
  return /<h1>(.*?)<\/h1>/s.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, "") ?? "";
}

/** The titles of the parts of a story of change. */
function partTitles(html: string): readonly string[] {
  return [...html.matchAll(/<section id="part-\d+"[^>]*><h2>(.*?)<\/h2>/gs)].map(([, title = ""]) =>
    title.replaceAll(/<[^>]*>/g, ""),
  );
}

describe("a comparison", () => {
  test("leads with what happened", async () => {
    const { status, text } = await read("/compare/2020-03-31/2020-04-01");
    expect([status, heading(text)]).toEqual([200, "What changed between 31 March 2020 and 1 April 2020"]);
    expect(partTitles(text).slice(0, 3)).toEqual([
      "Seventeen CCGs became three",
      "Four joint committees ended",
      "Three partnerships ended",
    ]);
  });

  test("keeps to a place and the bodies that served it", async () => {
    const { text } = await read("/compare/2020-03-31/2020-04-01?focus=borough-camden");
    expect(partTitles(text)[0]).toBe("Five CCGs became NHS North Central London CCG");
  });

  test("says that nothing changed, and when something did", async () => {
    const { text } = await read("/compare/2018-05-01/2018-05-02");
    expect(text).toContain("No change between the two days.");
    expect(text).toMatch(/The last change before was on <a href="\/changes\/\d{4}-\d\d-\d\d">/);
  });

  test.each([
    ["/compare?before=31/3/2020&after=1+Apr+2020", "/compare/2020-03-31/2020-04-01"],
    ["/compare/2020-04-01/2020-03-31", "/compare/2020-03-31/2020-04-01"],
    ["/compare/2020-04-01/2020-04-01", "/compare?before=2020-04-01"],
    ["/changes/1.4.2020", "/changes/2020-04-01"],
  ])("%s leads to %s", async (path, address) => {
    const { status, location } = await read(path);
    expect([status, location]).toEqual([302, address]);
  });

  test("of a text that is no day is refused in a sentence", async () => {
    const { status, text } = await read("/compare/soon/2020-04-01");
    expect([status, text.includes("“soon” is not a day that we can read")]).toEqual([400, true]);
  });

  test("of facts with proposals never tells a proposal as a fact", async () => {
    const { text } = await read("/compare/2026-11-22/proposals");
    expect(text).toContain("Nothing on this page is a fact.");
    expect(text).toContain("Health Bill 2026");
  });
});

describe("a day of change", () => {
  test("has what happened, its documents, and the days beside it", async () => {
    const { text } = await read("/changes/2020-04-01");
    expect(heading(text)).toBe("1 April 2020: Seventeen CCGs became three");
    expect(text).toContain('rel="prev"');
    expect(text).toContain('rel="next"');
    expect(text).toContain("Documents of the day");
  });

  test("that is none is told as such", async () => {
    const { status, text } = await read("/changes/2018-05-02");
    expect([status, heading(text)]).toEqual([200, "2 May 2018: no change on record"]);
  });

  test("is in the list of its year", async () => {
    const { text } = await read("/changes?year=2013");
    expect(heading(text)).toBe("Days that changed the map in 2013");
    expect(text).toContain("Thirty-one PCTs became 32 CCGs.");
  });
});

test("the feed is Atom, and says which record it is of", async () => {
  const response = await fetch(`${service.url}/changes.atom`);
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  expect(await response.text()).toMatch(
    /<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">.*The record of 22 November 2026/s,
  );
});

describe("the chains between two bodies", () => {
  test("are found by names as people write them, each link with its documents", async () => {
    const { text } = await read("/paths?from=GLA&to=NHS+Camden+CCG&on=1/4/2015");
    expect(heading(text)).toBe("How Greater London Authority and NHS Camden CCG were linked on 1 April 2015");
    expect(text).toContain("Greater London Authority covers Camden");
    expect(text).toMatch(/<a href="\/documents\//);
  });

  test("ask which body is meant", async () => {
    const { text } = await read("/paths?from=Camden&to=GLA&on=2015-04-01");
    expect(text).toContain("Which do you mean?");
  });

  test("say that no body has the name", async () => {
    const { text } = await read("/paths?from=zzzzqqq&to=GLA");
    expect(text).toContain("The record has no body called “zzzzqqq”.");
  });
});

test("a word can be pointed at", async () => {
  const { text } = await read("/words");
  expect(
    ["ccg", "delegated", "possible", "not-on-record", "outcome-refused"].filter((id) => !text.includes(`id="${id}"`)),
  ).toEqual([]);
});

describe("a named query", () => {
  test("shows its answer as a table that leads to the things in it", async () => {
    const { text } = await read("/q/who-commissions?service=gp-services&place=borough-camden&on=2015-04-01");
    expect(text).toContain('<a href="/bodies/ccg-07r">ccg-07r</a>');
    expect(text).toContain("/q/who-commissions.csv?service=gp-services&amp;place=borough-camden&amp;on=2015-04-01");
  });

  test("says what is wrong with a parameter beside the form", async () => {
    const { status, text } = await read("/q/who-commissions?service=gp-services&place=borough-camden&on=tomorrow");
    expect([status, /<p class="problem">[^<]*tomorrow/.test(text)]).toEqual([200, true]);
  });

  test("that is none is not there", async () => {
    expect((await read("/q/who-knows")).status).toBe(404);
  });

  test("is in the list", async () => {
    expect((await read("/q")).text).toContain('<a href="/q/who-commissions">Who commissions</a>');
  });
});

test("the page of the data has each download with its size, and where to tell what is wrong", async () => {
  const { text } = await read("/data");
  expect(text).toMatch(/<a href="\/data.sqlite"[^>]*>SQLite<\/a>.*?[\d.]+ MB/s);
  expect(text).toContain('id="wrong"');
  expect(text).toContain('"@type":"Dataset"');
});

test("robots.txt names the sitemap and closes addresses without end", async () => {
  const { text } = await read("/robots.txt");
  expect(text).toContain(`Sitemap: ${service.url}/sitemap.xml`);
  expect(text).toContain("Disallow: /graphql");
});

test("the sitemap has every link and every body", async () => {
  const { text } = await read("/sitemap.xml");
  const { body } = await service.ask(
    "{ bodiesConnection { totalCount } networkAll: network(first: 20000, statuses: [IN_FORCE, PROPOSED, CALLED_FOR, CONSULTED, REJECTED, ENDED, ALLOWED]) { edges { id } } }",
  );
  const count = (part: string) => text.split(`<loc>${service.url}/${part}/`).length - 1;
  expect([count("links"), count("bodies") + count("places")]).toEqual([
    body.data.networkAll.edges.length,
    body.data.bodiesConnection.totalCount,
  ]);
});

describe("the stories", async () => {
  const folder = join(root, "web/stories");
  const texts = new Map(
    await Promise.all(
      (await readdir(folder)).map(
        async (file) => [file.replace(".md", ""), await readFile(join(folder, file), "utf8")] as const,
      ),
    ),
  );

  test.each([...texts.keys()])("%s leads to pages that are there", async (name) => {
    const addresses = [...(texts.get(name) ?? "").matchAll(/\]\((\/[^)#]*)/g)].map(([, address = ""]) => address);
    const answers = await Promise.all(
      [...new Set(addresses)].map(async (address) => ({ address, status: (await read(address)).status })),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });

  const modesQuery = `query ($on: Date!) { commissioningAnswers(services: ["gp-services"], on: $on) { responsible { mode body { kind } } possiblyResponsible { mode } } }`;

  /** The places by the arrangement of their certain commissioners, on a day. */
  async function placeModes(on: string) {
    const { body } = await service.ask(modesQuery, { on });
    const places: { responsible: { mode: string | null }[] }[] = body.data.commissioningAnswers;
    return (mode: string | null) =>
      places.filter(({ responsible }) => responsible.length > 0 && responsible.every((part) => part.mode === mode))
        .length;
  }

  test("count the places of GP services as the record does", async () => {
    const [before, start, later, last] = await Promise.all(
      ["2014-09-25", "2015-04-01", "2017-04-01", "2022-07-01"].map(placeModes),
    );
    expect([
      before?.("SOLE"),
      start?.("JOINT"),
      start?.("DELEGATED"),
      start?.(null),
      later?.("DELEGATED"),
      last?.("DELEGATED"),
    ]).toEqual([33, 20, 4, 7, 6, 33]);
    const text = texts.get("from-letter-to-delegation") ?? "";
    for (const phrase of [
      "In 20 of the 33 places",
      "In four it did so",
      "In seven the record",
      "In two, delegation is only",
      "certain in six places",
    ]) {
      expect(text).toContain(phrase);
    }
  });

  test("count the commissioners of London as the record does", async () => {
    const counts = await Promise.all(
      ["2013-04-01", "2020-04-01", "2021-04-01", "2022-07-01", "2026-04-01"].map(async (on) => {
        const { body } = await service.ask(
          `query ($on: Date!) { network(edgeTypes: [COVERS], on: $on, kinds: [CCG, ICB, BOROUGH]) { edges { source target } } }`,
          { on },
        );
        const edges: { source: string; target: string }[] = body.data.network.edges;
        return new Set(edges.filter(({ target }) => target.startsWith("borough-")).map(({ source }) => source)).size;
      }),
    );
    expect(counts).toEqual([32, 18, 5, 5, 4]);
    const text = texts.get("thirty-two-to-four") ?? "";
    for (const phrase of [
      "became 32 clinical commissioning groups",
      "That left 18.",
      "That left five.",
      "That leaves four boards for 33 places",
    ]) {
      expect(text).toContain(phrase);
    }
  });

  test("count what NHS England and Healthwatch do as the record does", async () => {
    const { body } = await service.ask(
      `{ does: network(focus: ["nhs-england"], hops: 1, edgeTypes: [COMMISSIONS], on: "2026-11-22") { edges { source mode certainty } }
         seats: network(edgeTypes: [MEMBER_OF], on: "2026-11-22") { edges { source target certainty } } }`,
    );
    const does: { source: string; mode: string | null; certainty: string }[] = body.data.does.edges.filter(
      ({ source }: { source: string }) => source === "nhs-england",
    );
    const alone = does.filter(({ mode }) => mode === "SOLE");
    const seats: { source: string; target: string; certainty: string }[] = body.data.seats.edges.filter(
      ({ source, target }: { source: string; target: string }) =>
        source.startsWith("healthwatch-") && target.startsWith("hwb-"),
    );
    expect([
      does.length,
      alone.length,
      alone.filter(({ certainty }) => certainty === "CERTAIN").length,
      does.filter(({ mode }) => mode === "ACCOUNTABLE").length,
      new Set(seats.map(({ target }) => target)).size,
      seats.filter(({ certainty }) => certainty === "CERTAIN").length,
    ]).toEqual([17, 9, 7, 6, 28, 0]);
    const text = texts.get("the-health-bill-as-it-stands") ?? "";
    for (const phrase of [
      "in 17 links about services",
      "commissions nine services alone. For seven",
      "For six it [remains accountable]",
      "on 28 health and wellbeing boards",
    ]) {
      expect(text).toContain(phrase);
    }
  });
});

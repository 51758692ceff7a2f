// The pages of things and the lists of things, as a reader without script gets them.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

async function read(path: string) {
  const response = await fetch(`${service.url}${path}`, { redirect: "manual", headers: { accept: "text/html" } });
  return { status: response.status, location: response.headers.get("location"), html: await response.text() };
}

/** What a reader sees, without the marks. */
function plainText(html: string): string {
  return html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replaceAll("<!-- -->", "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll(/\s+/g, " ");
}

async function words(path: string): Promise<string> {
  const { status, html } = await read(path);
  expect(status, path).toBe(200);
  return plainText(html);
}

describe("a body", () => {
  test("that ended says first what followed, at once and today", async () => {
    expect(await words("/bodies/ccg-07r")).toContain(
      "It ended on 31 March 2020. What followed: NHS North Central London CCG ; today NHS West and North London Integrated Care Board .",
    );
  });

  test("that ended is shown on its last day, and on any other that is asked for", async () => {
    expect(await words("/bodies/ccg-07r")).toContain("What it commissioned on 31 March 2020, its last day");
    expect(await words("/bodies/ccg-07r?on=1+Jan+2016")).toContain("What it commissioned on 1 January 2016 Service");
  });

  test("has the proposals that it made with what came of them", async () => {
    const text = await words("/bodies/london-councils");
    expect(text).toContain("Borough approval of co-commissioning arrangements ahead of NHS England sign-off");
    expect(text).toContain("Not established");
  });

  test("with an id that is no longer used leads for good to what replaced it", async () => {
    const { status, location } = await read("/bodies/transformation-partners-in-health-and-care");
    expect([status, location]).toEqual([301, "/bodies/healthy-london-partnership"]);
  });

  test("that nothing has is missing, and the nearest are named", async () => {
    const { status, html } = await read("/bodies/camden-pct");
    expect(status).toBe(404);
    expect(plainText(html)).toContain("No body in the record has the id “camden-pct”.");
    expect(html).toContain('<a href="/bodies/pct-5k7">');
  });

  test("says what is wrong with a day that is not one", async () => {
    expect(await words("/bodies/nhs-england?on=31/02/2015")).toContain("31/02/2015");
  });
});

test("the lanes of a body are a picture for link previews, as SVG and as PNG", async () => {
  const svg = await read("/bodies/ccg-07r/picture.svg");
  expect(svg.html).toMatch(/^<svg xmlns[\s\S]*NHS Camden CCG[\s\S]*Pools funds with[\s\S]*<\/svg>\s*$/);
  const png = await fetch(`${service.url}/bodies/ccg-07r/picture.png`);
  expect([png.status, png.headers.get("content-type")]).toEqual([200, "image/png"]);
});

describe("a link", () => {
  const joint = "/links/commissions:ccg-07n:providers-of-gp-services:gp-services:joint:2015-04-01";

  test("says what it is, when, and by which documents", async () => {
    const text = await words(joint);
    expect(text).toContain("NHS Bexley CCG commissions Primary medical (GP) services, jointly");
    expect(text).toContain("Primary Care Joint Committee meetings");
  });

  test("that was only proposed is marked", async () => {
    const { edges } = (await service.ask("{ network(statuses: [CALLED_FOR], first: 1) { edges { id } } }")).body.data
      .network;
    expect(await words(`/links/${edges[0].id}`)).toMatch(
      /called for .*Requested by somebody without the power to do it\. .*When proposed/,
    );
  });

  test("of a person to a post, or of a body to a proposal, has a page too", async () => {
    expect(await words("/links/takes-position:uk-government:abolish-healthwatch:proposes:2026-05")).toContain(
      "UK Government proposes: Abolish Healthwatch",
    );
  });
});

describe("the table of proposals", () => {
  test("is one click from a body, with the outcomes", async () => {
    const { html } = await read("/bodies/london-councils");
    expect(html).toContain('href="/proposals?body=london-councils"');
    const table = await words("/proposals?body=london-councils");
    expect(table).toContain("Proposals of, to or about London Councils");
    expect(table).toContain("Outcome");
  });

  test("is filtered by outcome and year, and sorted by any column", async () => {
    const { html } = await read("/proposals?outcome=REFUSED&sort=-date");
    const dates = [...html.matchAll(/<td data-label="When">([^<]+)/g)].map(([, date]) => date);
    expect(dates).toEqual(["1 February 2010", "January 2010"]);
    expect(html).toContain('aria-sort="descending"');
    expect(html).toContain('<option value="2010">2010<!-- --> (<!-- -->2<!-- -->)</option>');
  });
});

const lists = ["bodies", "links", "documents", "laws", "proposals", "people", "funds"];

test.each(lists)("the list of %s is a page with a form and a table", async (list) => {
  const { status, html } = await read(`/${list}`);
  expect(status).toBe(200);
  expect(html).toContain("<form");
  expect(html).toMatch(/<th scope="row">/);
});

test("a list filtered to nothing says so", async () => {
  expect(await words("/bodies?text=xyzzy")).toContain("Nothing in the record has all of these.");
});

/** Of each sort of thing the ids, a sample of even steps where there are many: with all of them the test would take minutes. */
async function sampleAddresses(): Promise<readonly string[]> {
  const { data } = (
    await service.ask(`{
      network(statuses: [IN_FORCE, PROPOSED, CALLED_FOR, CONSULTED, REJECTED, ENDED, ALLOWED], first: 20000) {
        nodes { body { id kind } }
        edges { id type status }
      }
      documents(limit: 500) { id }
      legalInstruments(limit: 500) { id }
      proposals(limit: 500) { id positionsOfConnection { edges { properties { id } } } }
      people(limit: 500) { id postsConnection { edges { properties { id } } } }
      funds(limit: 500) { id }
    }`)
  ).body;
  const idOf = ({ id }: { id: string }) => id;
  const firstOfEach = <Thing>(things: readonly Thing[], sort: (thing: Thing) => string) => [
    ...new Map(things.map((thing) => [sort(thing), thing])).values(),
  ];
  const { nodes, edges } = data.network;
  const bodies: { id: string; kind: string }[] = nodes.map(({ body }: { body: { id: string; kind: string } }) => body);
  const links: { id: string; type: string; status: string }[] = edges;
  const posts = data.people.flatMap((person: never) => linkIds(person, "postsConnection"));
  const positions = data.proposals.flatMap((proposal: never) => linkIds(proposal, "positionsOfConnection"));
  return [
    ...firstOfEach(bodies, ({ kind }) => kind).map(({ id }) => `/bodies/${id}`),
    ...firstOfEach(links, ({ type }) => type).map(({ id }) => `/links/${id}`),
    ...firstOfEach(links, ({ status }) => status).map(({ id }) => `/links/${id}`),
    ...sample([...posts, ...positions], 3).map((id) => `/links/${id}`),
    ...sample(data.documents.map(idOf), 5).map((id) => `/documents/${id}`),
    ...sample(data.legalInstruments.map(idOf), 3).map((id) => `/laws/${id}`),
    ...sample(data.proposals.map(idOf), 3).map((id) => `/proposals/${id}`),
    ...sample(data.people.map(idOf), 3).map((id) => `/people/${id}`),
    ...sample(data.funds.map(idOf), 3).map((id) => `/funds/${id}`),
  ];
}

function linkIds(thing: Record<string, { edges: { properties: { id: string } }[] }>, field: string): readonly string[] {
  return thing[field]?.edges.map(({ properties }) => properties.id) ?? [];
}

function sample(ids: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, Math.floor(ids.length / count));
  return ids.filter((_, place) => place % step === 0);
}

test("things of every sort have a page, which shows nothing that it lacks", async () => {
  const faults: string[] = [];
  for (const path of await sampleAddresses()) {
    const { status, html } = await read(encodeURI(path));
    const text = plainText(html);
    const fault = /\b(undefined|null|NaN|\[object)\b/.exec(text)?.[0] ?? /\brow \d+\b/.exec(text)?.[0];
    if (status !== 200 || fault !== undefined) {
      faults.push(`${path}: ${status} ${fault ?? ""}`);
    }
  }
  expect(faults).toEqual([]);
});

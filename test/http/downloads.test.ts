// Downloads over HTTP: a network in each format, and the whole record.

import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archiveFiles } from "../../src/archive/archive.ts";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { formats } from "../../src/formats/format.ts";
import { makeImprint } from "../../src/formats/imprint.ts";
import { model } from "../support/model.ts";
import { getJson, type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe("a network", () => {
  test.each(formats.map(({ name: format }) => format))(
    "as %s says what it is, and in which file to keep it",
    async (format) => {
      const response = await fetch(`${service.url}/network.${format}?focus=ccg-07r&on=2015-04-01`);
      const exporter = formats.find((each) => each.name === format);
      const version = response.headers.get("x-data-version");
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")?.split(";")[0]).toBe(exporter?.mediaType.split(";")[0]);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        "content-disposition": `attachment; filename=network-ccg-07r-2015-04-01-${version}.${exporter?.extension}`,
        "x-data-version": expect.stringMatching(/^[0-9a-f]{12}$/),
        "x-data-date": expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        "x-data-filters": "on=2015-04-01&focus=ccg-07r&hops=1&statuses=IN_FORCE&certainty=CERTAIN%2C+POSSIBLE",
        "x-data-licence": expect.stringContaining("Open Government Licence v3.0"),
        "x-data-truncated": "false",
        "access-control-allow-origin": "*",
      });
      expect(await response.text()).toContain("NHS Camden CCG");
    },
  );

  test("is the network of the API", async () => {
    const search =
      "focus=borough-camden&focus=ccg-07r&hops=2&on=2015-04-01&edgeTypes=COVERS,MEMBER_OF&statuses=IN_FORCE";
    const { body: written } = await getJson(`${service.url}/network.json?${search}`);
    const { body } = await service.ask(`{
      network(focus: ["borough-camden", "ccg-07r"], hops: 2, on: "2015-04-01", edgeTypes: [COVERS, MEMBER_OF]) {
        nodes { body { id } } edges { id }
      }
    }`);
    const { nodes, edges } = body.data.network;
    expect(written.elements.nodes.map(({ data }: { data: { id: string } }) => data.id)).toEqual(
      nodes.map((node: { body: { id: string } }) => node.body.id),
    );
    expect(written.elements.edges.map(({ data }: { data: { id: string } }) => data.id)).toEqual(
      edges.map((edge: { id: string }) => edge.id),
    );
    expect(edges.length).toBeGreaterThan(10);
  });

  test("that is cut off says so", async () => {
    const response = await fetch(`${service.url}/network.csv?first=3`);
    expect([response.headers.get("x-data-truncated"), response.headers.get("x-data-filters")]).toEqual([
      "true",
      "statuses=IN_FORCE&first=3",
    ]);
    expect((await response.text()).trimEnd().split("\n")).toHaveLength(4);
  });
});

describe("the name of a file", () => {
  test.each([
    ["focus=borough-bexley&on=2015-04-01", "network-borough-bexley-2015-04-01"],
    ["focus=borough-bexley&services=gp-services&on=2015-04-01", "network-borough-bexley-gp-services-2015-04-01"],
    [
      "focus=borough-bexley,borough-camden,ccg-07r&edgeTypes=PART_OF",
      "network-borough-bexley-and-2-more-part-of-all-days",
    ],
    ["first=1", "network-all-days"],
  ])("of /network.graphml?%s says what it holds", async (search, stem) => {
    const { headers } = await fetch(`${service.url}/network.graphml?${search}`);
    const version = headers.get("x-data-version");
    expect(headers.get("content-disposition")).toBe(`attachment; filename=${stem}-${version}.graphml`);
  });
});

describe("the whole record", () => {
  test.each([
    ["/data.sqlite", "application/vnd.sqlite3", "", "sqlite", "SQLite format 3\0"],
    ["/data.parquet", "application/vnd.apache.parquet", "", "parquet", "PAR1"],
    ["/data/bodies.parquet", "application/vnd.apache.parquet", "-bodies", "parquet", "PAR1"],
    [
      "/data/edges/pools-with.csv",
      "text/csv; charset=utf-8; header=present",
      "-edges-pools-with",
      "csv",
      "id,from,to,",
    ],
  ])("at %s is a file with its imprint, the same each time", async (path, type, words, extension, start) => {
    const response = await fetch(`${service.url}${path}`);
    const version = response.headers.get("x-data-version");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": type,
      "content-disposition": `attachment; filename=who-commissions-what${words}-${version}.${extension}`,
      "x-data-licence": expect.stringContaining("Open Government Licence v3.0"),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, start.length).toString()).toBe(start);
    expect(Buffer.from(await (await fetch(`${service.url}${path}`)).arrayBuffer()).equals(bytes)).toBe(true);
  });

  test("can be read in parts, as a reader of Parquet does", async () => {
    const address = `${service.url}/data.parquet`;
    const whole = Buffer.from(await (await fetch(address)).arrayBuffer());
    const part = await fetch(address, { headers: { range: "bytes=-8" } });
    const head = await fetch(address, { method: "HEAD" });
    expect(part.headers.get("etag")).toBe(head.headers.get("etag"));
    expect(part.headers.get("access-control-expose-headers")).toContain("accept-ranges, content-range, etag");
    expect([part.status, part.headers.get("content-range")]).toEqual([
      206,
      `bytes ${whole.length - 8}-${whole.length - 1}/${whole.length}`,
    ]);
    expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(-8))).toBe(true);
    const beyond = await fetch(address, { headers: { range: `bytes=${whole.length}-` } });
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${whole.length}`]);
    const other = await fetch(address, { headers: { range: "bytes=-8", "if-range": '"of-another-version"' } });
    expect([other.status, (await other.arrayBuffer()).byteLength]).toEqual([200, whole.length]);
    expect([head.status, head.headers.get("content-length")]).toEqual([200, String(whole.length)]);
  });
});

test("the archive is the record as it was loaded, to the byte", async () => {
  const response = await fetch(`${service.url}/data.zip`);
  const version = response.headers.get("x-data-version");
  expect(response.headers.get("content-disposition")).toBe(`attachment; filename=who-commissions-what-${version}.zip`);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const dataset = await readValidSeed(join(root, "seed"), model);
  const expected = archiveFiles({ dataset, ...model }, makeImprint(dataset, { on: null, filters: {} }));
  const decoder = new TextDecoder();
  expect(Object.entries(files).map(([path, bytes]) => ({ path, text: decoder.decode(bytes) }))).toEqual(expected);
});

// What holds of every edge of the record, and what the record says of itself.

import { afterAll, beforeAll, expect, test } from "vitest";
import { model } from "../support/model.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** The fields of a body along the edges that start at it. */
const alongEdges = model.sdl.edgeFields.filter(({ on, direction }) => on === "Body" && direction === "OUT");

test("no edge that is in force names a proposal, and every edge that names one is a wish", async () => {
  const named = "edge: { NOT: { proposal: { eq: null } } }";
  const wishes: string[] = [];
  for (const { field } of alongEdges) {
    const along = `${field}Connection`;
    const { body } = await service.ask(`{
      bodies(limit: 500, where: { ${along}: { some: { ${named} } } }) {
        wishes: ${along}(where: { ${named} }) { edges { properties { status proposal } } }
        facts: ${along}(where: { edge: { status: { eq: IN_FORCE } } }) { edges { properties { status proposal } } }
      }
    }`);
    expect(body.errors).toBeUndefined();
    const found: readonly Found[] = body.data.bodies;
    wishes.push(...found.flatMap((each) => each.wishes.edges.map(({ properties }) => properties.status)));
    const proposals = found.flatMap((each) => each.facts.edges.map(({ properties }) => properties.proposal));
    expect(proposals.filter((proposal) => proposal !== null)).toEqual([]);
  }
  expect(wishes.length).toBeGreaterThan(10);
  expect(wishes).not.toContain("IN_FORCE");
});

interface Edges {
  readonly edges: readonly { readonly properties: { readonly status: string; readonly proposal: string | null } }[];
}

interface Found {
  readonly wishes: Edges;
  readonly facts: Edges;
}

test("the record says which version it is, of which day, and how it is to be cited", async () => {
  const { body } = await service.ask("{ datasets { dataVersion dataDate attribution } }");
  expect(body).toEqual({
    data: {
      datasets: [
        {
          dataVersion: expect.stringMatching(/^[0-9a-f]{12}$/),
          dataDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
          attribution: expect.stringContaining("Open Government Licence v3.0"),
        },
      ],
    },
  });
});

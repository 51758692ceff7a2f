// What the record has to say, asked as its readers ask: whole answers, kept beside their queries' names in test/data.

import { join } from "node:path";
import stringify from "json-stringify-pretty-compact";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { model } from "../support/model.ts";
import { type Service, startService } from "../support/service.ts";

const questions: Readonly<Record<string, string>> = {
  "documents-that-mention-bexley": `{
    documents(where: { OR: [
      { mentions: { some: { id: { eq: "borough-bexley" } } } }
      { mentions: { some: { kind: { eq: CCG }, covers: { some: { id: { eq: "borough-bexley" } } } } } }
    ] }) { id title publisher published mentions(where: { OR: [
      { id: { eq: "borough-bexley" } }
      { kind: { eq: CCG }, covers: { some: { id: { eq: "borough-bexley" } } } }
    ] }) { id } }
  }`,
  "who-spoke-for-the-lga": `{
    bodies(where: { id: { eq: "local-government-association" } }) {
      name
      postHoldersConnection { edges { node { id name } properties { post status seenOn evidence { id title } } } }
    }
    people(where: { posts: { some: { id: { eq: "local-government-association" } } } }) { id name documents { id } }
  }`,
  "proposals-to-create-approvals": `{
    proposals(where: { wouldCreate: { eq: APPROVES } }) {
      id title status firstSeen outcome outcomeOnStated
      proposedBy { id } addressedTo { id } documents { id } outcomeDocuments { id }
    }
  }`,
  "disputed-claims": `{
    claims(where: { disputed: { eq: true } }) { id relation subjectStated objectStated paraphrase note document { id title } }
  }`,
};

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

test.each(Object.entries(questions))("the record answers: %s", async (name, query) => {
  const { body } = await service.ask(query);
  await expect(`${stringify(body, { maxLength: 130 })}\n`).toMatchFileSnapshot(
    join(root, `test/data/record/${name}.json`),
  );
});

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

// The API as its users meet it: over HTTP, on the real seed.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeReader } from "../../src/graph/reader.ts";
import { post, type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe("a page", () => {
  test("has a hundred rows where no size is asked for", async () => {
    const { body } = await service.ask("{ bodies { id } }");
    expect(body.data.bodies).toHaveLength(100);
  });

  test("follows the one before it, and together the pages hold every body once, in the order of ids", async () => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const query =
        "query($after: String) { bodiesConnection(first: 150, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }";
      const { body } = await service.ask(query, { after });
      const page = body.data.bodiesConnection;
      ids.push(...page.edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    const { body } = await service.ask("{ bodiesConnection(first: 1) { totalCount } }");
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toHaveLength(body.data.bodiesConnection.totalCount);
  });

  test("of no rows by the default of a variable is refused", async () => {
    const { body } = await service.ask("query($n: Int = 0) { bodies(limit: $n) { id } }");
    expect(body.errors[0].extensions.code).toBe("ARGUMENT_BAD");
  });

  test("of no rows is refused, by its field", async () => {
    const { status, body } = await service.ask("{ bodies(limit: 0) { id } }");
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: "bodies(limit) is 0: it must be from 1 to 500. The default is 100.",
            extensions: { code: "ARGUMENT_BAD" },
          },
        ],
      },
    });
  });
});

describe("a filter", () => {
  test("with a null is refused with its place", async () => {
    const { status, body } = await service.ask("{ bodies(where: { id: null }) { id } }");
    expect([status, body.errors[0].extensions.code]).toEqual([400, "ARGUMENT_BAD"]);
  });

  test("takes the default value of a variable", async () => {
    const query = 'query($id: ID! = "ccg-07r") { bodies(where: { id: { eq: $id } }) { name } }';
    expect((await service.ask(query)).body).toEqual({ data: { bodies: [{ name: "NHS Camden CCG" }] } });
  });

  test("takes a date, in the query or in a variable", async () => {
    const query = `query($on: Date) { bodiesConnection(where: { kind: { eq: ICB }, possibleFrom: { lte: $on }, possibleTo: { gte: "2022-07-01" } }) { totalCount } }`;
    expect((await service.ask(query, { on: "2022-07-01" })).body).toEqual({
      data: { bodiesConnection: { totalCount: 6 } },
    });
  });

  test("finds what is not established", async () => {
    const { body } = await service.ask("{ bodies(where: { kind: { eq: BOROUGH }, validFrom: { eq: null } }) { id } }");
    expect(body.data.bodies).toEqual([]);
  });

  test("reaches through edges, their facts and their ends", async () => {
    const { body } = await service.ask(`{
      bodies(where: { commissionsConnection: { some: { edge: { mode: { eq: DELEGATED }, status: { eq: IN_FORCE },
        possibleFrom: { lte: "2016-04-01" }, possibleTo: { gte: "2016-04-01" } }, node: { id: { eq: "providers-of-gp-services" } } } } }) { name }
    }`);
    expect(body.data.bodies.map(({ name }: { name: string }) => name)).toMatchSnapshot();
  });
});

test("an aggregate counts without fetching", async () => {
  const { body } = await service.ask(
    "{ bodiesConnection(where: { kind: { eq: HEALTH_AND_WELLBEING_BOARD } }) { aggregate { count { nodes } } } }",
  );
  expect(body).toEqual({ data: { bodiesConnection: { aggregate: { count: { nodes: 33 } } } } });
});

describe("a search", () => {
  async function found(text: string): Promise<string> {
    const { body } = await service.ask(
      "query($text: String!) { search(text: $text, types: [BODY], first: 1) { body { name } } }",
      { text },
    );
    return body.data.search[0]?.body.name;
  }

  test.each([
    ["a name", "Tower Hamlets CCG", "NHS Tower Hamlets CCG"],
    ["a typing error", "Hilingdon CCG", "NHS Hillingdon CCG"],
    ["a code", "E54000071", "NHS West and North London Integrated Care Board"],
    ["a former name", "Homerton University Hospital", "Homerton Healthcare NHS Foundation Trust"],
  ])("by %s finds the body first", async (_how, text, name) => {
    expect(await found(text)).toBe(name);
  });
});

describe("who sat with whom", () => {
  test("on a day is not who sat with whom on another", async () => {
    const query =
      'query($on: Date) { bodies(where: { id: { eq: "nhs-england" } }) { jointCommitteeWith(on: $on) { id } } }';
    const on2015 = await service.ask(query, { on: "2015-06-15" });
    const on2010 = await service.ask(query, { on: "2010-06-15" });
    expect(on2015.body.data.bodies[0].jointCommitteeWith.length).toBeGreaterThan(5);
    expect(on2010.body.data.bodies[0].jointCommitteeWith).toEqual([]);
  });
});

describe("the graph", () => {
  test("cannot be written through what answers queries", async () => {
    await expect(makeReader(service.graph).run("CREATE (n:Body {id: 'x'}) RETURN n", {})).rejects.toMatchObject({
      code: expect.stringContaining("AccessMode"),
    });
  });
});

describe("a request", () => {
  test("has an id of its own in its answer", async () => {
    const [first, second] = await Promise.all([service.ask("{ __typename }"), service.ask("{ __typename }")]);
    expect(first.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(first.headers.get("x-request-id")).not.toBe(second.headers.get("x-request-id"));
  });

  test("that is no GraphQL is told so", async () => {
    const { status, body } = await service.ask("{ bodies { nothing } }");
    expect([status, body.errors[0].extensions.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
  });

  test("of a hundred kilobytes and more is refused", async () => {
    const { status } = await post(`${service.url}/graphql`, { query: `{ bodies { id } } #${"x".repeat(110_000)}` });
    expect(status).toBe(413);
  });

  test("that is no JSON is refused", async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(response.status).toBe(400);
  });

  test("from elsewhere in the service is told where to go", async () => {
    const response = await fetch(`${service.url}/nothing`);
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        errors: [
          {
            message: "There is nothing at this address: start at /, or search at /search.",
            extensions: { code: "NOT_FOUND" },
          },
        ],
      },
    ]);
  });
});

test("more requests in a minute than allowed are refused for a while", async () => {
  const strict = await startService(2);
  try {
    const answers = [
      await strict.ask("{ __typename }"),
      await strict.ask("{ __typename }"),
      await strict.ask("{ __typename }"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.body.errors[0].extensions.code).toBe("TOO_MANY_REQUESTS");
  } finally {
    await strict.close();
  }
});

test("the service says that it lives and that the graph answers", async () => {
  const told = await Promise.all(
    ["live", "ready"].map(async (of) => (await fetch(`${service.url}/health/${of}`)).json()),
  );
  expect(told).toEqual([{ status: "live" }, { status: "ready" }]);
});

test("the console is served, with a policy that keeps every other host out", async () => {
  const response = await fetch(`${service.url}/console/`);
  expect(await response.text()).toContain("Who commissions what");
  expect(response.headers.get("content-security-policy")).toBe(
    "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';style-src-attr 'unsafe-inline';img-src 'self' data:;font-src 'self';connect-src 'self';worker-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
  );
});

// The questions that we answer ourselves, as their askers meet them: over HTTP, with every generated field below them.

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { compareText, factList } from "../../src/model/dataset.ts";
import { model } from "../support/model.ts";
import { type Service, startService } from "../support/service.ts";

const dataset = await readValidSeed(join(root, "seed"), model);

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** The data of an answer without errors. */
async function data(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { body } = await service.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

async function refusal(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { body } = await service.ask(query, variables);
  const [error] = body.errors;
  return [error.extensions.code, error.message];
}

describe("a body in an answer is a body like any other", () => {
  test("and says the same as where it is asked for directly", async () => {
    const fields =
      "id name kind aliases validFrom documents { id } poolsWith(sort: { id: ASC }) { id } memberOf(sort: { id: ASC }, limit: 2) { id members(sort: { id: ASC }, limit: 3) { id } }";
    const found = await data(`{
      bodies(where: { id: { eq: "borough-camden" } }) { ${fields} }
      network(focus: ["borough-camden"], hops: 0) { nodes { body { ${fields} } } }
      whoCommissions(service: "gp-services", place: "borough-camden", on: "2014-06-01") { place { ${fields} } }
    }`);
    const [camden] = found.bodies;
    expect(camden.memberOf).toHaveLength(2);
    expect(found.network.nodes).toEqual([{ body: camden }]);
    expect(found.whoCommissions.place).toEqual(camden);
  });

  test("with order, limit and filter below it, each body its own", async () => {
    const { search } = await data(
      `{ search(text: "nhs ccg", kinds: [CCG], first: 5) { body { id covers(limit: 1, sort: { name: DESC }) { id } coversConnection(first: 1, sort: { node: { name: ASC } }) { totalCount edges { node { id } } } } } }`,
    );
    expect(search).toHaveLength(5);
    for (const { body } of search) {
      const { bodies } = await data(
        `query($id: ID!) { bodies(where: { id: { eq: $id } }) { id covers(limit: 1, sort: { name: DESC }) { id } coversConnection(first: 1, sort: { node: { name: ASC } }) { totalCount edges { node { id } } } } }`,
        { id: body.id },
      );
      expect(bodies).toEqual([body]);
    }
  });

  test("even where there are more of them than a page holds", async () => {
    const { network } = await data(
      "{ network(statuses: [IN_FORCE]) { truncated nodes { degree body { id name } } edges { id } } }",
    );
    const { bodiesConnection } = await data(
      "{ bodiesConnection(first: 1, where: { existence: { in: [REAL, GROUP] } }) { totalCount } }",
    );
    expect(network.nodes).toHaveLength(bodiesConnection.totalCount);
    expect(network.nodes.filter(({ body }: { body: { name: string } | null }) => !body?.name)).toEqual([]);
  });
});

describe("who commissions, for many places at once,", () => {
  const fields =
    "service { id } place { id name } on responsible { edge mode body { id name } } possiblyResponsible { edge certainty body { id } } accountable { body { id } } notEstablished";

  test("is what each place answers by itself", async () => {
    const found = await data(`{
      commissioningAnswers(services: ["gp-services"], on: "2016-06-01") { ${fields} commissioners { edge } }
      whoCommissions(service: "gp-services", place: "borough-sutton", on: "2016-06-01") { ${fields} commissioners { edge } }
    }`);
    expect(found.commissioningAnswers).toHaveLength(33);
    const [sutton] = found.commissioningAnswers.filter(
      ({ place }: { place: { id: string } }) => place.id === "borough-sutton",
    );
    expect(sutton).toEqual(found.whoCommissions);
    const { responsible, possiblyResponsible, commissioners } = sutton;
    expect(commissioners).toEqual(
      [...responsible, ...possiblyResponsible].map(({ edge }: { edge: string }) => ({ edge })),
    );
  });

  test("takes the day of the operation", async () => {
    const { commissioningAnswers } = await data(
      `query @asOf(date: "2016-06-01") { commissioningAnswers(services: ["gp-services"], places: ["borough-sutton"], on: "2014-06-01") { on } }`,
    );
    expect(commissioningAnswers).toEqual([{ on: "2014-06-01" }]);
  });

  test("is refused with neither services nor places", async () => {
    expect(await refusal(`{ commissioningAnswers(on: "2016-06-01") { on } }`)).toEqual([
      "ARGUMENT_BAD",
      "There are neither services nor places: give at least one of the two lists.",
    ]);
  });
});

test("a day of change names bodies, types and documents", async () => {
  const { changeDays } = await data(`{
    changeDays(body: "icb-z9b2z", to: "2026-04-01") { on bodiesBegun { name } bodiesEnded { name } edgesBegun { type edges } edgesEnded { type edges } evidence { id } }
  }`);
  const [merger, ...others] = changeDays;
  expect([others, merger.on, merger.bodiesBegun, merger.bodiesEnded, merger.edgesEnded]).toEqual([
    [],
    "2026-04-01",
    [{ name: "NHS West and North London Integrated Care Board" }],
    [],
    [],
  ]);
  expect(merger.edgesBegun).toContainEqual({ type: "SUCCEEDED_BY", edges: 2 });
  expect(merger.evidence.length).toBeGreaterThan(0);
});

test("a change names the body that caused it", async () => {
  const { compare } = await data(`{
    compare(before: { on: "2020-03-31" }, after: { on: "2020-04-01" }, focus: ["ccg-07r"]) {
      bodiesRemoved { causeKind causedBy { id name } }
      edgesRemoved { causeKind causedBy { id } edge { type } }
    }
  }`);
  expect(compare.bodiesRemoved).toEqual([
    { causeKind: "SUCCESSION", causedBy: [{ id: "ccg-93c", name: "NHS North Central London CCG" }] },
  ]);
  const [first] = compare.edgesRemoved;
  expect(first).toMatchObject({ causeKind: "SUCCESSION", causedBy: { id: "ccg-07r" } });
});

test("an id that is no longer used leads to the one that replaced it, and any other to none", async () => {
  const found = await data(`{
    body: replacement(id: "transformation-partners-in-health-and-care")
    edge: replacement(id: "approves:ccg-07m:ccg-93c:application-to-nhs-england-for-a-single-ccg:2019")
    none: replacement(id: "succeeded-by:healthy-london-partnership:transformation-partners-in-health-and-care:undated")
    used: replacement(id: "ccg-07r")
    unknown: replacement(id: "nobody")
  }`);
  expect(found).toEqual({
    body: "healthy-london-partnership",
    edge: "approves:ccg-07m:ccg-93c:application-to-nhs-england-for-a-single-ccg:undated",
    none: null,
    used: null,
    unknown: null,
  });
});

describe("the same question twice in one operation", () => {
  test("by aliases, each with its own arguments and fields", async () => {
    const found = await data(`{
      before: whoCommissions(service: "gp-services", place: "borough-sutton", on: "2014-06-01") { responsible { body { name } } }
      after: whoCommissions(service: "gp-services", place: "borough-sutton", on: "2016-06-01") { responsible { mode body { id kind covers { id } } } }
    }`);
    expect(found).toEqual({
      before: { responsible: [{ body: { name: "NHS England" } }] },
      after: {
        responsible: [{ mode: "DELEGATED", body: { id: "ccg-08t", kind: "CCG", covers: [{ id: "borough-sutton" }] } }],
      },
    });
  });

  test("by aliases of the body within one answer", async () => {
    const { lineage } = await data(`{ lineage(body: "ccg-07r") { short: body { id } long: body { key: id name } } }`);
    expect(lineage).toEqual({ short: { id: "ccg-07r" }, long: { key: "ccg-07r", name: "NHS Camden CCG" } });
  });
});

test("fragments, inline and named, reach into an answer and below it", async () => {
  const { paths } = await data(`
    query { paths(from: "ccg-07r", to: "ccg-08r", edgeTypes: [MEMBER_OF, PART_OF], on: "2016-06-01", first: 1) { ...chain } }
    fragment chain on Path { length ... on Path { bodies { ...named } } edges { source target } }
    fragment named on Body { id ... on Body { kind } }
  `);
  expect(paths).toEqual([
    {
      length: 2,
      bodies: [{ id: "ccg-07r", kind: "CCG" }, expect.anything(), { id: "ccg-08r", kind: "CCG" }],
      edges: [
        { source: "ccg-07r", target: expect.any(String) },
        { source: "ccg-08r", target: expect.any(String) },
      ],
    },
  ]);
});

test("variables reach into the question and into the fields below it", async () => {
  const query = `query($place: ID!, $on: Date!, $few: Int!, $kind: BodyKind!, $deep: Boolean!) {
    whoCommissions(service: "planned-hospital-care", place: $place, on: $on) {
      on
      responsible { body { id memberOf(limit: $few, sort: { id: ASC }, where: { kind: { eq: $kind } }) { id name @include(if: $deep) } } viaGroup { id } }
    }
  }`;
  const variables = {
    place: "borough-camden",
    on: "2014-06-01",
    few: 1,
    kind: "HEALTH_AND_WELLBEING_BOARD",
    deep: false,
  };
  expect(await data(query, variables)).toEqual({
    whoCommissions: {
      on: "2014-06-01",
      responsible: [
        {
          body: { id: "ccg-07r", memberOf: [{ id: "hwb-camden" }] },
          viaGroup: { id: "clinical-commissioning-groups" },
        },
      ],
    },
  });
});

test("a part in a service has the facts of its edge, as far as they concern the body", async () => {
  const part =
    "edge certainty body { id } viaGroup { id } mode validFrom validFromStated certainFrom possibleTo lastSeen";
  const { whoCommissions } = await data(`{
    whoCommissions(service: "gp-services", place: "borough-camden", on: "2026-05-01") {
      responsible { ${part} legalBasis { id } }
      accountable { ${part} }
      basis { sentence evidence { id } }
    }
  }`);
  expect(whoCommissions).toMatchObject({
    responsible: [
      {
        certainty: "CERTAIN",
        body: { id: "icb-z9b2z" },
        viaGroup: { id: "integrated-care-boards" },
        mode: "DELEGATED",
        validFrom: "2026-04-01",
        validFromStated: "2026-04-01",
        certainFrom: "2026-04-01",
      },
    ],
    accountable: [{ body: { id: "nhs-england" }, viaGroup: null, mode: "ACCOUNTABLE" }],
    basis: { sentence: expect.stringContaining("in which a person lives") },
  });
});

test("what a body commissions names those that commission with it, each a body like any other", async () => {
  const { commissionsOn } = await data(`{
    commissionsOn(body: "ccg-07n", on: "2015-04-02") {
      body { name } on notEstablished
      commissions { service { id parent { id } } mode certainty viaGroup { name } together { name kind } accountable { id } legalBasis { id } lastSeen evidence { id } }
    }
  }`);
  expect(commissionsOn).toMatchObject({ body: { name: "NHS Bexley CCG" }, on: "2015-04-02" });
  expect(commissionsOn.commissions).toContainEqual({
    service: { id: "gp-services", parent: { id: "primary-care" } },
    mode: "JOINT",
    certainty: "CERTAIN",
    viaGroup: null,
    together: [{ name: "NHS England", kind: "NATIONAL_BODY" }],
    accountable: [],
    legalBasis: null,
    lastSeen: expect.any(String),
    evidence: expect.any(Array),
  });
});

test("coverage says when what is possible on the day of the record was last seen, in each place and in none", async () => {
  const { coverage } = await data(
    "{ coverage { staleness { type place { id } edges certain lastSeen { year edges } } } }",
  );
  expect(coverage.staleness).toContainEqual(
    expect.objectContaining({ type: "PART_OF", place: { id: "borough-camden" }, edges: expect.any(Number) }),
  );
  expect(coverage.staleness).toContainEqual(expect.objectContaining({ place: null }));
});

test("an edge carries its facts in whatever answer it stands", async () => {
  const edge =
    "{ id status service mode subject fund financialYear amountGbp validFrom validTo possibleFrom possibleTo startKnown endKnown proposal confidence note documentIds }";
  const { network, paths, compare, lineage, coverage } = await data(`{
    network(focus: ["borough-camden"], statuses: [IN_FORCE, PROPOSED, CALLED_FOR]) { edges ${edge} }
    paths(from: "borough-camden", to: "nhs-england", on: "2015-04-01") { edges ${edge} }
    compare(before: { on: "2017-01-15", statuses: [PROPOSED] }, after: { on: "2019-12-01" }) { edgesAdded { edge ${edge} } edgesChanged { before ${edge} } }
    lineage(body: "ccg-07r") { ancestors { edge ${edge} } }
    coverage { weakEdges ${edge} }
  }`);
  const answers = [
    network.edges,
    paths.flatMap((path: { edges: unknown[] }) => path.edges),
    compare.edgesAdded.map((change: { edge: unknown }) => change.edge),
    compare.edgesChanged.map((change: { before: unknown }) => change.before),
    lineage.ancestors.map((step: { edge: unknown }) => step.edge),
    coverage.weakEdges,
  ];
  const factsById = new Map(dataset.edges.map(({ id, facts }) => [id, facts]));
  for (const edges of answers) {
    expect(edges).not.toEqual([]);
    const stated = edges.map((found: { id: string }) =>
      Object.fromEntries(Object.keys(found).map((name) => [name, factsById.get(found.id)?.[name] ?? null])),
    );
    expect(edges).toEqual(stated);
  }
});

/** What the client asks of an edge of any type. */
const wholeEdge = `{
  id type source target validFromStated validToStated seenOnStated legalBasisStated
  facts { name description value }
  evidence { id }
  claims { id document { id } }
  instrument { id title documents { id } }
  ofService { id parent { id } }
  ofFund { id amounts(sort: { id: ASC }, limit: 500) { id amountGbp documents { id } } }
  proposedIn { id proposedBy(sort: { id: ASC }) { id } }
}`;

const betweenBodies = dataset.edges.filter(({ fromType, toType }) => fromType === "Body" && toType === "Body");

/** The thing of the seed with this id, as far as an edge leads to it. */
function leadsTo(type: string, id: unknown) {
  return dataset.things.some((thing) => thing.type === type && thing.id === id) ? { id } : null;
}

/** What the seed says of an edge, in the form of an answer. */
function saidInSeed({ id, type, from, to, facts }: (typeof betweenBodies)[number]) {
  const common = model.sdl.edgeProperties.get("EdgeFacts")?.stored;
  const own = Object.entries(facts).filter(([name, value]) => !common?.has(name) && value !== null);
  const claims = dataset.things.filter((thing) => thing.type === "Claim" && thing.facts.edgeId === id);
  return {
    ...{ id, type, source: from, target: to },
    ...Object.fromEntries(
      ["validFromStated", "validToStated", "seenOnStated", "legalBasisStated"].map((name) => [
        name,
        facts[name] ?? null,
      ]),
    ),
    facts: Object.fromEntries(own.map(([name, value]) => [name, String(value)])),
    evidence: factList(facts, "documentIds").map((document) => ({ id: document })),
    claims: claims.map((claim) => claim.id).sort(compareText),
    instrument: leadsTo("LegalInstrument", facts.legalBasis),
    ofService: leadsTo("Service", facts.service),
    ofFund: leadsTo("Fund", facts.fund),
    proposedIn: leadsTo("Proposal", facts.proposal),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for
function saidInAnswer(found: any) {
  const idOf = (thing: { id: string } | null) => (thing === null ? null : { id: thing.id });
  return {
    ...found,
    facts: Object.fromEntries(found.facts.map(({ name, value }: { name: string; value: string }) => [name, value])),
    claims: found.claims.map(({ id }: { id: string }) => id),
    instrument: idOf(found.instrument),
    ofService: idOf(found.ofService),
    ofFund: idOf(found.ofFund),
    proposedIn: idOf(found.proposedIn),
  };
}

describe("one edge by its id", () => {
  const types = [...new Set(betweenBodies.map(({ type }) => type))];

  test.each(types)("of type %s says all that the seed says of it", async (type) => {
    const [first, ...others] = betweenBodies.filter((each) => each.type === type);
    const most = others.reduce((best, each) => (toldBy(each) > toldBy(best) ? each : best), first ?? fail());
    const { edge } = await data(`query($id: ID!) { edge(id: $id) ${wholeEdge} }`, { id: most.id });
    expect(saidInAnswer(edge)).toEqual(saidInSeed(most));
    const described = model.catalogue.edgeTypes.get(type)?.ownFacts ?? [];
    const names = edge.facts.map(({ name }: { name: string }) => name);
    expect(edge.facts.map(({ value: _value, ...fact }: { value: string }) => fact)).toEqual(
      described.filter(({ name }) => names.includes(name)),
    );
  });

  test("says what is said of the fund, the law, the proposal and the claims below it", async () => {
    const { edge } = await data(`query($id: ID!) { edge(id: $id) ${wholeEdge} }`, {
      id: "pools-with:borough-havering:ccg-08f:better-care-fund-havering:2015-16:2015-04-01",
    });
    const { funds } = await data(
      '{ funds(where: { id: { eq: "better-care-fund-havering" } }) { id amounts(sort: { id: ASC }, limit: 500) { id amountGbp documents { id } } } }',
    );
    expect(edge.ofFund).toEqual(funds[0]);
    expect(edge.ofFund.amounts.length).toBeGreaterThan(1);
  });

  test.each([
    "covers:ccg-07r:borough-camden:1900-01-01",
    "takes-position:nobody",
    "ccg-07r",
    "",
    "COVERS",
    "covers`]->() DETACH DELETE a //:x",
  ])("is null where there is none: %s", async (id) => {
    expect(await data("query($id: ID!) { edge(id: $id) { id } }", { id })).toEqual({ edge: null });
  });

  test("is null where it runs to something else than a body", async () => {
    const id = dataset.edges.find(({ toType }) => toType !== "Body")?.id;
    expect(id).toBeDefined();
    expect(await data("query($id: ID!) { edge(id: $id) { id } }", { id })).toEqual({ edge: null });
  });

  test("stands among others in the order of the ids, which may be five hundred", async () => {
    const ids = betweenBodies.map(({ id }) => id).filter((_id, at) => at % 7 === 0);
    const asked = [...ids]
      .reverse()
      .flatMap((id) => [id, `${id}-not`])
      .slice(0, 500);
    const { edges } = await data("query($ids: [ID!]!) { edges(ids: $ids) { id } }", { ids: asked });
    expect(edges).toEqual(asked.filter((id) => !id.endsWith("-not")).map((id) => ({ id })));
    expect(edges.length).toBeGreaterThan(200);
    expect(await data("{ edges(ids: []) { id } }")).toEqual({ edges: [] });
    expect(await refusal("query($ids: [ID!]!) { edges(ids: $ids) { id } }", { ids: [...asked, "one"] })).toEqual([
      "QUERY_TOO_COSTLY",
      "A list has more than 500 items: ask for fewer of them at a time.",
    ]);
  });

  test("has no day, so an operation as of one is refused", async () => {
    expect(await refusal('query @asOf(date: "2015-04-01") { edge(id: "x") { id } }')).toEqual([
      "ARGUMENT_BAD",
      expect.stringContaining("edge can't be shown as of a day"),
    ]);
  });
});

function toldBy({ facts, id }: (typeof betweenBodies)[number]): number {
  const claims = dataset.things.filter((thing) => thing.type === "Claim" && thing.facts.edgeId === id).length;
  return Object.values(facts).filter((value) => value !== null).length + claims;
}

function fail(): never {
  throw new Error("The seed has no such edge.");
}

test("every edge of the whole map says all that the seed says of it, in some statements and not some for each edge", async () => {
  let statements = 0;
  const { driver } = service.graph;
  const session = driver.session.bind(driver);
  driver.session = (options) => {
    statements += 1;
    return session(options);
  };
  try {
    const { network } = await data(
      `query($statuses: [Status!]!) { network(first: 20000, statuses: $statuses) { edges ${wholeEdge} } }`,
      { statuses: (model.sdl.enums.get("Status") ?? []).map(({ name }) => name) },
    );
    expect(network.edges.map(saidInAnswer)).toEqual(
      [...betweenBodies].sort((a, b) => compareText(a.id, b.id)).map(saidInSeed),
    );
  } finally {
    driver.session = session;
  }
  expect(statements).toBeLessThan(20);
});

test("an edge says the same whole in whatever answer it stands", async () => {
  const {
    paths,
    lineage,
    coverage,
    compare: comparison,
  } = await data(`{
    paths(from: "borough-camden", to: "nhs-england", on: "2015-04-01") { edges ${wholeEdge} }
    compare(before: { on: "2017-01-15", statuses: [PROPOSED] }, after: { on: "2019-12-01" }) { edgesAdded { edge ${wholeEdge} } edgesChanged { before ${wholeEdge} } }
    lineage(body: "ccg-07r") { ancestors { edge ${wholeEdge} } }
    coverage { weakEdges ${wholeEdge} }
  }`);
  const found = [
    ...paths.flatMap((path: { edges: unknown[] }) => path.edges),
    ...comparison.edgesAdded.map((change: { edge: unknown }) => change.edge),
    ...comparison.edgesChanged.map((change: { before: unknown }) => change.before),
    ...lineage.ancestors.map((step: { edge: unknown }) => step.edge),
    ...coverage.weakEdges,
  ];
  const byId = new Map(betweenBodies.map((each) => [each.id, each]));
  expect(found.length).toBeGreaterThan(20);
  expect(found.map(saidInAnswer)).toEqual(found.map(({ id }: { id: string }) => saidInSeed(byId.get(id) ?? fail())));
});

test("a comparison names bodies, edges and causes", async () => {
  const { compare } = await data(`{
    compare(before: { on: "2020-03-31" }, after: { on: "2020-04-01" }, focus: ["ccg-07r", "ccg-93c"]) {
      bodiesAdded { body { id name } cause } bodiesRemoved { body { id } cause }
      edgesAdded { edge { id } before { id } } edgesRemoved { edge { id } cause } edgesChanged { edge { id } before { id } cause }
    }
  }`);
  expect(compare.bodiesAdded).toMatchObject([{ body: { id: "ccg-93c" } }]);
  expect(compare.bodiesRemoved).toMatchObject([{ body: { id: "ccg-07r" } }]);
  expect(compare.edgesAdded.every(({ before }: { before: unknown }) => before === null)).toBe(true);
});

test("coverage names its places", async () => {
  const { coverage } = await data(
    "{ coverage { edgeTypes { type edges } kinds { kind bodies } places { place { id name } established } weakEdges { id evidence { id } } } }",
  );
  expect(coverage.places).toHaveLength(33);
  expect(coverage.places[0].place).toEqual({ id: "borough-barking-and-dagenham", name: "Barking and Dagenham" });
  expect(coverage.weakEdges.every(({ evidence }: { evidence: unknown[] }) => evidence.length === 1)).toBe(true);
});

describe("a question is refused", () => {
  test("for a body that is not there, with those that come nearest", async () => {
    expect(await refusal('{ network(focus: ["ccg-07rr"]) { edges { id } } }')).toEqual([
      "BODY_UNKNOWN",
      expect.stringMatching(/^No body has the id "ccg-07rr"\. The nearest: "ccg-07r" \(NHS Camden CCG\), /),
    ]);
  });

  test.each([
    ['whoCommissions(service: "gp-services", place: "borough-camden", on: "2016-02-30") { on }', "2016-02-30"],
    ['whoCommissions(service: "gp-services", place: "borough-camden", on: "soon") { on }', "soon"],
    ['whoCommissions(service: "gp-services", place: "borough-camden", on: "1999-01-01") { on }', "2002-04-01"],
    ['network(on: "2016-13-01") { truncated }', "2016-13-01"],
    ['bodies(where: { validFrom: { gte: "2016-02-30" } }) { id }', "2016-02-30"],
  ])("for a bad date: %s", async (question, named) => {
    const { status, body } = await service.ask(`{ ${question} }`);
    expect([200, 400]).toContain(status);
    expect(body.errors[0].message).toContain(named);
    expect(["ARGUMENT_BAD", "BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"]).toContain(body.errors[0].extensions.code);
  });

  test("for a bad date in a variable", async () => {
    const query =
      'query($on: Date!) { whoCommissions(service: "gp-services", place: "borough-camden", on: $on) { on } }';
    expect(await refusal(query, { on: "2016-02-30" })).toEqual([
      "BAD_USER_INPUT",
      expect.stringContaining('"2016-02-30" is not a date'),
    ]);
    expect(await data(query, { on: "2016-02-29" })).toEqual({ whoCommissions: { on: "2016-02-29" } });
  });

  test("for a place that is no local authority", async () => {
    expect(
      await refusal('{ whoCommissions(service: "gp-services", place: "hwb-camden", on: "2016-06-01") { on } }'),
    ).toEqual([
      "ARGUMENT_BAD",
      expect.stringContaining("is not a local authority that the record has as a place on 2016-06-01"),
    ]);
  });

  test.each([
    'search(text: "camden", first: 101) { score }',
    'search(text: "camden", first: 0) { score }',
    "network(first: 20001) { truncated }",
    'network(focus: ["ccg-07r"], hops: 5) { truncated }',
    'paths(from: "ccg-07r", to: "ccg-08r", first: 51) { length }',
    'paths(from: "ccg-07r", to: "ccg-08r", maxHops: 9) { length }',
  ])("for a number out of range: %s", async (question) => {
    const [code, message] = await refusal(`{ ${question} }`);
    expect([code, message]).toEqual(["ARGUMENT_BAD", expect.stringMatching(/must be from \d+ to \d+/)]);
  });
});

describe("a search over everything", () => {
  test("has the thing in the field for its type, with its own fields", async () => {
    const fields =
      "body { kind } service { parent { id } } document { url } instrument { provision } proposal { status } fund { places { id } } person { posts { id } }";
    const nothing = {
      ...{ body: null, service: null, document: null, instrument: null },
      ...{ proposal: null, fund: null, person: null },
    };
    const best = async (text: string) => {
      const { search } = await data(
        `query($text: String!) { search(text: $text, first: 1) { type thingId ${fields} } }`,
        {
          text,
        },
      );
      return search[0];
    };
    expect(await best("LB Camden")).toEqual({
      ...nothing,
      type: "BODY",
      thingId: "borough-camden",
      body: { kind: "BOROUGH" },
    });
    expect(await best("GP services")).toEqual({
      ...{ ...nothing, type: "SERVICE", thingId: "gp-services" },
      service: { parent: { id: "primary-care" } },
    });
    expect(await best("section 75")).toEqual({
      ...{ ...nothing, type: "LEGAL_INSTRUMENT", thingId: "national-health-service-act-2006-section-75" },
      instrument: { provision: "section 75" },
    });
    expect(await best("Camden BCF")).toEqual({
      ...{ ...nothing, type: "FUND", thingId: "better-care-fund-camden" },
      fund: { places: [{ id: "borough-camden" }] },
    });
    expect(await best("Simon Stevens")).toEqual({
      ...{ ...nothing, type: "PERSON", thingId: "simon-stevens" },
      person: { posts: [{ id: "nhs-england" }] },
    });
  });

  test("has the title of an act with the section, and what it matched", async () => {
    const { search } = await data('{ search(text: "s.75 NHS Act 2006", first: 1) { name matchedOn score } }');
    expect(search).toEqual([
      {
        name: "National Health Service Act 2006, section 75",
        matchedOn: "section 75 of the NHS Act 2006",
        score: 1,
      },
    ]);
  });

  test("takes only the types that are asked for, and lets the floor down on request", async () => {
    const { none, near, documents } = await data(`{
      none: search(text: "Bolton Council") { thingId }
      near: search(text: "Bolton Council", floor: 0.1) { thingId }
      documents: search(text: "Better Care Fund", types: [DOCUMENT], first: 100) { type }
    }`);
    expect([none, near]).toEqual([[], [{ thingId: "ccg-00t" }]]);
    expect(documents.length).toBeGreaterThan(5);
    expect(documents.every(({ type }: { type: string }) => type === "DOCUMENT")).toBe(true);
  });

  test("as of a day leaves out bodies that cannot have existed on it, and keeps other things", async () => {
    const { search } = await data(
      'query @asOf(date: "2010-06-01") { search(text: "Camden", floor: 0.9) { thingId body { id commissions { id } } } }',
    );
    expect(search.map(({ thingId }: { thingId: string }) => thingId)).toEqual(["borough-camden", "pct-5k7"]);
    const { funds } = await data(
      'query @asOf(date: "2010-06-01") { funds: search(text: "Camden BCF") { thingId fund { id } body { id } } }',
    );
    expect(funds[0]).toEqual({
      thingId: "better-care-fund-camden",
      fund: { id: "better-care-fund-camden" },
      body: null,
    });
  });
});

test("every statement of an answer is read in a session that Neo4j does not let write", async () => {
  const { driver } = service.graph;
  const modes: unknown[] = [];
  const session = driver.session.bind(driver);
  driver.session = (options) => {
    modes.push(options?.defaultAccessMode);
    return session(options);
  };
  try {
    await data(`{
      search(text: "camden") { body { id covers { id } } }
      lineage(body: "ccg-07r") { body { documents { id } } ancestors { body { covers { id } } edge { evidence { seeAlso { id } } } } }
      paths(from: "ccg-07r", to: "ccg-08r", on: "2016-06-01") { bodies { documents { id } } }
      whoCommissions(service: "gp-services", place: "borough-camden", on: "2014-06-01") {
        responsible { body { documents { id } } } proposals { documents { id } }
      }
    }`);
  } finally {
    driver.session = session;
  }
  expect(modes.length).toBeGreaterThan(5);
  expect(new Set(modes)).toEqual(new Set(["READ"]));
});

// The query behind the view, and the addresses of the network as a file.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { root } from "../../../../src/cli/project.ts";
import { formats as servedFormats } from "../../../../src/formats/format.ts";
import { defaultEdgeTypes } from "../../../src/catalogue/labels.ts";
import { formatDay } from "../../../src/dates/days.ts";
import { embedCode, formatCitation } from "../../../src/network/files/citation.ts";
import { formats } from "../../../src/network/panels/share/share-panel.tsx";
import { networkAddress, networkArguments } from "../../../src/network/requests/network-arguments.ts";
import { viewQuery } from "../../../src/network/requests/view-query.ts";
import {
  openingState,
  type State,
  selectBody,
  selectEdge,
  selectProposal,
  setFilters,
  showProposals,
} from "../../../src/network/state/state.ts";
import { realRecord } from "../../support/real-record.ts";

const record = await realRecord();
const schema = buildSchema(await readFile(join(root, "schema/generated/api.graphql"), "utf8"));
const edgeId = record.edges[0]?.id ?? "";
const filters = { kinds: ["BOROUGH", "CCG"], services: ["gp-services"], types: ["COMMISSIONS"] };

const states: Readonly<Record<string, State>> = {
  "a day": openingState,
  "a day with every proposal": showProposals(true)(openingState),
  "a day through filters": setFilters(filters)(openingState),
  "a day with nothing let through": setFilters({ statuses: [], types: [] })(openingState),
  "a day with what is certain alone": setFilters({ certainties: ["CERTAIN"] })(openingState),
  "a body": selectBody("borough-camden")(openingState),
  "two bodies through filters": setFilters(filters)(
    selectBody("ccg-07r", true)(selectBody("borough-camden")(openingState)),
  ),
  "an edge": selectEdge(edgeId)(openingState),
  "an edge that is not in the record": selectEdge("none")(openingState),
  "a proposal": selectProposal(record.proposals[0]?.id ?? "")(openingState),
  "who commissions": { ...openingState, question: { kind: "who", service: "gp-services", place: "borough-camden" } },
  "how two are linked": { ...openingState, question: { kind: "paths", from: "borough-camden", to: "nhs-england" } },
  "how two are linked by some types": {
    ...setFilters(filters)(openingState),
    question: { kind: "paths", from: "borough-camden", to: "nhs-england", most: 3 },
  },
  "what changed": { ...openingState, question: { kind: "compare", before: "2013-03-31" } },
  "facts against proposals": { ...openingState, question: { kind: "proposals" } },
};

test.each(Object.entries(states))("the query behind %s is valid against the API and needs no variables", (_, state) => {
  const query = parse(viewQuery(record, state, "A title"));
  expect(validate(schema, query)).toEqual([]);
  const [operation] = query.definitions;
  const open = operation?.kind === "OperationDefinition" ? operation.variableDefinitions : [];
  expect(open?.filter(({ defaultValue }) => defaultValue === undefined)).toEqual([]);
});

test("the query behind a day returns what is drawn on it", () => {
  expect(viewQuery(record, openingState, "Who commissions what in London on 1 April 2015")).toBe(
    `# Who commissions what in London on 1 April 2015
query NetworkOnADay(
  $on: Date = "2015-04-01"
  $edgeTypes: [EdgeType!] = [${defaultEdgeTypes.join(", ")}]
  $statuses: [Status!]! = [IN_FORCE]
) {
  network(on: $on, edgeTypes: $edgeTypes, statuses: $statuses) {
    nodes { degree body { id name kind } }
    edges {
      id type source target label status service subject fund financialYear amountGbp
      certainty lastSeen validFrom validTo confidence evidence { id title url }
    }
    truncated dataVersion
  }
}
`,
  );
});

describe("the network as a file", () => {
  const addressOf = (state: State) => networkAddress(networkArguments(record, state), "csv");

  test("has the parameters that the service documents", () => {
    expect(addressOf(setFilters(filters)(selectBody("borough-camden")(openingState)))).toBe(
      "/network.csv?on=2015-04-01&focus=borough-camden&hops=1&edgeTypes=COMMISSIONS&kinds=BOROUGH,CCG&services=gp-services&statuses=IN_FORCE",
    );
  });

  test("is offered in every format that the service has", () => {
    expect(formats.map(({ format }) => format)).toEqual(servedFormats.map(({ name }) => name));
  });

  test("of an edge is requested by its ends, its type and its status", () => {
    const edge = record.edgesById.get(edgeId);
    expect(networkArguments(record, selectEdge(edgeId)(openingState))).toMatchObject({
      focus: [edge?.source, edge?.target],
      hops: 0,
      edgeTypes: [edge?.type],
    });
  });

  test("has no address where nothing is let through, since an empty parameter lets everything through", () => {
    expect(addressOf(setFilters({ statuses: [] })(openingState))).toBeNull();
  });
});

describe("what is written beside a view", () => {
  test("a citation names the record, its version and day, the view, its address and whose facts are in it", () => {
    const cited = formatCitation({
      dataset: record.dataset,
      title: "A view",
      address: "https://example.org/?on=2015-04-01",
    });
    expect(cited).toBe(
      `${record.dataset?.name}, data version ${record.dataset?.dataVersion} of ${formatDay(record.dataset?.dataDate ?? "")}: “A view”. https://example.org/?on=2015-04-01. ${record.dataset?.attribution}.`,
    );
  });

  test("code for another page holds addresses and titles with any sign", () => {
    expect(embedCode("https://example.org/embed?a=1&b=2", 'The "proposals" <of> A & B')).toBe(
      '<iframe src="https://example.org/embed?a=1&amp;b=2" title="The &quot;proposals&quot; &lt;of> A &amp; B" width="100%" height="640" style="border: 0" loading="lazy"></iframe>',
    );
  });
});

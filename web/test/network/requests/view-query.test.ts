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
import { viewQuery } from "../../../src/network/requests/view-query.ts";
import { openingState, type State, setFilters, showProposals } from "../../../src/network/state/state.ts";
import { viewContents } from "../../../src/network/view/view-contents.ts";
import { askedAnswer, askedState } from "../../support/asked.ts";
import { realRecord } from "../../support/real-record.ts";

const record = await realRecord();
const schema = buildSchema(await readFile(join(root, "schema/generated/api.graphql"), "utf8"));
const edgeId = record.edges[0]?.id ?? "";
const filters = { kinds: ["BOROUGH", "CCG"], types: ["COMMISSIONS"] };
const on = "2015-04-01";
const all = askedState({ kind: "all" }, on);

const states: Readonly<Record<string, State>> = {
  "a day": all,
  "a day with every proposal": showProposals(true)(all),
  "a day through filters": setFilters(filters)(all),
  "a day with nothing let through": setFilters({ statuses: [], types: [] })(all),
  "a day with what is certain alone": setFilters({ certainties: ["CERTAIN"] })(all),
  "nothing yet": openingState(on),
  "a body": askedState({ kind: "bodies", ids: ["borough-camden"], hops: 2 }, on),
  "two bodies through filters": setFilters(filters)(
    askedState({ kind: "bodies", ids: ["borough-camden", "ccg-07r"], hops: 1 }, on),
  ),
  "a place": askedState({ kind: "place", id: "borough-camden" }, on),
  "a service": askedState({ kind: "service", id: "gp-services" }, on),
  "an edge": askedState({ kind: "edge", id: edgeId }, on),
  "a proposal": askedState({ kind: "proposal", id: "any" }, on),
  "who commissions": askedState({ kind: "who", service: "gp-services", place: "borough-camden" }, on),
  "how two are linked": askedState({ kind: "paths", from: "borough-camden", to: "nhs-england" }, on),
  "how two are linked by some types": setFilters(filters)(
    askedState({ kind: "paths", from: "borough-camden", to: "nhs-england", most: 3 }, on),
  ),
  "what changed": askedState({ kind: "changes" }, on, { before: "2013-03-31" }),
  "what changed, with proposals": showProposals(true)(askedState({ kind: "changes" }, on, { before: "2013-03-31" })),
};

function queryText(state: State, title: string): string {
  const contents = state.subject ? viewContents(record, state, askedAnswer(record, state.subject)) : { bodies: [] };
  return viewQuery({ record, state, contents, title });
}

test.each(Object.entries(states))("the query behind %s is valid against the API and needs no variables", (_, state) => {
  const query = parse(queryText(state, "A title"));
  expect(validate(schema, query)).toEqual([]);
  const [operation] = query.definitions;
  const open = operation?.kind === "OperationDefinition" ? operation.variableDefinitions : [];
  expect(open?.filter(({ defaultValue }) => defaultValue === undefined)).toEqual([]);
});

test("the query behind a day returns what is drawn on it", () => {
  expect(queryText(all, "Who commissions what in London on 1 April 2015")).toBe(
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

test("the network is offered in every format that the service has", () => {
  expect(formats.map(({ format }) => format)).toEqual(servedFormats.map(({ name }) => name));
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

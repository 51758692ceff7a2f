// A node in an answer of ours says the same whether the record in memory answers it or the generated schema.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareText } from "../../src/model/dataset.ts";
import { model } from "../support/model.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** Ways in which our answers lead to things of each type, with a relationship that only the generated schema has. */
const cases: readonly (readonly [type: string, relationship: string, field: string, root: string])[] = [
  ["Body", "documents", "body", 'network(focus: ["borough-camden", "nhs-england"]) { nodes { SELECTION } }'],
  ["Body", "documents", "bodies", 'paths(from: "ccg-07r", to: "borough-merton", first: 50) { SELECTION }'],
  ["Document", "seeAlso", "evidence", "network(first: 300) { edges { id SELECTION } }"],
  ["Claim", "subject", "claims", "network(first: 300) { edges { id SELECTION } }"],
  [
    "LegalInstrument",
    "documents",
    "instrument",
    "network(edgeTypes: [COMMISSIONS], first: 300) { edges { id SELECTION } }",
  ],
  ["Service", "documents", "ofService", "network(edgeTypes: [COMMISSIONS], first: 300) { edges { id SELECTION } }"],
  ["Fund", "documents", "ofFund", "network(edgeTypes: [POOLS_WITH], first: 300) { edges { id SELECTION } }"],
  [
    "Proposal",
    "documents",
    "proposedIn",
    "network(statuses: [PROPOSED, CALLED_FOR], first: 300) { edges { id SELECTION } }",
  ],
  [
    "Person",
    "documents",
    "person",
    'search(text: "Andrew", types: [PERSON], floor: 0, first: 100) { thingId SELECTION }',
  ],
];

const conditions = ["@skip(if: $yes)", "@skip(if: $no)", "@include(if: $yes)", "@include(if: $no)"];

function storedFields(type: string): readonly string[] {
  return [...(model.sdl.nodeTypes.get(type)?.stored.keys() ?? [])].sort(compareText);
}

/** The answer with each field twice: once as the record has it, and once as it is with a relationship beside it. */
async function askTwice([, relationship, field, root]: (typeof cases)[number], selection: string, more = "") {
  const both = `stored: ${field} { ${selection} } generated: ${field} { ${selection} extra_: ${relationship} { id } }`;
  const asked = root.replace("SELECTION", both);
  const variables = selection.includes("$yes") ? "($yes: Boolean! = true, $no: Boolean! = false)" : "";
  const { body } = await service.ask(`query ${variables} { ${asked} } ${more}`);
  expect(body.errors).toBeUndefined();
  return pairs(body.data);
}

interface Pair {
  readonly stored: unknown;
  readonly generated: unknown;
}

function pairs(value: unknown): readonly Pair[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return "stored" in value && "generated" in value
    ? [{ stored: value.stored, generated: withoutExtra(value.generated) }]
    : Object.values(value).flatMap(pairs);
}

function withoutExtra(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === "extra_" ? undefined : each)));
}

/** In JSON, in which the order of the fields shows. */
function expectSame(found: readonly Pair[]): void {
  expect(found.filter(({ stored }) => stored !== null && JSON.stringify(stored) !== "[]").length).toBeGreaterThan(0);
  expect(found.map(({ stored }) => JSON.stringify(stored))).toEqual(
    found.map(({ generated }) => JSON.stringify(generated)),
  );
}

describe.each(cases)("a %s in %s, %s of %s", (...given) => {
  const [type] = given;
  const fields = storedFields(type);

  test("has every stored value", async () => {
    expectSame(await askTwice(given, fields.join(" ")));
  });

  test.each([
    ["aliases", () => fields.map((name) => `${name}_: ${name} __typename`).join(" ")],
    ["an alias that is the name of another field", () => `${fields.find((name) => name !== "id")}: id id`],
    ["a fragment with a name", (): string => "...Stored", () => `fragment Stored on ${type} { ${fields.join(" ")} }`],
    ["fragments in place", () => `... on ${type} { id ... { ${fields.slice(0, 9).join(" ")} } }`],
    ["fields that are skipped and included", () => fields.map((name, at) => `${name} ${conditions[at % 4]}`).join(" ")],
    ["nothing but the name of the type", () => "__typename"],
    ["a field twice", () => "id id"],
  ])("with %s", async (_what, selection, more: () => string = () => "") => {
    expectSame(await askTwice(given, selection(), more()));
  });
});

describe("as of a day", () => {
  test.each(["2010-06-01", "2016-06-01"])("bodies of %s and the field asOf are the same", async (on) => {
    const { body } = await service.ask(
      `query ($on: Date!) @asOf(date: $on) {
        network(focus: ["borough-camden"]) {
          nodes { stored: body { id name asOf validFrom } generated: body { id name asOf validFrom extra_: documents(limit: 1) { id } } }
        }
        paths(from: "borough-camden", to: "borough-merton") {
          stored: bodies { id asOf possibleTo } generated: bodies { id asOf possibleTo extra_: documents(limit: 1) { id } }
        }
      }`,
      { on },
    );
    expect(body.errors).toBeUndefined();
    expectSame(pairs(body.data));
    expect(JSON.stringify(body.data)).toContain(`"asOf":"${on}"`);
  });
});

import { expect, test } from "vitest";
import { factStatuses, kebabCase, readCatalogue } from "../../src/model/catalogue.ts";
import { readSdl } from "../../src/model/sdl.ts";
import { knownError } from "../support/thrown.ts";
import { tinyCatalogue, tinySdl, tinyText } from "../support/tiny.ts";

/** The faults of the tiny world after some of its lines were put differently. */
function faultsAfter(...changes: readonly (readonly [string, string])[]): readonly string[] {
  const text = changes.reduce((before, [from, to]) => before.replace(from, () => to), tinyText);
  const error = knownError(() => readCatalogue(readSdl([{ file: "schema/tiny.graphql", text }])));
  return [error.code, ...error.message.split("\n")];
}

test("a kind has its words, its description and the days between which such bodies existed", () => {
  expect([...tinyCatalogue.kinds.values()]).toEqual([
    {
      name: "BOROUGH",
      label: "borough",
      plural: "boroughs",
      description: "A borough.",
      since: "1965-04-01",
      until: null,
      everywhere: false,
      joint: false,
      part: false,
      wide: false,
      providers: false,
      look: 1,
      words: [],
    },
    {
      name: "CCG",
      label: "CCG",
      plural: "CCGs",
      description: "",
      since: "2013-04-01",
      until: "2022-06-30",
      everywhere: false,
      joint: false,
      part: false,
      wide: false,
      providers: false,
      look: 2,
      words: [],
    },
    {
      name: "HEALTH_BOARD",
      label: "health board",
      plural: "health boards",
      description: "",
      since: null,
      until: null,
      everywhere: false,
      joint: false,
      part: false,
      wide: true,
      providers: false,
      look: 3,
      words: [],
    },
  ]);
});

test("a status says whether an edge with it is a fact, and how it looks", () => {
  expect([...tinyCatalogue.statuses.values()]).toEqual([
    { name: "IN_FORCE", description: "", fact: true, proposed: false, look: 1 },
    { name: "PROPOSED", description: "", fact: false, proposed: true, look: 2 },
  ]);
  expect(factStatuses(tinyCatalogue)).toEqual(["IN_FORCE"]);
});

test("two kinds with one look are refused, with the next that is free", () => {
  expect(faultsAfter(["look: 2, since", "look: 1, since"])).toEqual([
    "SCHEMA_INVALID",
    "schema/catalogue.graphql: CCG has look 1, which BOROUGH has: the next free one is 4.",
  ]);
});

test("a type has its words, its ends and its rules; nothing but its label is the same from both ends without direction", () => {
  expect([tinyCatalogue.edgeTypes.get("COVERS"), tinyCatalogue.edgeTypes.get("POOLS_WITH")]).toEqual([
    {
      name: "COVERS",
      label: "covers",
      inverse: "is covered by",
      description: "A body serves a borough.",
      from: ["Body"],
      to: ["BOROUGH"],
      fromType: "Body",
      toType: "Body",
      directed: true,
      structural: true,
      event: false,
      duty: false,
      ahead: false,
      key: [],
      look: 1,
      rdf: null,
      rdfClass: null,
      shape: tinySdl.edgeProperties.get("EdgeFacts"),
      ownFacts: [],
    },
    {
      name: "POOLS_WITH",
      label: "pools with",
      inverse: "pools with",
      description: "",
      from: ["BOROUGH", "CCG"],
      to: ["Body"],
      fromType: "Body",
      toType: "Body",
      directed: false,
      structural: false,
      event: false,
      duty: false,
      ahead: false,
      key: ["fund"],
      look: null,
      rdf: null,
      rdfClass: null,
      shape: tinySdl.edgeProperties.get("PoolsWith"),
      ownFacts: [
        { name: "fund", description: "" },
        { name: "amountGbp", description: "" },
      ],
    },
  ]);
});

test("an end may be a type of node that is no body", () => {
  const { fromType, toType } = tinyCatalogue.edgeTypes.get("TAKES_POSITION") ?? {};
  expect([fromType, toType]).toEqual(["Body", "Proposal"]);
});

test("what arranges bodies, what happens on a day and what can be decided ahead are marked", () => {
  const types = [...tinyCatalogue.edgeTypes.values()];
  expect(types.filter(({ structural }) => structural).map(({ name }) => name)).toEqual(["COVERS"]);
  expect(types.filter(({ event }) => event).map(({ name }) => name)).toEqual(["SUCCEEDED_BY"]);
  expect(types.filter(({ ahead }) => ahead).map(({ name }) => name)).toEqual(["APPROVES"]);
});

test("a kind without its directive goes by its name", () => {
  const { kinds } = readCatalogue(readSdl([{ file: "a.graphql", text: "enum BodyKind { TRUST }" }]));
  expect(kinds.get("TRUST")).toEqual({
    name: "TRUST",
    label: "TRUST",
    plural: "TRUST",
    description: "",
    since: null,
    until: null,
    everywhere: false,
    joint: false,
    part: false,
    wide: false,
    providers: false,
    look: null,
    words: [],
  });
});

test.each([
  [
    "a kind in `from` that does not exist",
    [['from: ["BOROUGH", "CCG"]', 'from: ["BOROUGH", "PCT"]']],
    ["schema/catalogue.graphql: POOLS_WITH names PCT, which is no kind of body and no type."],
  ],
  [
    "a type in `to` that does not exist",
    [['to: ["Proposal"]', 'to: ["Plea"]']],
    ["schema/catalogue.graphql: TAKES_POSITION names Plea, which is no kind of body and no type."],
  ],
  [
    "a key that its edges do not carry",
    [['key: ["fund"]', 'key: ["pot"]']],
    ["schema/catalogue.graphql: POOLS_WITH has the key pot, which PoolsWith lacks."],
  ],
  [
    "a directed type without a field for its far end",
    [['coveredBy: [Body!]! @relationship(type: "COVERS", direction: IN, properties: "EdgeFacts")', ""]],
    ["schema: no type has an IN field for COVERS."],
  ],
  [
    "a directed type without a field for its near end",
    [['covers: [Body!]! @relationship(type: "COVERS", direction: OUT, properties: "EdgeFacts")', ""]],
    ["schema: no type has an OUT field for COVERS."],
  ],
  [
    "a type without its directive",
    [['  PART_OF @edge(label: "is part of", inverse: "has as a part", from: ["Body"], to: ["Body"])', "  PART_OF"]],
    ["schema/catalogue.graphql: PART_OF needs an @edge directive."],
  ],
  [
    "a type that no field runs along",
    [["enum EdgeType {", 'enum EdgeType {\n  OVERSEES @edge(label: "oversees", from: ["Body"], to: ["Body"])']],
    [
      "schema/catalogue.graphql: OVERSEES needs a field that runs along it.",
      "schema: no type has an OUT field for OVERSEES.",
      "schema: no type has an IN field for OVERSEES.",
    ],
  ],
] as const)("%s is refused", (_, changes, faults) => {
  expect(faultsAfter(...changes)).toEqual(["SCHEMA_INVALID", ...faults]);
});

test("all faults are reported at once", () => {
  expect(
    faultsAfter(
      ['to: ["BOROUGH"]', 'to: ["PARISH"]'],
      ['key: ["fund"]', 'key: ["pot"]'],
      ['coveredBy: [Body!]! @relationship(type: "COVERS", direction: IN, properties: "EdgeFacts")', ""],
    ),
  ).toEqual([
    "SCHEMA_INVALID",
    "schema/catalogue.graphql: COVERS names PARISH, which is no kind of body and no type.",
    "schema: no type has an IN field for COVERS.",
    "schema/catalogue.graphql: POOLS_WITH has the key pot, which PoolsWith lacks.",
  ]);
});

test("a type without direction needs one field alone", () => {
  expect(tinySdl.edgeFields.filter(({ type }) => type === "POOLS_WITH")).toHaveLength(1);
});

test("files and ids spell a name in lower case with hyphens", () => {
  expect(kebabCase("HEALTH_AND_WELLBEING_BOARD")).toBe("health-and-wellbeing-board");
});

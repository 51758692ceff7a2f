// Requests that are meant to hurt: each must be refused quickly. Used by the benchmark and by the tests.

/** A request that must be refused. */
export interface Attack {
  readonly name: string;
  /** In JSON. */
  readonly body: string;
}

function times(count: number, write: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => write(at)).join(" ");
}

/** Fragments of which each spreads the next one under so many aliases. */
function fragmentBomb(levels: number, aliases: number): string {
  const one = (at: number) =>
    `fragment F${at} on Body { ${times(aliases, (alias) => `a${alias}: poolsWith { ${at + 1 < levels ? `...F${at + 1}` : "id"} }`)} }`;
  return `{ bodies(limit: 500) { ...F0 } } ${times(levels, one)}`;
}

function nested(levels: number, open: string, inner: string): string {
  return `${open.repeat(levels)}${inner}${" }".repeat(open.split("{").length - 1).repeat(levels)}`;
}

const longId = (at: number) => `${"body-that-nobody-knows-".repeat(12)}${at}`;

const query = (text: string, variables: object = {}): string => JSON.stringify({ query: text, variables });

/** As text, since it is too deep to be written from a value. */
const deepValue = (levels: number) => `${'{"NOT":'.repeat(levels)}{}${"}".repeat(levels)}`;

export const attacks: readonly Attack[] = [
  { name: "a fragment bomb of 3 levels, 10 aliases each", body: query(fragmentBomb(3, 10)) },
  { name: "a fragment bomb of 3 levels, 5 aliases each", body: query(fragmentBomb(3, 5)) },
  { name: "a fragment bomb of 90 levels", body: query(fragmentBomb(90, 4)) },
  {
    name: "depth through fragments",
    body: query(
      `{ bodies { ...A } } fragment A on Body { ${nested(9, "coveredBy { ", "...B")} } fragment B on Body { ${nested(9, "covers { ", "id")} }`,
    ),
  },
  {
    name: "a walk of six steps",
    body: query(`{ bodies(limit: 500) { ${nested(3, "coveredBy { covers { ", "id name")} } }`),
  },
  {
    name: "an OR of 1,000 comparisons",
    body: query("query($where: BodyWhere) { bodies(where: $where) { id } }", {
      where: { OR: Array.from({ length: 1_000 }, (_, at) => ({ name: { contains: `x${at}` } })) },
    }),
  },
  {
    name: "an OR of 100 comparisons under 50 aliases",
    body: query(`query($where: BodyWhere) { ${times(50, (at) => `b${at}: bodies(where: $where) { id }`)} }`, {
      where: { OR: Array.from({ length: 100 }, (_, at) => ({ name: { contains: `x${at}` } })) },
    }),
  },
  {
    name: "four hops in a filter",
    body: query(
      `{ bodies(where: { ${nested(4, "covers: { some: { coveredBy: { some: { ", 'id: { eq: "x" }')} }) { id } }`,
    ),
  },
  {
    name: "300 aliases with long unknown ids",
    body: query(`{ ${times(300, (at) => `a${at}: lineage(body: "${longId(at)}") { body { id } }`)} }`),
  },
  { name: "1,600 times the same field", body: query(`{ bodies { ${"id ".repeat(1_600)} } }`) },
  {
    name: "the same fields in fields of the same name",
    body: query(`{ ${times(40, () => `bodies { ${"covers { id name } ".repeat(8)} }`)} }`),
  },
  {
    name: "100 fragments that are compared with each other",
    body: query(
      `{ bodies { ${times(100, (at) => `...F${at}`)} } } ${times(100, (at) => `fragment F${at} on Body { covers { id name kind form note remit } }`)}`,
    ),
  },
  { name: "300 unknown fields", body: query(`{ bodies { ${times(300, (at) => `validFromStatet${at}`)} } }`) },
  {
    name: "300 unknown arguments",
    body: query(`{ ${times(45, (at) => `b${at}: bodies(wher${at}: 1, limi${at}: 2) { id }`)} }`),
  },
  { name: "a list of 2,400 lists", body: query(`{ edges(ids: ${"[".repeat(2_400)}${"]".repeat(2_400)}) { id } }`) },
  {
    name: "variables 10,000 deep",
    body: `{"query":"query($where: BodyWhere) { bodies(where: $where) { id } }","variables":{"where":${deepValue(10_000)}}}`,
  },
  {
    name: "an introspection of everything under 45 aliases",
    body: query(
      `{ ${times(45, (at) => `s${at}: __schema { types { name fields { name args { name type { name } } type { name } } inputFields { name } } }`)} }`,
    ),
  },
  { name: "6,000 tokens", body: query(`{ bodies { ${times(3_000, (at) => `a${at}: id`)} } }`) },
  { name: "4,000 directives", body: query(`{ bodies { id ${"@a ".repeat(2_400)} } }`) },
  {
    name: "20 whole networks",
    body: query(
      `{ ${times(20, (at) => `n${at}: network(first: 20000) { edges { id label type source target facts { name value } ofService { id name } } }`)} }`,
    ),
  },
  {
    name: "40 comparisons",
    body: query(
      `{ ${times(40, (at) => `c${at}: compare(before: { on: "20${10 + (at % 10)}-01-01" }, after: { on: "20${12 + (at % 10)}-06-0${1 + (at % 9)}" }) { edgesAdded { edge { id } causedBy { name } } }`)} }`,
    ),
  },
  {
    name: "50 searches",
    body: query(
      `{ ${times(50, (at) => `s${at}: search(text: "nhs clinical commissioning group london ${at} ${"borough council ".repeat(8)}", floor: 0, first: 100) { score body { name covers { name } } }`)} }`,
    ),
  },
  {
    name: "50 whole paths",
    body: query(
      `{ ${times(50, (at) => `p${at}: paths(from: "borough-camden", to: "nhs-england", maxHops: 8, first: ${1 + (at % 50)}) { length edges { id } }`)} }`,
    ),
  },
];

/** Requests that GraphQL over HTTP or this API does not take. */
export const notQueries: readonly Attack[] = [
  { name: "a mutation", body: query("mutation { addBody }") },
  { name: "a subscription", body: query("subscription { bodies { id } }") },
  { name: "an empty query", body: query("") },
  { name: "a query of spaces", body: query("  ") },
  { name: "a comment", body: query("# nothing") },
  { name: "only a fragment", body: query("fragment F on Body { id }") },
  { name: "no query", body: "{}" },
  { name: "several queries", body: `[${query("{ __typename }")},${query("{ __typename }")}]` },
  {
    name: "a persisted query that is empty",
    body: JSON.stringify({
      query: "",
      extensions: {
        persistedQuery: { version: 1, sha256Hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
      },
    }),
  },
  {
    name: "a persisted query of an unknown version",
    body: JSON.stringify({
      query: "{ __typename }",
      extensions: { persistedQuery: { version: 7, sha256Hash: "a".repeat(64) } },
    }),
  },
  {
    name: "a persisted query without a hash",
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1 } } }),
  },
  {
    name: "a persisted query whose hash is a list",
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: ["a"] } } }),
  },
  { name: "a persisted query that is a text", body: JSON.stringify({ extensions: { persistedQuery: "x" } }) },
  {
    name: "a persisted query that is null",
    body: JSON.stringify({ query: "{ __typename }", extensions: { persistedQuery: null } }),
  },
];

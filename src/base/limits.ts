// The limits of a request: one table of what is counted, how much of it is accepted, and why. The docs list it.

/** One limit. What is more than `most` is refused. */
export interface Limit {
  /** What is counted. */
  readonly counts: string;
  readonly most: number;
  /** What one of them is. */
  readonly unit: string;
  readonly why: string;
}

/** Operators set the limit of cost and the permits (`base/config.ts`); these are the same everywhere. */
export const limits = {
  bodySize: {
    counts: "the body of a request",
    most: 102_400,
    unit: "bytes",
    why: "a long query with its variables has a few kilobytes",
  },
  tokens: {
    counts: "words and signs of a query",
    most: 5_000,
    unit: "tokens",
    why: "the parser stops there; introspection has 300",
  },
  operations: {
    counts: "operations of one document, of which a request runs one",
    most: 20,
    unit: "operations",
    why: "each is validated, whichever runs",
  },
  fragments: {
    counts: "fragments of one document",
    most: 50,
    unit: "fragments",
    why: "validation compares each with each",
  },
  repeats: {
    counts: "fields with the name or alias of another beside them",
    most: 200,
    unit: "fields",
    why: "validation compares each with each",
  },
  variables: { counts: "variables of one operation", most: 100, unit: "variables", why: "the pages use at most ten" },
  selections: {
    counts: "fields and fragments, counted each time a fragment is spread",
    most: 2_000,
    unit: "fields",
    why: "a bomb of fragments is a short text and a large query",
  },
  selectionDepth: {
    counts: "levels of fields, fragments expanded; `ofType` of introspection is none",
    most: 20,
    unit: "levels",
    why: "the neighbour of a neighbour of a neighbour takes nine",
  },
  rootFields: {
    counts: "fields of the query itself, fragments expanded",
    most: 50,
    unit: "fields",
    why: "each is a statement of its own; a page asks for at most twenty",
  },
  schemaFields: {
    counts: "`__schema` and `__type` of one document",
    most: 3,
    unit: "fields",
    why: "each can describe the whole schema, which has thousands of fields",
  },
  aliases: {
    counts: "fields under another name, fragments expanded",
    most: 200,
    unit: "fields",
    why: "an alias asks the same again with other arguments",
  },
  directives: {
    counts: "directives, fragments expanded",
    most: 100,
    unit: "directives",
    why: "only @asOf, @include and @skip do anything",
  },
  valueDepth: {
    counts: "levels of a value: of an argument in the text, or of a variable",
    most: 50,
    unit: "levels",
    why: "a filter of 20 levels has as many objects and lists",
  },
  listLength: {
    counts: "items of one list, such as `ids` or `in`",
    most: 500,
    unit: "items",
    why: "a page has as many rows",
  },
  textLength: {
    counts: "one text among the arguments or the variables, such as an id",
    most: 1_000,
    unit: "characters",
    why: "the longest id has 130",
  },
  searchText: {
    counts: "the text of a search",
    most: 200,
    unit: "characters",
    why: "the longest title is found by it",
  },
  pageSize: {
    counts: "rows of a page: `limit`, or `first` in a connection; 100 where it is left out",
    most: 500,
    unit: "rows",
    why: "what one statement returns in a second",
  },
  offset: {
    counts: "rows that `offset` or a cursor skips",
    most: 1_000_000,
    unit: "rows",
    why: "the record is smaller",
  },
  filterDepth: {
    counts: "levels of a filter",
    most: 20,
    unit: "levels",
    why: "a few hundred overflow the parser of Neo4j, which then does not answer",
  },
  filterConditions: {
    counts: "conditions of one filter; the values of `in` are one",
    most: 100,
    unit: "conditions",
    why: "Neo4j takes time to plan them that grows with their square",
  },
  operationConditions: {
    counts: "conditions of all filters of a query, with each fragment once",
    most: 300,
    unit: "conditions",
    why: "each is rewritten before the cost is known",
  },
  filterHops: {
    counts: "relationships that one filter follows, one inside the other",
    most: 4,
    unit: "relationships",
    why: "each multiplies the rows that are looked at; four took ten seconds",
  },
  answerLists: {
    counts: "`commissioningAnswers` of one query, each of at most 200 answers",
    most: 20,
    unit: "lists",
    why: "a page asks for nine",
  },
  validationErrors: {
    counts: "mistakes that are named in a query that the schema does not allow",
    most: 10,
    unit: "errors",
    why: "the name that was meant is looked for each time",
  },
  nearestSearches: {
    counts: "ids for which similar ones are named, in one request",
    most: 3,
    unit: "ids",
    why: "each is compared with every id of its type",
  },
  nearestText: {
    counts: "of an unknown id or name, what is compared and repeated",
    most: 150,
    unit: "characters",
    why: "no id is longer",
  },
  propertyValues: {
    counts: "values of the properties of one query of a reconciliation",
    most: 30,
    unit: "values",
    why: "each code is looked for by itself",
  },
  statements: {
    counts: "statements of one operation that run at the same time; more wait for those",
    most: 3,
    unit: "statements",
    why: "one query must not have all connections to the graph",
  },
  waitTimeCostly: {
    counts: "the time that a costly request waits for a permit",
    most: 2_000,
    unit: "milliseconds",
    why: "after that a client does better to come back",
  },
  waitTimeCheap: {
    counts: "the time that any other request waits for a permit",
    most: 10_000,
    unit: "milliseconds",
    why: "a burst of visitors is over by then, and a page that is late is better than none",
  },
  waitingCostly: {
    counts: "costly requests that wait for a permit",
    most: 16,
    unit: "requests",
    why: "more could not be answered within the time that they wait",
  },
  waitingCheap: {
    counts: "other requests that wait for a permit",
    most: 400,
    unit: "requests",
    why: "as for costly ones",
  },
  connections: {
    counts: "connections that are open at once",
    most: 12_000,
    unit: "connections",
    why: "an idle one takes some 10 kB",
  },
  headBytes: {
    counts: "the first line and the headers of a request",
    most: 16_384,
    unit: "bytes",
    why: "as most servers have it",
  },
  headTime: {
    counts: "the head of a request, from when the connection is open",
    most: 10_000,
    unit: "milliseconds",
    why: "a client that sends slowly holds a connection",
  },
  requestTime: { counts: "a whole request, with its body", most: 30_000, unit: "milliseconds", why: "as for the head" },
  idleTime: {
    counts: "between two requests of one connection",
    most: 65_000,
    unit: "milliseconds",
    why: "longer than that of a proxy in front, which would send a request into a connection that closes",
  },
  stallTime: {
    counts: "an answer that has begun and of which nothing is read",
    most: 60_000,
    unit: "milliseconds",
    why: "a client that reads slowly holds its answer in memory",
  },
  answerTime: {
    counts: "from a request to the end of its answer, however slowly it is read",
    most: 300_000,
    unit: "milliseconds",
    why: "as for one that is not read",
  },
  connectionRequests: {
    counts: "requests on one connection",
    most: 1_000,
    unit: "requests",
    why: "clients spread over the copies of a service again",
  },
  statementTime: { counts: "one statement", most: 10_000, unit: "milliseconds", why: "Neo4j ends it then" },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;

/**
 * The most things and edges of a record in whose index networks, chains and edges are found. For a larger one the graph is asked,
 * so that an answer takes no more of the service than what it shows.
 */
export const mostIndexedItems = 250_000;

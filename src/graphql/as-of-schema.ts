// Adds the day of an answer to the schema: the argument `asOf` of root fields, and the field `asOf` of things.

import {
  extendSchema,
  type GraphQLFieldConfig,
  type GraphQLInputType,
  GraphQLObjectType,
  GraphQLSchema,
  isInputType,
  isObjectType,
  parse,
} from "graphql";

const inputName = "AsOfInput";

/** The schema has the directive @asOf and its input. The lens reads both before an operation is executed, so there is nothing to resolve. */
export function addAsOf(schema: GraphQLSchema): GraphQLSchema {
  return addRootArguments(addFields(schema));
}

const fieldText = `
  """
  The day that it is shown as of, followed by the statuses and the certainty if they are not the usual ones. Null where it is shown for every day.
  A client that keeps things by id adds this to their keys.
  """
  asOf: String`;

/** Whatever has an id may be kept by it. */
function addFields(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && String(type.getFields().id?.type) === "ID!",
  );
  return extendSchema(schema, parse(types.map(({ name }) => `extend type ${name} {${fieldText}\n}`).join("\n")));
}

/** A new type of the same name, since the arguments of a type cannot be extended. */
function addRootArguments(schema: GraphQLSchema): GraphQLSchema {
  const { query, types, ...rest } = schema.toConfig();
  const input = schema.getType(inputName);
  if (!query || !isInputType(input)) {
    throw new Error(`The schema has no query or no ${inputName}.`);
  }
  const config = query.toConfig();
  const fields = Object.entries(config.fields).map(([name, field]) => [name, addArgument(field, input)] as const);
  const extended = new GraphQLObjectType({ ...config, fields: Object.fromEntries(fields) });
  return new GraphQLSchema({ ...rest, query: extended, types: types.filter((type) => type !== query) });
}

/** A root field can be shown as of a day if it lists things, which have a filter, or asks about a day of its own. */
function addArgument<Field extends GraphQLFieldConfig<unknown, unknown>>(field: Field, type: GraphQLInputType): Field {
  const { args = {} } = field;
  return "where" in args || "on" in args
    ? { ...field, args: { ...args, asOf: { type, description: argumentText } } }
    : field;
}

const argumentText =
  "The day that the answer is shown as of, as with `@asOf` on the query. All fields of a query that take it must have the same.";

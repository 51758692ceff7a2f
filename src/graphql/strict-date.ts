// The scalar Date of the API: a date that the calendar has.

import { GraphQLError, GraphQLScalarType, type GraphQLSchema, isScalarType, Kind, type ValueNode } from "graphql";
import { isDay } from "../base/period.ts";

/** The generator's own Date (7.6) reads 2016-02-30 as 1 March. This one rejects it. */
export function strictDate(schema: GraphQLSchema): GraphQLScalarType {
  const date = schema.getType("Date");
  if (!isScalarType(date)) {
    throw new Error("The generated schema has no scalar Date.");
  }
  return new GraphQLScalarType({
    ...date.toConfig(),
    // The generator's makes a date of the text of one.
    serialize: (value) => (typeof value === "string" && dayForm.test(value) ? value : date.serialize(value)),
    parseValue: (value) => (typeof value === "string" ? date.parseValue(checkDay(value)) : date.parseValue(value)),
    parseLiteral: (node: ValueNode, variables) => {
      if (node.kind === Kind.STRING) {
        checkDay(node.value, node);
      }
      return date.parseLiteral(node, variables);
    },
  });
}

const dayForm = /^\d{4}-\d\d-\d\d$/;

function checkDay(text: string, node?: ValueNode): string {
  if (!isDay(text)) {
    throw new GraphQLError(`"${text}" is not a date: write it as in 2015-04-01.`, node ? { nodes: node } : {});
  }
  return text;
}

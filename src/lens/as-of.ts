// The as-of lens: rewrites an operation with @asOf to show one day, and folds the answer back to the requested shape.

import {
  astFromValue,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from "graphql";
import { KnownError } from "../base/errors.ts";
import { isDay } from "../base/period.ts";
import type { Catalogue, DataModel } from "../model/catalogue.ts";
import { certainties } from "../model/certainty.ts";
import { rewriteSelections } from "./fields.ts";
import { foldAnswer } from "./fold.ts";
import { type AsOf, readRelationshipFields } from "./relationship-fields.ts";
import { listValue, valueItems } from "./syntax.ts";

/** The requested operation, with the variables of the request, coerced or not. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The executable schema, with the directive, and the model that it was built from. */
export interface Api extends DataModel {
  readonly schema: GraphQLSchema;
}

type AnswerData = Readonly<Record<string, unknown>>;

export interface AsOfOperation {
  /** The operation to execute instead of the requested one. */
  readonly document: DocumentNode;
  /** Turns the data of the execution into the requested shape. Throws `QUERY_TOO_COSTLY` if a list would be incomplete. */
  readonly fold: (data: AnswerData) => AnswerData;
}

const directiveName = "asOf";

/**
 * The operation as of its day; null where it has no @asOf. It has to be valid against the schema, and its filters
 * have no `all`, and no NOT over the ends of a connection.
 *
 * An edge is shown if it has one of the statuses and holds on the day, and a body if it existed. A plain list along
 * edges is requested as its connection, of at most 500 edges a list, and folded to each thing once. Throws
 * `ARGUMENT_BAD` for a bad date, and for a field that cannot be shown as of a day.
 */
export function applyAsOf(request: OperationRequest, { schema, sdl, catalogue }: Api): AsOfOperation | null {
  const operation = getOperationAST(request.document, request.operationName);
  const directive = operation?.directives?.find(({ name }) => name.value === directiveName);
  if (!operation || !directive) {
    return null;
  }
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...request.variables });
  const variables = coerced ?? request.variables;
  const asOf = readAsOf(directive, operation, { schema, catalogue, given: request.variables, variables });
  const fragments = request.document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const lens = { relationships: readRelationshipFields(sdl, catalogue), asOf, variables, fragments };
  const document = rewriteSelections(removeDirective(operation, fragments), schema, lens);
  return { document, fold: (data) => foldAnswer(data, asOf) };
}

interface VariableValues {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly given: Readonly<Record<string, unknown>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

function readAsOf(directive: DirectiveNode, operation: OperationDefinitionNode, values: VariableValues): AsOf {
  const date = directive.arguments?.find(({ name }) => name.value === "date")?.value;
  const day = date ? dayText(date, operation, values.given) : "";
  if (!date || !isDay(day)) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `@asOf(date) is "${day}": it takes a day that the calendar has, as in "2015-04-01".`,
    );
  }
  const statuses = listArgumentValue(directive, "statuses", values);
  const certainty = listArgumentValue(directive, "certainty", values);
  return {
    day,
    date,
    statuses,
    certainty,
    certainties: certainties.filter((each) => enumNames(certainty, values).includes(each)),
    proposed: enumNames(statuses, values).some((name) => values.catalogue.statuses.get(name)?.proposed),
  };
}

/** The names in a list of enum values, which may be a variable. */
function enumNames(value: ValueNode, { variables }: Pick<VariableValues, "variables">): readonly string[] {
  if (value.kind === Kind.VARIABLE) {
    return [variables[value.name.value] ?? []].flat().map(String);
  }
  return valueItems(value).flatMap((item) => (item.kind === Kind.ENUM ? [item.value] : enumNames(item, { variables })));
}

/** The day as the request has it. The Date type of the schema would read 30 February as 2 March. */
function dayText(date: ValueNode, operation: OperationDefinitionNode, given: VariableValues["given"]): string {
  if (date.kind !== Kind.VARIABLE) {
    return date.kind === Kind.STRING ? date.value : "";
  }
  const name = date.name.value;
  if (given[name] !== undefined) {
    return String(given[name]);
  }
  const usual = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return usual?.kind === Kind.STRING ? usual.value : "";
}

/** A list among the arguments of the directive, or its default. */
function listArgumentValue(
  directive: DirectiveNode,
  argument: string,
  { schema, variables }: VariableValues,
): ValueNode {
  const written = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  if (written && (written.kind !== Kind.VARIABLE || variables[written.name.value] !== undefined)) {
    return written;
  }
  const declared = schema.getDirective(directiveName)?.args.find(({ name }) => name === argument);
  return (declared && astFromValue(declared.defaultValue, declared.type)) ?? listValue([]);
}

function removeDirective(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): DocumentNode {
  const directives = (operation.directives ?? []).filter(({ name }) => name.value !== directiveName);
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, directives }, ...fragments] };
}

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
import { isDay } from "../base/period.ts";
import type { Catalogue, DataModel } from "../model/catalogue.ts";
import { certainties } from "../model/certainty.ts";
import { argumentError } from "./arguments.ts";
import { removeAsOf, rootDirectives } from "./as-of-argument.ts";
import { aliasAsOfFields, asOfLabel, refuseReservedAliases, selectsAsOf, usesReservedAliases } from "./as-of-field.ts";
import { rewriteSelections } from "./fields.ts";
import { type FoldDay, foldAnswer, noDay } from "./fold.ts";
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
  /** What the answer is folded to; null where the execution gives the requested shape. */
  readonly day: FoldDay | null;
  /** Turns the data of the execution into the requested shape. Throws `QUERY_TOO_COSTLY` if a list would be incomplete. */
  readonly fold: (data: AnswerData) => AnswerData;
}

const directiveName = "asOf";

/**
 * The operation as of its day, which @asOf or the argument `asOf` of each root field gives; null where it has no day
 * and selects no field `asOf`. It has to be valid against the schema, and its filters have no `all`, and no NOT over
 * the ends of a connection.
 *
 * An edge is shown if it has one of the statuses and holds on the day, and a body if it existed. A plain list along
 * edges is requested as its connection, of at most 500 edges a list, and folded to each thing once. Throws
 * `ARGUMENT_BAD` for a bad date, and for a field that cannot be shown as of a day.
 */
export function applyAsOf(request: OperationRequest, { schema, sdl, catalogue }: Api): AsOfOperation | null {
  const operation = getOperationAST(request.document, request.operationName);
  if (!operation) {
    return null;
  }
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...request.variables });
  const variables = coerced ?? request.variables;
  const fragments = request.document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
  const values = { schema, catalogue, given: request.variables, variables };
  const asOf = readOperationAsOf(operation, fragments, values);
  if (!asOf && !selectsAsOf(document)) {
    return null;
  }
  refuseReservedAliases(document);
  const lens = asOf && { relationships: readRelationshipFields(sdl, catalogue), asOf, variables, fragments };
  const rewritten = lens ? rewriteSelections(removeAsOf(document), schema, lens) : document;
  const aliased = aliasAsOfFields(rewritten);
  const day = usesReservedAliases(aliased) ? (asOf ?? noDay) : null;
  return { document: aliased, day, fold: (data) => (day ? foldAnswer(data, day) : data) };
}

/** The day of the operation: of its directive, of the argument of its root fields, or of both if they are the same. */
function readOperationAsOf(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  values: VariableValues,
): AsOf | null {
  const directive = operation.directives?.find(({ name }) => name.value === directiveName) ?? null;
  const ofFields = rootDirectives(operation, fragments, values);
  const given = [directive, ...ofFields].filter((each) => each !== null);
  const [asOf = null, ...others] = given.map((each) => readAsOf(each, operation, values));
  const other = others.find(({ label }) => label !== asOf?.label);
  if (asOf && other) {
    throw argumentError(
      `The query asks as of ${asOf.label} and as of ${other.label}: ask for each in a query of its own.`,
    );
  }
  if (asOf && !directive && ofFields.includes(null)) {
    throw argumentError("Some fields of the query have the argument asOf and some do not: give it to each of them.");
  }
  return asOf;
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
    throw argumentError(`The date of asOf is "${day}": it takes a day that the calendar has, as in "2015-04-01".`);
  }
  const statuses = listArgumentValue(directive, "statuses", values);
  const certainty = listArgumentValue(directive, "certainty", values);
  const shown = { statuses: enumNames(statuses, values), certainties: enumNames(certainty, values) };
  const usual = { statuses: defaultNames("statuses", values), certainties: defaultNames("certainty", values) };
  return {
    day,
    date,
    statuses,
    certainty,
    certainties: certainties.filter((each) => shown.certainties.includes(each)),
    proposed: shown.statuses.some((name) => values.catalogue.statuses.get(name)?.proposed),
    label: asOfLabel(day, shown, usual),
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
function listArgumentValue(directive: DirectiveNode, argument: string, values: VariableValues): ValueNode {
  const written = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return written && (written.kind !== Kind.VARIABLE || values.variables[written.name.value] !== undefined)
    ? written
    : defaultValue(argument, values);
}

function defaultValue(argument: string, { schema }: Pick<VariableValues, "schema">): ValueNode {
  const declared = schema.getDirective(directiveName)?.args.find(({ name }) => name === argument);
  return (declared && astFromValue(declared.defaultValue, declared.type)) ?? listValue([]);
}

function defaultNames(argument: string, values: VariableValues): readonly string[] {
  return enumNames(defaultValue(argument, values), values);
}

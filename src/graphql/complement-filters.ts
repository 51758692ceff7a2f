// Makes filters say what they mean: NOT is the complement, and `all` and OR are read as they are written.

import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type ObjectValueNode,
  TypeInfo,
  type ValueNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { listValue, nullValue, objectNode, objectValue, valueItems } from "../lens/syntax.ts";
import {
  inlineVariable,
  type TypedField,
  type TypedValue,
  typedFields,
  type VariableScope,
} from "../lens/typed-values.ts";

/**
 * The same document with its filters rewritten, so that NOT stands only before what is either true or false. What is
 * not established fits no comparison, so it fits the NOT of one; Cypher calls both null. The filters must be within
 * the limits. A filter that says nothing of the kind stays as it is, and another grows in proportion to its size.
 */
export function complementFilters(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: VariableScope["variables"],
): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node) {
        const type = types.getArgument()?.type;
        if (node.name.value !== "where" || !type || !isMisread(valueFromAST(node.value, type, variables))) {
          return undefined;
        }
        return { ...node, value: rewriteFilter({ value: node.value, type }, { schema, variables, negated: false }) };
      },
    }),
  );
}

/** Names in filters that the generator (7.6) and Cypher read in another way than they are meant. */
const misreadNames: readonly string[] = ["NOT", "OR", "all"];

function isMisread(filter: unknown): boolean {
  return (
    typeof filter === "object" &&
    filter !== null &&
    Object.entries(filter).some(([name, value]) => misreadNames.includes(name) || isMisread(value))
  );
}

/** Where a part of a filter stands. */
interface FilterSense extends VariableScope {
  readonly schema: GraphQLSchema;
  /** Whether it stands under an odd number of NOTs. */
  readonly negated: boolean;
}

/** What a field of a filter asks for, or the complement of it. */
type ConditionWriter = (field: TypedField, sense: FilterSense) => ObjectValueNode;

function rewriteFilter(given: TypedValue, sense: FilterSense): ObjectValueNode {
  const type = getNamedType(given.type);
  return joinConditions(given, sense, (field, inner) => fieldCondition(field, type, inner));
}

/** The fields of a filter, with AND, OR and NOT among them, joined by AND. The complement joins theirs by OR. */
function joinConditions(given: TypedValue, sense: FilterSense, write: ConditionWriter): ObjectValueNode {
  const conditions = typedFields(given, sense).map((field): ObjectValueNode => {
    const { name, at } = field;
    switch (name) {
      case "NOT":
        return joinConditions(at, { ...sense, negated: !sense.negated }, write);
      case "AND":
      case "OR": {
        const type = getNamedType(at.type);
        const items = valueItems(inlineVariable(at, sense));
        const filters = items.map((value) => joinConditions({ value, type }, sense, write));
        return (name === "AND") === sense.negated ? anyOf(filters) : allOf(filters);
      }
      default:
        return write(field, sense);
    }
  });
  return sense.negated ? anyOf(conditions) : allOf(conditions);
}

/** A field of a filter on things, on edges, or on the two ends of a connection. */
function fieldCondition(field: TypedField, parent: GraphQLNamedInputType, sense: FilterSense): ObjectValueNode {
  const { name, at } = field;
  if (name === "node" || name === "edge") {
    return objectValue({ [name]: rewriteFilter(at, sense) });
  }
  if (hasField(at.type, "some")) {
    return joinConditions(at, sense, (quantifier, inner) => quantifierCondition(name, quantifier, inner));
  }
  if (hasField(at.type, "AND")) {
    return complementIf(sense, objectValue({ [name]: rewriteFilter(at, { ...sense, negated: false }) }));
  }
  const unknown = isRequired(name, parent, sense) || asksForNull(field, sense) ? [] : [objectValue({ [name]: isNull })];
  return complementIf(sense, objectValue({ [name]: at.value }), unknown);
}

/** A condition on the things, or on the edges and things, that a relationship leads to. */
function quantifierCondition(along: string, { name, at }: TypedField, sense: FilterSense): ObjectValueNode {
  const { negated } = sense;
  const quantified = (quantifier: string, filter: ObjectValueNode) =>
    objectValue({ [along]: objectValue({ [quantifier]: filter }) });
  switch (name) {
    case "some":
    case "none": {
      const other = name === "some" ? "none" : "some";
      return quantified(negated ? other : name, rewriteFilter(at, { ...sense, negated: false }));
    }
    case "all": {
      // `all` needs one at least. To ask for any, and for none that does not fit, asks for the filter once.
      const any = hasField(at.type, "node") ? objectValue({ node: isThing }) : isThing;
      const unfit = rewriteFilter(at, { ...sense, negated: true });
      return negated
        ? anyOf([quantified("none", any), quantified("some", unfit)])
        : objectValue({ [along]: objectValue({ some: any, none: unfit }) });
    }
    case "aggregate":
      return joinConditions(at, sense, (field, inner) => aggregateCondition(along, field, inner));
    default:
      return complementIf(sense, quantified(name, rewriteFilter(at, { ...sense, negated: false })));
  }
}

/** A condition on the number of edges or of things, or on a property of all of them. */
function aggregateCondition(along: string, { name: end, at }: TypedField, sense: FilterSense): ObjectValueNode {
  const aggregate = (filter: ObjectValueNode) =>
    objectValue({ [along]: objectValue({ aggregate: objectValue({ [end]: filter }) }) });
  return joinConditions(at, sense, (property, inner) => {
    const { name } = property;
    if (end === "count") {
      return complementIf(inner, aggregate(objectValue({ [name]: property.at.value })));
    }
    return joinConditions(property.at, inner, (measure, innermost) => {
      // The sum of nothing is zero. Any other measure of nothing is null.
      const known = objectValue({ [end]: not(objectValue({ [name]: isNull })) });
      const nothing = measure.name === "sum" ? [] : [objectValue({ [along]: objectValue({ none: known }) })];
      const measured = objectValue({ [name]: objectValue({ [measure.name]: measure.at.value }) });
      return complementIf(innermost, aggregate(measured), nothing);
    });
  });
}

/** The condition, or its complement: those that do not fit it, and those for which it is unknown whether they do. */
function complementIf(
  { negated }: FilterSense,
  condition: ObjectValueNode,
  unknown: readonly ObjectValueNode[] = [],
): ObjectValueNode {
  return negated ? anyOf([...unknown, not(condition)]) : condition;
}

const isNull: ObjectValueNode = objectValue({ eq: nullValue });

/** What every thing fits. An empty filter would be left out. */
const isThing: ObjectValueNode = not(objectValue({ id: isNull }));

function not(filter: ObjectValueNode): ObjectValueNode {
  return objectValue({ NOT: filter });
}

/** The filters joined by AND: as the fields of one, unless two have a field of the same name. */
function allOf(filters: readonly ObjectValueNode[]): ObjectValueNode {
  const fields = filters.flatMap((filter) => filter.fields);
  const names = new Set(fields.map(({ name }) => name.value));
  return names.size === fields.length ? objectNode(fields) : objectValue({ AND: listValue(filters) });
}

/** The filters joined by OR, without an OR directly in another. */
function anyOf(filters: readonly ObjectValueNode[]): ObjectValueNode {
  const [only] = filters;
  return only && filters.length === 1 ? only : objectValue({ OR: listValue(filters.flatMap(listItems)) });
}

/** In a list of the filters of a connection, the generator (7.6) reads `{ node, edge }` as `{ node }, { edge }`. */
function listItems(filter: ObjectValueNode): readonly ValueNode[] {
  const { fields } = filter;
  const [only] = fields;
  if (only && fields.length === 1) {
    return only.name.value === "OR" ? valueItems(only.value) : [filter];
  }
  const isConnection = fields.some(({ name }) => connectionFields.includes(name.value));
  return [isConnection ? objectValue({ AND: listValue(fields.map((field) => objectNode([field]))) }) : filter];
}

const connectionFields: readonly string[] = ["node", "edge", "AND", "OR"];

function hasField(type: GraphQLInputType, name: string): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && name in named.getFields();
}

/** Whether what is filtered always has a value there. */
function isRequired(name: string, filter: GraphQLNamedInputType, { schema }: FilterSense): boolean {
  const type = schema.getType(filter.name.replace(/Where$/, ""));
  return isObjectType(type) && isNonNullType(type.getFields()[name]?.type);
}

/** Whether a comparison is `{ eq: null }`, which is true or false for all. */
function asksForNull({ at }: TypedField, sense: FilterSense): boolean {
  const comparisons = typedFields(at, sense);
  return comparisons.every(({ name, at: operand }) => name === "eq" && inlineVariable(operand, sense) === null);
}

// Lists in a defined order: a sort by id where a query gives none, and as the last word where it gives one.

import {
  astFromValue,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type ListValueNode,
  parseConstValue,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** The same document with a sort on each field that takes one. Pages would otherwise overlap or miss rows. */
export function addSortOrder(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        const sort = field && sortInputType(field);
        return field && sort ? sortField(node, field, sort, variables) : undefined;
      },
    }),
  );
}

function sortInputType(field: GraphQLField<unknown, unknown>): GraphQLInputObjectType | undefined {
  const type = field.args.find((argument) => argument.name === "sort")?.type;
  const named = type && getNamedType(type);
  return isInputObjectType(named) ? named : undefined;
}

function sortField(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  type: GraphQLInputObjectType,
  variables: Readonly<Record<string, unknown>>,
): FieldNode {
  const others = (node.arguments ?? []).filter((argument) => argument.name.value !== "sort");
  const given = node.arguments?.find((argument) => argument.name.value === "sort")?.value;
  const asked = given ? sortItems(given, field, variables) : [];
  const sort: ListValueNode = { kind: Kind.LIST, values: [...asked, ...finalSorts(type, asked.length > 0)] };
  const name = { kind: Kind.NAME, value: "sort" } as const;
  return { ...node, arguments: [...others, { kind: Kind.ARGUMENT, name, value: sort }] };
}

/** A variable is replaced by its value, so that a last word can follow it. */
function sortItems(
  given: ValueNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): readonly ValueNode[] {
  const type = field.args.find((argument) => argument.name === "sort")?.type;
  const value = given.kind === Kind.VARIABLE && type ? astFromValue(variables[given.name.value], type) : given;
  if (!value || value.kind === Kind.NULL) {
    return [];
  }
  return value.kind === Kind.LIST ? value.values : [value];
}

/** Which sorts make an order complete, by what the sort type can sort. A search starts with its score. */
function finalSorts(type: GraphQLInputObjectType, asked: boolean): readonly ValueNode[] {
  const fields = type.getFields();
  const parts = [
    ...("score" in fields && !asked ? ["{ score: DESC }"] : []),
    ...("id" in fields ? ["{ id: ASC }"] : []),
    ...("node" in fields ? ["{ node: { id: ASC } }"] : []),
    ...("edge" in fields ? ["{ edge: { id: ASC } }"] : []),
  ];
  return parts.map((part) => parseConstValue(part));
}

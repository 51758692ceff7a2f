// Gives each list a defined order: by id if the query does not sort it, and by id last if it does.

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

/** The same document with a complete sort on each field that takes one. Without it, pages could overlap or miss rows. */
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
  const items = given ? sortItems(given, field, variables) : [];
  const sort: ListValueNode = { kind: Kind.LIST, values: [...items, ...finalSorts(type)] };
  const name = { kind: Kind.NAME, value: "sort" } as const;
  return { ...node, arguments: [...others, { kind: Kind.ARGUMENT, name, value: sort }] };
}

/** A variable is replaced by its value, so that items can be added after it. */
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

/** The items that make an order complete. */
function finalSorts(type: GraphQLInputObjectType): readonly ValueNode[] {
  const fields = type.getFields();
  const parts = [
    ...("id" in fields ? ["{ id: ASC }"] : []),
    ...("node" in fields ? ["{ node: { id: ASC } }"] : []),
    ...("edge" in fields ? ["{ edge: { id: ASC } }"] : []),
  ];
  return parts.map((part) => parseConstValue(part));
}

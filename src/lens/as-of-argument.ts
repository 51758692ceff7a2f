// The argument `asOf` of a root field, which stands for @asOf: a client that keeps answers by field and arguments keeps each day apart.

import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type NameNode,
  type ObjectFieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { typedArgument } from "./arguments.ts";
import { argumentNode, nameNode } from "./syntax.ts";
import { inlineVariable, type VariableScope } from "./typed-values.ts";

const asOfName = "asOf";

interface RootFieldContext extends VariableScope {
  readonly schema: GraphQLSchema;
}

/** For each root field that takes the argument, the directive that it stands for; null for a field without a value for it. */
export function rootDirectives(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  { schema, variables }: RootFieldContext,
): readonly (DirectiveNode | null)[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return rootFields(operation.selectionSet, fragments).flatMap((node) => {
    const field = fields[node.name.value];
    if (!field?.args.some(({ name }) => name === asOfName)) {
      return [];
    }
    const value = inlineVariable(typedArgument(asOfName, node, field), { variables });
    return value?.kind === Kind.OBJECT ? [objectDirective(value.fields)] : [null];
  });
}

function rootFields(set: SelectionSetNode, fragments: readonly FragmentDefinitionNode[]): readonly FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      return [selection];
    }
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
    const inner = spread === null ? selection : fragments.find(({ name }) => name.value === spread);
    return inner && "selectionSet" in inner ? rootFields(inner.selectionSet, fragments) : [];
  });
}

function objectDirective(fields: readonly ObjectFieldNode[]): DirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: nameNode(asOfName),
    arguments: fields.map(({ name, value }) => argumentNode(name.value, value)),
  };
}

/** The document without the directive and the argument, once they are read. */
export function removeAsOf(document: DocumentNode): DocumentNode {
  const remove = ({ name }: { readonly name: NameNode }) => (name.value === asOfName ? null : undefined);
  return visit(document, { Directive: remove, Argument: remove });
}

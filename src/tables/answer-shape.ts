// The shape of an operation's answer for any data: which of its fields are values, objects and lists.

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** A field of an answer, by its name or alias in the query. */
export interface AnswerField {
  readonly name: string;
  readonly list: boolean;
  /** The type without lists and exclamation marks, as in `Date`. */
  readonly type: string;
  /** The fields below it. Null for a value or a list of values. */
  readonly fields: readonly AnswerField[] | null;
}

/** The root fields of a valid document with one operation. */
export function answerShape(document: DocumentNode, schema: GraphQLSchema): readonly AnswerField[] {
  const types = selectionTypes(document, schema);
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return mergeSelections(operation?.selectionSet.selections ?? [], { types, fragments });
}

interface ShapeContext {
  readonly types: ReadonlyMap<SelectionNode, GraphQLOutputType>;
  readonly fragments: readonly FragmentDefinitionNode[];
}

function selectionTypes(document: DocumentNode, schema: GraphQLSchema): ShapeContext["types"] {
  const info = new TypeInfo(schema);
  const types = new Map<SelectionNode, GraphQLOutputType>();
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const type = info.getType();
        if (type) {
          types.set(node, type);
        }
      },
    }),
  );
  return types;
}

/** A field that is selected twice becomes one field with both selections. */
function mergeSelections(selections: readonly SelectionNode[], answered: ShapeContext): readonly AnswerField[] {
  const fields = new Map<string, AnswerField>();
  for (const field of selections.flatMap((selection) => selectionFields(selection, answered))) {
    const known = fields.get(field.name);
    fields.set(field.name, known ? { ...field, fields: mergeFields(known.fields, field.fields) } : field);
  }
  return [...fields.values()];
}

function mergeFields(one: AnswerField["fields"], other: AnswerField["fields"]): AnswerField["fields"] {
  if (one === null || other === null) {
    return null;
  }
  const names = new Set(one.map(({ name }) => name));
  return [
    ...one.map((field) => {
      const twin = other.find(({ name }) => name === field.name);
      return twin ? { ...field, fields: mergeFields(field.fields, twin.fields) } : field;
    }),
    ...other.filter(({ name }) => !names.has(name)),
  ];
}

function selectionFields(selection: SelectionNode, answered: ShapeContext): readonly AnswerField[] {
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    return mergeSelections(selection.selectionSet.selections, answered);
  }
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    const fragment = answered.fragments.find(({ name }) => name.value === selection.name.value);
    return mergeSelections(fragment?.selectionSet.selections ?? [], answered);
  }
  const type = answered.types.get(selection);
  const whole = type && getNullableType(type);
  const list = isListType(whole);
  const isLeaf = isLeafType(list ? getNullableType(whole.ofType) : whole);
  const below = isLeaf ? null : mergeSelections(selection.selectionSet?.selections ?? [], answered);
  const name = (selection.alias ?? selection.name).value;
  return [{ name, list, type: type ? getNamedType(type).name : "", fields: below }];
}

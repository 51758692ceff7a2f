// The shape of a document: its size is bounded before it is validated, since validation takes time that grows with its square.

import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { KnownError } from "../base/errors.ts";
import { type LimitName, limits } from "../base/limits.ts";
import { fragmentsByName, type SelectionSize, selectionMeasure } from "./expanded-selections.ts";

/** Throws `QUERY_TOO_COSTLY` for a document that is too large to validate. It has to be parsed, and nothing else. */
export function checkDocumentShape(document: DocumentNode): void {
  const { definitions } = document;
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  checkCount("operations", operations.length);
  checkCount("fragments", definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length);
  checkSyntax(document);
  const measure = selectionMeasure(fragmentsByName(document));
  for (const operation of operations) {
    checkCount("variables", operation.variableDefinitions?.length ?? 0);
    checkOperationSize(operation, measure(operation.selectionSet));
  }
}

/** Throws `QUERY_TOO_COSTLY` for variables that are too deep, or have a list or a text that is too long. */
export function checkVariableShape(variables: unknown): void {
  let level: readonly object[] = [variables].filter(isContainer);
  // The object of the variables itself is no level of a value.
  for (let depth = 0; level.length > 0; depth += 1) {
    checkCount("valueDepth", depth);
    const inner = level.flatMap((value) => Object.values(value));
    for (const value of inner) {
      checkCount("textLength", typeof value === "string" ? value.length : 0);
      checkCount("listLength", Array.isArray(value) ? value.length : 0);
    }
    level = inner.filter(isContainer);
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function checkOperationSize(operation: OperationDefinitionNode, size: SelectionSize): void {
  checkCount("selectionDepth", size.depth);
  checkCount("selections", size.selections);
  checkCount("rootFields", size.fields);
  checkCount("aliases", size.aliases);
  checkCount("directives", size.directives + (operation.directives?.length ?? 0));
}

const sentences = {
  operations: "The document has more than MOST operations: send only the one that runs.",
  fragments: "The document has more than MOST fragments: write some of them where they are spread.",
  variables: "The operation has more than MOST variables.",
  selectionDepth: "Fields are nested more than MOST deep.",
  selections: "The query has more than MOST fields once its fragments are expanded: ask for less of it at a time.",
  rootFields: "The query asks for more than MOST things at once: ask for fewer of them at a time.",
  schemaFields: "The document has more than MOST of __schema and __type: ask for the schema once.",
  aliases: "The query has more than MOST aliases once its fragments are expanded: ask for less of it at a time.",
  directives: "The query has more than MOST directives once its fragments are expanded.",
  repeats: "More than MOST fields repeat the name of a field beside them: ask for each once.",
  valueDepth: "A value is nested more than MOST deep.",
  listLength: "A list has more than MOST items: ask for fewer of them at a time.",
  textLength: "A text has more than MOST characters.",
} as const satisfies Partial<Record<LimitName, string>>;

function checkCount(limit: keyof typeof sentences, count: number): void {
  const { most } = limits[limit];
  if (count > most) {
    throw new KnownError("QUERY_TOO_COSTLY", sentences[limit].replace("MOST", String(most)), { limit });
  }
}

/** What is written, with each fragment once. `visit` needs no stack of its own, whatever the depth of the document. */
function checkSyntax(document: DocumentNode): void {
  let values = 0;
  let repeats = 0;
  let schemaFields = 0;
  visit(document, {
    SelectionSet: (set) => {
      repeats += countRepeats(set);
      checkCount("repeats", repeats);
    },
    Field: ({ name }) => {
      schemaFields += name.value === "__schema" || name.value === "__type" ? 1 : 0;
      checkCount("schemaFields", schemaFields);
    },
    StringValue: ({ value }) => checkCount("textLength", value.length),
    ListValue: {
      enter: (list) => {
        checkCount("listLength", list.values.length);
        values = enterValue(values);
      },
      leave: () => {
        values -= 1;
      },
    },
    ObjectValue: {
      enter: () => {
        values = enterValue(values);
      },
      leave: () => {
        values -= 1;
      },
    },
  });
}

function enterValue(depth: number): number {
  checkCount("valueDepth", depth + 1);
  return depth + 1;
}

function countRepeats({ selections }: SelectionSetNode): number {
  const fields = selections.filter((selection) => selection.kind === Kind.FIELD);
  return fields.length - new Set(fields.map(responseName)).size;
}

/** The name of the field in the answer. */
function responseName({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

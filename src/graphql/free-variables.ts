// The variables of an operation whose values do not change its plan, and values for them that no request has.

import { type DocumentNode, getOperationAST, Kind, visit } from "graphql";
import { limits } from "../base/limits.ts";
import { cursorPlace, cursorText } from "../compiled/cursors.ts";
import type { Values } from "../compiled/parameter-slots.ts";
import type { OperationRequest } from "../lens/as-of.ts";

/** What the values of a variable are; any of them fits the same plan. */
type FreeKind = "text" | "date" | "size" | "offset" | "cursor";

export interface FreeVariable {
  readonly name: string;
  readonly kind: FreeKind;
}

/** The variables that have a value of a free kind. Of a `strict` document only texts and dates are free. */
export function freeVariables(request: OperationRequest, strict: boolean): readonly FreeVariable[] {
  return variableKinds(request).filter(
    ({ name, kind }) => isFreeValue(request.variables[name], kind) && (!strict || kind === "text" || kind === "date"),
  );
}

function isFreeValue(value: unknown, kind: FreeKind): boolean {
  switch (kind) {
    case "text":
      return typeof value === "string" && value !== "";
    case "date":
      return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
    case "cursor":
      return (cursorPlace(value) ?? Number.POSITIVE_INFINITY) <= limits.offset.most;
    case "size":
      return isSmallCount(value, limits.pageSize.most);
    default:
      return isSmallCount(value, limits.offset.most);
  }
}

/** The generator leaves out what is zero. */
function isSmallCount(value: unknown, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value <= most;
}

/** By documents, and there by the names of operations. */
const knownKinds = new WeakMap<DocumentNode, Map<string, readonly FreeVariable[]>>();

function variableKinds({ document, operationName }: OperationRequest): readonly FreeVariable[] {
  const known = knownKinds.get(document) ?? new Map<string, readonly FreeVariable[]>();
  const name = operationName ?? "";
  const kinds = known.get(name) ?? readKinds(document, operationName);
  knownKinds.set(document, known.set(name, kinds));
  return kinds;
}

function readKinds(document: DocumentNode, operationName: string | null | undefined): readonly FreeVariable[] {
  const operation = getOperationAST(document, operationName);
  const uses = variableUses(document);
  return (operation?.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const name = variable.name.value;
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const kind = named.kind === Kind.NAMED_TYPE ? freeKind(named.name.value, [...(uses.get(name) ?? [])]) : null;
    return kind ? [{ name, kind }] : [];
  });
}

/** `uses` are the arguments of fields that have the variable as their value; null stands for all other places. */
function freeKind(type: string, uses: readonly (string | null)[]): FreeKind | null {
  const isOnly = (...names: readonly string[]) => uses.every((use) => use !== null && names.includes(use));
  switch (type) {
    case "Date":
      return "date";
    case "String":
    case "ID":
      if (!uses.includes("after")) {
        return "text";
      }
      return isOnly("after") ? "cursor" : null;
    case "Int":
      if (isOnly("offset")) {
        return "offset";
      }
      return isOnly("limit", "first") ? "size" : null;
    default:
      return null;
  }
}

function variableUses(document: DocumentNode): ReadonlyMap<string, ReadonlySet<string | null>> {
  const uses = new Map<string, Set<string | null>>();
  const add = (name: string, use: string | null): void => {
    uses.set(name, (uses.get(name) ?? new Set()).add(use));
  };
  visit(document, {
    VariableDefinition: () => false,
    Field({ arguments: given = [] }) {
      for (const { name, value } of given) {
        if (value.kind === Kind.VARIABLE) {
          add(value.name.value, name.value);
        }
      }
    },
    Variable({ name }, _key, parent, _path, ancestors) {
      if (!isNode(parent, Kind.ARGUMENT) || !isNode(ancestors.at(-2), Kind.FIELD)) {
        add(name.value, null);
      }
    },
  });
  return uses;
}

function isNode(ancestor: unknown, kind: Kind): boolean {
  return typeof ancestor === "object" && ancestor !== null && "kind" in ancestor && ancestor.kind === kind;
}

/** The variables of a request with values that no request has for those that are free. Those of two rounds differ. */
export function sentinelValues(variables: Values, free: readonly FreeVariable[], round: 1 | 2): Values {
  const entries = free.map(({ name, kind }, at) => [name, sentinelValue(kind, round, at)] as const);
  return { ...variables, ...Object.fromEntries(entries) };
}

function sentinelValue(kind: FreeKind, round: 1 | 2, at: number): string | number {
  switch (kind) {
    case "text":
      return `sentinel ${round} ${at}`;
    case "date":
      return `${1000 + round * 100 + at}-03-07`;
    case "size":
      return 100 * round + 11 + at;
    case "offset":
      return 10_000 * round + 11 + at;
    default:
      return cursorText(100_000 * round + 11 + at);
  }
}

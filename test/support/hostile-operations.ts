// Operations made by chance from the schema: most are valid, and their values are not nice.

import fc, { type GeneratorValue } from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { days, hostileText } from "./hostile-values.ts";

export interface ChanceOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Draft {
  readonly g: GeneratorValue;
  readonly schema: GraphQLSchema;
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
  readonly fragments: string[];
  readonly aliases: { count: number };
}

/** Levels of fields, and of values within a filter. */
const deepest = { fields: 3, values: 4 } as const;

export function chanceOperations(schema: GraphQLSchema): fc.Arbitrary<ChanceOperation> {
  return fc.gen().map((g) => {
    const draft: Draft = { g, schema, declared: [], variables: {}, fragments: [], aliases: { count: 0 } };
    const query = schema.getQueryType();
    const roots = Object.values(query?.getFields() ?? {});
    const count = g(fc.integer, { min: 1, max: 2 });
    const fields = Array.from(
      { length: count },
      (_, at) => `r${at}: ${fieldText(pick(roots, g), draft, deepest.fields)}`,
    );
    const head = draft.declared.length > 0 ? `(${draft.declared.join(", ")})` : "";
    const lens = chance(g, 6) ? ` @asOf(date: ${valueText(dayOf(g))})` : "";
    return {
      query: [`query Chance${head}${lens} { ${fields.join(" ")} }`, ...draft.fragments].join("\n"),
      variables: draft.variables,
    };
  });
}

/** Two fields of one name that differ would contradict each other. */
function aliasName({ aliases }: Draft): string {
  aliases.count += 1;
  return `a${aliases.count}`;
}

function pick<T>(items: readonly T[], g: GeneratorValue): T {
  return g(() => fc.constantFrom(...items));
}

/** True once in so many times. */
function chance(g: GeneratorValue, times: number): boolean {
  return g(fc.integer, { min: 1, max: times }) === 1;
}

function dayOf(g: GeneratorValue): string {
  return chance(g, 10) ? pick(days, g) : "2015-04-01";
}

type Field = GraphQLField<unknown, unknown>;

function fieldText(field: Field, draft: Draft, depth: number): string {
  const given = field.args.filter((arg) => isRequired(arg) || isWanted(arg, draft.g));
  const args = given.map((arg) => `${arg.name}: ${argumentText(arg, draft)}`);
  const head = `${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}${directiveText(draft)}`;
  return `${head}${selectionText(field.type, draft, depth - 1)}`;
}

function isRequired({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

/** The size of a page is nearly always said, so that a run spends its time on what is odd. */
function isWanted({ name }: GraphQLArgument, g: GeneratorValue): boolean {
  return ["limit", "first"].includes(name) ? !chance(g, 8) : chance(g, 3);
}

function directiveText({ g }: Draft): string {
  return chance(g, 12) ? pick([" @include(if: true)", " @skip(if: false)", " @include(if: false)"], g) : "";
}

function selectionText(type: GraphQLOutputType, draft: Draft, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) {
    return "";
  }
  const { g } = draft;
  const fields = isObjectType(named) ? Object.values(named.getFields()) : [];
  const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)) && !field.args.some(isRequired));
  const usable = depth <= 0 ? leaves : fields;
  const chosen =
    usable.length === 0 ? [] : Array.from({ length: g(fc.integer, { min: 1, max: 3 }) }, () => pick(usable, g));
  const texts = chosen.map((field) => {
    const isSame = field.args.length === 0 && !chance(g, 3);
    return `${isSame ? "" : `${aliasName(draft)}: `}${fieldText(field, draft, depth)}`;
  });
  const inner = ["__typename", ...texts].join(" ");
  if (chance(g, 10)) {
    return ` { ... on ${named.name} { ${inner} } }`;
  }
  if (chance(g, 10)) {
    const name = `F${draft.fragments.length}`;
    draft.fragments.push(`fragment ${name} on ${named.name} { ${inner} }`);
    return ` { ...${name} }`;
  }
  return ` { ${inner} }`;
}

/** As a literal, or as a variable of its type. */
function argumentText(arg: GraphQLArgument, draft: Draft): string {
  const value = sizeOf(arg, draft.g) ?? inputValue(arg.type, draft, deepest.values);
  if (chance(draft.g, 2)) {
    return valueText(value);
  }
  const name = `v${draft.declared.length}`;
  draft.declared.push(`$${name}: ${arg.type}`);
  draft.variables[name] = plainValue(value);
  return `$${name}`;
}

function sizeOf({ name }: GraphQLArgument, g: GeneratorValue): number | null {
  return ["limit", "first", "hops", "maxHops"].includes(name) && !chance(g, 5)
    ? g(fc.integer, { min: 1, max: 3 })
    : null;
}

/** The value of an enum, which has no quotation marks as a literal. */
class EnumValue {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

function inputValue(type: GraphQLInputType, draft: Draft, depth: number): unknown {
  const { g } = draft;
  if (!isNonNullType(type) && chance(g, 20)) {
    return null;
  }
  return someValue(getNullableType(type), draft, depth);
}

function someValue(type: GraphQLInputType, draft: Draft, depth: number): unknown {
  const { g } = draft;
  if (isListType(type)) {
    return Array.from({ length: g(fc.integer, { min: 0, max: 3 }) }, () => inputValue(type.ofType, draft, depth));
  }
  if (isInputObjectType(type)) {
    const all = Object.values(type.getFields());
    const required = all.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    const shallow = all.filter((field) => !isInputObjectType(getNamedType(field.type)));
    const usable = depth <= 0 && shallow.length > 0 ? shallow : all;
    const more = depth < -3 ? [] : Array.from({ length: g(fc.integer, { min: 1, max: 2 }) }, () => pick(usable, g));
    const fields = new Map([...required, ...more].map((field) => [field.name, field]));
    return Object.fromEntries([...fields].map(([name, field]) => [name, inputValue(field.type, draft, depth - 1)]));
  }
  if (isEnumType(type)) {
    return new EnumValue(pick(type.getValues(), g).name);
  }
  return scalarValue(type.name, g);
}

function scalarValue(type: string, g: GeneratorValue): unknown {
  switch (type) {
    case "Int":
      return g(() => fc.oneof(fc.integer({ min: -1, max: 5 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 5001)));
    case "Float":
      return g(() => fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom(1e300, -1e-300, 0.5, -1)));
    case "Boolean":
      return g(fc.boolean);
    case "Date":
      return dayOf(g);
    default:
      return g(() => hostileText);
  }
}

function plainValue(value: unknown): unknown {
  if (value instanceof EnumValue) {
    return value.name;
  }
  if (Array.isArray(value)) {
    return value.map(plainValue);
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainValue(each)]))
    : value;
}

function valueText(value: unknown): string {
  if (value instanceof EnumValue) {
    return value.name;
  }
  if (Array.isArray(value)) {
    return `[${value.map(valueText).join(", ")}]`;
  }
  return typeof value === "object" && value !== null
    ? `{${Object.entries(value)
        .map(([name, each]) => `${name}: ${valueText(each)}`)
        .join(", ")}}`
    : JSON.stringify(value);
}

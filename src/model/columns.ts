// The columns of a seed file, derived from the fields of its type.

import type { Field } from "./sdl.ts";

/** A field that is worked out from a date column, and how. */
export interface DateField {
  readonly field: string;
  readonly take: DateSource["take"];
}

type GivenDate = DateField & Pick<DateSource, "open">;

/** The column that a date comes from: its first day, its last day, or the text as it is written. */
export interface DateSource {
  readonly column: string;
  readonly take: "firstDay" | "lastDay" | "latest" | "written";
  /** Whether the column may hold the open end `..`. */
  readonly open: boolean;
}

/** A column whose cells are values of one scalar or enum type. */
export interface ValueColumn {
  readonly is: "value";
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
}

/** A column whose cells are dates as written. It gives one field or more. */
export interface DateColumn {
  readonly is: "date";
  readonly name: string;
  readonly required: boolean;
  /** Whether a cell may hold several dates. */
  readonly several: boolean;
  /** Whether a cell may hold the open end `..`. */
  readonly open: boolean;
  readonly gives: readonly DateField[];
}

/** A column whose cells are the ids of things of another type. */
export interface LinkColumn {
  readonly is: "link";
  readonly name: string;
  readonly relationship: string;
  readonly target: string;
  readonly list: boolean;
}

export type Column = ValueColumn | DateColumn | LinkColumn;

/** The columns in the order of the fields. Fields that are derived, computed or come from another column have none. */
export function seedColumns(fields: readonly Field[]): readonly Column[] {
  const written = fields.filter(({ derived, computed }) => !derived && !computed);
  return written.flatMap((field): readonly Column[] => {
    const dates = written.flatMap(({ name, date }) =>
      date?.column === field.name ? [{ field: name, take: date.take, open: date.open }] : [],
    );
    if (dates.length > 0) {
      return [dateColumn(field, dates)];
    }
    if (field.date) {
      return [];
    }
    return field.relationship ? linkColumns(field) : [valueColumn(field)];
  });
}

/** A field without a date source of its own keeps the text as it is written. */
function dateColumn({ name, required }: Field, dates: readonly GivenDate[]): DateColumn {
  const own: readonly DateField[] = dates.some(({ field }) => field === name) ? [] : [{ field: name, take: "written" }];
  return {
    is: "date",
    name,
    required,
    several: dates.some(({ take }) => take === "latest"),
    open: dates.some(({ open }) => open),
    gives: [...own, ...dates.map(({ field, take }) => ({ field, take }))],
  };
}

/** Relationships with facts have files of their own, and those that come in belong to the other end. */
function linkColumns({ name, type, list, relationship }: Field): readonly LinkColumn[] {
  return relationship && relationship.properties === null && relationship.direction === "OUT"
    ? [{ is: "link", name, relationship: relationship.type, target: type, list }]
    : [];
}

function valueColumn({ name, type, list, required }: Field): ValueColumn {
  return { is: "value", name, type, list, required };
}

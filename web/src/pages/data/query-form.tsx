// The form of a named query: a field for each of its parameters.

import type { ReactElement, ReactNode } from "react";
import { queryAddress } from "../../addresses/thing-address.ts";
import { fieldLabel } from "../../catalogue/labels.ts";
import type { QueryDescription, QueryParameter } from "../../page-context.ts";

export interface QueryFormProps {
  readonly query: QueryDescription;
  /** What the address gives, by parameter. */
  readonly given: Readonly<Record<string, readonly string[]>>;
}

export function QueryForm({ query: { name, parameters }, given }: QueryFormProps): ReactElement {
  return (
    <form action={queryAddress(name)} className="query-form">
      {parameters.map((parameter) => (
        <div key={parameter.name} className="field">
          <label htmlFor={`parameter-${parameter.name}`}>
            {fieldLabel(parameter.name)}
            {parameter.required && <span className="quiet"> (needed)</span>}
          </label>
          <ParameterControl parameter={parameter} given={given[parameter.name] ?? parameter.default ?? []} />
          <span id={`hint-${parameter.name}`} className="quiet">
            {parameter.accepts}
          </span>
        </div>
      ))}
      <button type="submit">Show the answer</button>
    </form>
  );
}

function ParameterControl({
  parameter,
  given,
}: {
  readonly parameter: QueryParameter;
  readonly given: readonly string[];
}): ReactElement {
  const { name, values, list, required } = parameter;
  const named = { id: `parameter-${name}`, name, "aria-describedby": `hint-${name}`, required };
  if (values.length === 0) {
    return <input {...named} defaultValue={given.join(",")} autoComplete="off" />;
  }
  const options: readonly ReactNode[] = values.map((value) => (
    <option key={value} value={value}>
      {value}
    </option>
  ));
  return list ? (
    <select {...named} multiple defaultValue={[...given]} size={Math.min(values.length, 6)}>
      {options}
    </select>
  ) : (
    <select {...named} defaultValue={given[0] ?? ""}>
      {required || given.length > 0 ? null : <option value="">any</option>}
      {options}
    </select>
  );
}

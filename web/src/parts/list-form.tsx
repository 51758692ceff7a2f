// The filters of a list: a form that needs no script, and what was chosen, each with the way back.

import type { ReactElement } from "react";
import { formatDay } from "../dates/days.ts";
import type { ChosenDay } from "../dates/read-day.ts";
import { type FacetView, type ListState, listAddress } from "./list-view.ts";

export interface ListFormProps {
  readonly state: ListState;
  /** What the text is looked for in, as in "Name or code". */
  readonly textLabel: string;
  /** The day by which the list goes, if it goes by one. */
  readonly day?: ChosenDay;
}

export function ListForm({ state, textLabel, day }: ListFormProps): ReactElement {
  const { parameters, facets } = state;
  const shown = new Set(["text", "on", ...facets.filter(({ isLong }) => !isLong).map(({ name }) => name)]);
  return (
    <>
      <form className="toolbar filters" action={state.path}>
        {Object.entries(parameters).map(([name, value]) =>
          shown.has(name) ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <div className="field">
          <label htmlFor="filter-text">{textLabel}</label>
          <input
            id="filter-text"
            type="search"
            name="text"
            defaultValue={state.text}
            maxLength={200}
            autoComplete="off"
          />
        </div>
        {facets.map((facet) => (facet.isLong ? null : <FacetField key={facet.name} {...facet} />))}
        {day && <DayField {...day} />}
        <button type="submit">Show</button>
      </form>
      <ChosenFilters {...state} />
    </>
  );
}

function DayField({ on, typed, problem }: ChosenDay): ReactElement {
  return (
    <div className="field">
      <label htmlFor="filter-on">Day</label>
      <input
        id="filter-on"
        name="on"
        defaultValue={problem ? (typed ?? "") : formatDay(on)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "filter-on-problem" : undefined}
        autoComplete="off"
        size={16}
      />
      {problem && (
        <span id="filter-on-problem" className="problem">
          {problem}
        </span>
      )}
    </div>
  );
}

function FacetField({ name, label, options, chosen }: FacetView): ReactElement {
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} defaultValue={chosen?.value ?? ""}>
        <option value="">Any</option>
        {options.map(({ value, words, count }) => (
          <option key={value} value={value}>
            {words} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}

function ChosenFilters(state: ListState): ReactElement | null {
  const chosen = state.facets.flatMap(({ name, label, chosen: value }) =>
    value === null ? [] : [{ name, label, words: value.words }],
  );
  const all = state.text === "" ? chosen : [...chosen, { name: "text", label: "Text", words: state.text }];
  return all.length === 0 ? null : (
    <ul className="link-row" aria-label="Filters">
      {all.map(({ name, label, words }) => (
        <li key={name}>
          {label}: <strong>{words}</strong>{" "}
          <a href={listAddress(state, { [name]: undefined })} aria-label={`Take out the filter ${label}: ${words}`}>
            take out
          </a>
        </li>
      ))}
    </ul>
  );
}

// The form by which a reader compares two days.

import type { ReactElement } from "react";

export interface CompareFormProps {
  /** What was typed, or the days that are shown. */
  readonly before: string;
  readonly after: string;
  readonly focus: string;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly problem?: string | null;
}

export function CompareForm({ before, after, focus, places, problem = null }: CompareFormProps): ReactElement {
  const isPlace = places.some(({ id }) => id === focus);
  return (
    <form action="/compare" className="toolbar">
      {problem && (
        <p id="compare-problem" className="problem">
          {problem}
        </p>
      )}
      <div className="field">
        <label htmlFor="before">The earlier day</label>
        <input
          id="before"
          name="before"
          defaultValue={before}
          aria-describedby="compare-hint"
          autoComplete="off"
          size={16}
          required
        />
      </div>
      <div className="field">
        <label htmlFor="after">The later day</label>
        <input id="after" name="after" defaultValue={after} autoComplete="off" size={16} required />
      </div>
      <div className="field">
        <label htmlFor="focus">Only one place</label>
        <select id="focus" name="focus" defaultValue={focus}>
          <option value="">The whole record</option>
          {!isPlace && focus !== "" && <option value={focus}>{focus}</option>}
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">Compare</button>
      <span id="compare-hint" className="quiet">
        Days as you type them: 31 March 2013, 1/4/2013.
      </span>
    </form>
  );
}

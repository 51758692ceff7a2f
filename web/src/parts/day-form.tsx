// The form by which a reader goes to another day on the same page.

import type { ReactElement, ReactNode } from "react";
import { formatDay } from "../dates/days.ts";

export interface DayFormProps {
  /** The path of the page. */
  readonly action: string;
  /** The day that is shown. */
  readonly on: string;
  /** What was typed and not understood; shown again as it was typed. */
  readonly typed?: string | null;
  readonly problem?: string | null;
  /** Fields before that of the day. */
  readonly children?: ReactNode;
  /** What the button says. */
  readonly submit?: string;
  /** The other parameters of the page, which stay. */
  readonly kept?: Readonly<Record<string, string | undefined>>;
}

/** A day is typed in any usual form. It is read on the server, so that nothing changes while it is typed. */
export function DayForm({
  action,
  on,
  typed = null,
  problem = null,
  kept = {},
  children,
  submit = "Show the day",
}: DayFormProps): ReactElement {
  return (
    <form className="day-form" action={action}>
      {Object.entries(kept).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <div className="field">
        <label htmlFor="day">Day</label>
        <input
          id="day"
          name="on"
          defaultValue={problem === null ? formatDay(on) : (typed ?? "")}
          aria-describedby={problem ? "day-problem" : "day-hint"}
          aria-invalid={problem ? true : undefined}
          autoComplete="off"
          size={16}
        />
        {problem ? (
          <span id="day-problem" className="problem">
            {problem}
          </span>
        ) : (
          <span id="day-hint" className="unseen">
            Such as 1 April 2015, or 01/04/2015
          </span>
        )}
      </div>
      <button type="submit">{submit}</button>
    </form>
  );
}

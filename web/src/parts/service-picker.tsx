// The form by which a reader goes to another service on the same page and day.

import type { ReactElement } from "react";
import { type ServiceSummary, serviceGroups } from "./service-tree.ts";

export interface ServicePickerProps {
  /** The path of the page. */
  readonly action: string;
  readonly services: readonly ServiceSummary[];
  /** The id of the service that is shown. */
  readonly service: string;
  /** The other parameters of the page, which stay. */
  readonly kept?: Readonly<Record<string, string | undefined>>;
}

export function ServicePicker({ action, services, service, kept = {} }: ServicePickerProps): ReactElement {
  return (
    <form className="service-picker" action={action}>
      <div className="field">
        <label htmlFor="service">Service</label>
        <select id="service" name="service" defaultValue={service}>
          {serviceGroups(services).map(({ group, services: within }) => (
            <optgroup key={group.id} label={group.name}>
              {[group, ...within].map(({ id, name }) => (
                <option key={id} value={id}>
                  {id === group.id ? `${name}: the whole` : name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {Object.entries(kept).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <button type="submit">Show the service</button>
    </form>
  );
}

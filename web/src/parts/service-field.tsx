// The field of a form by which a reader chooses a service.

import type { ReactElement } from "react";
import { type Service, serviceGroups } from "../catalogue/services.ts";

export interface ServiceFieldProps {
  readonly services: readonly Service[];
  /** The id of the service that is shown. */
  readonly service: string;
}

export function ServiceField({ services, service }: ServiceFieldProps): ReactElement {
  return (
    <div className="field service-field">
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
  );
}

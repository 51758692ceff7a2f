// The form that asks who commissions a service in a place on a day.

import type { ReactElement, ReactNode } from "react";
import { placeId, placeSlug } from "../../addresses/thing-address.ts";
import { type Service, serviceTree } from "../../catalogue/services.ts";
import type { WhoChoice, WhoFormFields } from "./who-form-fields.ts";

export interface WhoFormProps {
  readonly services: readonly Service[];
  readonly places: readonly WhoChoice[];
  readonly fields: WhoFormFields;
}

export function WhoForm({ services, places, fields: { service, place, on, problems } }: WhoFormProps): ReactElement {
  return (
    <form action="/who" className="who-form">
      <WhoField name="service" label="Service" problem={problems.service}>
        <select
          id="service"
          name="service"
          defaultValue={service}
          aria-describedby={problems.service && "service-problem"}
          aria-invalid={problems.service ? true : undefined}
        >
          <option value="">Choose a service</option>
          {serviceTree(services).map(({ id, name, depth }) => (
            <option key={id} value={id}>
              {"\u2003".repeat(depth) + name}
            </option>
          ))}
        </select>
      </WhoField>
      <WhoField name="place" label="Place" problem={problems.place}>
        <select
          id="place"
          name="place"
          defaultValue={place === "" ? "" : placeSlug(placeId(place))}
          aria-describedby={problems.place && "place-problem"}
          aria-invalid={problems.place ? true : undefined}
        >
          <option value="">Choose a borough</option>
          {places.map(({ id, name }) => (
            <option key={id} value={placeSlug(id)}>
              {name}
            </option>
          ))}
        </select>
      </WhoField>
      <WhoField name="on" label="Day, such as 1 April 2015" problem={problems.on}>
        <input
          id="on"
          name="on"
          defaultValue={on}
          autoComplete="off"
          size={18}
          aria-describedby={problems.on && "on-problem"}
          aria-invalid={problems.on ? true : undefined}
        />
      </WhoField>
      <button type="submit">Show who commissions it</button>
    </form>
  );
}

function WhoField({
  name,
  label,
  problem,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly problem: string | undefined;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {problem && (
        <span id={`${name}-problem`} className="problem">
          {problem}
        </span>
      )}
      {children}
    </div>
  );
}

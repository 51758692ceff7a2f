// Where the network begins: what to ask, as forms that need no script, and some worked examples.

import type { ReactElement } from "react";
import { networkAddress } from "../../../addresses/thing-address.ts";
import { serviceTree } from "../../../catalogue/services.ts";
import type { NetworkChoicesQuery } from "../../../generated/graphql.ts";
import { networkPath } from "../../state/address.ts";

/** Questions that the record answers well. A test opens each. */
export const workedExamples: readonly {
  readonly words: string;
  readonly parameters: Readonly<Record<string, string>>;
}[] = [
  { words: "Camden: who acted for it on 1 April 2015", parameters: { place: "borough-camden", on: "2015-04-01" } },
  {
    words: "NHS England on 1 April 2015: what it commissioned, and with whom it sat",
    parameters: { body: "nhs-england", on: "2015-04-01" },
  },
  {
    words: "GP services on 1 April 2015: who commissioned them, jointly or by delegation",
    parameters: { service: "gp-services", on: "2015-04-01" },
  },
  {
    words: "GP services in Hackney on 1 January 2016",
    parameters: { service: "gp-services", place: "borough-hackney", on: "2016-01-01" },
  },
  {
    words: "How the Greater London Authority and NHS Camden CCG were linked in 2015",
    parameters: { from: "greater-london-authority", to: "ccg-07r", on: "2015-04-01" },
  },
  { words: "The mergers of 1 April 2020", parameters: { before: "2020-03-31", on: "2020-04-01" } },
];

export function StartPage({ choices }: { readonly choices: NetworkChoicesQuery }): ReactElement {
  return (
    <div className="network-start">
      <section className="card">
        <h2>A place or a service</h2>
        <form action={networkPath} className="start-form">
          <label className="field">
            Place
            <select name="place" defaultValue="">
              <option value="">Any place</option>
              {choices.bodies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            Service
            <select name="service" defaultValue="">
              <option value="">Any service</option>
              {serviceTree(choices.services).map(({ id, name, depth }) => (
                <option key={id} value={id}>
                  {"\u00a0\u00a0".repeat(depth)}
                  {name}
                </option>
              ))}
            </select>
          </label>
          <StartDayField />
          <button type="submit">Show the network</button>
        </form>
      </section>
      <section className="card">
        <h2>What changed between two days</h2>
        <form action={networkPath} className="start-form">
          <label className="field">
            From
            <input name="before" defaultValue="31 March 2020" autoComplete="off" size={14} required />
          </label>
          <label className="field">
            To
            <input name="on" defaultValue="1 April 2020" autoComplete="off" size={14} required />
          </label>
          <button type="submit">Show what changed</button>
        </form>
      </section>
      <section className="card">
        <h2>A body</h2>
        <p>
          Find a body with the search at the top of the page, or in <a href="/bodies">the list of bodies</a>. Its page
          leads to its network.
        </p>
        <p>
          How two bodies are linked: <a href="/paths">choose both</a>.
        </p>
      </section>
      <section className="card">
        <h2>Worked examples</h2>
        <ul>
          {workedExamples.map(({ words, parameters }) => (
            <li key={words}>
              <a href={networkAddress(parameters)}>{words}</a>
            </li>
          ))}
          <li>
            <a href={networkAddress({ all: "yes" })}>Everything, bundled by kind of body</a>
          </li>
        </ul>
      </section>
    </div>
  );
}

function StartDayField(): ReactElement {
  return (
    <label className="field">
      Day
      <input name="on" autoComplete="off" size={14} placeholder="1 April 2015" />
    </label>
  );
}

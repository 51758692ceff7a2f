// What stands beside a body: the ways to the same body in other views.

import type { ReactElement } from "react";
import { addParameters, compareAddress, networkAddress, placeAddress } from "../../addresses/thing-address.ts";
import { formatDay } from "../../dates/days.ts";
import { Card } from "../../parts/page.tsx";
import type { BodyData } from "./body-route.tsx";

export function BodyAside({ body, day, on, links, isPlace }: BodyData): ReactElement {
  return (
    <>
      {isPlace && (
        <Card title="As a place">
          <p>
            <a href={placeAddress(body.id, on)}>Who commissions what in {body.name}</a>
          </p>
        </Card>
      )}
      <Card title="The same in other views">
        <ul className="link-column">
          <li>
            <a href={networkAddress({ focus: body.id, on: day.on })}>Its network on {formatDay(day.on)}</a>
          </li>
          <li>
            <a href={addParameters("/links", { body: body.id })}>Its {links.count} links as a table</a>
          </li>
          <li>
            <a href={addParameters("/proposals", { body: body.id })}>Its proposals as a table</a>
          </li>
          <li>
            <a href={addParameters("/documents", { body: body.id })}>The documents that are cited for it</a>
          </li>
          {day.on < day.dataDate && (
            <li>
              <a href={addParameters(compareAddress(day.on, day.dataDate), { focus: body.id })}>
                What changed between {formatDay(day.on)} and {formatDay(day.dataDate)}
              </a>
            </li>
          )}
        </ul>
      </Card>
    </>
  );
}

// How the bodies of the question are arranged, as sentences: lines for it would hide who decides, buys and pays.

import type { ReactElement } from "react";
import { bodyAddress, mapAddress } from "../../../addresses/thing-address.ts";
import { capitalise, findEdgeType } from "../../../catalogue/labels.ts";
import { formatDay } from "../../../dates/days.ts";
import { formatEventDate } from "../../../dates/stated-dates.ts";
import type { ViewProps } from "../../graph/view-props.ts";
import { bodyStructure, bodySuccessions, type EdgeGroup } from "../../record/body-edges.ts";
import { bodyLabel, type Edge, edgeCertainty, farEnd, type NetworkRecord } from "../../record/record.ts";

/** More names than these are folded away. */
const maxNames = 8;

export function Outline(props: ViewProps): ReactElement | null {
  const { record, contents, state } = props;
  if (contents.service !== null) {
    return <ServedPlaces {...props} service={contents.service} />;
  }
  const ids = [...contents.focus].slice(0, 4);
  const outlines = ids.map((id) => ({
    id,
    groups: bodyStructure(record, id, state.on),
    successions: bodySuccessions(record, id),
  }));
  return (
    <>
      {outlines
        .filter(({ groups, successions }) => groups.length + successions.length > 0)
        .map(({ id, groups, successions }) => (
          <section key={id} className="card outline" aria-label={`How ${bodyLabel(record, id)} is arranged`}>
            <h2>How {bodyLabel(record, id)} is arranged</h2>
            {groups.map((group) => (
              <GroupSentence key={group.words} {...{ record, group, id, on: state.on }} />
            ))}
            {successions.map((group) => (
              <GroupSentence key={group.words} {...{ record, group, id, on: state.on }} isDated />
            ))}
          </section>
        ))}
    </>
  );
}

interface GroupProps {
  readonly record: NetworkRecord;
  readonly group: EdgeGroup;
  readonly id: string;
  readonly on: string;
  readonly isDated?: boolean;
}

function GroupSentence({ record, group, id, on, isDated = false }: GroupProps): ReactElement {
  const edges = [...new Map(group.edges.map((edge) => [farEnd(edge, id), edge])).values()];
  const names = (some: readonly Edge[]) =>
    some.map((edge, at) => (
      <span key={edge.id}>
        {at > 0 && ", "}
        <a href={bodyAddress(farEnd(edge, id), on)}>{bodyLabel(record, farEnd(edge, id))}</a>
        {isDated && ` (${formatEventDate(edge)})`}
        {!isDated && edgeCertainty(record, edge, on) === "POSSIBLE" && " (possible)"}
      </span>
    ));
  if (edges.length <= maxNames) {
    return (
      <p>
        {capitalise(group.words)} {names(edges)}.
      </p>
    );
  }
  return (
    <details>
      <summary>
        {capitalise(group.words)} {edges.length} bodies
      </summary>
      <p>{names(edges)}.</p>
    </details>
  );
}

/** Where each body that has a part in a service serves. */
function ServedPlaces({
  record,
  contents,
  state,
  service,
}: ViewProps & { readonly service: string }): ReactElement | null {
  const served = [...new Set(contents.edges.map(({ source }) => source))].flatMap((id) => {
    const places = (record.edgesByBody.get(id) ?? []).filter(
      (edge) =>
        edge.source === id &&
        findEdgeType(edge.type)?.structural &&
        record.bodiesById.get(edge.target)?.tileColumn !== null &&
        edgeCertainty(record, edge, state.on) !== null,
    );
    const ids = [...new Set(places.map(({ target }) => target))];
    return ids.length === 0 ? [] : [{ id, ids }];
  });
  return (
    <section className="card outline" aria-label="Where">
      <h2>Where</h2>
      <p>
        <a href={mapAddress(service, state.on)}>The map of this service on {formatDay(state.on)}</a>
      </p>
      {served.length > 0 && (
        <details>
          <summary>The places of each body</summary>
          <ul>
            {served.map(({ id, ids }) => (
              <li key={id}>
                {bodyLabel(record, id)}: {ids.map((place) => bodyLabel(record, place)).join(", ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

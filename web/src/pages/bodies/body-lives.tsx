// What came before a body and after it: the line of lives, and the functions of single services that passed.

import type { ReactElement } from "react";
import { bodyAddress, linkAddress, serviceAddress } from "../../addresses/thing-address.ts";
import { formatStatedDate, formatWhen } from "../../dates/stated-dates.ts";
import type { FunctionPartFragment, LineagePartFragment } from "../../generated/graphql.ts";
import { Names } from "../../parts/names.tsx";
import type { BodyData } from "./body-route.tsx";
import { type LifeColumn, lifeColumns } from "./body-view.ts";

/** If it ended: what followed, first and plainly. */
export function BodyHeirs({
  ended,
  heirs,
  lineage,
}: Pick<BodyData, "ended" | "heirs" | "lineage">): ReactElement | null {
  const functions = lineage.functionsPassedOn;
  if (ended === null && heirs.direct.length === 0) {
    return null;
  }
  const address = (id: string) => bodyAddress(id);
  return (
    <p className="followed">
      {ended && <strong>{ended}</strong>}{" "}
      {heirs.direct.length > 0 ? (
        <>
          What followed: <Names things={heirs.direct.map(({ body }) => body)} address={address} short={8} />
          {heirs.today.length > 0 && (
            <>
              ; today <Names things={heirs.today.map(({ body }) => body)} address={address} short={8} />
            </>
          )}
          .
        </>
      ) : (
        functions.length === 0 && "No source that was read says what followed."
      )}
      {functions.length > 0 && (
        <> {functions.length === 1 ? "One function" : `${functions.length} functions`} passed on by name: see below.</>
      )}
    </p>
  );
}

export function BodyLives({ body, lineage }: Pick<BodyData, "body" | "lineage">): ReactElement | null {
  const { ancestors, descendants, functionsPassedOn, functionsTakenOver } = lineage;
  if (ancestors.length + descendants.length + functionsPassedOn.length + functionsTakenOver.length === 0) {
    return null;
  }
  return (
    <>
      <h2 id="lives">Before it and after it</h2>
      <div className="lives">
        {lifeColumns(ancestors, true).map((column) => (
          <LifeBoxes key={column.steps} {...column} />
        ))}
        <div className="life-column">
          <div className="life-box current">
            <strong>{body.name}</strong>
            <span>{lifeWords(body)}</span>
          </div>
        </div>
        {lifeColumns(descendants, false).map((column) => (
          <LifeBoxes key={column.steps} {...column} />
        ))}
      </div>
      <FunctionList title="Functions that passed on" parts={functionsPassedOn} joint="to" />
      <FunctionList title="Functions that it took over" parts={functionsTakenOver} joint="from" />
    </>
  );
}

/** Boxes of a column beyond these are folded away. */
const shortLength = 6;

function LifeBoxes({ bodies }: LifeColumn): ReactElement {
  const isLong = bodies.length > shortLength + 1;
  const shown = isLong ? bodies.slice(0, shortLength) : bodies;
  return (
    <div className="life-column">
      {shown.map((step) => (
        <LifeBox key={step.body.id} {...step} />
      ))}
      {isLong && (
        <details>
          <summary>{bodies.length - shortLength} more</summary>
          {bodies.slice(shortLength).map((step) => (
            <LifeBox key={step.body.id} {...step} />
          ))}
        </details>
      )}
    </div>
  );
}

function LifeBox({ body, edge, share }: LineagePartFragment): ReactElement {
  const when = edge.validFromStated === null ? "on a day that no source gives" : formatWhen(edge.validFromStated);
  return (
    <div className="life-box">
      <a href={bodyAddress(body.id)}>{body.name}</a>
      <span>{lifeWords(body)}</span>
      <a className="quiet" href={linkAddress(edge.id)}>
        passed {when}
        {share !== null && `, ${share} % of the area`}
      </a>
    </div>
  );
}

/** "2013 to 2020" */
function lifeWords({
  validFromStated,
  validToStated,
}: {
  readonly validFromStated: string | null;
  readonly validToStated: string | null;
}): string {
  const from = validFromStated === null ? "start not on record" : formatStatedDate(validFromStated);
  if (validToStated === null || validToStated === "..") {
    return `${from} –`;
  }
  return `${from} – ${formatStatedDate(validToStated)}`;
}

function FunctionList({
  title,
  parts,
  joint,
}: {
  readonly title: string;
  readonly parts: readonly FunctionPartFragment[];
  readonly joint: "to" | "from";
}): ReactElement | null {
  return parts.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {parts.map(({ service, body, viaGroup, edge }) => (
          <li key={`${edge.id} ${body.id}`}>
            <a href={serviceAddress(service.id)}>{service.name}</a> {joint}{" "}
            <a href={bodyAddress(body.id)}>{body.name}</a>{" "}
            <a className="quiet" href={linkAddress(edge.id)}>
              {edge.validFromStated === null ? "on a day that no source gives" : formatWhen(edge.validFromStated)}
            </a>
            {viaGroup && (
              <span className="quiet">
                , as one of <a href={bodyAddress(viaGroup.id)}>{viaGroup.name}</a>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

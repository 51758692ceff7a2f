// The table of every service in a place: who commissions each, on what terms, since when, by what law, and on which documents that rests.

import type { ReactElement } from "react";
import { bodyAddress, lawAddress, linkAddress, serviceAddress, whoAddress } from "../../addresses/thing-address.ts";
import { listWords } from "../../catalogue/count-words.ts";
import { DocumentCell } from "../../parts/document-list.tsx";
import { formatDoubt, formatMode, formatNamedService, formatSince } from "../../parts/responsibility-words.ts";
import { UnknownSign } from "../../parts/sign.tsx";
import type { ServicePart, ServiceRow, ServiceSection } from "./service-sections.ts";

export interface ServiceTableProps {
  readonly place: { readonly id: string; readonly name: string };
  readonly on: string;
  readonly sections: readonly ServiceSection[];
}

export function ServiceTable({ place, on, sections }: ServiceTableProps): ReactElement {
  return (
    <div className="table-box">
      <table className="stack service-table">
        <caption>
          Each service leads to its answer: on what terms, and what the documents say. Dashed marks stand for what is
          only possible, or not on record.
        </caption>
        <thead>
          <tr>
            <th scope="col">Service</th>
            <th scope="col">Commissioned by</th>
            <th scope="col">Since</th>
            <th scope="col">By what law</th>
            <th scope="col">Documents</th>
          </tr>
        </thead>
        {sections.map((section) => (
          <tbody key={section.id}>
            <tr>
              <th scope="rowgroup" colSpan={5} id={section.id}>
                <a href={serviceAddress(section.id, on)}>{section.title}</a>
              </th>
            </tr>
            {section.rows.map((row) => (
              <ServiceRows key={row.services[0]?.id} place={place.id} on={on} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowProps {
  readonly place: string;
  readonly on: string;
  readonly row: ServiceRow;
}

function ServiceRows({ place, on, row }: RowProps): ReactElement {
  const { parts, partly } = row;
  const [first, ...others] = parts;
  const name = <ServiceNames place={place} on={on} row={row} />;
  if (!first) {
    return (
      <tr>
        {name}
        <td colSpan={4}>
          {partly.length === 0 ? (
            <UnknownSign />
          ) : (
            <>
              in parts, by <BodyLinks bodies={partly} on={on} />: the rows of its parts say which
            </>
          )}
        </td>
      </tr>
    );
  }
  return (
    <>
      <tr>
        {name}
        <PartCells part={first} on={on} row={row} />
      </tr>
      {others.map((part) => (
        <tr key={`${part.edge} ${part.body.id}`} className="further">
          <PartCells part={part} on={on} row={row} />
        </tr>
      ))}
    </>
  );
}

function ServiceNames({ place, on, row: { services, parts } }: RowProps): ReactElement {
  return (
    <th scope="row" rowSpan={Math.max(1, parts.length)}>
      {services.map(({ id, name, depth }) => (
        <span key={id} className={depth > 1 ? "service-name within" : "service-name"}>
          <a href={whoAddress(id, place, on)}>{name}</a>
        </span>
      ))}
    </th>
  );
}

function BodyLinks({ bodies, on }: { readonly bodies: ServiceRow["partly"]; readonly on: string }): ReactElement[] {
  return bodies.map(({ id, name }, place) => (
    <span key={id}>
      {place > 0 && (place === bodies.length - 1 ? " and " : ", ")}
      <a href={bodyAddress(id, on)}>{name}</a>
    </span>
  ));
}

function PartCells({
  part,
  on,
  row: { parts, accountable },
}: {
  readonly part: ServicePart;
  readonly on: string;
  readonly row: ServiceRow;
}): ReactElement {
  const { body, mode, viaGroup, legalBasis, legalBasisStated } = part;
  const others = parts
    .filter((other) => other.mode === mode && other.body.id !== body.id)
    .map((other) => other.body.name);
  const terms = formatMode(mode, others, accountable);
  const named = formatNamedService(part);
  return (
    <>
      <td>
        <a href={bodyAddress(body.id, on)}>{body.name}</a>
        {terms === null ? (
          <>
            {" "}
            <UnknownSign>terms not on record</UnknownSign>
          </>
        ) : (
          `, ${terms}`
        )}{" "}
        {part.certainty === "POSSIBLE" && <span className="sign possible">{formatDoubt(part, on)}</span>}
        {(named || viaGroup) && (
          <small className="quiet">
            {named && `${named}, of which this is a part`}
            {named && viaGroup && "; "}
            {viaGroup && (
              <>
                as one of <a href={bodyAddress(viaGroup.id, on)}>{viaGroup.name}</a>
              </>
            )}
          </small>
        )}
        {mode !== "DELEGATED" && accountable.length > 0 && (
          <small className="quiet">
            {listWords(accountable)} remain{accountable.length === 1 ? "s" : ""} accountable
          </small>
        )}
      </td>
      <td data-label="Since">
        <a href={linkAddress(part.edge, on)}>{formatSince(part)}</a>
      </td>
      <td data-label="Law">
        {legalBasis ? (
          <a href={lawAddress(legalBasis.id)}>
            {legalBasisStated ?? [legalBasis.title, legalBasis.provision].filter(Boolean).join(", ")}
          </a>
        ) : (
          (legalBasisStated ?? <UnknownSign />)
        )}
      </td>
      <td data-label="Documents">
        <DocumentCell documents={part.evidence} />
      </td>
    </>
  );
}

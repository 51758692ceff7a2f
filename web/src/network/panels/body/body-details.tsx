// What the API adds about a body: its documents, its people, its proposals, and what documents say about it.

import type { ReactElement } from "react";
import { catalogueDescription, enumHeading } from "../../../catalogue/labels.ts";
import { formatPeriod, formatStatedDate } from "../../../dates/stated-dates.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { ClaimList } from "../parts/claim-list.tsx";
import { DocumentList } from "../parts/document-list.tsx";
import { Fold } from "../parts/fold.tsx";
import { LongList } from "../parts/long-list.tsx";
import { ProposalButton } from "../parts/proposal-button.tsx";
import { AreaFunds } from "./area-funds.tsx";
import type { BodyResult } from "./body-facts.tsx";

interface BodyDetailsProps extends Pick<PanelProps, "record" | "go"> {
  readonly details: BodyResult;
}

export function BodyDetails({ id, ...props }: BodyDetailsProps & { readonly id: string }): ReactElement {
  const { documents, claims, fundsHere } = props.details;
  return (
    <>
      <BodyProposals {...props} />
      <BodyPeople {...props} />
      {fundsHere.length > 0 && (
        <Fold title={`Funds for its area (${fundsHere.length})`}>
          <AreaFunds id={id} />
        </Fold>
      )}
      {claims.length > 0 && (
        <Fold title={`What documents say about it (${claims.length})`}>
          <ClaimList claims={claims} />
        </Fold>
      )}
      <Fold title={`Sources for the facts about it (${documents.length})`}>
        <DocumentList documents={documents} />
      </Fold>
    </>
  );
}

function BodyProposals({ details, record, go }: BodyDetailsProps): ReactElement | null {
  const positions = details.positionsConnection.edges;
  const taken = new Set(positions.map(({ node }) => node.id));
  const made = details.proposalsMade.filter(({ id }) => !taken.has(id));
  if (positions.length + made.length + details.proposalsReceived.length === 0) {
    return null;
  }
  return (
    <section aria-label="Proposals">
      <h3>Proposals (not facts)</h3>
      <LongList items={positions} className="plain">
        {({ node, properties }) => (
          <li key={properties.id}>
            <strong title={catalogueDescription("stances", properties.stance)}>
              {enumHeading(properties.stance)}:
            </strong>{" "}
            <ProposalButton id={node.id} record={record} go={go} />
            <p className="quiet">
              {properties.paraphrase} (
              {properties.statedOnStated === null
                ? "date not established"
                : formatStatedDate(properties.statedOnStated)}
              )
            </p>
          </li>
        )}
      </LongList>
      <ProposalList title="Made by it" ids={made} record={record} go={go} />
      <ProposalList title="Made to it" ids={details.proposalsReceived} record={record} go={go} />
    </section>
  );
}

function ProposalList({
  title,
  ids,
  record,
  go,
}: Pick<PanelProps, "record" | "go"> & {
  readonly title: string;
  readonly ids: readonly { readonly id: string }[];
}): ReactElement | null {
  if (ids.length === 0) {
    return null;
  }
  return (
    <>
      <h4>{title}</h4>
      <LongList items={ids} className="plain">
        {({ id }) => (
          <li key={id}>
            <ProposalButton id={id} record={record} go={go} />
          </li>
        )}
      </LongList>
    </>
  );
}

function BodyPeople({ details }: BodyDetailsProps): ReactElement | null {
  const posts = details.postHoldersConnection.edges;
  if (posts.length === 0) {
    return null;
  }
  return (
    <section aria-label="People">
      <h3>People</h3>
      <LongList items={posts} className="plain">
        {({ node, properties }) => (
          <li key={properties.id}>
            {node.name}, {properties.post}
            <p className="quiet">{formatPeriod(properties)}</p>
            <DocumentList documents={properties.evidence} />
          </li>
        )}
      </LongList>
    </section>
  );
}

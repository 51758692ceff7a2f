// What the API adds about a body: its documents, its people, its proposals, and what was said of it.

import type { ReactElement } from "react";
import { capitalised, meaning } from "../../catalogue/labels.ts";
import { spanWords, statedWords } from "../../dates/stated-dates.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { Claims } from "../parts/claims.tsx";
import { Documents } from "../parts/documents.tsx";
import { Folded } from "../parts/fold.tsx";
import { LongList } from "../parts/long-list.tsx";
import { ProposalButton } from "../parts/proposal-button.tsx";
import { FundsHere } from "./area-funds.tsx";
import type { BodyAnswer } from "./body-facts.tsx";

interface Props extends Pick<PanelProps, "record" | "go"> {
  readonly said: BodyAnswer;
}

export function BodySaid({ id, ...props }: Props & { readonly id: string }): ReactElement {
  const { documents, claims, fundsHere } = props.said;
  return (
    <>
      <Proposals {...props} />
      <People {...props} />
      {fundsHere.length > 0 && (
        <Folded title={`Funds for its area (${fundsHere.length})`}>
          <FundsHere id={id} />
        </Folded>
      )}
      {claims.length > 0 && (
        <Folded title={`What documents say of it (${claims.length})`}>
          <Claims claims={claims} />
        </Folded>
      )}
      <Folded title={`Documents of its own facts (${documents.length})`}>
        <Documents documents={documents} />
      </Folded>
    </>
  );
}

function Proposals({ said, record, go }: Props): ReactElement | null {
  const positions = said.positionsConnection.edges;
  const taken = new Set(positions.map(({ node }) => node.id));
  const made = said.proposalsMade.filter(({ id }) => !taken.has(id));
  if (positions.length + made.length + said.proposalsReceived.length === 0) {
    return null;
  }
  return (
    <section aria-label="Proposals">
      <h3>Proposals: wishes, not facts</h3>
      <LongList items={positions} className="plain">
        {({ node, properties }) => (
          <li key={properties.id}>
            <strong title={meaning("stances", properties.stance)}>{capitalised(properties.stance)}:</strong>{" "}
            <ProposalButton id={node.id} record={record} go={go} />
            <p className="quiet">
              {properties.paraphrase} (
              {properties.statedOnStated === null ? "date not established" : statedWords(properties.statedOnStated)})
            </p>
          </li>
        )}
      </LongList>
      <ListOfProposals title="Made" ids={made} record={record} go={go} />
      <ListOfProposals title="Was asked for" ids={said.proposalsReceived} record={record} go={go} />
    </section>
  );
}

function ListOfProposals({
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

function People({ said }: Props): ReactElement | null {
  const posts = said.postHoldersConnection.edges;
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
            <p className="quiet">{spanWords(properties)}</p>
            <Documents documents={properties.evidence} />
          </li>
        )}
      </LongList>
    </section>
  );
}

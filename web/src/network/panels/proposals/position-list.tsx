// Who backed a proposal, opposed it, answered it or spoke about it, when, in our words, and with which sources.

import type { ReactElement } from "react";
import { enumHeading } from "../../../catalogue/labels.ts";
import { formatWhen } from "../../../dates/stated-dates.ts";
import { catalogue } from "../../../generated/catalogue.ts";
import type { ProposalQuery } from "../../../generated/graphql.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyButton } from "../parts/body-button.tsx";
import { DocumentList } from "../parts/document-list.tsx";
import { LongList } from "../parts/long-list.tsx";

type Position = ProposalQuery["proposals"][number]["positionsOfConnection"]["edges"][number];

interface PositionListProps extends Pick<PanelProps, "record" | "go"> {
  readonly positions: readonly Position[];
}

export function PositionList({ positions, record, go }: PositionListProps): ReactElement | null {
  if (positions.length === 0) {
    return null;
  }
  return (
    <section aria-label="Positions">
      <h3>Positions</h3>
      {catalogue.stances.map(({ name, description }) => {
        const alike = positions.filter(({ properties }) => properties.stance === name);
        return (
          alike.length > 0 && (
            <div key={name}>
              <h4>
                {enumHeading(name)} <span className="quiet">{description}</span>
              </h4>
              <LongList items={alike} className="plain">
                {(position) => <PositionItem key={position.properties.id} {...position} record={record} go={go} />}
              </LongList>
            </div>
          )
        );
      })}
    </section>
  );
}

function PositionItem({ node, properties, record, go }: Position & Pick<PanelProps, "record" | "go">): ReactElement {
  const { statedOnStated, paraphrase, evidence } = properties;
  return (
    <li>
      <BodyButton id={node.id} record={record} go={go} />
      <span className="quiet">
        {" "}
        {statedOnStated === null ? "on a date that is not established" : formatWhen(statedOnStated)}
      </span>
      {paraphrase && <p>{paraphrase}</p>}
      <DocumentList documents={evidence} />
    </li>
  );
}
